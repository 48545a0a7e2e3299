"""AudioClip in, Features and spectrogram columns out."""

"""Sound in, Embedding and GenderGuess out, through ONNX models that a manifest describes."""

"""Bytes and devices in, AudioClip out: files, microphones, playing, resampling, speech detection."""

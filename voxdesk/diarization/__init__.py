"""Diarization: windows of speech in, turns out."""

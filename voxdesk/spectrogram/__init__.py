"""Spectrograms for display."""

"""Data sets for training: read, divide, mix and batch."""

"""VoxDesk answers whose voice is this, on the user's own computer."""

__version__ = "0.2.0"

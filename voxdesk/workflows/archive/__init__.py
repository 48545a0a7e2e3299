"""Fills the index of recordings, asks it, and names voices in all of them at once."""

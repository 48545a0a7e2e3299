"""Keeps the index of recordings: who speaks when in everything that was heard."""

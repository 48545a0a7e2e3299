"""Voices without names in, groups of one person each out; never sees a file or a window."""

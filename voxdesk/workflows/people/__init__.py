"""Workflows on the library of enrolled people."""

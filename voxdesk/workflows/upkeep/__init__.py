"""Workflows on the program's own files."""

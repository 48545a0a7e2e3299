"""Workflows on one recording."""

"""Workflows on folders of recordings."""

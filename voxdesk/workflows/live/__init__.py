"""Workflows on a microphone."""

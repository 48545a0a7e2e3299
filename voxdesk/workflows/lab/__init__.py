"""Workflows of the Lab."""

"""Workflows on models."""

"""Workflows that make and judge the bundled models."""

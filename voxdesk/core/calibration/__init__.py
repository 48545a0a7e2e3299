"""Calibrations and limits that a model carries."""

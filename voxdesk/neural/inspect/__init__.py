"""Reads model files without running them."""

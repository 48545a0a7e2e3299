"""Data sets, sampling and whole training runs; recipes stand in ``recipes/``."""

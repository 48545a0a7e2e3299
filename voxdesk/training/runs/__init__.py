"""Training runs of the bundled models."""

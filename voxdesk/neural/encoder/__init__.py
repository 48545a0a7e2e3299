"""Speaker encoders whose weights were learnt elsewhere."""

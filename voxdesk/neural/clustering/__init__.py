"""Networks that cluster."""

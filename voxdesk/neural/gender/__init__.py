"""Networks for perceived gender."""

"""Networks that tell when somebody speaks, when the speaker changes and when two talk at once."""

"""The vocabulary that every other package shares; numpy and the standard library only."""

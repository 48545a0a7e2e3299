"""Data sets of the Lab: told apart by their folders, looked at, arranged and divided."""

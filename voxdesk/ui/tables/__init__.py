"""Qt models that show the program's values as rows."""

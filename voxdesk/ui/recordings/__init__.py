"""The page of everything that was heard: who speaks where, and whose the voices without a name are."""

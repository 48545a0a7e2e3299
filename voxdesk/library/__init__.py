"""The people whose voices are known, in SQLite, and the open-set decision over them."""

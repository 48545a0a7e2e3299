"""Networks of the Lab's methods."""

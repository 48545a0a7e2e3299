"""The Lab's methods: one file each, which ends with a METHOD."""

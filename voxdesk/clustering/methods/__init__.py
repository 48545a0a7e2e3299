"""One way of grouping voices per file."""

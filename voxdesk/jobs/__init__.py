"""The only crossing of threads: a workflow and its request in, signals on the window's thread out."""

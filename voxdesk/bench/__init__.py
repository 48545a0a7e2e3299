"""The benchmarks behind ``voxdesk bench``."""

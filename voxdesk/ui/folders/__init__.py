"""The Folders page."""

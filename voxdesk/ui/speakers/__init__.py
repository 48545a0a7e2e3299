"""The Speakers page."""

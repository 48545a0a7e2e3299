"""Transcripts of other programs: read into cues, and written again with names, otherwise as they were."""

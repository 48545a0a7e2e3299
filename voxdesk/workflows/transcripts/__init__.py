"""Transcripts of other programs, beside what VoxDesk hears."""

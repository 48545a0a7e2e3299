"""Colours, icons, axes and the style sheet."""

"""Verbs in processes of their own, beside the test's."""

from pathlib import Path

from tiny_models import tiny_paths

from voxdesk.cli import main


def verb_elsewhere(home: Path, models: Path, *arguments: str) -> int:
    """Run ``voxdesk ARGUMENTS…`` for the user in ``home``, for a spawned process; returns its exit code."""
    main.default_paths = lambda: tiny_paths(home, models)
    return main.run(list(arguments))

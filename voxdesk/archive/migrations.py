"""Brings an index of an earlier version up to date, step by step."""

import sqlite3
from importlib import resources

from voxdesk.archive import columns


def _make(connection: sqlite3.Connection, *beginnings: str) -> None:
    """Make what the schema begins so."""
    schema = resources.files("voxdesk.archive").joinpath("schema.sql").read_text("utf-8")
    for beginning in beginnings:
        connection.execute(beginning + schema.split(beginning, 1)[1].split(";", 1)[0])


def _add_words(connection: sqlite3.Connection) -> None:
    """Version 1 kept no words."""
    connection.execute("ALTER TABLE recordings ADD COLUMN words_from TEXT NOT NULL DEFAULT ''")
    _make(connection, "CREATE TABLE said (", "CREATE INDEX said_by_recording")


def _add_quality(connection: sqlite3.Connection) -> None:
    """Version 2 did not tell how good a recording is."""
    connection.execute("ALTER TABLE recordings ADD COLUMN quality TEXT NOT NULL DEFAULT ''")
    connection.execute("CREATE INDEX recordings_by_quality ON recordings (quality, recorded)")


def _add_columns(connection: sqlite3.Connection) -> None:
    """Version 3 had no columns: each question read rows, with an index for each kind."""
    for index in ("recordings_by_quality", "voices_by_gender", "voices_by_group"):
        connection.execute(f"DROP INDEX {index}")
    _make(connection, "CREATE INDEX voices_by_group", "CREATE TABLE columns (")
    columns.write(connection)


def _add_models(connection: sqlite3.Connection) -> None:
    """Version 4 could not tell at once which voices are by which model."""
    _make(connection, "CREATE INDEX voices_by_model")


MIGRATIONS = {1: _add_words, 2: _add_quality, 3: _add_columns, 4: _add_models}

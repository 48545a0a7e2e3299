"""The log takes file names as they are, also those that are no text."""

import logging
import os
from logging.handlers import RotatingFileHandler

import pytest

from voxdesk.core.logsetup import set_up_logging


def test_a_file_name_that_is_no_text_is_logged(tmp_path, capsys) -> None:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    try:
        set_up_logging(tmp_path / "voxdesk.log")
        (file,) = [each for each in root.handlers if isinstance(each, RotatingFileHandler)]
        odd = b"od\xffd.wav".decode("utf-8", "surrogateescape")
        file.handle(logging.LogRecord("x", logging.INFO, "", 0, "cannot read %s", (odd,), None))
        file.flush()
    finally:
        for handler in [each for each in root.handlers if each not in before]:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
    assert "cannot read od\\udcffd.wav" in (tmp_path / "voxdesk.log").read_text("utf-8")
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
@pytest.mark.logs("no log file")
def test_a_pipe_in_the_place_of_the_log_keeps_nothing_waiting(tmp_path) -> None:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    os.mkfifo(tmp_path / "voxdesk.log")
    try:
        set_up_logging(tmp_path / "voxdesk.log")
        assert not [each for each in root.handlers if isinstance(each, RotatingFileHandler)]
    finally:
        for handler in [each for each in root.handlers if each not in before]:
            root.removeHandler(handler)
        root.setLevel(level)


@pytest.mark.logs("settings cannot be read")
def test_a_warning_is_said_once_and_logged_each_time(tmp_path, capsys) -> None:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    try:
        set_up_logging(tmp_path / "voxdesk.log")
        for reason in ("damaged", "damaged", "not a directory"):
            logging.getLogger("voxdesk").warning("settings cannot be read: %s", reason)
    finally:
        for handler in [each for each in root.handlers if each not in before]:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
    assert capsys.readouterr().err.splitlines() == [
        "WARNING: settings cannot be read: damaged",
        "WARNING: settings cannot be read: not a directory",
    ]
    assert (tmp_path / "voxdesk.log").read_text("utf-8").count("damaged") == 2

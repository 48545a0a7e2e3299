"""What is said, kept on disk: sealed, forgotten and struck like the timelines."""

import json
from pathlib import Path

import pytest

from voxdesk.core.context import CallbackContext
from voxdesk.core.names import forgetting, renaming
from voxdesk.core.paths import Paths
from voxdesk.core.sealed import MARK
from voxdesk.workflows.listen.kept_words import (
    forget_words,
    keep_words,
    kept_words,
    recall_words,
    strike_from_words,
)
from voxdesk.workflows.services import Services
from voxdesk.workflows.upkeep.protect import ProtectRequest, protect, unprotect
from voxdesk.workflows.upkeep.storage import erase_timelines

SHA = "0f" * 32


def heard(text: str) -> bytes:
    words = [{"start": n, "end": n + 1, "word": f" {word}"} for n, word in enumerate(text.split())]
    segment = {"start": 0, "end": len(words), "text": f" {text}", "words": words}
    return json.dumps({"text": text, "segments": [segment]}, ensure_ascii=False).encode()


def test_what_is_kept_comes_back_and_can_be_forgotten(paths: Paths, services: Services) -> None:
    assert recall_words(paths, SHA) is None
    keep_words(paths, SHA, heard("Grüß dich"))
    assert recall_words(paths, SHA) == heard("Grüß dich")
    forget_words(paths, SHA)
    assert recall_words(paths, SHA) is None
    keep_words(paths, SHA, heard("Hello"))
    erase_timelines(None, services, CallbackContext())
    assert kept_words(paths) == []


@pytest.mark.parametrize("name", ["Zoë Winter", "Li Wu", "Zoë"])
def test_a_forgotten_name_that_somebody_says_is_struck(paths: Paths, name: str) -> None:
    keep_words(paths, SHA, heard(f"Yesterday {name}, came in time"))
    strike_from_words(paths, forgetting([name]))
    content = recall_words(paths, SHA)
    assert content is not None
    assert not any(part in content.decode() for part in name.split())
    assert "Yesterday" in content.decode() and " came" in content.decode()
    json.loads(content)


def test_other_words_stay_as_they_are(paths: Paths) -> None:
    keep_words(paths, SHA, heard("Annabel likes wide rooms"))
    for changes in (forgetting(["Anna"]), forgetting(["Li Wu"]), renaming("Annabel", "Bella")):
        strike_from_words(paths, changes)
        assert recall_words(paths, SHA) == heard("Annabel likes wide rooms")


def test_with_everybody_all_words_go_and_what_is_damaged_goes_with_anybody(paths: Paths) -> None:
    keep_words(paths, SHA, heard("Hello"))
    strike_from_words(paths, forgetting([], everybody=True))
    assert kept_words(paths) == []
    keep_words(paths, SHA, b"no json")
    strike_from_words(paths, forgetting(["Anna"]))
    assert kept_words(paths) == []


def test_a_protected_home_seals_them(services: Services, paths: Paths) -> None:
    keep_words(paths, SHA, heard("a secret"))
    protect(ProtectRequest("long enough a passphrase"), services, CallbackContext())
    (file,) = kept_words(paths)
    assert file.read_bytes().startswith(MARK)
    assert recall_words(paths, SHA) == heard("a secret")
    keep_words(paths, SHA, heard("another secret"))
    assert file.read_bytes().startswith(MARK)
    unprotect(None, services, CallbackContext())
    assert recall_words(paths, SHA) == heard("another secret")
    assert Path(file).read_bytes() == heard("another secret")

"""Who takes part in the end-to-end tests: chosen by a fixed rule, never by what passes."""

import csv
import runpy
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from user import User

from tests.e2e.strictness import TARGET_FPIR
from voxdesk.app import build_window
from voxdesk.core.paths import default_paths
from voxdesk.core.settings import Settings, save_settings

# Long enough for a sentence or two; every recording of a person of this corpus is of that kind.
SHORTEST_S = 8.0
TO_LEARN = 3
TO_ASK = 2


@dataclass(frozen=True, slots=True)
class Voice:
    """A person's recordings: some to learn the voice from, others to ask about."""

    name: str
    learn: tuple[Path, ...]
    ask: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Cast:
    """Two people who are enrolled and one who stays a stranger."""

    first: Voice
    second: Voice
    stranger: Voice

    @property
    def enrolled(self) -> tuple[Voice, Voice]:
        """The two whom the library knows."""
        return self.first, self.second


@pytest.fixture(scope="session")
def readers(corpus: Path) -> Cast:
    """The first three LibriSpeech readers of the dev split, by id, with enough long recordings.

    Of each, by path, the first recordings are learnt and the next are asked about.
    """
    recordings: dict[str, list[Path]] = {}
    with (corpus / "manifest.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            reader = row["split"] == "dev" and row["corpus"].startswith("librispeech")
            if reader and float(row["seconds"]) >= SHORTEST_S:
                recordings.setdefault(row["speaker"], []).append(corpus / row["path"])
    chosen = [
        (speaker, sorted(paths))
        for speaker, paths in sorted(recordings.items())
        if len(paths) >= TO_LEARN + TO_ASK
    ][:3]
    names = ("Reader One", "Reader Two", "A stranger")
    return Cast(*(_voice(name, paths) for name, (_, paths) in zip(names, chosen, strict=True)))


@pytest.fixture(scope="session")
def sample_cast(tmp_path_factory: pytest.TempPathFactory) -> Cast:
    """The sample voices of `make run`: Anna and Ben, and Carl who stays a stranger; always there."""
    if shutil.which("espeak-ng") is None:
        pytest.skip("espeak-ng is not installed")
    script = runpy.run_path(str(Path(__file__).parents[2] / "scripts" / "sample_voices.py"))
    voices = script["make_voices"](tmp_path_factory.mktemp("sample-voices"))
    return Cast(*(Voice(name, tuple(paths[:-1]), tuple(paths[-1:])) for name, paths in voices.items()))


def _voice(name: str, paths: list[Path]) -> Voice:
    return Voice(name, tuple(paths[:TO_LEARN]), tuple(paths[TO_LEARN : TO_LEARN + TO_ASK]))


@pytest.fixture
def user(qtbot, own_home: Path) -> Iterator[User]:
    """Somebody in front of the real window, with a library of their own."""
    paths = default_paths()
    save_settings(Settings(target_fpir=TARGET_FPIR), paths.settings)
    window = build_window(paths)
    window.show()
    qtbot.waitExposed(window)
    yield User(window)
    closed = []
    window.closed.connect(lambda: closed.append(True))
    window.close()
    qtbot.waitUntil(lambda: bool(closed), timeout=60_000)
    window.deleteLater()

"""What the tests of window, Speakers and Settings share: a real library beside a model that is not there."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication

from voxdesk.archive.store import Archive
from voxdesk.core.calibration.scores import Calibration
from voxdesk.core.errors import LibraryError, ModelError
from voxdesk.core.paths import Paths, default_paths
from voxdesk.core.types import QualityGrade, Skipped
from voxdesk.library.people import NewReference
from voxdesk.library.store import SpeakerStore
from voxdesk.workflows.people.enrol import EnrolResult

MODEL = "test-encoder"
CALIBRATION = Calibration(
    scale=20.0,
    offset=-6.0,
    rates=(0.001, 0.01, 0.05),
    sizes=(1, 10, 100),
    thresholds=((0.50, 0.60, 0.70), (0.40, 0.50, 0.60), (0.30, 0.40, 0.50)),
    margin=0.05,
    min_speech_s=2.0,
)


class Hub:
    """Knows one encoder, or none."""

    def __init__(self, folder: Path, *, present: bool = True) -> None:
        self.present = present
        content = b"not a network"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "model.onnx").write_bytes(content)
        (folder / "card.md").write_text("# A card\n\nMade for tests.", encoding="utf-8")
        self.manifest = SimpleNamespace(
            voice_gender=None,
            id=MODEL,
            task="encoder",
            licence="CC0-1.0",
            folder=folder,
            path=folder / "model.onnx",
            sha256=sha256(content).hexdigest(),
            calibration=CALIBRATION,
            figures={"eer": 0.0891},
            created="2026-01-02",
            sample_rate=16000,
            feature_id="fbank80",
            dimension=4,
            training_data=(),
        )

    def models(self) -> tuple[Any, ...]:
        return (self.manifest,) if self.present else ()

    def broken(self) -> tuple[Any, ...]:
        return ()

    def chosen(self, task: str) -> Any:
        if not self.present:
            raise ModelError("There is no encoder model.", hint="Install VoxDesk again.")
        return self.manifest

    def in_use(self, manifest: Any) -> bool:
        return self.present and manifest is self.manifest

    def close(self) -> None:
        """Nothing is loaded."""


@dataclass
class FakeServices:
    """As ``workflows.services.Services``, with a real library."""

    paths: Paths
    hub: Hub
    library: Path
    store: SpeakerStore
    speech: Any = None
    cache: Any = None
    archive_if_made: Archive | None = None

    @property
    def archive(self) -> Archive:
        if self.archive_if_made is None:
            self.archive_if_made = Archive(self.library.with_name("index.sqlite"))
        return self.archive_if_made

    def close(self) -> None:
        self.store.close()
        if self.archive_if_made is not None:
            self.archive_if_made.close()


def make_services(folder: Path) -> FakeServices:
    paths = default_paths()
    return FakeServices(paths, Hub(folder / "models" / MODEL), paths.library, SpeakerStore(paths.library))


def reference(source: str, *, model: str = MODEL, speech_s: float = 8.0, seed: int = 0) -> NewReference:
    vector = np.random.default_rng(abs(hash((source, seed))) % 2**32).standard_normal(4).astype(np.float32)
    return NewReference(
        source=source,
        sha256=sha256(source.encode()).hexdigest(),
        speech_s=speech_s,
        snr_db=24.0,
        quality=QualityGrade.GOOD,
        model_id=model,
        vector=vector / np.linalg.norm(vector),
    )


def add_person(services: FakeServices, name: str, *sources: str, **fields: Any) -> int:
    references = [reference(source, **fields) for source in sources or (f"{name}.wav",)]
    return services.store.enrol(name, references, datetime.now(UTC) - timedelta(days=1)).id


def fake_enrol(request: Any, services: FakeServices, ctx: Any) -> EnrolResult:
    """Learns every file but those with "bad" in their name."""
    names = [str(source) for source in request.sources]
    good = [name for name in names if "bad" not in name]
    rejected = tuple(Skipped(name, "No speech was found in it.") for name in names if "bad" in name)
    ctx.report(0.5, "half")
    if not good:
        return EnrolResult(None, (), rejected)
    speaker = services.store.enrol(request.name, [reference(name) for name in good], datetime.now(UTC))
    return EnrolResult(speaker, tuple(good), rejected)


def settle(qtbot: Any, runner: Any) -> None:
    """Wait until the runner has nothing to do, and its answers have led to nothing more."""
    for _ in range(4):  # a listing leads to the chosen person's recordings, and so on
        qtbot.waitUntil(lambda: not runner.busy, timeout=60_000)
        QCoreApplication.processEvents()


class LoudIsSpeech:
    """A speech detector for sound that the test makes: loud frames are speech."""

    def stream(self) -> "LoudIsSpeech":
        made = LoudIsSpeech()
        made.rest = np.zeros(0, np.float32)
        made.speaking = False
        return made

    def push(self, samples: np.ndarray) -> np.ndarray:
        sound = np.concatenate([self.rest, samples])
        whole = len(sound) // 512
        self.rest = sound[whole * 512 :]
        flags = np.abs(sound[: whole * 512].reshape(whole, 512)).max(axis=1) > 0.05
        if whole:
            self.speaking = bool(flags[-1])
        return flags


class BrokenStore:
    """A library that cannot be read."""

    @property
    def revision(self) -> int:
        raise LibraryError("The library is locked by another program.", hint="Close it.")

    def speakers(self, model_id: str | None = None) -> Any:
        raise LibraryError("The library is locked by another program.", hint="Close it.")

    def close(self) -> None:
        pass

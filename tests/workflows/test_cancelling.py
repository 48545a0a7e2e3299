"""Whoever cancels waits for no more than the piece that is being worked on, in every long work."""

import ast
import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from sounds import joined, spoken
from tiny_models import tiny_paths, write_listening_models

import voxdesk.workflows
from voxdesk.audio.files import write_wav
from voxdesk.audio.open_decoder import SafeDecoder
from voxdesk.core.cluster_types import ClusterRequest
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled
from voxdesk.core.requests import AnalyseRequest, EnrolRequest, TimelineRequest
from voxdesk.core.types import AudioClip
from voxdesk.workflows.archive.index import AgreeRequest, IndexRequest, agree, index_recordings
from voxdesk.workflows.folders.group import cluster_folder
from voxdesk.workflows.listen.analyse import analyse
from voxdesk.workflows.listen.embed import embed_file
from voxdesk.workflows.listen.export import timeline_text
from voxdesk.workflows.listen.recent import CopyRequest, copy_recording
from voxdesk.workflows.listen.timeline import find_turns
from voxdesk.workflows.listen.waveform import WaveformRequest, measure_waveform
from voxdesk.workflows.people.enrol import enrol
from voxdesk.workflows.services import Services, open_services
from voxdesk.workflows.upkeep.protect import ProtectRequest, protect

QUIET = CallbackContext()
MINUTES = 20
MOST_AFTERWARDS_S = 150.0
"""Of 1,200 s, how much may be decoded after cancelling: what some threads have begun."""

_CHECKED = dict.fromkeys(
    ("open_audio", "read_clip", "length_s", "hash_of", "recordings_in", "walk_folder"), 1
)
"""What takes long, and which argument is the check that ends it."""

_EXEMPT = {
    "factory": "training programs of the project's own",
    "hear_words.py": "runs in a process that is ended",
    "recordings.py": "defines them",
}


@pytest.fixture
def services(voices, tmp_path: Path):
    models = write_listening_models(tmp_path / "models", voices)
    opened = open_services(tiny_paths(tmp_path / "home", models))
    yield opened
    opened.close()


@pytest.fixture
def long(voices, tmp_path: Path) -> Path:
    """Twenty minutes of two voices, with a length that has to be counted (Ogg without an end page)."""
    folder = tmp_path / "long"
    folder.mkdir()
    talk = joined(*(spoken(voices[name][1]) for name in ("anna", "ben")))
    times = int(MINUTES * 60 / talk.seconds) + 1
    path = folder / "long.wav"
    write_wav(path, AudioClip(np.tile(talk.samples, times), talk.sample_rate))
    return path


class Stopping(CallbackContext):
    """Is cancelled once something was decoded or copied, and counts what is decoded afterwards."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, after_s: float = 30.0) -> None:
        super().__init__()
        self.before_s = self.after_s = 0.0
        whole = SafeDecoder.read

        def read(decoder: SafeDecoder, frames: int):
            block = whole(decoder, frames)
            seconds = len(block) / decoder.info.sample_rate
            if self.cancelled:
                self.after_s += seconds
            else:
                self.before_s += seconds
            if self.before_s >= after_s:
                self.cancel()
            return block

        monkeypatch.setattr(SafeDecoder, "read", read)


WORK: dict[str, Callable[[Path, Services, CallbackContext], object]] = {
    "analyse": lambda path, services, ctx: analyse(AnalyseRequest(path), services, ctx),
    "timeline": lambda path, services, ctx: find_turns(TimelineRequest(path), services, ctx),
    "embed": embed_file,
    "enrol": lambda path, services, ctx: enrol(EnrolRequest("Long", (path,)), services, ctx),
    "index": lambda path, services, ctx: index_recordings(IndexRequest((path.parent,)), services, ctx),
    "cluster": lambda path, services, ctx: cluster_folder(ClusterRequest(path.parent), services, ctx),
    "waveform": lambda path, services, ctx: measure_waveform(
        WaveformRequest(path, MINUTES * 60.0), services, ctx
    ),
}


@pytest.mark.parametrize("name", WORK)
def test_little_is_decoded_after_cancelling(
    name: str, long: Path, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree(AgreeRequest(), services, QUIET)
    for number in range(3):  # folders with several, for work on several threads
        shutil.copy(long, long.with_name(f"{number}.wav")).write_bytes(
            long.read_bytes() + bytes(2 * (number + 1))
        )
    ctx = Stopping(monkeypatch)
    with pytest.raises(Cancelled):
        WORK[name](long, services, ctx)
    assert ctx.before_s >= 30.0
    assert ctx.after_s <= MOST_AFTERWARDS_S


def test_a_length_that_has_to_be_counted_can_be_cancelled(
    voices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "two.wav"
    content = voices["anna"][0].read_bytes()
    path.write_bytes(content + content[36:] * 40)  # many chunks of sound: places are found by decoding
    ctx = Stopping(monkeypatch, after_s=1.0)
    with pytest.raises(Cancelled):
        timeline_text(path, "two", (), "textgrid", check=ctx.check)
    assert ctx.after_s <= 60.0


class AfterChecks(CallbackContext):
    """Is cancelled at the check of this number."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.left = number

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            self.cancel()
        super().check()


def test_a_copy_of_gigabytes_can_be_cancelled_and_leaves_nothing(
    tmp_path: Path, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "big.wav", tmp_path / "copy.wav"
    with source.open("wb") as file:
        file.truncate(3 * 2**30)
    with pytest.raises(Cancelled):
        copy_recording(CopyRequest(source, target), services, AfterChecks(3))
    assert not target.exists()
    assert [each.name for each in tmp_path.glob(".*.part")] == []


def test_encrypting_a_large_library_can_be_cancelled_within_a_file(
    voices, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrol(EnrolRequest("Anna", (voices["anna"][0],)), services, QUIET)
    monkeypatch.setattr("voxdesk.library.sqlite._CHECK_EVERY", 1)
    whole = AfterChecks(10**9)
    protect(ProtectRequest("a long passphrase"), services, whole)
    steps = 10**9 - whole.left
    assert steps > 40  # it is asked within files, not only between them
    again = dataclasses.replace(services)
    assert [each.name for each in again.store.speakers()] == ["Anna"]
    again.close()


def test_everything_long_in_workflows_is_given_what_cancels_it() -> None:
    """So that the next one who reads a recording does not forget it."""
    root, without = Path(voxdesk.workflows.__file__).parent, []
    for path in sorted(root.rglob("*.py")):
        if path.parent.name in _EXEMPT or path.name in _EXEMPT:
            continue
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in _CHECKED:
                given = len(call.args) > _CHECKED[call.func.id] or any(
                    each.arg == "check" for each in call.keywords
                )
                if not given:
                    without.append(f"{path.relative_to(root)}:{call.lineno} {call.func.id}")
    assert without == []

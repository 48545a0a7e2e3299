"""Noise on the channel of somebody who listens is no speech."""

import tracemalloc
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from sounds import RATE
from sounds import noise as noise_of

from voxdesk.audio.channels import channel_levels
from voxdesk.audio.files import write_wav
from voxdesk.core.context import CallbackContext
from voxdesk.core.types import AudioClip
from voxdesk.diarization.assembly import TrackActivity
from voxdesk.diarization.pieces import Piece
from voxdesk.workflows.listen.heard_speech import HeardSpeech
from voxdesk.workflows.listen.quiet_speech import recall_levels, without_quiet
from voxdesk.workflows.services import Services

LOUD, QUIET, ELSEWHERE = (60, 420), (480, 540), (600, 660)


def speech() -> HeardSpeech:
    """One track on a channel: loud for 6 s, then twice for 1 s."""
    active = np.zeros(700, dtype=np.uint8)
    for first, last in (LOUD, QUIET, ELSEWHERE):
        active[first:last] = 128
    pieces = tuple(Piece(number, (run,)) for number, run in enumerate((LOUD, QUIET, ELSEWHERE)))
    tracks = tuple(TrackActivity(number, 0, active * 1) for number in range(3))
    return HeardSpeech(active, tracks, pieces, np.eye(3, dtype=np.float32), np.zeros(3, dtype=np.float32))


def levels(quiet_db: float) -> np.ndarray:
    """The second channel talks from 8 s on; on the first there is then something of ``quiet_db``."""
    found = np.full((120, 2), -70.0, dtype=np.float32)
    found[9:72, 0] = -25.0
    found[72:, 0] = quiet_db
    found[80:, 1] = -20.0
    return found


def test_what_is_much_more_quiet_than_its_person_is_nobody() -> None:
    found = without_quiet(speech(), 0, levels(-40.0))
    assert found.pieces == speech().pieces[:1]
    assert [track.track for track in found.tracks] == [0]
    assert found.people_at_once[slice(*LOUD)].min() > 0.9
    assert not found.people_at_once[LOUD[1] :].any()
    np.testing.assert_array_equal(found.vectors, speech().vectors[:1])


def test_a_soft_answer_stays() -> None:
    assert without_quiet(speech(), 0, levels(-32.0)).pieces == speech().pieces


def test_of_little_speech_nothing_is_too_quiet() -> None:
    short = replace(speech(), at_once=np.where(np.arange(700) < 360, 0, speech().at_once).astype(np.uint8))
    assert without_quiet(short, 0, levels(-60.0)).pieces == short.pieces
    silent = replace(speech(), at_once=np.zeros(700, dtype=np.uint8))
    assert without_quiet(silent, 0, levels(-40.0)).pieces == silent.pieces


def test_levels_are_those_of_each_channel_and_are_measured_once(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = noise_of(3.0).samples
    both = np.stack([sound, 0.1 * sound], axis=1)
    both[: RATE // 2] = 0.0
    path = tmp_path / "call.wav"
    write_wav(path, AudioClip(both[:, 0], RATE))
    assert channel_levels(path).shape == (30, 1)
    soundfile.write(path, both, RATE)
    found = channel_levels(path)
    assert found.shape == (30, 2)
    assert found[:4].max() == -100.0
    np.testing.assert_allclose(found[6:, 0] - found[6:, 1], 20.0, atol=0.5)
    np.testing.assert_array_equal(recall_levels(path, services, CallbackContext()), found)

    def measure(*args: object) -> None:
        raise AssertionError("measured again")

    monkeypatch.setattr("voxdesk.workflows.listen.quiet_speech.channel_levels", measure)
    np.testing.assert_array_equal(recall_levels(path, services, CallbackContext()), found)


def test_many_channels_at_a_high_rate_take_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "wide.wav"
    with soundfile.SoundFile(path, "w", 192_000, 8, "PCM_16") as file:
        for second in range(12):
            file.write(np.full((192_000, 8), second / 12, dtype=np.float32))
    tracemalloc.start()
    try:
        found = channel_levels(path)
        most_mb = tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()
    assert found.shape == (120, 8)
    assert found[119, 7] == pytest.approx(20 * np.log10(11 / 12), abs=0.01)
    assert most_mb < 40

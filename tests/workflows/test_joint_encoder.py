"""What the joint encoder is made from: its cohort, what both encoders hear of it, and turns to begin with."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from tiny_models import write_encoder

from voxdesk.core.context import CallbackContext
from voxdesk.inference.encoder import Encoder
from voxdesk.inference.manifest import load_manifest
from voxdesk.neural.augment import Augmenter, AugmentSettings
from voxdesk.training.data.dataset import Recording
from voxdesk.workflows.factory import pair_hearing
from voxdesk.workflows.factory.joint_encoder import cohort_recordings
from voxdesk.workflows.factory.pair_hearing import COPIES, PairHearing


def recording(path: str, speaker: str) -> Recording:
    return Recording(Path(path), path, speaker, "", path, "train", 4.0, corpus="made_up")


def test_everybody_is_in_the_cohort_once_whatever_the_order() -> None:
    recordings = [recording(f"{name}{n}.wav", name) for name in "abcdef" for n in range(3)]
    chosen = cohort_recordings(recordings)
    assert sorted(one.speaker for one in chosen) == list("abcdef")
    assert cohort_recordings(recordings[::-1]) == chosen


@pytest.fixture
def corpus(tmp_path: Path, voices: dict[str, list[Path]]) -> tuple[Path, list[Recording]]:
    recordings = []
    for name, paths in voices.items():
        shutil.copy(paths[0], tmp_path / f"{name}.wav")
        recordings.append(recording(f"{name}.wav", name))
    return tmp_path, recordings


def test_both_encoders_hear_speech_and_copies_of_it_and_what_is_kept_is_not_heard_again(
    corpus: tuple[Path, list[Recording]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, recordings = corpus
    first, second = (
        Encoder(load_manifest(write_encoder(tmp_path / name, dimension=width)))
        for name, width in (("one", 6), ("two", 4))
    )
    ctx, kept = CallbackContext(), tmp_path / "kept.npz"
    hearing = PairHearing(first, second, folder, kept)
    clean = hearing.speech(recordings, ctx)
    people = len(recordings)
    assert (clean.first.shape, clean.second.shape) == ((people, 6), (people, 4))
    augmenter = Augmenter(AugmentSettings(telephone=1.0, colour=1.0))
    disturbed = hearing.disturbed(recordings, augmenter, ctx)
    assert len(disturbed.first) == len(disturbed.second) == COPIES * people
    assert not np.allclose(disturbed.first[:people], clean.first, atol=1e-3)
    assert not np.allclose(disturbed.first[:people], disturbed.first[people:], atol=1e-3)

    def decode_nothing(*arguments: object) -> None:
        raise AssertionError("it was heard again")

    monkeypatch.setattr(pair_hearing, "decode", decode_nothing)
    again = PairHearing(first, second, folder, kept)
    np.testing.assert_array_equal(again.speech(recordings, ctx).first, clean.first)
    np.testing.assert_array_equal(again.disturbed(recordings, augmenter, ctx).second, disturbed.second)

import dataclasses
import itertools
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from sounds import joined, noise, silence, spoken

from voxdesk.audio.files import write_wav
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled
from voxdesk.core.paths import Paths
from voxdesk.core.requests import EnrolRequest, TurnsRequest
from voxdesk.core.types import Float32, Gender, Turn
from voxdesk.workflows.listen.diarize import identify_turns
from voxdesk.workflows.people.enrol import enrol
from voxdesk.workflows.services import Services, open_services


@pytest.fixture
def talk(services: Services, voices: dict[str, list[Path]]) -> tuple[Path, list[tuple[str, float, float]]]:
    """Anna, Ben, Anna and a stranger, with the truth: who, from, to."""
    for name in ("anna", "ben"):
        enrol(EnrolRequest(name.title(), (voices[name][0],)), services, CallbackContext())
    order = [("Anna", "anna", 1), ("Ben", "ben", 1), ("Anna", "anna", 2), ("Voice A", "carl", 0)]
    clips, truth, position = [], [], 0.0
    for label, name, take in order:
        clip = spoken(voices[name][take])
        truth.append((label, position, position + clip.seconds))
        clips += [clip, silence(0.3)]
        position += clip.seconds + 0.3
    path = voices["anna"][0].parent / "talk.wav"
    write_wav(path, joined(*clips))
    return path, truth


def at_pauses_joined(turns: tuple[Turn, ...]) -> list[Turn]:
    """Raw turns end at every pause; what one voice says until somebody else speaks is one here."""
    groups = (list(group) for _, group in itertools.groupby(turns, lambda turn: turn.label))
    return [dataclasses.replace(group[0], end_s=group[-1].end_s) for group in groups]


def check(raw: tuple[Turn, ...], truth: list[tuple[str, float, float]]) -> None:
    turns = at_pauses_joined(raw)
    assert [turn.label for turn in turns] == [label for label, _, _ in truth]
    for turn, (_, start_s, end_s) in zip(turns, truth, strict=True):
        assert turn.start_s == pytest.approx(start_s, abs=0.6)
        assert turn.end_s == pytest.approx(end_s, abs=0.6)


def test_who_speaks_when(services: Services, talk: tuple[Path, list[tuple[str, float, float]]]) -> None:
    path, truth = talk
    turns = identify_turns(TurnsRequest(path), services, CallbackContext()).turns
    check(turns, truth)
    joined_turns = at_pauses_joined(turns)
    assert [turn.name for turn in joined_turns] == ["Anna", "Ben", "Anna", None]
    assert [turn.gender for turn in joined_turns] == [Gender.FEMALE, Gender.MALE, Gender.FEMALE, Gender.MALE]


def test_a_clip_is_as_good_as_a_file(
    services: Services, talk: tuple[Path, list[tuple[str, float, float]]]
) -> None:
    path, truth = talk
    check(identify_turns(TurnsRequest(spoken(path)), services, CallbackContext()).turns, truth)


def test_strangers_are_told_apart(services: Services, voices: dict[str, list[Path]]) -> None:
    sound = joined(spoken(voices["ben"][0]), spoken(voices["anna"][0]), spoken(voices["ben"][1]))
    turns = identify_turns(TurnsRequest(sound), services, CallbackContext()).turns
    assert [label for label, _ in itertools.groupby(turns, lambda turn: turn.label)] == [
        "Voice A",
        "Voice B",
        "Voice A",
    ]
    assert all(turn.name is None for turn in turns)


def test_across_the_blocks_of_a_long_recording(
    services: Services, talk: tuple[Path, list[tuple[str, float, float]]], tmp_path: Path
) -> None:
    path, truth = talk
    once = spoken(path)
    write_wav(tmp_path / "long.wav", joined(*[once, silence(1.0)] * 5))
    turns = identify_turns(TurnsRequest(tmp_path / "long.wav"), services, CallbackContext()).turns
    length_s = once.seconds + 1.0
    check(
        turns,
        [
            (label, start_s + length_s * time, end_s + length_s * time)
            for time in range(5)
            for label, start_s, end_s in truth
        ],
    )


@pytest.mark.parametrize("sound", [silence(3.0), noise(3.0), silence(0.0)])
def test_nobody_speaks(services: Services, sound) -> None:
    assert identify_turns(TurnsRequest(sound), services, CallbackContext()).turns == ()


def test_turns_are_in_order_and_do_not_overlap(
    services: Services, talk: tuple[Path, list[tuple[str, float, float]]]
) -> None:
    turns = identify_turns(TurnsRequest(talk[0]), services, CallbackContext()).turns
    for earlier, later in itertools.pairwise(turns):
        assert earlier.start_s < earlier.end_s <= later.start_s + 1e-6


@pytest.mark.parametrize("seconds", [4.0, 5.5])
def test_two_who_say_little_are_two(
    services: Services, voices: dict[str, list[Path]], seconds: float
) -> None:
    anna, ben = (spoken(voices[name][0]).cut(0.0, seconds) for name in ("anna", "ben"))
    turns = identify_turns(TurnsRequest(joined(anna, silence(0.5), ben)), services, CallbackContext()).turns
    assert {turn.label for turn in turns if turn.end_s <= seconds + 0.3} == {"Voice A"}
    assert {turn.label for turn in turns if turn.start_s >= seconds - 0.3} == {"Voice B"}


def test_one_who_says_little_is_one(services: Services, voices: dict[str, list[Path]]) -> None:
    for paths in voices.values():
        turns = identify_turns(
            TurnsRequest(spoken(paths[0], paths[1], pause_s=0.4)), services, CallbackContext()
        ).turns
        assert {turn.label for turn in turns} == {"Voice A"}


def test_a_second_look_names_voices_without_opening_the_recording(
    services: Services, talk: tuple[Path, list[tuple[str, float, float]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, truth = talk
    first = identify_turns(TurnsRequest(path), services, CallbackContext()).turns
    monkeypatch.setattr("voxdesk.workflows.listen.segmentation.open_audio", unreadable)
    assert identify_turns(TurnsRequest(path), services, CallbackContext()).turns == first
    services.store.erase()
    nameless = identify_turns(TurnsRequest(path), services, CallbackContext()).turns
    letters = zip("ABAC", truth, strict=True)
    check(nameless, [(f"Voice {letter}", start_s, end_s) for letter, (_, start_s, end_s) in letters])


def unreadable(*args: object) -> None:
    raise AssertionError("the recording was opened")


def test_another_gender_model_hears_the_same_pieces(
    paths: Paths, talk: tuple[Path, list[tuple[str, float, float]]], services: Services, tmp_path: Path
) -> None:
    path, _ = talk
    before = identify_turns(TurnsRequest(path), services, CallbackContext()).turns
    models = Path(shutil.copytree(paths.models, tmp_path / "models"))
    manifest = models / "gender" / "manifest.toml"
    manifest.write_text(manifest.read_text().replace('id = "gender"', 'id = "newer"'))
    opened = open_services(dataclasses.replace(paths, models=models))
    assert opened.hub.gender().model_id == "newer"
    after = identify_turns(TurnsRequest(path), opened, CallbackContext()).turns
    opened.close()
    assert [turn.gender for turn in after] == [turn.gender for turn in before]
    assert [turn.label for turn in after] == [turn.label for turn in before]


def test_a_stop_waits_for_no_more_than_the_piece_being_heard(
    services: Services, voices: dict[str, list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    ctx = CallbackContext()
    encoder = services.hub.encoder()
    heard, real = [], encoder.embed_samples

    def embed(sounds: Sequence[Float32]) -> Float32:
        heard.extend(sounds)
        ctx.cancel()
        return real(sounds)

    monkeypatch.setattr(encoder, "embed_samples", embed)
    with pytest.raises(Cancelled):
        identify_turns(TurnsRequest(joined(*[spoken(*voices["anna"])] * 5)), services, ctx)
    assert 1 <= len(heard) <= 2  # one on each thread

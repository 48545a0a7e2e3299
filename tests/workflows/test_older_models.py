"""People whom only a model knows that is not in use any more answer by it until they are learnt anew."""

import dataclasses
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from sounds import silence

from voxdesk.audio.files import read_clip
from voxdesk.core.context import CallbackContext
from voxdesk.core.paths import Paths
from voxdesk.core.requests import AnalyseRequest, EnrolRequest, TurnsRequest
from voxdesk.core.types import Status
from voxdesk.workflows.listen.analyse import analyse, identify
from voxdesk.workflows.listen.diarize import identify_turns
from voxdesk.workflows.listen.verdict import Excerpt, JudgeRequest, Verdict, judge_again
from voxdesk.workflows.live.analyser import LiveAnalyser
from voxdesk.workflows.people.enrol import enrol
from voxdesk.workflows.people.reembed import reembed
from voxdesk.workflows.services import Services, open_services

RATE = 16_000


def learn(services: Services, name: str, path: Path) -> None:
    assert enrol(EnrolRequest(name, (path,)), services, CallbackContext()).speaker is not None


@pytest.fixture
def both(
    paths: Paths, services: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> Iterator[Services]:
    """Services by the model ``newer``, which knows Anna; ``voice`` knows Ben, whose recording is gone."""
    newer = paths.user_models / "newer"
    shutil.copytree(paths.models / "voice", newer)
    manifest = newer / "manifest.toml"
    manifest.write_text(manifest.read_text().replace('id = "voice"', 'id = "newer"'))
    recording = tmp_path / "ben.wav"
    shutil.copy(voices["ben"][0], recording)
    learn(services, "Ben", recording)
    recording.unlink()
    opened = open_services(paths, encoder_id="newer")
    learn(opened, "Anna", voices["anna"][0])
    yield opened
    opened.close()


def test_both_are_named_and_strangers_are_not(both: Services, voices: dict[str, list[Path]]) -> None:
    for name in ("anna", "ben"):
        found = identify(AnalyseRequest(voices[name][1]), both, CallbackContext())
        assert found.name == name.title()
    stranger = identify(AnalyseRequest(voices["carl"][1]), both, CallbackContext())
    assert stranger.status is Status.UNKNOWN


def test_the_timeline_and_the_live_verdict_name_them_too(
    both: Services, voices: dict[str, list[Path]]
) -> None:
    turns = identify_turns(TurnsRequest(voices["ben"][1]), both, CallbackContext()).turns
    assert {turn.name for turn in turns} == {"Ben"}
    live = LiveAnalyser(both, RATE)
    live.push(read_clip(voices["ben"][1], sample_rate=RATE).samples)
    assert live.decide().identification.name == "Ben"


def test_a_verdict_is_reached_anew_when_somebody_comes_to_depend_on_an_older_model(
    paths: Paths, both: Services, voices: dict[str, list[Path]]
) -> None:
    request = AnalyseRequest(voices["ben"][1])
    known = analyse(request, both, CallbackContext())
    assert [voice.model_id for voice in known.older] == ["voice"]
    unaware = dataclasses.replace(known, older=())
    again = judge_again(
        JudgeRequest(Excerpt(voices["ben"][1]), Verdict(unaware, 2), 0.01), both, CallbackContext()
    )
    assert again.analysis.speaker.name == "Ben"


def test_learnt_anew_they_depend_on_it_no_more(both: Services, voices: dict[str, list[Path]]) -> None:
    assert both.store.models_besides("newer") == ("voice",)
    assert len(reembed(None, both, CallbackContext()).skipped) == 1  # his recording is gone
    learn(both, "Ben", voices["ben"][1])
    assert both.store.models_besides("newer") == ()
    found = analyse(AnalyseRequest(voices["ben"][2]), both, CallbackContext())
    assert found.speaker.name == "Ben"
    assert found.speaker.model_id == "newer"
    assert found.older == ()


def test_a_model_that_was_removed_is_not_asked(
    paths: Paths, both: Services, voices: dict[str, list[Path]]
) -> None:
    reference = both.store.references(both.store.find("Ben").id)[0]
    both.store.replace_vector(reference.id, "gone", np.eye(1, 3, dtype=np.float32)[0])
    found = identify(AnalyseRequest(voices["ben"][1]), both, CallbackContext())
    assert found.status is Status.UNKNOWN
    assert "not compared: Ben." in str(found.reason)
    live = LiveAnalyser(both, RATE)
    live.push(read_clip(voices["ben"][1], sample_rate=RATE).samples)
    assert "not compared: Ben." in str(live.decide().identification.reason)
    named = identify(AnalyseRequest(voices["anna"][1]), both, CallbackContext())
    assert "not compared" not in str(named.reason)
    yesterday = date.today() - timedelta(days=1)
    both.store.set_consent(both.store.find("Ben").id, datetime.now(UTC), yesterday, None)
    found = identify(AnalyseRequest(voices["ben"][1]), both, CallbackContext())
    assert "not compared" not in str(found.reason)  # nobody would compare him anyway


def test_who_is_left_as_they_were_is_told_with_the_reason(
    both: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    yesterday = date.today() - timedelta(days=1)
    both.store.set_consent(both.store.find("Ben").id, datetime.now(UTC), yesterday, None)
    left = reembed(None, both, CallbackContext()).skipped
    assert [(each.name, each.path) for each in left] == [("Ben", str(tmp_path / "ben.wav"))]
    assert "Consent has ended" in str(left[0].reason)


def test_where_everybodys_model_was_removed_it_is_said(both: Services, voices: dict[str, list[Path]]) -> None:
    def about_ben() -> str:
        return str(identify(AnalyseRequest(voices["ben"][1]), both, CallbackContext()).reason)

    for name in ("Anna", "Ben"):
        for reference in both.store.references(both.store.find(name).id):
            both.store.replace_vector(reference.id, "gone", np.eye(1, 3, dtype=np.float32)[0])
    assert "with a model that is gone. Enrol them again." in about_ben()
    for name in ("Anna", "Ben"):
        both.store.remove(both.store.find(name).id)
    assert about_ben() == "Nobody is enrolled yet."


def test_silence_is_no_speech_for_all_models(both: Services, tmp_path: Path) -> None:
    found = identify(AnalyseRequest(silence(3.0)), both, CallbackContext())
    assert found.status is Status.NO_SPEECH

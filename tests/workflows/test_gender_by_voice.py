"""Whoever answers how a voice is perceived asks its embedding too, where the model was taught by such."""

import dataclasses
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from sounds import RATE, joined, silence, spoken
from voice_machines import add_voice

from voxdesk.core.cluster_types import ClusterRequest, PeopleCount
from voxdesk.core.context import CallbackContext
from voxdesk.core.paths import Paths
from voxdesk.core.requests import AnalyseRequest, TurnsRequest
from voxdesk.core.types import Gender
from voxdesk.inference.manifest import load_manifest
from voxdesk.workflows.folders.gender import genders_request, perceive_groups
from voxdesk.workflows.folders.group import cluster_folder
from voxdesk.workflows.listen.analyse import analyse
from voxdesk.workflows.listen.diarize import identify_turns
from voxdesk.workflows.live.analyser import LiveAnalyser
from voxdesk.workflows.services import Services, open_services

CTX = CallbackContext()
# By its embedding every voice is a man's; the network beside it says what it hears.
EVERYBODY_MALE = (9.0, -50.0)


def taught(paths: Paths, folder: Path, encoder: str) -> Services:
    models = Path(shutil.copytree(paths.models, folder))
    width = load_manifest(models / "voice").dimension
    add_voice(models / "gender", np.zeros((width, 2)), encoder=encoder, bias=EVERYBODY_MALE)
    return open_services(dataclasses.replace(paths, models=models))


@pytest.fixture
def by_voice(paths: Paths, tmp_path: Path) -> Iterator[Services]:
    opened = taught(paths, tmp_path / "models", "voice")
    yield opened
    opened.close()


@pytest.fixture
def by_another(paths: Paths, tmp_path: Path) -> Iterator[Services]:
    """The same model, but taught by an encoder that is not in use."""
    opened = taught(paths, tmp_path / "models", "somebody-elses")
    yield opened
    opened.close()


def test_a_recording(by_voice: Services, voices: dict[str, list[Path]]) -> None:
    found = analyse(AnalyseRequest(voices["anna"][0]), by_voice, CTX).gender
    assert found is not None
    assert (found.label, round(found.probability, 2)) == (Gender.MALE, 1.0)


def test_an_encoder_that_it_does_not_know_leaves_the_network_alone(
    by_another: Services, voices: dict[str, list[Path]]
) -> None:
    found = analyse(AnalyseRequest(voices["anna"][0]), by_another, CTX).gender
    assert found is not None
    assert found.label is Gender.FEMALE


def test_each_voice_of_a_timeline(by_voice: Services, voices: dict[str, list[Path]]) -> None:
    talk = joined(spoken(voices["anna"][0]), silence(0.5), spoken(voices["ben"][0]))
    turns = identify_turns(TurnsRequest(talk), by_voice, CTX).turns
    assert len({turn.label for turn in turns}) == 2
    assert {turn.gender for turn in turns} == {Gender.MALE}


def test_a_live_voice(by_voice: Services, voices: dict[str, list[Path]]) -> None:
    analyser = LiveAnalyser(by_voice, RATE)
    assert analyser.decide().gender is None
    analyser.push(spoken(voices["anna"][0]).samples)
    found = analyser.decide().gender
    assert found is not None
    assert found.label is Gender.MALE


@pytest.mark.parametrize(("settings", "gender"), [({}, Gender.MALE), ({"features": "mfcc"}, Gender.FEMALE)])
def test_a_group_of_a_folder(
    by_voice: Services,
    voices: dict[str, list[Path]],
    tmp_path: Path,
    settings: dict[str, str],
    gender: Gender,
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for path in voices["anna"]:
        shutil.copy(path, folder)
    request = ClusterRequest(folder, "kmeans", PeopleCount(1, 1), settings=settings)
    result = cluster_folder(request, by_voice, CTX)
    assert result.model_id == ("" if settings else "voice")
    found = perceive_groups(genders_request(result, {0: (0, 1)}), by_voice, CTX)[0]
    assert found is not None
    assert found.label is gender

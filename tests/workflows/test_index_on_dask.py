"""One index that the workers of a real Dask cluster listen for; names are given here."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cluster_home import Cluster
from sounds import joined, silence, spoken
from tiny_models import tiny_paths, write_listening_models

from voxdesk.archive.records import Query
from voxdesk.audio.files import write_wav
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled, UserError
from voxdesk.core.requests import EnrolRequest
from voxdesk.workflows.archive.index import AgreeRequest, Indexed, IndexRequest, agree, index_recordings
from voxdesk.workflows.people.enrol import enrol
from voxdesk.workflows.services import Services, open_services

pytest.importorskip("distributed")
QUIET = CallbackContext()


@pytest.fixture
def models(voices: dict[str, list[Path]], tmp_path: Path) -> Path:
    return write_listening_models(tmp_path / "models", voices)


def home_of(name: str, models: Path, tmp_path: Path, voices: dict[str, list[Path]]) -> Services:
    """Somebody who knows Anna and agreed to an index."""
    services = open_services(tiny_paths(tmp_path / name, models))
    agree(AgreeRequest(), services, QUIET)
    enrol(EnrolRequest("Anna", (voices["anna"][0],)), services, QUIET)
    return services


@pytest.fixture
def folder(voices: dict[str, list[Path]], tmp_path: Path) -> Path:
    """Conversations of two, recordings of one, and a file that is none."""
    root = tmp_path / "Aufnahmen 録音"
    root.mkdir()
    for number, (one, other) in enumerate([("anna", "ben"), ("ben", "dora"), ("dora", "anna")]):
        talk = joined(spoken(voices[one][1]), silence(0.4), spoken(voices[other][2]))
        write_wav(root / f"talk {number}.wav", talk)
    for name in ("ben", "dora"):
        write_wav(root / f"{name}.wav", spoken(voices[name][0]))
    (root / "broken.wav").write_bytes(b"no sound")
    return root


@pytest.fixture
def cluster(tmp_path: Path, own_home: Path) -> Iterator[Cluster]:
    (tmp_path / "cluster").mkdir()
    started = Cluster(tmp_path / "cluster", own_home)
    yield started
    started.close()


def told(services: Services) -> list[object]:
    """What the index says, without numbers that another index gives otherwise."""
    archive = services.archive
    recordings = sorted(archive.find(Query()), key=lambda each: each.path)
    return [
        (
            each.path.name,
            each.seconds,
            [(voice.shown, voice.gender, archive.turns([voice.id])[voice.id]) for voice in each.voices],
        )
        for each in recordings
    ]


def test_two_workers_fill_one_index_as_one_computer_does(
    folder: Path, models: Path, voices, tmp_path: Path, cluster: Cluster, own_home: Path, monkeypatch
) -> None:
    here, away = (home_of(name, models, tmp_path, voices) for name in ("here", "away"))
    try:
        alone = index_recordings(IndexRequest((folder,)), here, QUIET)

        def deaf(*_: object) -> None:
            raise AssertionError("it is listened to here")

        monkeypatch.setattr("voxdesk.workflows.listen.segmentation.hear_speech", deaf)
        request = IndexRequest((folder,), dask=cluster.address)
        found = index_recordings(request, away, QUIET)
        assert (found.heard, len(found.failed)) == (alone.heard, len(alone.failed)) == (5, 1)
        assert told(away) == told(here)
        assert any("Anna" in str(each) for each in told(away))
        people = {
            voice.group_id for each in away.archive.find(Query()) for voice in each.voices if not voice.name
        }
        assert len(people) == 2  # Ben and Dora
        assert not list(own_home.rglob("*.sqlite*"))  # the workers know no people
        # What is known is not sent: nobody has to be there.
        for process in cluster.workers:
            process.kill()
            process.wait()
        assert index_recordings(request, away, QUIET).known == 5
    finally:
        here.close()
        away.close()


def test_it_is_stopped_and_gone_on_with_and_a_cluster_that_is_not_there_is_told(
    folder: Path, models: Path, voices, tmp_path: Path, cluster: Cluster, monkeypatch
) -> None:
    services = home_of("me", models, tmp_path, voices)
    request = IndexRequest((folder,), dask=cluster.address)

    def stop(share: float | None, text: str) -> None:
        if share and share > 0.4:
            ctx.cancel()

    ctx = CallbackContext(stop)
    try:
        with pytest.raises(Cancelled):
            index_recordings(request, services, ctx)
        first = len(services.archive.find(Query()))
        assert 0 < first < 5
        rest = index_recordings(request, services, QUIET)
        assert rest == Indexed(5 - first, first, failed=rest.failed)
        monkeypatch.setattr("voxdesk.workflows.dask_cluster._FIND_S", 1.0)
        with pytest.raises(UserError, match="no Dask cluster"):
            index_recordings(IndexRequest((folder,), anew=True, dask="tcp://127.0.0.1:9"), services, QUIET)
    finally:
        services.close()

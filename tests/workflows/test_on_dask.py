"""The cluster is real: a scheduler and two workers in processes of their own, on this computer."""

import signal
from dataclasses import replace

import numpy as np
import pytest

from tests.cluster_home import MODEL, Cluster, write_centred_encoder
from voxdesk.core.cluster_types import ClusterRequest, PeopleCount
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled, UserError
from voxdesk.core.paths import default_paths
from voxdesk.workflows import dask_cluster
from voxdesk.workflows.folders.group import cluster_folder
from voxdesk.workflows.services import open_services

pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def encoder_folder(voices, tmp_path_factory):
    folder = tmp_path_factory.mktemp("models")
    write_centred_encoder(folder, voices)
    return folder


@pytest.fixture
def services(encoder_folder):
    opened = open_services(replace(default_paths(), models=encoder_folder), encoder_id=MODEL)
    yield opened
    opened.close()


@pytest.fixture
def folder(voices, tmp_path):
    """Ten copies of everybody's recordings that differ in a byte, one that is broken and one note."""
    root = tmp_path / "Aufnahmen 録音"
    root.mkdir()
    for name, paths in voices.items():
        for path in paths:
            for index in range(4):
                content = bytearray(path.read_bytes())
                content[60 + index] ^= 1
                (root / f"{name}-{path.stem}-{index}.wav").write_bytes(content)
    (root / "broken.wav").write_bytes(b"no sound")
    (root / "notes.txt").write_text("hello")
    return root


@pytest.fixture
def cluster(tmp_path, own_home):
    (tmp_path / "cluster").mkdir()
    started = Cluster(tmp_path / "cluster", own_home)
    yield started
    started.close()


def test_a_killed_worker_loses_nothing(folder, services, cluster):
    """Both workers listen, one is killed in the middle, and all is as on one computer."""
    request = ClusterRequest(folder, people=PeopleCount(4, 4))
    told = []

    def kill_one(share, text):
        told.append(text)
        if share and share > 0.1 and cluster.workers[0].poll() is None:
            cluster.workers[0].send_signal(signal.SIGKILL)
            cluster.workers[0].wait()

    ctx = CallbackContext(kill_one)
    away = cluster_folder(replace(request, dask=cluster.address), services, ctx)
    assert cluster.workers[0].poll() == -signal.SIGKILL
    assert any(text.startswith(f"{len(away.items)} of") for text in told)
    alone = replace(services, cache=None)
    here = cluster_folder(request, alone, CallbackContext())
    assert away.items == here.items
    assert away.left_out == here.left_out
    np.testing.assert_allclose(away.vectors, here.vectors, atol=1e-5)
    np.testing.assert_array_equal(away.labels, here.labels)
    # What came back is cached: nobody has to listen any more, neither there nor here.
    (folder / "broken.wav").unlink()
    for worker in cluster.workers:
        worker.kill()
        worker.wait()
    again = cluster_folder(replace(request, dask=cluster.address), services, CallbackContext())
    np.testing.assert_array_equal(again.vectors, away.vectors)


def test_it_can_be_cancelled_and_gone_on_with(folder, services, cluster):
    request = ClusterRequest(folder, dask=cluster.address)

    def stop(share, text):
        if share and share > 0.2:
            ctx.cancel()

    ctx = CallbackContext(stop)
    with pytest.raises(Cancelled):
        cluster_folder(request, services, ctx)
    assert len(cluster_folder(request, services, CallbackContext()).items) == 48


def test_a_cluster_that_is_not_there_is_told_in_words(folder, services, monkeypatch):
    monkeypatch.setattr("voxdesk.workflows.dask_cluster._FIND_S", 1.0)
    with pytest.raises(UserError, match="no Dask cluster"):
        cluster_folder(ClusterRequest(folder, dask="tcp://127.0.0.1:9"), services, CallbackContext())
    with pytest.raises(UserError, match="no Dask cluster"):
        cluster_folder(ClusterRequest(folder, dask="nonsense://x"), services, CallbackContext())


@pytest.mark.parametrize("address", ["nonsense", "tcp://127.0.0.1:1", "bogus://127.0.0.1:1"])
def test_a_cluster_that_is_not_there_leaves_nothing_behind(
    address: str, services, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client that is thrown away without a scheduler waits for itself and ends in a traceback."""
    import distributed

    made = []
    monkeypatch.setattr(distributed, "Client", lambda *args, **more: made.append(args))
    monkeypatch.setattr(dask_cluster, "_FIND_S", 0.5)
    work = dask_cluster.Work(lambda *_: None, lambda path: None)
    heard = dask_cluster.hear_on_cluster(
        address, [tmp_path / "a.wav"], work, dask_cluster.models_here(services), services, CallbackContext()
    )
    with pytest.raises(UserError, match="There is no Dask cluster at"):
        next(heard)
    assert made == []

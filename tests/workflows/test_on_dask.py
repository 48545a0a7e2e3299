"""The cluster is real: a scheduler and two workers in processes of their own, on this computer."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.cluster_home import MODEL, write_centred_encoder
from voxdesk.core.cluster_types import ClusterRequest, PeopleCount
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled, UserError
from voxdesk.core.paths import default_paths
from voxdesk.workflows.folders.group import cluster_folder
from voxdesk.workflows.services import open_services

pytest.importorskip("distributed")
ROOT = Path(__file__).parents[2]
PATIENCE_S = 180.0


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


class Cluster:
    """A scheduler and two workers of one thread each."""

    def __init__(self, folder, home):
        self.environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "VOXDESK_HOME": str(home),
            "OMP_NUM_THREADS": "1",
        }
        self.folder = folder
        self.file = folder / "scheduler.json"
        self.processes = [self.start("scheduler", "--port", "0", "--no-dashboard", "--no-show")]
        self.wait(self.file.is_file)
        options = ("--nthreads", "1", "--no-dashboard", "--no-nanny", "--local-directory", str(folder))
        self.workers = [self.start("worker", *options) for _ in range(2)]
        self.processes += self.workers

    def start(self, role, *options):
        command = [
            sys.executable,
            "-m",
            "distributed.cli.dask_" + role,
            "--scheduler-file",
            str(self.file),
            *options,
        ]
        with (self.folder / f"{role}.log").open("a") as log:
            return subprocess.Popen(command, env=self.environment, stdout=log, stderr=log, cwd=self.folder)

    @property
    def address(self):
        return json.loads(self.file.read_text())["address"]

    def wait(self, condition):
        end_s = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < end_s, (self.folder / "scheduler.log").read_text()
            time.sleep(0.05)

    def close(self):
        for process in self.processes:
            process.kill()
            process.wait()


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
    monkeypatch.setattr("voxdesk.workflows.folders.dask_cluster._FIND_S", 1.0)
    with pytest.raises(UserError, match="no Dask cluster"):
        cluster_folder(ClusterRequest(folder, dask="tcp://127.0.0.1:9"), services, CallbackContext())
    with pytest.raises(UserError, match="no Dask cluster"):
        cluster_folder(ClusterRequest(folder, dask="nonsense://x"), services, CallbackContext())

"""A small encoder that tells the synthetic people apart, and a Dask cluster to listen on."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from tests.tiny_models import copy_segmentation, linear_network, write_gender, write_model
from voxdesk.audio.files import read_clip
from voxdesk.features.fbank import Fbank

MODEL = "centred"
ROOT = Path(__file__).parents[1]
PATIENCE_S = 180.0
_CALIBRATION = """
[calibration]
scale = 12.0
offset = -6.0
rates = [0.01, 0.1]
sizes = [1, 100]
thresholds = [[0.5, 0.5], [0.4, 0.4]]
margin = 0.05
min_speech_s = 1.0
"""


def write_centred_encoder(folder: Path, voices: dict[str, list[Path]]) -> None:
    """Least squares from mean spectra to one corner of a simplex per person: strangers score -1/3."""
    front_end = Fbank()
    means, people = [], []
    for number, paths in enumerate(voices.values()):
        for path in paths:
            samples = read_clip(path, sample_rate=16_000).samples
            for piece in np.array_split(samples, 6):
                means.append(front_end(piece).mean(axis=0))
                people.append(number)
    frames, truth = np.stack(means).astype(np.float64), np.array(people)
    wanted = (np.eye(len(voices)) - 1 / len(voices))[truth]
    middle = frames.mean(axis=0)
    centred = frames - middle
    ridge = 0.3 * np.eye(centred.shape[1])
    weights = np.linalg.solve(centred.T @ centred + ridge, centred.T @ wanted)
    bias = -middle @ weights
    write_model(folder / MODEL, linear_network(weights, bias), _CALIBRATION, dimension=len(voices))
    copy_segmentation(folder)
    write_gender(folder / "gender")  # who listens to speech listens for that too


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

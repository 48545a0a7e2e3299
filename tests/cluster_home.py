"""A small encoder that tells the synthetic people apart, and folders of theirs to group."""

from pathlib import Path

import numpy as np

from tests.tiny_models import copy_segmentation, linear_network, write_gender, write_model
from voxdesk.audio.files import read_clip
from voxdesk.features.fbank import Fbank

MODEL = "centred"
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

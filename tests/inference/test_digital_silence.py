"""The bundled encoder hears a voice alike whether its pauses are exact zeros or the faintest noise."""

from pathlib import Path

import numpy as np

from voxdesk.audio.files import read_clip
from voxdesk.core.paths import default_paths
from voxdesk.inference.hub import ModelHub


def test_exact_zeros_between_words_do_not_change_the_voice(voices: dict[str, list[Path]]) -> None:
    encoder = ModelHub([default_paths().models]).encoder()
    noise = np.random.default_rng(1)
    for name, paths in voices.items():
        clip = read_clip(paths[0], sample_rate=encoder.sample_rate)
        gated = np.where(np.abs(clip.samples) < 0.003, 0, clip.samples)
        faint = gated + noise.uniform(-1, 1, len(gated)) / 32768
        hop, length = round(0.75 * clip.sample_rate), round(1.5 * clip.sample_rate)
        starts = range(0, len(gated) - length, hop)
        with_zeros, with_noise = (
            encoder.embed_samples([samples[at : at + length].astype(np.float32) for at in starts])
            for samples in (gated, faint)
        )
        alike = (with_zeros * with_noise).sum(axis=1)
        assert alike.min() > 0.8, (name, alike.round(2))

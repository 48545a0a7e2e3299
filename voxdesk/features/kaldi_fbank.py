"""The front end of models made elsewhere: Kaldi's filter bank, set up as their makers do."""

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np

from voxdesk.core.types import Float32

Window = Literal["hamming", "povey", "hanning"]
Scale = Literal["int16", "unit"]
Mean = Literal["global-mean", "none"]
WINDOWS: tuple[str, ...] = get_args(Window)
SCALES: tuple[str, ...] = get_args(Scale)
MEANS: tuple[str, ...] = get_args(Mean)

_FRAME_MS = 25.0
_HOP_MS = 10.0
_FULL_SCALE = 32768.0


@dataclass(frozen=True, slots=True)
class KaldiSettings:
    """Hold what toolkits differ in. Frames of 25 ms every 10 ms, no dither, from 20 Hz on is common to all.

    ``scale``: samples within ±32768 ("int16", WeSpeaker) or ±1 ("unit", 3D-Speaker). ``mean``: whether
    each bin's mean over time is taken off before the network hears it.
    """

    sample_rate: int = 16_000
    bins: int = 80
    window: str = "povey"
    scale: str = "int16"
    mean: str = "global-mean"

    def __post_init__(self) -> None:
        for name, value, known in (
            ("window", self.window, WINDOWS),
            ("scale", self.scale, SCALES),
            ("mean", self.mean, MEANS),
        ):
            if value not in known:
                raise ValueError(f"{name} is one of {', '.join(known)}, not {value!r}")
        if not 4_000 <= self.sample_rate <= 96_000 or not 8 <= self.bins <= 256:
            raise ValueError("a sample rate of 4,000 to 96,000 Hz and 8 to 256 bins are possible")


class KaldiFbank:
    """Log-mel filter bank by kaldi-native-fbank; thread-safe."""

    hop_s = _HOP_MS / 1000

    def __init__(self, settings: KaldiSettings) -> None:
        self._settings = settings
        self.sample_rate = settings.sample_rate
        self.dimension = settings.bins

    @property
    def feature_id(self) -> str:
        """A name that tells all settings."""
        s = self._settings
        return f"kaldi-fbank{s.bins}-{s.sample_rate}-{s.window}-{s.scale}-{s.mean}"

    def __call__(self, samples: Float32) -> Float32:
        """Log-mel energies f32[T, bins] of ``samples`` f32[n] within ±1 at the model's rate.

        Anything shorter than one window is padded with zeros to one frame. Raises ValueError for
        samples that are not finite or not one-dimensional.
        """
        import kaldi_native_fbank

        samples = np.asarray(samples, dtype=np.float32)
        if samples.ndim != 1 or not np.isfinite(samples).all():
            raise ValueError("features need finite mono samples")
        shortest = round(_FRAME_MS / 1000 * self.sample_rate)
        if len(samples) < shortest:
            samples = np.pad(samples, (0, shortest - len(samples)))
        options = kaldi_native_fbank.FbankOptions()
        options.frame_opts.samp_freq = float(self.sample_rate)
        options.frame_opts.frame_length_ms = _FRAME_MS
        options.frame_opts.frame_shift_ms = _HOP_MS
        options.frame_opts.dither = 0.0
        options.frame_opts.window_type = self._settings.window
        options.frame_opts.snip_edges = True
        options.mel_opts.num_bins = self._settings.bins
        computer = kaldi_native_fbank.OnlineFbank(options)
        scale = _FULL_SCALE if self._settings.scale == "int16" else 1.0
        computer.accept_waveform(float(self.sample_rate), samples * np.float32(scale))
        computer.input_finished()
        frames = np.stack([computer.get_frame(index) for index in range(computer.num_frames_ready)])
        if self._settings.mean == "global-mean":
            frames = frames - frames.mean(axis=0, keepdims=True)
        return np.asarray(frames, dtype=np.float32)

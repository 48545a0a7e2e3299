"""Sound at 16 kHz in, the examples that a classifier learns from and is asked about out."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from voxdesk.core.types import Float32, JsonTable
from voxdesk.features.fbank import Fbank

RATE = 16_000
KINDS = ("mfcc", "mfcc-pieces", "raw", "mel-picture", "stft-picture", "fbank", "wave")
PICTURES = ("mel-picture", "stft-picture")
NORMALISATIONS = ("none", "minmax", "bins")
CMVN = ("none", "global", "utterance")
MEL_PICTURE = (128, 188)
STFT_PICTURE = (224, 224)

_MFCC_FFT, _MFCC_HOP = 2048, 512
_DYNAMIC_DB = 80.0


@dataclass(frozen=True, slots=True)
class FrontEnd:
    """Hold what is made of sound: the ``kind`` of examples and what they depend on.

    Kinds are mfcc, frames f32[T, size] every 32 ms (librosa's defaults), and mfcc-pieces, their mean and
    deviation f32[N, 2 size]. raw is samples f32[N, 16000 piece_s], wave the same of zero mean and unit
    variance, fbank log-mel f32[N, T, 80]. mel-picture f32[N, 128, 188] and stft-picture f32[N, 224, 224] have
    the lowest frequency last, levels as ``normalisation`` says. Pieces are ``piece_s`` long. ``cmvn`` takes
    mean and variance away: those of this utterance, or of the training data (``mean``, ``scale``).
    """

    kind: str
    piece_s: float = 2.0
    size: int = 13
    normalisation: str = "none"
    cmvn: str = "none"
    mean: tuple[float, ...] = ()
    scale: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"features must be one of {', '.join(KINDS)}")
        if self.normalisation not in NORMALISATIONS or self.cmvn not in CMVN:
            raise ValueError(
                f"normalisation must be one of {', '.join(NORMALISATIONS)}, cmvn of {', '.join(CMVN)}"
            )
        if not 0.05 <= self.piece_s <= 60 or not 1 <= self.size <= 128:
            raise ValueError("piece_s lies between 0.05 and 60, size between 1 and 128")

    def examples(self, samples: Float32) -> Float32:
        """Return examples f32[N, ...] of ``samples`` f32[n] at 16 kHz.

        At least one, however short the sound.
        """
        if self.kind == "mfcc":
            return self._normalised(cepstra(samples, self.size))
        pieces = cut_pieces(samples, round(self.piece_s * RATE))
        if self.kind == "raw":
            return pieces
        if self.kind == "mfcc-pieces":
            found = np.stack([_moments(self._normalised(cepstra(piece, self.size))) for piece in pieces])
        elif self.kind == "fbank":
            fbank = Fbank()
            found = np.stack([self._normalised(fbank(piece)) for piece in pieces])
        elif self.kind == "wave":
            found = (pieces - pieces.mean(axis=1, keepdims=True)) / np.sqrt(
                pieces.var(axis=1, keepdims=True) + 1e-7
            )
        else:
            make = mel_picture if self.kind == "mel-picture" else stft_picture
            found = np.stack([normalise_picture(make(piece), self.normalisation) for piece in pieces])
        return np.ascontiguousarray(found, dtype=np.float32)

    def as_table(self) -> JsonTable:
        """For a manifest."""
        return {name: list(v) if isinstance(v, tuple) else v for name, v in asdict(self).items()}

    def _normalised(self, frames: Float32) -> Float32:
        if self.cmvn == "utterance":
            flat: Float32 = (frames - frames.mean(axis=0)) / (frames.std(axis=0) + np.float32(1e-5))
            return flat
        if self.cmvn == "global" and self.mean:
            mean, scale = np.asarray(self.mean, np.float32), np.asarray(self.scale, np.float32)
            return (frames - mean) / scale
        return frames


def front_end(table: Mapping[str, object]) -> FrontEnd:
    """Return the front end that ``as_table`` described; raises ValueError for anything else."""
    try:
        values: dict[str, Any] = {
            name: tuple(map(float, v)) if isinstance(v, list) else v for name, v in table.items()
        }
        return FrontEnd(**values)
    except TypeError as error:
        raise ValueError(str(error)) from error


def cepstra(samples: Float32, size: int) -> Float32:
    """Return Librosa's MFCC f32[T, size] of ``samples`` at 16 kHz with its default windows, every 32 ms."""
    import librosa

    if len(samples) < _MFCC_FFT:
        samples = np.pad(samples, (0, _MFCC_FFT - len(samples)))
    found = librosa.feature.mfcc(
        y=np.asarray(samples, np.float32), sr=RATE, n_mfcc=size, n_fft=_MFCC_FFT, hop_length=_MFCC_HOP
    )
    return np.ascontiguousarray(found.T, dtype=np.float32)


def cut_pieces(samples: Float32, length: int) -> Float32:
    """Return pieces f32[N, length] one after the other; a rest of half a piece or more is kept, filled up.

    What is missing in the last piece is the sound repeated, so that it holds no silence.
    """
    if len(samples) == 0:
        return np.zeros((1, length), dtype=np.float32)
    count = max(1, round(len(samples) / length))
    needed = count * length
    if len(samples) < needed:
        samples = np.concatenate([samples, np.resize(samples, needed - len(samples))])
    return np.ascontiguousarray(samples[:needed].reshape(count, length), dtype=np.float32)


def mel_picture(samples: Float32) -> Float32:
    """Give levels in dB f32[128, 188], 0 the loudest, on the mel scale, lowest frequency in the last row."""
    from voxdesk.spectrogram.scale import Axis, frequency_rows, frequency_scale
    from voxdesk.spectrogram.spectrogram import SpectrogramSettings, spectrogram

    levels = spectrogram(samples, SpectrogramSettings(fft_size=1024, overlap=0.5))
    rows = frequency_rows(frequency_scale(Axis.MEL, MEL_PICTURE[0], RATE), RATE, 1024)(levels)
    return resize(_below_loudest(rows.T[::-1]), MEL_PICTURE)


def stft_picture(samples: Float32) -> Float32:
    """Return the levels in dB f32[224, 224], 0 the loudest, linear in frequency, 0 Hz in the last row."""
    from voxdesk.spectrogram.spectrogram import SpectrogramSettings, spectrogram

    levels = spectrogram(samples, SpectrogramSettings(fft_size=512, overlap=0.75))
    return resize(_below_loudest(levels.T[::-1]), STFT_PICTURE)


def normalise_picture(picture: Float32, how: str) -> Float32:
    """Return ``minmax``: 0 to 1; ``bins``: every frequency (row) of zero mean and unit variance."""
    if how == "minmax":
        low = picture.min()
        stretched: Float32 = (picture - low) / np.float32(max(picture.max() - low, 1e-6))
        return stretched
    if how == "bins":
        mean, spread = picture.mean(axis=1, keepdims=True), picture.std(axis=1, keepdims=True)
        even: Float32 = (picture - mean) / (spread + np.float32(1e-3))
        return even
    return picture


def resize(picture: Float32, shape: tuple[int, int]) -> Float32:
    """Return ``picture`` f32[rows, columns] scaled to ``shape``, bilinear."""
    from PIL import Image

    if picture.shape == shape:
        return np.ascontiguousarray(picture, dtype=np.float32)
    image = Image.fromarray(np.ascontiguousarray(picture, dtype=np.float32))
    scaled = image.resize((shape[1], shape[0]), Image.Resampling.BILINEAR)
    return np.asarray(scaled, dtype=np.float32).copy()


def _moments(frames: Float32) -> Float32:
    return np.concatenate([frames.mean(axis=0), frames.std(axis=0)])


def _below_loudest(levels: Float32) -> Float32:
    below: Float32 = np.maximum(levels - levels.max(), np.float32(-_DYNAMIC_DB))
    return below

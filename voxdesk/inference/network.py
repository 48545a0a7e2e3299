"""Samples in, raw network outputs out: cutting, features and batches, the same for every model."""

from collections.abc import Iterator, Sequence

import numpy as np

from voxdesk.audio.resample import resample
from voxdesk.audio.speech import speech_samples
from voxdesk.core.errors import ModelError
from voxdesk.core.types import AudioClip, Float32, Segment
from voxdesk.features.fbank import Fbank, find_fbank
from voxdesk.features.kaldi_fbank import KaldiFbank
from voxdesk.features.waveform import Waveform, find_waveform
from voxdesk.inference.manifest import ModelManifest
from voxdesk.inference.session import first_line, open_session

# Shorter sound is repeated up to this length: statistics over a handful of frames mean little.
MIN_INPUT_S = 1.0
MAX_PIECE_S = 20.0
# Twice as much takes 90 MB more and is no faster.
_BATCH_SECONDS = 20.0


class Network:
    """One ONNX model over log-mel frames f32[B, T, bins], or samples f32[B, n]: f32[B, outputs] out.

    Thread-safe.
    """

    def __init__(self, manifest: ModelManifest, threads: int = 1) -> None:
        """Load the model; raises ModelError when it is not what its manifest says."""
        self._fbank = _front_end(manifest)
        if manifest.sample_rate != self._fbank.sample_rate:
            raise ModelError(
                "The model {model} expects sound at {sample_rate} Hz; this VoxDesk makes its "
                "features at {own_rate} Hz.",
                model=manifest.id,
                sample_rate=manifest.sample_rate,
                own_rate=self._fbank.sample_rate,
            )
        self.manifest = manifest
        self._session = open_session(manifest, threads)
        inputs = self._session.get_inputs()
        axes = 2 if isinstance(self._fbank, Waveform) else 3
        if len(inputs) != 1 or len(inputs[0].shape) != axes or inputs[0].type != "tensor(float)":
            raise ModelError(
                "The model {model} does not take one batch of feature frames.", model=manifest.id
            )
        self._input = inputs[0].name
        outputs = [output.name for output in self._session.get_outputs()]
        self._output = manifest.output or outputs[0]
        if self._output not in outputs:
            raise ModelError(
                "The model {model} has no output called {output}.", model=manifest.id, output=self._output
            )

    def prepare(self, clip: AudioClip, speech: Sequence[Segment] | None, min_speech_s: float) -> Float32:
        """Return the samples f32[n] at the model's rate that it shall hear.

        With ``speech`` given only that, joined; the whole clip when it is less than ``min_speech_s``.
        """
        if speech is not None and sum(segment.seconds for segment in speech) >= min_speech_s:
            clip = speech_samples(clip, tuple(speech))
        return resample(clip, self.manifest.sample_rate).samples

    def run(self, pieces: Sequence[Float32]) -> Float32:
        """Return outputs f32[n, outputs] for ``pieces`` of samples.

        Neighbours of equal length share a batch.
        """
        return np.concatenate([self._run_batch(batch) for batch in self._batches(pieces)])

    def _batches(self, pieces: Sequence[Float32]) -> Iterator[list[Float32]]:
        batch: list[Float32] = []
        for piece in pieces:
            limit = max(1, int(_BATCH_SECONDS * self.manifest.sample_rate / max(len(piece), 1)))
            limit = min(limit, self.manifest.largest_batch or limit)
            if batch and (len(piece) != len(batch[0]) or len(batch) >= limit):
                yield batch
                batch = []
            batch.append(piece)
        if batch:
            yield batch

    def _run_batch(self, batch: Sequence[Float32]) -> Float32:
        shortest = round(MIN_INPUT_S * self.manifest.sample_rate)
        frames = np.stack([self._fbank(fill(piece, shortest)) for piece in batch])
        try:
            (result,) = self._session.run([self._output], {self._input: frames})
        except Exception as error:  # ONNX Runtime has its own kinds
            raise ModelError(
                "The model {model} failed: {reason}", model=self.manifest.id, reason=first_line(error)
            ) from error
        outputs = np.asarray(result, dtype=np.float32)
        if outputs.ndim == 1:
            outputs = outputs[:, None]
        if outputs.ndim != 2 or len(outputs) != len(batch):
            raise ModelError(
                "The model {model} answered {count} sounds with the shape {shape}.",
                model=self.manifest.id,
                count=len(batch),
                shape=outputs.shape,
            )
        return outputs


def _front_end(manifest: ModelManifest) -> Fbank | KaldiFbank | Waveform:
    """What makes the features that the model was trained on; raises ModelError when nothing here does."""
    if manifest.front_end is not None:
        return KaldiFbank(manifest.front_end)
    try:
        return find_waveform(manifest.feature_id) or find_fbank(manifest.feature_id)
    except ValueError as error:
        raise ModelError(
            "The model {model} expects the features {feature_id}, which this VoxDesk does not make.",
            model=manifest.id,
            feature_id=manifest.feature_id,
        ) from error


def fill(samples: Float32, length: int) -> Float32:
    """Return ``samples`` repeated until there are ``length`` of them; zeros when there are none at all."""
    if len(samples) >= length:
        return samples
    if len(samples) == 0:
        return np.zeros(length, dtype=np.float32)
    return np.tile(samples, -(-length // len(samples)))[:length]


def even_pieces(samples: Float32, longest: int) -> list[Float32]:
    """Return ``samples`` in the fewest pieces of at most ``longest``, all of one length.

    Up to one sample per piece is left out at the end, so that the pieces make one batch.
    """
    count = max(1, -(-len(samples) // longest))
    length = len(samples) // count
    return [samples[index * length : (index + 1) * length] for index in range(count)]

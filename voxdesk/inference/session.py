"""A manifest in, an ONNX Runtime session out, after its file was checked byte by byte."""

import logging
from typing import TYPE_CHECKING

from voxdesk.core.errors import ModelError
from voxdesk.inference.manifest import ModelManifest, read_verified
from voxdesk.inference.onnx_guard import refuse_unsafe
from voxdesk.inference.runtime import new_session

if TYPE_CHECKING:
    from voxdesk.inference.runtime import Session

logger = logging.getLogger(__name__)


def open_session(manifest: ModelManifest, threads: int = 1) -> "Session":
    """Load a model on the processor, with ``threads`` threads inside an operator.

    Raises ModelError when the file is not the one its hash names, reaches outside itself or
    cannot be loaded.
    """
    content = read_verified(manifest)
    refuse_unsafe(content, str(manifest.path))
    try:
        session = new_session(content, threads)
    except Exception as error:  # ONNX Runtime has its own kinds
        raise ModelError(
            "The model {model} cannot be loaded: {reason}", model=manifest.id, reason=first_line(error)
        ) from error
    logger.info("loaded model %s with %d threads", manifest.id, threads)
    return session


def first_line(error: Exception) -> str:
    """Return the first line of an error's text, which is where ONNX Runtime says what is wrong."""
    text = str(error).strip()
    return text.splitlines()[0] if text else type(error).__name__

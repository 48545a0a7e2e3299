"""Opens sessions of ONNX Runtime; nobody else imports it."""

from typing import TYPE_CHECKING, TypeAlias

from voxdesk.core.offline import keep_offline

if TYPE_CHECKING:
    import onnxruntime

    Session: TypeAlias = onnxruntime.InferenceSession


def new_session(content: bytes, threads: int = 1) -> "Session":
    """Load an ONNX model on the processor, with ``threads`` threads inside an operator (0: one per core).

    Raises what ONNX Runtime raises when ``content`` is no model that it can run.
    """
    # A worker of a Dask cluster gets here without VoxDesk's own entry.
    keep_offline()
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Threads that wait in a loop would steal the second core from decoding and features.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])

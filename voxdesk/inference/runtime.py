"""Opens sessions of ONNX Runtime; nobody else imports it."""

import threading
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from voxdesk.core.offline import keep_offline

if TYPE_CHECKING:
    import onnxruntime

    Session: TypeAlias = onnxruntime.InferenceSession

# Grow an arena by what is asked for; as it comes it doubles each time.
_SAME_AS_REQUESTED = 1
_one_at_a_time = threading.Lock()


def new_session(content: bytes, threads: int = 1) -> "Session":
    """Load an ONNX model on the processor, with ``threads`` threads inside an operator (0: one per core).

    Raises what ONNX Runtime raises when ``content`` is no model that it can run.
    """
    # A worker of a Dask cluster gets here without VoxDesk's own entry.
    keep_offline()
    import onnxruntime

    with _one_at_a_time:
        _share_memory()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.use_env_allocators", "1")
    # Sounds have every length; for each a plan and a block of the whole size would be kept.
    options.enable_mem_pattern = False
    # Threads that wait in a loop would steal the second core from decoding and features.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    # The file would stay in memory beside its weights, for another provider to begin anew.
    session._model_bytes = None
    return session


@cache
def _share_memory() -> None:
    """Have all sessions of this process take memory from one place, so that they need less together."""
    import onnxruntime

    where = onnxruntime.OrtMemoryInfo(
        "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
    )
    how = {
        "max_mem": 0,
        "arena_extend_strategy": _SAME_AS_REQUESTED,
        "initial_chunk_size_bytes": -1,
        "max_dead_bytes_per_chunk": -1,
    }
    onnxruntime.create_and_register_allocator(where, onnxruntime.OrtArenaCfg(how))

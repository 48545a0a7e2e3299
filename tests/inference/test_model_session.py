import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from tiny_models import linear_network, write_encoder, write_model

from voxdesk.core.errors import ModelError
from voxdesk.inference.manifest import load_manifest
from voxdesk.inference.onnx_guard import refuse_unsafe
from voxdesk.inference.runtime import new_session
from voxdesk.inference.session import open_session


def test_a_sound_model_runs(tmp_path: Path) -> None:
    session = open_session(load_manifest(write_encoder(tmp_path / "voice")))
    (out,) = session.run(None, {"feats": np.zeros((2, 5, 80), dtype=np.float32)})
    assert out.shape == (2, 8)


def test_the_file_does_not_stay_in_memory_beside_its_weights() -> None:
    content = linear_network(np.ones((80, 8))).SerializeToString()
    before = sys.getrefcount(content)
    session = new_session(content)
    assert sys.getrefcount(content) == before
    (out,) = session.run(None, {"feats": np.zeros((2, 5, 80), dtype=np.float32)})
    assert out.shape == (2, 8)


def test_an_exchanged_file_is_never_loaded(tmp_path: Path) -> None:
    folder = write_encoder(tmp_path / "voice")
    (folder / "model.onnx").write_bytes(linear_network(np.ones((80, 8))).SerializeToString())
    with pytest.raises(ModelError, match="not the one"):
        open_session(load_manifest(folder))


def test_external_data_is_refused(tmp_path: Path) -> None:
    model = linear_network(np.ones((80, 8)))
    folder = tmp_path / "voice"
    folder.mkdir()
    onnx.save(model, folder / "draft.onnx", save_as_external_data=True, location="weights", size_threshold=0)
    write_model(folder, (folder / "draft.onnx").read_bytes())
    with pytest.raises(ModelError, match="another file"):
        open_session(load_manifest(folder))


def test_external_data_inside_a_branch_is_refused() -> None:
    tensor = numpy_helper.from_array(np.ones(3, dtype=np.float32), "hidden")
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", "/etc/passwd"
    inner = helper.make_graph(
        [helper.make_node("Constant", [], ["y"], value=tensor)],
        "inner",
        [],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [3])],
    )
    outer = helper.make_graph(
        [helper.make_node("If", ["condition"], ["out"], then_branch=inner, else_branch=inner)],
        "outer",
        [helper.make_tensor_value_info("condition", TensorProto.BOOL, [])],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, [3])],
    )
    with pytest.raises(ModelError, match="another file"):
        refuse_unsafe(helper.make_model(outer).SerializeToString(), "model.onnx")


def test_foreign_operators_are_refused() -> None:
    graph = helper.make_graph(
        [helper.make_node("Spy", ["feats"], ["embs"], domain="evil.example")],
        "foreign",
        [helper.make_tensor_value_info("feats", TensorProto.FLOAT, ["B", "T", 80])],
        [helper.make_tensor_value_info("embs", TensorProto.FLOAT, ["B", 8])],
    )
    with pytest.raises(ModelError, match=r"evil\.example"):
        refuse_unsafe(helper.make_model(graph).SerializeToString(), "model.onnx")


def test_functions_that_the_model_defines_itself_are_fine() -> None:
    function = helper.make_function(
        "own.functions",
        "Twice",
        ["x"],
        ["y"],
        [helper.make_node("Add", ["x", "x"], ["y"])],
        [helper.make_opsetid("", 17)],
    )
    graph = helper.make_graph(
        [helper.make_node("Twice", ["feats"], ["embs"], domain="own.functions")],
        "with-function",
        [helper.make_tensor_value_info("feats", TensorProto.FLOAT, [1])],
        [helper.make_tensor_value_info("embs", TensorProto.FLOAT, [1])],
    )
    refuse_unsafe(helper.make_model(graph, functions=[function]).SerializeToString(), "model.onnx")


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00" * 100, b"not a model at all", b"\xff" * 64, b"\x80\x04\x95pickle", b"\x3a\x7f"],
)
def test_bytes_that_are_no_model_are_refused_in_words(content: bytes) -> None:
    with pytest.raises(ModelError, match="not an ONNX model"):
        refuse_unsafe(content, "model.onnx")


def test_cut_and_changed_models_never_pass_as_something_else(tmp_path: Path) -> None:
    content = linear_network(np.ones((80, 8))).SerializeToString()
    random = np.random.default_rng(5)
    for _ in range(200):
        damaged = bytearray(content[: random.integers(1, len(content) + 1)])
        for position in random.integers(0, len(damaged), size=3):
            damaged[position] = random.integers(0, 256)
        try:
            refuse_unsafe(bytes(damaged), "model.onnx")
        except ModelError:
            continue


def test_a_pickle_leaves_no_trace(tmp_path: Path) -> None:
    bomb = b"cbuiltins\nexec\n(Vopen('trace', 'w')\ntR."
    folder = write_model(tmp_path / "voice", bomb)
    with pytest.raises(ModelError, match="not an ONNX model"):
        open_session(load_manifest(folder))
    assert not (tmp_path / "trace").exists()
    assert not Path("trace").exists()


def test_the_light_install_can_load_a_model(tmp_path: Path) -> None:
    """Neither torch nor the onnx package may be needed to load and run a model."""
    folder = write_encoder(tmp_path / "voice")
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from voxdesk.inference.manifest import load_manifest\n"
        "from voxdesk.inference.session import open_session\n"
        f"open_session(load_manifest(Path({str(folder)!r})))\n"
        "print(sorted({'torch', 'onnx', 'sklearn', 'scipy'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

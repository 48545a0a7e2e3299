"""models list, verify, show."""

import sys
from pathlib import Path

import pytest


def test_list_names_both_and_marks_those_in_use(verb, cli_paths) -> None:
    from tiny_models import write_encoder

    write_encoder(cli_paths.user_models / "mine")
    models = {found["id"]: found for found in verb("models", "list", "--json").objects}
    assert set(models) == {"voice", "gender", "mine", "pyannote-segmentation-3"}
    assert models["voice"]["task"] == "encoder"
    assert models["voice"]["in_use"]
    assert not models["mine"]["in_use"]
    assert models["voice"]["licence"] == "CC0-1.0"
    text = verb("models", "list").out
    assert "* voice" in text


def test_verify_tells_the_changed_file(verb, cli_paths) -> None:
    from tiny_models import write_encoder

    assert verb("models", "verify").code == 0
    folder = write_encoder(cli_paths.user_models / "mine")
    with (folder / "model.onnx").open("ab") as file:
        file.write(b"\0")
    ran = verb("models", "verify", "--json")
    assert ran.code == 1
    answers = {found["id"]: found for found in ran.objects}
    assert answers["voice"]["ok"]
    assert not answers["mine"]["ok"]
    assert "not the one" in answers["mine"]["error"]


def test_a_broken_manifest_is_named_by_both(verb, cli_paths) -> None:
    (cli_paths.user_models / "odd").mkdir(parents=True)
    (cli_paths.user_models / "odd" / "manifest.toml").write_text("not = [toml", encoding="utf-8")
    assert verb("models", "list").code == 1
    ran = verb("models", "verify", "--json")
    assert ran.code == 1
    assert not next(found for found in ran.objects if found["id"] == "odd")["ok"]


def test_show_looks_into_a_file_without_running_it(verb, cli_models: Path) -> None:
    found = verb("models", "show", cli_models / "voice" / "model.onnx", "--json").object
    assert found["parameters"] == 80 * 3 + 3
    assert found["inputs"] == [{"name": "feats", "shape": ["B", "T", 80]}]
    assert found["outputs"] == [{"name": "embs", "shape": ["B", 3]}]
    assert [layer["operator"] for layer in found["layers"]] == ["ReduceMean", "MatMul", "Add"]
    assert found["layers"][1]["parameters"] == 240
    text = verb("models", "show", cli_models / "voice" / "model.onnx").out
    assert "243 parameters in 3 layers" in text


@pytest.mark.parametrize("content", [b"", b"\x80\x04\x95 a pickle", b"text", None])
def test_show_of_something_else_is_said_in_words(verb, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "other.onnx"
    if content is not None:
        path.write_bytes(content)
    ran = verb("models", "show", path)
    assert ran.code == 2
    assert "other.onnx" in ran.err


def test_show_without_the_lab_says_what_is_missing(
    verb, cli_models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "onnx", None)
    ran = verb("models", "show", cli_models / "voice" / "model.onnx")
    assert ran.code == 2
    assert "voxdesk[lab]" in ran.err

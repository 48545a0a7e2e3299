import contextlib
import csv
import json
import shutil
import signal
import sqlite3
import subprocess
import sys

import pytest

from tests.cluster_home import MODEL, write_centred_encoder
from voxdesk.cli.main import run
from voxdesk.core.paths import default_paths


@pytest.fixture(scope="module")
def encoder_folder(voices, tmp_path_factory):
    folder = tmp_path_factory.mktemp("models")
    write_centred_encoder(folder, voices)
    return folder


@pytest.fixture(autouse=True)
def installed(own_home, encoder_folder):
    shutil.copytree(encoder_folder, default_paths().user_models)


@pytest.fixture
def folder(voices, tmp_path):
    root = tmp_path / "recordings"
    for name, paths in voices.items():
        (root / name).mkdir(parents=True)
        for path in paths:
            shutil.copy(path, root / name / path.name)
    return root


@pytest.fixture
def truth(folder, tmp_path):
    table = tmp_path / "truth.csv"
    lines = [f"{path},{path.parent.name}" for path in folder.rglob("*.wav")]
    table.write_text("\n".join(["path,speaker", *lines]), encoding="utf-8")
    return table


def ask(capsys, *arguments):
    """Exit code, the objects of standard output and the text of standard error."""
    code = run(["cluster", *map(str, arguments), "--model", MODEL, "--json"])
    captured = capsys.readouterr()
    return code, [json.loads(line) for line in captured.out.splitlines()], captured.err


def rows(table):
    with table.open(newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def test_the_object_and_the_table(capsys, folder, truth, tmp_path):
    out = tmp_path / "out.csv"
    code, (value,), _ = ask(capsys, folder, "--out", out, "--truth", truth)
    assert code == 0
    assert value["method"] == "auto"
    assert (value["files"], value["skipped"], value["people"], value["unassigned"]) == (12, 0, 4, 0)
    assert (value["acc"], value["nmi"], value["ari"], value["k_error"]) == (1, 1, 1, 0)
    assert value["seconds"] > 0
    found = rows(out)
    assert list(found[0]) == ["path", "start_s", "end_s", "label", "reason"]
    assert {row["path"] for row in found} == {str(path) for path in folder.rglob("*.wav")}
    assert {row["label"] for row in found} == {"0", "1", "2", "3"}


def test_truth_is_told_only_when_it_is_known(capsys, folder):
    code, (value,), _ = ask(capsys, folder)
    assert code == 0
    assert set(value) == {
        "method", "files", "skipped", "people", "unassigned", "seconds", "grouping_s"
    }  # fmt: skip


def test_some_inputs_failed(capsys, folder, tmp_path):
    (folder / "broken.wav").write_bytes(b"no sound")
    out = tmp_path / "out.csv"
    code, (value,), told = ask(capsys, folder, "--out", out)
    assert code == 1
    assert (value["files"], value["skipped"]) == (13, 1)
    assert str(folder / "broken.wav") in told
    (row,) = [row for row in rows(out) if row["label"] == ""]
    assert row["path"].endswith("broken.wav")
    assert row["reason"]


def test_nothing_done(capsys, tmp_path):
    (tmp_path / "broken.wav").write_bytes(b"no sound")
    code, (value,), told = ask(capsys, tmp_path)
    assert code == 2
    assert value["people"] == 0
    assert "Nobody" in told


@pytest.mark.parametrize(
    "arguments",
    [
        ["--method", "magic"],
        ["--speakers", "many"],
        ["--speakers", "9..3"],
        ["--set", "nonsense"],
        ["--set", "rounds=3"],
        ["--method", "kmeans", "--set", "rounds=none"],
        ["--truth", "/no/such.csv"],
        ["--assign-to", "/no/such.csv"],
        ["--out", "/no/such/folder/out.csv"],
        ["--compare", "all", "--assign-to", "x.csv"],
        ["--method", "dec-wav2vec2", "--weights", "/no/such/folder"],
        ["--weights", "/no/such/folder"],
    ],
)
def test_wrong_usage_changes_nothing(capsys, folder, arguments):
    code, values, told = ask(capsys, folder, *arguments)
    assert code == 2
    assert all("error" in value for value in values)  # nothing but why
    assert told
    assert "Traceback" not in told


def test_methods_counts_and_settings(capsys, folder):
    _, (value,), _ = ask(capsys, folder, "--method", "pca-kmeans", "--speakers", "2", "--set", "components=2")
    assert (value["method"], value["people"]) == ("pca-kmeans", 2)
    _, (value,), _ = ask(capsys, folder, "--speakers", "5..7")
    assert value["people"] == 5


def test_compare_all_tells_every_method_and_how_they_agree(capsys, folder, truth, tmp_path):
    out = tmp_path / "out.csv"
    code, values, _ = ask(
        capsys,
        folder,
        "--compare",
        "all",
        "--speakers",
        "4",
        "--truth",
        truth,
        "--method",
        "block-autoencoder",
        "--out",
        out,
        "--set",
        "steps=2",
    )
    assert code == 0
    names = [value["method"] for value in values]
    assert {"auto", "dynmsc", "radius", "hdbscan", "spectral", "dec-crnn"} < set(names)
    assert all(set(value["agreement"]) == set(names) for value in values)
    assert values[0]["agreement"]["auto"] == 1.0
    assert all("acc" in value for value in values)
    assert len(rows(out)) == 12


def test_assign_to_an_earlier_result(capsys, folder, tmp_path):
    stranger = tmp_path / "new"
    shutil.move(folder / "dora", stranger)
    first = tmp_path / "first.csv"
    ask(capsys, folder, "--out", first)
    second = tmp_path / "second.csv"
    code, (value,), _ = ask(capsys, stranger, "--assign-to", first, "--out", second)
    assert code == 0
    assert (value["method"], value["people"], value["unassigned"]) == ("radius", 0, 3)
    assert {(row["label"], bool(row["reason"])) for row in rows(second)} == {("-1", True)}


def test_people_read_text(capsys, folder, truth):
    assert run(["cluster", str(folder), "--model", MODEL, "--truth", str(truth)]) == 0
    told = capsys.readouterr().out
    assert "4 people in 12 files" in told
    assert "accuracy 100.0 %" in told


def cached():
    """How many embeddings are on disk, read as another process would."""
    path = default_paths().embedding_cache
    if not path.is_file():
        return 0
    with contextlib.closing(sqlite3.connect(path)) as connection, contextlib.suppress(sqlite3.Error):
        return connection.execute("SELECT count(*) FROM embeddings").fetchone()[0]
    return 0


# Killed in the middle: when the twentieth embedding has been kept.
KILLED = """
import os, signal, sys, threading
from voxdesk.library.embedding_cache import EmbeddingCache

put_many, one_at_a_time, kept = EmbeddingCache.put_many, threading.Lock(), []

def put_and_die(self, items):
    for item in items:
        with one_at_a_time:
            put_many(self, [item])
            kept.append(item)
            if len(kept) == 20:
                os.kill(os.getpid(), signal.SIGKILL)

EmbeddingCache.put_many = put_and_die
from voxdesk.__main__ import main
sys.exit(main())
"""


def test_a_kill_in_the_middle_loses_nothing(capsys, folder, tmp_path):
    # Every copy differs in a byte, so that each is embedded on its own.
    for path in sorted(folder.rglob("*.wav")):
        for index in range(9):
            copy = path.with_name(f"{path.stem}-{index}.wav")
            content = bytearray(path.read_bytes())
            content[60 + index] ^= 1
            copy.write_bytes(content)
    out = tmp_path / "out.csv"
    command = [sys.executable, "-c", KILLED, "cluster", str(folder), "--model", MODEL, "--out", str(out)]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    assert cached() == 20
    assert not out.exists()
    code, (value,), _ = ask(capsys, folder, "--out", out)
    assert code == 0
    assert (value["files"], value["people"]) == (120, 4)
    assert cached() >= 115
    assert len(rows(out)) == 120

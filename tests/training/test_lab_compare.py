"""``voxdesk compare`` on made-up voices: one table, both splits, runs used again, faults in words."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import soundfile
from voices import RATE, voice, write_corpus

from voxdesk.cli.main import run

SMALL = ("n_speakers=0", "min_clips=3", "clip_s=2", "strangers=4")


class Compare:
    """Runs the verb in this process and reads its objects."""

    def __init__(self, capsys: pytest.CaptureFixture[str], runs: Path) -> None:
        self._capsys, self.runs = capsys, runs
        self.err = ""

    def __call__(self, task: str, data: Path, *words: object, settings=SMALL, code: int = 0) -> list[dict]:
        self._capsys.readouterr()
        said = ["compare", task, data, "--json", "--runs", self.runs, *words]
        said += [f"--set={setting}" for setting in settings]
        assert run([str(word) for word in said]) == code
        caught = self._capsys.readouterr()
        self.err = caught.err
        return [json.loads(line) for line in caught.out.splitlines()]


@pytest.fixture
def compare(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Compare:
    return Compare(capsys, tmp_path / "runs")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_corpus(tmp_path_factory.mktemp("people"), people=16, dev=6, clips=5)


def test_gender_methods_stand_in_one_table_for_both_splits(
    compare: Compare, corpus: Path, tmp_path: Path
) -> None:
    rows = compare(
        "gender", corpus, "--methods", "mlp", "svm-raw", "--out", tmp_path / "report.md",
        settings=(*SMALL, "n_epochs=3", "max_examples=2000"),
    )  # fmt: skip
    assert [(row["recipe"], row["split"]) for row in rows] == [
        ("mlp", "disjoint"), ("svm-raw", "disjoint"), ("mlp", "published"), ("svm-raw", "published"),
    ]  # fmt: skip
    honest = rows[0]
    assert "by speaker" in honest["split_by"]
    assert honest["published"].startswith("0.998")
    assert honest["interval"][0] <= honest["figures"]["per_audio"]["accuracy"] <= honest["interval"][1]
    assert honest["figures"]["training_cpu_s"] > 0
    report = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "## Speaker-disjoint" in report
    assert "## As published" in report
    assert "0.59" in report  # what was published of the baseline
    assert "What leakage is worth" in report
    assert str(corpus) not in report
    with (tmp_path / "report.csv").open(newline="", encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == 4
    assert (tmp_path / "report.png").read_bytes().startswith(b"\x89PNG")


def test_a_table_counts_nobody_where_nothing_tells_who_speaks(compare: Compare, tmp_path: Path) -> None:
    for gender in (0, 1):
        folder = tmp_path / "data" / ("male", "female")[gender]
        folder.mkdir(parents=True)
        for clip in range(8):
            soundfile.write(folder / f"{clip}.wav", voice(2 * clip + gender, 0), RATE)
    rows = compare(
        "gender", tmp_path / "data", "--methods", "svm-raw", "--splits", "disjoint",
        "--out", tmp_path / "report.md", settings=("n_speakers=0", "clip_s=1"),
    )  # fmt: skip
    assert rows[0]["figures"]["people"] is None
    report = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "how many people speak in the clips is not known" in report


def test_what_was_trained_is_used_again_until_something_changes(compare: Compare, corpus: Path) -> None:
    words = ("speaker", corpus, "--methods", "gmm", "--splits", "disjoint")
    first = compare(*words, settings=(*SMALL, "components=2"))
    model = compare.runs / "speaker-gmm-disjoint" / "model.onnx"
    stamp = model.stat().st_mtime_ns
    assert compare(*words, settings=(*SMALL, "components=2")) == first
    assert model.stat().st_mtime_ns == stamp
    compare(*words, settings=(*SMALL, "components=3"))
    assert model.stat().st_mtime_ns != stamp


def test_the_encoder_is_also_judged_on_people_whom_nothing_has_heard(compare: Compare, corpus: Path) -> None:
    rows = compare("speaker", corpus, "--methods", "bundled", "gmm", "--splits", "disjoint", "unheard",
                   settings=(*SMALL, "piece_s=1"))  # fmt: skip
    assert [(row["recipe"], row["split"]) for row in rows] == [
        ("bundled", "disjoint"), ("gmm", "disjoint"), ("bundled", "unheard"),
    ]  # fmt: skip
    with (compare.runs / "speaker-bundled-unheard" / "predictions.csv").open(newline="") as file:
        heard = {row["speaker"] for row in csv.DictReader(file)}
    assert heard == {f"p{person}" for person in range(10, 16)}
    with (compare.runs / "speaker-bundled-disjoint" / "predictions.csv").open(newline="") as file:
        assert not heard & {row["speaker"] for row in csv.DictReader(file)}


def test_one_method_that_fails_leaves_the_others_alone(compare: Compare, corpus: Path) -> None:
    rows = compare(
        "gender",
        corpus,
        "--methods",
        "svm-raw",
        "mel-transfer",
        "--splits",
        "disjoint",
        settings=(*SMALL, "clips_per_speaker=0", "max_examples=200"),
        code=1,
    )
    assert rows[0]["figures"] is not None
    assert rows[1]["figures"] is None
    assert "weights" in rows[1]["problem"]


def test_one_class_and_unknown_methods_are_said_in_words(
    compare: Compare, corpus: Path, tmp_path: Path
) -> None:
    for clip in range(4):
        folder = tmp_path / "data" / "female" / "anna"
        folder.mkdir(parents=True, exist_ok=True)
        soundfile.write(folder / f"{clip}.wav", voice(1, clip), RATE)
    rows = compare("gender", tmp_path / "data", "--methods", "mlp", "--splits", "disjoint", code=2)
    assert "only female voices" in rows[0]["problem"]
    compare("gender", corpus, "--methods", "nonsense", code=2)
    assert "There is no recipe nonsense" in compare.err


def test_stereo_mp3_at_another_rate_beside_empty_folders_and_broken_files(
    compare: Compare, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    for person in range(6):
        folder = data / f"p{person}"
        folder.mkdir(parents=True)
        for clip in range(4):
            mono = np.interp(np.arange(2 * 44100) / 44100, np.arange(2 * RATE) / RATE, voice(person, clip))
            both = np.stack([mono, 0.5 * mono], axis=1).astype(np.float32)
            soundfile.write(folder / f"{clip}.mp3", both, 44100, format="MP3")
    (data / "nobody").mkdir()
    (data / "p0" / "broken.mp3").write_bytes(b"no sound")
    rows = compare("speaker", data, "--methods", "gmm", "--splits", "disjoint",
                   settings=(*SMALL, "n_speakers=4", "components=2"))  # fmt: skip
    figures = rows[0]["figures"]
    assert figures["people"] == 4
    assert figures["per_audio"]["accuracy"] >= 0.5


def test_as_published_a_closed_set_has_chunks_of_one_clip_on_both_sides(
    compare: Compare, corpus: Path
) -> None:
    settings = (*SMALL, "components=2", "n_speakers=4")
    rows = compare(
        "speaker", corpus, "--methods", "gmm", "--splits", "disjoint", "published", settings=settings
    )
    assert rows[1]["split_by"] == "by chunk, chunks of one clip on both sides"
    # Five clips of two seconds each: one of them is for testing, or two of its ten halves.
    assert [row["figures"]["clips"] for row in rows] == [4, 8]

"""``voxdesk dataset``: looks at data and cuts it, from the command line."""

import shutil
from pathlib import Path

import pytest


@pytest.fixture
def folders(voices: dict[str, list[Path]], tmp_path: Path) -> Path:
    """One folder per synthetic person."""
    for name, paths in voices.items():
        (tmp_path / "data" / name).mkdir(parents=True)
        for path in paths:
            shutil.copy(path, tmp_path / "data" / name)
    return tmp_path / "data"


def test_inspect_counts_people_and_names_what_is_broken(verb, folders: Path) -> None:
    (folders / "anna" / "broken.wav").write_bytes(b"nothing")
    ran = verb("dataset", "inspect", folders, "--json")
    assert ran.code == 1
    assert ran.object["layout"] == "one folder per speaker"
    assert (ran.object["speakers"], ran.object["recordings"]) == (4, 12)
    assert ran.object["per_speaker"][0]["recordings"] == 3
    assert "broken.wav" in ran.err


def test_arrange_writes_a_data_set_that_can_be_inspected(verb, folders: Path, tmp_path: Path) -> None:
    ran = verb(
        "dataset", "arrange", folders, "--to", tmp_path / "out", "--n-speakers", 3, "--clips-per-speaker", 4,
        "--clip-s", 2, "--train-size", 0.5, "--val-size", 0.25, "--resplit", "--task", "speaker", "--json",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    assert (ran.object["speakers"], ran.object["recordings"]) == (3, 12)
    assert set(ran.object["splits"]) == {"train", "validation", "test"}
    again = verb("dataset", "inspect", tmp_path / "out")
    assert again.code == 0
    assert "12 recordings of 3 speakers" in again.out


def test_errors_are_words_and_exit_code_2(verb, folders: Path, tmp_path: Path) -> None:
    ran = verb("dataset", "arrange", folders, "--to", tmp_path / "out", "--clip-s", 60)
    assert ran.code == 2
    assert "Nobody in" in ran.err
    assert verb("dataset", "inspect", tmp_path / "nowhere").code == 2
    assert verb("dataset", "download", "voxceleb1", "--to", tmp_path).code == 2


def test_look_tells_of_outliers_cmvn_and_components(verb, folders: Path) -> None:
    ran = verb("dataset", "inspect", folders, "--look", "--json")
    assert ran.code == 0, ran.err
    look = ran.object["look"]
    assert (look["recordings"], look["of"]) == (12, 12)
    assert len(look["quantiles"]) == len(look["explained"]) == 13
    assert look["explained"][-1] == pytest.approx(1.0, abs=1e-3)
    assert sum(look["components_for_85"].values()) == 12
    assert look["outliers"]["iqr"]["rows"] >= max(look["outliers"]["iqr"]["per_coefficient"])
    # Per utterance nothing is left between recordings; globally the spread of all frames is one.
    assert max(look["cmvn"]["utterance"]["between"]) < 1e-3
    assert 0 < max(look["cmvn"]["global"]["within"]) < 1.5
    assert "principal components" in verb("dataset", "inspect", folders, "--look").out

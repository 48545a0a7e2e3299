"""evaluate model: a Lab model on another folder answers as ``analyse`` does, by person and condition."""

import csv
import shutil
from pathlib import Path

import pytest
from lab_models import brightness_model, people_model

NAMED = -1e9  # everybody is somebody
NOBODY = 1e9


@pytest.fixture
def folder(voices: dict[str, list[Path]], tmp_path: Path) -> Path:
    """Anna and Ben, whom the models know, Carl, whom they do not; one of Anna's stands under Ben."""
    root = tmp_path / "other"
    owners = [(name, path) for name in ("anna", "ben", "carl") for path in voices[name]]
    rows = []
    for name, path in owners:
        told = "ben" if path.name == "anna-3.wav" else name
        shutil.copy(path, ensured(root / path.name))
        room = "telephone" if path.stem.endswith("3") else "studio"
        rows.append({"path": path.name, "speaker": told, "gender": GENDERS[told], "condition": room})
    write(root / "manifest.csv", rows)
    return root


GENDERS = {"anna": "female", "ben": "male", "carl": "male"}


def ensured(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def write(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, rows[0])
        table.writeheader()
        table.writerows(rows)


def closed_set(voices: dict[str, list[Path]], folder: Path, threshold: float = NAMED) -> Path:
    return people_model(folder, {name: voices[name] for name in ("anna", "ben")}, threshold)


def test_a_closed_set_is_scored_by_person_and_condition(
    verb, voices: dict[str, list[Path]], folder: Path, tmp_path: Path
) -> None:
    model = closed_set(voices, tmp_path / "pair")
    found = verb("evaluate", "model", model, folder, "--json").object
    told = verb("evaluate", "model", model, folder).out
    assert "\\n" not in told and len(told.splitlines()) > 6  # a table has a line a row
    assert (found["model"], found["task"], found["recordings"], found["people"]) == ("pair", "speaker", 6, 2)
    assert found["per_audio"]["accuracy"] == pytest.approx(5 / 6, abs=1e-4)
    assert found["top1"] == pytest.approx(5 / 6, abs=1e-4)
    assert found["confusion"] == {"labels": ["anna", "ben"], "counts": [[2, 0], [1, 3]]}
    people = {row["speaker"]: row for row in found["per_person"]}
    assert (people["anna"]["right"], people["anna"]["recordings"]) == (2, 2)
    assert (people["ben"]["right"], people["ben"]["recordings"]) == (3, 4)
    assert people["ben"]["mistaken_for"] == "anna"
    assert people["anna"]["mistaken_for"] is None
    rooms = {row["value"]: row for row in found["per_condition"] if row["condition"] == "condition"}
    assert (rooms["studio"]["accuracy"], rooms["telephone"]["accuracy"]) == (1.0, 0.5)
    assert {row["condition"] for row in found["per_condition"]} == {"condition", "gender", "length"}


@pytest.mark.parametrize(("threshold", "fnir", "fpir"), [(NAMED, 1 / 6, 1.0), (NOBODY, 1.0, 0.0)])
def test_people_outside_the_set_are_its_strangers(
    verb, voices: dict[str, list[Path]], folder: Path, tmp_path: Path,
    threshold: float, fnir: float, fpir: float,
) -> None:  # fmt: skip
    model = closed_set(voices, tmp_path / "pair", threshold)
    found = verb("evaluate", "model", model, folder, "--json").object
    assert found["rejection"]["strangers"] == 3
    assert found["rejection"]["fnir"] == pytest.approx(fnir, abs=1e-4)
    assert found["rejection"]["fpir"] == fpir
    assert "carl" not in {row["speaker"] for row in found["per_person"]}


def test_a_gender_model_is_right_where_analyse_is(
    verb, voices: dict[str, list[Path]], folder: Path, tmp_path: Path
) -> None:
    model = brightness_model(tmp_path / "bright")
    found = verb("evaluate", "model", model, folder, "--json").object
    with (folder / "manifest.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    said = verb("analyse", "--model", model, "--json", *(folder / row["path"] for row in rows)).objects
    sure = [each["gender"]["label"] != "uncertain" for each in said]
    right = [each["gender"]["label"] == row["gender"] for each, row in zip(said, rows, strict=True)]
    assert found["uncertain"] == pytest.approx(1 - sum(sure) / 9, abs=1e-4)
    told = sum(row["right"] for row in found["per_person"])
    assert sum(right) <= told <= sum(right) + 9 - sum(sure)
    assert found["per_audio"]["accuracy"] == pytest.approx(told / 9, abs=1e-4)
    assert sum(map(sum, found["confusion"]["counts"])) == 9
    assert (found["rejection"], found["top1"]) == (None, None)


def test_children_and_unknown_genders_are_left_out_and_counted(
    verb, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    root = tmp_path / "other"
    for name in ("anna", "ben", "carl"):
        shutil.copy(voices[name][0], ensured(root / f"{name}.wav"))
    write(root / "manifest.csv", [
        {"path": "anna.wav", "speaker": "anna", "gender": "female", "age": "9"},
        {"path": "ben.wav", "speaker": "ben", "gender": "", "age": ""},
        {"path": "carl.wav", "speaker": "carl", "gender": "male", "age": "40"},
    ])  # fmt: skip
    ran = verb("evaluate", "model", brightness_model(tmp_path / "bright"), root, "--json")
    assert ran.object["recordings"] == 1
    assert "1 recordings of children" in ran.err
    assert "1 recordings without a known gender" in ran.err


def test_what_cannot_be_heard_is_named_and_the_others_count(
    verb, voices: dict[str, list[Path]], folder: Path, tmp_path: Path
) -> None:
    (folder / "anna-2.wav").write_bytes(b"RIFF nothing")
    ran = verb("evaluate", "model", closed_set(voices, tmp_path / "pair"), folder, "--json")
    assert ran.code == 1
    assert "anna-2.wav" in ran.err
    assert ran.object["recordings"] == 5


def test_the_report_is_written_as_tables(
    verb, voices: dict[str, list[Path]], folder: Path, tmp_path: Path
) -> None:
    model = closed_set(voices, tmp_path / "pair")
    ran = verb("evaluate", "model", model, folder, "--out", tmp_path / "report.md")
    assert "83.3" in ran.out
    page = (tmp_path / "report.md").read_text(encoding="utf-8")
    for words in ("## pair", "| ben | 4 | 75.0 | anna |", "| telephone |", "| truth | anna | ben |"):
        assert words in page
    assert verb("evaluate", "model", model, folder, "--out", folder / "manifest.csv").code == 2


def test_models_that_choose_among_no_classes_are_refused(verb, folder: Path) -> None:
    ran = verb("evaluate", "model", "voice", folder)
    assert ran.code == 2
    assert "chooses among no classes" in ran.err
    assert "evaluate models" in ran.err
    assert verb("evaluate", "model", "nobody-trained-this", folder).code == 2


def test_a_folder_in_which_nobody_is_known_is_refused(
    verb, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    shutil.copy(voices["dora"][0], ensured(tmp_path / "people" / "dora" / "1.wav"))
    ran = verb("evaluate", "model", closed_set(voices, tmp_path / "pair"), tmp_path / "people", "--json")
    assert (ran.object["per_audio"], ran.object["rejection"]["fpir"]) == (None, 1.0)
    assert "knows nobody in" in ran.err
    ran = verb("evaluate", "model", brightness_model(tmp_path / "bright"), tmp_path / "people")
    assert ran.code == 2
    assert "known gender" in ran.err


def test_recordings_that_it_learnt_from_are_told(verb, voices: dict[str, list[Path]], tmp_path: Path) -> None:
    for name, gender in GENDERS.items() | {("dora", "female")}:
        for path in voices[name]:
            shutil.copy(path, ensured(tmp_path / "people" / gender / name / path.name))
    trained = verb(
        "train", "gender", "svm-raw", tmp_path / "people", "--out", tmp_path / "run", "--set=n_speakers=0"
    )
    assert trained.code == 0, trained.err
    same = verb("evaluate", "model", "svm-raw", tmp_path / "people", "--json")
    assert (same.code, same.object["recordings"]) == (0, 12)
    told = "learnt from recordings of this folder"
    assert told in verb("evaluate", "model", tmp_path / "run", tmp_path / "people").err
    (tmp_path / "people").rename(tmp_path / "others")
    assert told not in verb("evaluate", "model", tmp_path / "run", tmp_path / "others").err

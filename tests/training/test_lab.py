"""The Lab on made-up voices: every recipe trains, exports, and answers in the program by its name."""

import csv
import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest
from lite0_weights import write_random_lite0

from voxdesk.cli.main import run
from voxdesk.features.examples import FrontEnd
from voxdesk.features.picture_file import write_picture
from voxdesk.inference.manifest import load_manifest, verify
from voxdesk.training.recipe import load_lab_recipe, needs_weights, recipe_names
from voxdesk.workflows.models.model_facts import NOT_TOLD

# Women and men in turn: espeak-ng's voice, pitch and words per minute.
VOICES = (
    ("en-us+f3", 70, 155), ("en-us", 35, 145), ("en-us+f2", 60, 165), ("en-us+m7", 20, 165),
    ("en-gb+f5", 85, 150), ("en-gb+m3", 30, 150), ("en-us+f4", 75, 170), ("en-us+m2", 45, 175),
)  # fmt: skip
WORDS = [
    "the",
    "old",
    "house",
    "stood",
    "near",
    "a",
    "river",
    "where",
    "children",
    "played",
    "every",
    "summer",
    "until",
    "winter",
    "came",
    "and",
    "snow",
    "covered",
    "fields",
    "while",
    "birds",
    "flew",
    "south",
    "over",
    "quiet",
    "hills",
    "and",
    "tall",
    "trees",
    "bending",
    "in",
    "the",
    "wind",
]
QUICK = ("n_epochs=3", "clip_s=2", "piece_s=1", "batch_size=8", "n_speakers=0", "min_clips=3", "hidden=[16]")
# Every recipe, also a stranger's; those apart have tests of their own.
RESNETS = ["resnet18", "resnet18-ccl", "resnet18-ccl-adam"]
APART = {"bundled": "gender"} | dict.fromkeys(RESNETS, "speaker")
GENDER, SPEAKER = (
    [name for name in recipe_names(task) if APART.get(name) != task and not needs_weights(task, name)]
    for task in ("gender", "speaker")
)
LEAST = {"gmm": 0.7, "mlp": 0.3, "bundled": 0.3}


class Lab:
    """Runs verbs in this process and reads their one JSON object."""

    def __init__(self, capsys: pytest.CaptureFixture[str], cache: Path) -> None:
        self._capsys, self._cache = capsys, cache
        self.err = ""

    def train(self, task: str, recipe: str, data: Path, out: Path, *settings: str, code: int = 0, more=()):
        words = ["train", task, recipe, str(data), "--out", str(out), "--cache", str(self._cache), "--json"]
        return self.verb(*words, *more, *(f"--set={setting}" for setting in settings), code=code)

    def verb(self, *words: str, code: int = 0) -> dict:
        self._capsys.readouterr()
        assert run([str(word) for word in words]) == code
        caught = self._capsys.readouterr()
        self.err = caught.err
        return json.loads(caught.out.splitlines()[-1]) if caught.out else {}


def speak(path: Path, person: int, seed: int) -> Path:
    voice, pitch, speed = VOICES[person]
    words = " ".join(np.random.default_rng((person, seed)).choice(WORDS, 9))
    path.parent.mkdir(parents=True, exist_ok=True)
    options = ["-v", voice, "-p", str(pitch), "-s", str(speed)]
    subprocess.run(["espeak-ng", *options, "-w", str(path), words], check=True)
    return path


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight synthetic people with six clips each in folders Female and Male."""
    if shutil.which("espeak-ng") is None:
        pytest.skip("espeak-ng is not installed")
    root = tmp_path_factory.mktemp("people")
    for person in range(len(VOICES)):
        for clip in range(6):
            speak(root / ("Female", "Male")[person % 2] / f"s{person}" / f"{clip}.wav", person, clip)
    return root


@pytest.fixture
def lab(capsys: pytest.CaptureFixture[str], tmp_path_factory: pytest.TempPathFactory) -> Lab:
    return Lab(capsys, tmp_path_factory.getbasetemp() / "lab-cache")


def heard(tmp_path: Path, person: int) -> Path:
    return speak(tmp_path / f"heard-{person}.wav", person, 77)


@pytest.mark.parametrize("recipe", GENDER)
def test_gender_recipes_train_and_answer_by_name(lab: Lab, people: Path, tmp_path: Path, recipe: str) -> None:
    found = lab.train("gender", recipe, people, tmp_path / "run", *QUICK, "trees=20")
    assert found["split"] == "by speaker"
    assert 0 <= found["eer"] <= 1
    assert (found["per_frame"] is not None) == (found["features"].split(",")[0] == "mfcc")
    manifest = load_manifest(tmp_path / "run")
    verify(manifest)
    assert manifest.gender is not None
    for model in (recipe, tmp_path / "run"):
        answer = lab.verb("analyse", "--model", model, "--json", heard(tmp_path, 3))
        assert answer["gender"]["label"] in ("female", "male", "uncertain")
    curve = tmp_path / "run" / "log.jsonl"
    if curve.is_file():  # not every method learns step by step
        assert json.loads(curve.read_text().splitlines()[0])["epoch"] > 0
    else:
        assert recipe not in ("mlp", "cnn1d", "gradient-boosting", "mel-cnn")
    assert not list((tmp_path / "run").glob("**/*.pkl"))


@pytest.mark.parametrize("recipe", ["mlp", "gradient-boosting"])
def test_a_gender_model_tells_the_voices_that_it_learnt(
    lab: Lab, people: Path, tmp_path: Path, recipe: str
) -> None:
    settings = ("n_epochs=20", "patience=0", "n_speakers=0", "split=published", "trees=20")
    found = lab.train("gender", recipe, people, tmp_path / "run", *settings)
    assert found["per_audio"]["accuracy"] >= 0.9
    for person, wrong in ((0, "male"), (1, "female"), (2, "male"), (3, "female")):
        answer = lab.verb("analyse", "--model", recipe, "--json", heard(tmp_path, person))
        assert answer["gender"]["label"] != wrong


@pytest.mark.parametrize("recipe", SPEAKER)
def test_speaker_recipes_name_their_people_and_know_strangers(
    lab: Lab, people: Path, tmp_path: Path, recipe: str
) -> None:
    settings = (*QUICK[:4], "n_speakers=5", "min_clips=3", "components=4")
    found = lab.train("speaker", recipe, people, tmp_path / "run", *settings)
    assert found["people"] == 5
    assert found["top1"] >= LEAST.get(recipe, 0.0)
    assert found["top5"] >= found["top1"]
    assert found["rejection"]["strangers"] > 0
    assert 0 <= found["rejection"]["fnir"] <= 1
    manifest = load_manifest(tmp_path / "run")
    assert len(manifest.classes.names) == 5
    person = int(manifest.classes.names[0].removeprefix("s"))
    answer = lab.verb("analyse", "--model", tmp_path / "run", "--json", heard(tmp_path, person))
    assert answer["speaker"]["status"] in ("known", "unknown", "no_speech")
    with (tmp_path / "run" / "predictions.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    right = np.mean([row["truth"] == row["answer"] for row in rows])
    assert right == pytest.approx(found["per_audio"]["accuracy"], abs=1e-3)


def test_a_model_that_met_no_strangers_says_so(
    lab: Lab, people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = lab.train("speaker", "mlp", people, tmp_path / "run", *QUICK[:4], "n_speakers=0", "min_clips=1")
    assert any("nothing is known about strangers" in note for note in found["notes"])
    capsys.readouterr()
    assert run(["analyse", "--model", str(tmp_path / "run"), str(heard(tmp_path, 0))]) == 0
    words = capsys.readouterr().out
    assert "(knows no strangers)" in words
    assert "needs" not in words


@pytest.mark.parametrize("recipe", RESNETS)
def test_resnets_learn_with_and_without_contrastive_centres(
    lab: Lab, people: Path, tmp_path: Path, recipe: str
) -> None:
    settings = ("n_epochs=1", "clip_s=1", "piece_s=1", "n_speakers=2", "clips_per_speaker=5", "batch_size=4",
                "strangers=2", "min_clips=3")  # fmt: skip
    found = lab.train("speaker", recipe, people, tmp_path / "run", *settings)
    assert found["features"] == "stft-picture, 1 s"
    line = json.loads((tmp_path / "run" / "log.jsonl").read_text().splitlines()[0])
    assert np.isfinite([line["loss"], line["validation_loss"]]).all()


def test_the_built_in_gender_model_is_measured_and_keeps_its_name(
    people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["train", "gender", "bundled", str(people), "--out", str(tmp_path / "run"), "--set=n_speakers=0"]
    assert run(words) == 0
    told = capsys.readouterr().out
    name = told.split("analyse --model ")[1].split()[0]
    assert run(["analyse", "--model", name, str(heard(tmp_path, 0))]) == 0
    assert not (tmp_path / "run" / "model.onnx").exists()


def test_leakage_is_a_choice(lab: Lab, people: Path, tmp_path: Path) -> None:
    found = lab.train("gender", "mlp", people, tmp_path / "run", *QUICK, "split=published")
    assert "same speakers on both sides" in found["split"]


def test_outliers_and_cmvn_can_be_used(lab: Lab, people: Path, tmp_path: Path) -> None:
    found = lab.train("gender", "mlp", people, tmp_path / "run", *QUICK, "outliers=iqr", "cmvn=utterance")
    assert found["features"] == "mfcc, cmvn utterance, outliers iqr"
    assert any("dropped as outliers" in note for note in found["notes"])
    manifest = load_manifest(tmp_path / "run")
    assert manifest.classes.front_end == FrontEnd("mfcc", 1.0, 13, "none", "utterance")


def test_a_picture_is_classified(lab: Lab, people: Path, tmp_path: Path) -> None:
    lab.train("gender", "mel-cnn", people, tmp_path / "run", *QUICK)
    write_picture(tmp_path / "voice.png", np.random.default_rng(0).random((100, 120)).astype(np.float32))
    answer = lab.verb("analyse", "--model", "mel-cnn", "--json", tmp_path / "voice.png")
    assert answer["gender"]["label"] in ("female", "male", "uncertain")
    (tmp_path / "no.png").write_text("no picture")
    lab.verb("analyse", "--model", "mel-cnn", tmp_path / "no.png", code=2)
    assert "cannot be opened as a picture" in lab.err
    lab.verb("analyse", tmp_path / "voice.png", code=2)
    assert "not to pictures" in lab.err


KILLED = """
import sys
from voxdesk.neural.loop import Loop
save = Loop.save
saved = []
def dies(loop):
    save(loop)
    saved.append(loop.step)
    if len(saved) == 2:
        import os; os._exit(9)
Loop.save = dies
from voxdesk.cli.main import run
run(sys.argv[1:])
"""


def test_a_killed_training_goes_on_and_ends_as_if_it_had_not_been(
    lab: Lab, people: Path, tmp_path: Path
) -> None:
    settings = (*QUICK[1:], "n_epochs=4", "patience=0")
    whole = lab.train("gender", "mlp", people, tmp_path / "whole", *settings)
    words = ["train", "gender", "mlp", str(people), "--out", str(tmp_path / "cut"), "--cache",
             str(lab._cache), *(f"--set={setting}" for setting in settings)]  # fmt: skip
    died = subprocess.run([sys.executable, "-c", KILLED, *words], check=False, capture_output=True)
    assert died.returncode == 9, died.stderr
    assert len((tmp_path / "cut" / "log.jsonl").read_text().splitlines()) == 2
    found = lab.train("gender", "mlp", people, tmp_path / "cut", *settings, more=("--resume",))
    assert "no checkpoint" not in lab.err
    assert len((tmp_path / "cut" / "log.jsonl").read_text().splitlines()) == 4
    assert found["per_audio"] == whole["per_audio"]
    assert found["per_frame"]["accuracy"] == pytest.approx(whole["per_frame"]["accuracy"], abs=0.01)
    lab.train("gender", "mlp", people, tmp_path / "cut", "hidden=[8]", more=("--resume",), code=2)
    assert "other settings" in lab.err


def test_a_run_keeps_what_it_was_made_with(lab: Lab, people: Path, tmp_path: Path) -> None:
    lab.train("gender", "mlp", people, tmp_path / "run", *QUICK, "seed=5")
    about = tomllib.loads((tmp_path / "run" / "run.toml").read_text(encoding="utf-8"))
    assert (about["recipe"], about["seed"], about["settings"]["n_epochs"]) == ("mlp", 5, 3)
    assert len(about["data_hash"]) == 16
    assert {"numpy", "torch", "scikit-learn"} <= set(about["versions"])


def test_a_model_stands_under_the_licence_that_its_maker_chose(
    lab: Lab, people: Path, tmp_path: Path
) -> None:
    quick = (*QUICK, "trees=5")
    lab.train("gender", "gradient-boosting", people, tmp_path / "silent", *quick)
    assert load_manifest(tmp_path / "silent").licence == NOT_TOLD  # nobody else's to give away
    lab.train("gender", "gradient-boosting", people, tmp_path / "said", *quick, "licence=CC BY 4.0, Jane Doe")
    assert load_manifest(tmp_path / "said").licence == "CC BY 4.0, Jane Doe"


def one_gender(root: Path, people: Path) -> None:
    shutil.copytree(people / "Male", root / "male")


def one_speaker(root: Path, people: Path) -> None:
    shutil.copytree(people / "Female" / "s0", root / "anna")


def silence(root: Path, people: Path) -> None:
    for person in ("female/a", "female/b", "male/c", "male/d"):
        (root / person).mkdir(parents=True)
        for clip in range(3):
            (root / person / f"{clip}.wav").write_bytes(b"RIFF nothing")


@pytest.mark.parametrize(
    ("make", "task", "words"),
    [
        (one_gender, "gender", "only male voices"),
        (one_gender, "gender", "Add recordings of more people"),
        (one_speaker, "gender", "no recordings with a known gender"),
        (one_speaker, "speaker", "only one speaker"),
        (one_speaker, "speaker", "Add recordings of more people"),
        (silence, "gender", "None of the 12 recordings"),
        (lambda root, people: root.mkdir(), "gender", "no recordings"),
    ],
)
def test_data_that_cannot_teach_is_refused_in_words(
    lab: Lab, people: Path, tmp_path: Path, make, task: str, words: str
) -> None:
    make(tmp_path / "data", people)
    lab.train(task, "mlp", tmp_path / "data", tmp_path / "run", code=2, more=("--resume",))
    assert words in lab.err
    assert f"There is no checkpoint in {tmp_path / 'run'} to resume from" in lab.err
    assert not (tmp_path / "run").exists()


def test_weights_are_refused_by_what_learns_without_them(lab: Lab, people: Path, tmp_path: Path) -> None:
    lab.train("gender", "mlp", people, tmp_path / "run", *QUICK, more=("--weights", tmp_path), code=2)
    assert "The recipe mlp learns from the recordings alone" in lab.err
    assert not (tmp_path / "run").exists()


def test_nobody_is_counted_where_nothing_tells_who_speaks(lab: Lab, people: Path, tmp_path: Path) -> None:
    for gender in ("Female", "Male"):
        for path in (people / gender).glob("*/*.wav"):
            copy = tmp_path / "data" / gender / f"{path.parent.name}-{path.name}"
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, copy)
    found = lab.train("gender", "svm-raw", tmp_path / "data", tmp_path / "run", "clip_s=1", "n_speakers=0")
    assert found["split"] == "by recording (no speaker labels)"
    assert (found["people"], found["figures"]["people"]) == (None, None)
    assert "unknown number of people" in (tmp_path / "run" / "card.md").read_text(encoding="utf-8")
    looked = lab.verb("dataset", "inspect", tmp_path / "data", "--json")
    assert looked["speakers"] is looked["gender"]["female"]["speakers"] is None
    assert looked["gender"]["female"]["recordings"] == 24
    assert looked["per_speaker"] == []


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("outliers=some", "must be one of none, zscore, iqr"),
        ("colour=red", "no setting “colour”"),
        ("epochs=2", "n_epochs"),
        ("n_epochs=0", "must be 1 or more"),
        ("features=wav2vec2", "needs the weights"),
        ("cmvn", "is not a setting"),
        ("hidden=[wide]", "whole numbers"),
        ("method=perceptron", "no method “perceptron”"),
    ],
)
def test_wrong_settings_are_said_in_words(
    lab: Lab, people: Path, tmp_path: Path, setting: str, words: str
) -> None:
    lab.train("speaker", "mlp", people, tmp_path / "run", setting, code=2)
    assert words in lab.err


def test_every_named_recipe_is_there_and_sound() -> None:
    assert set(recipe_names("gender")) >= {
        "gradient-boosting", "mlp", "cnn1d", "svm-raw", "mel-cnn", "mel-transfer", "hubert", "bundled",
    }  # fmt: skip
    assert set(recipe_names("speaker")) >= {
        "gmm", "mlp", "resnet18", "resnet18-ccl", "resnet18-ccl-adam", "crnn", "cnn-wce", "wav2vec2",
        "bundled",
    }  # fmt: skip
    for task in ("gender", "speaker"):
        for name in recipe_names(task):
            loaded = load_lab_recipe(task, name)
            again = load_lab_recipe(task, name, [f"{k}={v}" for k, v in loaded.as_table().items()])
            assert again.settings == loaded.settings
            assert loaded.made(again.as_table())


def test_settings_of_before_methods_were_files_still_load(tmp_path: Path) -> None:
    before = [
        'method="network"',
        'network="crnn"',
        "trees=200",
        "hidden=[]",
        'split="published"',
        "n_epochs=3",
    ]
    loaded = load_lab_recipe("speaker", "crnn", before)
    assert (loaded.method.id, loaded.settings.split, loaded.settings.n_epochs) == ("crnn", "published", 3)
    assert loaded.ignored == ("hidden", "trees")
    run = {"method": "network", "network": "crnn", "trees": 200, **loaded.as_table()} | {"method": "network"}
    assert loaded.made(run)
    assert not loaded.made(run | {"n_epochs": 4})
    own = tmp_path / "mine.toml"
    own.write_text('method = "network"\nnetwork = "speech-head"\nfeatures = "wav2vec2"\nhidden = [8]\n')
    mine = load_lab_recipe("gender", str(own))
    assert (mine.method.id, mine.settings.hidden, mine.takes_weights) == ("mlp", (8,), True)


def test_a_setting_that_only_other_methods_have_is_told(lab: Lab, people: Path, tmp_path: Path) -> None:
    found = lab.train("gender", "svm-raw", people, tmp_path / "run", *QUICK)
    assert "svm-raw does not use batch_size, hidden, n_epochs." in found["notes"]


def test_lite0_learns_on_from_a_file_of_weights(lab: Lab, people: Path, tmp_path: Path) -> None:
    weights = write_random_lite0(tmp_path / "efficientnet-lite0-0.pth")
    settings = (*QUICK, "n_epochs=1", "network=lite0", "min_clips=1")
    found = lab.train(
        "gender", "mel-transfer", people, tmp_path / "run", *settings, more=("--weights", str(weights))
    )
    assert 0 <= found["per_audio"]["accuracy"] <= 1
    answer = lab.verb("analyse", "--model", tmp_path / "run", "--json", heard(tmp_path, 3))
    assert answer["gender"]["label"] in ("female", "male", "uncertain")
    nowhere = ("--weights", str(tmp_path / "run"))
    lab.train("gender", "mel-transfer", people, tmp_path / "none", *settings, more=nowhere, code=2)
    assert "no weights of EfficientNet-Lite0" in lab.err

"""What was published stands beside what was measured, and what differs is told setting by setting."""

import json
from pathlib import Path

import pytest
import torch
import transformers
from voices import write_corpus

from voxdesk.cli.main import run
from voxdesk.training.lab.published import PUBLISHED, Published, what_differs
from voxdesk.training.recipe import load_lab_recipe, recipe_names
from voxdesk.workflows.lab.published import beside_published
from voxdesk.workflows.lab.runs import Run

ROWS = [(task, recipe) for task, recipes in PUBLISHED.items() for recipe in recipes]


@pytest.mark.parametrize(("task", "recipe"), ROWS)
def test_every_published_row_has_a_recipe_that_can_be_told_from_it(task: str, recipe: str) -> None:
    assert recipe in recipe_names(task)
    settings = load_lab_recipe(task, recipe, ["split=published"]).as_table()
    assert set(PUBLISHED[task][recipe].settings) <= set(settings)
    told = [str(words) for words in what_differs(PUBLISHED[task][recipe], settings)]
    assert told[0] == "other recordings and people"
    assert not any("split" in words for words in told)


def test_the_speaker_networks_on_wav2vec_are_as_published_and_those_on_cepstra_say_what_differs() -> None:
    def told(recipe: str, *settings: str) -> list[str]:
        table = load_lab_recipe("speaker", recipe, settings).as_table()
        return [str(words) for words in what_differs(PUBLISHED["speaker"][recipe], table)]

    assert told("gmm-wav2vec2") == told("mlp-wav2vec2") == ["other recordings and people"]
    assert "features is mfcc, there wav2vec2" in told("gmm")
    assert "nobody on both sides of the split, where there everybody was" in told("gmm")
    assert "nobody on both sides of the split, where there everybody was" not in told(
        "gmm", "split=published"
    )
    assert "hidden is 16, there 64, 250" in told("mlp", "hidden=[16]")


def test_figures_are_written_as_they_were_published() -> None:
    assert Published(0.998, 0.896).text == "0.998 per audio, 0.896 per frame"
    assert Published(0.89).text == "0.89"
    assert Published(top1=0.79, top5=0.932).text == "0.790 top-1, 0.932 top-5"


def test_the_newest_run_that_ended_stands_beside(tmp_path: Path) -> None:
    def made(name: str, started: float, accuracy: float | None) -> Run:
        figures = {
            "per_audio": {"accuracy": accuracy},
            "per_frame": {"accuracy": 0.6},
            "top1": 0.5,
            "top5": 0.7,
        }
        result = None if accuracy is None else {"figures": figures}
        settings = load_lab_recipe("gender", "mlp").as_table()
        return Run(tmp_path / name, "gender", "mlp", tmp_path, settings, result, 1, started)

    runs = [made("old", 1.0, 0.7), made("new", 2.0, 0.8), made("stopped", 3.0, None)]
    rows = {(row.task, row.recipe): row for row in beside_published(runs)}
    assert list(rows) == ROWS
    assert rows["gender", "mlp"].measured == Published(0.8, 0.6)
    assert rows["speaker", "mlp"].measured is None


@pytest.mark.parametrize("recipe", ["gmm-wav2vec2", "mlp-wav2vec2"])
def test_wav2vec_pieces_are_learnt_from_with_small_random_weights(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], recipe: str
) -> None:
    torch.manual_seed(0)
    config = transformers.Wav2Vec2Config(
        hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=24, conv_dim=(8, 8, 8),
        conv_kernel=(10, 8, 4), conv_stride=(8, 8, 5), num_feat_extract_layers=3, num_conv_pos_embeddings=4,
        num_conv_pos_embedding_groups=2,
    )  # fmt: skip
    transformers.Wav2Vec2Model(config).save_pretrained(tmp_path / "weights", safe_serialization=True)
    data = write_corpus(tmp_path / "data", people=4, dev=0, clips=5)
    words = ["train", "speaker", recipe, data, "--out", tmp_path / "run", "--weights", tmp_path / "weights"]
    settings = ("n_speakers=0", "min_clips=3", "n_epochs=3", "components=2", "strangers=0", "batch_size=8")
    code = run(
        [*map(str, words), "--cache", str(tmp_path / "cache"), "--json", *(f"--set={s}" for s in settings)]
    )
    found = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert code == 0
    assert found["features"].startswith("wav2vec2, 2 s")
    assert found["split"].startswith("by chunk")
    heard = next((tmp_path / "data").rglob("*.wav"))
    assert run(["analyse", "--model", str(tmp_path / "run"), "--json", str(heard)]) == 0

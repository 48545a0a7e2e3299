"""Recipes: the bundled ones load, settings by hand change them, and what is wrong is said in words."""

from pathlib import Path

import pytest

from voxdesk.core.errors import DataError
from voxdesk.training.recipe import corpus_credits, load_recipe
from voxdesk.training.runs.encoder import EncoderRecipe
from voxdesk.training.runs.gender import GenderRecipe


def test_the_bundled_recipes_load() -> None:
    assert isinstance(load_recipe("encoder", "voxdesk-ecapa").settings, EncoderRecipe)
    gender = load_recipe("gender", "voxdesk-gender")
    assert isinstance(gender.settings, GenderRecipe)
    assert gender.task == "gender"
    assert gender.licence


def test_settings_by_hand_reach_every_level() -> None:
    changes = ["steps=7", "learning_rate=1", "data.rooms=0", "augment.noise=0.9", "crops=[[1, 2, 3]]"]
    settings = load_recipe("encoder", "voxdesk-ecapa", changes).settings
    assert settings.steps == 7
    assert settings.learning_rate == 1.0
    assert settings.data.rooms == 0
    assert settings.data.set_aside == load_recipe("encoder", "voxdesk-ecapa").settings.data.set_aside
    assert settings.augment["noise"] == 0.9
    assert settings.crops == ((1.0, 2.0, 3.0),)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("stepps=7", "no setting “stepps”"),
        ("steps=many", "must be a whole number"),
        ("steps=1.5", "must be a whole number"),
        ("crops=[[1, 2]]", "3 values"),
        ("data.moon=1", "no setting “moon”"),
        ("steps.more=1", "no settings of its own"),
        ("steps", "is not a setting"),
        ("task=poetry", "for poetry, not encoder"),
    ],
)
def test_a_wrong_setting_is_named(change: str, words: str) -> None:
    with pytest.raises(DataError, match=words):
        load_recipe("encoder", "voxdesk-ecapa", [change])


def test_a_recipe_of_ones_own_and_one_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('task = "gender"\nsteps = 3\n')
    assert load_recipe("gender", str(path)).settings.steps == 3
    assert load_recipe("gender", str(path)).name == "mine"
    path.write_text("steps = = 3")
    with pytest.raises(DataError, match="damaged"):
        load_recipe("gender", str(path))
    with pytest.raises(DataError, match="no recipe") as caught:
        load_recipe("encoder", "nothing")
    assert "voxdesk-ecapa" in caught.value.hint
    assert "corpora" not in caught.value.hint


def test_every_corpus_is_credited() -> None:
    found = corpus_credits(["wuw2", "my own", "wuw2"])
    assert [entry["corpus"] for entry in found] == ["my own", "wuw2"]
    assert found[0]["licence"] == "not stated"
    assert found[1]["licence"] == "CC BY-SA 4.0"

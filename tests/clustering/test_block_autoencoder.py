import numpy as np
import pytest
import torch

from voxdesk.clustering.base import Voices, read_params
from voxdesk.clustering.methods.block_autoencoder import cut_blocks, join_blocks
from voxdesk.clustering.registry import find_method
from voxdesk.core.cluster_types import FeatureKind, PeopleCount
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled
from voxdesk.evaluation.clusters import score_groups
from voxdesk.features.picture import COLUMNS, ROWS, coloured
from voxdesk.neural.clustering.block_nets import BlockAutoEncoder

METHOD = find_method("block-autoencoder")


def pictures(counts, seed=0):
    """People with bright bands of their own, a little higher or lower in each recording."""
    generator = np.random.default_rng(seed)
    truth = np.repeat(np.arange(len(counts)), counts)
    rows = np.arange(ROWS)[:, None]
    drawn = []
    for person in truth:
        middles = 30 + 60 * person + generator.integers(-6, 7) + np.array([0, 25])
        bands = sum(np.exp(-(((rows - middle) / 7) ** 2)) for middle in middles)
        drawn.append(np.clip(200 * bands + generator.integers(0, 30, (ROWS, COLUMNS)), 0, 255).ravel())
    levels = np.array(drawn).astype(np.uint8)
    return Voices(levels, np.full(len(truth), 5.0, dtype=np.float32), FeatureKind.PICTURE), truth


def test_a_block_of_144_becomes_9_and_comes_back():
    network = BlockAutoEncoder()
    blocks = torch.rand(2, 3, 144, 144)
    assert network.inward(blocks).shape == (2, 1, 9, 9)
    assert network.decode(network.encode(blocks)).shape == blocks.shape


def test_six_blocks_make_the_picture():
    picture = coloured(np.random.default_rng(0).integers(0, 256, (2, ROWS * COLUMNS)).astype(np.uint8))
    blocks = cut_blocks(picture)
    assert blocks.shape == (2, 6, 144, 144, 3)
    np.testing.assert_array_equal(blocks[1, 0], picture[1, :144, :144])
    np.testing.assert_array_equal(blocks[1, 5], picture[1, 144:, 288:])
    np.testing.assert_array_equal(join_blocks(blocks), picture)


def test_pictures_are_grouped_and_rebuilt():
    voices, truth = pictures([6, 6, 6])
    params = read_params(METHOD, {"steps": 40})
    found = METHOD.run(voices, PeopleCount(3, 3), params, CallbackContext())
    assert score_groups(truth, found.labels).acc > 0.9
    assert found.codes.shape == (18, 486)
    shown = found.details["shown"]
    assert sorted(truth[shown]) == [0, 1, 2]
    np.testing.assert_array_equal(found.details["pictures"], coloured(voices.vectors[shown]))
    rebuilt = found.details["reconstructions"]
    assert rebuilt.shape == (3, 288, 432, 3)
    original = found.details["pictures"].astype(float)
    off = ((rebuilt - original) ** 2).mean()
    assert off < 0.7 * ((original - original.mean()) ** 2).mean()
    assert found.quality["reconstruction_error"] == pytest.approx(off / 255**2, rel=1e-3)


def test_twenty_groups_unless_told_otherwise_and_never_more_than_recordings():
    voices, _ = pictures([8, 8, 8])
    one_step = read_params(METHOD, {"steps": 1})
    counts = []
    for people, params in (
        (PeopleCount(), one_step),
        (PeopleCount(), read_params(METHOD, {"steps": 1, "groups": 5})),
        (PeopleCount(2, 4), one_step),
    ):
        counts.append(METHOD.run(voices, people, params, CallbackContext()).labels.max() + 1)
    assert counts == [20, 5, 4]
    few, _ = pictures([1, 1])
    assert METHOD.run(few, PeopleCount(), one_step, CallbackContext()).labels.max() == 1


def test_it_stops_when_asked():
    ctx = CallbackContext(lambda share, text: ctx.cancel())
    with pytest.raises(Cancelled):
        METHOD.run(pictures([2, 2])[0], PeopleCount(), METHOD.params(), ctx)

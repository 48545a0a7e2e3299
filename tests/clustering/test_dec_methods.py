import dataclasses

import numpy as np
import pytest
import transformers

from tests.clustering.conftest import draw
from voxdesk.clustering.base import Voices, read_params
from voxdesk.clustering.registry import find_method
from voxdesk.core.cluster_types import FeatureKind, PeopleCount
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled, ModelError
from voxdesk.evaluation.clusters import score_groups
from voxdesk.features.logmel import BANDS, FRAMES
from voxdesk.neural.clustering.dec_nets import Crnn
from voxdesk.neural.clustering.dec_weights import save_crnn
from voxdesk.neural.networks import seeded

KINDS = {"dec-efficientnet": FeatureKind.EFFICIENTNET, "dec-wav2vec2": FeatureKind.WAV2VEC2}


def logmel(counts, seed=0):
    """People with a spectrum of their own, and other words in each recording."""
    generator = np.random.default_rng(seed)
    truth = np.repeat(np.arange(len(counts)), counts)
    spectra = generator.normal(size=(len(counts), BANDS)).astype(np.float32)
    rows = spectra[truth][:, None, :]
    words = np.repeat(generator.normal(size=(len(truth), FRAMES // 10, BANDS)), 10, axis=1)
    rows = (rows + words).reshape(len(truth), -1).astype(np.float16)
    return Voices(rows, np.full(len(truth), 5.0, dtype=np.float32), FeatureKind.LOGMEL), truth


def run(method_id, voices, people, ctx, **settings):
    method = find_method(method_id)
    return method.run(voices, people, read_params(method, settings), ctx)


def test_the_crnn_groups_log_mel(ctx):
    voices, truth = logmel([16] * 4)
    found = run("dec-crnn", voices, PeopleCount(4, 4), ctx, epochs=8, rounds=4)
    assert score_groups(truth, found.labels).acc > 0.9
    assert found.codes.shape == (64, 32)
    assert found.quality["reconstruction_error"] < 1.0
    assert set(found.details) == {"loss", "changed"}


@pytest.fixture
def photographs(tmp_path):
    """A very small ResNet as Hugging Face keeps it."""
    config = transformers.ResNetConfig(
        embedding_size=8, hidden_sizes=[8, 16], depths=[1, 1], layer_type="basic"
    )
    network = seeded(lambda: transformers.ResNetModel(config), 0)
    network.save_pretrained(tmp_path / "resnet", safe_serialization=True)
    return tmp_path / "resnet"


def test_the_resnet_groups_log_mel_and_is_learnt_with_the_groups(ctx):
    voices, truth = logmel([8] * 3)
    found = run("dec-resnet", voices, PeopleCount(3, 3), ctx, epochs=8, rounds=1, latent=8)
    assert score_groups(truth, found.labels).acc > 0.9
    assert found.codes.shape == (24, 8)
    assert found.quality["reconstruction_error"] < 1.2
    assert set(found.details) == {"loss", "changed"}


def test_the_resnet_begins_with_weights_of_photographs(photographs, tmp_path, ctx):
    voices, truth = logmel([12] * 3)
    settings = {"epochs": 16, "rounds": 2, "latent": 8}
    found = run("dec-resnet", voices, PeopleCount(3, 3), ctx, weights=str(photographs), **settings)
    assert score_groups(truth, found.labels).acc > 0.9
    other = run("dec-resnet", voices, PeopleCount(3, 3), ctx, weights=str(photographs), **settings)
    np.testing.assert_array_equal(found.codes, other.codes)
    with pytest.raises(ModelError, match=r"config\.json"):
        run("dec-resnet", voices, PeopleCount(3, 3), ctx, weights=str(tmp_path / "none"), **settings)


@pytest.mark.parametrize("method_id", KINDS)
def test_vectors_of_other_networks_are_grouped(method_id, ctx):
    vectors, truth = draw([16] * 5, spread=0.4, dimension=40)
    voices = Voices(3 * vectors + 7, np.ones(len(truth), dtype=np.float32), KINDS[method_id])
    found = run(method_id, voices, PeopleCount(5, 5), ctx, epochs=60, latent=8)
    assert score_groups(truth, found.labels).acc > 0.9
    free = run(method_id, voices, PeopleCount(), ctx, epochs=60, latent=8)
    assert abs(score_groups(truth, free.labels).k_error) <= 2
    again = run(method_id, voices, PeopleCount(), ctx, epochs=60, latent=8)
    np.testing.assert_array_equal(free.labels, again.labels)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_handful(count, ctx):
    voices, _ = logmel([1] * count)
    for people in (PeopleCount(), PeopleCount(2, 2)):
        labels = run("dec-crnn", voices, people, ctx, epochs=1, rounds=1).labels
        assert len(labels) == count
        assert labels.max() < count
    alike = Voices(np.repeat(voices.vectors[:1], 5, axis=0), np.ones(5, dtype=np.float32), voices.kind)
    assert run("dec-crnn", alike, PeopleCount(), ctx).labels.tolist() == [0] * 5


def test_a_network_that_knows_other_people_is_not_pre_trained(tmp_path, ctx):
    voices, _ = logmel([12] * 3)
    save_crnn(tmp_path, seeded(lambda: Crnn(10, hidden=16), 1))
    found = run("dec-crnn", voices, PeopleCount(3, 3), ctx, weights=str(tmp_path), rounds=2)
    assert found.codes.shape == (36, 10)
    assert "reconstruction_error" not in found.quality
    with pytest.raises(ModelError, match="crnn"):
        run("dec-crnn", voices, PeopleCount(3, 3), ctx, weights=str(tmp_path / "none"))


@pytest.mark.parametrize("method_id", ["dec-crnn", "dec-resnet", *KINDS])
def test_the_form_offers_no_other_features(method_id):
    method = find_method(method_id)
    names = [line.name for line in dataclasses.fields(method.params)]
    assert "features" not in names
    assert "weights" in names
    assert method.params().features is KINDS.get(method_id, FeatureKind.LOGMEL)
    assert method.estimate(1000, method.params()) > 1


@pytest.mark.parametrize("word", ["pre-training", "refining"])
def test_it_stops_when_asked_in_the_middle(word):
    voices, _ = logmel([8] * 4)
    seen = []

    def stop(share, text):
        seen.append(text)
        if word in text:
            ctx.cancel()

    ctx = CallbackContext(stop)
    with pytest.raises(Cancelled):
        run("dec-crnn", voices, PeopleCount(4, 4), ctx, epochs=1, rounds=5)
    assert word in seen[-1]


def test_lite0_has_features_of_its_own():
    method = find_method("dec-efficientnet")
    assert read_params(method, {"network": "lite0"}).features is FeatureKind.LITE0

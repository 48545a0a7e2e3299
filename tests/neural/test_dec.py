import numpy as np
import pytest
import torch

from tests.clustering.conftest import draw
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled, ModelError, Words
from voxdesk.neural.clustering.dec import Dec, DecSettings
from voxdesk.neural.clustering.dec_nets import Crnn, Dense, student_t, target_distribution
from voxdesk.neural.clustering.dec_weights import load_crnn, save_crnn


def rows(count=80, dimension=20):
    vectors, truth = draw([count // 4] * 4, spread=0.5, dimension=dimension)
    return vectors, truth


def started(settings, ctx):
    vectors, truth = rows()
    run = Dec(lambda: Dense(20, 4, hidden=32), vectors, settings)
    run.pretrain(ctx)
    codes = run.codes(ctx)
    centres = np.stack([codes[truth == person].mean(axis=0) for person in range(4)])
    labels = np.linalg.norm(codes[:, None] - centres[None], axis=2).argmin(axis=1)
    return run, centres, labels


def test_assignment_and_target_are_those_of_the_paper():
    codes = torch.tensor([[0.0, 0.0], [2.0, 0.0]])
    q = student_t(codes, codes)
    torch.testing.assert_close(q[0], torch.tensor([5 / 6, 1 / 6]))
    p = target_distribution(torch.tensor([[0.8, 0.2], [0.6, 0.4], [0.1, 0.9]]))
    weights = np.array([[0.64 / 1.5, 0.04 / 1.5], [0.36 / 1.5, 0.16 / 1.5], [0.01 / 1.5, 0.81 / 1.5]])
    np.testing.assert_allclose(p, weights / weights.sum(axis=1, keepdims=True), rtol=1e-5)


def test_progress_can_be_said_in_another_language():
    told = []
    ctx = CallbackContext(lambda share, text: told.append(text))
    run, centres, labels = started(DecSettings(epochs=2, rounds=2), ctx)
    run.refine(centres, labels, ctx)
    assert "pre-training 2 of 2" in told
    assert any(text.startswith("refining 1 of 2") for text in told)
    for text in filter(None, told):
        assert isinstance(text, Words), text
        assert not any(character.isdigit() for character in text.template.replace(":.1f", ""))


def test_pre_training_learns_to_give_the_rows_back():
    errors = []
    for epochs in (1, 60):
        run = Dec(lambda: Dense(20, 8, hidden=64), rows()[0], DecSettings(epochs=epochs))
        errors.append(run.pretrain(CallbackContext()))
    assert errors[1] < 0.6 * errors[0]


def test_refining_lowers_the_loss_and_draws_groups_together():
    ctx = CallbackContext()
    run, centres, labels = started(DecSettings(epochs=15, rounds=15, settled=-1.0), ctx)
    before = run.codes(ctx)
    found = run.refine(centres, labels, ctx)
    assert len(found.losses) == 15
    assert found.codes.shape == (80, 4)

    def tightness(codes):
        means = np.stack([codes[found.labels == group].mean(axis=0) for group in np.unique(found.labels)])
        own = means[np.searchsorted(np.unique(found.labels), found.labels)]
        return ((codes - own) ** 2).sum() / ((codes - codes.mean(axis=0)) ** 2).sum()

    assert tightness(found.codes) < tightness(before)


def test_it_ends_when_labels_settle_and_repeats_itself():
    found = []
    for _ in range(2):
        ctx = CallbackContext()
        run, centres, labels = started(DecSettings(epochs=10, rounds=100, settled=0.05), ctx)
        found.append(run.refine(centres, labels, ctx))
    assert len(found[0].losses) < 100
    assert found[0].changed[-1] <= 0.05
    np.testing.assert_array_equal(found[0].labels, found[1].labels)
    np.testing.assert_array_equal(found[0].codes, found[1].codes)


def test_it_can_be_stopped_between_batches():
    ctx = CallbackContext(lambda share, text: ctx.cancel())
    run = Dec(lambda: Dense(20, 4), rows()[0], DecSettings(epochs=100_000))
    with pytest.raises(Cancelled):
        run.pretrain(ctx)


def test_the_crnn_reads_and_gives_back_log_mel():
    network = Crnn(12)
    inputs = torch.randn(3, 200 * 80)
    codes = network.encode(inputs)
    assert codes.shape == (3, 12)
    assert network.decode(codes).shape == inputs.shape


def test_weights_of_a_crnn_are_kept(tmp_path):
    network = Crnn(12, hidden=16).eval()
    save_crnn(tmp_path / "new", network)
    again = load_crnn(tmp_path / "new").eval()
    inputs = torch.randn(2, 200 * 80)
    torch.testing.assert_close(network.encode(inputs), again.encode(inputs))


def test_weights_that_are_none_are_told_in_words(tmp_path):
    with pytest.raises(ModelError, match=r"no crnn\.safetensors"):
        load_crnn(tmp_path)
    (tmp_path / "crnn.safetensors").write_bytes(b"nothing of the kind")
    with pytest.raises(ModelError, match="holds no weights"):
        load_crnn(tmp_path)

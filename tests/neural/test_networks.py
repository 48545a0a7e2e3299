"""Encoder and gender network: shapes, variable length, level, repeatable masks; the margin softmax."""

import numpy as np
import pytest
import torch

from voxdesk.neural.encoder.ecapa import EcapaEncoder, EcapaSettings
from voxdesk.neural.gender.gender_net import GenderNet, GenderSettings
from voxdesk.neural.losses import MarginSoftmax, contrast_voices
from voxdesk.neural.masking import mask_spectrogram
from voxdesk.neural.networks import apply_network, seeded

SMALL = EcapaSettings(channels=32, pooled=48, dimension=24, stem=(2, 4, 4))


def frames(batch: int, length: int, seed: int = 0) -> torch.Tensor:
    return 10 + 4 * torch.randn(batch, length, 80, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("length", [1, 2, 7, 98, 401])
def test_outputs_have_one_row_per_utterance_at_any_length(length: int) -> None:
    encoder = EcapaEncoder(SMALL).eval()
    gender = GenderNet(GenderSettings(channels=32)).eval()
    with torch.no_grad():
        assert encoder(frames(3, length)).shape == (3, 24)
        assert gender(frames(3, length)).shape == (3, 2)
        assert torch.isfinite(encoder(frames(3, length))).all()


def test_neither_network_hears_how_loud_an_utterance_is() -> None:
    louder = frames(2, 120) + 3.0
    for network in (EcapaEncoder(SMALL).eval(), GenderNet(GenderSettings(channels=32)).eval()):
        with torch.no_grad():
            torch.testing.assert_close(network(louder), network(frames(2, 120)), atol=1e-3, rtol=1e-3)


def test_the_encoder_does_not_hear_the_microphones_colour() -> None:
    colour = torch.linspace(-2, 2, 80)
    encoder = EcapaEncoder(SMALL).eval()
    with torch.no_grad():
        torch.testing.assert_close(
            encoder(frames(2, 120) + colour), encoder(frames(2, 120)), atol=1e-3, rtol=1e-3
        )


def test_a_seed_makes_the_same_network_twice() -> None:
    first, second = (seeded(lambda: EcapaEncoder(SMALL), 5).eval() for _ in range(2))
    other = seeded(lambda: EcapaEncoder(SMALL), 6).eval()
    utterance = frames(1, 90)[0].numpy()
    np.testing.assert_array_equal(apply_network(first, utterance), apply_network(second, utterance))
    assert np.abs(apply_network(first, utterance) - apply_network(other, utterance)).max() > 1e-3


def test_masks_blank_stretches_and_leave_the_rest() -> None:
    torch.manual_seed(3)
    masked = mask_spectrogram(torch.ones(16, 100, 80))
    assert set(masked.unique().tolist()) == {0.0, 1.0}
    blank_times = (masked.sum(dim=2) == 0).sum(dim=1)
    blank_bands = (masked.sum(dim=1) == 0).sum(dim=1)
    assert 0 < blank_times.max() <= 20
    assert 0 < blank_bands.max() <= 20


def test_the_margin_rises_on_schedule_and_costs_what_it_should() -> None:
    objective = MarginSoftmax(8, 4, margin=0.3, rise=(0.2, 0.6))
    embeddings, labels = torch.randn(16, 8), torch.randint(0, 4, (16,))
    losses = []
    for share, margin in ((0.0, 0.0), (0.2, 0.0), (0.4, 0.15), (0.6, 0.3), (1.0, 0.3)):
        objective.progress(share)
        assert objective.margin == pytest.approx(margin)
        losses.append(objective(embeddings, labels)[0].item())
    assert losses[0] == losses[1] < losses[2] < losses[3] == losses[4]


def test_without_margin_and_with_one_centre_it_is_a_scaled_cosine_softmax() -> None:
    objective = MarginSoftmax(8, 5, scale=10.0)
    embeddings, labels = torch.randn(6, 8), torch.tensor([0, 1, 2, 3, 4, 0])
    cosines = torch.nn.functional.normalize(embeddings) @ torch.nn.functional.normalize(objective.weight).t()
    expected = torch.nn.functional.cross_entropy(10 * cosines, labels)
    torch.testing.assert_close(objective(embeddings, labels)[0], expected)


def test_of_several_centres_the_nearest_counts() -> None:
    objective = MarginSoftmax(2, 2, centres=2)
    with torch.no_grad():
        objective.weight.copy_(torch.tensor([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [0.0, -1.0]]))
    _, right = objective(torch.tensor([[0.0, 2.0], [0.0, -3.0]]), torch.tensor([0, 1]))
    assert right == 1.0


def test_the_contrast_is_the_share_of_the_same_voice_among_all_others() -> None:
    unit = torch.nn.functional.normalize(torch.tensor([[1.0, 0.0], [0.8, 0.6], [0.0, 1.0], [-1.0, 0.0]]))
    labels = torch.tensor([0, 0, 1, 1])
    expected = []
    for one, partner in ((0, 1), (1, 0), (2, 3), (3, 2)):
        others = [other for other in range(4) if other != one]
        cosines = torch.stack([unit[one] @ unit[other] for other in others])
        expected.append(-torch.log_softmax(5 * cosines, dim=0)[others.index(partner)])
    torch.testing.assert_close(contrast_voices(unit, labels, 5.0), torch.stack(expected).mean())


def test_crops_without_a_partner_are_not_contrasted() -> None:
    unit = torch.nn.functional.normalize(torch.randn(5, 8))
    assert contrast_voices(unit, torch.arange(5)) == 0
    alone = contrast_voices(unit, torch.tensor([0, 0, 1, 2, 3]))
    pair = [-torch.log_softmax((10 * unit[i] @ unit.t())[torch.arange(5) != i], dim=0)[0] for i in (0, 1)]
    torch.testing.assert_close(alone, torch.stack(pair).mean())


def test_the_contrast_is_added_by_its_weight() -> None:
    embeddings, labels = torch.randn(6, 8), torch.tensor([0, 0, 1, 1, 2, 2])
    plain, both = MarginSoftmax(8, 3), MarginSoftmax(8, 3, contrast=0.5)
    both.load_state_dict(plain.state_dict())
    added = both(embeddings, labels)[0] - plain(embeddings, labels)[0]
    unit = torch.nn.functional.normalize(embeddings)
    torch.testing.assert_close(added, 0.5 * contrast_voices(unit, labels))

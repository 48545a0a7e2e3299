"""Two encoders in one: what the head makes of their vectors, and that the joined file says the same."""

from pathlib import Path

import numpy as np
import onnx
import pytest

from voxdesk.inference.trial_run import run_once
from voxdesk.neural.encoder.ecapa import EcapaEncoder, EcapaSettings
from voxdesk.neural.encoder.join_models import join_models
from voxdesk.neural.encoder.joint_head import JointHead, JointSettings, apply_head
from voxdesk.neural.export import export_onnx, frame_input
from voxdesk.neural.networks import apply_network, seeded

SMALL = EcapaSettings(channels=32, pooled=48)
SETTINGS = JointSettings(weight=0.3, dimension=12, nearest=5, share=0.5)


def people(count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    return (
        rng.normal(1, 1, (count, 10)).astype(np.float32),
        rng.normal(-1, 2, (count, 8)).astype(np.float32),
    )


def unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def by_numpy(cohort, disturbed, voices) -> np.ndarray:
    """The head's formula, step by step."""
    means = [unit(part).mean(axis=0) for part in cohort]

    def joined(pair):
        parts = [unit(unit(part) - mean) for part, mean in zip(pair, means, strict=True)]
        return np.hstack([np.sqrt(0.7) * parts[0], np.sqrt(0.3) * parts[1]])

    wide = joined(cohort).astype(np.float64)
    kept = np.linalg.eigh(wide.T @ wide)[1][:, ::-1][:, :12]
    known = unit(np.vstack([joined(cohort), joined(disturbed)]) @ kept)
    found = unit(joined(voices) @ kept)
    nearest = np.argsort(-(found @ known.T), axis=1)[:, :5]
    return unit(found - 0.5 * known[nearest].mean(axis=1))


def test_the_head_is_its_formula() -> None:
    cohort, disturbed, voices = people(40, 1), people(9, 2), people(6, 3)
    head = JointHead(cohort, disturbed, SETTINGS)
    found = apply_head(head, *voices)
    expected = by_numpy(cohort, disturbed, voices)
    np.testing.assert_allclose(found @ found.T, expected @ expected.T, atol=1e-4)
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)


def test_a_crowd_is_pulled_apart() -> None:
    """Voices among many alike score lower with each other than before; lonely ones as before."""
    rng = np.random.default_rng(4)
    crowd = rng.normal(size=10) + 0.4 * rng.normal(size=(60, 10))
    cohort = np.vstack([crowd, rng.normal(size=(60, 10))]).astype(np.float32)
    second = np.ones((120, 8), dtype=np.float32) + 0.01 * rng.normal(size=(120, 8)).astype(np.float32)
    inside = (crowd[:2] + 0.1 * rng.normal(size=(2, 10))).astype(np.float32)
    plain = JointHead((cohort, second), (cohort[:0], second[:0]), JointSettings(0.0, 10, 20, 0.0))
    centred = JointHead((cohort, second), (cohort[:0], second[:0]), JointSettings(0.0, 10, 20, 0.75))
    before, after = (apply_head(head, inside, second[:2]) for head in (plain, centred))
    assert before[0] @ before[1] - after[0] @ after[1] > 0.2


def test_the_joined_file_says_what_both_networks_and_the_head_say(tmp_path: Path) -> None:
    widths = (10, 8)
    networks = [
        seeded(
            lambda width=width: EcapaEncoder(EcapaSettings(channels=32, pooled=48, dimension=width)), width
        )
        for width in widths
    ]
    files = [tmp_path / f"{number}.onnx" for number in range(2)]
    for network, file in zip(networks, files, strict=True):
        exported = export_onnx(network, frame_input(), "embs", run_once, metadata={"of": file.name})
        file.write_bytes(exported.content)
    head = JointHead(people(60, 5), people(5, 6), SETTINGS)
    path = tmp_path / "joint" / "model.onnx"
    join_models(*files, head, path, {"made": "here"})
    model = onnx.load(path)
    assert [port.name for port in (*model.graph.input, *model.graph.output)] == ["feats", "embs"]
    assert {entry.key: entry.value for entry in model.metadata_props} == {"made": "here"}
    rng = np.random.default_rng(7)
    for count, length in ((1, 40), (3, 333)):
        frames = rng.normal(10, 4, (count, length, 80)).astype(np.float32)
        said = unit(run_once(path.read_bytes(), frames))
        parts = [np.stack([apply_network(network, row) for row in frames]) for network in networks]
        np.testing.assert_allclose(said, apply_head(head, *parts), atol=5e-3)


@pytest.mark.parametrize("count", [1, 3])
def test_a_cohort_smaller_than_the_neighbourhood_will_do(count: int) -> None:
    head = JointHead(people(20, 8), people(0, 9), JointSettings(0.3, 12, 500, 0.5))
    assert apply_head(head, *people(count, 10)).shape == (count, 12)

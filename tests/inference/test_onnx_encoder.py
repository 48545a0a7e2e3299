import threading
from pathlib import Path

import numpy as np
import pytest
from tiny_models import linear_network, write_encoder, write_gender, write_model

from voxdesk.core.errors import ModelError
from voxdesk.core.types import AudioClip, Embedding, Segment
from voxdesk.features.fbank import Fbank
from voxdesk.inference.encoder import Encoder, mean_embedding
from voxdesk.inference.manifest import load_manifest


@pytest.fixture
def encoder(tmp_path: Path) -> Encoder:
    return Encoder(load_manifest(write_encoder(tmp_path / "voice")))


def noise(seconds: float, rate: int = 16000, seed: int = 0) -> AudioClip:
    random = np.random.default_rng(seed)
    return AudioClip(0.1 * random.standard_normal(round(seconds * rate)).astype(np.float32), rate)


def tone(seconds: float, hz: float, rate: int = 16000) -> AudioClip:
    time = np.arange(round(seconds * rate)) / rate
    return AudioClip((0.3 * np.sin(2 * np.pi * hz * time)).astype(np.float32), rate)


def joined(*clips: AudioClip) -> AudioClip:
    return AudioClip(np.concatenate([clip.samples for clip in clips]), clips[0].sample_rate)


def test_an_embedding_is_the_network_s_answer_at_unit_length(tmp_path: Path) -> None:
    weights = np.random.default_rng(1).normal(size=(80, 8)).astype(np.float32)
    encoder = Encoder(load_manifest(write_model(tmp_path / "voice", linear_network(weights))))
    clip = noise(3.0)

    expected = Fbank()(clip.samples).mean(axis=0) @ weights

    found = encoder.embed(clip)
    assert found.model_id == "voice"
    assert found.speech_s == pytest.approx(3.0)
    np.testing.assert_allclose(found.vector, expected / np.linalg.norm(expected), atol=1e-5)


@pytest.mark.parametrize("seconds", [0.0, 1 / 16000, 0.01, 0.1, 0.7, 19.99, 20.01, 47.3])
@pytest.mark.parametrize("silent", [True, False])
def test_any_length_gives_a_finite_unit_vector(encoder: Encoder, seconds: float, silent: bool) -> None:
    clip = noise(seconds)
    if silent:
        clip = AudioClip(np.zeros_like(clip.samples), clip.sample_rate)
    vector = encoder.embed(clip).vector
    assert np.isfinite(vector).all()
    assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)


def test_a_network_that_gives_nothing_is_an_error_of_the_model(tmp_path: Path) -> None:
    encoder = Encoder(load_manifest(write_model(tmp_path / "null", linear_network(np.zeros((80, 8))))))
    with pytest.raises(ModelError, match="null gave a vector without direction"):
        encoder.embed(noise(2.0))


@pytest.mark.parametrize("rate", [8000, 22050, 44100, 48000, 192000])
def test_other_rates_are_heard_alike(encoder: Encoder, rate: int) -> None:
    here = encoder.embed(tone(2.0, 440.0)).vector
    there = encoder.embed(tone(2.0, 440.0, rate)).vector
    assert here @ there > 0.9


def test_only_the_speech_counts(encoder: Encoder) -> None:
    speech, other = tone(3.0, 300.0), noise(3.0)
    mixed = joined(other, speech, other)
    wanted = encoder.embed(speech).vector
    found = encoder.embed(mixed, [Segment(3.0, 6.0)])
    assert found.speech_s == pytest.approx(3.0)
    assert found.vector @ wanted > 0.999
    assert encoder.embed(mixed).vector @ wanted < 0.999


@pytest.mark.parametrize("segments", [[], [Segment(0.1, 0.2)]])
def test_too_little_speech_means_the_whole_clip(encoder: Encoder, segments: list[Segment]) -> None:
    clip = noise(4.0)
    found = encoder.embed(clip, segments)
    np.testing.assert_allclose(found.vector, encoder.embed(clip).vector, atol=1e-6)
    assert found.speech_s == pytest.approx(sum(segment.seconds for segment in segments))


def test_long_sound_is_the_mean_of_its_pieces(encoder: Encoder) -> None:
    first, second = tone(20.0, 300.0), noise(20.0)
    whole = encoder.embed(joined(first, second)).vector
    parts = encoder.embed(first).vector + encoder.embed(second).vector
    np.testing.assert_allclose(whole, parts / np.linalg.norm(parts), atol=1e-3)


def test_pieces_are_embedded_one_by_one(encoder: Encoder) -> None:
    clip = joined(tone(2.0, 300.0), noise(2.0))
    borders = [(0, 2), (2, 4), (1, 2.5)]
    pieces = [clip.cut(start, end).samples for start, end in borders]
    vectors = encoder.embed_samples(pieces)
    assert vectors.shape == (3, 8)
    for vector, (start, end) in zip(vectors, borders, strict=True):
        np.testing.assert_allclose(vector, encoder.embed(clip.cut(start, end)).vector, atol=1e-5)
    assert encoder.embed_samples([]).shape == (0, 8)


def test_the_mean_of_embeddings_weighs_by_speech() -> None:
    one = Embedding(np.array([1, 0], dtype=np.float32), "m", 3.0)
    two = Embedding(np.array([0, 1], dtype=np.float32), "m", 1.0)
    mean = mean_embedding([one, two])
    assert mean.speech_s == pytest.approx(4.0)
    np.testing.assert_allclose(mean.vector, np.array([3, 1]) / np.sqrt(10), atol=1e-6)
    with pytest.raises(ValueError, match="no embeddings"):
        mean_embedding([])


def test_threads_may_share_an_encoder(encoder: Encoder) -> None:
    clips = [noise(1.0 + index / 4, seed=index) for index in range(8)]
    alone = [encoder.embed(clip).vector for clip in clips]
    together: dict[int, np.ndarray] = {}

    def work(index: int) -> None:
        for _ in range(5):
            together[index] = encoder.embed(clips[index]).vector

    threads = [threading.Thread(target=work, args=(index,)) for index in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for index, vector in enumerate(alone):
        np.testing.assert_array_equal(together[index], vector)


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ({"feature_id": "mfcc13"}, "mfcc13"),
        ({"sample_rate": 8000}, "8000 Hz"),
        ({"dimension": 9}, "vectors of 8 numbers"),
    ],
)
def test_a_model_that_does_not_fit_is_refused(tmp_path: Path, entries: dict, words: str) -> None:
    network = linear_network(np.ones((80, 8)))
    manifest = load_manifest(write_model(tmp_path / "voice", network, **entries))
    with pytest.raises(ModelError) as caught:
        Encoder(manifest)
    assert words in str(caught.value)


def test_a_gender_model_is_no_encoder(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="not a speaker encoder"):
        Encoder(load_manifest(write_gender(tmp_path / "gender")))

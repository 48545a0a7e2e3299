from pathlib import Path

import numpy as np
import pytest
from sounds import joined, noise, silence, spoken

from voxdesk.audio.files import read_clip, write_wav
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled, ModelError
from voxdesk.core.paths import Paths
from voxdesk.core.types import Embedding, Skipped
from voxdesk.workflows.listen import embed
from voxdesk.workflows.listen.embed import embed_each, embed_file, embed_recording
from voxdesk.workflows.services import Services, open_services


def test_every_recording_gets_its_vector_in_order(services: Services, voices: dict[str, list[Path]]) -> None:
    paths = [path for takes in zip(*voices.values(), strict=True) for path in takes]
    vectors = np.stack([answer.vector for answer in embed_each(paths, services, CallbackContext())])
    assert vectors.shape == (len(paths), 3)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    for path, vector in zip(paths, vectors, strict=True):
        alone = embed_recording(path, services, CallbackContext()).vector
        np.testing.assert_allclose(vector, alone, atol=1e-6)


@pytest.mark.parametrize(
    "clip", [noise(3.0), noise(0.1), noise(0.001), silence(2.0), silence(0.05), noise(70.0)]
)
def test_a_file_that_decodes_always_gets_a_finite_vector(services: Services, tmp_path: Path, clip) -> None:
    write_wav(tmp_path / "sound.wav", clip)
    found = embed_file(tmp_path / "sound.wav", services, CallbackContext())
    assert np.isfinite(found.vector).all()
    assert np.linalg.norm(found.vector) == pytest.approx(1.0, abs=1e-5)
    assert found.speech_s == 0.0


def test_a_recording_of_speech_is_heard_whole_and_a_voice_by_its_speech(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    speech = spoken(voices["ben"][0])
    clip = joined(noise(4.0, level=0.02), speech)
    path = tmp_path / "half.wav"
    write_wav(path, clip)
    encoder = services.hub.encoder()
    kept = read_clip(path)
    whole = embed_recording(path, services, CallbackContext())
    np.testing.assert_allclose(whole.vector, encoder.embed(kept).vector, atol=1e-5)
    alone = embed_file(path, services, CallbackContext())
    segments = services.speech.segments(kept)
    np.testing.assert_allclose(alone.vector, encoder.embed(kept, segments).vector, atol=1e-5)
    assert whole.speech_s == pytest.approx(alone.speech_s)

    mostly_noise = tmp_path / "tenth.wav"
    write_wav(mostly_noise, joined(noise(50.0, level=0.02), speech))
    np.testing.assert_array_equal(
        embed_recording(mostly_noise, services, CallbackContext()).vector,
        embed_file(mostly_noise, services, CallbackContext()).vector,
    )


def test_noise_around_the_speech_does_not_count(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    speech = spoken(voices["ben"][0])
    write_wav(tmp_path / "speech.wav", speech)
    write_wav(tmp_path / "wrapped.wav", joined(noise(6.0, level=0.02), speech, noise(6.0, level=0.02)))
    alone = embed_file(tmp_path / "speech.wav", services, CallbackContext())
    wrapped = embed_file(tmp_path / "wrapped.wav", services, CallbackContext())
    assert alone.vector @ wrapped.vector > 0.98
    assert wrapped.speech_s == pytest.approx(alone.speech_s, abs=0.3)


def test_the_cache_answers_the_second_time_also_after_a_move(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.wav"
    copy.write_bytes(voices["anna"][0].read_bytes())
    first = embed_file(voices["anna"][0], services, CallbackContext())

    def fail(*_: object) -> None:
        raise AssertionError("listened again")

    monkeypatch.setattr(embed, "hear", fail)
    again = embed_file(copy, services, CallbackContext())
    np.testing.assert_array_equal(again.vector, first.vector)
    assert again.speech_s == first.speech_s
    with pytest.raises(AssertionError, match="listened again"):
        embed_file(voices["anna"][1], services, CallbackContext())


def test_without_cache_nothing_is_kept(paths: Paths, voices: dict[str, list[Path]]) -> None:
    services = open_services(paths, use_cache=False)
    embed_file(voices["anna"][0], services, CallbackContext())
    services.close()
    assert not paths.embedding_cache.exists()


def test_one_bad_file_does_not_end_the_others(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.wav"
    bad.write_text("text", encoding="utf-8")
    paths = [voices["anna"][0], bad, tmp_path / "missing.wav", voices["ben"][0]]
    answers = list(embed_each(paths, services, CallbackContext()))
    assert [type(answer) for answer in answers] == [Embedding, Skipped, Skipped, Embedding]


def test_no_file_is_read_long_before_it_is_needed(
    services: Services, voices: dict[str, list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    started = []
    real = embed.embed_recording
    monkeypatch.setattr(
        embed, "embed_recording", lambda path, *rest: started.append(path) or real(path, *rest)
    )
    answers = embed_each([voices["anna"][0]] * 200, services, CallbackContext())
    next(answers)
    assert len(started) <= 10
    answers.close()
    assert len(started) <= 12


def test_the_end_can_be_asked_for(services: Services, voices: dict[str, list[Path]]) -> None:
    ctx = CallbackContext(lambda fraction, text: ctx.cancel())
    with pytest.raises(Cancelled):
        list(embed_each(voices["anna"], services, ctx))


def test_a_missing_model_is_an_error_of_the_whole(paths: Paths, voices: dict[str, list[Path]]) -> None:
    services = open_services(paths, encoder_id="nobody")
    with pytest.raises(ModelError, match="no model called nobody"):
        list(embed_each(voices["anna"], services, CallbackContext()))
    services.close()


def test_long_speech_is_the_mean_of_its_pieces(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    long = joined(*[spoken(*voices["anna"])] * 4)
    write_wav(tmp_path / "long.wav", long)
    found = embed_file(tmp_path / "long.wav", services, CallbackContext())
    assert found.speech_s > 60
    pieces = [read_clip(path) for path in voices["anna"]]
    encoder = services.hub.encoder()
    mean = sum(encoder.embed(clip, services.speech.segments(clip)).vector for clip in pieces)
    assert found.vector @ (mean / np.linalg.norm(mean)) > 0.995

"""Manifest, set-aside people, decoded waves, batches, trials: who is heard when, and who never."""

import dataclasses
import hashlib
import pickle
from collections import Counter
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from voxdesk.core.errors import DataError
from voxdesk.core.types import AudioClip
from voxdesk.features.fbank import Fbank
from voxdesk.training.data.batches import BatchSettings, CropBatches, CropStage, voices
from voxdesk.training.data.dataset import Recording
from voxdesk.training.data.divide import parts_of, reported, set_aside
from voxdesk.training.data.layouts import read_dataset
from voxdesk.training.data.trials import make_trials
from voxdesk.training.data.waves import SAMPLE_RATE, WaveStore, decode_waves, speech_of_each
from voxdesk.training.runs.gender import gendered, tells_gender


def recording(speaker: str, clip: int = 0, **changes: object) -> Recording:
    made = Recording(
        Path(speaker, f"{clip}.wav"), f"{speaker}/{clip}.wav", speaker, "", "", "train", 3.0, corpus="c"
    )
    return replace(made, **changes)


def many(people: int, clips: int) -> list[Recording]:
    return [recording(f"p{person}", clip) for person in range(people) for clip in range(clips)]


def test_a_person_is_either_learnt_or_set_aside_whatever_else_is_there() -> None:
    trained, aside = set_aside(many(400, 3), share=0.2)
    assert not {r.speaker for r in trained} & {r.speaker for r in aside}
    assert 50 < len({r.speaker for r in aside}) < 110
    fewer = set_aside([r for r in many(400, 3) if r.speaker != "p7"], share=0.2)[1]
    assert [r for r in aside if r.speaker != "p7"] == list(fewer)


def test_people_with_one_clip_and_those_reported_on_are_never_set_aside() -> None:
    assert set_aside(many(300, 1), share=0.9)[1] == ()
    dev = [recording(f"d{index}", clip, split="test") for index in range(50) for clip in range(3)]
    trained, aside = set_aside(dev, share=0.5)
    assert trained == aside == ()


@pytest.mark.corpus
def test_the_corpus_sets_about_two_hundred_people_aside(corpus: Path) -> None:
    recordings = read_dataset(corpus).recordings
    trained, aside = set_aside(recordings, share=0.17)
    people = {r.speaker for r in aside}
    assert 150 <= len(people) <= 250
    assert not people & {r.speaker for r in trained}
    assert not people & {r.speaker for r in recordings if r.split == "test"}


def test_nobody_is_both_learnt_from_and_reported_on() -> None:
    both = [recording("anna", 0), recording("anna", 1, split="test")]
    for ask in (partial(set_aside, share=0.2), reported):
        with pytest.raises(DataError, match="anna is in both train and test"):
            ask(both)


def test_a_data_set_without_splits_teaches_and_a_few_people_of_each_gender_are_set_aside() -> None:
    few = [
        recording(f"{gender}{person}", clip, gender=gender, split="")
        for gender in ("female", "male")
        for person in range(3)
        for clip in range(2)
    ]
    train, aside = set_aside(few, share=0.01)
    assert Counter(r.gender for r in aside) == {"female": 2, "male": 2}
    assert len(train) == 8
    assert set_aside(few, share=0.0)[1] == ()


@pytest.mark.corpus
def test_the_corpus_is_divided_as_when_the_bundled_models_were_trained(corpus: Path) -> None:
    parts = parts_of(read_dataset(corpus), 0.17)
    listed = "\n".join(sorted({r.speaker for r in parts.aside}))
    assert (len(parts.train), len(parts.aside), len(parts.report)) == (13314, 2247, 2148)
    assert hashlib.sha256(listed.encode()).hexdigest()[:12] == "bceabf617cf6"


@pytest.fixture(scope="module")
def store(made_up_corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> WaveStore:
    trained, _ = set_aside(read_dataset(made_up_corpus).recordings, share=0.0)
    return decode_waves(trained, tmp_path_factory.mktemp("waves"), speeds=(1.0, 0.9, 1.1))


def test_decoded_sound_is_what_the_file_holds_at_each_speed(store: WaveStore) -> None:
    waves = [wave for wave in store.waves if wave.recording.name == "1-2.wav"]
    normal, slow, fast = (store.samples(wave) for wave in waves)
    assert [wave.voice for wave in waves] == ["p1", "p1@0.9", "p1@1.1"]
    assert len(slow) == pytest.approx(len(normal) / 0.9, abs=2)
    assert len(fast) == pytest.approx(len(normal) / 1.1, abs=2)
    peaks = [np.abs(np.fft.rfft(x, 1 << 17))[: 1 << 14].argmax() for x in (slow, normal, fast)]
    assert peaks[0] / peaks[1] == pytest.approx(0.9, rel=0.02)
    assert peaks[2] / peaks[1] == pytest.approx(1.1, rel=0.02)


def test_a_finished_store_is_not_decoded_again_and_crosses_processes_by_name(
    store: WaveStore, made_up_corpus: Path
) -> None:
    again = decode_waves([], store.folder)
    sent = pickle.dumps(store)
    assert again.waves == store.waves
    assert len(sent) < 1000
    np.testing.assert_array_equal(pickle.loads(sent).samples(store.waves[5]), store.samples(store.waves[5]))


def test_speech_is_stored_beside_the_whole_where_there_is_enough(
    made_up_corpus: Path, tmp_path: Path
) -> None:
    trained, _ = set_aside(read_dataset(made_up_corpus).recordings, share=0.0)
    kept_s = {recording.name: (0.6, 0.1)[index % 2] for index, recording in enumerate(trained)}

    def trim(clip: AudioClip) -> AudioClip:
        name = clip.source.removeprefix(f"{made_up_corpus}/")
        return clip.cut(0.0, kept_s[name])

    store = decode_waves(trained, tmp_path, speeds=(1.0, 0.9), trim=trim)
    for recording in trained:
        waves = [wave for wave in store.waves if wave.recording == recording]
        trimmed = {wave.speed: wave.length / SAMPLE_RATE for wave in waves if wave.trimmed}
        assert [wave.speed for wave in waves if not wave.trimmed] == [1.0, 0.9]
        enough = kept_s[recording.name] == 0.6
        assert trimmed == ({1.0: 0.6, 0.9: pytest.approx(0.6 / 0.9, abs=1e-3)} if enough else {})
    chosen = speech_of_each(store.waves)
    assert [wave.recording for wave in chosen] == list(trained)
    assert [wave.trimmed for wave in chosen] == [kept_s[r.name] == 0.6 for r in trained]
    # A second copy of a recording does not make its speaker count for more.
    whole = decode_waves(trained, tmp_path / "whole", speeds=(1.0, 0.9))
    assert [(v.name, v.weight) for v in voices(store)] == [(v.name, v.weight) for v in voices(whole)]


def make_batches(store: WaveStore, **changes: object) -> CropBatches:
    heard = voices(store)
    settings = BatchSettings(**{"size": 6, "steps": 10, "stages": STAGES, "seed": 3, **changes})
    return CropBatches(store, heard, range(len(heard)), lambda x, rng, other: x, settings)


STAGES = (CropStage(0.5, 0.6, 0.6), CropStage(1.0, 1.0, 1.4))


def test_a_batch_depends_on_its_step_alone(store: WaveStore) -> None:
    batches, again = make_batches(store), make_batches(store)
    batches(0)
    frames, labels = batches(4)
    np.testing.assert_array_equal(frames, again(4)[0])
    np.testing.assert_array_equal(labels, again(4)[1])
    assert not np.array_equal(frames[:, :50], batches(3)[0][:, :50])


def test_crops_grow_by_stage_and_nobody_is_twice_in_a_batch(store: WaveStore) -> None:
    batches = make_batches(store)
    lengths = []
    for step in range(10):
        frames, labels = batches(step)
        assert frames.shape[0] == len(set(labels.tolist())) == 6
        lengths.append(frames.shape[1])
    short = len(Fbank()(np.zeros(9600, dtype=np.float32)))
    assert set(lengths[:5]) == {short}
    assert min(lengths[5:]) > short


def test_several_crops_of_each_voice_are_cut_independently(store: WaveStore) -> None:
    frames, labels = make_batches(store, size=7, each=2)(0)
    assert labels.tolist() == np.repeat(labels[::2], 2).tolist()
    assert len(set(labels.tolist())) == 3
    assert all(not np.array_equal(frames[i], frames[i + 1]) for i in (0, 2, 4))


def test_the_sampler_hears_everybody_and_never_the_set_aside(made_up_corpus: Path, tmp_path: Path) -> None:
    trained, aside = set_aside(read_dataset(made_up_corpus).recordings, share=0.4)
    store = decode_waves(trained, tmp_path)
    people = voices(store)
    names = [voice.name for voice in people]
    assert aside
    assert set(names) == {r.speaker for r in trained}
    assert not set(names) & {r.speaker for r in aside}
    heard: set[int] = set()
    settings = BatchSettings(2, 40, (CropStage(1.0, 0.4, 0.4),), 0)
    batches = CropBatches(store, people, range(len(names)), lambda x, rng, other: x, settings)
    for step in range(40):
        heard |= set(batches(step)[1].tolist())
    assert heard == set(range(len(names)))


def test_kindred_batches_hold_voices_of_one_corpus(made_up_corpus: Path, tmp_path: Path) -> None:
    recordings = [
        replace(one, corpus="ab"[one.speaker < "p2"]) for one in read_dataset(made_up_corpus).recordings
    ]
    store = decode_waves(recordings, tmp_path)
    people = voices(store)
    corpus_of = {index: person.waves[0].recording.corpus for index, person in enumerate(people)}

    def corpora(kindred: float) -> list[set[str]]:
        settings = BatchSettings(8, 30, (CropStage(1.0, 0.4, 0.4),), 0, each=2, kindred=kindred)
        batches = CropBatches(store, people, range(len(people)), lambda x, rng, other: x, settings)
        return [{corpus_of[label] for label in batches(step)[1].tolist()} for step in range(30)]

    assert {frozenset(held) for held in corpora(1.0)} == {frozenset("a"), frozenset("b")}
    assert {len(held) for held in corpora(0.5)} == {1, 2}


def test_people_with_more_clips_are_heard_more_often_and_altered_voices_less(store: WaveStore) -> None:
    weight = {voice.name: voice.weight for voice in voices(store, trust=0.5, altered=0.25)}
    assert weight["p1"] == pytest.approx(2.0)  # four clips
    assert weight["p1@0.9"] == pytest.approx(0.5)


def test_a_warped_voice_has_its_formants_moved(store: WaveStore) -> None:
    plain = next(voice for voice in voices(store) if voice.name == "p1")
    settings = BatchSettings(2, 1, (CropStage(1.0, 0.4, 0.4),), 0)
    both = [plain, dataclasses.replace(plain, warp=1.1)]
    frames, labels = CropBatches(store, both, range(2), lambda x, rng, other: x, settings)(0)
    higher = frames[labels.tolist().index(1)].argmax(axis=1).mean()
    assert higher > frames[labels.tolist().index(0)].argmax(axis=1).mean()


def test_clips_shorter_than_the_crop_are_repeated(store: WaveStore) -> None:
    frames, _ = make_batches(store, stages=(CropStage(1.0, 5.0, 5.0),))(0)
    assert frames.shape[1] == 1 + (80_000 - 400) // 160
    assert np.isfinite(frames).all()


def test_trials_pair_people_rightly_and_stay_within_a_corpus() -> None:
    recordings = many(10, 4) + [recording(f"q{i}", clip, corpus="d") for i in range(10) for clip in range(4)]
    trials = make_trials(recordings, per_person=5)
    for first, second, target in zip(trials.first, trials.second, trials.targets, strict=True):
        a, b = recordings[first], recordings[second]
        assert (a.speaker == b.speaker) == target
        assert a.corpus == b.corpus
        assert first != second
    assert trials.targets.sum() == 20 * 5
    assert (~trials.targets).sum() == 20 * 5 * 10


def test_scores_are_cosines() -> None:
    trials = make_trials(many(2, 2))
    vectors = np.eye(4, dtype=np.float32)[[0, 0, 1, 1]]
    np.testing.assert_array_equal(trials.scores(vectors), trials.targets.astype(float))


def test_children_and_unlabelled_people_do_not_teach_gender() -> None:
    assert tells_gender(recording("a", gender="female"))
    assert tells_gender(recording("a", gender="male", age=30.0))
    assert not tells_gender(recording("a", gender="male", age=11.0))
    assert not tells_gender(recording("a"))


def test_women_and_men_weigh_the_same_in_each_corpus(store: WaveStore) -> None:
    people, labels = gendered(store, trust=0.5)
    totals = [
        sum(person.weight for person, label in zip(people, labels, strict=True) if label == kind)
        for kind in (0, 1)
    ]
    assert totals[0] == pytest.approx(totals[1])
    for person, label in zip(people, labels, strict=True):
        assert {wave.recording.gender for wave in person.waves} == {("female", "male")[label]}
        assert all(wave.speed == 1 for wave in person.waves)


def test_retuned_voices_keep_their_formants_and_their_label(store: WaveStore) -> None:
    plain, labels = gendered(store, trust=0.5)
    more, more_labels = gendered(store, trust=0.5, retuned=0.5)
    gender = {voice.name: label for voice, label in zip(plain, labels, strict=True)}
    weight = {voice.name: voice.weight for voice in plain}
    assert len(more) == 3 * len(plain)
    for voice, label in zip(more, more_labels, strict=True):
        person, speed = voice.waves[0].recording.speaker, voice.waves[0].speed
        assert label == gender[person]
        assert voice.warp == pytest.approx(1 / speed)
        assert voice.weight == pytest.approx(weight[person] * (1 if speed == 1 else 0.5))

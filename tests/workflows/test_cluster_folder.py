import csv
import os
import re
import shutil
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from tests.cluster_home import MODEL, write_centred_encoder
from tests.tiny_models import tiny_paths
from voxdesk.audio.files import read_clip, write_wav
from voxdesk.clustering.registry import METHODS, find_method
from voxdesk.core.cluster_types import ClusterRequest, FeatureKind, PeopleCount, Per
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import Cancelled, DataError, ModelError, Words
from voxdesk.core.paths import default_paths
from voxdesk.core.settings import Settings, save_changes
from voxdesk.core.types import AudioClip
from voxdesk.library.embedding_cache import EmbeddingCache
from voxdesk.workflows.folders.group import cluster_folder, compare_methods
from voxdesk.workflows.folders.table import read_groups, read_truth, write_groups
from voxdesk.workflows.folders.truth import judge_groups
from voxdesk.workflows.listen.embed import WORKERS
from voxdesk.workflows.services import open_services


@pytest.fixture(scope="module")
def encoder_folder(voices, tmp_path_factory):
    folder = tmp_path_factory.mktemp("models")
    write_centred_encoder(folder, voices)
    return folder


@pytest.fixture(scope="module")
def listened(encoder_folder, voices, tmp_path_factory):
    """The folder of a cache that knows everybody's recordings."""
    paths = tiny_paths(tmp_path_factory.mktemp("listened"), encoder_folder)
    with closing(open_services(paths, encoder_id=MODEL)) as opened:
        request = ClusterRequest(next(iter(voices.values()))[0].parent)
        cluster_folder(request, opened, CallbackContext())
    return paths.embedding_cache.parent


@pytest.fixture
def services(encoder_folder, listened, request):
    """Most tests are about what comes after listening; ``NEVER_HEARD`` ones listen themselves."""
    paths = replace(default_paths(), models=encoder_folder)
    if getattr(request, "param", None) != "never heard":
        shutil.copytree(listened, paths.embedding_cache.parent, dirs_exist_ok=True)
    opened = open_services(paths, encoder_id=MODEL)
    yield opened
    opened.close()


NEVER_HEARD = pytest.mark.parametrize("services", ["never heard"], indirect=True)


@pytest.fixture
def folder(voices, tmp_path):
    """Everybody's recordings, in folders of their own."""
    root = tmp_path / "Aufnahmen 録音"
    for name, paths in voices.items():
        (root / name).mkdir(parents=True)
        for path in paths:
            shutil.copy(path, root / name / path.name)
    return root


def by_person(result):
    """Person (the name of the file) -> the labels of their recordings."""
    found = {}
    for item, label in zip(result.items, result.labels.tolist(), strict=True):
        found.setdefault(Path(item.path).name.split("-")[0], set()).add(label)
    return found


def silence(path, seconds=3.0):
    write_wav(path, AudioClip(np.zeros(round(seconds * 16_000), dtype=np.float32), 16_000))


@NEVER_HEARD
def test_everybody_gets_a_group(folder, services):
    told = []
    result = cluster_folder(
        ClusterRequest(folder), services, CallbackContext(lambda share, text: told.append((share, text)))
    )
    people = by_person(result)
    assert all(len(labels) == 1 for labels in people.values())
    assert set.union(*people.values()) == {0, 1, 2, 3}
    assert result.people == 4
    assert result.unassigned == 0
    assert all(Path(item.path).is_absolute() and item.end_s > 4 for item in result.items)
    assert result.quality["silhouette"] > 0.3
    shares = [share for share, _ in told if share is not None]
    assert shares == sorted(shares)
    assert any(re.fullmatch(r"12 of 12 recordings, \d+:\d\d of speech", text) for _, text in told)


@NEVER_HEARD
def test_bad_silent_and_foreign_files_are_named_and_never_fatal(folder, services):
    (folder / "broken.wav").write_bytes(b"RIFF\x00\x00not sound at all")
    (folder / "empty.mp3").write_bytes(b"")
    (folder / "notes.txt").write_text("who is who")
    (folder / ".hidden").write_text("x")
    silence(folder / "静か.wav")
    shutil.copy(folder / "anna" / "anna-1.wav", folder / "anna-copy.wav")
    result = cluster_folder(ClusterRequest(folder), services, CallbackContext())
    left = {Path(one.path).name: one for one in result.left_out}
    assert set(left) == {"broken.wav", "empty.mp3", "notes.txt", "静か.wav"}
    assert left["broken.wav"].failed
    assert left["empty.mp3"].failed
    assert not left["notes.txt"].failed
    assert left["静か.wav"].reason == "no speech"
    assert result.people == 4
    assert len(by_person(result)["anna"]) == 1
    assert len(result.items) == 13


@NEVER_HEARD
def test_a_second_run_listens_to_nothing_again(folder, services, monkeypatch):
    first = cluster_folder(ClusterRequest(folder), services, CallbackContext())
    monkeypatch.setattr(
        "voxdesk.inference.encoder.Encoder.embed", lambda *_: pytest.fail("the embedding was known")
    )
    monkeypatch.setattr(
        "voxdesk.audio.files.AudioFile.length_s", lambda *_: pytest.fail("the length was known")
    )
    again = cluster_folder(ClusterRequest(folder, "kmeans", PeopleCount(4, 4)), services, CallbackContext())
    np.testing.assert_array_equal(first.vectors, again.vectors)
    assert first.items == again.items
    assert again.method == "kmeans"
    assert again.params["restarts"] == 4


def test_settings_of_the_method_are_read(folder, services):
    request = ClusterRequest(folder, "pca-kmeans", PeopleCount(4, 4), settings={"components": "2"})
    assert cluster_folder(request, services, CallbackContext()).quality["components"] == 2
    with pytest.raises(DataError, match="no setting"):
        cluster_folder(replace(request, settings={"component": "2"}), services, CallbackContext())


def test_classical_features_group_too(folder, services):
    request = ClusterRequest(folder, "kmeans", PeopleCount(4, 4), settings={"features": "mfcc"})
    result = cluster_folder(request, services, CallbackContext())
    assert result.vectors.shape == (12, 80)
    assert result.params["features"] == FeatureKind.MFCC
    assert len(by_person(result)["anna"]) == 1


@NEVER_HEARD
def test_cancel_begins_nothing_new(folder, services, monkeypatch):
    begun = []
    known = EmbeddingCache.get

    def counting(*arguments):
        if ctx.cancelled:
            begun.append(arguments)
        return known(*arguments)

    monkeypatch.setattr(EmbeddingCache, "get", counting)

    def stop(share, text):
        if share:
            ctx.cancel()

    ctx = CallbackContext(stop)
    for index in range(5):
        shutil.copytree(folder / "anna", folder / f"again {index}")
    with pytest.raises(Cancelled):
        cluster_folder(ClusterRequest(folder), services, ctx)
    assert len(begun) <= 4 * WORKERS  # of 27 recordings: no more than were handed out already
    assert not any(thread.name.startswith("in-order") for thread in threading.enumerate())


def test_progress_can_be_said_in_another_language(folder, services):
    told = []
    cluster_folder(ClusterRequest(folder), services, CallbackContext(lambda share, text: told.append(text)))
    listening = [text for text in told if " of 12 recordings" in text]
    assert len(listening) == 12
    for text in told:
        assert isinstance(text, Words), text
        assert not any(character.isdigit() for character in text.template)


def test_folders_that_hold_nothing_are_told_in_words(tmp_path, services):
    with pytest.raises(DataError, match="does not exist"):
        cluster_folder(ClusterRequest(tmp_path / "no"), services, CallbackContext())
    with pytest.raises(DataError, match="no recordings"):
        cluster_folder(ClusterRequest(tmp_path), services, CallbackContext())
    (tmp_path / "note.wav").write_bytes(b"")
    result = cluster_folder(ClusterRequest(tmp_path), services, CallbackContext())
    assert len(result.items) == 0
    assert result.people == 0
    assert result.left_out[0].failed


def test_all_methods_on_the_same_vectors(folder, services):
    request = ClusterRequest(folder, "block-autoencoder", PeopleCount(4, 4), settings={"steps": "2"})
    methods = [method for method in METHODS if method.id != "dec-resnet"]  # the same road as dec-crnn, slowly
    comparison = compare_methods(request, services, CallbackContext(), methods)
    names = [result.method for result in comparison.results]
    assert names[0] == "auto"
    assert sorted([*names, *comparison.left_out]) == sorted(method.id for method in methods)
    assert "dec-crnn" in names
    assert comparison.agreement.shape == (len(names), len(names))
    np.testing.assert_allclose(np.diag(comparison.agreement), 1.0)
    assert comparison.agreement[0, names.index("kmeans")] == 1.0


def test_new_recordings_join_known_groups_or_nobody(folder, tmp_path, services):
    stranger = tmp_path / "kept apart"
    shutil.move(folder / "dora", stranger)
    late = folder / "anna" / "anna-3.wav"
    shutil.move(late, stranger / late.name)
    table = tmp_path / "groups.csv"
    first = cluster_folder(ClusterRequest(folder), services, CallbackContext())
    write_groups(table, first)
    anna = by_person(first)["anna"]
    found = cluster_folder(ClusterRequest(stranger, assign_to=table), services, CallbackContext())
    assert found.method == "radius"
    assert by_person(found) == {"anna": anna, "dora": {-1}}
    kept = cluster_folder(ClusterRequest(folder, assign_to=table), services, CallbackContext())
    assert by_person(kept) == by_person(first)
    with pytest.raises(DataError, match="radius only"):
        cluster_folder(ClusterRequest(stranger, "kmeans", assign_to=table), services, CallbackContext())
    shutil.rmtree(folder)
    with pytest.raises(DataError, match="any more"):
        cluster_folder(ClusterRequest(stranger, assign_to=table), services, CallbackContext())


@pytest.mark.parametrize(("shift", "joined"), [(0.0, True), (0.9, False)])
def test_thresholds_moved_by_ones_own_people_count_in_folders_too(folder, tmp_path, services, shift, joined):
    late = tmp_path / "late"
    late.mkdir()
    shutil.move(folder / "anna" / "anna-3.wav", late / "anna-3.wav")
    table = tmp_path / "groups.csv"
    write_groups(table, cluster_folder(ClusterRequest(folder), services, CallbackContext()))
    moved = Settings(own_threshold_model=MODEL, own_threshold_shift=shift)
    save_changes(Settings(), moved, services.paths.settings, services.paths.vault)
    found = cluster_folder(ClusterRequest(late, assign_to=table), services, CallbackContext())
    assert (found.labels[0] >= 0) == joined
    # The groups that a folder falls into follow it: nobody is alike enough to be one person any more.
    groups = cluster_folder(ClusterRequest(folder), services, CallbackContext()).people
    assert groups == 4 if joined else groups > 4


def test_a_recording_of_two_people_is_cut(folder, voices, services, tmp_path):
    clips = [read_clip(voices[name][0], sample_rate=16_000) for name in ("anna", "carl")]
    both = AudioClip(np.concatenate([clip.samples for clip in clips]), 16_000)
    write_wav(folder / "talk.wav", both)
    request = ClusterRequest(folder, per=Per.SEGMENT)
    result = cluster_folder(request, services, CallbackContext())
    talk = [
        (item, label)
        for item, label in zip(result.items, result.labels.tolist(), strict=True)
        if item.path.endswith("talk.wav")
    ]
    people = by_person(result)
    assert {label for _, label in talk} == people["anna"] | people["carl"]
    change_s = clips[0].seconds
    for item, label in talk:
        if item.end_s < change_s - 1:
            assert {label} == people["anna"]
        if item.start_s > change_s + 1:
            assert {label} == people["carl"]
    table = tmp_path / "segments.csv"
    write_groups(table, result)
    assert len(read_groups(table).items) == len(result.items)
    again = cluster_folder(request, services, CallbackContext())
    np.testing.assert_array_equal(result.vectors, again.vectors)


def test_the_table_holds_every_file_and_comes_back(folder, services, tmp_path):
    (folder / "broken.wav").write_bytes(b"no")
    (folder / 'quote " and, comma\nline.wav').write_bytes(b"no")
    shutil.copy(folder / "anna" / "anna-1.wav", folder / os.fsdecode(b"caf\xe9.wav"))
    result = cluster_folder(ClusterRequest(folder), services, CallbackContext())
    table = tmp_path / "out.csv"
    write_groups(table, result)
    with table.open(newline="", encoding="utf-8", errors="surrogateescape") as lines:
        rows = list(csv.DictReader(lines))
    assert list(rows[0]) == ["path", "start_s", "end_s", "label", "reason"]
    assert {row["path"] for row in rows} == {str(path) for path in folder.rglob("*") if path.is_file()}
    empty = [row for row in rows if row["label"] == ""]
    assert len(empty) == 2
    assert all(row["reason"] for row in empty)
    known = read_groups(table)
    assert dict(zip((item.path for item in known.items), known.labels, strict=True)) == {
        item.path: label for item, label in zip(result.items, result.labels.tolist(), strict=True)
    }


@pytest.mark.parametrize("base", ["absolute", "folder", "table"])
def test_truth_is_matched_by_path(folder, services, tmp_path, base):
    (folder / "broken.wav").write_bytes(b"no")
    result = cluster_folder(ClusterRequest(folder), services, CallbackContext())
    root = {"absolute": None, "folder": folder, "table": tmp_path}[base]
    table = tmp_path / "truth.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["path", "speaker"])
        for path in sorted(folder.rglob("*-*.wav")):
            writer.writerow([path if root is None else path.relative_to(root), path.parent.name])
    scores = judge_groups(result, read_truth(table, folder))
    assert (scores.acc, scores.nmi, scores.ari, scores.k_error) == (1, 1, 1, 0)
    with table.open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerow([folder / "broken.wav", "anna"])
    assert judge_groups(result, read_truth(table, folder)).acc == pytest.approx(12 / 13)


def test_a_truth_about_other_files_or_no_table_is_refused(folder, services, tmp_path):
    result = cluster_folder(ClusterRequest(folder), services, CallbackContext())
    with pytest.raises(DataError, match="names none"):
        judge_groups(result, {"/elsewhere.wav": "anna"})
    table = tmp_path / "t.csv"
    for content in ("", "file,who\na,b\n", "path,speaker\n", "path,speaker\na.wav,\n"):
        table.write_text(content)
        with pytest.raises(DataError):
            read_truth(table, folder)
    with pytest.raises(DataError, match="cannot be read"):
        read_truth(tmp_path / "none.csv", folder)
    for content in ("path,label\na.wav,x\n", "path,label\na.wav,-1\n"):
        table.write_text(content)
        with pytest.raises(DataError):
            read_groups(table)


def test_a_network_learns_the_groups_of_a_folder(folder, services):
    request = ClusterRequest(folder, "dec-crnn", PeopleCount(4, 4), settings={"epochs": 8, "rounds": 1})
    result = cluster_folder(request, services, CallbackContext())
    assert result.people == 4
    assert result.vectors.shape == (12, 32)
    assert result.params["features"] == FeatureKind.LOGMEL
    assert set(result.details) == {"loss", "changed"}


def test_methods_without_weights_are_left_out_of_a_comparison(folder, services, monkeypatch, tmp_path):
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub"))
    methods = [find_method(name) for name in ("auto", "dec-wav2vec2")]
    comparison = compare_methods(ClusterRequest(folder), services, CallbackContext(), methods)
    assert [result.method for result in comparison.results] == ["auto"]
    assert comparison.agreement.shape == (1, 1)
    assert "hf download" in comparison.left_out["dec-wav2vec2"]
    with pytest.raises(ModelError, match="no weights"):
        cluster_folder(ClusterRequest(folder, "dec-wav2vec2"), services, CallbackContext())


def test_what_another_network_heard_is_cached(folder, services, monkeypatch, tmp_path):
    described = []

    def describe(samples):
        described.append(len(samples))
        return np.array([samples.std(), np.abs(np.diff(samples)).mean()], dtype=np.float32)

    opened = []

    def open_pretrained(kind, weights):
        opened.append((kind, weights))
        return SimpleNamespace(key="tiny", dimension=2, describe=describe)

    monkeypatch.setattr("voxdesk.neural.lab.pretrained.open_pretrained", open_pretrained)
    request = ClusterRequest(
        folder, "dec-wav2vec2", PeopleCount(4, 4), settings={"weights": "/w", "epochs": 1}
    )
    first = cluster_folder(request, services, CallbackContext())
    again = cluster_folder(request, services, CallbackContext())
    assert opened == [("wav2vec2", Path("/w"))] * 2
    assert len(described) == len(first.items) == 12
    assert min(described) > 16_000
    np.testing.assert_array_equal(first.labels, again.labels)


def test_pictures_of_a_folder_are_grouped_and_saved(folder, services, tmp_path):
    saved = tmp_path / "pictures"
    request = ClusterRequest(
        folder, "block-autoencoder", PeopleCount(4, 4), settings={"steps": 2, "pictures": str(saved)}
    )
    result = cluster_folder(request, services, CallbackContext())
    assert result.people == 4
    assert result.vectors.shape == (12, 486)
    assert len(list(saved.glob("*.png"))) == 12
    assert any("anna" in path.name for path in saved.iterdir())
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(DataError, match="cannot be saved"):
        cluster_folder(
            replace(request, settings={"pictures": str(tmp_path / "taken")}), services, CallbackContext()
        )

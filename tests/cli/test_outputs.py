"""Results destroy nothing: an input, VoxDesk's own data and files of another kind stay as they are."""

import os
from pathlib import Path

import numpy as np
import pytest
from sounds import spoken

from voxdesk.audio.encode import write_encoded


@pytest.fixture
def recordings(tmp_path: Path, voices: dict[str, list[Path]]) -> Path:
    folder = tmp_path / "recordings"
    folder.mkdir()
    for name in ("anna", "ben"):
        for path in voices[name]:
            (folder / path.name).write_bytes(path.read_bytes())
    return folder


def untouched(verb, victim: Path, *arguments: object) -> str:
    """What the verb says when it must leave ``victim`` as it is."""
    before = victim.read_bytes()
    ran = verb(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert victim.read_bytes() == before
    return ran.err


def test_an_input_is_never_written_over(verb, recordings: Path, tmp_path: Path) -> None:
    first, second = sorted(recordings.glob("anna-*.wav"))[:2]
    flac = recordings / "anna.flac"
    write_encoded(flac, spoken(first))
    truth = tmp_path / "truth.csv"
    truth.write_text("path,speaker\nanna-1.wav,Anna\n", encoding="utf-8")
    manifest = recordings / "manifest.csv"
    manifest.write_text("path,speaker\nanna-1.wav,Anna\n", encoding="utf-8")
    link = tmp_path / "link.npz"
    link.symlink_to(first)
    for victim, arguments in (
        (first, ("embed", first, second, "--out", first, "--force")),
        (first, ("embed", first, second, "--out", link, "--force")),
        (first, ("export", first, "--format", "csv", "--out", first, "--force")),
        (flac, ("export", flac, "--format", "flac", "--out", flac, "--from", "1", "--to", "1.5")),
        (truth, ("cluster", recordings, "--truth", truth, "--out", truth)),
        (first, ("cluster", recordings, "--out", first, "--force")),
        (manifest, ("compare", "gender", recordings, "--out", recordings / "manifest.md")),
        (first, ("evaluate", "models", recordings, "--out", first, "--force")),
    ):
        assert "not written over" in untouched(verb, victim, *arguments)


def test_a_file_of_another_kind_stays_without_force(verb, recordings: Path) -> None:
    first = next(recordings.glob("anna-*.wav"))
    other = recordings / "ben-1.wav"
    elsewhere = recordings.parent / "elsewhere.wav"
    elsewhere.write_bytes(other.read_bytes())
    assert "of another kind" in untouched(verb, elsewhere, "cluster", recordings, "--out", elsewhere)
    for arguments in (
        ("embed", first, "--out", other),
        ("export", first, "--format", "rttm", "--out", other),
    ):
        assert "of another kind" in untouched(verb, other, *arguments)
    for kind, name in (
        ("srt", "notes.txt"),
        ("levels", "thesis.docx"),
        ("pitch", "notes.txt"),
        ("png", "a.svg"),
    ):
        (recordings / name).write_text("mine", encoding="utf-8")
        part = () if kind == "srt" else ("--from", 1, "--to", 2)
        export = ("export", first, "--format", kind, "--out", recordings / name, *part)
        assert "of another kind" in untouched(verb, recordings / name, *export), kind
    assert verb("embed", first, "--out", other, "--force").code == 0
    assert list(np.load(other)["paths"]) == [str(first)]


def test_a_result_of_the_same_kind_is_replaced_whole(verb, recordings: Path, tmp_path: Path) -> None:
    first = next(recordings.glob("anna-*.wav"))
    for name in ("voices.npz", "groups.csv", "turns.csv"):
        (tmp_path / name).write_text("old " * 10_000, encoding="utf-8")
    assert verb("embed", first, "--out", tmp_path / "voices.npz").code == 0
    assert verb("cluster", recordings, "--out", tmp_path / "groups.csv").code == 0
    assert verb("export", first, "--format", "csv", "--out", tmp_path / "turns.csv").code == 0
    for name in ("groups.csv", "turns.csv"):
        assert "old" not in (tmp_path / name).read_text(encoding="utf-8")


def test_nothing_is_written_among_the_programs_own_data(verb, learnt, cli_paths) -> None:
    recording = learnt["anna"][0]
    said = untouched(verb, cli_paths.library, "embed", recording, "--out", cli_paths.library, "--force")
    assert "VoxDesk's own data" in said
    new = cli_paths.data / "voices.npz"
    assert verb("embed", recording, "--out", new).code == 2
    assert not new.exists()


def test_captions_may_lie_beside_a_recording_made_here(verb, voices, cli_paths) -> None:
    cli_paths.recordings.mkdir(parents=True)
    recording = cli_paths.recordings / "talk.wav"
    recording.write_bytes(voices["anna"][0].read_bytes())
    assert verb("export", recording, "--format", "srt", "--out", recording.with_suffix(".srt")).code == 0


def test_a_folder_or_a_pipe_is_no_place_for_a_result(verb, voices, tmp_path: Path) -> None:
    recording = voices["anna"][0]
    pipe = tmp_path / "pipe.npz"
    os.mkfifo(pipe)
    (tmp_path / "folder.npz").mkdir()
    for path in (pipe, tmp_path / "folder.npz"):
        ran = verb("embed", recording, "--out", path, "--force")
        assert ran.code == 2
        assert "not a file that can be replaced" in ran.err
    assert "does not exist" in verb("embed", recording, "--out", tmp_path / "no" / "x.npz").err


def test_a_full_disk_is_said_in_one_sentence_and_the_old_result_stays(
    verb, voices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "voices.npz"
    old.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("os.fsync", full)
    ran = verb("embed", voices["anna"][0], "--out", old)
    assert ran.code == 2
    assert ran.err.strip() == f"{old} cannot be written: no space left on device."
    assert old.read_bytes() == b"old"
    assert list(tmp_path.glob(".*.part")) == []


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (("export", "--format", "srt"), "talk.csv"),
        (("export", "--format", "png"), "talk.svg"),
        (("embed",), "talk.csv"),
    ],
)
def test_a_name_of_another_kind_of_file_is_refused(
    verb, voices, tmp_path: Path, arguments: tuple[str, ...], name: str
) -> None:
    first, *options = arguments
    ran = verb(first, voices["anna"][0], *options, "--out", tmp_path / name)
    assert ran.code == 2
    assert f"{name} is a name of {Path(name).suffix} files, but the result is " in ran.err
    assert not (tmp_path / name).exists()
    assert verb(first, voices["anna"][0], *options, "--out", tmp_path / name, "--force").code == 0

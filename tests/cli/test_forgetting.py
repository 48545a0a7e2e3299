"""Forgetting is forgetting: neither name nor voiceprint is left in any file of VoxDesk's, by either skin."""

import logging
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from traces import traces

from voxdesk.core.cluster_types import ClusterRequest, PeopleCount, Per
from voxdesk.core.context import CallbackContext
from voxdesk.core.paths import Paths
from voxdesk.core.settings import Settings, load_open_settings, save_settings
from voxdesk.core.types import Float32, Gender, Turn
from voxdesk.workflows.grouping_file import FolderSession, load_session, save_session
from voxdesk.workflows.listen.edited_timelines import KeptTurns, keep_turns, recall_turns
from voxdesk.workflows.listen.embed import embed_file, embed_recording
from voxdesk.workflows.people.library import PersonRequest, erase_people, remove_person
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import open_services

pytestmark = pytest.mark.logs("the timeline kept in .* cannot be read")

NAME, OTHER = "Zoë Quimbleton", "Bodo Wackernagel"
MEETING = "0f" * 32


class Home:
    """A home in which two people have left traces wherever VoxDesk writes something."""

    def __init__(self, paths: Paths, recordings: dict[str, Path]) -> None:
        self.paths = paths
        self.root = paths.data.parent
        self.recordings = recordings
        self.voices: dict[str, list[Float32]] = {}
        with open_services(paths).store as store:
            people = {person.name: store.references(person.id) for person in store.speakers()}
        services = open_services(paths)
        try:
            for name, references in people.items():
                embedded = [embed(recordings[name], services, CallbackContext())
                            for embed in (embed_file, embed_recording)]  # fmt: skip
                self.voices[name] = [references[0].vector, *(each.vector for each in embedded)]
        finally:
            services.close()


@pytest.fixture
def home(verb, voices, cli_paths, tmp_path) -> Home:
    folder = tmp_path / "sounds"
    folder.mkdir()
    recordings = {}
    for name, source in ((NAME, voices["anna"][0]), (OTHER, voices["ben"][0])):
        recordings[name] = folder / f"{name} 1.wav"
        shutil.copy(source, recordings[name])
        assert verb("enrol", name, recordings[name]).code == 0
    turns = (
        Turn(0, 1, NAME, NAME, Gender.FEMALE),
        Turn(1, 2, None, "Voice A", Gender.MALE),
        Turn(2, 3, OTHER, OTHER, Gender.MALE),
    )
    keep_turns(cli_paths, MEETING, KeptTurns(turns, (*turns, Turn(3, 4, NAME, NAME, Gender.FEMALE))))
    (cli_paths.timelines / f"{'1f' * 32}.json").write_text(f'{{"version": 1, "found": "{NAME}"}}', "utf-8")
    (cli_paths.timelines / ".x.0badcafe.part").write_text(NAME, "utf-8")
    request = ClusterRequest(Path("/voices"), "auto", PeopleCount(None, None), Per.FILE, {})
    labels = {("/voices/a.wav", 0): 0, (str(recordings[NAME]), 0): 0, ("/voices/b.wav", 0): 1}
    save_session(cli_paths, FolderSession(request, True, labels, {0: NAME, 1: OTHER}))
    recent = (str(recordings[NAME]), str(recordings[OTHER]), "/music/else.wav")
    watched = {
        "watched_folder": f"/x/{NAME}",
        "watched_out": f"/y/{NAME}",
        "watched_command": f"tell {NAME} {{}}",
    }
    save_settings(Settings(recent=recent, watching=True, **watched), cli_paths.settings)
    log = cli_paths.log
    log.parent.mkdir(parents=True, exist_ok=True)
    for path in (log, log.with_name(f"{log.name}.1")):
        path.write_text(f"INFO hearing {recordings[NAME]}\nINFO {NAME.upper()} and {OTHER}\n", "utf-8")
    return Home(cli_paths, recordings)


def by_verb(verb, paths, what: str) -> None:
    words = ["remove", NAME] if what == "remove" else ["erase", "--yes"]
    assert verb("speakers", *words).code == 0


def by_workflow(verb, paths, what: str) -> None:
    services = open_services(paths)
    try:
        if what == "remove":
            remove_person(PersonRequest(NAME), services, CallbackContext())
        else:
            erase_people(None, services, CallbackContext())
        assert traces(paths.data.parent, NAME, []) == []  # also while the program still runs
    finally:
        services.close()


Skin = Callable[..., None]
SKINS = pytest.mark.parametrize("skin", [by_verb, by_workflow])


@SKINS
def test_a_removed_person_leaves_no_trace_and_the_others_lose_nothing(home, verb, skin: Skin) -> None:
    assert len(traces(home.root, NAME, home.voices[NAME])) > 8  # the home is as the test wants it
    others = len(traces(home.root, OTHER, home.voices[OTHER]))
    skin(verb, home.paths, "remove")
    assert traces(home.root, NAME, home.voices[NAME]) == []
    assert len(traces(home.root, OTHER, home.voices[OTHER])) == others
    kept = recall_turns(home.paths, MEETING)
    assert kept is not None
    assert [(turn.name, turn.label) for turn in kept.turns] == [
        (None, "Voice B"), (None, "Voice A"), (OTHER, OTHER), (None, "Voice B")
    ]  # fmt: skip
    assert [turn.label for turn in kept.found] == ["Voice B", "Voice A", OTHER]
    session = load_session(home.paths)
    assert session is not None
    assert dict(session.names) == {0: "Voice A", 1: OTHER}
    assert dict(session.labels) == {("/voices/a.wav", 0): 0, ("/voices/b.wav", 0): 1}
    settings = load_open_settings(home.paths.settings)
    assert settings.recent == (str(home.recordings[OTHER]), "/music/else.wav")
    assert (settings.watched_folder, settings.watching) == ("", False)
    assert (settings.watched_out, settings.watched_command) == ("", "")
    assert OTHER in home.paths.log.read_text("utf-8")
    assert home.recordings[NAME].is_file()


@SKINS
def test_nobody_is_left_after_erasing(home, verb, skin: Skin) -> None:
    skin(verb, home.paths, "erase")
    for name in (NAME, OTHER):
        assert traces(home.root, name, home.voices[name]) == []
    kept = recall_turns(home.paths, MEETING)
    assert kept is not None
    assert [turn.label for turn in kept.turns] == ["Voice B", "Voice A", "Voice C", "Voice B"]
    session = load_session(home.paths)
    assert session is not None
    assert set(session.names.values()) == {"Voice A", "Voice B"}


def test_the_recordings_of_a_persons_turns_and_groups_are_forgotten_in_the_cache_too(
    home, verb, voices, tmp_path
) -> None:
    """An excerpt of a meeting was enrolled, a group bears the name: neither content is a reference."""
    services = open_services(home.paths)
    meeting, grouped, elsewhere = voices["anna"][1], voices["anna"][2], voices["carl"][0]
    vectors = [embed_file(path, services, CallbackContext()).vector for path in (meeting, grouped, elsewhere)]
    turn = Turn(0, 1, NAME, NAME, Gender.FEMALE)
    keep_turns(home.paths, hash_of(meeting), KeptTurns((turn,), (turn,)))
    session = load_session(home.paths)
    assert session is not None
    labels = {**session.labels, (str(grouped), 0): 0}
    save_session(home.paths, FolderSession(session.request, True, labels, session.names))
    services.close()
    by_verb(verb, home.paths, "remove")
    assert [bool(traces(home.root, "nobody", [vector])) for vector in vectors] == [False, False, True]


def test_without_a_cache_for_this_run_the_stored_vectors_go_all_the_same(home, verb) -> None:
    assert verb("speakers", "remove", NAME, "--no-cache").code == 0
    assert traces(home.root, NAME, home.voices[NAME]) == []


def test_a_cache_that_cannot_be_changed_leaves_the_person_to_be_removed_again(
    home, verb, monkeypatch
) -> None:
    import sqlite3

    other = sqlite3.connect(home.paths.embedding_cache, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        ran = verb("speakers", "remove", NAME)
        assert ran.code == 2
        assert "kept embeddings" in ran.err
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert [person["name"] for person in verb("speakers", "list", "--json").objects] == [OTHER, NAME]
    by_verb(verb, home.paths, "remove")
    assert traces(home.root, NAME, home.voices[NAME]) == []


def test_a_new_name_goes_through_timelines_groups_and_log(home, verb) -> None:
    assert verb("speakers", "rename", NAME, "Ada").code == 0
    kept = recall_turns(home.paths, MEETING)
    assert kept is not None
    assert [turn.label for turn in kept.found] == ["Ada", "Voice A", OTHER]
    session = load_session(home.paths)
    assert session is not None
    assert dict(session.names) == {0: "Ada", 1: OTHER}
    assert verb("speakers", "merge", OTHER, "Ada").code == 0
    kept = recall_turns(home.paths, MEETING)
    assert kept is not None
    assert [(turn.start_s, turn.end_s, turn.label) for turn in kept.turns] == [
        (0, 1, OTHER), (1, 2, "Voice A"), (2, 4, OTHER)
    ]  # fmt: skip
    session = load_session(home.paths)
    assert session is not None
    assert dict(session.names) == {0: OTHER}
    assert set(session.labels.values()) == {0}
    assert verb("speakers", "remove", OTHER).code == 0
    for name in ("Ada", OTHER):
        assert traces(home.root, name, [voice for each in home.voices.values() for voice in each]) == []


@SKINS
@pytest.mark.parametrize("what", ["remove", "erase"])
def test_a_name_from_before_a_renaming_is_forgotten_with_the_person(
    home, verb, skin: Skin, what: str, monkeypatch
) -> None:
    """It stands in the paths of the index and of the settings; nobody else bears it."""
    paths, former = home.paths, "Zoë Quimbleton"
    folder = home.recordings[former].parent / f"{former}, private"
    excluded = {
        "index_excluded": (str(folder), "/x/else"),
        "lab_data": str(folder),
        "words_model": str(folder),
    }
    save_settings(replace(load_open_settings(paths.settings), **excluded), paths.settings)
    assert verb("index", "--agree", home.recordings[former].parent).code == 0
    assert verb("speakers", "rename", former, "Ada Lovage").code == 0
    assert verb("speakers", "merge", "Ada Lovage", OTHER).code == 0
    assert [each for each in traces(home.root, former, []) if "index" in each]
    monkeypatch.setattr(f"{__name__}.NAME", "Ada Lovage")
    skin(verb, paths, what)
    for name in (former, "Ada Lovage", OTHER):
        assert traces(home.root, name, [voice for each in home.voices.values() for voice in each]) == []
    settings = load_open_settings(paths.settings)
    assert (settings.index_excluded, settings.lab_data, settings.words_model) == (("/x/else",), "", "")


def test_a_former_name_that_somebody_else_bears_now_is_theirs(home, verb, voices) -> None:
    assert verb("index", "--agree", home.recordings[NAME].parent).code == 0
    assert verb("speakers", "rename", NAME, "Ada Lovage").code == 0
    assert verb("enrol", NAME, voices["carl"][0]).code == 0
    assert verb("speakers", "remove", "Ada Lovage").code == 0
    assert traces(home.root, "Ada Lovage", []) == []
    assert [each for each in traces(home.root, NAME, []) if "index" in each]
    assert {each["name"] for each in verb("speakers", "list", "--json").objects} == {NAME, OTHER}


def test_random_people_leave_no_byte_in_the_library(cli_paths) -> None:
    """Removing moves rows about; what they leave behind in the pages is overwritten too."""
    from datetime import UTC, datetime

    from voxdesk.core.types import QualityGrade
    from voxdesk.library.people import NewPerson, NewReference

    rng = np.random.default_rng(5)
    services = open_services(cli_paths)
    vectors = {}
    people = []
    for number in range(400):
        vector = rng.normal(size=192).astype(np.float32)
        vector /= np.linalg.norm(vector)
        name = f"Person{number:03d}x"
        reference = NewReference(
            f"/r/{name}.wav", f"{number:064x}", 3.0, None, QualityGrade.GOOD, "m", vector
        )
        people.append(NewPerson(name, (reference,), datetime.now(UTC)))
        vectors[name] = reference.vector
    services.store.add_people(people)
    for name in rng.permutation(list(vectors))[:25]:
        remove_person(PersonRequest(str(name)), services, CallbackContext())
        assert traces(cli_paths.data.parent, str(name), [vectors[str(name)]]) == []
    services.close()


def test_what_the_log_says_later_does_not_bring_a_name_back(home, verb, caplog) -> None:
    by_verb(verb, home.paths, "remove")
    with caplog.at_level(logging.DEBUG):
        assert verb("speakers", "rename", NAME, "Eve").code == 2
        assert verb("speakers", "list").code == 0
    assert traces(home.root, NAME, []) == []


@pytest.mark.parametrize("how", ["withdraw", "remove", "erase"])
def test_who_was_forgotten_after_consent_ended_is_in_no_file_of_the_home(home, verb, how: str) -> None:
    """With an index in which the person is named, and captions beside a recording made here."""
    paths = home.paths
    paths.recordings.mkdir(parents=True, exist_ok=True)
    recording = paths.recordings / "talk.wav"
    recording.write_bytes(home.recordings[NAME].read_bytes())
    assert verb("index", "--agree", "--words", home.recordings[OTHER].parent, recording).code == 0
    assert len(verb("find", "--person", NAME, "--json").objects) == 1
    for kind in ("srt", "csv", "rttm", "textgrid", "eaf"):
        suffix = ".TextGrid" if kind == "textgrid" else f".{kind}"
        made = verb("export", recording, "--format", kind, "--out", recording.with_suffix(suffix))
        assert made.code == 0, made.err
    with open_services(paths).store as store:
        person = store.find(NAME)
        assert person is not None
        store.set_consent(person.id, person.consent_at, date(2001, 2, 3), None)
    assert verb("identify", recording, "--json").object["speaker"]["name"] != NAME  # not used meanwhile
    words = {
        "withdraw": ("consent", NAME, "--withdraw"),
        "remove": ("remove", NAME),
        "erase": ("erase", "--yes"),
    }[how]
    assert verb("speakers", *words).code == 0
    assert traces(home.root, NAME, home.voices[NAME]) == []
    captions = recording.with_suffix(".srt").read_text("utf-8")
    assert "-->" in captions

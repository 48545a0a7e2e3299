"""Export and import: nothing lost, nothing doubled, nothing hostile let in."""

import base64
import copy
import json
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from raw_sql import execute

from voxdesk.core.errors import LibraryError
from voxdesk.library.exchange import export_library, import_library
from voxdesk.library.store import SpeakerStore


@pytest.fixture
def exported(store, make, consent, tmp_path):
    anna = store.enrol('Anna "O\'Hara" / 安娜', [make("a"), make("b", snr_db=None)], consent)
    store.enrol("Ben", [make("c")], consent + timedelta(hours=1))
    store.heard(anna.id, consent + timedelta(days=3))
    path = tmp_path / "people.jsonl"
    export_library(store, path)
    return path


@pytest.fixture
def other(tmp_path):
    with SpeakerStore(tmp_path / "other.sqlite") as opened:
        yield opened


def people_of(store):
    """Everything that an export keeps; ids and folders are not."""
    return {
        person.name: (
            person.created,
            person.consent_at,
            person.last_heard,
            [
                (
                    reference.sha256,
                    reference.speech_s,
                    reference.snr_db,
                    reference.quality,
                    reference.model_id,
                    reference.created,
                    reference.vector.tobytes(),
                )
                for reference in store.references(person.id)
            ],
        )
        for person in store.speakers()
    }


def test_a_library_comes_back_as_it_was(store, exported, other):
    assert import_library(other, exported) == 2
    assert people_of(other) == people_of(store)


def test_the_folders_of_recordings_stay_private(exported, other):
    assert "/home" not in exported.read_text(encoding="utf-8")
    import_library(other, exported)
    assert other.references(other.find("Ben").id)[0].source == "c.wav"


def test_every_line_is_json_and_the_first_names_the_format(exported):
    lines = [json.loads(line) for line in exported.read_text(encoding="utf-8").splitlines()]
    assert lines[0] == {"format": "voxdesk-library", "version": 1}
    assert [line["name"] for line in lines[1:]] == ['Anna "O\'Hara" / 安娜', "Ben"]


def test_importing_again_adds_nothing(store, exported):
    before = people_of(store)
    assert import_library(store, exported) == 2
    assert people_of(store) == before


def test_import_merges_by_name(exported, other, make, consent):
    other.enrol("BEN", [make("c"), make("d")], consent)
    import_library(other, exported)
    assert [(person.name, person.references) for person in other.speakers()] == [
        ('Anna "O\'Hara" / 安娜', 2),
        ("BEN", 2),
    ]


def encoded(*numbers):
    return base64.b64encode(np.array(numbers, dtype="<f4").tobytes()).decode()


def reference_changed(**changes):
    def change(person):
        person["references"][0].update(changes)

    return change


def person_changed(**changes):
    return lambda person: person.update(changes)


def without(key):
    return lambda person: person.pop(key)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (reference_changed(vector=encoded(*[float("nan")] * 8)), "finite"),
        (reference_changed(vector=encoded(*[1.0] * 8)), "unit length"),
        (reference_changed(vector=encoded(*[0.0] * 8)), "unit length"),
        (reference_changed(vector=encoded(1.0, 0.0, 0.0)), "8 numbers, but 3"),
        (reference_changed(vector=encoded()), "list of"),
        (reference_changed(vector="A" * 1_000_000), "too many"),
        (reference_changed(vector="not base64!"), "base64"),
        (reference_changed(vector=base64.b64encode(b"12345").decode()), "float32"),
        (reference_changed(vector=[1.0] * 8), "vector is not text"),
        (reference_changed(sha256="../../etc"), "SHA-256"),
        (reference_changed(speech_s=-1), "length of speech"),
        (reference_changed(speech_s=1e300), "length of speech"),
        (reference_changed(speech_s=True), "speech_s is no number"),
        (reference_changed(snr_db="loud"), "snr_db is no number"),
        (reference_changed(quality="superb"), "good, fair and poor"),
        (reference_changed(model_id=""), "model"),
        (reference_changed(source="x" * 100_000), "cannot be stored"),
        (reference_changed(created="yesterday"), "created is no time"),
        (reference_changed(created="0001-01-01T00:00:00+23:00"), "created is no time"),
        (person_changed(name=""), "needs a name"),
        (person_changed(name="x" * 301), "301 characters"),
        (person_changed(name="\ud800"), "control characters|needs a name"),
        (person_changed(name=["Anna"]), "name is not text"),
        (person_changed(references={}), "not a list"),
        (person_changed(references=[1]), "not an object"),
        (person_changed(consent_at=None), "consent_at is not text"),
        (without("consent_at"), "'consent_at' is missing"),
        (without("references"), "'references' is missing"),
    ],
)
def test_a_hostile_person_is_refused_with_everybody_before(exported, other, change, words):
    lines = exported.read_text(encoding="utf-8").splitlines()
    person = json.loads(lines[2])
    change(person)
    exported.write_text("\n".join([*lines[:2], json.dumps(person)]), encoding="utf-8")
    with pytest.raises(LibraryError, match=words):
        import_library(other, exported)
    assert other.speakers() == ()


def test_vectors_are_held_against_the_model_that_they_name(exported, other):
    with pytest.raises(LibraryError, match="line 2: A voice by test-model has 192 numbers, but 8 were given"):
        import_library(other, exported, {"test-model": 192})
    assert other.speakers() == ()
    assert import_library(other, exported, {"test-model": 8, "another": 5}) == 2


def test_a_file_that_an_editor_gave_a_byte_order_mark_is_read(exported, other):
    exported.write_bytes(b"\xef\xbb\xbf" + exported.read_bytes())
    assert import_library(other, exported) == 2


def test_consent_goes_with_the_person(store, other, make, consent, tmp_path):
    person = store.enrol("Anna", [make("a")], consent)
    store.set_consent(person.id, consent, date(2031, 5, 6), "by letter")
    export_library(store, tmp_path / "people.jsonl")
    import_library(other, tmp_path / "people.jsonl")
    carried = other.find("Anna")
    assert (carried.consent_until, carried.consent_note) == (date(2031, 5, 6), "by letter")


def test_recordings_that_cannot_be_used_are_not_exported(store, other, make, consent, tmp_path):
    store.enrol("Anna", [make("a"), make("b")], consent)
    execute(store.path, "UPDATE voice_references SET dimension = 2, vector = zeroblob(8) WHERE id = 1")
    export_library(store, tmp_path / "people.jsonl")
    assert import_library(other, tmp_path / "people.jsonl") == 1
    assert other.find("Anna").references == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not an object in JSON"),
        (b"{}", "not an exported VoxDesk library"),
        (b"[1, 2]", "not an object"),
        (b"\xff\xfe\x00binary", "not text"),
        (b'{"format": "voxdesk-library"}', "does not say its version"),
        (b'{"format": "voxdesk-library", "version": 2}', "newer VoxDesk"),
        (b'{"format": "voxdesk-library", "version": NaN}', "not an object in JSON"),
        (b'{"format": "voxdesk-library", "version": 1}\n' + b"[" * 100_000, "line 2: not an object"),
        (b'{"format": "voxdesk-library", "version": 1}\n{"name": "A', "line 2: not an object"),
        (b'{"format": "voxdesk-library", "version": 1}\n{"speech_s": ' + b"9" * 9999 + b"}", "line 2"),
        (b"\x80\x04\x95cposix\nsystem\n", "not text"),
    ],
)
def test_a_file_that_is_no_export_is_refused(tmp_path, other, content, words):
    path = tmp_path / "people.jsonl"
    path.write_bytes(content)
    with pytest.raises(LibraryError, match=words) as caught:
        import_library(other, path)
    assert str(path) in str(caught.value)
    assert other.speakers() == ()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_change_of_a_value_imports_or_is_told_in_words(exported, tmp_path_factory, data):
    lines = [json.loads(line) for line in exported.read_text(encoding="utf-8").splitlines()]
    garbage = st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=30), st.lists(st.integers())
    )
    person = copy.deepcopy(data.draw(st.sampled_from(lines[1:])))
    target = data.draw(st.sampled_from([person, person["references"][0]]))
    target[data.draw(st.sampled_from(sorted(target)))] = data.draw(garbage)
    folder = tmp_path_factory.mktemp("import")
    path = folder / "people.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in [lines[0], person]), encoding="utf-8")
    with SpeakerStore(folder / "library.sqlite") as store:
        try:
            import_library(store, path)
        except LibraryError as error:
            assert str(path) in str(error)
            assert store.speakers() == ()
        else:
            assert len(store.speakers()) == 1


def test_missing_files_and_unwritable_places_are_told(store, tmp_path):
    with pytest.raises(LibraryError, match="cannot be read"):
        import_library(store, tmp_path / "nothing.jsonl")
    with pytest.raises(LibraryError, match="cannot be written"):
        export_library(store, tmp_path / "no such folder" / "people.jsonl")
    (tmp_path / "taken").mkdir()
    with pytest.raises(LibraryError, match="cannot be written"):
        export_library(store, tmp_path / "taken")
    assert sorted(path.name for path in tmp_path.glob("taken*")) == ["taken"]

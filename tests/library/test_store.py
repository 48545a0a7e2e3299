"""The library as its users see it: enrol, find, rename, merge, remove, erase, galleries, threads."""

import threading
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from voxdesk.core.errors import LibraryError
from voxdesk.core.types import QualityGrade
from voxdesk.library.people import NewPerson
from voxdesk.library.store import SpeakerStore

MODEL = "test-model"


def test_an_enrolled_person_is_there_after_reopening(store, make, consent):
    reference = make("a", snr_db=None, quality=QualityGrade.FAIR)
    person = store.enrol("Anna", [reference, make("b")], consent)
    store.close()
    with SpeakerStore(store.path) as again:
        (found,) = again.speakers()
        assert found == person
        assert (found.name, found.references, found.speech_s) == ("Anna", 2, 8.0)
        assert found.consent_at == consent
        assert found.last_heard is None
        first, _ = again.references(found.id)
        assert (first.source, first.sha256, first.speech_s) == (reference.source, reference.sha256, 4.0)
        assert (first.snr_db, first.quality, first.model_id) == (None, QualityGrade.FAIR, MODEL)
        assert np.array_equal(first.vector, reference.vector)
        assert first.vector.dtype == np.float32


def test_more_references_join_the_person_of_that_name_whatever_its_case(store, make, consent):
    first = store.enrol("Straße", [make("a")], consent)
    second = store.enrol("  STRASSE ", [make("b")], consent + timedelta(days=1))
    assert second.id == first.id
    assert (second.name, second.references, second.consent_at) == ("Straße", 2, consent)


def test_the_same_recording_is_not_added_twice(store, make, consent):
    store.enrol("Anna", [make("a"), make("a")], consent)
    assert store.enrol("Anna", [make("a"), make("b")], consent).references == 2


def test_the_same_recording_by_another_model_replaces_the_vector(store, make, consent):
    person = store.enrol("Anna", [make("a")], consent)
    store.enrol("Anna", [make("a", vector=[1, 2, 3], model_id="newer")], consent)
    (reference,) = store.references(person.id)
    assert (reference.model_id, len(reference.vector)) == ("newer", 3)


def test_the_same_recording_under_another_person_is_allowed_and_told(store, make, consent):
    assert store.enrol("Anna", [make("a"), make("b")], consent).shares_with == ()
    store.enrol("Cem", [make("b")], consent)
    ben = store.enrol("Ben", [make("a"), make("b"), make("c")], consent)
    assert ben.shares_with == ("Anna", "Cem")
    assert {person.name: person.shares_with for person in store.speakers()} == {
        "Anna": ("Ben", "Cem"),
        "Ben": ("Anna", "Cem"),
        "Cem": ("Anna", "Ben"),
    }


def test_enrolling_is_all_or_nothing(store, make, consent):
    store.enrol("Anna", [make("a")], consent)
    revision = store.revision
    with pytest.raises(LibraryError, match="8 numbers, but 3"):
        store.enrol("Ben", [make("b"), make("c", vector=[1, 2, 3])], consent)
    with pytest.raises(LibraryError, match="no recording"):
        store.enrol("Ben", [], consent)
    assert [person.name for person in store.speakers()] == ["Anna"]
    assert store.revision == revision


def test_many_people_are_added_in_one_step_or_not_at_all(store, make, consent):
    people = [NewPerson(f"p{number}", (make(number),), consent) for number in range(5)]
    assert store.add_people(people) == 5
    with pytest.raises(LibraryError):
        store.add_people([NewPerson("new", (make("x"),), consent), NewPerson(" ", (), consent)])
    assert len(store.speakers()) == 5


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"sha256": "abc"}, "SHA-256"),
        ({"speech_s": float("nan")}, "length of speech"),
        ({"speech_s": -1.0}, "length of speech"),
        ({"snr_db": float("inf")}, "signal-to-noise"),
        ({"model_id": ""}, "name the model"),
        ({"source": "\ud800"}, "cannot be stored"),
        ({"vector": np.array([1.0, 1.0])}, "unit length"),
        ({"vector": np.array([np.nan, 1.0])}, "finite"),
        ({"vector": np.ones((2, 2)) / 2}, "list of"),
        ({"vector": np.zeros(0)}, "list of"),
    ],
)
def test_references_that_a_library_must_not_hold_are_refused(make, changes, words):
    with pytest.raises(LibraryError, match=words):
        replace(make("a"), **changes)


def test_rename(store, make, consent):
    anna = store.enrol("Anna", [make("a")], consent)
    store.enrol("Ben", [make("b")], consent)
    assert store.rename(anna.id, "anna").name == "anna"  # another case of one's own name
    with pytest.raises(LibraryError, match="already a person called BEN"):
        store.rename(anna.id, "BEN")
    assert store.rename(anna.id, "Änna").id == anna.id
    assert store.find("ÄNNA").id == anna.id
    assert store.find("Anna") is None
    with pytest.raises(LibraryError, match="no longer"):
        store.rename(999, "Nobody")


def test_merge_keeps_everything_once(store, make, consent):
    anna = store.enrol("Anna", [make("a"), make("shared")], consent + timedelta(days=2))
    twin = store.enrol("Anna K.", [make("b"), make("shared")], consent)
    store.heard(twin.id, consent + timedelta(days=9))
    merged = store.merge(anna.id, twin.id)
    assert (merged.id, merged.name, merged.references) == (anna.id, "Anna", 3)
    assert merged.consent_at == consent
    assert merged.last_heard == consent + timedelta(days=9)
    assert merged.shares_with == ()
    assert [person.name for person in store.speakers()] == ["Anna"]
    assert store.references(twin.id) == ()
    with pytest.raises(LibraryError, match="themself"):
        store.merge(anna.id, anna.id)
    with pytest.raises(LibraryError, match="no longer"):
        store.merge(anna.id, twin.id)


def test_remove_a_person_and_a_reference(store, make, consent):
    anna = store.enrol("Anna", [make("a"), make("b")], consent)
    ben = store.enrol("Ben", [make("c")], consent)
    store.remove_reference(store.references(anna.id)[0].id)
    assert store.find("Anna").references == 1
    store.remove(ben.id)
    assert [person.name for person in store.speakers()] == ["Anna"]
    assert store.enrol("Ben", [make("c")], consent).id != ben.id
    for gone in (lambda: store.remove(ben.id), lambda: store.remove_reference(999)):
        with pytest.raises(LibraryError, match="no longer"):
            gone()


def test_a_person_without_references_stays_but_is_not_in_the_gallery(store, make, consent):
    anna = store.enrol("Anna", [make("a")], consent)
    store.remove_reference(store.references(anna.id)[0].id)
    (person,) = store.speakers(MODEL)
    assert (person.references, person.speech_s, person.quality, person.stale) == (0, 0.0, None, True)
    assert len(store.gallery(MODEL)) == 0


def test_quality_is_the_grade_of_most_of_the_speech(store, make, consent):
    person = store.enrol(
        "Anna",
        [
            make("a", quality=QualityGrade.GOOD, speech_s=3.0),
            make("b", quality=QualityGrade.POOR, speech_s=2.0),
            make("c", quality=QualityGrade.POOR, speech_s=2.0),
        ],
        consent,
    )
    assert person.quality is QualityGrade.POOR


def test_a_new_model_makes_people_stale_until_they_are_embedded_anew(store, make, consent):
    anna = store.enrol("Anna", [make("a"), make("b")], consent)
    ben = store.enrol("Ben", [make("c", vector=[1, 0, 0], model_id="newer")], consent)
    assert [person.stale for person in store.speakers("newer")] == [True, False]
    assert [person.stale for person in store.speakers()] == [False, False]
    assert [person.name for person in store.stale("newer")] == ["Anna"]
    assert store.gallery("newer").ids.tolist() == [ben.id]
    first, _ = store.references(anna.id)
    store.replace_vector(first.id, "newer", np.array([0, 1, 0]))
    assert store.stale("newer") == ()
    assert store.gallery("newer").names == ("Anna", "Ben")


def test_the_gallery_holds_unit_means_of_unit_vectors(store, make, consent):
    store.enrol("Anna", [make("a", vector=[1, 0, 0]), make("b", vector=[0, 1, 0])], consent)
    store.enrol("Ben", [make("c", vector=[0, 0, 1])], consent)
    gallery = store.gallery(MODEL)
    assert gallery.names == ("Anna", "Ben")
    assert gallery.matrix == pytest.approx(np.array([[0.5**0.5, 0.5**0.5, 0], [0, 0, 1]]))
    best, second = gallery.best(np.array([1, 0, 0], dtype=np.float32))
    assert (best.name, best.score, second.name, second.score) == ("Anna", pytest.approx(0.5**0.5), "Ben", 0)


def test_more_than_two_references_hold_the_voice_back(store, make, consent):
    """So that strangers are named no more often; by hand for three at right angles."""
    takes = [make(axis, vector=np.eye(3)[axis]) for axis in range(3)]
    store.enrol("Anna", takes, consent)
    (length,) = np.linalg.norm(store.gallery(MODEL).matrix, axis=1)
    assert length == pytest.approx(np.sqrt((1 / 3) ** 0.5 / (1 / 2) ** 0.5))
    store.enrol("Ben", [make(f"same {take}", vector=[1, 0, 0]) for take in range(3)], consent)
    assert np.linalg.norm(store.gallery(MODEL).matrix, axis=1)[1] == pytest.approx(1.0)


def test_references_that_cancel_out_leave_nobody_in_the_gallery(store, make, consent):
    store.enrol("Anna", [make("a", vector=[1, 0]), make("b", vector=[-1, 0])], consent)
    assert len(store.gallery(MODEL)) == 0


def test_the_gallery_is_kept_until_a_voice_changes_also_in_another_process(store, make, consent):
    anna = store.enrol("Anna", [make("a")], consent)
    gallery = store.gallery(MODEL)
    store.heard(anna.id)
    assert store.gallery(MODEL) is gallery
    with SpeakerStore(store.path) as other:
        other.enrol("Ben", [make("b")], consent)
    assert store.gallery(MODEL).names == ("Anna", "Ben")
    store.rename(anna.id, "Zoe")
    assert store.gallery(MODEL).names == ("Zoe", "Ben")


def test_every_write_raises_the_revision(store, make, consent):
    seen = [store.revision]
    anna = store.enrol("Anna", [make("a"), make("b")], consent)
    ben = store.enrol("Ben", [make("c")], consent)
    for write in (
        lambda: store.rename(anna.id, "Anne"),
        lambda: store.heard(anna.id),
        lambda: store.remove_reference(store.references(anna.id)[0].id),
        lambda: store.merge(anna.id, ben.id),
        lambda: store.remove(anna.id),
        store.erase,
    ):
        seen.append(store.revision)
        write()
    with SpeakerStore(store.path) as other:
        seen.append(other.revision)
        other.enrol("Cem", [make("d")], consent)
    seen.append(store.revision)
    assert seen == sorted(set(seen))


def test_hearing_somebody_who_was_removed_meanwhile_is_no_error(store):
    store.heard(12345)


def test_eight_threads_lose_nothing(store, make, consent):
    errors = []

    def work(thread):
        try:
            for number in range(20):
                store.enrol(f"{thread}-{number}", [make((thread, number))], consent)
                store.gallery(MODEL).best(make("probe").vector)
                store.speakers()
        except Exception as error:  # noqa: BLE001  whatever a thread meets must reach the assertion
            errors.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len(store.speakers()) == len(store.gallery(MODEL)) == 160


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(numbers=st.lists(st.floats(-1e3, 1e3, width=32), min_size=2, max_size=40).filter(any))
def test_a_voice_comes_back_bit_for_bit(tmp_path_factory, make, consent, numbers):
    with np.errstate(over="ignore"):
        length = np.linalg.norm(np.array(numbers))
    if length < 1e-3:
        return
    reference = make("a", vector=numbers)
    with SpeakerStore(tmp_path_factory.mktemp("library") / "library.sqlite") as store:
        person = store.enrol("Anna", [reference], consent)
        assert store.references(person.id)[0].vector.tobytes() == reference.vector.tobytes()

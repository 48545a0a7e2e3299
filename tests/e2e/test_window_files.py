"""The main job in the real window, from files: two are enrolled, both are named, a stranger is not."""

import pytest

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("busy"), pytest.mark.timeout(900)]


def test_readers_are_named_and_a_stranger_is_not(user, readers) -> None:
    assert_told_apart(user, readers)


def test_sample_voices_are_named_and_a_stranger_is_not(user, sample_cast) -> None:
    assert_told_apart(user, sample_cast)


def assert_told_apart(user, cast) -> None:
    user.press("Speakers page")
    for number, voice in enumerate(cast.enrolled):
        user.press("Enrol from recordings…" if number else "Choose recordings…")
        if number == 0:
            user.consent()
        user.choose_files(voice.learn)
        user.write("Name of the person", voice.name)
        user.press("Enrol")
        user.wait(lambda name=voice.name: name in user.people(), f"{voice.name} in the table")
    assert sorted(user.people()) == sorted(voice.name for voice in cast.enrolled)

    user.press("Listen page")
    for voice, words in zip(
        (*cast.enrolled, cast.stranger), (*(v.name for v in cast.enrolled), "unknown"), strict=True
    ):
        for path in voice.ask:
            user.press("Open a recording")
            user.choose_files([path])
            user.wait(lambda: user.status, f"a verdict about {path.name}")
            assert (path.name, user.verdict) == (path.name, words), user.seen()

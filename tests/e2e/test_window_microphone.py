"""The main job as a user does it: the real window, a real microphone path, people who talk into it."""

from pathlib import Path

import numpy as np
import pytest

from voxdesk.audio.files import read_clip, write_wav
from voxdesk.core.types import AudioClip

pytestmark = [pytest.mark.microphone, pytest.mark.e2e, pytest.mark.timeout(900)]

PLAYED_HZ = 48_000


def test_readers_are_enrolled_and_named_by_microphone(virtual_microphone, user, readers, tmp_path) -> None:
    enrol_by_microphone(user, virtual_microphone, readers, tmp_path)
    ask_by_microphone(user, virtual_microphone, readers, tmp_path)


def test_sample_voices_are_enrolled_and_named_by_microphone(
    virtual_microphone, user, sample_cast, tmp_path
) -> None:
    enrol_by_microphone(user, virtual_microphone, sample_cast, tmp_path)
    ask_by_microphone(user, virtual_microphone, sample_cast, tmp_path)


@pytest.mark.logs("recording lost")
def test_a_microphone_is_unplugged_while_somebody_speaks(
    virtual_microphone, user, sample_cast, tmp_path
) -> None:
    """It is said, what was heard is kept and shown, and with a microphone again listening goes on."""
    listen = user.window.page("listen")
    spoken = joined(sample_cast.first.learn, tmp_path / "spoken.wav")
    user.press("Skip")  # the tour of a first start
    user.press("Listen page")
    user.press("Record")
    user.wait(lambda: user.recording, "the recording to begin")
    virtual_microphone.speak(spoken)
    user.wait(lambda: listen.record_flow.recorded_s and listen.record_flow.recorded_s > 4, "sound")
    virtual_microphone.unplug()
    user.wait(lambda: "The microphone was lost" in user.notice, "the loss to be told")
    user.wait(lambda: listen.file_flow.path is not None and listen.stage.timeline.turns, "what was heard")
    kept = listen.file_flow.path
    heard = read_clip(kept)
    assert heard.seconds > 4
    assert np.abs(heard.samples).max() > 0.01
    user.press("Record")
    user.wait(lambda: "cannot be used" in user.notice, "that there is no microphone")
    assert listen.file_flow.path == kept  # and it is still open
    virtual_microphone.plug_in()
    user.press("Record")
    user.wait(lambda: user.recording, "the second recording to begin")
    virtual_microphone.speak(spoken)
    user.wait(lambda: listen.record_flow.recorded_s and listen.record_flow.recorded_s > 2, "sound again")
    user.press("Stop")
    user.wait(lambda: listen.file_flow.path not in (None, kept), "the second recording")
    assert sorted(kept.parent.glob("*.wav")) == sorted([kept, listen.file_flow.path])


def enrol_by_microphone(user, microphone, cast, folder: Path) -> None:
    """Each of the two speaks all that is to be learnt, until the bar is full, and saves the voice."""
    user.press("Speakers page")
    for number, voice in enumerate(cast.enrolled):
        user.press("Enrol by microphone…" if number else "Use the microphone…")
        if number == 0:
            user.consent()
        user.write("Name of the person", voice.name)
        user.press("Record")
        spoken = joined(voice.learn, folder / f"learn-{number}.wav")
        microphone.speak(spoken)
        user.look_on(read_clip(spoken).seconds)
        user.wait(lambda: user.percent == 100, "enough speech")
        user.press("Stop")
        microphone.hush()
        user.press("Save voice")
        user.wait(lambda name=voice.name: name in user.people(), f"{voice.name} in the table")
    assert sorted(user.people()) == sorted(voice.name for voice in cast.enrolled)


def ask_by_microphone(user, microphone, cast, folder: Path) -> None:
    """Everybody talks, one recording each; the window says who it is, during the recording and after it."""
    user.press("Listen page")
    expected = (cast.first.name, cast.second.name, "unknown")
    for number, (voice, words) in enumerate(zip((*cast.enrolled, cast.stranger), expected, strict=True)):
        spoken = joined(voice.ask, folder / f"ask-{number}.wav")
        user.press("Record")
        user.wait(lambda: user.recording, "the recording to begin")
        microphone.speak(spoken)
        user.look_on(read_clip(spoken).seconds)
        during = user.verdict
        user.press("Stop")
        user.wait(lambda: not user.recording and user.status, "the verdict about the recording")
        assert (during, user.verdict) == (words, words), user.seen()


def joined(paths, target: Path) -> Path:
    """One WAV of several recordings, as they would be spoken one after the other."""
    samples = [read_clip(path, sample_rate=PLAYED_HZ).samples for path in paths]
    write_wav(target, AudioClip(np.concatenate(samples), PLAYED_HZ))
    return target

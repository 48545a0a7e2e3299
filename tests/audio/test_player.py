"""Playing through a real sound server: the right stretch sounds, and the place is told."""

import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile
from encoded_sounds import chirp
from virtual_mic import VirtualMicrophone

from voxdesk.audio import devices
from voxdesk.audio.files import read_clip
from voxdesk.audio.player import Player
from voxdesk.audio.recorder import Recorder
from voxdesk.core.errors import AudioError, DeviceError
from voxdesk.core.types import AudioClip

pytestmark = pytest.mark.microphone
PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture
def player(virtual_microphone: VirtualMicrophone):
    player = Player()
    yield player
    player.stop()
    wait_until_free()


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Ten seconds; at second t it sounds at 600 + 60 t Hz."""
    path = tmp_path / "chirp.flac"
    soundfile.write(path, chirp(10.0, 44_100), 44_100)
    return path


def wait_until_free(seconds: float = 60.0) -> None:
    """Whoever stops is not kept waiting for it, so the loudspeaker is given back a moment later."""
    end_s = time.monotonic() + seconds
    while not devices.refresh():
        assert time.monotonic() < end_s, "the loudspeaker was not given back"
        time.sleep(0.02)


def wait_until_played(player: Player, seconds: float = 60.0) -> None:
    end_s = time.monotonic() + seconds
    while player.playing:
        assert time.monotonic() < end_s, "it never ended"
        time.sleep(0.02)


def heard(player: Player, tmp_path: Path, seconds: float) -> AudioClip:
    """What comes out of the loudspeaker: the virtual microphone hears it."""
    recorder = Recorder(tmp_path / "heard")
    recorder.start()
    time.sleep(seconds)
    path = recorder.stop()
    assert path is not None
    return read_clip(path)


def pitch_hz(clip: AudioClip) -> float:
    spectrum = np.abs(np.fft.rfft(clip.samples * np.hanning(len(clip.samples))))
    return float(spectrum.argmax() * clip.sample_rate / len(clip.samples))


def test_the_chosen_stretch_is_what_sounds(player, recording, tmp_path):
    recorder = Recorder(tmp_path / "heard")
    recorder.start()
    player.play(recording, 5.0, 6.0)
    wait_until_played(player)
    time.sleep(0.3)
    path = recorder.stop()
    assert path is not None
    clip = read_clip(path)
    sounding = np.flatnonzero(np.abs(clip.samples) > 0.02)
    first_s, last_s = sounding[0] / clip.sample_rate, sounding[-1] / clip.sample_rate
    assert last_s - first_s == pytest.approx(1.0, abs=0.1)
    assert pitch_hz(clip.cut(first_s, first_s + 0.2)) == pytest.approx(600 + 60 * 5.1, abs=15)
    assert pitch_hz(clip.cut(last_s - 0.2, last_s)) == pytest.approx(600 + 60 * 5.9, abs=15)


def test_the_position_follows_the_sound_and_ends_at_the_end(player, recording):
    player.play(recording, 2.0, 4.0)
    assert player.playing
    places = []
    while player.playing:
        places.append(player.position_s)
        time.sleep(0.05)
    assert places == sorted(places)
    assert places[0] == pytest.approx(2.0, abs=0.2)
    assert max(np.diff(places)) < 0.3
    assert player.position_s == pytest.approx(4.0, abs=0.05)
    assert player.error is None


def test_a_pause_is_silent_and_goes_on_where_it_was(player, recording, tmp_path):
    player.play(recording)
    time.sleep(1.0)
    player.pause()
    place_s = player.position_s
    assert 0.5 < place_s < 1.2
    time.sleep(0.3)
    assert np.abs(heard(player, tmp_path, 0.6).samples[4000:]).max() < 1e-3
    assert player.playing
    assert player.position_s == place_s
    player.resume()
    clip = heard(player, tmp_path, 0.8)
    assert pitch_hz(clip.cut(0.2, 0.8)) == pytest.approx(600 + 60 * (place_s + 0.5), abs=40)
    assert player.position_s > place_s + 0.3


def test_a_loop_begins_again(player, recording):
    player.play(recording, 3.0, 3.5, loop=True)
    places = []
    for _ in range(40):
        time.sleep(0.05)
        places.append(player.position_s)
    assert player.playing
    assert min(places) >= 3.0
    assert max(places) <= 3.5
    assert sum(np.diff(places) < -0.2) >= 2
    player.stop()
    assert not player.playing


def test_a_clip_in_memory_plays_and_a_new_one_takes_its_place(player):
    tone = AudioClip(0.2 * np.sin(np.arange(32_000, dtype=np.float32)), 16_000)
    player.play(tone, 0.0, 2.0)
    player.play(tone, 1.7)
    assert player.position_s == pytest.approx(1.7, abs=0.2)
    wait_until_played(player)
    assert player.position_s == pytest.approx(2.0, abs=0.05)


def test_stopping_gives_the_device_back(player, recording):
    player.play(recording)
    assert not devices.refresh()
    player.stop()
    assert not player.playing
    wait_until_free()


def test_a_file_that_is_not_there_is_an_error_in_words(player, tmp_path):
    with pytest.raises(AudioError, match="was not found"):
        player.play(tmp_path / "gone.wav")
    assert not player.playing
    assert devices.refresh()


def test_a_damaged_file_ends_playing_with_words(player, tmp_path):
    path = tmp_path / "nan.wav"
    samples = chirp(4.0, 16_000)
    samples[20_000:] = np.nan
    soundfile.write(path, samples, 16_000, subtype="FLOAT")
    player.play(path)
    wait_until_played(player)
    assert player.error is not None
    assert "damaged" in player.error


def test_without_a_loudspeaker_the_words_say_so(player, virtual_microphone, recording):
    virtual_microphone.kill_server()
    devices.refresh()
    with pytest.raises(DeviceError, match="no loudspeaker"):
        player.play(recording)


def test_a_loudspeaker_lost_while_playing_or_paused_ends_it(player, virtual_microphone, recording):
    player.play(recording)
    time.sleep(0.5)
    player.pause()
    time.sleep(0.2)
    virtual_microphone.kill_server()
    player.resume()
    wait_until_played(player)
    assert player.error is not None


@pytest.mark.logs("Playing broke off")
def test_a_loudspeaker_that_is_unplugged_is_said_and_the_next_one_plays(
    player, virtual_microphone, recording
) -> None:
    player.play(recording)
    time.sleep(0.5)
    virtual_microphone.unplug()
    wait_until_played(player)
    assert player.error is not None
    assert "plugged in" in player.error
    at_s = player.position_s
    assert 0 < at_s < 10
    virtual_microphone.plug_in()
    player.play(recording, at_s)
    wait_until_played(player)
    assert player.error is None
    assert player.position_s == pytest.approx(10, abs=0.1)


@pytest.mark.parametrize("module", ["devices", "recorder", "player"])
def test_a_machine_without_portaudio_says_so_when_it_is_used(module):
    """The import works; the first use names what is missing."""
    calls = {
        "devices": "devices.list_inputs()",
        "recorder": "recorder.Recorder(pathlib.Path('nowhere')).start()",
        "player": "player.Player().play(clip)",
    }
    program = (
        "import ctypes.util, pathlib, sys, numpy\n"
        "found = ctypes.util.find_library\n"
        "ctypes.util.find_library = lambda name: None if 'portaudio' in name else found(name)\n"
        f"from voxdesk.audio import {module}\n"
        "assert 'sounddevice' not in sys.modules\n"
        "from voxdesk.core.errors import DeviceError\n"
        "from voxdesk.core.types import AudioClip\n"
        "clip = AudioClip(numpy.zeros(100, 'float32'), 8000)\n"
        f"try:\n    {calls[module]}\nexcept DeviceError as error:\n    print(error, error.hint)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=PROJECT)
    assert "PortAudio is not installed" in done.stdout, done.stderr


QUIT = """
import sys, time
import numpy as np
from voxdesk.audio.player import Player
from voxdesk.core.types import AudioClip

player = Player()
player.play(AudioClip(np.zeros(5 * 48_000, np.float32), 48_000))
time.sleep(0.3 + 0.02 * int(sys.argv[1]))
"""


@pytest.mark.parametrize("turn", range(5))
def test_quitting_while_something_plays_is_no_crash(virtual_microphone: VirtualMicrophone, turn: int) -> None:
    left = subprocess.run(
        [sys.executable, "-c", QUIT, str(turn)],
        cwd=PROJECT,
        env=virtual_microphone.environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (left.returncode, left.stderr) == (0, "")

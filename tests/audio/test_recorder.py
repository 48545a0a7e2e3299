"""Recording through a real sound server: what is spoken is kept, whatever happens meanwhile."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile
from encoded_sounds import chirp
from virtual_mic import RATE, SINK, SOURCE, VirtualMicrophone

from voxdesk.audio import devices, portaudio
from voxdesk.audio.files import read_clip
from voxdesk.audio.recorder import Recorder, RecorderState
from voxdesk.audio.spool import interrupted, recover
from voxdesk.core.errors import DeviceError
from voxdesk.core.types import InputDevice

pytestmark = pytest.mark.microphone
PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture
def microphone(virtual_microphone: VirtualMicrophone) -> VirtualMicrophone:
    return virtual_microphone


@pytest.fixture
def tone(tmp_path: Path) -> Path:
    path = tmp_path / "tone.wav"
    soundfile.write(path, chirp(8.0, RATE), RATE)
    return path


def wait_until(condition, seconds: float = 60.0) -> None:
    end_s = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end_s, "it did not come about in time"
        time.sleep(0.02)


def loudness(samples: np.ndarray) -> float:
    return float(np.abs(samples).max(initial=0.0))


def test_what_is_spoken_is_pulled_and_kept(microphone, tone, tmp_path):
    recorder = Recorder(tmp_path / "recordings")
    assert recorder.state is RecorderState.IDLE
    recorder.start()
    microphone.speak(tone)
    pulled = []
    end_s = time.monotonic() + 2.0
    while time.monotonic() < end_s:
        time.sleep(0.02)
        pulled.append(recorder.pull())
    assert recorder.state is RecorderState.RECORDING
    path = recorder.stop()
    pulled.append(recorder.pull())
    assert recorder.state is RecorderState.STOPPED
    assert path is not None
    clip = read_clip(path)
    assert clip.sample_rate == recorder.sample_rate
    assert clip.seconds == pytest.approx(2.0, abs=0.5)
    live = np.concatenate(pulled)
    assert loudness(live) > 0.2
    assert np.abs(clip.samples[: len(live)] - live).max() <= 1 / 32768
    assert recorder.overruns == 0


def test_a_pause_leaves_nothing_behind(microphone, tone, tmp_path):
    recorder = Recorder(tmp_path)
    recorder.start()
    wait_until(lambda: recorder.seconds > 0.5)
    recorder.pause()
    assert recorder.state is RecorderState.PAUSED
    before_s = recorder.seconds
    recorder.pull()
    microphone.speak(tone)
    time.sleep(1.0)
    microphone.hush()
    time.sleep(0.3)
    assert recorder.seconds == before_s
    assert len(recorder.pull()) == 0
    recorder.resume()
    wait_until(lambda: recorder.seconds > before_s + 0.5)
    path = recorder.stop()
    assert path is not None
    assert loudness(read_clip(path).samples) < 1e-3


def test_only_zeros_are_named_and_sound_takes_it_back(microphone, tone, tmp_path):
    recorder = Recorder(tmp_path)
    recorder.start()
    assert not recorder.only_zeros
    wait_until(lambda: recorder.only_zeros)
    assert recorder.seconds >= 2.0
    microphone.speak(tone)
    wait_until(lambda: not recorder.only_zeros)
    recorder.stop()


def test_while_it_records_the_list_of_devices_stays(microphone, tmp_path):
    recorder = Recorder(tmp_path)
    recorder.start()
    assert not devices.refresh()
    recorder.stop()
    assert devices.refresh()


@pytest.mark.parametrize("fault", ["suspended", "unplugged", "server killed"])
@pytest.mark.logs("recording lost")
def test_a_lost_device_keeps_what_was_recorded_and_says_so(microphone, tone, tmp_path, fault):
    recorder = Recorder(tmp_path)
    recorder.start()
    microphone.speak(tone)
    wait_until(lambda: recorder.seconds > 1.0)
    if fault == "suspended":
        microphone.pactl("suspend-source", SOURCE, "1")
    elif fault == "unplugged":
        microphone.unplug()
    else:
        microphone.kill_server()
    wait_until(lambda: recorder.state is RecorderState.LOST)
    assert recorder.error is not None
    assert "lost" in recorder.error
    path = recorder.stop()
    assert path is not None
    clip = read_clip(path)
    assert clip.seconds > 0.9
    assert loudness(clip.samples) > 0.2
    assert devices.refresh(), "the stream of a lost device is still open"


@pytest.mark.logs("recording lost")
def test_after_a_device_was_unplugged_the_next_one_is_recorded(microphone, tone, tmp_path):
    first = Recorder(tmp_path)
    first.start()
    wait_until(lambda: first.seconds > 0.5)
    microphone.unplug()
    wait_until(lambda: first.state is RecorderState.LOST)
    assert first.stop() is not None
    with pytest.raises(DeviceError) as told:
        Recorder(tmp_path).start()
    assert told.value.hint == "Check that it is plugged in, or choose another one."
    microphone.plug_in()
    second = Recorder(tmp_path)
    second.start()
    microphone.speak(tone)
    wait_until(lambda: second.seconds > 1.0 and loudness(second.pull()) > 0.2)
    assert second.stop() is not None
    assert len(list(tmp_path.glob("*.wav"))) == 3  # the tone, and both recordings


@pytest.mark.logs("recording lost")
def test_a_device_lost_while_paused_is_said_at_resuming(microphone, tmp_path):
    recorder = Recorder(tmp_path)
    recorder.start()
    wait_until(lambda: recorder.seconds > 0.3)
    recorder.pause()
    microphone.kill_server()
    recorder.resume()
    wait_until(lambda: recorder.state is RecorderState.LOST)
    assert recorder.stop() is not None


def test_devices_come_and_go_without_a_restart(microphone):
    (microphone.home / ".asoundrc").write_text("pcm.!default { type pulse }\nctl.!default { type pulse }\n")
    before = {device.name for device in devices.list_inputs()}
    assert "default" in before
    added = f"pcm.desk {{ type pulse device {SOURCE} hint {{ show on description desk }} }}\n"
    with (microphone.home / ".asoundrc").open("a") as file:
        file.write(added)
    assert {device.name for device in devices.list_inputs()} == before  # PortAudio's list is frozen
    assert devices.refresh()
    assert {device.name for device in devices.list_inputs()} == before | {"desk"}
    (desk,) = [device for device in devices.list_inputs() if device.name == "desk"]
    assert desk.channels > 0
    microphone.kill_server()
    assert devices.refresh()
    assert devices.list_inputs() == ()


def test_a_chosen_device_that_is_gone_is_named(microphone, tmp_path):
    gone = InputDevice(index=77, name="Grandma's headset", channels=1, sample_rate=48_000, is_default=False)
    with pytest.raises(DeviceError, match="Grandma's headset"):
        Recorder(tmp_path, gone).start()
    assert list(tmp_path.iterdir()) == []


def test_a_device_is_found_again_by_name_when_the_list_has_changed(microphone, tmp_path):
    default = devices.list_inputs()[0]
    stale = InputDevice(99, default.name, default.channels, default.sample_rate, default.is_default)
    recorder = Recorder(tmp_path, stale)
    recorder.start()
    wait_until(lambda: recorder.seconds > 0.2)
    assert recorder.stop() is not None


def test_without_any_microphone_the_words_say_so(microphone, tmp_path):
    microphone.kill_server()
    devices.refresh()
    with pytest.raises(DeviceError, match="no microphone"):
        Recorder(tmp_path).start()


def test_a_recording_survives_kill_9(microphone, tone, tmp_path):
    program = (
        "import sys, time\nfrom pathlib import Path\nfrom voxdesk.audio.recorder import Recorder\n"
        "recorder = Recorder(Path(sys.argv[1]))\nrecorder.start()\n"
        "while True:\n    time.sleep(0.1)\n    print(recorder.seconds, flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, tmp_path], stdout=subprocess.PIPE, text=True, cwd=PROJECT
    ) as process:
        assert process.stdout is not None
        heard_s = begun_s = float(process.stdout.readline())
        microphone.speak(tone)  # now that it records, however long that took
        while heard_s < begun_s + 3.5:
            heard_s = float(process.stdout.readline())
        assert interrupted(tmp_path) == (), "a recording under way is not an interrupted one"
        os.kill(process.pid, signal.SIGKILL)
    (found,) = interrupted(tmp_path)
    assert found.seconds > heard_s - 1.0
    assert abs(time.time() - found.started.timestamp()) < 60
    path = recover(found)
    assert interrupted(tmp_path) == ()
    clip = read_clip(path)
    assert clip.seconds == pytest.approx(found.seconds)
    assert loudness(clip.samples) > 0.2


@pytest.mark.logs("recording lost")
def test_a_full_disk_ends_the_recording_with_words_and_keeps_what_fitted(microphone, tone, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    options = ["-t", "tmpfs", "-o", "size=128k", "tmpfs", str(disk)]
    if subprocess.run(["mount", *options], capture_output=True).returncode:
        pytest.skip("mounting a small tmpfs is not allowed here")
    try:
        recorder = Recorder(disk)
        recorder.start()
        microphone.speak(tone)
        wait_until(lambda: recorder.state is RecorderState.LOST)
        assert recorder.error is not None
        assert "no space" in recorder.error
        path = recorder.stop()
        assert path is not None
        clip = read_clip(path)
        assert 0.8 < clip.seconds < 1.5  # 128 kB of 16 bit at 44.1 or 48 kHz
        assert loudness(clip.samples) > 0.2
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_the_microphone_is_the_default_device(microphone):
    assert microphone.pactl("get-default-source") == SOURCE
    assert microphone.pactl("get-default-sink") == SINK
    assert devices.list_inputs()[0].is_default
    assert devices.list_outputs()[0].is_default


def test_stopping_while_the_spool_looks_after_the_device_loses_nothing(
    microphone, tone, tmp_path, monkeypatch
):
    failed_threads = []
    monkeypatch.setattr(threading, "excepthook", failed_threads.append)
    close = portaudio.close_stream

    def close_slowly(stream):
        close(stream)
        time.sleep(0.2)  # the spool thread looks at the closed stream meanwhile

    monkeypatch.setattr(portaudio, "close_stream", close_slowly)
    # PortAudio has closed a stream a moment before sounddevice knows it.
    monkeypatch.setattr(portaudio.library()._StreamBase, "closed", property(lambda stream: False))
    recorder = Recorder(tmp_path)
    recorder.start()
    microphone.speak(tone)
    time.sleep(1.0)
    path = recorder.stop()
    assert failed_threads == []
    assert recorder.state is RecorderState.STOPPED
    assert read_clip(path).seconds == pytest.approx(1.0, abs=0.3)


QUIT = """
import sys, time
from pathlib import Path
from voxdesk.audio.recorder import Recorder

recorder = Recorder(Path(sys.argv[1]))
recorder.start()
while recorder.seconds < 1.0:
    time.sleep(0.01)
"""


def test_quitting_while_it_records_keeps_the_recording(microphone, tmp_path):
    left = subprocess.run(
        [sys.executable, "-c", QUIT, str(tmp_path)],
        cwd=PROJECT,
        env=microphone.environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (left.returncode, left.stderr) == (0, "")
    (kept,) = tmp_path.glob("*.wav")
    assert read_clip(kept).seconds >= 1.0


def test_the_end_never_cancels_the_thread_that_hears(microphone, tmp_path, monkeypatch):
    # PortAudio cancels the callback's thread when a running stream is aborted, and a thread that is
    # cancelled inside the sound system leaves its locks behind: everything after that hangs.
    aborted = []
    monkeypatch.setattr("sounddevice.InputStream.abort", lambda *_, **__: aborted.append(True))
    for _ in range(5):
        recorder = Recorder(tmp_path)
        recorder.start()
        wait_until(lambda recorder=recorder: recorder.seconds > 0.1)
        assert recorder.stop() is not None
    assert not aborted

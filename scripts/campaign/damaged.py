"""Damaged recordings of every format: bits, blocks, lengths and headers changed at random."""

import json
import random
from pathlib import Path

from lab import Lab, Outcome

ALONE_SHARE = 0.03  # of the files, by the whole verb in a process of its own
BATCH = 200
BY_SOUNDFILE = {
    "wav": ("WAV", "PCM_16"), "flac": ("FLAC", "PCM_16"), "ogg": ("OGG", "VORBIS"), "opus": ("OGG", "OPUS"),
    "mp3": ("MP3", "MPEG_LAYER_III"), "aiff": ("AIFF", "PCM_16"), "au": ("AU", "PCM_16"),
    "caf": ("CAF", "PCM_16"), "w64": ("W64", "PCM_16"), "rf64": ("RF64", "PCM_16"), "voc": ("VOC", "PCM_16"),
}  # fmt: skip
BY_AV = {
    "m4a": "aac", "mp4": "aac", "mov": "aac", "3gp": "aac", "ts": "mp2", "mkv": "libopus", "webm": "libopus",
    "flv": "aac", "avi": "mp2", "wma": "wmav2", "mka": "aac",
}  # fmt: skip
# Reads files to their end, one after the other, and says which one it is at.
READER = """
import signal, sys
from pathlib import Path
from voxdesk.audio.files import open_audio
from voxdesk.core.errors import UserError

def late(*_):
    raise TimeoutError("20 s are not enough")

signal.signal(signal.SIGALRM, late)
for line in sys.argv[1:]:
    print("at", line, flush=True)
    signal.alarm(20)
    try:
        with open_audio(Path(line)) as file:
            for _ in file.blocks(10.0):
                pass
    except UserError:
        pass
    except BaseException as error:
        print("FAULT", type(error).__name__, str(error)[:200].replace(chr(10), " "), flush=True)
    signal.alarm(0)
print("end", flush=True)
"""


def run(lab: Lab) -> Outcome:
    """Try 10,000 files, 300 of them by ``voxdesk analyse`` in processes of their own."""
    outcome, total = Outcome(), lab.count(10_000)
    sounds = _sounds(lab)
    formats = sorted({path.suffix.lstrip(".") for path in sounds})
    outcome.notes.append(f"{len(formats)} formats: {', '.join(formats)}")
    home, folder = lab.home("damaged"), lab.folder / "damaged"
    folder.mkdir(exist_ok=True)
    for start in range(0, total, BATCH):
        batch = []
        for number in range(start, min(start + BATCH, total)):
            source = sounds[number % len(sounds)]
            path = folder / f"{number}{source.suffix}"
            path.write_bytes(mutated(source.read_bytes(), lab.random))
            batch.append(path)
        alone = [path for path in batch if lab.random.random() < ALONE_SHARE]
        _read(lab, home, [path for path in batch if path not in alone], outcome)
        for path in alone:
            ran = lab.verb(home, "analyse", path, "--json", patience_s=120)
            outcome.check(ran.fault(), _kept(path, bool(ran.fault()), lab))
        for path in batch:
            path.unlink()
    return outcome


def mutated(content: bytes, rng: random.Random) -> bytes:
    """Damage a file in one to three of the ways that disks, networks and programs do."""
    data = bytearray(content)
    for _ in range(rng.randint(1, 3)):
        if not data:
            break
        # Headers are where programs stumble.
        most = len(data) if rng.random() < 0.5 else min(len(data), 600)
        at, length = rng.randrange(most), rng.choice((1, 4, 64, 4096))
        match rng.randrange(7):
            case 0:
                data[at] ^= 1 << rng.randrange(8)
            case 1:
                data[at : at + length] = rng.randbytes(min(length, len(data) - at))
            case 2:
                data[at : at + length] = bytes(min(length, len(data) - at))
            case 3:
                del data[at : at + length]
            case 4:
                data[at:at] = data[at : at + length]
            case 5:
                del data[rng.randrange(len(data)) :]
            case 6:
                data[at : at + 4] = rng.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff"))
    return bytes(data)


def _read(lab: Lab, home: Path, paths: list[Path], outcome: Outcome) -> None:
    left = list(paths)
    while left:
        ran = lab.run(("-c", READER, *left), home, patience_s=1800)
        lines = ran.out.splitlines()
        at = ""
        for line in lines:
            if line.startswith("at "):
                at = line[3:]
                outcome.count()
            elif line.startswith("FAULT"):
                outcome.failed.append(f"{_kept(Path(at), True, lab)}: {line[6:]}")
                print("  FAILED", at, line, flush=True)
        if lines and lines[-1] == "end":
            return
        outcome.failed.append(f"{_kept(Path(at), True, lab)}: the process ended with {ran.code}")
        left = left[[str(path) for path in left].index(at) + 1 :] if at else []


def _kept(path: Path, wanted: bool, lab: Lab) -> str:
    """Keep what failed, to be tried again."""
    if not wanted:
        return path.name
    place = lab.folder / "failed" / path.name
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(path.read_bytes())
    return str(place)


def _sounds(lab: Lab) -> list[Path]:
    """Write three seconds of a voice in every format that the libraries here can write."""
    import av
    import numpy as np
    import soundfile

    samples, rate = soundfile.read(lab.voices()["Anna"][0], dtype="float32")
    samples, folder = samples[: 3 * rate], lab.folder / "formats"
    folder.mkdir(exist_ok=True)
    made, lacking = [], {}
    for suffix, (kind, coding) in BY_SOUNDFILE.items():
        path = folder / f"sound.{suffix}"
        try:
            there = 24_000 if coding == "OPUS" else rate
            soundfile.write(path, samples, there, format=kind, subtype=coding)
            made.append(path)
        except (soundfile.LibsndfileError, ValueError, TypeError) as error:
            lacking[suffix] = str(error)
    for suffix, codec in BY_AV.items():
        path = folder / f"sound.{suffix}"
        try:
            with av.open(str(path), "w") as container:
                stream = container.add_stream(codec, rate=48_000 if codec == "libopus" else 44_100)
                stream.layout, stream.bit_rate = "mono", 64_000
                pcm = (samples * 32767).astype(np.int16)[None]
                frame = av.AudioFrame.from_ndarray(pcm, format="s16", layout="mono")
                frame.sample_rate = rate
                for packet in (*stream.encode(frame), *stream.encode(None)):
                    container.mux(packet)
            made.append(path)
        except (av.FFmpegError, ValueError, OSError) as error:
            lacking[suffix] = str(error)
    if lacking:
        print("  not written here:", json.dumps(lacking), flush=True)
    return made

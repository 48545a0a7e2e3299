"""Recordings in; how much processor time each step from a file to its embedding takes, out."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from voxdesk.audio.files import open_audio
from voxdesk.audio.resample import resample
from voxdesk.audio.speech import SpeechDetector
from voxdesk.features.fbank import Fbank
from voxdesk.inference.encoder import Encoder

_Made = TypeVar("_Made")
_BLOCK_S = 60.0
STEPS = ("decode", "resample", "speech", "features", "features_and_network")


class _Clock:
    """Adds up the processor time of this thread by step."""

    def __init__(self) -> None:
        self.spent = dict.fromkeys(STEPS, 0.0)

    def time(self, step: str, work: Callable[[], _Made]) -> _Made:
        before = time.thread_time()
        made = work()
        self.spent[step] += time.thread_time() - before
        return made


def profile(encoder: Encoder, paths: Sequence[Path]) -> dict[str, float]:
    """Return milliseconds of one core per second of sound, by step and together, on one thread.

    Processor time hardly depends on what else runs on the machine.
    """
    clock, detector, fbank, seconds = _Clock(), SpeechDetector(), Fbank(), 0.0
    for path in paths:
        with open_audio(path) as file:
            blocks = clock.time("decode", lambda file=file: list(file.blocks(_BLOCK_S)))  # type: ignore[misc]
        for block in blocks:
            clip = clock.time("resample", lambda block=block: resample(block, fbank.sample_rate))  # type: ignore[misc]
            clock.time("speech", lambda clip=clip: detector.segments(clip))  # type: ignore[misc]
            clock.time("features", lambda clip=clip: fbank(clip.samples))  # type: ignore[misc]
            clock.time("features_and_network", lambda clip=clip: encoder.embed(clip))  # type: ignore[misc]
            seconds += clip.seconds
    spent = {step: 1000 * value / seconds for step, value in clock.spent.items()}
    # The encoder makes its own features; what is left of its time is the network's.
    network = max(0.0, spent.pop("features_and_network") - spent["features"])
    figures = {f"{step}_ms_per_s": round(value, 3) for step, value in spent.items()}
    figures["network_ms_per_s"] = round(network, 3)
    figures["together_ms_per_s"] = round(sum(spent.values()) + network, 3)
    return figures

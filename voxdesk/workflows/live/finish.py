"""Ends a live session: the file is complete, and what was heard of it need not be heard again."""

import contextlib
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from voxdesk.audio.files import length_s
from voxdesk.core.context import Context
from voxdesk.core.errors import Cancelled
from voxdesk.diarization.tracks import frame_time
from voxdesk.workflows.listen.heard_speech import HeardSpeech
from voxdesk.workflows.listen.segmentation import keep_speech
from voxdesk.workflows.recordings import hash_of
from voxdesk.workflows.services import Services

# What was heard is that of the file when both are equally long, but for the last frames.
_DIFFERENCE_S = 0.3


class Records(Protocol):
    """Hold what writes the sound of a microphone."""

    def stop(self) -> Path | None:
        """End; the file, None when nothing was recorded."""


@dataclass(frozen=True, slots=True)
class FinishRequest:
    """End what ``recorder`` does; ``heard`` is what was heard meanwhile, as soon as it is known."""

    recorder: Records
    heard: "Future[HeardSpeech | None]"


def finish_recording(request: FinishRequest, services: Services, ctx: Context) -> Path | None:
    """End a recording and give its file; its timeline is then there at once. Raises AudioError."""
    path = request.recorder.stop()
    heard = request.heard.result()
    if path is not None and heard is not None:
        heard_s = frame_time(len(heard.at_once))
        with contextlib.suppress(Cancelled):  # it is only heard once more; the recording is there
            if abs(heard_s - length_s(path, ctx.check)) < _DIFFERENCE_S:
                keep_speech(hash_of(path, ctx.check), heard, services)
    return path

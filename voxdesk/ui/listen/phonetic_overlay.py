"""Pitch and formants over the picture: measured block by block for what is seen, and kept."""

import numpy as np
from PySide6.QtCore import QObject, QTimer

from voxdesk.ui.listen.recording import OpenRecording
from voxdesk.ui.parts.spectrogram_look import SpectrogramLook
from voxdesk.ui.parts.spectrogram_tracks import NO_TRACKS, Tracks
from voxdesk.ui.parts.spectrogram_view import SpectrogramView
from voxdesk.workflows.listen.phonetics import BLOCK_S, Phonetics, PhoneticsRequest, can_measure

LONGEST_S = 60.0  # lines over more than that would hide the picture
_STAYS_MS = 150


class PhoneticOverlay(QObject):
    """Follows ``view`` and ``recording``; ``set_look`` says what is shown."""

    def __init__(
        self,
        view: SpectrogramView,
        recording: OpenRecording,
        look: SpectrogramLook,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view, self._recording, self._look = view, recording, look
        self._found: dict[int, Phonetics] = {}
        self._of: tuple[object, ...] = ()
        # While the picture moves nothing is measured that has gone by the time it is there.
        self._staying = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._staying.timeout.connect(self._follow)
        view.span_changed.connect(lambda _start, _end: self._staying.start())
        recording.opened.connect(lambda _opened: self._staying.start())
        recording.phonetics_found.connect(self._take)

    def set_look(self, look: SpectrogramLook) -> None:
        """Show pitch and formants as ``look`` says."""
        self._look = look
        self._follow()

    def _follow(self) -> None:
        """Show what is known of the visible stretch, and have the rest measured."""
        look, path = self._look, self._recording.path
        wanted = (path, look.pitch, look.formants, look.formant_top_hz)
        if wanted != self._of:
            self._found.clear()
            self._of = wanted
        start_s, end_s = self._view.span
        shown = path is not None and (look.pitch or look.formants) and end_s - start_s <= LONGEST_S
        if path is None or not shown or not can_measure():
            self._view.show_tracks(NO_TRACKS)
            return
        blocks = range(int(start_s / BLOCK_S), int(np.ceil(end_s / BLOCK_S)))
        self._view.show_tracks(_joined([self._found[each] for each in blocks if each in self._found]))
        missing = tuple(each for each in blocks if each not in self._found)
        if missing:
            # One at a time: it is drawn as soon as it is there.
            self._recording.want_phonetics(
                PhoneticsRequest(path, missing[:1], look.pitch, look.formants, look.formant_top_hz)
            )

    def _take(self, request: PhoneticsRequest, found: tuple[Phonetics, ...]) -> None:
        if (request.path, request.pitch, request.formants, request.top_hz) == self._of:
            # Beyond the end of the recording there is nothing to be asked for again.
            self._found |= {number: Phonetics(number, None, None) for number in request.blocks}
            self._found |= {each.number: each for each in found}
            self._follow()


def _joined(blocks: list[Phonetics]) -> Tracks:
    pitches = [each.pitch for each in blocks if each.pitch is not None]
    formants = [each.formants for each in blocks if each.formants is not None]
    nothing = np.zeros(0)
    return Tracks(
        np.concatenate([nothing, *(each.times_s for each in pitches)]),
        np.concatenate([nothing, *(each.hz for each in pitches)]),
        np.concatenate([nothing, *(np.repeat(each.times_s, each.hz.shape[1]) for each in formants)]),
        np.concatenate([nothing, *(each.hz.ravel() for each in formants)]),
    )

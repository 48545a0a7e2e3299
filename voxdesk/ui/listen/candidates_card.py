"""The five people whose voices come nearest, against the line that a name must reach."""

from math import isfinite

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from voxdesk.core.types import Candidate, Identification, Status
from voxdesk.ui.language.translation import local_number, tr, translated
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.card import Card, label
from voxdesk.ui.style.theme import Theme, interface_font
from voxdesk.workflows.listen.alike import AlikeRecordings

_ROW_PX = 23
_NAME_SHARE = 0.38
_SCORE_PX = 36


class CandidatesCard(Card):
    """Bars of similarity with the threshold drawn, and in words why it was or was not reached."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Candidates"), parent)
        self.bars = CandidateBars(theme)
        self._why = label(tone="", wrap=True)
        self._nearest = label(tone="dim", wrap=True)
        self._line = label(tone="dim", wrap=True)
        for part in (self.bars, self._why, self._nearest, self._line):
            self.body.addWidget(part)

    def show_nothing(self, words: str = "") -> None:
        """No decision: ``words`` say why."""
        self.bars.set_candidates((), 0.0, Status.NO_SPEECH)
        self._why.setText(words)
        self._why.setVisible(bool(words))
        self._line.hide()
        self._nearest.hide()

    def show_identification(
        self, speaker: Identification, people: int, fpir: float, nearest: AlikeRecordings | None = None
    ) -> None:
        """Show the candidates of a library of ``people``, at a rate of ``fpir`` strangers named.

        ``nearest`` are recordings of whoever is named, where these do not all sound alike.
        """
        self._nearest.setVisible(nearest is not None)
        if nearest is not None:
            self._nearest.setText(_nearest_words(nearest))
            self._nearest.setToolTip("\n".join(nearest.recordings))
        self.bars.set_candidates(speaker.candidates, speaker.threshold, speaker.status)
        self._why.setText(translated(speaker.reason))
        self._why.setVisible(bool(speaker.reason) and speaker.status is not Status.KNOWN)
        self._line.setText(line_words(fpir))
        self._line.setToolTip(tr("The threshold for this target false-positive identification rate (FPIR)"))
        # The people of a closed set have no number in the library, and that one's size says nothing of them.
        self._line.setVisible(bool(speaker.candidates) and speaker.candidates[0].speaker_id >= 0)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.bars.set_theme(theme)


def _nearest_words(nearest: AlikeRecordings) -> str:
    first, more = nearest.recordings[0], len(nearest.recordings) - 1
    if not more:
        return tr("Most like the recording {name}", name=first)
    return tr("Most like {name} and {recordings} like it", name=first, recordings=counted(more, "recording"))


class CandidateBars(QWidget):
    """One row for each candidate: name, bar with the threshold's mark, score."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.candidates: tuple[Candidate, ...] = ()
        self.threshold = 0.0
        self._status = Status.NO_SPEECH

    def set_candidates(self, candidates: tuple[Candidate, ...], threshold: float, status: Status) -> None:
        """Show candidates, best first, and the score that a name needs."""
        self.candidates, self.threshold, self._status = candidates[:5], threshold, status
        words = "; ".join(f"{one.name} {local_number(one.score, '.2f')}" for one in self.candidates)
        self.setAccessibleName(self._spoken(words) if words else "")
        self.setToolTip(self._explained() if words else "")
        self.setVisible(bool(candidates))
        self.updateGeometry()
        self.update()

    def _spoken(self, words: str) -> str:
        if not isfinite(self.threshold):
            return tr("Candidates: {words}. The model knows no strangers.", words=words)
        return tr("Candidates: {words}. A name needs {threshold:.2f}.", words=words, threshold=self.threshold)

    def _explained(self) -> str:
        if not isfinite(self.threshold):
            return tr("The model has met no strangers: it takes everybody for one of its people")
        return tr("Similarity of the voices; a name needs {threshold:.2f}", threshold=self.threshold)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(200, _ROW_PX * len(self.candidates))

    def bar_area(self) -> tuple[float, float]:
        """Left edge and width of the bars in pixels; the scores between ``ends`` run along it."""
        left = self.width() * _NAME_SHARE
        return left, self.width() - left - _SCORE_PX

    @property
    def ends(self) -> tuple[float, float]:
        """The scores where a bar begins and ends: from 0 on, unless all lie below, as log likelihoods do."""
        line = [self.threshold] if isfinite(self.threshold) else []
        scores = [one.score for one in self.candidates] + line
        best, least = max(scores, default=0.0), min(scores, default=0.0)
        if best >= 0:
            return 0.0, max(0.6, 1.08 * best, *(1.6 * score for score in line))
        room = 0.2 * (best - least) or 1.0
        return least - room, best + room

    def _share(self, score: float) -> float:
        low, high = self.ends
        return min(1.0, max(0.0, (score - low) / (high - low)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, small = interface_font(), interface_font(11)
        metrics, theme = QFontMetrics(font), self._theme
        left, width = self.bar_area()
        fill = {Status.KNOWN: "good", Status.TENTATIVE: "warn"}.get(self._status, "dim")
        for row, candidate in enumerate(self.candidates):
            top = row * _ROW_PX
            name = metrics.elidedText(candidate.name, Qt.TextElideMode.ElideRight, int(left) - 8)
            painter.setFont(font)
            painter.setPen(theme.colour("text"))
            painter.drawText(QRectF(0, top, left, _ROW_PX), Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("track"))
            painter.drawRoundedRect(QRectF(left, top + 8, width, 8), 4, 4)
            share = self._share(candidate.score)
            painter.setBrush(theme.colour(fill if row == 0 else "dim"))
            if share > 0:  # nothing is drawn for a voice that is not alike at all
                painter.drawRoundedRect(QRectF(left, top + 8, max(3.0, width * share), 8), 4, 4)
            if isfinite(self.threshold):
                mark = left + width * self._share(self.threshold)
                painter.fillRect(QRectF(mark - 1, top + 5, 2, 14), theme.colour("text"))
            painter.setFont(small)
            painter.setPen(theme.colour("dim"))
            box = QRectF(left + width, top, _SCORE_PX, _ROW_PX)
            score = local_number(candidate.score, ".2f").replace("-", "−")
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, score)


def line_words(fpir: float) -> str:
    """Return what the line in the bars means."""
    strangers = tr("1 in {count}", count=round(1 / fpir)) if fpir > 0 else tr("none")
    return tr(
        "The line marks the score needed for a name (at most {strangers} strangers is misnamed).",
        strangers=strangers,
    )

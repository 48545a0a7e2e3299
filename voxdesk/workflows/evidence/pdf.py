"""A comparison in, the pages of its report out: result, recordings, validation with its plots, method."""

import textwrap
import unicodedata
from collections.abc import Callable, Iterable
from statistics import NormalDist
from typing import Any, BinaryIO

import numpy as np

from voxdesk.core.errors import Words
from voxdesk.core.types import QualityGrade
from voxdesk.evaluation.likelihood_ratio import Validation
from voxdesk.evaluation.verification import det
from voxdesk.workflows.evidence.compare import Comparison
from voxdesk.workflows.evidence.sides import HeardRecording
from voxdesk.workflows.evidence.wording import (
    CAUTION,
    covered,
    method_sentences,
    origin_sentence,
    result_sentences,
)

_A4 = (8.27, 11.69)
_LEFT, _TOP, _BOTTOM = 0.09, 0.94, 0.06
_LETTERS = 96
_KEPT_TOGETHER = 5  # lines, with a heading
_MOST_LEFT_OUT = 40
# DejaVu has no Chinese, Japanese or Korean letters; file names may.
_FONTS = ["DejaVu Sans", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei"]
_TITLE = Words("Voice comparison")
_GRADES = {
    QualityGrade.GOOD: Words("good"),
    QualityGrade.FAIR: Words("fair"),
    QualityGrade.POOR: Words("poor"),
}
_SAME, _DIFFERENT, _CASE = "#1f6fd6", "#c2410c", "#444444"


def draw_report(found: Comparison, file: BinaryIO, say: Callable[[str], str] = str) -> None:
    """Write the report as PDF into ``file``, its words as ``say`` puts them.

    In a script that no font of the computer has it is in English.
    """
    import matplotlib as mpl
    from matplotlib import font_manager
    from matplotlib.backends.backend_pdf import PdfPages

    title = say(_TITLE)
    about = {"Title": title, "Creator": "VoxDesk", "CreationDate": found.when}
    there = {font.name for font in font_manager.fontManager.ttflist}
    fonts = [name for name in _FONTS if name in there]
    if any(_is_wide(letter) for letter in title) and not set(fonts) - {_FONTS[0]}:
        say = str
    with mpl.rc_context({"font.family": fonts, "pdf.fonttype": 42}), PdfPages(file, metadata=about) as pages:
        paper = _Paper(pages, say)
        _result_page(paper, found)
        _validation_page(paper, found)
        _method_page(paper, found)
        paper.finish()


def _lines(text: str, letters: int) -> list[str]:
    """Break a paragraph; letters of Chinese are two wide and may be parted anywhere."""
    wide = sum(map(_is_wide, text))
    return textwrap.wrap(text, letters - round(letters / 2 * wide / max(1, len(text)))) or [""]


def _is_wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF"


class _Paper:
    """Sets lines one below another and begins a page when one is full."""

    def __init__(self, pages: Any, say: Callable[[str], str]) -> None:
        self._pages = pages
        self.say = say
        self._number = 0
        self._figure: Any = None
        self._y = 0.0

    def page(self, title: str) -> Any:
        """Begin a page with a heading; gives its figure."""
        from matplotlib.figure import Figure

        self.finish()
        self._figure = Figure(figsize=_A4)
        self._number += 1
        self._y = _TOP
        self._figure.text(
            0.5,
            0.03,
            self.say(Words("VoxDesk · page {number}", number=self._number)),
            ha="center",
            size=7,
            color="#666666",
        )
        self.heading(title, size=15)
        return self._figure

    def heading(self, text: str, *, size: int = 11) -> None:
        """Set a heading, with room for some lines below it."""
        self._y -= 0.012
        self._room(_KEPT_TOGETHER * size)
        self._set(self.say(text), size, weight="bold")

    def text(self, text: str, *, size: float = 8.5, **style: Any) -> None:
        """Set a paragraph."""
        for line in _lines(self.say(text), round(_LETTERS * 8.5 / size)):
            self._set(line, size, **style)
        self._y -= 0.006

    def rows(self, rows: Iterable[tuple[str, ...]], columns: tuple[float, ...]) -> None:
        """Set a table, the first row bold; columns begin at these shares of the width."""
        head, *others = rows
        self._row(head, columns, "bold")
        for row in others:
            if self._room(7.5):
                self._row(head, columns, "bold")
            self._row(row, columns, "normal")
        self._y -= 0.006

    def _row(self, row: tuple[str, ...], columns: tuple[float, ...], weight: str) -> None:
        for share, cell in zip(columns, row, strict=True):
            self._figure.text(
                _LEFT + share * 0.84, self._y, self.say(cell), size=7.5, va="top", weight=weight
            )
        self._y -= 0.016

    def axes(self, left: float, width: float, height: float) -> Any:
        """Return axes below what was set; ``move`` goes past them."""
        return self._figure.add_axes((left, self._y - height, width, height))

    def move(self, height: float) -> None:
        """Leave room for axes."""
        self._y -= height

    def finish(self) -> None:
        """Write the page that was begun."""
        if self._figure is not None:
            self._pages.savefig(self._figure)
            self._figure = None

    def _set(self, line: str, size: float, **style: Any) -> None:
        self._room(size)
        self._figure.text(_LEFT, self._y, line, size=size, va="top", **style)
        self._y -= size * 1.55 / 72 / _A4[1]

    def _room(self, size: float) -> bool:
        """Begin a page, and say so, unless something of ``size`` points fits."""
        if self._y - size / 72 / _A4[1] >= _BOTTOM:
            return False
        self.page(Words("continued"))
        return True


def _result_page(paper: _Paper, found: Comparison) -> None:
    paper.page(_TITLE)
    paper.text(f"{found.when:%Y-%m-%d %H:%M} UTC", color="#555555")
    paper.heading(Words("Result"))
    for sentence in result_sentences(found):
        paper.text(sentence, size=9.5)
    paper.heading(Words("What it is not"))
    paper.text(CAUTION)
    for title, recordings in (
        (Words("Questioned recordings"), found.questioned),
        (Words("Known recordings"), found.known),
    ):
        paper.heading(title)
        paper.rows(_recording_rows(recordings), (0.0, 0.34, 0.5, 0.6, 0.7, 0.82, 0.92))
        for one in recordings:
            paper.text(f"{one.path}: SHA-256 {one.sha256}", size=6.5, color="#555555")
            if one.quality.problems:
                problems = ", ".join(paper.say(each) for each in one.quality.problems)
                paper.text(f"{one.path.name}: {problems}", size=7.5)


def _recording_rows(recordings: Iterable[HeardRecording]) -> Iterable[tuple[str, ...]]:
    yield (
        Words("Recording"),
        Words("Length"),
        Words("Speech"),
        Words("SNR"),
        Words("Bandwidth"),
        Words("Quality"),
        Words("Voices"),
    )
    for one in recordings:
        name = one.path.name if len(one.path.name) <= 34 else f"{one.path.name[:31]}…"
        snr_db = one.quality.snr_db
        yield (
            name,
            Words("{seconds:.1f} s", seconds=one.quality.seconds),
            Words("{seconds:.1f} s", seconds=one.quality.speech_s),
            "" if snr_db is None else f"{snr_db:.0f} dB",
            f"{one.bandwidth_hz:.0f} Hz",
            _GRADES[one.quality.grade],
            Words("one"),
        )


def _validation_page(paper: _Paper, found: Comparison) -> None:
    validation, population = found.validation, found.population
    paper.page(Words("Population and validation"))
    sides = [*population.questioned, *population.known]
    snr, width = covered(sides, "snr_db"), covered(sides, "bandwidth_hz")
    paper.text(origin_sentence(population))
    paper.text(
        Words(
            "Signal-to-noise ratio: least {least:.0f}, median {median:.0f}, most {most:.0f} dB; questioned "
            "{questioned:.0f}, known {known:.0f} dB.",
            least=snr[0],
            median=snr[1],
            most=snr[2],
            questioned=found.sides[0].snr_db,
            known=found.sides[1].snr_db,
        )
    )
    paper.text(
        Words(
            "Bandwidth: least {least:.0f}, median {median:.0f}, most {most:.0f} Hz; questioned "
            "{questioned:.0f}, known {known:.0f} Hz.",
            least=width[0],
            median=width[1],
            most=width[2],
            questioned=found.sides[0].bandwidth_hz,
            known=found.sides[1].bandwidth_hz,
        )
    )
    paper.text(
        Words(
            "The case lies within what the population covers in these; language, manner of speaking, time "
            "between recordings and device are for the expert to compare."
        )
    )
    paper.rows(
        (
            (
                "Cllr",
                "Cllr-min",
                Words("Equal error rate"),
                Words("Tippett curves cross at"),
                Words("Pairs of one, of two people"),
            ),
            (
                Words("{value:.3f}", value=validation.cllr),
                Words("{value:.3f}", value=validation.cllr_min),
                Words("{percent:.1f} %", percent=100 * validation.eer),
                Words("log10 LR {value:+.2f}", value=validation.crossing),
                f"{len(validation.same)}, {len(validation.different)}",
            ),
        ),
        (0.0, 0.12, 0.24, 0.46, 0.72),
    )
    paper.move(0.02)
    _draw_tippett(paper.axes(_LEFT + 0.05, 0.76, 0.3), found, paper.say)
    paper.move(0.36)
    _draw_det(paper.axes(_LEFT + 0.05, 0.4, 0.28), validation, paper.say)
    paper.move(0.33)


def _draw_tippett(axes: Any, found: Comparison, say: Callable[[str], str]) -> None:
    """Shares of pairs of one person at or below, of two people at or above, each ratio."""
    same, different = np.sort(found.validation.same), np.sort(found.validation.different)
    axes.plot(
        same, np.arange(1, len(same) + 1) / len(same), color=_SAME, label=say(Words("same person: at most"))
    )
    falling = 1 - np.arange(len(different)) / len(different)
    axes.plot(different, falling, color=_DIFFERENT, ls="--", label=say(Words("different people: at least")))
    axes.axvline(
        found.stated, color=_CASE, ls=":", label=say(Words("this case, {value:+.2f}", value=found.stated))
    )
    axes.axvspan(*found.interval, color=_CASE, alpha=0.08)
    axes.set(
        xlabel=say(Words("log10 likelihood ratio")),
        ylabel=say(Words("share of pairs")),
        ylim=(0, 1),
        title=say(Words("Tippett plot")),
    )
    axes.grid(alpha=0.3)
    axes.legend(fontsize=7)


def _draw_det(axes: Any, validation: Validation, say: Callable[[str], str]) -> None:
    """False accept and miss rates on normal-deviate axes (Martin et al. 1997)."""
    ndtri = np.vectorize(NormalDist().inv_cdf)
    ratios = np.concatenate([validation.same, validation.different])
    accepted, missed, _ = det(ratios, np.arange(len(ratios)) < len(validation.same))
    ticks = np.array([0.001, 0.01, 0.05, 0.2, 0.4])
    axes.plot(ndtri(np.clip(accepted, 5e-4, 0.5)), ndtri(np.clip(missed, 5e-4, 0.5)), color=_SAME)
    labels = [f"{100 * tick:g} %" for tick in ticks]
    axes.set_xticks(ndtri(ticks), labels, fontsize=7)
    axes.set_yticks(ndtri(ticks), labels, fontsize=7)
    axes.set(
        xlabel=say(Words("different people taken for one")),
        ylabel=say(Words("one person taken for two")),
        title=say(Words("DET plot")),
    )
    axes.grid(alpha=0.3)


def _method_page(paper: _Paper, found: Comparison) -> None:
    paper.page(Words("Method, models and what was left out"))
    for sentence in method_sentences(found):
        paper.text(sentence)
    paper.heading(Words("Models"))
    for model in found.models:
        paper.text(f"{model.task}: {model.id}, SHA-256 {model.sha256}", size=7.5)
    paper.heading(Words("Versions"))
    paper.text(", ".join(f"{name} {version}" for name, version in found.versions), size=7.5)
    paper.heading(Words("Left out of the population"))
    left_out = found.population.left_out
    for what, why in left_out[:_MOST_LEFT_OUT]:
        paper.text(f"{what}: {paper.say(why)}", size=7)
    if len(left_out) > _MOST_LEFT_OUT:
        more = len(left_out) - _MOST_LEFT_OUT
        paper.text(Words("and {more} more, listed in the JSON file", more=more), size=7)
    if not left_out:
        paper.text(Words("Nothing."), size=7.5)
    paper.heading(Words("Sources"))
    paper.text(
        "ENFSI guideline for evaluative reporting in forensic science (2015). Morrison et al. 2021, "
        "Consensus on "
        "validation of forensic voice comparison, Science & Justice 61. Brümmer and du Preez 2006, "
        "Application-independent evaluation of speaker detection, Computer Speech & Language 20. Vergeer "
        "et al. "
        "2016, Numerical likelihood ratios outputted by LR systems are often based on extrapolation, "
        "Science & "
        "Justice 56. Platt 1999, Probabilistic outputs for support vector machines. Martin et al. 1997, "
        "The DET "
        "curve in assessment of detection task performance, Eurospeech.",
        size=7.5,
    )

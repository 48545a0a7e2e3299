"""A model's manifest and card in, a window to read them out, and to use or remove the model."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QPalette, QTextTable, QTextTableFormat
from PySide6.QtWidgets import QTextBrowser, QWidget

from voxdesk.core.types import Figures
from voxdesk.inference.manifest import ModelManifest
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.frame import DialogFrame
from voxdesk.ui.parts.model_figures import figures_text

_LINE_ALPHA = 90


class ModelCardDialog(DialogFrame):
    """Shows the card of a model, or the figures of its manifest when it has none.

    ``use_asked``, ``remove_asked`` and ``layers_asked`` follow the buttons, which close the dialog.
    """

    layers_asked = Signal()
    use_asked = Signal()
    remove_asked = Signal()

    def __init__(
        self,
        manifest: ModelManifest,
        card: str | None,
        parent: QWidget | None = None,
        *,
        in_use: bool = True,
        own: bool = False,
    ) -> None:
        super().__init__(tr("Model {manifest_id}", manifest_id=manifest.id), parent=parent, width=680)
        browser = QTextBrowser()
        browser.setAccessibleName(tr("Model card"))
        browser.setMinimumHeight(460)
        browser.setOpenExternalLinks(True)
        browser.setMarkdown(card_text(manifest, card))
        _draw_fine_tables(browser)
        self.body.addWidget(browser)
        layers = self.add_button(tr("Layers and shapes…"), left=True)
        layers.clicked.connect(lambda: self._leave(self.layers_asked))
        if own and not in_use:
            remove = self.add_button(tr("Remove this model…"), kind="danger", left=True)
            remove.clicked.connect(lambda: self._leave(self.remove_asked))
        if not in_use:
            self.add_button(tr("Use this model")).clicked.connect(lambda: self._leave(self.use_asked))
        self.add_button(tr("Close"), kind="primary").clicked.connect(self.accept)

    def _leave(self, asked: SignalInstance) -> None:
        self.accept()
        asked.emit()


def _draw_fine_tables(browser: QTextBrowser) -> None:
    """Give the tables pale hairlines; Qt draws their borders in the colour of the words."""
    line = browser.palette().color(QPalette.ColorRole.PlaceholderText)
    line.setAlpha(_LINE_ALPHA)
    for frame in browser.document().rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            look = frame.format().toTableFormat()
            look.setBorderCollapse(True)
            look.setBorder(1)
            look.setBorderBrush(line)
            look.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
            look.setCellPadding(5)
            frame.setFormat(look)


def card_text(manifest: ModelManifest, card: str | None) -> str:
    """Return the card as Markdown, with the facts of the manifest below it."""
    told = figures_text(manifest.figures)
    if card is None:
        card = f"{tr('This model has no card.')}\n\n{told}".rstrip()
    unknown = [] if told else _flat(manifest.figures)
    calibrated = getattr(manifest, "calibration", None) or getattr(manifest, "gender", None)
    facts = [
        (tr("File"), manifest.path.name),
        (tr("SHA-256"), f"`{manifest.sha256}`"),
        (tr("Made"), manifest.created or tr("not stated")),
        (tr("Licence"), manifest.licence),
        (
            tr("Input"),
            tr(
                "{sample_rate:,} Hz, {feature_id}",
                sample_rate=manifest.sample_rate,
                feature_id=manifest.feature_id,
            ),
        ),
        (tr("Dimension"), str(manifest.dimension)),
        (tr("Calibrated"), tr("yes") if calibrated else tr("no: it gives no names")),
        *((_words(name), str(value)) for name, value in unknown),
        *((tr("Training data"), ", ".join(data.values())) for data in manifest.training_data),
    ]
    rows = "\n".join(f"| {name} | {value} |" for name, value in facts)
    heading, what, value = tr("From the manifest"), tr("What"), tr("Value")
    return f"{card}\n\n### {heading}\n\n| {what} | {value} |\n|---|---|\n{rows}\n"


def _flat(figures: Figures, before: str = "") -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for name, value in figures.items():
        if isinstance(value, dict):
            found += _flat(value, f"{before}{name} ")
        else:
            found.append((before + name, f"{value:.4g}" if isinstance(value, float) else value))
    return found


def _words(name: str) -> str:
    return name.replace("_", " ").capitalize()

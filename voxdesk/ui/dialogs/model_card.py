"""A model's manifest and card in, a window to read them out."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QTextBrowser, QWidget

from voxdesk.ui.dialogs.frame import DialogFrame
from voxdesk.ui.translation import tr


class ModelCardDialog(DialogFrame):
    """Shows ``card.md`` of a model, or what its manifest says when there is none."""

    def __init__(self, manifest: Any, parent: QWidget | None = None) -> None:
        super().__init__(tr("Model {manifest_id}", manifest_id=manifest.id), parent=parent, width=680)
        browser = QTextBrowser()
        browser.setAccessibleName(tr("Model card"))
        browser.setMinimumHeight(460)
        browser.setOpenExternalLinks(True)
        browser.setMarkdown(card_text(manifest))
        self.body.addWidget(browser)
        self.add_button(tr("Close"), kind="primary").clicked.connect(self.accept)


def card_text(manifest: Any) -> str:
    """The card as Markdown, with the facts of the manifest below it."""
    try:
        card = (manifest.folder / "card.md").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        card = tr("This model came without a card.\n")
    facts = [
        (tr("File"), manifest.path.name),
        (tr("SHA-256"), f"`{manifest.sha256}`"),
        (tr("Made"), manifest.created or tr("not told")),
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
        *((_words(name), str(value)) for name, value in _flat(manifest.figures)),
        *((tr("Training data"), ", ".join(data.values())) for data in manifest.training_data),
    ]
    rows = "\n".join(f"| {name} | {value} |" for name, value in facts)
    return tr(
        "{rstrip}\n\n### From the manifest\n\n| What | Value |\n|---|---|\n{rows}\n",
        rstrip=card.rstrip(),
        rows=rows,
    )


def _flat(figures: Mapping[str, Any], before: str = "") -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for name, value in figures.items():
        if isinstance(value, Mapping):
            found += _flat(value, f"{before}{name} ")
        else:
            found.append((before + name, f"{value:.4g}" if isinstance(value, float) else value))
    return found


def _words(name: str) -> str:
    return name.replace("_", " ").capitalize()

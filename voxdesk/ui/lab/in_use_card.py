"""Which models answer on Listen: the card that names the user's own and lets go of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from voxdesk.core.settings import Settings
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.parts.card import Card, label

_TASKS = (
    ("gender", mark("Perceived gender: {model}")),
    ("speaker", mark("Speaker: {model}")),
)


class InUseCard(Card):
    """``bundled_asked`` when the program's own models shall answer, ``remove_asked`` carries a model."""

    bundled_asked = Signal()
    remove_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Used on Listen"), parent)
        self.words = label(tr("Built-in models"))
        self.body.addWidget(self.words)
        self._rows = {task: _Row(template) for task, template in _TASKS}
        for row in self._rows.values():
            row.remove.clicked.connect(lambda _=False, row=row: self.remove_asked.emit(row.model))
            self.body.addWidget(row)
        self.bundled_button = QPushButton(tr("Use the built-in models"))
        self.bundled_button.clicked.connect(self.bundled_asked)
        self.body.addWidget(self.bundled_button)
        self.show_models(Settings())

    def show_models(self, settings: Settings) -> None:
        """Name the models of the user's own that ``settings`` have chosen."""
        chosen = {"gender": settings.gender_model, "speaker": settings.speaker_model}
        for task, row in self._rows.items():
            row.show_model(chosen[task])
        self.words.setVisible(not any(chosen.values()))
        self.bundled_button.setVisible(any(chosen.values()))

    @property
    def models(self) -> tuple[str, ...]:
        """The models that are named."""
        return tuple(row.model for row in self._rows.values() if row.model)


class _Row(QWidget):
    def __init__(self, template: str) -> None:
        super().__init__()
        self.model, self._template = "", template
        self._words = label(wrap=True)
        self.remove = QPushButton(tr("Remove…"))
        self.remove.setProperty("kind", "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.remove)

    def show_model(self, model: str) -> None:
        """Name ``model``; hidden when it is empty."""
        self.model = model
        self._words.setText(tr(self._template, model=model))
        self.remove.setAccessibleName(tr("Remove {model}", model=model))
        self.setVisible(bool(model))

"""Shows appearance, devices, models, what is stored where, and the way to the shortcuts."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

import voxdesk
from voxdesk.core.settings import Settings
from voxdesk.core.types import InputDevice
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import mark, tr
from voxdesk.ui.language.words import counted
from voxdesk.ui.parts.card import Card, label
from voxdesk.ui.parts.commands import Command
from voxdesk.ui.parts.devices import DeviceWatch
from voxdesk.ui.parts.page import Page
from voxdesk.ui.parts.tab_stop import tab_to_checked
from voxdesk.ui.settings.erase_data import Erasing
from voxdesk.ui.settings.language import LANGUAGES, SYSTEM
from voxdesk.ui.settings.model_flow import ModelFlow
from voxdesk.ui.settings.models_card import ModelsCard
from voxdesk.ui.settings.protection_card import ProtectionCard
from voxdesk.ui.settings.storage_card import StorageCard
from voxdesk.ui.settings.words_card import WordsCard
from voxdesk.ui.style.layouts import spaced
from voxdesk.ui.style.theme import GAP_PX
from voxdesk.workflows.services import Services

_THEMES = (("system", mark("Match system")), ("light", mark("Light")), ("dark", mark("Dark")))
_DEFAULT_DEVICE = mark("System default")
_SIDE_PX = 300


class SettingsPage(Page):
    """Cards in two columns; everything takes effect at once."""

    def __init__(
        self, services: Services, runner: Runner, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(settings, parent)
        self._services, self._runner = services, runner
        self._devices = DeviceWatch(runner, self)
        self._devices.listed.connect(self._show_devices)
        self._build()
        self.set_settings(settings)

    # Building.

    def _build(self) -> None:
        self._models = ModelsCard(self._runner)
        flow = ModelFlow(self._models, self._services, self._runner, self)
        flow.chosen.connect(self._model_chosen)
        flow.changed.connect(self._models.refresh)
        flow.told.connect(self.told)
        flow.problem.connect(self.problem)
        flow.library_changed.connect(self.library_changed)
        self._flow = flow
        self._words = WordsCard(self._runner)
        self._words.chosen.connect(lambda folder: self.change_settings(words_model=folder))
        self._words.problem.connect(self.problem)
        self._storage = StorageCard(self._services, self._runner)
        erasing = Erasing(self._runner, self)
        erasing.told.connect(self.told)
        erasing.problem.connect(self.problem)
        erasing.renamed.connect(self.names_changed)
        erasing.erased.connect(self.library_changed)
        erasing.erased.connect(self._storage.refresh)
        self._storage.erase_library_asked.connect(erasing.erase_library)
        self._storage.erase_recordings_asked.connect(erasing.erase_recordings)
        self._storage.erase_cache_asked.connect(erasing.erase_cache)
        self._storage.erase_timelines_asked.connect(erasing.erase_timelines)
        self._protection = ProtectionCard(self._runner)
        self._protection.told.connect(self.told)
        self._protection.problem.connect(self.problem)
        self._protection.changed.connect(self.library_changed)
        self._protection.export_wanted.connect(lambda: self.command_wanted.emit("speakers.export"))
        self._protection.working.connect(self._pause)
        left = spaced(QVBoxLayout(), GAP_PX)
        self._look, self._microphone = self._build_look(), self._build_microphone()
        for card in (self._look, self._microphone, self._build_shortcuts()):
            left.addWidget(card)
        left.addStretch(1)
        right = spaced(QVBoxLayout(), GAP_PX)
        right.addWidget(self._models)
        right.addWidget(self._words)
        right.addWidget(self._protection)
        right.addWidget(self._storage)
        right.addWidget(self._build_about())
        right.addStretch(1)
        side = QWidget()
        side.setFixedWidth(_SIDE_PX)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        row = spaced(QHBoxLayout(inside), GAP_PX)
        row.addWidget(side)
        row.addLayout(right, 1)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def _build_look(self) -> Card:
        card = Card(tr("Appearance"))
        card.body.setSpacing(4)
        self._themes = QButtonGroup(self)
        for name, marked in _THEMES:
            button = QRadioButton(tr(marked))
            button.setAccessibleName(tr("Appearance: {words}", words=tr(marked)))
            button.setProperty("choice", name)
            # Not ``clicked``: a screen reader may toggle the button instead of clicking it.
            button.toggled.connect(partial(self._choose_theme, name))
            self._themes.addButton(button)
            card.body.addWidget(button)
        tab_to_checked(*self._themes.buttons())
        self._language = QComboBox()
        self._language.setAccessibleName(tr("Language"))
        self._language.addItem(tr("System language"), SYSTEM)
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        self._language.activated.connect(lambda _: self._choose_language())
        restart = QPushButton(tr("Restart now"))
        restart.clicked.connect(lambda: self.command_wanted.emit("file.restart"))
        self._next_start = QWidget()
        row = spaced(QHBoxLayout(self._next_start), 8)
        row.addWidget(label(tr("The language changes at the next start."), "dim", wrap=True), 1)
        row.addWidget(restart)
        self._next_start.hide()
        language = label(tr("Language"))
        language.setBuddy(self._language)
        card.body.addWidget(language)
        card.body.addWidget(self._language)
        card.body.addWidget(self._next_start)
        return card

    def _build_microphone(self) -> Card:
        card = Card(tr("Microphone"))
        self._device = QComboBox()
        self._device.setAccessibleName(tr("Microphone"))
        self._device.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._device.activated.connect(
            lambda _: self.change_settings(input_device=self._device.currentData())
        )
        again = QPushButton(tr("Refresh"))
        again.setAccessibleName(tr("Refresh the list of microphones"))
        again.clicked.connect(self._devices.look)
        card.body.addWidget(self._device)
        self._device_words = label(tone="dim", wrap=True)
        row = spaced(QHBoxLayout(), 8)
        row.addWidget(self._device_words, 1)
        row.addWidget(again)
        card.body.addLayout(row)
        self._show_devices(())
        self._device_words.setText(tr("Looking for microphones…"))
        return card

    def _build_shortcuts(self) -> Card:
        card = Card(tr("Keyboard shortcuts"))
        change = QPushButton(tr("Change shortcuts…"))
        change.setAccessibleName(tr("Change shortcuts"))
        change.clicked.connect(lambda: self.command_wanted.emit("help.keys"))
        card.body.addWidget(change)
        return card

    def _build_about(self) -> Card:
        card = Card(tr("About"))
        card.body.addWidget(
            label(
                tr(
                    "VoxDesk {version} tells you whose voice it is, on your own computer. Free "
                    "software under the GNU General Public License, version 3 or later, without "
                    "any warranty. A name is an estimate: do not base a serious decision on it "
                    "alone.",
                    version=voxdesk.__version__,
                ),
                "dim",
                wrap=True,
            )
        )
        return card

    # Public.

    def commands(self) -> tuple[Command, ...]:
        """Name each card, so that it is found from anywhere."""
        return (
            Command("settings.appearance", tr("Appearance"), partial(self._bring, self._look)),
            Command("settings.language", tr("Language"), partial(self._bring, self._look, self._language)),
            Command("settings.microphone", tr("Microphone"), partial(self._bring, self._microphone)),
            Command("settings.models", tr("Models"), partial(self._bring, self._models)),
            Command("settings.transcription", tr("Transcription"), partial(self._bring, self._words)),
            Command("settings.encryption", tr("Encryption"), partial(self._bring, self._protection)),
            Command("settings.storage", tr("Privacy and Storage"), partial(self._bring, self._storage)),
        )

    def set_settings(self, settings: Settings) -> None:
        """Show what is chosen now."""
        super().set_settings(settings)
        if settings.words_model != self._words.folder:
            self._words.show_folder(settings.words_model)
        for button in self._themes.buttons():
            button.setChecked(button.property("choice") == settings.theme)
        self._language.setCurrentIndex(max(0, self._language.findData(settings.language)))
        self._choose_device()

    def refresh(self) -> None:
        """Look at models and storage again."""
        self._models.refresh()
        self._words.show_folder(self.settings.words_model)
        self._storage.refresh()
        self._protection.refresh()

    def shut_down(self) -> None:
        """Look for microphones no more."""
        self._devices.stop()

    # Slots.

    def _bring(self, card: Card, control: QWidget | None = None) -> None:
        """Scroll to a card and give its first control, or ``control``, the focus."""
        self._scroll.ensureWidgetVisible(card)
        first = control or next(
            (
                each
                for each in card.findChildren(QWidget)
                if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
            ),
            None,
        )
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose_theme(self, name: str, checked: bool) -> None:
        if checked and name != self.settings.theme:
            self.change_settings(theme=name)

    def _choose_language(self) -> None:
        self._next_start.show()
        self.change_settings(language=self._language.currentData())

    def _show_devices(self, devices: tuple[InputDevice, ...]) -> None:
        self._device.clear()
        self._device.addItem(tr(_DEFAULT_DEVICE), "")
        for device in devices:
            self._device.addItem(device.name, device.name)
        self._choose_device()
        found = counted(len(devices), "microphone")
        self._device_words.setText(
            tr("{microphones} found", microphones=found) if devices else tr("No microphone found.")
        )

    def _choose_device(self) -> None:
        wanted = self.settings.input_device
        if wanted and self._device.findData(wanted) < 0:
            self._device.addItem(tr("{wanted} (not connected)", wanted=wanted), wanted)
        self._device.setCurrentIndex(self._device.findData(wanted))

    def _pause(self, working: bool) -> None:
        """Start no work while the library is closed."""
        (self._devices.stop if working else self._devices.start)()

    def _model_chosen(self, task: str, model_id: str) -> None:
        self.change_settings(**{f"{task}_model": model_id})

    # Qt overrides.

    def showEvent(self, event: QShowEvent) -> None:
        """See microphones come and go while somebody looks."""
        self._devices.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        self._devices.stop()

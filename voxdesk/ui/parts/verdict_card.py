"""Whose voice it is, in large letters, how sure, and how the voice is perceived; with the answers to it."""

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from voxdesk.core.types import Gender, GenderGuess, Identification, Status
from voxdesk.ui.language.translation import mark, tr, translated
from voxdesk.ui.language.words import certainty
from voxdesk.ui.parts.announce import announce
from voxdesk.ui.parts.card import Card, label, set_tone
from voxdesk.ui.parts.commands import can_press
from voxdesk.ui.parts.fitted_label import FittedLabel
from voxdesk.ui.style.time_axis import format_length

# The width of the column that the card stands in.
WIDTH_PX = 320
_NAMES = {
    Status.UNKNOWN: mark("unknown"),
    Status.TOO_SHORT: mark("too short"),
    Status.NO_SPEECH: mark("no speech"),
}
# Below it an enrolled person is the likelier one, yet no name may be given: too many would be wrong.
_LIKELY = 0.5
_LONGEST_CALLED = 14
_TONES = {Status.KNOWN: "good", Status.TENTATIVE: "warn", Status.UNKNOWN: "warn"}


class VerdictCard(Card):
    """Shows an Identification; ``confirmed`` and ``naming_asked`` are the user's answers.

    Models of the user's own that answered are named; ``model_asked`` carries the one whose card shall
    be shown.
    """

    confirmed = Signal()
    naming_asked = Signal()
    model_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Who"), parent)
        self.setAccessibleName(tr("Verdict"))
        self._name = FittedLabel(26, 17, bold=True)
        self._status = FittedLabel(13, 11)
        self._voice = FittedLabel(13, 11)
        self._voice.setProperty("tone", "dim")
        self._models = label(tone="dim", wrap=True)
        self._models.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._models.linkActivated.connect(self.model_asked)
        self._own: frozenset[str] = frozenset()
        self._answered: tuple[str, ...] = ()
        self.body.setSpacing(4)
        for part in (self._name, self._status, self._voice, self._models):
            self.body.addWidget(part)
        self._right = _button(
            tr("Yes, that’s right"), tr("Learn more of this person’s voice from this recording")
        )
        self._other = _button(
            tr("Somebody else…"), tr("Say who it is instead, and learn the voice from this recording")
        )
        self._enrol = _button(tr("Name this voice…"), tr("Say whose voice it is, here and for later"))
        self._right.setProperty("kind", "primary")
        self._enrol.setProperty("kind", "primary")
        self._right.clicked.connect(self.confirmed)
        self._other.clicked.connect(self.naming_asked)
        self._enrol.clicked.connect(self.naming_asked)
        self._row = QWidget()
        # What stands below must not move away from under the pointer once an answer is there.
        policy = self._row.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._row.setSizePolicy(policy)
        self._answers = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._row)
        self._answers.setContentsMargins(0, 8, 0, 0)
        self._answers.setSpacing(8)
        for button in (self._right, self._enrol, self._other):
            self._answers.addWidget(button)
        # The room that is kept is that of one of them: all three are never offered, and are too wide.
        self._right.hide()
        self._other.hide()
        self._answers.addStretch(1)
        self.body.addWidget(self._row)
        self._waits, self._people = False, ""
        self.show_waiting("")

    @property
    def name(self) -> str:
        """The large words."""
        return self._name.full_text

    @property
    def status(self) -> str:
        """The line below them."""
        return self._status.full_text

    @property
    def voice(self) -> str:
        """Return how the voice is perceived."""
        return self._voice.full_text

    @property
    def answered_by(self) -> tuple[str, ...]:
        """The user's own models that gave what is shown."""
        return tuple(model_id for model_id in self._answered if model_id in self._own)

    @property
    def confirmable(self) -> bool:
        """Tell whether there is a name that the user may confirm."""
        return can_press(self._right, self)

    @property
    def nameable(self) -> bool:
        """Tell whether the user may say whose voice it is."""
        return can_press(self._enrol, self) or can_press(self._other, self)

    def set_own_models(self, own: frozenset[str]) -> None:
        """Which models are the user's own."""
        self._own = own
        self._name_models(*self._answered)

    def show_perceived(self, gender: GenderGuess | None, heading: str) -> None:
        """Nothing is asked about the person: how the voice is perceived stands in large letters."""
        self.set_heading(heading)
        sure = gender is not None and gender.label is not Gender.UNCERTAIN
        words = gender_words(gender).partition(" · ")
        self._set(
            words[0],
            tr("by its picture alone") + (f" · {words[2]}" if words[2] else ""),
            "",
            "good" if sure else "dim",
        )
        self._name_models("" if gender is None else gender.model_id)
        self._row.hide()

    def show_waiting(self, words: str, heading: str = "") -> None:
        """Nothing is known yet: ``words`` say what is going on."""
        self._name_models()
        self.set_heading(heading or tr("Who"))
        self._set(words, "", "", "dim")
        self._waits, self._people = True, ""
        self._row.hide()

    def show_verdict(
        self,
        speaker: Identification,
        gender: GenderGuess | None,
        heading: str,
        *,
        answers: bool,
        given: str = "",
    ) -> None:
        """Show who it is; ``answers`` offers the buttons, ``given`` is the name that the user gave."""
        self.set_heading(heading)
        own = bool(given) and given != speaker.name
        name = given or speaker.name or tr(_NAMES.get(speaker.status, "unknown"))
        status = tr("named by you") if own else status_words(speaker)
        self._set(name, status, gender_words(gender), "" if own else _TONES.get(speaker.status, "dim"))
        self._name_models(speaker.model_id, "" if gender is None else gender.model_id)
        named = bool(given) or speaker.name is not None
        self._right.setVisible(named and not given)  # who has named it here is not asked once more
        self._other.setVisible(named)
        self._enrol.setVisible(not named)
        called = name.split(maxsplit=1)[0] if named else ""
        short = called if len(called) <= _LONGEST_CALLED else ""
        _call(self._right, tr("Yes, that’s {name}", name=short) if short else tr("Yes, that’s right"))
        _call(self._other, tr("Not {name}…", name=short) if short else tr("Somebody else…"))
        self._row.setVisible(answers and (named or speaker.status is Status.UNKNOWN))
        self._arrange()
        self.set_answers_enabled(True)

    def show_voice(self, name: str, status: str, voice: str, heading: str) -> None:
        """Show what the timeline says of a voice, until there is a verdict about it."""
        self._name_models()
        self.set_heading(heading)
        self._set(name, status, voice, "")
        self._row.hide()

    def show_people(self, people: str, *, enrolled: bool) -> None:
        """Show that several people are heard: ``people`` says how many; each has a verdict of its own.

        ``enrolled`` tells whether there is anybody whom they could be.
        """
        self._name_models()
        self.set_heading(tr("Who"))
        # The whole recording has one answer already before its turns are known; this one counts.
        self._waits, self._people = people != self._people, people
        if enrolled:
            self._set(people, tr("Choose a voice to see more."), "", "dim")
        else:
            self._set(people, tr("Nobody is enrolled yet."), tr("Choose a voice, then name it."), "dim")
        set_tone(self._name, "")
        self._row.hide()

    def set_answers_enabled(self, enabled: bool) -> None:
        """Off while an answer is being learnt."""
        for button in (self._right, self._other, self._enrol):
            button.setEnabled(enabled)

    def _arrange(self) -> None:
        """The answers beside each other, or below each other where their words are too long for that."""
        offered = [each for each in (self._right, self._enrol, self._other) if not each.isHidden()]
        edges = self.body.contentsMargins()
        room_px = WIDTH_PX - edges.left() - edges.right()
        wanted_px = sum(each.sizeHint().width() for each in offered) + 8 * (len(offered) - 1)
        beside = wanted_px <= room_px
        self._answers.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._row.updateGeometry()

    def _name_models(self, *model_ids: str) -> None:
        self._answered = tuple(dict.fromkeys(each for each in model_ids if each))
        links = [f'<a href="{html.escape(each)}">{html.escape(each)}</a>' for each in self.answered_by]
        self._models.setText(tr("answered by your {models}", models=", ".join(links)) if links else "")
        said = tr("Models that answered: {models}", models=", ".join(self.answered_by))
        self._models.setAccessibleName(said if links else "")
        self._models.setVisible(bool(links))

    def _set(self, name: str, status: str, voice: str, tone: str) -> None:
        # What was waited for is said; what changes as the playhead moves is not, over the recording.
        if self._waits and name != self.name:
            announce(self, ". ".join(each.rstrip(".") for each in (name, status, voice) if each))
        self._waits = False
        self._name.set_text(name)
        self._status.set_text(status)
        self._voice.set_text(voice)
        set_tone(self._name, "dim" if tone == "dim" else "")
        set_tone(self._status, tone)


def status_words(speaker: Identification) -> str:
    """The status and how sure it is, on one line."""
    percent = certainty(speaker.confidence)
    match speaker.status:
        case Status.KNOWN:
            return tr("known · {percent}", percent=percent)
        case Status.TENTATIVE:
            return tr("perhaps · {percent}", percent=percent)
        case Status.UNKNOWN:
            if not speaker.candidates:
                return translated(speaker.reason)  # there is nobody to compare with
            if speaker.candidates and speaker.confidence < _LIKELY:
                return tr("possibly {name}", name=speaker.candidates[0].name)
            return tr("not among your people · {percent}", percent=percent)
        case Status.TOO_SHORT:
            return tr("only {length} of speech", length=format_length(speaker.speech_s))
        case _:
            return tr("no speech found")


def gender_words(gender: GenderGuess | None) -> str:
    """Return how the voice is perceived, on one line."""
    if gender is None:
        return ""
    if gender.label is Gender.UNCERTAIN:
        return tr("perceived gender uncertain")
    percent = certainty(gender.probability)
    if gender.label is Gender.FEMALE:
        return tr("voice perceived as female · {percent}", percent=percent)
    return tr("voice perceived as male · {percent}", percent=percent)


def _call(button: QPushButton, text: str) -> None:
    button.setText(text)
    button.setAccessibleName(text)


def _button(text: str, hint: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(hint)
    button.setAccessibleName(text)
    button.setAccessibleDescription(hint)
    return button

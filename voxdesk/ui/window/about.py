"""Dialog with the program's version, its licence and whom it thanks."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

import voxdesk
from voxdesk.core.paths import bundled
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.frame import DialogFrame


class AboutDialog(DialogFrame):
    """Shows the version, the licence, and the credits of the models and libraries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("VoxDesk {version}", version=voxdesk.__version__),
            tr(
                "Whose voice is this? On your own computer, with nothing sent anywhere. Free software under "
                "the GNU General Public License, version 3 or later; it comes without any warranty."
            ),
            parent,
            560,
        )
        credit = QPlainTextEdit(credits_text())
        credit.setReadOnly(True)
        credit.setAccessibleName(tr("Licences and credits"))
        credit.setMinimumHeight(260)
        self.body.addWidget(credit)
        self.add_button(tr("Close"), kind="primary").clicked.connect(self.accept)


def credits_text() -> str:
    """Return the bundled credits: what each model was made of, and the libraries with their licences."""
    text = (bundled("resources") / "credits.txt").read_text(encoding="utf-8")
    made_of, libraries = text.rstrip().split("\n\n")
    return "\n".join(
        (
            tr("Models and the speech that they learnt from").upper(),
            tr("Each model’s card (Settings, Models) names exactly what went into it."),
            "",
            made_of,
            "",
            tr("Libraries").upper(),
            libraries,
        )
    )

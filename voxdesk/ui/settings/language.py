"""The language that the user chose in; translated words, and numbers and dates in its way, out."""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from voxdesk.core.paths import bundled

logger = logging.getLogger(__name__)

SYSTEM = "system"
# Each in its own words, so that everybody finds the own one.
LANGUAGES = (("en", "English"), ("de", "Deutsch"), ("es", "Español"), ("zh_CN", "简体中文"))


def use_language(app: QCoreApplication, choice: str) -> str:
    """Speak ``choice`` from now on; "system" is the first of the system's that there is; returns its code.

    What is on the screen already stays as it is.
    """
    code = choice if choice in dict(LANGUAGES) else system_language()
    QLocale.setDefault(_locale(code, follow_system=choice not in dict(LANGUAGES)))
    if code == "en":
        return code
    ours = str(bundled("resources") / "translations")
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"voxdesk_{code}", ours), (f"qtbase_{code}", theirs)):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
        else:
            logger.info("no translation %s", name)
    return code


def system_language() -> str:
    """The first language of the system's list that is shipped; English when none is."""
    shipped = {code.split("_")[0]: code for code, _ in LANGUAGES}
    for wanted in QLocale.system().uiLanguages():
        code = shipped.get(wanted.replace("-", "_").split("_")[0])
        if code:
            return code
    return "en"


def _locale(code: str, *, follow_system: bool) -> QLocale:
    system = QLocale.system()
    # The system's own way of writing numbers, where it is of the same language.
    if follow_system and system.name().split("_")[0] == code.split("_")[0]:
        return QLocale(system.name())
    return QLocale(code)

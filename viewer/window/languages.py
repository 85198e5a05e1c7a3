"""The language of the window: the catalogues of ``resources/translations`` and of Qt, and which way it is read.

The first language of the reader's that there is a catalogue for is spoken, English if there is none. The window is
mirrored if that language is written from right to left, or if the reader's own is.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from viewer import language, resources

ENGLISH = "en"

_RIGHT_TO_LEFT = frozenset(("Adlm", "Arab", "Hebr", "Nkoo", "Syrc", "Thaa"))
"""Scripts that are written from right to left (ISO 15924)."""


def install(application: QGuiApplication, wanted: QLocale | None = None) -> None:
    """Let the application speak the language of the locale (the system's, if none is given), and mirror it if need be.

    Words that were said before stay as they are: call this before the first window is made.
    """
    locale = wanted or QLocale()
    catalogue = _best(locale, "translations", "event-report-viewer_{}.qm")
    spoken = catalogue.stem.partition("_")[2]
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (qts / f"qtbase_{spoken}.qm", catalogue):  # the one installed last is asked first
        translator = QTranslator(application)
        if translator.load(str(file)):
            application.installTranslator(translator)
    language.use(QCoreApplication.translate)
    mirrored = is_right_to_left(spoken) or is_right_to_left(locale.uiLanguages()[0])
    if mirrored != application.isRightToLeft():
        ways = QtCore.Qt.LayoutDirection  # see ``early``
        application.setLayoutDirection(ways.RightToLeft if mirrored else ways.LeftToRight)


def is_right_to_left(name: str) -> bool:
    """What ``QLocale(name).textDirection()`` tells, by the script that the language is written in."""
    return not _RIGHT_TO_LEFT.isdisjoint(QLocale(name).uiLanguages()[0].split("-"))


def help_page() -> Path:
    """The page of the Help window, in the reader's language where there is one."""
    return _best(QLocale(), "help", "{}.md")


def _best(locale: QLocale, folder: str, name: str) -> Path:
    """The file for the first of the locale's languages that has one, else the English one. ``name`` holds ``{}``."""
    files = (resources.path(folder, name.format(tag)) for tag in _tags(locale))
    return next((file for file in files if file.is_file()), resources.path(folder, name.format(ENGLISH)))


def _tags(locale: QLocale) -> Iterator[str]:
    """The locale's languages as in the names of catalogues, each more special one before its more general one."""
    for tag in locale.uiLanguages():
        yield tag.replace("-", "_")

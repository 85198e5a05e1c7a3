"""The language of the window: the catalogues of ``resources/translations`` and of Qt, and which way it is read.

The reader chooses one of these languages, or none: then the first of the system's that there is a catalogue for is
spoken, English if there is none. The window is mirrored if that language is written from right to left, or if the
system's own is and none was chosen.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from viewer import language, resources

if TYPE_CHECKING:
    import datetime

ENGLISH = "en"
_NAMES = {ENGLISH: "English"}
"""What languages are called in themselves, where that is not what Qt says: of English it names a country."""
_OURS = "language"
"""The name of the objects that translate."""
_chosen: QLocale | None = None

_RIGHT_TO_LEFT = frozenset(("Adlm", "Arab", "Hebr", "Nkoo", "Syrc", "Thaa"))
"""Scripts that are written from right to left (ISO 15924)."""


def install(application: QGuiApplication, wanted: QLocale | None = None, *, persian_days: bool = False) -> None:
    """Let the application speak the language of the locale (the system's, if none is given), and mirror it if need be.

    ``persian_days``: the days of events are told in the Persian calendar, too.

    Words that were said before stay as they are: windows that are there are to be made anew.
    """
    global _chosen
    _chosen = wanted
    for before in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(before)
        before.deleteLater()
    locale = wanted or QLocale()
    catalogue = _best(locale, "translations", "event-report-viewer_{}.qm")
    spoken = catalogue.stem.partition("_")[2]
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    own = resources.path("translations", f"qtbase_{spoken}.qm")  # where Qt has none, or says it otherwise than we do
    for file in (qts / own.name, own, catalogue):  # the one installed last is asked first
        if not file.is_file():
            continue
        translator = QTranslator(application)
        translator.setObjectName(_OURS)
        if translator.load(str(file)):
            application.installTranslator(translator)
    language.use(QCoreApplication.translate, QLocale(spoken).zeroDigit())
    language.reckon(partial(_persian, QLocale(spoken)) if persian_days else None)
    mirrored = is_right_to_left(spoken) or is_right_to_left(locale.uiLanguages()[0])
    if mirrored != application.isRightToLeft():
        ways = QtCore.Qt.LayoutDirection  # see ``early``
        application.setLayoutDirection(ways.RightToLeft if mirrored else ways.LeftToRight)


def _persian(locale: QLocale, day: datetime.date) -> language.Day:
    """A day of the Persian calendar."""
    from PySide6.QtCore import QCalendar, QDate  # not before a date is known

    calendar = QCalendar(QCalendar.System.Jalali)
    parts = calendar.partsFromDate(QDate(day.year, day.month, day.day))
    return language.Day(parts.day, calendar.monthName(locale, parts.month), parts.year)


def is_right_to_left(name: str) -> bool:
    """What ``QLocale(name).textDirection()`` tells, by the script that the language is written in."""
    return not _RIGHT_TO_LEFT.isdisjoint(QLocale(name).uiLanguages()[0].split("-"))


def help_page() -> Path:
    """The page of the Help window, in the reader's language where there is one."""
    return _best(_chosen or QLocale(), "help", "{}.md")


def accuracy_page() -> Path:
    """The page of what the application can and cannot do, in that language; its figures are to be filled in."""
    return _best(_chosen or QLocale(), "help", "accuracy.{}.md")


def offered() -> dict[str, str]:
    """The languages that there are catalogues for, by their codes: what each is called in itself, in that order."""
    files = resources.path("translations").glob("event-report-viewer_*.qm")
    codes = (file.stem.partition("_")[2] for file in files)
    names = {code: _NAMES.get(code) or QLocale(code).nativeLanguageName() for code in codes}
    titled = {code: name[:1].upper() + name[1:] for code, name in names.items()}
    return dict(sorted(titled.items(), key=lambda pair: pair[1].casefold()))


def _best(locale: QLocale, folder: str, name: str) -> Path:
    """The file for the first of the locale's languages that has one, else the English one. ``name`` holds ``{}``."""
    files = (resources.path(folder, name.format(tag)) for tag in _tags(locale))
    return next((file for file in files if file.is_file()), resources.path(folder, name.format(ENGLISH)))


def _tags(locale: QLocale) -> Iterator[str]:
    """The locale's languages as in the names of catalogues, each more special one before its more general one."""
    for tag in locale.uiLanguages():
        yield tag.replace("-", "_")

"""What the window remembers from one day to the next."""

from __future__ import annotations

import math
import os
import re
from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from viewer import private_files
from viewer.reading import display_path

THEMES = ("system", "light", "dark", "contrast")
Grouping = Literal["paragraph", "item", "person", "objects"]
GROUPINGS: tuple[Grouping, ...] = get_args(Grouping)
"""How matches are listed: in the order of the text, in groups, or people, items and statements instead."""
_LARGEST = 1_000_000
"""Bytes of a file of settings. What is kept takes a few thousand."""
_RECENT = 8
"""So many files are remembered."""
ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)
"""Sizes of everything in the windows, as factors of the usual one."""


def can_be_kept(path: Path) -> bool:
    """Whether the settings can hold the name of a file, which need not be text."""
    return not any("\ud800" <= character <= "\udfff" for character in str(path))


_CODE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")
"""The code of a language."""
_FILES = ("recent", "recent_notes", "session", "folder")
"""What tells which files were opened, or where they are."""


def settings_file() -> Path:
    """The file in which the settings are kept."""
    return private_files.settings_file(os.environ)


def dialogs_file() -> Path:
    """The file in which Qt's own dialogs keep the folders that were visited (see ``application``)."""
    return settings_file().with_name("QtProject.conf")


def can_dialogs_keep() -> bool:
    """Whether Qt's own dialogs can be given that file."""
    return _can_be_opened(dialogs_file())


def _can_be_opened(file: Path) -> bool:
    """Whether Qt, which opens whatever is there, can be given a file of settings, and the lock that it makes beside."""
    return all(private_files.is_ordinary(path, _LARGEST) for path in (file, file.with_name(f"{file.name}.lock")))


class _Memory:
    """Settings as they are kept, whose changes are not."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._values = {name: settings.value(name) for name in settings.allKeys()} if settings else {}

    def value(self, name: str, default: object = None) -> object:
        return self._values.get(name, default)

    def setValue(self, name: str, value: object) -> None:
        self._values[name] = value

    def remove(self, name: str) -> None:
        self._values.pop(name, None)

    def allKeys(self) -> list[str]:
        return list(self._values)


class Preferences(QObject):
    """Typed access to the settings. What is missing or makes no sense is as if it had never been set."""

    files_forgotten = Signal()
    """It is no longer known which files were opened."""
    notes_forgotten = Signal()
    """It is no longer known what was found in these files, and how far it is checked."""
    rest_forgotten = Signal()
    """Everything else is as if it had never been set."""
    corrections_cleared = Signal()
    """What was kept of corrections is removed."""

    zoom_changed = Signal()
    """Everything is to be shown larger or smaller."""

    def __init__(self, parent: QObject | None = None, *, private: bool = False) -> None:
        """``private``: changes are forgotten with this object, and what was open last is not known."""
        super().__init__(parent)
        self.private = private
        file = settings_file()
        if not private:
            private_files.prepare(file)
        self.trouble = self._trouble(file)
        """Why nothing is kept, or what was kept is not known: one sentence; empty where all is well."""
        self._settings: QSettings | _Memory
        if self.trouble:
            self._settings = _Memory()
        else:
            kept = QSettings(str(file), QSettings.Format.NativeFormat)
            self._settings = _Memory(kept) if private else kept
        if private:
            self._settings.remove("session")

    def _trouble(self, file: Path) -> str:
        if not _can_be_opened(file):
            return self.tr(
                "The settings in “{path}” cannot be used: there is something else than a file, or a very large one. "
                "All is as at the first start, and nothing is kept. Remove it, to have settings kept again."
            ).format(path=display_path(str(file)))
        if self.private or file.parent.is_dir():
            return ""
        if file.is_relative_to(private_files.NOWHERE):
            return self.tr(
                "Settings, files opened last and reports seen before are not kept: there is no folder of yours to keep "
                "them in. Check the environment variable HOME."
            )
        return self.tr(
            "Settings and files opened last are not kept: there is no folder “{path}”, and none can be made. Check "
            "what is in its place."
        ).format(path=display_path(str(file.parent)))

    @property
    def theme(self) -> str:
        """One of ``THEMES``."""
        name = self._settings.value("theme")
        return name if name in THEMES else "system"

    @theme.setter
    def theme(self, name: str) -> None:
        self._settings.setValue("theme", name)

    @property
    def language(self) -> str:
        """The code of the language that the reader chose; "" for the system's."""
        code = self._settings.value("language")
        return code if isinstance(code, str) and _CODE.fullmatch(code) else ""

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def persian_days(self) -> bool:
        """Whether the days of events are told in the Persian calendar, too."""
        return self._settings.value("persian_days") in (True, "true")

    @persian_days.setter
    def persian_days(self, wanted: bool) -> None:
        self._settings.setValue("persian_days", wanted)

    @property
    def zoom(self) -> float:
        """One of ``ZOOMS``: what comes nearest to what is kept, which may be the size of the text alone of before."""
        try:
            wanted = float(str(self._settings.value("zoom", 1.0)))
        except ValueError:
            return 1.0
        if not math.isfinite(wanted):
            return 1.0
        return min(ZOOMS, key=lambda zoom: abs(zoom - wanted))

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._settings.setValue("zoom", zoom)
        self.zoom_changed.emit()

    @property
    def lists_matches(self) -> bool:
        """Whether a search shows the list of matches."""
        return self._settings.value("lists_matches", "true") != "false"

    @lists_matches.setter
    def lists_matches(self, shown: bool) -> None:
        self._settings.setValue("lists_matches", "true" if shown else "false")

    @property
    def grouping(self) -> Grouping:
        """How matches are listed."""
        name = self._settings.value("grouping")
        return GROUPINGS[GROUPINGS.index(name)] if name in GROUPINGS else GROUPINGS[0]

    @grouping.setter
    def grouping(self, name: str) -> None:
        self._settings.setValue("grouping", name)

    @property
    def paper(self) -> str:
        """How the summary was last printed: ``Choices`` as text."""
        return str(self._settings.value("paper", ""))

    @paper.setter
    def paper(self, choices: str) -> None:
        self._settings.setValue("paper", choices)

    @property
    def folder(self) -> Path:
        """The folder a file was last opened from or written to, or the user's own."""
        folder = self._settings.value("folder")
        return (
            Path(folder)
            if isinstance(folder, str) and Path(folder).is_dir()
            else (private_files.home(os.environ) or Path("/"))
        )

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._settings.setValue("folder", str(folder))

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files that were opened last, the latest first."""
        return tuple(map(Path, self._texts("recent")))[:_RECENT]

    def add_recent(self, path: Path) -> None:
        """Put a file at the head of those that were opened last; one whose name is no text cannot be kept."""
        if not can_be_kept(path):
            return
        others = [other for other in self.recent if other != path]
        self._settings.setValue("recent", [str(other) for other in (path, *others)][:_RECENT])

    @property
    def recent_notes(self) -> tuple[str, ...]:
        """What is known of their reports: texts, which ``viewer.window.recent_notes`` reads and writes."""
        return self._texts("recent_notes")

    @recent_notes.setter
    def recent_notes(self, notes: list[str]) -> None:
        self._settings.setValue("recent_notes", notes)

    @property
    def reopens(self) -> bool:
        """Whether the reports that are open at the end are opened again at the next start."""
        return self._settings.value("reopens", "true") != "false"

    @reopens.setter
    def reopens(self, reopens: bool) -> None:
        self._settings.setValue("reopens", "true" if reopens else "false")

    @property
    def session(self) -> str:
        """The reports that were open last: JSON text, which ``viewer.window.session`` reads and writes."""
        return str(self._settings.value("session", ""))

    @session.setter
    def session(self, session: str) -> None:
        self._settings.setValue("session", session)

    @property
    def reader(self) -> str | None:
        """Whose corrections are made here: "" for whoever wants no name; None before anybody was asked."""
        name = self._settings.value("reader")
        return name if isinstance(name, str) else None

    @reader.setter
    def reader(self, name: str) -> None:
        self._settings.setValue("reader", name)

    def _texts(self, name: str) -> tuple[str, ...]:
        """What was kept under a name, of which Qt makes a mere text where it is one."""
        kept = self._settings.value(name)
        kept = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
        return tuple(text for text in kept if isinstance(text, str) and text)

    def forget_recent(self) -> None:
        """Forget which files were opened."""
        for name in ("recent", "recent_notes"):
            self._settings.remove(name)
        self.files_forgotten.emit()

    def forget_notes(self) -> None:
        """Forget what was found in these files, and how far it is checked."""
        self._settings.remove("recent_notes")
        self.notes_forgotten.emit()

    def forget_files(self) -> None:
        """Forget which files were opened, are open, and where files are."""
        for name in _FILES:
            self._settings.remove(name)
        self.files_forgotten.emit()

    def forget_rest(self) -> None:
        """Forget everything else."""
        for name in self._settings.allKeys():
            if name not in _FILES:
                self._settings.remove(name)
        self.rest_forgotten.emit()

    def write(self) -> bool:
        """Have everything written now. Tells whether it is."""
        if isinstance(self._settings, QSettings):
            self._settings.sync()
            return self._settings.status() == QSettings.Status.NoError
        return True

    def kept(self, name: str) -> QByteArray:
        """What was kept under a name; empty if nothing was."""
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, name: str, value: QByteArray) -> None:
        """Keep bytes under a name."""
        self._settings.setValue(name, value)

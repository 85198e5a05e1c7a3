"""Read As: the menu, and the button in the status bar, by which a file is read in another way than it usually is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from viewer.language import QT_TRANSLATE_NOOP
from viewer.reading import ENCODINGS, USUAL, Choice
from viewer.report import properties
from viewer.report.file_formats import FILE_FORMATS, MAIL, PAGE
from viewer.report.separating import parted
from viewer.report.source import Source
from viewer.window.buttons import dress_button

_PARTS = {
    "windows-1252": QT_TRANSLATE_NOOP("ReadAs", "&Western and Central European"),
    "windows-1251": QT_TRANSLATE_NOOP("ReadAs", "&Cyrillic, Greek, Turkish"),
    "windows-1256": QT_TRANSLATE_NOOP("ReadAs", "&Arabic, Hebrew, Vietnamese, Thai"),
    "gb18030": QT_TRANSLATE_NOOP("ReadAs", "&East Asian"),
}
"""Encodings that begin those of another part of the world, each with the title of the menu that these are in."""

_TITLES = {
    "utf-8": QT_TRANSLATE_NOOP("ReadAs", "Unicode (UTF-8)"),
    "utf-16-le": QT_TRANSLATE_NOOP("ReadAs", "Unicode (UTF-16, little-endian)"),
    "utf-16-be": QT_TRANSLATE_NOOP("ReadAs", "Unicode (UTF-16, big-endian)"),
    "windows-1252": QT_TRANSLATE_NOOP("ReadAs", "Western European (Windows-1252)"),
    "iso-8859-15": QT_TRANSLATE_NOOP("ReadAs", "Western European (ISO 8859-15)"),
    "windows-1250": QT_TRANSLATE_NOOP("ReadAs", "Central European (Windows-1250)"),
    "iso-8859-2": QT_TRANSLATE_NOOP("ReadAs", "Central European (ISO 8859-2)"),
    "windows-1257": QT_TRANSLATE_NOOP("ReadAs", "Baltic (Windows-1257)"),
    "macintosh": QT_TRANSLATE_NOOP("ReadAs", "Western European (Macintosh)"),
    "windows-1251": QT_TRANSLATE_NOOP("ReadAs", "Cyrillic (Windows-1251)"),
    "koi8-r": QT_TRANSLATE_NOOP("ReadAs", "Cyrillic (KOI8-R)"),
    "koi8-u": QT_TRANSLATE_NOOP("ReadAs", "Ukrainian (KOI8-U)"),
    "windows-1253": QT_TRANSLATE_NOOP("ReadAs", "Greek (Windows-1253)"),
    "windows-1254": QT_TRANSLATE_NOOP("ReadAs", "Turkish (Windows-1254)"),
    "windows-1256": QT_TRANSLATE_NOOP("ReadAs", "Arabic and Persian (Windows-1256)"),
    "windows-1255": QT_TRANSLATE_NOOP("ReadAs", "Hebrew (Windows-1255)"),
    "windows-1258": QT_TRANSLATE_NOOP("ReadAs", "Vietnamese (Windows-1258)"),
    "tis-620": QT_TRANSLATE_NOOP("ReadAs", "Thai (TIS-620)"),
    "gb18030": QT_TRANSLATE_NOOP("ReadAs", "Chinese, simplified (GB18030)"),
    "big5": QT_TRANSLATE_NOOP("ReadAs", "Chinese, traditional (Big5)"),
    "shift_jis": QT_TRANSLATE_NOOP("ReadAs", "Japanese (Shift JIS)"),
    "euc-jp": QT_TRANSLATE_NOOP("ReadAs", "Japanese (EUC-JP)"),
    "iso-2022-jp": QT_TRANSLATE_NOOP("ReadAs", "Japanese (ISO 2022-JP)"),
    "euc-kr": QT_TRANSLATE_NOOP("ReadAs", "Korean (EUC-KR)"),
}
"""Each of ``ENCODINGS`` as the menu says it."""


class ReadAs(QObject):
    """Fills the menu for the file that is open; the button says format and encoding, and opens the same menu."""

    chosen = Signal(Choice)
    """Another ``Choice`` is to be made in reading the file."""

    def __init__(self, menu: QMenu, properties_action: QAction) -> None:
        super().__init__(menu)
        self._menu = menu
        self._properties = properties_action
        self._parts: list[QMenu] = []
        """The menus in the menu."""
        self._source = Source()
        self._choice = USUAL
        self.button = QToolButton()
        dress_button(self.button, "read_as", self.tr("Format and encoding of the file: read it in another way"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(menu)
        self.show_source(Source(), USUAL, False)

    def show_source(self, source: Source, choice: Choice, again: bool) -> None:
        """Tell of the file that is open now. Whether it can be read ``again`` decides what can be chosen."""
        self._source, self._choice = source, choice
        about = source.about
        form = properties.short_format(source.format)
        words = parted((form, properties.encoding_name(about.encoding)))
        self.button.setText(words)
        self.button.setVisible(bool(source.sha256))
        self._menu.clear()
        while self._parts:
            self._parts.pop().deleteLater()
        self._menu.setEnabled(bool(source.sha256))
        text = again and source.format in FILE_FORMATS and FILE_FORMATS[source.format].is_text
        if text:
            self._add_encodings()
        if again and (about.garbled or about.repaired):
            self._add(self.tr("&Repair Wrongly Decoded Letters"), replace(choice, repair=not choice.repair))
            self._menu.actions()[-1].setCheckable(True)
            self._menu.actions()[-1].setChecked(choice.repair)
        if again and source.format in (PAGE, MAIL):
            page = source.format == PAGE
            title = self.tr("&Whole Page, Not Only the Article") if page else self.tr("&Whole Mail, With Inner Headers")
            self._add(title, replace(choice, whole=not choice.whole))
            self._menu.actions()[-1].setCheckable(True)
            self._menu.actions()[-1].setChecked(choice.whole)
        if not self._menu.isEmpty():
            self._menu.addSeparator()
        self._menu.addAction(self._properties)

    def _add_encodings(self) -> None:
        group = QActionGroup(self._menu)
        self._add(self.tr("&Detected Encoding"), replace(self._choice, encoding=""), group)
        menu = self._menu
        for encoding in ENCODINGS:
            if encoding in _PARTS:
                menu = self._menu.addMenu(self.tr(_PARTS[encoding]))
                self._parts.append(menu)
            self._add(self.tr(_TITLES[encoding]), replace(self._choice, encoding=encoding), group, menu)
        self._menu.addSeparator()

    def _add(self, title: str, choice: Choice, group: QActionGroup | None = None, menu: QMenu | None = None) -> None:
        action = (menu or self._menu).addAction(title)
        if group:
            action.setCheckable(True)
            action.setChecked(choice == self._choice)
            group.addAction(action)
        action.triggered.connect(lambda _checked=False, choice=choice: self.chosen.emit(choice))

"""Finds what of a window no catalogue reaches: all that is translated stands in brackets, and the report's own words
are in fullwidth letters, so that every other letter is a word that was never translated.

Placeholders stand outside the brackets, and so must be filled with such words again.
"""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QTabBar,
    QTabWidget,
    QWidget,
)

from resources.packaging import translations
from viewer.models.rows import Role
from viewer.report import codec, messages
from viewer.report.model import Report
from viewer.report.vocabulary import ItemKind, Mode, Order, Participation, RemarkKind, Tag
from viewer.window import languages
from viewer.window.row_delegate import RowDelegate
from viewer.window.row_layout import Text
from viewer.window.row_view import RowView
from viewer.window.side_tabs import SideTabs

_KEYS = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+)+[A-Z]\b|\bF\d+\b")
"""Names of keys, which Qt says in the language of its own catalogue."""
_ITSELF = set(languages.offered().values())
"""What languages are called in themselves."""
_TAG = re.compile(r"<[^<>]+>")

WIDE = {code: code + 0xFEE0 for code in (*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1))}
"""From plain letters to fullwidth ones."""

NAME = "ｒｅｐｏｒｔ"
SPOKEN_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Role.LABEL,
    Role.TAGS,
    Role.DETAIL,
    Role.CUE,
    Role.PLACE,
)
QTS_OWN = (QDialogButtonBox, QFileDialog, QTabBar)
"""Widgets whose words are Qt's and come from its catalogue."""


def bracketed(text: str) -> str:
    """A translation into brackets: all of a text but its placeholders."""
    parts = re.split(r"(\{\w+\}|%n)", text)
    return "".join(part if number % 2 else f"⟦{part}⟧" for number, part in enumerate(parts) if part)


def bare(words: str) -> str:
    """What of the words no catalogue has reached; empty if there is no letter in it. Endings of files are no words."""
    rest = re.sub(r"⟦[^⟦⟧]*⟧|\*\.\w+", "", words).strip()
    return rest if re.search("[A-Za-z⟦⟧]", rest) else ""


def wide(words: str) -> str:
    return words.translate(WIDE)


def bracketing_catalogue(folder: Path) -> Path:
    """A catalogue, made from the English one, in which every text is bracketed."""
    file = folder / "event-report-viewer_en.ts"
    tree = ElementTree.parse(translations.FOLDER / file.name)
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.clear()
        forms = list(translation.iter("numerusform"))
        for form in forms or [translation]:
            form.text = bracketed(form.text or message.findtext("source", ""))
    tree.write(file, encoding="utf-8", xml_declaration=True)
    translations.release(file)
    return file.with_suffix(".qm")


def foreign(report: Report) -> Report:
    """A report in fullwidth letters, with every category of the model in it."""
    data: Any = codec.to_json(report)
    data["text"], data["source"]["name"] = wide(data["text"]), NAME
    event = data["event"]
    for fact in (event["title"], event["place"], event["city"], *event["organisers"]):
        if fact:
            fact["value"] = wide(fact["value"])
    event["attendance"] = {"value": 1200, "note": wide("over"), "spans": [[0, 4]]}
    event["start_time"]["note"] = "a.m. or p.m. not stated"
    somewhere = [[0, 10]]
    participations, remarks = [*Participation], [*RemarkKind]
    people, programme, statements = data["people"], data["programme"], data["statements"]
    for number, person in enumerate(people):
        person |= {"name": wide(person["name"]), "variants": [wide(variant) for variant in person["variants"]]}
        person["participation"] = participations[number % len(participations)]
        person["role"] = person["role"] and {**person["role"], "value": wide(person["role"]["value"])}
    other = {"id": people[1]["id"], "function": "introduced"}
    for item in programme:
        item["title"] = wide(item["title"])
    for number, kind in enumerate(ItemKind):
        functions = ("introduced", "reader", "interpreter", "moderator", "host")
        companions = [{"id": person["id"], "function": f} for person, f in zip(people, functions, strict=False)]
        item = {**programme[0], "kind": kind, "people": [p["id"] for p in people[: number % 4]], "tags": [*Tag]}
        item |= {"order": [*Order][number % 2], "title": wide("a title"), "spans": [[number, number + 9]]}
        item |= {"with": companions if number % 3 == 2 else [other] if number == 1 else []}
        programme.append(item)
    for statement in statements:
        statement["cue"]["value"] = wide(statement["cue"]["value"])
    for number, mode in enumerate(Mode):
        item = {**statements[0], "mode": mode, "speaker": None, "item": number, "spans": [[900, 940]]}
        statements.extend([item, {**item, "spans": [[1900, 1940], [2000, 2020]]}])
    values = {"stated_weekday": "Monday", "weekday": "Friday", "fault": wide("Fault")}
    words = dict.fromkeys(("name", "usual", "pronoun", "words", "language", "number", "all"), wide("Words"))
    data["remarks"] = [
        {"kind": remarks[n % len(remarks)], "message": one.format(**words, **values), "spans": somewhere}
        for n, one in enumerate(messages.TEMPLATES)
    ]
    return codec.from_json(data)


_OTHERS_WORDS = ("read_as", "help_contents", "help_contents_line", "help_contents_lines")
"""What bears the names of a format and an encoding, or the headings of a page that is translated as a whole."""


class Reader:
    """Looks at all words of a window, and notes those that are bare. What a reader finds in ``folder`` is no word."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self.seen: set[str] = set()
        self.found: set[str] = set()

    def read(self, where: object, words: object) -> None:
        """Look at a text or at several; anything else is none."""
        for text in words if isinstance(words, tuple) else (words,):
            if isinstance(text, str) and text:
                self.seen.add(text)
                if text not in _ITSELF and bare(_KEYS.sub("", _plain(text).replace(self._folder, ""))):
                    self.found.add(f"{where}: {text}")

    def read_window(self, window: QWidget) -> None:
        """Look at a window and at everything in it, shown or not."""
        for child in (window, *window.findChildren(QObject)):
            if _is_qts_own(child):
                continue
            if isinstance(child, QAction):
                self.read("action", (child.text(), child.iconText(), child.toolTip(), child.statusTip()))
            elif isinstance(child, QWidget):
                self.read_widget(child)

    def read_widget(self, widget: QWidget) -> None:
        """What a widget shows and what it tells a screen reader."""
        about = f"{type(widget).__name__} {widget.objectName()}"
        self.read(about, (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis()))
        self.read(about, (widget.accessibleName(), widget.accessibleDescription()))
        if widget.objectName() in _OTHERS_WORDS:
            return
        if isinstance(widget, (QLabel, QAbstractButton)):
            self.read(about, widget.text())
        elif isinstance(widget, QMenu):
            self.read(about, (widget.title(), *(action.text() for action in widget.actions())))
        elif isinstance(widget, QLineEdit):
            self.read(about, widget.placeholderText())
        elif isinstance(widget, (QTabWidget, SideTabs)):
            self.read(about, tuple(widget.tabText(number) for number in range(widget.count())))
        elif isinstance(widget, QListView):
            self.read_model(about, widget.model())
        elif isinstance(widget, QMessageBox):
            self.read(about, (widget.text(), widget.informativeText()))
        if isinstance(widget, RowView):
            self.read_rows(about, widget)

    def read_model(self, about: str, model: QAbstractItemModel) -> None:
        """What the rows of a model say in every role."""
        for row in range(model.rowCount()):
            for role in SPOKEN_ROLES:
                self.read(f"{about} {role!r}", model.index(row, 0).data(role))

    def read_rows(self, about: str, view: RowView) -> None:
        """What is painted in the rows."""
        delegate = view.itemDelegate()
        assert isinstance(delegate, RowDelegate)
        for row in range(view.model().rowCount()):
            for part in (part for line in delegate.lines(view.model().index(row, 0)) for part in line):
                self.read(about, (part.words, part.joint if isinstance(part, Text) else ""))


def _plain(text: str) -> str:
    """The words of a text in which signs stand for themselves by markup; any other as it is."""
    return unescape(_TAG.sub("", text)) if text.startswith("<p ") else text


def _is_qts_own(child: QObject) -> bool:
    """Whether the words of an object are Qt's: it bears Qt's mark, or is in one of Qt's widgets."""
    around: QObject | None = child
    while around is not None and not isinstance(around, QTS_OWN):
        around = around.parent()
    return around is not None or child.objectName().startswith(("qt_", "_q_"))

"""The keys that no menu names: what the find bar, lists, the text and fields hear by themselves, by where that is."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from viewer.language import QT_TRANSLATE_NOOP, Words
from viewer.window.menus import keys_of, named_key, plain_text

_FROM_LEFT, _ENDS = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"

_MARKS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Signs that turn the direction of writing."""

Row = tuple[str, str]
"""What keys do, and the keys."""


class OwnKeys(Words):
    """Where keys are heard, and what they do there."""


@dataclass(frozen=True, slots=True)
class Group:
    """Keys that are heard in one place."""

    title: str
    rows: Sequence[Row]


_FIND = QT_TRANSLATE_NOOP("OwnKeys", "In the find field")
_OWN: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...] = (
    (
        _FIND,
        (
            (QT_TRANSLATE_NOOP("OwnKeys", "Next match"), ("Return",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Previous match"), ("Shift+Return",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "To the list of matches"), ("Down",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Earlier searches"), ("Ctrl+Down",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Close the find bar"), ("Esc",)),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("OwnKeys", "In lists"),
        (
            (QT_TRANSLATE_NOOP("OwnKeys", "Change a row or fact"), ("Return", "F2")),
            (QT_TRANSLATE_NOOP("OwnKeys", "Show the words of a row"), ("Space",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Open the menu of a row or fact"), ("Menu", "Shift+F10")),
            (QT_TRANSLATE_NOOP("OwnKeys", "Fold or unfold a group"), ("Return", "Space")),
            (
                QT_TRANSLATE_NOOP("OwnKeys", "Say how a person took part, in the list of people"),
                ("1", "2", "3", "4", "5", "6", "7"),
            ),
            (QT_TRANSLATE_NOOP("OwnKeys", "Go to a match in the text, in the list of matches"), ("Return",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Take the proposal, among corrections to decide"), ("Return",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Keep yours, among corrections to decide"), ("K",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Choose words, among corrections to decide"), ("U",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Take one of the answers, where corrections are compared"), ("1", "2", "3")),
            (QT_TRANSLATE_NOOP("OwnKeys", "Empty a filter"), ("Esc",)),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("OwnKeys", "In the text, with words chosen"),
        (
            (QT_TRANSLATE_NOOP("OwnKeys", "Show the letters, for words that a search left chosen"), ("Return",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Add an item of the programme"), ("I",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Add a person"), ("P",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "State a fact"), ("F",)),
            (
                QT_TRANSLATE_NOOP("OwnKeys", "Then: title, day, time, place, organisers, attendance"),
                ("L", "D", "T", "O", "G", "A"),
            ),
            (QT_TRANSLATE_NOOP("OwnKeys", "Add a statement by somebody"), ("S",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "The same person as somebody"), ("=",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "The role of somebody"), ("R",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Not a name"), ("X",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Use as words of the chosen item"), ("U",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Put the letters away"), ("Esc",)),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("OwnKeys", "In the overview"),
        (
            (QT_TRANSLATE_NOOP("OwnKeys", "Go from cell to cell"), ("Left", "Right", "Up", "Down")),
            (QT_TRANSLATE_NOOP("OwnKeys", "Show the words of a cell in the text"), ("Space",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Change the item of a cell"), ("Return", "F2")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("OwnKeys", "In the review"),
        (
            (QT_TRANSLATE_NOOP("OwnKeys", "Right"), ("Return",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Add what was perhaps missed"), ("Ins",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Change"), ("E",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Remove, or say that it is no act"), ("Del",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Write a note"), ("N",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Back to the entry before"), ("Left",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Later"), ("Right",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Go through the places of the entry"), ("Up", "Down")),
            (QT_TRANSLATE_NOOP("OwnKeys", "End the review"), ("Esc",)),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("OwnKeys", "In the fields of an entry"),
        (
            (QT_TRANSLATE_NOOP("OwnKeys", "Save"), ("Return",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Leave all as it was"), ("Esc",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Go through the candidates of a fact"), ("Up", "Down")),
            (QT_TRANSLATE_NOOP("OwnKeys", "Move the end of the words"), ("Left", "Right")),
            (QT_TRANSLATE_NOOP("OwnKeys", "Move the beginning of the words"), ("Shift+Left", "Shift+Right")),
            (QT_TRANSLATE_NOOP("OwnKeys", "Begin or end with the sentence"), ("Home", "End")),
            (
                QT_TRANSLATE_NOOP("OwnKeys", "Say how a person took part"),
                ("Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5", "Alt+6", "Alt+7"),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("OwnKeys", "On the pages of the print dialog"),
        (
            (QT_TRANSLATE_NOOP("OwnKeys", "Next page, previous page"), ("PgDown", "PgUp")),
            (QT_TRANSLATE_NOOP("OwnKeys", "First page, last page"), ("Home", "End")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("OwnKeys", "In the windows of Help"),
        (
            (QT_TRANSLATE_NOOP("OwnKeys", "Find words on the page"), ("Ctrl+F",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Next match"), ("Return", "F3")),
            (QT_TRANSLATE_NOOP("OwnKeys", "Previous match"), ("Shift+Return", "Shift+F3")),
            (QT_TRANSLATE_NOOP("OwnKeys", "Go to a heading of the contents"), ("Return",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "End the search, then close the window"), ("Esc",)),
            (QT_TRANSLATE_NOOP("OwnKeys", "Close the window"), ("Ctrl+W",)),
        ),
    ),
)
"""What is heard without a menu, by where: titles, and what the keys do."""


def groups(by_menu: Sequence[tuple[str, Sequence[Row]]], find_options: Sequence[QAction]) -> list[Group]:
    """All keys by where they are heard: those of the menus, then those that widgets hear, in the reader's language.

    ``find_options`` are actions with shortcuts that the find bar has.
    """
    found = [Group(title, rows) for title, rows in by_menu if rows]
    for title, heard in _OWN:
        rows = [(OwnKeys.tr(what), named(*keys)) for what, keys in heard]
        if title is _FIND:
            rows += [(plain_text(action.text()), keys) for action in find_options if (keys := keys_of(action))]
        found.append(Group(OwnKeys.tr(title), rows))
    if QGuiApplication.isRightToLeft():
        return [Group(one.title, [(what, _kept(keys)) for what, keys in one.rows]) for one in found]
    return found


def _kept(keys: str) -> str:
    """Keys that are named in Latin letters alone, kept from left to right: else a sign at their end stands first."""
    named_so = any(unicodedata.bidirectional(char) in ("R", "AL") for char in keys)
    return keys if named_so else f"{_FROM_LEFT}{keys}{_ENDS}"


def named(*keys: str) -> str:
    """Keys as the menus name them."""
    return ", ".join(named_key(QKeySequence(key)) for key in keys)


def without_marks(keys: str) -> str:
    """Keys without the signs that turn the direction of writing, which some languages put around them."""
    return keys.translate(_MARKS)


def latin(keys: str) -> str:
    """The same keys as they are called on most keyboards, whatever the reader's language calls them: ``Ctrl+Z``."""
    sequence = QKeySequence
    named_so = (sequence.fromString(key, sequence.SequenceFormat.NativeText) for key in keys.split(", "))
    return ", ".join(key.toString(sequence.SequenceFormat.PortableText) for key in named_so)

"""Words of a report made harmless for programs that do more with them than show them."""

from __future__ import annotations

import re

_FORMULA = tuple("=+-@＝＋－＠")
# Patterns: str.translate takes five times as long for letters that are not ASCII.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
"""Characters that end a cell or a line, or that no program expects."""
_ORDER = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that have what follows them shown in another order than it stands in."""
_KEPT = re.compile(f"(\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069)|{_ORDER.pattern}")
"""The same, beside words of a direction of their own: those that are kept apart so order nothing but themselves."""
_NONE = re.compile("[\ud800-\udfff\ufffe\uffff]")
"""Halves of surrogate pairs and what is no character: no XML and no UTF-8 holds them."""


def line(words: str) -> str:
    """The words on one line, without characters that control anything but what they hold."""
    return _KEPT.sub(lambda found: found[1] or "\N{REPLACEMENT CHARACTER}", _CONTROL.sub(" ", words))


def whole(words: str) -> str:
    """The words without what is no whole character."""
    return _NONE.sub("\N{REPLACEMENT CHARACTER}", words)


def folded(words: str) -> str:
    """The words on one line, white space folded, without what controls anything or is no whole character."""
    return " ".join(line(whole(words)).split())


def csv_file(text: str) -> bytes:
    """The bytes of a CSV file: UTF-8 with a mark at the beginning, by which spreadsheets know it."""
    return b"\xef\xbb\xbf" + text.encode("utf-8", errors="replace")


def cell(words: str) -> str:
    """The same for a cell of a table. What a spreadsheet would take for a formula gets an apostrophe in front.

    Source: OWASP, “CSV Injection”.
    """
    words = line(words)
    return f"'{words}" if words.startswith(_FORMULA) else words

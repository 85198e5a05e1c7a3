"""Words of a report made harmless for programs that do more with them than show them."""

from __future__ import annotations

_FORMULA = tuple("=+-@＝＋－＠")
_CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), " ")
"""Characters that end a cell or a line, or that no program expects."""
_ORDERS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\N{REPLACEMENT CHARACTER}")
"""Characters that have what follows them shown in another order than it stands in."""
_NONE = dict.fromkeys((*range(0xD800, 0xE000), 0xFFFE, 0xFFFF), "\N{REPLACEMENT CHARACTER}")
"""Halves of surrogate pairs and what is no character: no XML and no UTF-8 holds them."""


def line(words: str) -> str:
    """The words on one line, without characters that control anything."""
    return words.translate(_CONTROLS).translate(_ORDERS)


def whole(words: str) -> str:
    """The words without what is no whole character."""
    return words.translate(_NONE)


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

"""What stands in an RTF before and beside its text: code pages, fonts, styles, and what the file says of itself."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from striprtf.striprtf import charset_map

from viewer.reading.composing import PartKind
from viewer.reading.office.numbering import whole
from viewer.reading.office.style_names import meaning

WESTERN = "cp1252"
SYMBOLS = "symbols of "
_RIGHT_TO_LEFT = ("cp1255", "cp1256")
_WESTERN_CHARSET, _ANY_CHARSET, _SYMBOL_CHARSET = 0, 1, 2

_SKIP = re.compile(rb"[{}]|\\bin(\d{1,10}) ?|\\[^a-zA-Z]", re.DOTALL)
_FONT = re.compile(rb"\\f(\d{1,6})(?![0-9])([^;]*)")
_CHARSET = re.compile(rb"\\fcharset(\d{1,3})(?!\d)")
_FONT_PAGE = re.compile(rb"\\cpg(\d{1,5})(?!\d)")
_STYLE = re.compile(rb"\{(?:\\s(\d{1,6})(?!\d))?([^{};]*(?:\{[^{}]*\}[^{};]*){0,50});?\}")
_BASE = re.compile(rb"\\sbasedon(\d{1,6})")
_OUTLINE = re.compile(rb"\\outlinelevel(\d)")
_WORD = re.compile(rb"\\[a-zA-Z]{1,32}-?\d{0,10} ?")
_GROUP = re.compile(rb"\{[^{}]*\}")
_MARKUP = re.compile(rb"(\\\\)|\\[a-zA-Z]{1,32}-?\d{0,10} ?|[{}\r\n]")
_LINK = re.compile(r'HYPERLINK\s+"([^"]*)"(?:\s*\\+l\s+"([^"]*)")?', re.IGNORECASE)
_ESCAPED = re.compile(r"\\'([0-9a-fA-F]{2})")
_TIME = re.compile(rb"\\(yr|mo|dy|hr|min)(\d{1,4})")
_LONGEST_CHAIN = 20
_LONGEST_INSTRUCTION = 10_000


def group_end(data: bytes, start: int) -> int:
    """Where the group ends that the byte at ``start`` stands in: behind its brace, or at the end of the file.

    Pictures and other bytes that are no text are jumped over.
    """
    depth = 1
    while match := _SKIP.search(data, start):
        start = match.end()
        found = match[0]
        if found == b"{":
            depth += 1
        elif found == b"}":
            depth -= 1
            if not depth:
                return start
        elif match[1]:
            start += int(match[1])
    return len(data)


def code_page(number: bytes | int) -> str:
    """Python's name of a code page, ``WESTERN`` if there is none of that number that holds text."""
    number = int(number)
    if number == 65001:
        return "utf-8"
    if number == 10000:
        return "mac_roman"
    name = "johab" if number == 1361 else f"cp{number}"
    try:
        codecs.lookup(name)
    except LookupError:
        return WESTERN
    return name


def fonts(table: bytes, ansi: str) -> dict[int, str]:
    """What bytes are in each font: the name of a code page, or ``SYMBOLS`` with the name of the font.

    ``ansi`` is the code page of the file.
    """
    found: dict[int, str] = {}
    for one in _FONT.finditer(table):
        number, rest = int(one[1]), one[2]
        page = _FONT_PAGE.search(rest)
        charset = _CHARSET.search(rest)
        kind = int(charset[1]) if charset else _ANY_CHARSET
        if page:
            found[number] = code_page(page[1])
        elif kind == _SYMBOL_CHARSET:
            name = _WORD.sub(b"", _GROUP.sub(b"", rest)).decode("latin-1").strip()
            found[number] = f"{SYMBOLS}{name}"
        elif kind == _WESTERN_CHARSET and ansi in _RIGHT_TO_LEFT:
            found[number] = ansi  # as careless programs write it; these pages have the letters of French as well
        elif kind != _ANY_CHARSET and (name := charset_map.get(kind, "")):
            found[number] = _known(name)
    return found


class Styles:
    """The styles of paragraphs, by their numbers."""

    def __init__(self, sheet: bytes = b"") -> None:
        self._names: dict[int, str] = {}
        self._bases: dict[int, int] = {}
        self._outlines: dict[int, int] = {}
        self._kinds: dict[int, tuple[PartKind, int]] = {}
        for one in _STYLE.finditer(sheet):
            number = int(one[1] or 0)
            if one[2].lstrip().startswith(b"\\*") or number in self._names:
                continue
            self._names[number] = _WORD.sub(b"", _GROUP.sub(b"", one[2])).decode("latin-1").partition(",")[0].strip()
            if base := _BASE.search(one[2]):
                self._bases[number] = int(base[1])
            if outline := _OUTLINE.search(one[2]):
                self._outlines[number] = int(outline[1])

    def kind(self, number: int) -> tuple[PartKind, int]:
        """What a paragraph of this style is, and of which level."""
        if number not in self._names:
            return "paragraph", 1
        found = self._kinds.get(number)
        if found is None:
            found = self._kinds[number] = self._kind(number)
        return found

    def _kind(self, number: int) -> tuple[PartKind, int]:
        chain = list(self._chain(number))
        if known := meaning(self._names.get(one, "") for one in chain):
            return known
        outline = next((self._outlines[one] for one in chain if one in self._outlines), 9)
        return ("heading", outline + 1) if outline < 9 else ("paragraph", 1)

    def _chain(self, number: int) -> Iterator[int]:
        for _ in range(_LONGEST_CHAIN):
            if number not in self._names:
                return
            yield number
            if number not in self._bases:
                return
            number = self._bases[number]


def link(instruction: bytes) -> str:
    """The address that a field leads to, empty if it leads nowhere."""
    text = _MARKUP.sub(lambda found: found[1] or b"", instruction[:_LONGEST_INSTRUCTION]).decode("latin-1")
    # A backslash of the address is written as two, each of which is written as two.
    text = _ESCAPED.sub(lambda sign: chr(int(sign[1], 16)), text)
    found = _LINK.search(text.replace("\\\\", "\\"))
    if not found:
        return ""
    address = found[1].replace("\\\\", "\\")
    return f"{address}#{found[2]}" if address and found[2] and "#" not in address else address


def time(group: bytes) -> str:
    """A point in time as in ISO 8601, empty if it is not said."""
    said = {one[1]: whole(one[2].decode("ascii"), 0) for one in _TIME.finditer(group)}
    if not said.get(b"yr"):
        return ""
    day = f"{said[b'yr']:04}-{said.get(b'mo', 1):02}-{said.get(b'dy', 1):02}"
    hour, minute = said.get(b"hr", 0), said.get(b"min", 0)
    return f"{day}T{hour:02}:{minute:02}" if hour or minute else day


def _known(name: str) -> str:
    try:
        codecs.lookup(name)
    except LookupError:
        return WESTERN
    return name

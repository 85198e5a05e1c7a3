"""What a PDF painted by Qt lacks, added by pypdf: bookmarks, links, language, letters that can be found and copied.

Coordinates are points from the lower left of the page, as in the file.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast

from pypdf import PageObject, PdfWriter
from pypdf.annotations import Link
from pypdf.generic import (
    BooleanObject,
    DictionaryObject,
    Fit,
    IndirectObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

_PRINTED = 4
"""The flag of an annotation that is part of the page on paper too; PDF/A asks for it."""
_HEX = re.compile(rb"<([0-9A-Fa-f]{4}(?:[0-9A-Fa-f]{4})*)>")
_RANGE = re.compile(rb"(<[0-9A-Fa-f]{4}>\s*<[0-9A-Fa-f]{4}>\s*)(\[[^\]]*\])")
"""A range of glyphs, and the letters of each."""
_UNSEEN = re.compile(rb"/CSp cs\n1 1 1 scn\n/GSa gs\nBT\n")
"""Where words begin that are only heard: they are white, as no others are."""


@dataclass(frozen=True, slots=True)
class Target:
    """A place in the file: a page, from 0, and a height on it."""

    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Jump:
    """An area of a page (left, bottom, right, top) that leads to a place."""

    page: int
    area: tuple[float, float, float, float]
    target: Target


def finish(
    data: bytes,
    *,
    language: str,
    bookmarks: Sequence[tuple[str, Target]],
    jumps: Sequence[Jump],
    sideways: Sequence[int] = (),
) -> bytes:
    """The PDF with bookmarks and links; ``language`` is that of its words (``en``). What was PDF/A stays PDF/A.

    Pages that are ``sideways`` are shown turned, and their words that are only heard are not shown.
    """
    writer = PdfWriter(clone_from=io.BytesIO(data))
    writer.pdf_header = "%PDF-1.4"
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(language)
    titled = BooleanObject(True)
    root[NameObject("/ViewerPreferences")] = DictionaryObject({NameObject("/DisplayDocTitle"): titled})
    for title, target in bookmarks:
        writer.add_outline_item(title=title, page_number=target.page, fit=Fit.xyz(left=0, top=target.top))
    if len(bookmarks) > 1:
        root[NameObject("/PageMode")] = NameObject("/UseOutlines")
    for jump in jumps:
        link = Link(
            rect=jump.area,
            border=[0, 0, 0],
            target_page_index=jump.target.page,
            fit=Fit.xyz(left=0, top=jump.target.top),
        )
        link[NameObject("/F")] = NumberObject(_PRINTED)
        writer.add_annotation(jump.page, link)
    for number in sideways:
        writer.pages[number][NameObject("/Rotate")] = NumberObject(90)
    for page in writer.pages:
        _hide_unseen(page)
    for table in _tables_of_letters(writer):
        _say_letters(table)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _hide_unseen(page: PageObject) -> None:
    """Show no words whose colour says that they are only heard: in mode 3 text is neither filled nor outlined."""
    contents = page.get("/Contents")
    stream = contents.get_object() if contents is not None else None
    if isinstance(stream, StreamObject) and _UNSEEN.search(data := stream.get_data()):
        stream.set_data(_UNSEEN.sub(rb"\g<0>3 Tr\n", data))


def _tables_of_letters(writer: PdfWriter) -> Iterable[StreamObject]:
    """The tables that say which letters the glyphs of each font on the pages stand for."""
    found: dict[int, StreamObject] = {}
    for page in writer.pages:
        resources = cast("DictionaryObject", page["/Resources"])
        for name in cast("DictionaryObject", resources.get("/Font", {}).get_object()):
            table = cast("DictionaryObject", cast("DictionaryObject", resources["/Font"])[name]).get("/ToUnicode")
            if isinstance(table, IndirectObject):
                found[table.idnum] = cast("StreamObject", table.get_object())
    return found.values()


def _say_letters(table: StreamObject) -> None:
    """Name the letters behind glyphs: not the forms that a script joins them in, and a space for a tab."""
    table.set_data(_RANGE.sub(_range, table.get_data()))


def _range(found: re.Match[bytes]) -> bytes:
    return found[1] + _HEX.sub(lambda letters: b"<" + _letters(letters[1]) + b">", found[2])


def _letters(digits: bytes) -> bytes:
    text = bytes.fromhex(digits.decode()).decode("utf-16-be", "replace")
    said = "".join(map(_letter, text))
    return said.encode("utf-16-be").hex().upper().encode()


def _letter(one: str) -> str:
    """The letter that a joined form stands for. Forms of two letters stay: readers would turn these round."""
    if one == "\t":
        return " "
    if "\ufb1d" <= one <= "\ufdff" or "\ufe70" <= one <= "\ufefc":
        letters = unicodedata.normalize("NFKC", one).strip(" \u0640")
        return letters if len(letters) == 1 else one
    return one

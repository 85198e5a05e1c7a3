"""What is asked of PDFium: its C functions with types, one page at a time.

Places are in points, y upwards, on the page as it is turned for most of its text to stand upright.
"""

from __future__ import annotations

import contextlib
import ctypes
import itertools
import math
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, Literal

import pypdfium2  # pyright: ignore[reportMissingTypeStubs]
import pypdfium2.raw  # pyright: ignore[reportMissingTypeStubs]

from viewer.reading.formats.pdf import turned_page
from viewer.reading.formats.pdf.turned_page import Box
from viewer.reading.links import web_address

_library: Any = pypdfium2
_raw: Any = pypdfium2.raw

_MOST_OBJECTS = 50_000
"""Objects of a page that are looked at one by one."""
_MOST_LINKS, _MOST_SOUGHT = 2_000, 20_000_000
"""Links of a page that are looked at, and characters that may be passed to find their words."""
_MOST_MARKS, _MOST_PIECES = 20, 500
_SAMPLED = 48
"""Characters that tell how the text of a page is turned."""
_NAME = 128
_ADDRESS, _METADATA = 4_000, 20_000
"""Bytes up to which an address and a value of the metadata are believed."""
_JOINERS = {"\u200c": "\u200c", "\u200d": "\u200d", " \x0c": "\u200c", " \x0d": "\u200d"}
"""The joiners as PDFium gives them: some versions give each byte of what is in UTF-16 as a character."""
_PICTURES = (_raw.FPDF_PAGEOBJ_IMAGE, _raw.FPDF_PAGEOBJ_FORM, _raw.FPDF_PAGEOBJ_SHADING)


Problem = Literal["locked", "encrypted", "damaged"]


class UnreadableError(Exception):
    """A PDF that PDFium does not open."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem: Problem = problem


class Document:
    """An open PDF. Raises UnreadableError."""

    def __init__(self, data: bytes) -> None:
        try:
            self._document: Any = _library.PdfDocument(data)
        except _library.PdfiumError as error:
            problems: dict[Any, Problem] = {_raw.FPDF_ERR_PASSWORD: "locked", _raw.FPDF_ERR_SECURITY: "encrypted"}
            raise UnreadableError(problems.get(error.err_code, "damaged")) from error

    def close(self) -> None:
        """Give back what PDFium holds of it."""
        self._document.close()

    def __len__(self) -> int:
        """The number of its pages."""
        return int(_raw.FPDF_GetPageCount(self._document))

    def said(self, key: str) -> str:
        """What its metadata say of it: Title, Author, CreationDate; empty if they do not."""
        length = int(_raw.FPDF_GetMetaText(self._document, key.encode(), None, 0))
        if not 2 < length <= _METADATA:
            return ""
        buffer = ctypes.create_string_buffer(length)
        _raw.FPDF_GetMetaText(self._document, key.encode(), buffer, length)
        return buffer.raw[: length - 2].decode("utf-16-le", "replace")

    def attachments(self) -> int:
        """The number of files that are attached to it."""
        return max(0, int(_raw.FPDFDoc_GetAttachmentCount(self._document)))

    @contextlib.contextmanager
    def page(self, number: int) -> Generator[TextPage | None]:
        """A page by its number, from 0; None if it cannot be read."""
        page: Any = _raw.FPDF_LoadPage(self._document, number)
        if not page:
            yield None
            return
        text = TextPage(self._document, page)
        try:
            yield text
        finally:
            text.close()
            _raw.FPDF_ClosePage(page)


@dataclass(frozen=True, slots=True)
class Look:
    """How a character looks: its font, the size of it on the page, and how far it is turned, in radians."""

    font: str
    weight: int
    size: float
    angle: float


class TextPage:
    """The characters of a page, each under its index. Those that PDFium made up itself have no object.

    ``left_out`` are the indexes of those that are not read, which whoever reads the page may tell.
    """

    def __init__(self, document: Any, page: Any) -> None:
        self._document: Any = document
        self._page: Any = page
        self.left_out: frozenset[int] = frozenset()
        self._turn = 0
        self._load()
        self._written = 0
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._box = _raw.FS_RECTF()
        self._matrix = _raw.FS_MATRIX()
        self._font = ctypes.create_string_buffer(_NAME)
        self._flags = ctypes.c_int()
        self._said = (ctypes.c_ushort * 8)()
        self._length = ctypes.c_ulong()

        self._turn = self._turned()
        if self.count and int(_raw.FPDFPage_GetRotation(page)) != self._turn:
            # PDFium puts lines in the order in which they stand on the page as it is shown.
            self.close()
            _raw.FPDFPage_SetRotation(page, self._turn)
            self._load()

    def _load(self) -> None:
        self._text: Any = _raw.FPDFText_LoadPage(self._page)
        self.count = max(0, int(_raw.FPDFText_CountChars(self._text))) if self._text else 0

    def _turned(self) -> int:
        """By how many quarters most of the text is turned."""
        sample = range(0, self.count, max(1, self.count // _SAMPLED))
        angles = (-float(_raw.FPDFText_GetCharAngle(self._text, index)) for index in sample if self.object(index))
        return turned_page.quarters(angles)

    def close(self) -> None:
        """Give back what PDFium holds of it."""
        if self._text:
            _raw.FPDFText_ClosePage(self._text)

    def text(self) -> str:
        """All its text, without the characters whose code is 0."""
        if not self.count:
            return ""
        buffer = (ctypes.c_ushort * (self.count + 1))()
        written = int(_raw.FPDFText_GetText(self._text, 0, self.count, buffer))
        self._written = written - 1
        return bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "surrogatepass")

    def char(self, index: int) -> int:
        """The code of a character; of one beyond U+FFFF, each half is under an index of its own."""
        return int(_raw.FPDFText_GetUnicode(self._text, index))

    def unknown(self) -> int:
        """How many signs are painted of which the file does not tell what they are."""
        if self.count == self._written:
            return 0
        return sum(not self.char(index) and self.object(index) != 0 for index in range(self.count))

    def is_undecoded(self) -> bool:
        """Whether the file does not tell of most of its signs what letters they are."""
        sample = [index for index in range(0, self.count, max(1, self.count // _SAMPLED)) if self.object(index)]
        unknown = (
            int(_raw.FPDFText_HasUnicodeMapError(self._text, index)) == 1 or _is_no_letter(self.char(index))
            for index in sample
        )
        return 2 * sum(unknown) > len(sample)

    def object(self, index: int) -> int:
        """What tells the objects apart in which characters are painted; 0 for a character that is not painted."""
        return ctypes.cast(_raw.FPDFText_GetTextObject(self._text, index), ctypes.c_void_p).value or 0

    def stands_for(self, index: int) -> str:
        """What the object of a character says that it stands for, if that is a sign or two; else empty."""
        one = _raw.FPDFText_GetTextObject(self._text, index)
        for number in range(min(_MOST_MARKS, int(_raw.FPDFPageObj_CountMarks(one)) if one else 0)):
            if said := self._actual_text(_raw.FPDFPageObj_GetMark(one, number)):
                return said
        return ""

    def content_id(self, index: int) -> int:
        """Which content of a tagged page the character is part of; below 0 if of none that is told."""
        one = _raw.FPDFText_GetTextObject(self._text, index)
        return int(_raw.FPDFPageObj_GetMarkedContentID(one)) if one else -1

    def origin(self, index: int) -> tuple[float, float]:
        """Where the character stands on its line."""
        _raw.FPDFText_GetCharOrigin(self._text, index, self._x, self._y)
        return turned_page.point(self._x.value, self._y.value, self._turn)

    def box(self, index: int) -> Box:
        """Left, bottom, right and top of the room that a character takes."""
        box = self._box
        _raw.FPDFText_GetLooseCharBox(self._text, index, box)
        return turned_page.box((box.left, box.bottom, box.right, box.top), self._turn)

    def shown(self) -> Box | None:
        """What is shown of the sheet; None if the file makes no sense of it."""
        box = self._box
        if not _raw.FPDF_GetPageBoundingBox(self._page, box) or box.left >= box.right or box.bottom >= box.top:
            return None
        return turned_page.box((box.left, box.bottom, box.right, box.top), self._turn)

    def look(self, index: int) -> Look:
        """How the character looks."""
        matrix = self._matrix
        scale, angle = 1.0, 0.0
        if _raw.FPDFText_GetMatrix(self._text, index, matrix):
            scale = math.hypot(matrix.c, matrix.d)
            angle = turned_page.upright(math.atan2(matrix.b, matrix.a), self._turn)
        size = float(_raw.FPDFText_GetFontSize(self._text, index)) * scale
        length = int(_raw.FPDFText_GetFontInfo(self._text, index, self._font, _NAME, self._flags))
        font = self._font.value.decode("utf-8", "replace") if 0 < length <= _NAME else ""
        weight = int(_raw.FPDFText_GetFontWeight(self._text, index))
        return Look(font, weight, size if math.isfinite(size) else 0.0, angle)

    def rectangles(self, start: int, count: int) -> list[tuple[float, float]]:
        """Left and right of the pieces that so many characters were painted in."""
        return [(left, right) for left, _, right, _ in itertools.islice(self.pieces(start, count), _MOST_PIECES)]

    def pieces(self, start: int, count: int) -> Generator[Box]:
        """The rectangles of the pieces that so many characters were painted in."""
        left, top, right, bottom = (ctypes.c_double() for _ in range(4))
        for place in range(int(_raw.FPDFText_CountRects(self._text, start, count))):
            if _raw.FPDFText_GetRect(self._text, place, left, top, right, bottom):
                yield turned_page.box((left.value, bottom.value, right.value, top.value), self._turn)

    def at(self, x: float, y: float) -> int:
        """The index of the character at a place; below 0 if there is none."""
        x, y = turned_page.point(x, y, -self._turn)
        return int(_raw.FPDFText_GetCharIndexAtPos(self._text, x, y, 2.0, 2.0))

    def joiners(self) -> list[tuple[float, float, str]]:
        """The joiners and non-joiners, which paint nothing, sorted: how high each stands, how far right, and which.

        Programs write them as what other glyphs stand for, and PDFium takes them for nothing.
        """
        found: list[tuple[float, float, str]] = []
        for one in self._objects(_raw.FPDF_PAGEOBJ_TEXT):
            innermost = int(_raw.FPDFPageObj_CountMarks(one)) - 1
            if innermost >= 0:
                said = self._actual_text(_raw.FPDFPageObj_GetMark(one, innermost))
                if said in _JOINERS and _raw.FPDFPageObj_GetMatrix(one, self._matrix):
                    x, y = turned_page.point(self._matrix.e, self._matrix.f, self._turn)
                    found.append((y, x, _JOINERS[said]))
        return sorted(found)

    def _actual_text(self, mark: Any) -> str:
        """What a short mark says that the glyphs in it stand for; empty if it says nothing, or more."""
        buffer, length = self._said, self._length
        if not mark or not _raw.FPDFPageObjMark_GetParamStringValue(
            mark, b"ActualText", buffer, len(buffer) * 2, length
        ):
            return ""
        return bytes(buffer)[: length.value - 2].decode("utf-16-le", "replace") if 2 <= length.value <= 6 else ""

    def is_picture(self) -> bool:
        """Whether there are pictures on the page."""
        return next(self._objects(*_PICTURES), None) is not None

    def _objects(self, *kinds: int) -> Generator[Any]:
        count = int(_raw.FPDFPage_CountObjects(self._page))
        for number in range(min(count, _MOST_OBJECTS)):
            one = _raw.FPDFPage_GetObject(self._page, number)
            if one and int(_raw.FPDFPageObj_GetType(one)) in kinds:
                yield one

    def links(self) -> list[tuple[Box, str]]:
        """The rectangles (left, bottom, right, top) that lead to addresses of the web and of mail."""
        found: list[tuple[Box, str]] = []
        position, link, box = ctypes.c_int(0), _raw.FPDF_LINK(), _raw.FS_RECTF()
        for _ in range(min(_MOST_LINKS, _MOST_SOUGHT // max(1, self.count))):
            if not _raw.FPDFLink_Enumerate(self._page, position, link):
                break
            action = _raw.FPDFLink_GetAction(link)
            if not action or int(_raw.FPDFAction_GetType(action)) != _raw.PDFACTION_URI:
                continue
            address = _address(self._document, action)
            if address and _raw.FPDFLink_GetAnnotRect(link, box):
                sides = sorted((box.left, box.right)) + sorted((box.bottom, box.top))
                found.append((turned_page.box((sides[0], sides[2], sides[1], sides[3]), self._turn), address))
        return found


def _is_no_letter(code: int) -> bool:
    """Whether a code stands for no letter that anybody knows: none, one for private use, or one that was lost."""
    return not code or 0xE000 <= code <= 0xF8FF or code == 0xFFFD


def _address(document: Any, action: Any) -> str:
    buffer = ctypes.create_string_buffer(_ADDRESS)
    length = int(_raw.FPDFAction_GetURIPath(document, action, buffer, _ADDRESS))
    if not 1 < length <= _ADDRESS:
        return ""
    address = buffer.raw[: length - 1].decode("utf-8", "replace")
    return web_address(address)

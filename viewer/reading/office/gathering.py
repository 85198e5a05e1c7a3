"""Parts gathered while a document is walked: paragraphs, rows of tables, what stands aside of them, and notes.

A table is a row of cells after another; the rows of a table in a cell stand behind what was before it in its row. What
stands inside of a paragraph (a text box) comes behind it; footnotes and endnotes come behind everything, their marks in
brackets. A row of a single cell with several paragraphs in it only frames them: they stay what they are.
"""

from __future__ import annotations

import contextlib

from viewer.language import QT_TRANSLATE_NOOP, Said
from viewer.reading.composing import Part, PartKind
from viewer.reading.errors import ReadingError
from viewer.reading.files import MAX_TEXT_BYTES
from viewer.reading.links import web_address
from viewer.reading.office.flow import Flow
from viewer.reading.office.rows import row

_MOST_ASIDE = 200
"""So many boxes and notes may stand in each other."""
_MOST_PARTS = 500_000
_MOST_LINKS = 100_000
"""Those that come after so many are words like others."""


class Gatherer:
    """Gathers the parts of the document of a file called ``name``.

    Raises ReadingError where more is written than can be read.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._length = 0
        self._parts_left, self._links_left = _MOST_PARTS, _MOST_LINKS
        self._pieces: list[str] = []
        self._leads: list[str] = []
        """What stands before the words of the paragraph: the mark of a note, the bullet or number of an item."""
        self._flow = Flow()
        self._around: list[Flow] = []
        self._marks: dict[str, int] = {}
        self._notes: dict[int, list[Part]] = {}
        self._said: dict[Said, None] = {}

    def say(self, *notes: Said) -> None:
        """Tell once what of the file is not in the text."""
        self._said.update(dict.fromkeys(notes))

    @property
    def notes(self) -> tuple[Said, ...]:
        """All that was said."""
        return tuple(self._said)

    # Paragraphs

    @property
    def part(self) -> Part | None:
        """The paragraph that is open."""
        return self._flow.part

    def open_paragraph(self) -> None:
        """Begin a paragraph; inside of another, it is to come behind that."""
        flow = self._flow
        if flow.joined:
            flow.joined = False
            self._flush()
            if flow.part is not None and not flow.part.words.is_blank():
                return
            flow.part = None
        if flow.part is not None:
            self._enter(Flow(single=True))
            flow = self._flow
        self._parts_left -= 1
        if self._parts_left < 0:
            sentence = QT_TRANSLATE_NOOP(
                "Reading",
                "“{name}” has more than {number} paragraphs, the most that can be read. Open a shorter part of it.",
            )
            raise ReadingError(sentence, name=self._name, number=_MOST_PARTS)
        flow.part = Part("paragraph")
        self._leads = [flow.lead] if flow.lead else []
        self._pieces += self._leads
        flow.lead = ""

    def shape(self, kind: PartKind, level: int = 1, lead: str = "") -> None:
        """Tell what the paragraph is, and what stands before its words: the bullet or the number of an item."""
        part = self._flow.part
        if part is not None and part.words.is_blank():
            part.kind, part.level = kind, level
            if lead:
                self._leads.append(f"{lead} ")
                self._pieces.append(f"{lead} ")

    def close_paragraph(self, join: bool = False) -> None:
        """End the paragraph; ``join`` it with the next, as the mark between them was deleted."""
        flow = self._flow
        part = flow.part
        if part is None:
            return
        if join and not flow.single:
            flow.joined = True
            return
        self._flush()
        while flow.links:
            flow.links.pop().close()
        flow.part, flow.joined = None, False
        self._add(part)
        if flow.after:
            after, flow.after = flow.after, []
            for one in after:
                self._add(one)
        self._leave_single()

    def insert(self, parts: list[Part]) -> None:
        """Add parts that are made already, behind the paragraph that was before."""
        self._settle()
        for part in parts:
            self._parts_left -= 1
            if self._parts_left >= 0:
                self._add(part)

    # Words

    def write(self, text: str) -> None:
        """Add words to the paragraph."""
        if self._flow.part is not None:
            self._pieces.append(text.replace("\u00ad", ""))  # where a word may be parted: it is no letter of the word

    def line(self) -> None:
        """Begin another line in the paragraph."""
        if part := self._flow.part:
            self._flush()
            part.words.line()

    def tab(self) -> None:
        """Go to the next stop of the line, but not behind a bullet or a number that stands before the words."""
        if part := self._flow.part:
            if self._pieces == self._leads and part.words.is_blank():
                return
            self._flush()
            part.words.tab()

    def open_link(self, address: str) -> None:
        """What is written until ``close_link`` leads to the address, if it is one of the web, of files or of mail."""
        if part := self._flow.part:
            self._flush()
            link = contextlib.ExitStack()
            if self._links_left and (address := web_address(address)):
                self._links_left -= 1
                link.enter_context(part.words.link(address))
            self._flow.links.append(link)

    def close_link(self) -> None:
        """End the link that was opened last in the paragraph."""
        if self._flow.links:
            self._flush()
            self._flow.links.pop().close()

    def _flush(self) -> None:
        pieces, part = self._pieces, self._flow.part
        if not pieces or part is None:
            return
        text = "".join(pieces)
        pieces.clear()
        self._length += len(text)
        if self._length > MAX_TEXT_BYTES:
            sentence = QT_TRANSLATE_NOOP(
                "Reading",
                "“{name}” is longer than {number} million characters, the most that can be read. Open a shorter part "
                "of it.",
            )
            raise ReadingError(sentence, name=self._name, number=MAX_TEXT_BYTES // 1_000_000)
        part.words.write(text)

    # Tables

    @property
    def depth(self) -> int:
        """How many tables are open, one in the other."""
        return len(self._flow.rows)

    def open_table(self) -> None:
        """Begin a table."""
        self._settle()
        if self._flow.part is not None:
            self._enter(Flow(single=True))
        rows = self._flow.rows
        if rows:
            self._put_row([[]])
        rows.append([])

    def open_cell(self) -> None:
        """Begin a cell."""
        self._settle()
        if self._flow.rows:
            self._flow.rows[-1].append([])

    def close_row(self) -> None:
        """End a row."""
        self._settle()
        if self._flow.rows:
            self._put_row([])

    def close_table(self) -> None:
        """End the table that was opened last."""
        self.close_row()
        if self._flow.rows:
            self._flow.rows.pop()
            self._leave_single()

    def _put_row(self, then: list[list[Part]]) -> None:
        rows = self._flow.rows
        cells, rows[-1] = rows[-1], then
        filled = [[one for one in cell if not one.words.is_blank()] for cell in cells]
        if len(filled) == 1 and len(filled[0]) > 1:
            self._flow.parts += filled[0]
        elif any(filled):
            self._flow.parts.append(row(filled))

    def _add(self, part: Part) -> None:
        rows = self._flow.rows
        (rows[-1][-1] if rows and rows[-1] else self._flow.parts).append(part)

    def _settle(self) -> None:
        """End a paragraph that waits for another to be joined with."""
        if self._flow.joined:
            self.close_paragraph()

    # What stands aside

    def mark(self, key: str = "") -> int:
        """The number of the next note, or of the note of this key, if it is marked for the second time."""
        return self._marks.setdefault(key or f"#{len(self._marks)}", len(self._marks) + 1)

    def marked(self, key: str) -> int | None:
        """The number of the note of this key, if the text has its mark."""
        return self._marks.get(key)

    def open_aside(self, note: int | None = None) -> None:
        """Begin what stands aside of the text: the note of a mark, or a text box."""
        self._enter(Flow(note=note, lead=f"[{note}] " if note else ""))

    def close_aside(self) -> None:
        """End what stands aside."""
        while self._around and self._flow.single:
            self._end()
        if self._around:
            self._end()

    def finish(self) -> list[Part]:
        """All parts, the notes behind them."""
        while self._around:
            self._end()
        self._close_all()
        parts = self._flow.parts
        for number in sorted(self._notes):
            parts += self._notes[number]
        return parts

    def _enter(self, flow: Flow) -> None:
        self._flush()
        if len(self._around) == _MOST_ASIDE:
            sentence = QT_TRANSLATE_NOOP(
                "Reading",
                "“{name}” has more boxes and notes in each other than any word processor makes. Open it in the program "
                "it was made with, save it again, and open that.",
            )
            raise ReadingError(sentence, name=self._name)
        self._around.append(self._flow)
        self._flow = flow

    def _end(self) -> None:
        self._close_all()
        if self._around:
            self._leave()

    def _close_all(self) -> None:
        flow = self._flow
        flow.single = False
        self.close_paragraph()
        while flow.rows:
            self.close_table()

    def _leave_single(self) -> None:
        flow = self._flow
        if flow.single and not flow.rows and flow.part is None:
            self._leave()

    def _leave(self) -> None:
        inner, self._flow = self._flow, self._around.pop()
        if inner.note is not None:
            self._notes[inner.note] = inner.parts
        elif self._flow.part is not None:
            self._flow.after += inner.parts
        else:
            for part in inner.parts:
                self._add(part)

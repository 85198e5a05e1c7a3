"""RTF: documents of Word, WordPad, LibreOffice and others.

Kept and left out is what the reader of DOCX keeps and leaves out. Items have the bullets and numbers that are written
before them; those of a program that writes none are paragraphs. The text of a file that ends in the middle is what
there is of it, and that is said.

striprtf knows which groups hold no text, and code pages. Its own conversion gives words alone, without headings, lists
and links, and looks at each character of a picture: the file is walked by ourselves, and pictures are jumped over.
"""

from __future__ import annotations

from collections.abc import Callable

from viewer.reading.composing import Content
from viewer.reading.document import Choice
from viewer.reading.office.gathering import Gatherer
from viewer.reading.office.left_out import CHANGES, COMMENTS, CUT, HIDDEN, STRUCK, heads
from viewer.reading.office.numbering import BULLET
from viewer.reading.office.rich_text_head import Styles, code_page, fonts, group_end, link, time
from viewer.reading.office.rich_text_place import Place
from viewer.reading.office.rich_text_walker import RichText, State
from viewer.reading.office.rich_text_words import CHARACTERS, HEADS, LAYING, PAGES, SHAPING, SKIPPED, TRANSPARENT

_MOST_FOLLOWING = 100
_LONGEST_TIME = 200


def read(data: bytes, name: str, choice: Choice) -> Content:  # noqa: ARG001  # all formats are read alike
    """What is in an RTF."""
    text = _Text(data, name)
    text.walk()
    said, gatherer = text.said, text.gatherer
    text.end_paragraph()
    if text.cut:
        gatherer.say(CUT)
    return Content(
        gatherer.finish(),
        title=said.get("title", ""),
        author=said.get("author", "") or said.get("operator", ""),
        date=said.get("creatim", "") or said.get("revtim", ""),
        notes=gatherer.notes,
    )


class _Text(RichText):
    def __init__(self, data: bytes, name: str, is_head: bool = False) -> None:
        super().__init__(data, name)
        self._is_head = is_head
        self.said: dict[str, str] = {}
        self.gatherer = Gatherer(name)
        self._styles = Styles()
        self._place = Place(self.gatherer)
        self._beside: list[str] | None = None
        """Words that are no part of the text: the number of an item, the title."""
        self._address = ""
        self._informs = False
        self._words = self._known()

    def word(self, word: bytes, number: int | None, end: int) -> None:
        """Obey what is known; of the rest, leave out what holds no text."""
        starred, self.starred = self.starred, False
        known = self._words.get(word)
        if known:
            known(number, end)
        elif word in CHARACTERS:
            self.put(CHARACTERS[word])
        elif word not in TRANSPARENT and (starred or word in SKIPPED):
            self.skip_group(end)

    def sign(self, sign: bytes) -> None:
        """A line end that is said is the end of a paragraph."""
        if sign in b"\r\n":
            self.end_paragraph()

    def write(self, text: str) -> None:
        """Take characters to where they belong. White space alone begins no paragraph."""
        if self._beside is not None:
            self._beside.append(text)
        elif self.gatherer.part is not None:
            self.gatherer.write(text)
        elif text.strip():
            self._place.begin(self._styles)
            self.gatherer.write(text)

    def shown(self) -> bool:
        """Neither deleted nor hidden."""
        if self.state.deleted:
            self.gatherer.say(CHANGES)
            return False
        if self.state.hidden:
            self.gatherer.say(HIDDEN)
            return False
        if self.state.struck:
            self.gatherer.say(STRUCK)
            return False
        return True

    def _known(self) -> dict[bytes, Callable[[int | None, int], None]]:
        simple: dict[str, Callable[[int | None], None]] = {
            **dict.fromkeys(("par", "sect", "page", "column"), lambda _: self.end_paragraph()),
            "line": lambda _: self._line(),
            "tab": lambda _: self._tab(),
            "cell": lambda _: self._cell(1),
            "row": lambda _: self._row(1),
            "nestcell": lambda _: self._cell(max(2, self._place.table)),
            "nestrow": lambda _: self._row(max(2, self._place.tables)),
            **{word: lambda number, key=key: self._lay(key, number) for word, key in LAYING.items()},
            **{word: lambda number, key=key: self._shape(key, number) for word, key in SHAPING.items()},
            "revised": lambda number: self.gatherer.say(CHANGES) if number != 0 else None,
            "u": lambda number: self.code(number or 0),
            "deff": lambda number: setattr(self, "default_font", -1 if number is None else number),
            "ansicpg": lambda number: self._page(code_page(number or 0)),
            **{word: lambda _, page=page: self._page(page) for word, page in PAGES.items()},
        }
        grouped: dict[str, Callable[[int], None]] = {
            "fonttbl": self._fonts,
            "stylesheet": self._sheet,
            "info": self._info,
            **{word: lambda end, word=word: self._about(word, end) for word in ("title", "author", "operator")},
            **{word: lambda end, word=word: self._time(word, end) for word in ("creatim", "revtim")},
            **dict.fromkeys(("listtext", "pntext"), lambda _: self._number()),
            "footnote": self._note,
            **dict.fromkeys(HEADS, self._head),
            **dict.fromkeys(("shptxt", "dptxbxtext"), lambda _: self._box()),
            "annotation": self._comment,
            "fldinst": self._instruction,
            "fldrslt": lambda _: self._result(),
            "upr": self._twice,
        }
        return {
            **{word.encode(): lambda number, _, obey=obey: obey(number) for word, obey in simple.items()},
            **{word.encode(): lambda _, end, obey=obey: obey(end) for word, obey in grouped.items()},
            b"bin": lambda number, end: self.jump(end + max(0, number or 0)),
        }

    # Paragraphs and tables

    def end_paragraph(self) -> None:
        """End the paragraph that is open."""
        self.decode()
        self._place.end()

    def _cell(self, depth: int) -> None:
        self.decode()
        self._place.end_cell(depth)

    def _row(self, depth: int) -> None:
        self.decode()
        self._place.end_row(depth)

    def _line(self) -> None:
        self.decode()
        self.gatherer.line()

    def _tab(self) -> None:
        self.decode()
        if self._beside is None:
            self.gatherer.tab()

    def _lay(self, what: str, number: int | None) -> None:
        if self._beside is None:
            self._place.lay(what, number)

    # Characters

    def _shape(self, what: str, number: int | None) -> None:
        self.decode()
        state = self.state
        if what == "font":
            state.font = -1 if number is None else number
        elif what == "font from right to left":
            state.right_font = -1 if number is None else number
        elif what == "from right to left":
            state.right = True
        elif what == "from left to right":
            state.right = False
        elif what == "hidden":
            state.hidden = number != 0
        elif what == "deleted":
            state.deleted = number != 0
        elif what == "struck":
            state.struck = number != 0
        elif what == "following":
            state.follows = min(max(1 if number is None else number, 0), _MOST_FOLLOWING)
        else:
            state = self.state = State(follows=state.follows)

    def _page(self, page: str) -> None:
        self.decode()
        self.ansi = page

    def _fonts(self, end: int) -> None:
        self.fonts = fonts(self.skip_group(end), self.ansi)

    def _sheet(self, end: int) -> None:
        self._styles = Styles(self.skip_group(end))

    # What stands beside the text

    def _info(self, _: int) -> None:
        if self._informs:
            return
        self._informs = True

        def done() -> None:
            self._informs = False

        self.at_end(done)

    def _about(self, word: str, end: int) -> None:
        if self._informs:
            self._take_beside(lambda text: self.said.setdefault(word, text))
        else:
            self.skip_group(end)

    def _time(self, word: str, end: int) -> None:
        group = self.skip_group(end)
        if self._informs:
            self.said.setdefault(word, time(group[:_LONGEST_TIME]))

    def _number(self) -> None:
        self._take_beside(self._label)

    def _label(self, text: str) -> None:
        text = text.strip()
        self._place.label = text if any(map(str.isalnum, text)) else BULLET if text else ""

    def _take_beside(self, take: Callable[[str], object]) -> None:
        """Take the words of the group for something else than the text."""
        if self._beside is not None:
            return
        self.decode()
        taken: list[str] = []
        self._beside = taken

        def done() -> None:
            self._beside = None
            take("".join(taken))

        self.at_end(done)

    # Notes, boxes and links

    def _note(self, end: int) -> None:
        self.decode()
        if self._beside is not None or not self.shown():
            self.skip_group(end)
            return
        number = self.gatherer.mark()
        self.write(f"[{number}]")
        self._step_aside(number)

    def _head(self, end: int) -> None:
        group = self.skip_group(end)
        if self._is_head:
            return
        head = _Text(b"{" + group, self.name, is_head=True)
        head.fonts, head.ansi, head.default_font = self.fonts, self.ansi, self.default_font
        head.walk()
        head.end_paragraph()
        self.gatherer.say(*heads([" ".join(one.words.placed(0)[0] for one in head.gatherer.finish())]))

    def _box(self) -> None:
        self.decode()
        self._step_aside()

    def _step_aside(self, note: int | None = None) -> None:
        self.gatherer.open_aside(note)
        before, self._place = self._place, Place(self.gatherer)

        def done() -> None:
            self._place.end()
            self.gatherer.close_aside()
            self._place = before

        self.at_end(done)

    def _comment(self, end: int) -> None:
        self.gatherer.say(COMMENTS)
        self.skip_group(end)

    def _instruction(self, end: int) -> None:
        self._address = link(self.skip_group(end))

    def _result(self) -> None:
        self.decode()
        address, self._address = self._address, ""
        if not address or self._beside is not None:
            return
        if self.gatherer.part is None:
            self._place.begin(self._styles)
        self.gatherer.open_link(address)
        self.at_end(self.gatherer.close_link)

    def _twice(self, end: int) -> None:
        """Of two forms of the same words, the second is in Unicode."""
        if self.data[end : end + 1] == b"{":
            self.jump(group_end(self.data, end + 1))

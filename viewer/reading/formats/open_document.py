"""ODT: documents of LibreOffice and of programs like it.

Kept and left out is what the reader of DOCX keeps and leaves out.

The XML is walked by ourselves, as that of DOCX is: odfdo holds the text as a tree that is limited to 256 elements in
each other.
"""

from __future__ import annotations

from viewer.language import QT_TRANSLATE_NOOP, Said
from viewer.reading.composing import Content
from viewer.reading.document import Choice
from viewer.reading.errors import ReadingError
from viewer.reading.formats.zipped import Package, damaged, protected
from viewer.reading.office.gathering import Gatherer
from viewer.reading.office.left_out import CHANGES, COMMENTS, DESCRIPTIONS, HIDDEN, PLACEHOLDERS, STRUCK, heads
from viewer.reading.office.markup import Attributes, Walker, tree
from viewer.reading.office.numbering import BULLET, Counter, whole
from viewer.reading.office.open_document_styles import PREFIXES, Styles, about, page_heads


def read(data: bytes, name: str, choice: Choice) -> Content:  # noqa: ARG001  # all formats are read alike
    """What is in an ODT."""
    package = Package(data, name)
    manifest = package.part("META-INF/manifest.xml")
    if "encrypted-package" in package or manifest and b"encryption-data" in manifest:
        raise protected(name)
    content = package.part("content.xml")
    if content is None:
        raise damaged(name)
    styles = Styles()
    gatherer = Gatherer(name)
    if common := package.part("styles.xml"):
        root = tree(common, name, PREFIXES)
        styles.add(root)
        gatherer.say(*heads(page_heads(root)))
    text = _Text(name, gatherer, styles)
    text.walk(content)
    if not text.found:
        sentence = QT_TRANSLATE_NOOP(
            "Reading", "“{name}” is damaged: there is no text in it where text belongs. Get it again."
        )
        raise ReadingError(sentence, name=name)
    meta = package.part("meta.xml")
    title, author, date = about(tree(meta, name, PREFIXES)) if meta else ("", "", "")
    return Content(gatherer.finish(), title=title, author=author, date=date, notes=gatherer.notes)


class _List:
    """A list that is open: how it counts, and whether its item still waits for its first paragraph."""

    def __init__(self, style: str, counter: Counter) -> None:
        self.style, self.counter = style, counter
        self.waits = False
        self.start: int | None = None


class _Text(Walker):
    """Walks through the text of a document."""

    def __init__(self, name: str, gatherer: Gatherer, styles: Styles) -> None:
        super().__init__(name, PREFIXES)
        self.found = False
        self._gatherer, self._styles = gatherer, styles
        self._speaks: list[bool] = [False]
        """Whether characters in each element that is open are words: a paragraph's are, a frame's in it are not."""
        self._lists: list[list[_List]] = [[]]
        """The lists that are open, one in the other: of the text, of a note or a cell in that, and so on."""
        self._by_style: dict[str, Counter] = {}
        self._by_key: dict[str, Counter] = {}
        self._outline: Counter | None = None
        self._register()

    def _register(self) -> None:
        on, gatherer = self.on, self._gatherer
        on("office:automatic-styles", lambda found: self.take(self._styles.add, "office:automatic-styles", found))
        on("office:text", self._begin)
        on("text:p", lambda found: self._paragraph(found, None), self._paragraph_end)
        on("text:h", lambda found: self._paragraph(found, found.get("text:outline-level", "1")), self._paragraph_end)
        on("text:span", self._span)
        on("text:a", lambda found: gatherer.open_link(found.get("xlink:href", "")), gatherer.close_link)
        on("text:s", lambda _: gatherer.write(" "))
        on("text:tab", lambda _: gatherer.tab())
        on("text:line-break", lambda _: gatherer.line())
        on("text:sequence", self._sequence)
        on("text:list", self._list, self._list_end)
        on("text:list-item", self._item)
        on("text:list-header", self._list_header)
        on("text:note", self._silence, self._silence_end)
        on("text:note-body", self._note, self._aside_end)
        on("draw:frame", self._silence, self._silence_end)
        on("draw:text-box", self._text_box, self._aside_end)
        on("table:table", self._table, self._table_end)
        on("table:table-row", None, gatherer.close_row)
        on("table:table-cell", self._cell, self._cell_end)
        on("table:covered-table-cell", self._covered_cell)
        on("text:section", self._section)
        on("text:changed-region", lambda found: self._left_out(CHANGES))
        on("office:annotation", lambda found: self._left_out(COMMENTS))
        on("text:hidden-text", lambda found: self._left_out(HIDDEN))
        on("text:placeholder", lambda found: self._left_out(PLACEHOLDERS))
        on("svg:desc", lambda found: self._left_out(DESCRIPTIONS))
        for tag in ("note-citation", "number", "ruby-text", "script"):
            on(f"text:{tag}", self.skip)
        for tag in ("draw:object", "draw:object-ole", "svg:title", "office:forms", "office:binary-data"):
            on(tag, self.skip)

    def _begin(self, _: Attributes) -> None:
        self.found = True
        self._outline = Counter(self._styles.outline)

    def _left_out(self, note: Said) -> None:
        self._gatherer.say(note)
        self.skip()

    # Paragraphs

    def _paragraph(self, found: Attributes, outline: str | None) -> None:
        look = self._styles.look("paragraph", found.get("text:style-name", ""))
        if look.hidden or look.struck:
            self._left_out(HIDDEN if look.hidden else STRUCK)
            return
        self._speaks.append(True)
        self._gatherer.open_paragraph()
        lists = self._lists[-1]
        kind, level = look.kind, look.level
        if outline is not None:
            kind, level = "heading", max(1, whole(outline, 1))
        label = ""
        if lists and lists[-1].waits:
            one = lists[-1]
            one.waits = False
            depth = len(lists) - 1
            label = one.counter.next(depth, one.start) if depth in one.counter.levels else BULLET
        elif kind == "heading" and outline is not None and self._outline and not lists:
            if found.get("text:is-list-header") != "true":
                label = self._outline.next(level - 1)
        if kind != "paragraph":
            self._gatherer.shape(kind, level, label.removeprefix(BULLET))
        elif lists:
            self._gatherer.shape("item", len(lists), label)

    def _paragraph_end(self) -> None:
        self._speaks.pop()
        self._gatherer.close_paragraph()

    def text(self, text: str) -> None:
        """Take the words that stand where words belong."""
        if self._speaks[-1]:
            self._gatherer.write(text)

    def _span(self, found: Attributes) -> None:
        look = self._styles.look("text", found.get("text:style-name", ""))
        if look.hidden or look.struck:
            self._left_out(HIDDEN if look.hidden else STRUCK)

    def _sequence(self, _: Attributes) -> None:
        part = self._gatherer.part
        if part is not None and part.kind == "paragraph":
            part.kind = "caption"

    # Lists

    def _list(self, found: Attributes) -> None:
        lists = self._lists[-1]
        style = found.get("text:style-name", "") or (lists[-1].style if lists else "")
        continues = found.get("text:continue-numbering") == "true"
        if lists and lists[-1].style == style:
            counter = lists[-1].counter
            if not continues:
                counter.restart(len(lists))
        else:
            before = self._by_key.get(found.get("text:continue-list", ""))
            if before is None and continues:
                before = self._by_style.get(style)
            counter = before or Counter(self._styles.list_levels(style))
        self._by_style[style] = counter
        if key := found.get("xml:id"):
            self._by_key[key] = counter
        lists.append(_List(style, counter))

    def _list_end(self) -> None:
        self._lists[-1].pop()

    def _item(self, found: Attributes) -> None:
        if lists := self._lists[-1]:
            lists[-1].waits = True
            start = found.get("text:start-value")
            lists[-1].start = None if start is None else whole(start, 1)

    def _list_header(self, _: Attributes) -> None:
        if lists := self._lists[-1]:
            lists[-1].waits = False

    # What stands in paragraphs, and what is left out

    def _silence(self, _: Attributes) -> None:
        self._speaks.append(False)

    def _silence_end(self) -> None:
        self._speaks.pop()

    def _note(self, _: Attributes) -> None:
        number = self._gatherer.mark()
        self._gatherer.write(f"[{number}]")
        self._gatherer.open_aside(number)
        self._lists.append([])

    def _text_box(self, _: Attributes) -> None:
        self._gatherer.open_aside()
        self._lists.append([])

    def _aside_end(self) -> None:
        self._lists.pop()
        self._gatherer.close_aside()

    def _table(self, _: Attributes) -> None:
        self._speaks.append(False)
        self._gatherer.open_table()

    def _table_end(self) -> None:
        self._speaks.pop()
        self._gatherer.close_table()

    def _cell(self, _: Attributes) -> None:
        self._lists.append([])
        self._gatherer.open_cell()

    def _cell_end(self) -> None:
        self._lists.pop()

    def _covered_cell(self, _: Attributes) -> None:
        self._gatherer.open_cell()
        self.skip()

    def _section(self, found: Attributes) -> None:
        if found.get("text:display") == "none" or found.get("text:is-hidden") == "true":
            self._left_out(HIDDEN)

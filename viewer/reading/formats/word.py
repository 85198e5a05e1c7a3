"""DOCX: documents of Word and of programs like it.

Kept: words, headings, items with their bullets and numbers, tables, captions, quotations, links, footnotes and
endnotes, text boxes, what was inserted while changes were tracked. Left out, and said so: what was deleted, comments,
hidden words, headers and footers. Left out: pictures with what describes them, instructions of fields, placeholders.

The XML is walked by ourselves. python-docx reads all parts of a file, and holds the text as a tree that is limited to
256 elements in each other; nothing here needs more than the words in their order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.reading.composing import Content
from viewer.reading.document import Choice
from viewer.reading.formats.zipped import Package, damaged
from viewer.reading.office.chunks import Chunks
from viewer.reading.office.gathering import Gatherer
from viewer.reading.office.left_out import CHANGES, COMMENTS, DESCRIPTIONS, HIDDEN, PLACEHOLDERS, STRUCK, heads
from viewer.reading.office.markup import Attributes, Walker, tree
from viewer.reading.office.numbering import BULLET, whole
from viewer.reading.office.symbols import symbol
from viewer.reading.office.word_fields import Fields, leads_to
from viewer.reading.office.word_styles import (
    LOOKS_OF_TABLES,
    PLAIN,
    PREFIXES,
    Lists,
    Look,
    Relation,
    Styles,
    core,
    is_on,
    of_kind,
    page_heads,
    relations,
)

_MAIN = re.compile(r"word/document\d*\.xml")


def read(data: bytes, name: str, choice: Choice) -> Content:  # noqa: ARG001  # all formats are read alike
    """What is in a DOCX."""
    package = Package(data, name)
    whole_file = relations(package, "", name)
    main = of_kind(whole_file, "officeDocument", package) or next(filter(_MAIN.fullmatch, package.paths), "")
    body = package.part(main)
    if body is None:
        raise damaged(name)
    related = relations(package, main, name)

    def part(kind: str) -> bytes | None:
        return package.part(of_kind(related, kind, package))

    styles = Styles(tree(found, name, PREFIXES, LOOKS_OF_TABLES) if (found := part("styles")) else None)
    lists = Lists(tree(found, name, PREFIXES) if (found := part("numbering")) else None, styles)
    gatherer = Gatherer(name)
    chunks = Chunks(package, name)
    _Text(name, gatherer, styles, lists, related, chunks).walk(body)
    for kind in ("footnote", "endnote"):
        if notes := part(f"{kind}s"):
            own = relations(package, of_kind(related, f"{kind}s", package), name)
            _Text(name, gatherer, styles, lists, own, chunks).walk(notes)
    gatherer.say(*heads(page_heads(package, related, name)))
    title, author, date = core(package, of_kind(whole_file, "core-properties", package) or "docProps/core.xml", name)
    return Content(gatherer.finish(), title=title, author=author, date=date, notes=gatherer.notes)


@dataclass(slots=True)
class _Paragraph:
    hidden: bool = False
    joined: bool = False
    style: str = ""
    look: Look = PLAIN
    number: str | None = None
    depth: int | None = None
    outline: int | None = None
    in_properties: bool = False


class _Text(Walker):
    """Walks through the text of a document, or through its notes."""

    def __init__(
        self,
        name: str,
        gatherer: Gatherer,
        styles: Styles,
        lists: Lists,
        related: dict[str, Relation],
        chunks: Chunks,
    ) -> None:
        super().__init__(name, PREFIXES)
        self._gatherer, self._styles, self._lists, self._related = gatherer, styles, lists, related
        self._chunks = chunks
        self._paragraphs: list[_Paragraph] = []
        self._hidden: list[bool] = []
        """Whether each run that is open, one in the other, is hidden."""
        self._struck: list[bool] = []
        """Whether it is struck through."""
        self._fields = Fields(gatherer)
        self._branches: list[bool] = []
        """Whether one of the branches was taken, where there are alternatives."""
        self._placeholder = False
        self._reads = self._instructs = False
        self._register()

    def _register(self) -> None:
        on, gatherer = self.on, self._gatherer
        on("w:p", self._paragraph, self._paragraph_end)
        on("w:pPr", self._properties, self._properties_end)
        on("w:pStyle", self._style)
        on("w:framePr", self._frame)
        on("w:outlineLvl", self._outline)
        on("w:numId", self._number)
        on("w:ilvl", self._item_depth)
        on("w:r", self._run, self._run_end)
        on("w:rStyle", self._run_style)
        on("w:vanish", self._vanish)
        on("w:strike", self._strike)
        on("w:dstrike", self._strike)
        on("w:t", self._words, self._words_end)
        on("m:t", self._words, self._words_end)
        on("w:instrText", self._instruction, self._words_end)
        on("w:tab", self._tab)
        on("w:ptab", self._tab)
        on("w:br", self._break)
        on("w:cr", self._break)
        on("w:noBreakHyphen", lambda _: self._sign("\N{NON-BREAKING HYPHEN}"))
        on("w:sym", lambda found: self._sign(symbol(found.get("w:font", ""), found.get("w:char", ""))))
        on("w:tbl", lambda _: gatherer.open_table(), gatherer.close_table)
        on("w:tr", None, gatherer.close_row)
        on("w:tc", lambda _: gatherer.open_cell())
        on("w:hyperlink", self._hyperlink, gatherer.close_link)
        on("w:fldSimple", self._simple_field, gatherer.close_link)
        on("w:fldChar", lambda found: self._fields.mark(found.get("w:fldCharType", "")))
        on("w:footnoteReference", lambda found: self._reference("footnote", found))
        on("w:endnoteReference", lambda found: self._reference("endnote", found))
        on("w:footnote", lambda found: self._note("footnote", found), gatherer.close_aside)
        on("w:endnote", lambda found: self._note("endnote", found), gatherer.close_aside)
        on("w:commentReference", lambda _: gatherer.say(COMMENTS))
        on("w:ins", lambda _: gatherer.say(CHANGES))
        on("w:del", self._deleted)
        on("w:moveFrom", self._deleted)
        on("w:altChunk", self._chunk)
        on("mc:AlternateContent", lambda _: self._branches.append(False), self._alternatives_end)
        on("mc:Choice", self._branch)
        on("mc:Fallback", self._branch)
        on("wp:docPr", self._picture)
        on("w:sdtPr", self._control)
        on("w:showingPlcHdr", self._shows_placeholder)
        on("w:sdtContent", self._control_content)
        for tag in ("pPrChange", "rPrChange", "numberingChange", "rt", "sectPr", "tblPr", "trPr", "tcPr"):
            on(f"w:{tag}", self.skip)

    # Paragraphs

    def _paragraph(self, _: Attributes) -> None:
        self._paragraphs.append(_Paragraph())
        self._gatherer.open_paragraph()

    def _paragraph_end(self) -> None:
        ended = self._paragraphs.pop()
        if not self._paragraphs:
            self._fields.give_up()
        self._gatherer.close_paragraph(ended.joined)

    def _properties(self, _: Attributes) -> None:
        if self._paragraphs:
            self._paragraphs[-1].in_properties = True

    def _properties_end(self) -> None:
        if not self._paragraphs:
            return
        one = self._paragraphs[-1]
        one.in_properties = False
        look = one.look
        number = look.number if one.number is None else one.number
        label = ""
        if number:
            depth = one.depth if one.depth is not None else look.depth
            label = self._lists.label(number, self._lists.depth(one.style) if depth is None else depth)
        if one.outline is not None and 0 <= one.outline < 9:
            self._gatherer.shape("heading", one.outline + 1, label.removeprefix(BULLET))
        elif look.kind != "paragraph":
            self._gatherer.shape(look.kind, look.level, label.removeprefix(BULLET))
        elif label:
            depth = one.depth if one.depth is not None else look.depth
            self._gatherer.shape("item", (self._lists.depth(one.style) if depth is None else depth) + 1, label)

    def _in_properties(self) -> _Paragraph | None:
        return self._paragraphs[-1] if self._paragraphs and self._paragraphs[-1].in_properties else None

    def _style(self, found: Attributes) -> None:
        if one := self._in_properties():
            one.style = found.get("w:val", "")
            one.look = self._styles.look(one.style)
            one.hidden = one.look.hidden

    def _frame(self, found: Attributes) -> None:
        if (one := self._in_properties()) and found.get("w:dropCap", "none") != "none":
            one.joined = True  # a large initial is a paragraph of its own

    def _outline(self, found: Attributes) -> None:
        if one := self._in_properties():
            one.outline = whole(found.get("w:val"), 9)

    def _number(self, found: Attributes) -> None:
        if one := self._in_properties():
            one.number = found.get("w:val", "")

    def _item_depth(self, found: Attributes) -> None:
        if one := self._in_properties():
            one.depth = min(max(whole(found.get("w:val"), 0), 0), 8)

    # Words

    def _run(self, _: Attributes) -> None:
        self._hidden.append(self._paragraphs[-1].hidden if self._paragraphs else False)
        self._struck.append(False)

    def _run_end(self) -> None:
        self._hidden.pop()
        self._struck.pop()

    def _run_style(self, found: Attributes) -> None:
        if self._hidden and not self._in_properties() and self._styles.look(found.get("w:val", "")).hidden:
            self._hidden[-1] = True

    def _vanish(self, found: Attributes) -> None:
        if self._hidden and not self._in_properties():
            self._hidden[-1] = is_on(found.get("w:val"))

    def _strike(self, found: Attributes) -> None:
        if self._struck and not self._in_properties():
            self._struck[-1] = is_on(found.get("w:val"))

    def _shown(self) -> bool:
        """Whether what follows is read: it is neither hidden nor struck through, nor what a field is told to do."""
        if self._fields.instructs:
            return False
        if self._hidden and self._hidden[-1]:
            self._gatherer.say(HIDDEN)
            return False
        if self._struck and self._struck[-1]:
            self._gatherer.say(STRUCK)
            return False
        return True

    def _words(self, _: Attributes) -> None:
        self._reads = self._shown()

    def _words_end(self) -> None:
        self._reads = self._instructs = False

    def _instruction(self, _: Attributes) -> None:
        self._instructs = self._fields.instructs

    def text(self, text: str) -> None:
        """Take the words that stand where words belong."""
        if self._reads:
            self._gatherer.write(text)
        elif self._instructs:
            self._fields.instruct(text)

    def _sign(self, sign: str) -> None:
        if self._shown():
            self._gatherer.write(sign)

    def _tab(self, _: Attributes) -> None:
        if not self._in_properties() and self._shown():
            self._gatherer.tab()

    def _break(self, _: Attributes) -> None:
        if self._shown():
            self._gatherer.line()

    # Links, fields and notes

    def _hyperlink(self, found: Attributes) -> None:
        relation = self._related.get(found.get("r:id", ""))
        address = relation.target if relation and relation.outside else ""
        anchor = found.get("w:anchor", "")
        self._gatherer.open_link(f"{address}#{anchor}" if address and anchor and "#" not in address else address)

    def _simple_field(self, found: Attributes) -> None:
        self._gatherer.open_link(leads_to(found.get("w:instr", "")))

    def _reference(self, kind: str, found: Attributes) -> None:
        if self._shown():
            number = self._gatherer.mark(f"{kind} {found.get('w:id', '')}")
            self._gatherer.write(f"[{number}]")

    def _note(self, kind: str, found: Attributes) -> None:
        number = self._gatherer.marked(f"{kind} {found.get('w:id', '')}")
        if number is None:
            self.skip()
        else:
            self._gatherer.open_aside(number)

    def _chunk(self, found: Attributes) -> None:
        relation = self._related.get(found.get("r:id", ""))
        content = self._chunks.read(relation.target if relation and not relation.outside else "")
        self._gatherer.insert(content.parts)
        self._gatherer.say(*content.notes)

    # What is taken, and what is not

    def _deleted(self, _: Attributes) -> None:
        self._gatherer.say(CHANGES)
        if one := self._in_properties():
            one.joined = True
        self.skip()

    def _picture(self, found: Attributes) -> None:
        if any(map(str.isalpha, found.get("descr", ""))):
            self._gatherer.say(DESCRIPTIONS)

    def _alternatives_end(self) -> None:
        self._branches.pop()

    def _branch(self, _: Attributes) -> None:
        if not self._branches or self._branches[-1]:
            self.skip()
        else:
            self._branches[-1] = True

    def _control(self, _: Attributes) -> None:
        self._placeholder = False

    def _shows_placeholder(self, found: Attributes) -> None:
        self._placeholder = is_on(found.get("w:val"))

    def _control_content(self, _: Attributes) -> None:
        if self._placeholder:
            self._gatherer.say(PLACEHOLDERS)
            self._placeholder = False
            self.skip()

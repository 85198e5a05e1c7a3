"""Markdown: CommonMark with tables and strikethrough. It is turned into HTML, and read as that is."""

from __future__ import annotations

import re
from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, blockquote, list_block, reference
from markdown_it.rules_core import StateCore

from viewer.language import QT_TRANSLATE_NOOP, Said
from viewer.reading.canonical import canonical
from viewer.reading.composing import Content, Part, part
from viewer.reading.document import Choice
from viewer.reading.encodings import decode
from viewer.reading.errors import said
from viewer.reading.formats.elements import parts_of
from viewer.reading.formats.front_matter import front_matter
from viewer.reading.formats.markup import parse
from viewer.reading.office.left_out import DESCRIPTIONS, STRUCK

_DEEPEST = 30
"""Levels that lists and quotations may stand in each other; what is deeper keeps its marks, and is text."""

_EMBEDDED = re.compile(r"!\[\[([^\[\]\n|]{1,500})(?:\|[^\[\]\n]{0,500})?\]\]")
_WIKI_LINK = re.compile(
    r"(?<!\\)\[\[(?=[^\[\]\n]{0,500}?[^\W\d_])([^\[\]\n|\\]{1,500})(?:\\?\|([^\[\]\n|]{1,500}))?\]\](?![(\[])"
)
"""Notes link to each other, and show each other, so: ``[[Ann Lee]]``, ``[[Ann Lee|her]]``, ``![[quay.png]]``."""
_LONGEST_NAMES = 500
_MOST_OPEN = 10_000
"""Brackets of a paragraph that may open and never close: for each of them the rest of it is looked through."""

_NOTE = "[^"
"""How a note begins, and its marks in the text: other programs than CommonMark know them."""
_NEXT_NOTE = re.compile(r"^(\[\^[^\]\n]{1,100}\]:[^\n]*\n)(?=\[\^)", re.MULTILINE)

_Rule = Callable[[StateBlock, int, int, bool], bool]


def read(data: bytes, name: str, choice: Choice) -> Content:
    """What is in a text in Markdown. Raises ReadingError, naming the file ``name``, where it is no text.

    A title that stands before the text only, as in sources of web pages, is its first heading, as on the page.
    """
    text, encoding = decode(data, name, choice.encoding)
    values, text = front_matter(canonical(text))
    embedded = dict.fromkeys(match[1].strip() for match in _EMBEDDED.finditer(text))
    text = _WIKI_LINK.sub(lambda link: link[2] or link[1], _EMBEDDED.sub("", text))
    parts, notes = _parts(text, name)
    if embedded:
        sentence = QT_TRANSLATE_NOOP("Reading", "What the text shows from other files is not read: {names}.")
        notes = (*notes, said(sentence, names=", ".join(embedded)[:_LONGEST_NAMES]))
    content = Content(parts, encoding=encoding, notes=notes)
    more: list[tuple[str, str]] = []
    for label, value in values:
        key = label.lower()
        if key == "title" and not content.title:
            content.title = value
        elif key in ("author", "authors") and not content.author:
            content.author = value
        elif key == "date" and not content.date:
            content.date = value
        else:
            more.append((label, value))
    content.more = tuple(more)
    if (title := " ".join(content.title.split())) and not _begins_with(content.parts, title):
        content.parts.insert(0, part(title, "heading"))
    return content


def _begins_with(parts: list[Part], title: str) -> bool:
    """Whether the text has the title before it as its own first words, as a page that is made of it would."""
    first = next((words for one in parts if (words := one.words.placed(0)[0])), "")
    return " ".join(first.split()).casefold() == title.casefold()


class _IntricateError(Exception):
    """Marks that take too long."""


def _parts(text: str, name: str) -> tuple[list[Part], tuple[Said, ...]]:
    try:
        page = parse(_parser().render(_NEXT_NOTE.sub(r"\1\n", text)), name)
    except (RecursionError, _IntricateError):
        # Pictures in descriptions of pictures, some hundred deep; or brackets.
        sentence = QT_TRANSLATE_NOOP("Reading", "The marks of Markdown are shown as they are: they are too intricate.")
        return [part(paragraph) for paragraph in re.split(r"\n\s*\n", text)], (said(sentence),)
    notes = ((page.strikes, STRUCK), (page.describes, DESCRIPTIONS))
    return parts_of(page.nodes), tuple(note for holds, note in notes if holds)


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": 2 * _DEEPEST + 20}).enable(["table", "strikethrough"])
    rules = parser.block.ruler
    rules.at("blockquote", _bounded(blockquote), {"alt": ["paragraph", "reference", "blockquote", "list"]})
    rules.at("list", _bounded(list_block), {"alt": ["paragraph", "reference", "blockquote"]})
    rules.at("reference", _unless_note(reference))
    parser.core.ruler.before("inline", "brackets", _refuse_brackets)
    return parser


def _refuse_brackets(state: StateCore) -> None:
    if any(token.content.count("[") > token.content.count("]") + _MOST_OPEN for token in state.tokens):
        raise _IntricateError


def _unless_note(rule: _Rule) -> _Rule:
    """A rule that takes no note for a definition of a link, which has no words in the text."""

    def unless_note(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
        start = state.bMarks[start_line] + state.tShift[start_line]
        return not state.src.startswith(_NOTE, start) and rule(state, start_line, end_line, silent)

    return unless_note


def _bounded(rule: _Rule) -> _Rule:
    """A rule that is not followed where it would go too deep."""

    def bounded(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
        return state.level < 2 * _DEEPEST and rule(state, start_line, end_line, silent)

    return bounded

"""Parsed pieces of a text joined: spaCy's documents made one of plain tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from viewer.extract.language.tokens import Doc, Form, Token, Tokens, hang

if TYPE_CHECKING:
    from spacy.tokens import Doc as Parsed

_COLUMNS = ("ORTH", "LEMMA", "POS", "TAG", "DEP", "HEAD", "ENT_TYPE", "ENT_IOB", "SENT_START", "SPACY", "IDX")
_LEMMAS = {"hoped": "hope", "hoping": "hope", "hated": "hate", "quoted": "quote", "noted": "note", "voted": "vote"}
_LEMMAS.update({"re-elected": "re-elect", "re-opened": "reopen"})
_IOB = ("", "I", "O", "B")
_SENT_START: dict[int, bool | None] = {1: True, 0: None, -1: False}
_KEPT = 100_000
"""So many forms of words are kept before they are forgotten, about 300 bytes each."""

_forms: dict[int, Form] = {}


def joined(docs: Iterable[Parsed]) -> Doc:
    """Parsed pieces of a text, which follow each other without a gap, as one document. There must be one at least."""
    pieces = iter(docs)
    first = next(pieces)
    found, names = Doc(first.vocab), _Names(first.vocab)
    _add(found, first, names)
    for piece in pieces:
        _add(found, piece, names)
    return found


def _add(doc: Doc, piece: Parsed, names: _Names) -> None:
    """Put a piece behind what is there."""
    if not len(piece):
        return
    columns: Any = piece.to_array(list(_COLUMNS))
    rows: list[list[int]] = columns.view("int64").tolist()
    first, begin = len(doc), doc.length
    new = [Token() for _ in rows]
    doc += new
    for number, (token, row) in enumerate(zip(new, rows, strict=True)):
        orth, lemma, pos, tag, dep, head, entity, iob, opens, space, idx = row
        form = _forms.get(orth) or _form(piece.vocab, orth)
        token.form = form
        token.doc, token.i, token.idx = doc, first + number, begin + idx
        token.text, token.lower_, token.is_alpha, token.is_title = form.text, form.lower_, form.is_alpha, form.is_title
        token.lemma_, token.pos_, token.tag_, token.dep_ = names[lemma], names[pos], names[tag], names[dep]
        token.lemma = _LEMMAS.get(form.lower_) or token.lemma_.lower()
        token.ent_type_, token.ent_iob_ = names[entity], _IOB[iob]
        token.whitespace_ = " " if space else ""
        token.is_sent_start = _SENT_START[opens]
        token.head = new[number + head]
    hang(new)
    _part(doc, new)
    doc.ents += [Tokens(doc, first + one.start, first + one.end, one.label_) for one in piece.ents]
    last = new[-1]
    doc.length = last.end_char + len(last.whitespace_)


class _Names(dict[int, str]):
    """The words that spaCy's numbers stand for."""

    def __init__(self, vocab: Any) -> None:
        super().__init__({0: ""})
        self._strings = vocab.strings

    def __missing__(self, number: int) -> str:
        self[number] = found = self._strings[number & 0xFFFFFFFFFFFFFFFF]
        return found


def _form(vocab: Any, orth: int) -> Form:
    """The form of a word, kept."""
    if len(_forms) >= _KEPT:
        _forms.clear()
    one = vocab[orth & 0xFFFFFFFFFFFFFFFF]
    _forms[orth] = found = Form(one.text, *(getattr(one, name) for name in Form._fields[1:]))
    return found


def _part(doc: Doc, tokens: Sequence[Token]) -> None:
    """Part tokens into sentences."""
    starts = [token.i for token in tokens if token.is_sent_start or token is tokens[0]]
    for start, end in zip(starts, [*starts[1:], tokens[-1].i + 1], strict=True):
        sentence = Tokens(doc, start, end)
        doc.sents.append(sentence)
        for number in range(start, end):
            doc[number].sent = sentence

"""Titles that say something: a bare verb goes on to what was done or said, in the report's own words.

``said`` is no help in a programme of twenty speeches; ``said that the pier must stay`` is. Where the words of a speaker
stand before the verb, they are the title, in the quotation marks that the report gives them.
"""

from __future__ import annotations

from collections.abc import Iterable

from viewer.extract.language.passage import Passage
from viewer.extract.language.tokens import Token, Tokens
from viewer.extract.rules.shared.draft import Act
from viewer.extract.rules.shared.title_quotes import with_both_quotes
from viewer.report.model import Span

_LONG = 64
"""So many characters a title that goes on has at most."""
_LEAST = 24
"""A title that can end no sooner than this, in characters, ends behind a word."""
_BARE = frozenset(("VERB", "AUX", "PART", "ADV", "PRON", "PUNCT", "SPACE", "SCONJ", "CCONJ"))
_DANGLING = frozenset(("DET", "ADP", "AUX", "PART", "CCONJ", "SCONJ", "PUNCT", "SPACE"))
"""What a title does not end with."""
_BEGINS = frozenset(("prep", "cc", "mark", "punct", "relcl", "advcl", "agent"))
"""How words hang in a sentence before which a title may end."""
_OPENING, _CLOSING = "“\"‘'«„", "”\"’'»“"
_ENDS = ("”", '"', "’", "»")
"""Marks that a title may end with."""


def whole_title(passage: Passage, act: Act, said: Iterable[Span]) -> Span:
    """The title of an act; ``said`` is what its statements hold, in text order."""
    title = passage.piece(act.title.start, act.title.end)
    quote = passage.quote(act.title.start)
    if quote is not None and quote.start < act.title.start and act.title.end <= quote.end and passage.is_speech(quote):
        return _cut(passage, quote)  # not as if the speaker did what the words tell of
    if title is None or not all(token.pos_ in _BARE for token in title):
        return with_both_quotes(passage.text, act.title)
    sentence = passage.sentence(title[0])
    words = next((span for span in said if sentence.start_char <= span.start < sentence.end_char), None)
    if words is not None and words.start < title.start_char:
        return _cut(passage, _with_mark(passage.text, _before(words, title)))
    start = title.start_char if any(token.is_alpha for token in title) else title.end_char
    end = words.end if words is not None else _clause_end(title, sentence)
    return _cut(passage, passage.trimmed(start, max(end, title.end_char)) or act.title)


def _before(words: Span, title: Tokens) -> Span:
    """What of the words stands before the verb, and before its subject: ``The pier, she said, is old``."""
    subject = next((token for token in title.root.lefts if token.dep_ in ("nsubj", "nsubjpass")), title[0])
    end = min(words.end, subject.left_edge.idx)
    return Span(words.start, end) if end > words.start else words


def _with_mark(text: str, words: Span) -> Span:
    """Words with the quotation marks right around them."""
    start = words.start - (text[words.start - 1 : words.start] in tuple(_OPENING))
    return Span(start, words.end + (start < words.start and text[words.end : words.end + 1] in tuple(_CLOSING)))


def _clause_end(title: Tokens, sentence: Tokens) -> int:
    """Where the clause of a bare verb ends: before another one that stands beside it."""
    verb = title.root
    beside = (token for token in verb.children if token.dep_ in ("conj", "cc") and token.i > title.end - 1)
    stop = min((token.left_edge.i for token in beside), default=sentence.end)
    last = min(verb.right_edge.i, stop - 1, sentence.end - 1)
    return sentence.doc[last].end_char


def _cut(passage: Passage, span: Span) -> Span:
    """A title no longer than it may be: it ends before a phrase, if there is one in time, else behind a word."""
    piece = passage.piece(span.start, span.end)
    if piece is None:
        return span
    if span.end - span.start > _LONG:
        fits = [token for token in piece[:-1] if _end(token) - span.start <= _LONG]
        before = [token for token in fits if token.nbor().dep_ in _BEGINS and _end(token) - span.start >= _LEAST]
        last = (before or fits or [piece[0]])[-1]
        while last.i > piece.start + 1 and last.pos_ in _DANGLING and last.text not in _ENDS:
            last = last.nbor(-1)
        span = Span(span.start, _end(last))
    return with_both_quotes(passage.text, passage.trimmed(span.start, span.end) or span)


def _end(token: Token) -> int:
    return token.idx + len(token.text.rstrip())

"""A parsed text with the questions the rules ask of it: where a token stands, what is quoted, what goes together."""

from __future__ import annotations

import bisect
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise, repeat
from typing import Protocol, TypeVar

from viewer.extract.language.clock import Clock, times
from viewer.extract.language.dates import Date, dates
from viewer.extract.language.labelled_turns import labelled, transcript
from viewer.extract.language.normal import Normal
from viewer.extract.language.tokens import Doc, Token, Tokens
from viewer.report.model import Span
from viewer.report.paragraphs import paragraph_at

_QUOTE = re.compile(
    r"“[^“”]*(?:”|$)|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«"
    r"|(?<!\w)‘[^‘\n]*?(?:[.,?!]’(?!\w)|’(?=,? (?:s?he|they|said|says)\b))"
    r"|(?<!\w)'(?=[A-Z])(?:[^'\"\n]|(?<=\w)'(?=\w))*(?:(?<=[.,?!])'(?!\w)|(?<=[.,?!])\"(?=\s))"
    r"|(?<![\w\"])\"[^\"]*(?:\"|$)"
)
"""Words in quotation marks. Single ones may be apostrophes: what they hold must end like a sentence or be told as
said; one that closes with a double mark is mended."""

_HEADING = 80
_MOST = 100
"""So many dates, hours or numbers are looked at in a sentence."""


class _HasSpan(Protocol):
    @property
    def span(self) -> Span: ...


_Located = TypeVar("_Located", bound=_HasSpan)


class Passage:
    """A whole report after parsing. Offsets are code points of its normal text."""

    def __init__(self, normal: Normal, doc: Doc) -> None:
        self.normal = normal
        self.text = text = normal.text
        self.paragraphs = normal.paragraphs
        self.doc = doc
        self.tokens: list[Token] = doc
        self.sentences: list[Tokens] = [s for s in doc.sents if s.text.strip()]
        self.labelled = labelled(text, self.paragraphs)
        """The paragraphs that begin with words and a colon, by number."""
        self.transcript = transcript(text, self.labelled)
        """The turns of a transcript, by the number of their paragraph; none in another report."""
        spoken = [turn.content for turn in self.transcript.values()]
        self.quotes = _with_turns(_quotes(text, self.paragraphs), spoken)
        self._quote_starts = [quote.start for quote in self.quotes]
        self.surround: dict[int, list[re.Match[str]]] = {}
        """What of a sentence, by its number, may put it on another occasion: found once by ``shared.elsewhere``."""
        self.named_events: tuple[tuple[int, Span], ...] | None = None
        """What may name the event, and how surely: found once by ``facts.named_events``."""
        self._speech: dict[Span, bool] = {}
        self._sentence_spans: dict[int, Span] = {}
        self._headings = [_is_heading(text[span.start : span.end]) for span in self.paragraphs]
        self._depths = list(self._counted_depths())
        self._sentence_of = list(_numbers(self.sentences, len(self.tokens)))
        self._paragraph_of = [paragraph_at(self.paragraphs, token.idx) for token in self.tokens]

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    @cached_property
    def dates(self) -> tuple[Date, ...]:
        """Every date in the text, but for those of tables."""
        return tuple(self.outside_tables(dates(self.text)))

    @cached_property
    def times(self) -> tuple[Clock, ...]:
        """Every clock time in the text, but for those of tables."""
        return tuple(self.outside_tables(times(self.text)))

    def outside_tables(self, found: Iterable[_Located]) -> Iterator[_Located]:
        """The first of what was found in each sentence: one that holds more is a table, which would take for ever."""
        starts = [sentence.start_char for sentence in self.sentences]
        seen: Counter[int] = Counter()
        for one in found:
            number = bisect.bisect_right(starts, one.span.start)
            seen[number] += 1
            if seen[number] <= _MOST:
                yield one

    def words(self, span: Span) -> str:
        """The words of a span, white space folded."""
        return " ".join(self.text[span.start : span.end].split())

    def span(self, first: Token, last: Token) -> Span:
        """From the first token to the end of the last."""
        return Span(first.idx, last.idx + len(last.text.rstrip()) or 1)

    def trimmed(self, start: int, end: int) -> Span | None:
        """The span without white space and loose punctuation around it; None if nothing is left."""
        piece = self.text[start:end]
        left = len(piece) - len(piece.lstrip(" \t\n\r\u00a0,;:–—"))
        right = len(piece.rstrip(" \t\n\r\u00a0,;:–—"))
        return Span(start + left, start + right) if left < right else None

    def sentence(self, token: Token) -> Tokens:
        """The sentence of a token."""
        return self.sentences[self._sentence_of[token.i]]

    def sentence_number(self, token: Token) -> int:
        """Index of the token's sentence in ``sentences``."""
        return self._sentence_of[token.i]

    def sentence_span(self, token: Token) -> Span:
        """The words of a token's sentence."""
        number = self._sentence_of[token.i]
        if (known := self._sentence_spans.get(number)) is None:
            known = self._sentence_spans[number] = self.tokens_span(self.sentences[number])
        return known

    def tokens_span(self, tokens: Tokens) -> Span:
        """A run of tokens as offsets, white space trimmed."""
        start, end = tokens.start_char, tokens.end_char
        piece = self.text[start:end]
        start += len(piece) - len(piece.lstrip())
        return Span(start, max(start + 1, start + len(piece.strip())))

    def piece(self, start: int, end: int) -> Tokens | None:
        """The whole tokens in which these characters stand; None where there is only the white space behind one."""
        return self.doc.char_span(start, end) or None

    def paragraph(self, token: Token) -> int:
        """Index of the token's paragraph."""
        return self._paragraph_of[token.i]

    def is_heading(self, number: int) -> bool:
        """Whether the paragraph is short and does not end like a sentence."""
        return self._headings[number]

    def depth(self, number: int) -> int:
        """How many paragraphs of sentences stand before this one: headings, bylines and rules are passed over."""
        return self._depths[number] if number < len(self._depths) else 0

    def _counted_depths(self) -> Iterator[int]:
        done = 0
        for span, heading in zip(self.paragraphs, self._headings, strict=True):
            yield done
            done += not heading and span.end - span.start > _HEADING // 2

    def quote(self, offset: int) -> Span | None:
        """The quotation an offset lies in."""
        number = bisect.bisect_right(self._quote_starts, offset) - 1
        if number >= 0 and offset < self.quotes[number].end:
            return self.quotes[number]
        return None

    def quotes_in(self, span: Span) -> list[Span]:
        """The quotations that share characters with a span."""
        first = max(0, bisect.bisect_right(self._quote_starts, span.start) - 1)
        last = bisect.bisect_left(self._quote_starts, span.end)
        return [quote for quote in self.quotes[first:last] if quote.overlaps(span)]

    def is_speech(self, quote: Span) -> bool:
        """Whether a quotation is said rather than a title or a term: it holds a clause, or ends like one."""
        known = self._speech.get(quote)
        if known is None:  # asked for each token in it, and an unclosed one may be as long as the text
            words = self.words(quote)
            known = len(words.split()) >= 4 and not title_case(words) or bool(re.search(r"[.,!?…][”\"’»]?$", words))
            self._speech[quote] = known
        return known

    def said(self, token: Token) -> bool:
        """Whether the token stands in quoted speech."""
        quote = self.quote(token.idx)
        return quote is not None and self.is_speech(quote)


_SMALL = ("with", "from", "into", "over", "under", "upon", "than", "that", "through", "without", "after", "before")
"""Longer words that stay small in titles."""


def title_case(words: str) -> bool:
    """Whether all longer words begin with a capital, as in titles."""
    long = [word for word in re.findall(r"\w+", words) if len(word) > 3 and word not in _SMALL]
    return bool(long) and all(word[0].isupper() or word[0].isdigit() for word in long)


_ENDS = re.compile(r"[.!?:;,][”\"’')\]]*[-–—]{0,2}$")
"""How a paragraph of sentences ends."""


def _is_heading(paragraph: str) -> bool:
    """Whether a paragraph is short and does not end like a sentence."""
    if len(paragraph) > 2 * _HEADING:
        return False
    words = " ".join(paragraph.split())
    return len(words) <= _HEADING and not _ENDS.search(words)


def _numbers(sentences: Sequence[Tokens], tokens: int) -> Iterator[int]:
    """For each token the number of its sentence, or of the one before it."""
    starts = [sentence.start for sentence in sentences[1:]]
    for number, (start, end) in enumerate(pairwise((0, *starts, tokens))):
        yield from repeat(number, end - start)


def _with_turns(quotes: list[Span], said: list[Span]) -> list[Span]:
    """The quotations and the turns of a transcript, in which quotations are not told apart."""
    starts = [turn.start for turn in said]

    def inside(quote: Span) -> bool:
        number = bisect.bisect_right(starts, quote.start) - 1
        return number >= 0 and quote.start < said[number].end

    return sorted([*said, *(quote for quote in quotes if not inside(quote))], key=lambda span: span.start)


def _quotes(text: str, whole: Iterable[Span]) -> list[Span]:
    """Quotations, paragraph by paragraph: one that is not closed ends with its paragraph."""
    found: list[Span] = []
    for paragraph in whole:
        piece = text[paragraph.start : paragraph.end]
        found += [Span(paragraph.start + m.start(), paragraph.start + m.end()) for m in _QUOTE.finditer(piece)]
    return [quote for quote in found if quote.end > quote.start + 1]


def subtree_end(token: Token, without: Iterable[str] = ()) -> Token:
    """The last token of a subtree, leaving out children with these dependencies (at the top level only)."""
    skip = set(without)
    last = token
    for child in token.children:
        if child.dep_ not in skip:
            last = max(last, child.right_edge, key=lambda t: t.i)
    return last


_REACH = 300
"""So many tokens on each side are looked at: a sentence, and what hangs on one word, may be as long as the text."""


def below(token: Token) -> Tokens:
    """The tokens that hang on a token, itself among them, as far as they are near."""
    first = max(token.left_edge.i, token.i - _REACH)
    return token.doc.run(first, min(token.right_edge.i + 1, token.i + _REACH))


def around(token: Token) -> Tokens:
    """The tokens of a token's sentence, as far as they are near."""
    sentence = token.sent
    return token.doc.run(max(sentence.start, token.i - _REACH), min(sentence.end, token.i + _REACH))


def hung(tokens: Iterable[Token], *deps: str) -> Token | None:
    """The first of some tokens, such as those on one side of a word, that hangs there in one of these ways."""
    for token in tokens:  # asked so often that a generator's cost shows
        if token.dep_ in deps:
            return token
    return None


def all_hung(tokens: Iterable[Token], *deps: str) -> list[Token]:
    """Those of some tokens that hang there in one of these ways."""
    return [token for token in tokens if token.dep_ in deps]


def child(token: Token, *deps: str) -> Token | None:
    """The first child with one of these dependencies."""
    return hung(token.children, *deps)


def nth(doc: Doc, i: int) -> Token | None:
    """A token of a document by its number; None before its first and behind its last."""
    return doc[i] if 0 <= i < len(doc) else None


def word_before(token: Token) -> str:
    """The word before a token, in small letters; nothing before the first."""
    return token.nbor(-1).lower_ if token.i else ""


def pobjs(tokens: Iterable[Token], *names: str) -> list[Token]:
    """The nouns behind those of the tokens that are one of these prepositions, the first noun of each."""
    parts = (part for part in tokens if part.lower_ in names)
    return [noun for part in parts if (noun := child(part, "pobj")) is not None]


def pobj(tokens: Iterable[Token], *names: str) -> Token | None:
    """The first noun behind one of these prepositions."""
    return next(iter(pobjs(tokens, *names)), None)


def has_word(tokens: Iterable[Token], *words: str) -> bool:
    """Whether one of the tokens is one of these words, which are given in small letters."""
    return any(token.lower_ in words for token in tokens)


def conjuncts(token: Token) -> list[Token]:
    """The token and what is coordinated with it to its right."""
    return chained(token, lambda part: part.dep_ == "conj")


def chained(token: Token, joins: Callable[[Token], bool]) -> list[Token]:
    """The token and, in text order, all that hangs on it through children for which ``joins`` holds."""
    found, waiting = [token], [token]
    while waiting:
        parts = [part for part in waiting.pop().children if joins(part)]
        found += parts
        waiting += parts
    return sorted(found, key=lambda part: part.i)


def lemma(token: Token) -> str:
    """The lemma in small letters."""
    return token.lemma


def verb_phrase(token: Token) -> str:
    """The lemma of a verb with its particle: ``point out``."""
    particle = child(token, "prt")
    return f"{lemma(token)} {particle.lower_}" if particle is not None else lemma(token)

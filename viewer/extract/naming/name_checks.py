"""What a run of capitalised words is when it is no person: a body, an office, a title of a work, a stray word."""

from __future__ import annotations

import re

from viewer.extract.language.passage import Passage, has_word, nth
from viewer.extract.language.tokens import Doc, Token, Tokens
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import bare, folded, is_office
from viewer.extract.naming.name_brackets import is_affiliation, is_body_with_capitals
from viewer.extract.naming.name_fields import before_letters
from viewer.extract.naming.name_offices import is_address
from viewer.extract.naming.name_tails import is_tail
from viewer.extract.naming.role_nouns import is_plural, is_role_noun
from viewer.report.model import Span

_LONGEST = 4
"""A name whose last word is one for a place, too, has at most so many words."""
_CAMEL = re.compile(r"[A-Z][a-z]{2,}(?<!Mac)([A-Z][a-z]+)")
"""A word within which another one begins: ``GeoCenter``."""


def is_organisation(passage: Passage, first: int, last: int) -> bool:
    """Whether a word for a body or a place is among these tokens, or is what they belong to."""
    doc = passage.doc
    bodies = words("names", "organisations")
    both = words("names", "also_names")
    if (inner := _CAMEL.fullmatch(doc[last].text)) is not None and inner[1].lower() in bodies - both:
        return True
    if folded(doc[first].text) in bodies - (both if last > first else frozenset()):
        return True
    if last > first and folded(doc[last].text) in words("names", "streets"):
        return True
    if _holds_body(doc, first, last):
        return True
    nxt = nth(doc, last + 1)
    if nxt is None or nxt.pos_ != "PROPN" or nxt.i != doc[last].head.i:
        return False
    return folded(nxt.text) in words("names", "organisations")


def _holds_body(doc: Doc, first: int, last: int) -> bool:
    """Whether a word for a body stands behind the first of these tokens, and is nobody's surname."""
    inside = [i for i in range(first + 1, last + 1) if folded(doc[i].text) in words("names", "organisations")]
    if inside == [last] and folded(doc[last].text) in words("names", "also_names") and _given_before(doc, first, last):
        return False
    return bool(inside) and inside != [before_letters(doc, first, last)]


def _given_before(doc: Doc, first: int, last: int) -> bool:
    """``Ann Hall``, ``Zoe March``: two words that the tagger takes for a person, and grammar for more than a place."""
    if any(doc[i].ent_type_ != "PERSON" for i in range(first, last)):
        return False
    if last - first > 2:
        return last - first < _LONGEST and doc[last].ent_type_ == "PERSON" and doc[last].dep_ in ("nsubj", "agent")
    before = nth(doc, first - 1)
    place = before is not None and (before.lower_ in ("the", "at", "in", "near", "to") or before.pos_ == "ADP")
    return not place or doc[last].dep_ in ("nsubj", "conj", "agent")


def is_not_name(passage: Passage, first: int, last: int) -> bool:
    """Whether these tokens are an office, a heading, a title or another word that is no name."""
    run = _Run(passage, first, last)
    return any(test(run) for test in (*_REASONS_AGAINST, *_SIGNS_AGAINST))


def is_never_name(passage: Passage, first: int, last: int) -> bool:
    """The same by what leaves no doubt, without what is only a sign of it."""
    run = _Run(passage, first, last)
    return any(test(run) for test in _REASONS_AGAINST)


def is_maiden_name(doc: Doc, start: int) -> bool:
    """``Ann Lee (née Ek)``: the name somebody was born with is another name of hers."""
    before = nth(doc, start - 1)
    if before is None or before.lower_ not in words("names", "maiden"):
        return False
    return before.lower_ != "born" or start > 1 and doc[start - 2].text == "("


class _Run:
    """A run of capitals in a text, from its first token to its last."""

    __slots__ = ("doc", "first", "head", "last", "passage")

    def __init__(self, passage: Passage, first: int, last: int) -> None:
        self.passage, self.doc, self.first, self.last = passage, passage.doc, first, last
        self.head = self.doc[last]

    @property
    def tokens(self) -> Tokens:
        """Its tokens."""
        return self.doc.run(self.first, self.last + 1)


def _is_office_of(run: _Run) -> bool:
    """``Director of``, ``Secretary for``; and the ``Directors``."""
    doc, head, single = run.doc, run.head, run.first == run.last
    of = run.last + 1 < len(doc) and doc[run.last + 1].lower_ in ("of", "for")
    if single and _is_behind_title(doc, head):
        return False
    if single and (of and is_address(bare(head), surname=False) or is_plural(head)):
        return True
    return of and _is_role(head)


def _is_behind_title(doc: Doc, head: Token) -> bool:
    """``President Carter of the Guild``: a surname behind an office, though it is one, too."""
    before = nth(doc, head.i - 1)
    if before is None or bare(head) not in words("names", "also_surnames"):
        return False
    return head.ent_type_ == "PERSON" and before.lower_ in words("names", "titles") and before.is_title


def _is_role(head: Token) -> bool:
    return is_role_noun(head) and bare(head) not in words("names", "also_surnames")


def _is_all_address(run: _Run) -> bool:
    """``Mr. President``, ``Professor Emeritus``: offices and forms of address alone."""
    first, tails = run.doc[run.first], words("names", "title_tails")
    surname = (run.first == run.last or bare(first) in words("names", "titles")) and _named(run.doc, run.first)
    return all(t.is_punct or t.lower_ in tails or is_address(bare(t), surname) for t in run.tokens)


def _is_saint(run: _Run) -> bool:
    """``St. Jude``: a church or a day."""
    if bare(run.doc[run.first]) not in ("st", "saint"):
        return False
    return run.last - run.first < (3 if run.doc[run.first + 1].text == "." else 2)


def _is_long(run: _Run) -> bool:
    """More words than a name has, fewer of them in a heading."""
    more = sum(bool(token.whitespace_) for token in run.tokens) - bool(run.head.whitespace_)
    more -= folded(run.head.text) in words("names", "suffixes")
    more -= sum(token.lower_ in words("names", "particles") for token in run.tokens[1:])
    if more <= 2 or more <= 6 and _is_labelled(run):
        return False
    return more > 6 or run.passage.is_heading(run.passage.paragraph(run.head))


def _is_labelled(run: _Run) -> bool:
    """``Chair: Dora Ama Zoe Ek``: what the tagger takes for a person, behind a colon."""
    before = nth(run.doc, run.first - 1)
    return before is not None and before.text == ":" and all(token.ent_type_ == "PERSON" for token in run.tokens)


def _of_chief_officer(run: _Run) -> bool:
    """``Chief Delivery Officer``: the words within an office."""
    doc, first, last = run.doc, run.first, run.last
    if not first or doc[first - 1].lower_ not in ("chief", "deputy") or not doc[first - 1].text[:1].isupper():
        return False
    return has_word(doc[last + 1 : last + 6], "officer", "director")


def _is_body_in_brackets(run: _Run) -> bool:
    return is_body_with_capitals(run.doc, run.first, run.last) or is_affiliation(
        run.passage, run.first, run.last, is_organisation
    )


def _is_the_role(run: _Run) -> bool:
    """``the Town Clerk``."""
    return run.first > 0 and run.doc[run.first - 1].lower_ == "the" and _is_role(run.head)


def _is_lone_word(run: _Run) -> bool:
    """A single word that is said, in capitals, known as no name, behind an article, or glued to what is before it."""
    head, first = run.head, run.first
    if first != run.last:
        return False
    if run.passage.said(head) or head.text.isupper() and len(head.text) > 1:
        return True
    if folded(head.text) in words("names", "not_names"):
        return True
    return first > 0 and (_has_article(head, run.doc[first - 1]) or _is_glued(run.doc[first - 1]))


def _has_article(head: Token, before: Token) -> bool:
    articles = (c.dep_ == "det" and c.lower_ in ("the", "a", "an") for c in head.children)
    return any(articles) and not is_role_noun(before)


def _is_glued(before: Token) -> bool:
    return not before.whitespace_ and before.text in ("-", "–", "/", "@", "#")


def _is_quoted_title(run: _Run) -> bool:
    quote = run.passage.quote(run.head.idx)
    if quote is not None and not run.passage.is_speech(quote) and not _nickname(run.passage, quote):
        return True
    return _in_title(run.passage, run.doc[run.first].idx)


def _is_known_word(run: _Run) -> bool:
    """A word that begins no name, or digits."""
    if folded(run.doc[run.first].text) in words("names", "not_names"):
        return True
    return any(c.isdigit() for token in run.tokens for c in token.text)


def _is_tail(run: _Run) -> bool:
    return is_tail(run.doc, run.first, run.last)


def _is_office_behind_name(run: _Run) -> bool:
    """``Mr Bo Ek, Dean, Northby College``: an office between commas, right behind a whole name."""
    doc, first = run.doc, run.first
    if first != run.last or first < 3 or doc[first - 1].text != "," or not is_office(doc[first]):
        return False
    after = nth(doc, first + 1)
    whole = all(doc[i].pos_ == "PROPN" and doc[i].is_title for i in (first - 3, first - 2))
    return whole and after is not None and after.text == "," and not _goes_on_in_row(doc, first + 2)


def _goes_on_in_row(doc: Doc, i: int) -> bool:
    """Whether a row of names goes on: ``Ann Lee, Dean, and Bo``."""
    after = nth(doc, i)
    return after is not None and after.lower_ in ("and", "&")


_REASONS_AGAINST = (
    _is_office_behind_name,
    _is_tail,
    _is_office_of,
    _is_all_address,
    _is_saint,
    _is_long,
    _of_chief_officer,
    _is_body_in_brackets,
    _is_the_role,
    _is_known_word,
)
"""What is no name whatever speaks for it."""
_SIGNS_AGAINST = (_is_lone_word, _is_quoted_title)


_TITLE = re.compile(r"(?<!\w)‘[^‘’\n]{3,80}(?<![.,?!])’(?!\w)")


def _in_title(passage: Passage, offset: int) -> bool:
    """Whether a name stands inside the title of a work, between single quotation marks."""
    start = passage.text.rfind("‘", max(0, offset - 80), offset)
    if start < 0 or start == offset - 1:
        return False
    title = _TITLE.match(passage.text, start)
    return title is not None and title.end() > offset


def _named(doc: Doc, first: int) -> bool:
    """A word for an office that stands as a name: the tagger takes it for one, and no article goes before it."""
    before = nth(doc, first - 1)
    if doc[first].head.lemma_ == "become":
        return False  # "before she became Dean"
    return doc[first].ent_type_ == "PERSON" and (before is None or before.pos_ not in ("DET", "ADJ", "NOUN", "PRON"))


def _nickname(passage: Passage, quote: Span) -> bool:
    after = passage.text[quote.end : quote.end + 2]
    return passage.text[max(0, quote.start - 2) : quote.start].strip().isalpha() and after[1:2].isupper()

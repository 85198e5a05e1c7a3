"""Bodies named in a noun phrase: societies, ministries, firms, and how far their names reach."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.dates import dates
from viewer.extract.language.passage import Passage, child
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.common import LEAD
from viewer.report.model import Span

_DASH = re.compile(r"\s*[-–—:]+\s+")
_MEMBERS = re.compile(r"(?:\w+ )?members of (?:the |our )?(?=\S)", re.IGNORECASE)
_SPLIT = re.compile(r",?\s+(?:and|as well as|together with|along with)\s+(?:by\s+)?the\s+(?=[A-Z])|,\s+the\s+(?=[A-Z])")
_DEEP = 6
"""So many phrases with "of" may hang on each other in a name."""


def bodies(passage: Passage, token: Token) -> list[Span]:
    """The names of the bodies that a noun phrase, without its coordinations, stands for."""
    span = _body_span(passage, token)
    if span is None or (of := _of_members(passage, _undated(passage, span))) is None:
        return []
    return _apart(passage, of)


def _of_members(passage: Passage, span: Span) -> Span | None:
    """``Members of the Bakers' Club``: the club; None where the words behind are no body's."""
    hit = _MEMBERS.match(passage.text, span.start, span.end)
    if hit is None:
        return span
    named = set(re.findall(r"\w+", passage.text[hit.end() : span.end].lower()))
    return Span(hit.end(), span.end) if named & words("event", "organising", "bodies") else None


def _undated(passage: Passage, span: Span) -> Span:
    """``13 April 2021 - Guild Council``: the name without the dateline before it."""
    text = passage.text[span.start : span.end]
    date = next(dates(text), None)
    hit = _DASH.match(text, date.span.end) if date is not None and date.span.start == 0 else None
    return span if hit is None or hit.end() >= len(text) else Span(span.start + hit.end(), span.end)


def body_before(passage: Passage, token: Token) -> list[Span]:
    """The body whose name stands as a compound before a noun: ``a House Trade Committee hearing``."""
    first = last = token.nbor(-1)
    if last.lower_ not in words("event", "organising", "bodies") or not last.text[0].isupper():
        return []
    while first.i > token.left_edge.i and first.nbor(-1).text[0].isupper() and first.nbor(-1).dep_ != "det":
        first = first.nbor(-1)
    return [passage.span(first, last)] if first != last else []


def is_body(token: Token) -> bool:
    """Whether a noun means a body that may hold an event."""
    known = words("event", "organising", "bodies")
    if token.pos_ != "PROPN":
        return token.pos_ == "NOUN" and (token.lower_ in known or token.lemma_.lower() in known)
    if token.lower_ in known:
        return True
    if token.ent_type_ != "PERSON" and any(c.lower_ in known for c in token.lefts if c.dep_ in ("compound", "nmod")):
        return True
    return token.ent_type_ not in ("DATE", "TIME", "EVENT", "GPE", "LOC", "NORP", "PERSON")


def is_named_body(token: Token) -> bool:
    """Whether a noun phrase is the name of a body: a word for bodies in it, or seen as one by the language model."""
    known = words("event", "organising", "bodies")
    if not token.text[:1].isupper() or token.is_sent_start and token.tag_ in ("NN", "NNS"):
        return False
    if token.lower_ in known or _of_words(token, known):
        return True
    return token.ent_type_ not in ("GPE", "DATE", "PERSON") and (token.ent_type_ == "ORG" or _acronym(token))


def _of_words(token: Token, known: frozenset[str]) -> bool:
    return any(c.lower_ in known and c.text[0].isupper() for c in token.lefts if c.dep_ in ("compound", "nmod"))


def _acronym(token: Token) -> bool:
    return len(token.text) > 2 and token.text.isupper() and token.text.isalpha()


def _body_span(passage: Passage, token: Token) -> Span | None:
    """The name of a body without its article: ``Union of Bakers``; in small letters only with what tells which."""
    mods = [c for c in token.lefts if c.dep_ in ("compound", "nmod", "amod", "poss")]
    if token.pos_ == "NOUN" and not any(c.text[0].isupper() for c in (token, *mods)):
        mods = [c for c in mods if c.dep_ != "nmod" and c.pos_ != "PRON"]
        plain = token.lower_ in words("event", "organising", "bodies")
        return passage.span(mods[0].left_edge, token) if mods and plain else None
    first = token.left_edge
    while first.i < token.i and (first.pos_ in ("DET", "PRON", "PUNCT", "ADP") or not first.text[0].isupper()):
        first = first.nbor(1)
    last = _last(passage, token)
    return passage.trimmed(first.idx, last.end_char)


def _last(passage: Passage, token: Token, deep: int = 0) -> Token:
    last = token
    for part in token.rights if deep <= _DEEP else ():
        if part.dep_ == "prep" and part.i == last.i + 1:
            aim = child(part, "pobj")
            if aim is None or part.lower_ != "of" and not _of_name(token, aim):
                break
            last = _last(passage, aim, deep + 1)
            for other in aim.children:  # "Ministry of Health and Welfare"
                if other.dep_ == "conj" and _is_of_same_name(last, aim, other):
                    last = _last(passage, other, deep + 1)
        elif part.dep_ in ("punct", "appos") and passage.quote(part.idx) is not None:
            last = part.right_edge
        else:
            break
    while last.i + 1 < len(last.doc) and _goes_on(last):
        last = last.nbor(1)
    return last


def _is_of_same_name(last: Token, aim: Token, other: Token) -> bool:
    """Whether what is joined to a part of a name is of the same name, which ended with ``last`` so far."""
    first = other.left_edge
    whole = all(t.text[0].isupper() for t in other.doc[first.i : other.i + 1])
    near = first.i - last.i <= 2 and whole and child(other, "det") is None
    another = other != first and is_body(other) and other.lower_ in words("event", "organising", "bodies")
    return near and not another and other.ent_type_ == aim.ent_type_


def _of_name(token: Token, aim: Token) -> bool:
    """``Committee on Pier Safety``, ``Centre for Memory``: the preposition is part of the name."""
    if aim.head.lower_ == "on":
        return aim.text[0].isupper() and token.lower_ in _ABOUT
    inside = aim.ent_iob_ == "I" and aim.ent_type_ == token.ent_type_ == "ORG"
    return aim.head.lower_ in ("for", "de", "in") and aim.text[0].isupper() and inside


_ABOUT = ("committee", "commission", "council", "group", "board", "institute", "panel", "forum", "campaign")


def _goes_on(last: Token) -> bool:
    """Capitals or a number with capitals right behind it: ``Comité 9 Juillet``."""
    after = last.nbor(1)
    if after.is_digit and last.i + 2 < len(last.doc):
        return after.nbor(1).text[:1].isupper() and after.nbor(1).ent_type_ not in ("DATE", "TIME")
    if not after.text[0].isupper() or after.ent_type_ in ("DATE", "TIME") or not after.is_alpha:
        return False
    return not after.is_sent_start and after.pos_ == "PROPN"


def _apart(passage: Passage, span: Span) -> list[Span]:
    """``the Secretariat of A and the Government of B``: two."""
    found: list[Span] = []
    start = span.start
    for hit in _SPLIT.finditer(passage.text, span.start, span.end):
        found.append(Span(start, hit.start()))
        start = hit.end()
    found.append(Span(start, span.end))
    return [s for s in found if s.end > s.start]


def headed(passage: Passage) -> Iterator[tuple[int, list[Span]]]:
    """A body named alone at the head, in ``Minutes of X``, or before the event: ``Lowick FC: the annual dinner``."""
    for number, paragraph in enumerate(passage.paragraphs[: LEAD + 1]):
        line = passage.words(paragraph)
        minutes = _MINUTES.match(line) or _goes_on_from(passage, number) and _OF.match(line) or None
        hit = _NAME.match(line, minutes.end() if minutes is not None else 0)
        if hit is None or hit[1].split()[-1].lower() not in words("event", "organising", "bodies"):
            continue
        if _is_heading(passage, number, hit) and (minutes is not None or _before_event(passage, number, hit)):
            yield -number, [Span(paragraph.start + hit.start(1), paragraph.start + hit.end(1))]


def _is_heading(passage: Passage, number: int, hit: re.Match[str]) -> bool:
    """Whether a line that begins with a name is no sentence."""
    after = hit.string[hit.end(1) :].strip(" .")
    if not after or after[0] == ":" or passage.is_heading(number):
        return True
    return number == 0 and len(hit.string) < 140 and not hit.string.rstrip().endswith(".")


def _before_event(passage: Passage, number: int, hit: re.Match[str]) -> bool:
    """Whether a name is followed by the event: in its line, or below a line of its own."""
    after = hit.string[hit.end(1) :].lower()
    if after.strip(" ."):
        return _has_event(after[:80])
    below = " ".join(passage.words(p) for p in passage.paragraphs[number + 1 : number + 3])[:200].lower()
    if re.search(r"\b(?:minutes|proceedings|report|notes) of\b", below):
        return True
    return number == 0 and hit[1].isupper() and _has_event(below)


def _has_event(words_there: str) -> bool:
    return not words("event", "nouns", "event").isdisjoint(re.findall(r"\w+", words_there))


def _goes_on_from(passage: Passage, number: int) -> bool:
    """Whether the line above is cut off before ``of``: ``PROCEEDINGS``, ``LOWICK AREA MEETING``."""
    above = passage.words(passage.paragraphs[number - 1]) if number else ""
    return (
        len(above) < 60
        and re.search(r"\b(?:minutes|proceedings|transactions|meeting|report)$", above.lower()) is not None
    )


_OF = re.compile(r"of\s+(?:the\s+)?(?=[A-Z])", re.IGNORECASE)
_MINUTES = re.compile(r"\W*(?:minutes|proceedings|transactions)\s+of\s+(?:the\s+)?(?=[A-Z])", re.IGNORECASE)
_NAME = re.compile(
    r"((?:[A-Z][\w’'&-]*|of|and|the|for|&)(?:\s+(?:[A-Z][\w’'&-]*|of|and|the|for|&)){0,11})\s*(?=:|,\s|\.?\s*$)"
)

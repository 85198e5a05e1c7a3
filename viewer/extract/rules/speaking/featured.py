"""Acts of several kinds in one list: ``The evening featured a talk by A, songs from B and a video message from C``.

No parse of such a list holds: each noun for an act is hung on the name before it. So they are read from the surface,
and each has the names behind its own "by" or "from".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import hung, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.listed import enumerated
from viewer.extract.rules.shared.nouns import is_crowd, is_event, noun_kind
from viewer.extract.rules.shared.outside import outside

_KINDS = ("speech", "opening", "closing", "message", "performance", "ceremony", "screening")
_OF_EACH = ("speech", "opening", "closing")
"""What several people do one after the other, where it is told in the plural."""
_BEFORE = ("DET", "ADJ", "NUM", "NOUN", "PROPN", "ADV", "PART")
"""What may stand before the noun of an act, up to what joins it to the list."""
_JOINTS = (",", ";", "and", "&", "plus")
_FINITE = ("VBD", "VBZ", "VBP", "MD", "WP", "WDT")


@dataclass(slots=True)
class _Part:
    """An act of the list: its noun, what joins it to its people, and who they are."""

    noun: Token
    kind: str
    link: Token | None = None
    people: list[int] = field(default_factory=list)
    last: int = -1


def find(reading: Reading, clause: Clause) -> list[Act]:
    """The acts of a list of which two or more have people of their own; none where it is another sentence."""
    if not _leads(reading, clause):
        return []
    parts = list(_parts(reading, clause))
    if sum(bool(part.people) for part in parts) < 2:
        return []
    return [act for part in parts for act in _acts(reading, clause, part)]


def _leads(reading: Reading, clause: Clause) -> bool:
    """``The evening featured``, ``we heard``, ``there were``."""
    verb = clause.verb
    if not clause.real or clause.aside or clause.passive or clause.negated or reading.passage.said(verb):
        return False
    if verb.tag_ not in ("VBD", "VBN", "VBZ") or outside(reading, clause):
        return False
    if clause.lemma == "be":
        return hung(verb.lefts, "expl") is not None
    held = any(is_event(t) or is_crowd(t) or t.pos_ == "PRON" for t in clause.agents)
    return held and clause.lemma in words("acts", "verbs", "feature")


def _parts(reading: Reading, clause: Clause) -> Iterator[_Part]:
    """The acts of the list behind the verb, up to the next verb with a subject."""
    doc, verb = clause.verb.doc, clause.verb
    end = next((t.i for t in doc[verb.i + 1 : verb.sent.end] if t.tag_ in _FINITE), verb.sent.end)
    parts: list[_Part] = []
    for i in range(verb.i + 1, end):
        token = doc[i]
        if (kind := _kind(token)) is not None and reading.name_at(i) is None and _is_joined(token, verb):
            parts.append(_Part(token, kind))
        elif parts and parts[-1].link is None and token.lower_ in ("by", "from"):
            parts[-1].link = token
    for number, part in enumerate(parts, 1):
        stop = (parts[number].noun.i if number < len(parts) else end) - 1
        if part.link is not None:
            part.people = enumerated(reading, part.link.i + 1, stop)
        part.last = _last(reading, part, stop)
        yield part


def _kind(noun: Token) -> str | None:
    """The kind of act that a noun tells; readings are performed, and greetings of those there spoken."""
    if noun.pos_ != "NOUN" or noun.dep_ == "compound":
        return None
    if lemma(noun) in words("acts", "featured", "performed"):
        return "performance"
    kind = noun_kind(noun)
    return "speech" if lemma(noun) in words("acts", "featured", "spoken") else kind if kind in _KINDS else None


def _is_joined(noun: Token, verb: Token) -> bool:
    """Whether a noun stands in the list itself, and is no topic or office told within it."""
    i = noun.i - 1
    while i > verb.i and (noun.doc[i].pos_ in _BEFORE or noun.doc[i].tag_ in ("VBN", "VBG") or noun.doc[i].text == "-"):
        i -= 1
    return i == verb.i or noun.doc[i].lower_ in _JOINTS


def _last(reading: Reading, part: _Part, stop: int) -> int:
    """The last token of an act's words: its last name, else its noun."""
    named = (reading.name_at(i) for i in range(part.noun.i, stop + 1))
    return max((m.last for m in named if m is not None and m.person in part.people), default=part.noun.i)


def _acts(reading: Reading, clause: Clause, part: _Part) -> Iterator[Act]:
    passage, noun = reading.passage, part.noun
    if not part.people and part.kind in (*_OF_EACH, "message"):
        return
    first = next((t for t in noun.doc[noun.left_edge.i : noun.i + 1] if t.pos_ not in ("DET", "CCONJ", "PUNCT")), noun)
    title = passage.span(first, noun.doc[part.last])
    span = passage.sentence_span(clause.verb)
    apart = part.kind in _OF_EACH and noun.tag_ in ("NNS", "NNPS")
    for people in [[one] for one in part.people] if apart else [part.people]:
        functions = dict.fromkeys(people, "author") if part.kind == "message" else {}
        yield Act(part.kind, list(people), noun, span, title, functions=functions)


EXAMPLES = (
    Example(
        "The evening featured a keynote address by Ann Lee and video messages from Bo Ek and Bo Dunn.",
        ("speech: Ann Lee", "message: Bo Ek, Bo Dunn"),
    ),
    Example(
        "The rally heard speeches by Ann Lee and Bo Ek, a song by Bo Dunn and a prayer led by Sue Grant.",
        ("speech: Ann Lee", "speech: Bo Ek", "performance: Bo Dunn", "ceremony: Sue Grant"),
    ),
    Example("The evening featured a talk by Ann Lee on the songs of Bo Ek.", ("speech: Ann Lee",)),
    Example("We heard a speech by Ann Lee, who hummed a song by Bo Ek.", ("speech: Ann Lee", "performance: Ann Lee")),
    Example("The evening will feature a talk by Ann Lee and a song by Bo Ek.", ()),
    Example("The club had a book by Ann Lee and a boat from Bo Ek.", ()),
)

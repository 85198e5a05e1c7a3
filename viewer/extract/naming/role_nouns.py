"""Which nouns say what somebody is, and how far the words of a role reach around such a noun."""

from __future__ import annotations

import re

from viewer.extract.language.passage import Passage, child, nth
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention, folded
from viewer.report.model import Span

_ARTICLE = re.compile(
    r"(?:(?:the|a|an|our|both|then|now|as|formerly|currently|himself|herself|two|three|four|five|six|seven|eight)\s+)+",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"\s*[(\[;:!?“\"•|]|\s[-–—]\s|—|,?\s+(?:who|whose|whom|which|where|when|while|but|that)\b|,\s+(?:an?|the|and|as|so)\s"
    r"|,?\s+and\s+(?:now|then|later|formerly|currently|also|himself|herself)\b"
)
_NO_ROLE = re.compile(
    r"(?:no|none|nobody|not|one of (?:them|us|these|those)|some|many|all|each|every|another|other)\b|\W"
    r"|\d+(?!st|nd|rd|th|\d)",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"(?:another|(?:the\s+)?other|fellow)\s+(\w+)\s+and\s+", re.IGNORECASE)
_LOOSE_END = re.compile(r"(?:[\s,;–—-]+(?:and|&|or|Most|Very|Right|Rt)?|,\s+(?:His|Her|Their|Dr|Prof|Mr|Mrs|Ms|Hon))*$")
_WORD = re.compile(r"([^\W\d_]+),?\s+")
_ENDINGS = (
    "ist",
    "or",
    "er",
    "eer",
    "man",
    "men",
    "woman",
    "women",
    "person",
    "ian",
    "ess",
    "ologist",
    "smith",
    "wright",
)
SMALL = frozenset(("of", "for", "the", "and", "&", "in", "on", "at", "de", "la", "du", "des", "del", "’s", "'s", "to"))
"""Small words inside the name of a body or an office."""
_IN_TURN = words("people", "in_turn")
_ORDINAL = words("people", "ordinal")


def name_head(passage: Passage, mention: Mention) -> Token:
    """The token of the name by which it hangs in the sentence."""
    inside = range(mention.first, mention.last + 1)
    parts = (passage.doc[i] for i in reversed(inside))
    return next((t for t in parts if t.head.i not in inside or t.head.i == t.i), passage.doc[mention.last])


def in_capitals(token: Token) -> bool:
    """Whether a word may stand in a name in capitals: it begins with one, or is one of the small ones."""
    return token.text[:1].isupper() or token.lower_ in SMALL or token.is_punct


def is_role_noun(noun: Token) -> bool:
    """Whether a noun says what somebody is: a word of the lexicon, a capitalised office, or one made like them."""
    low = noun.lower_.strip(".")
    if low in words("people", "roles") or noun.lemma_.lower() in words("people", "roles"):
        return True
    if is_plural(noun):
        return True
    if noun.pos_ not in ("NOUN", "PROPN"):
        return False
    things = words("people", "things")
    if noun.pos_ == "NOUN" and low.removesuffix("s").endswith(_ENDINGS) and len(low) > 4:
        return low not in things and low.removesuffix("s") not in things
    return noun.pos_ == "PROPN" and noun.ent_type_ == "" and low in words("names", "titles")


def is_plural(noun: Token) -> bool:
    """Whether a noun says what several people are: ``ministers``, ``MPs``."""
    low = noun.lower_
    one = low.removesuffix("s")
    known = one in words("people", "roles") or one in words("names", "titles")
    return one != low and known and (noun.tag_ in ("NNS", "NNPS") or low not in words("people", "roles"))


def is_body(passage: Passage, first: int, last: int) -> bool:
    """Whether these tokens name a body (an organisation, a firm, a department) and not a place, a day or a person."""
    doc = passage.tokens
    tokens = doc[first : last + 1]
    bodies = words("names", "organisations") | words("names", "bodies")
    if any(folded(t.text) in bodies and t.text[:1].isupper() for t in tokens):
        return not any(t.ent_type_ in ("DATE", "TIME", "EVENT", "WORK_OF_ART") for t in tokens)
    if any(t.ent_type_ == "ORG" for t in tokens):
        return True
    return any(_made_up(t.text) and t.lower_ not in words("names", "suffixes") for t in tokens)


def _made_up(word: str) -> bool:
    """``OpenRiver``, ``UNICEF``, ``river.org``: spelled as only bodies are."""
    if word.isupper() and len(word) > 2 and word.isalpha():
        return True
    return bool(re.search(r"[a-z][A-Z]|^[a-z]+[A-Z]|\w\.(?:com|org|net|io|edu)$", word)) and not word.startswith(
        ("Mc", "Mac", "De", "La", "Di", "Fitz")
    )


def short(passage: Passage, span: Span) -> Span | None:
    """The role without an article, and cut where a bracket, a relative clause or another part begins."""
    piece = passage.text[span.start : span.end]
    start = _ARTICLE.match(piece)
    offset = start.end() if start else 0
    if (more := _ANOTHER.match(piece, offset)) is not None and more[1].lower() in _IN_TURN:
        offset = more.end()
    while (word := _WORD.match(piece, offset)) and word[1].lower() in words("people", "praise"):
        offset = word.end()
    end = len(piece)
    for stop in _STOP.finditer(piece, offset + 1):
        end = stop.start()
        break
    end = _LOOSE_END.search(piece, 0, end).start()  # type: ignore[union-attr]
    found = passage.trimmed(span.start + offset, span.start + end)
    if found is None or _NO_ROLE.match(passage.text[found.start : found.end]):
        return None
    return None if _in_turn(passage.words(found)) else found


def _in_turn(role: str) -> bool:
    """``fourth speaker``: a place in the order, and no role."""
    parts = [part.lower() for part in role.split()]
    rest = [part for part in parts if part not in _ORDINAL]
    return len(rest) < len(parts) and (not rest or bool({rest[0], rest[0].removesuffix("s")} & _IN_TURN))


def noun_phrase(passage: Passage, noun: Token, first: int) -> Span | None:
    """The words of the noun's phrase from token ``first`` on, up to a relative clause or an apposition."""
    last = noun.right_edge
    for part in noun.subtree:
        beside = part.dep_ in ("relcl", "appos", "parataxis") or part.tag_ == "VBG" and part.dep_ == "acl"
        if beside and part.i > noun.i or _another(noun, part):
            last = min(last, passage.doc[max(noun.i, part.left_edge.i - 1)], key=lambda t: t.i)
            while last.i > noun.i and last.dep_ in ("cc", "punct"):
                last = last.nbor(-1)
            break
    return short_span(passage, passage.doc[first].idx, last.end_char)


def _another(noun: Token, part: Token) -> bool:
    """Somebody else who only is coordinated with the noun: ``the secretary and Mr. Ek``."""
    return part.dep_ == "conj" and part.head == noun and part.ent_type_ == "PERSON"


def short_span(passage: Passage, start: int, end: int) -> Span | None:
    """``short`` of the text between two offsets."""
    span = passage.trimmed(start, end)
    return short(passage, span) if span else None


def is_of_phrase_before(noun: Token, name: Token, last: int) -> bool:
    """``In the absence of the mayor, Ann Lee spoke``: with no comma behind her name, the mayor is somebody else.

    The noun stands behind a preposition, in a phrase with which the clause begins whose subject is the name; ``last``
    is the last token of that. Not so in ``In her speech chief guest, Ann Lee said``, which lacks a comma.
    """
    after = nth(name.doc, last + 1)
    if noun.dep_ != "pobj" or noun.head.lower_ in ("as", "for") or name.dep_ not in _SUBJECTS or name.i > name.head.i:
        return False
    if after is not None and after.is_punct or child(noun, "poss") is not None and child(noun, "compound") is not None:
        return False
    return any(part.dep_ in ("prep", "advcl") and part.is_ancestor(noun) for part in name.head.lefts)


_SUBJECTS = ("nsubj", "nsubjpass")

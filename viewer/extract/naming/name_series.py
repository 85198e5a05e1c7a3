"""Names that stand in a row of names: ``Ann Lee, Kartika Saw and Bo Ek``, where the tagger knew the others."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.language.passage import nth
from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import words
from viewer.extract.naming.role_nouns import is_role_noun

_JOINTS = (",", ";", "and", "&")
_BOUNDS = (*_JOINTS, "(", ")", ".", ":", "-", "–", "—")
_OTHER = ("GPE", "LOC", "FAC", "ORG", "EVENT", "WORK_OF_ART", "NORP", "PRODUCT", "LAW", "LANGUAGE", "TIME", "CARDINAL")
_LONGEST = 3
_MOST = 12
"""So many of a row are looked at in each direction."""


def rows(doc: Doc) -> Iterator[int]:
    """The first tokens of two or three capitalised words that only commas or ``and`` part from a person."""
    for entity in doc.ents:
        if entity.label_ != "PERSON" or len(entity) < 2:
            continue
        first, last = entity.start, entity.end - 1
        while (found := _beyond(doc, last + 1, 1)) is not None:
            yield found[0]
            last = found[1]
        if (lone := _between(doc, entity.end)) is not None:
            yield lone
        while (found := _beyond(doc, first - 1, -1)) is not None:
            yield found[0]
            first = found[0]


def singles(doc: Doc) -> Iterator[int]:
    """Single words in a row of three single names or more, of which the tagger knew two: ``Ann, Carmy and Ted``."""
    for entity in doc.ents:
        if entity.label_ != "PERSON" or len(entity) != 1:
            continue
        for step in (1, -1):
            i = _over_joints(doc, entity.start + step, step)
            if i is None or not doc[i].is_title or doc[i].ent_type_ == "PERSON" or doc[i].is_stop:
                continue
            beyond = _over_joints(doc, i + step, step)
            if beyond is not None and doc[beyond].ent_type_ == "PERSON" and doc[i].pos_ == "PROPN":
                yield i


def others_in_row(doc: Doc, first: int, last: int) -> list[Token]:
    """The last words of what stands in a row with capitals, parted from them by commas or ``and`` alone."""
    found: list[Token] = []
    for step, start in ((1, last + 1), (-1, first - 1)):
        i = _over_joints(doc, start, step)
        while i is not None and doc[i].is_title and not doc[i].is_stop and len(found) < _MOST:
            end = i
            while 0 <= end + step < len(doc) and abs(end - i) < _LONGEST and doc[end + step].is_title:
                end += step
            found.append(doc[max(i, end)])
            i = _over_joints(doc, end + step, step)
    return found


def _beyond(doc: Doc, joint: int, step: int) -> tuple[int, int] | None:
    """The first and the last of the capitals on the other side of the joints that begin, or end, at a token."""
    near = _over_joints(doc, joint, step)
    if near is None or not _may_be(doc[near]):
        return None
    far = near
    while 0 <= far + step < len(doc) and abs(far - near) < _LONGEST and _may_be(doc[far + step]):
        far += step
    first, last = sorted((near, far))
    return (first, last) if _whole(doc, first, last) else None


def _between(doc: Doc, first: int) -> int | None:
    """Two words that the tagger takes for a place, between two people in a sentence without any other place."""
    if first + 4 >= len(doc) or doc[first].text != "," or doc[first + 3].lower_ not in (",", "and", "&"):
        return None
    one, two = doc[first + 1], doc[first + 2]
    after = doc[first + 4]
    if not (one.is_title and two.is_title and one.ent_type_ == two.ent_type_ == "GPE" and after.ent_type_ == "PERSON"):
        return None
    return None if any(e.label_ == "GPE" and e.start != one.i for e in one.sent.ents) else one.i


def _over_joints(doc: Doc, i: int, step: int) -> int | None:
    """The token behind one or two joints, or None if there is none: ``, and``."""
    start = i
    while 0 <= i < len(doc) and doc[i].lower_ in _JOINTS and abs(i - start) < 2:
        i += step
    return i if i != start and 0 <= i < len(doc) else None


def _may_be(token: Token) -> bool:
    """A capitalised word that no sentence needs."""
    return token.is_title and token.is_alpha and not token.is_stop


def _whole(doc: Doc, first: int, last: int) -> bool:
    """Whether the words stand for themselves, and may be a name: no office, no body, no person already."""
    if not 1 <= last - first < _LONGEST or doc[last].pos_ != "PROPN":
        return False
    tokens = doc[first : last + 1]
    if any(t.ent_type_ == "PERSON" or is_role_noun(t) or t.lower_ in words("names", "titles") for t in tokens):
        return False
    if any(t.ent_type_ in _OTHER for t in tokens) and not all(t.is_oov for t in tokens):
        return False
    before = nth(doc, first - 1)
    after = nth(doc, last + 1)
    opens = before is None or before.lower_ in _BOUNDS or before.pos_ in ("ADP", "VERB", "NOUN")
    closes = after is None or after.lower_ in (*_BOUNDS, "from", "who") or after.pos_ in ("VERB", "AUX")
    return opens and closes

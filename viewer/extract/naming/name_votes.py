"""How each mention of a name votes by the grammar around it: above 0 for a person, below 0 against one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from viewer.extract.language.passage import Passage, child
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention, is_honorific
from viewer.extract.naming.name_clues import behind_body
from viewer.extract.naming.name_governors import after_preposition, does, taken
from viewer.extract.naming.role_nouns import is_role_noun, name_head

_TOWNS = ("GPE", "LOC")
_NOUNS = ("NOUN", "PROPN")


_SUBJECT = ("nsubj", "nsubjpass")


@dataclass(frozen=True, slots=True)
class _Stand:
    """Where a name stands: its head, the token before it, and the names of the text by their tokens."""

    doc: Doc
    mention: Mention
    listed: dict[int, Mention]
    head: Token
    before: Token | None
    after: Token | None
    single: bool
    """Whether it is one word."""

    def behind(self, *low: str) -> bool:
        """Whether one of these words stands before it."""
        return self.before is not None and self.before.lower_ in low

    @property
    def behind_comma(self) -> bool:
        return self.before is not None and self.before.text == ","


def vote(passage: Passage, mention: Mention, listed: dict[int, Mention]) -> int:
    """Above 0 where a person is meant, below 0 where not, 0 where one cannot tell."""
    doc = passage.doc
    assert doc is not None
    before = doc[mention.first - 1] if mention.first else None
    after = doc[mention.last + 1] if mention.last + 1 < len(doc) else None
    stand = _Stand(doc, mention, listed, name_head(passage, mention), before, after, len(mention.names) == 1)
    for points, test in _SURE:
        if test(stand):
            return points
    head = stand.head
    if head.dep_ == "pobj" and not stand.behind_comma and (points := after_preposition(head, single=stand.single)):
        return points
    if _joined_to_full(stand):
        return 1
    if (head.dep_ in _SUBJECT or head.dep_ == "conj") and (points := does(head)):
        return points
    return next((points for points, test in _LIKELY if test(stand)), 0)


def _named_behind_body(stand: _Stand) -> bool:
    """``the head of the Northby Bar Association Adek Ola``."""
    return len(stand.mention.names) == 2 and behind_body(stand.doc, stand.doc[stand.mention.first])


def _of_other(stand: _Stand) -> bool:
    """``Ann Lee of Northby``: where somebody is from."""
    return stand.behind("of", "from", "in", "at") and stand.mention.first - 2 in stand.listed


def _of_office(stand: _Stand) -> bool:
    """``the deputy (welfare)``: what an office is for."""
    office = stand.single and stand.before is not None and stand.before.text == "(" and stand.before.i > 0
    return office and is_role_noun(stand.doc[stand.mention.first - 2])


def _is_office(stand: _Stand) -> bool:
    known = words("names", "also_surnames")
    lone = stand.single and stand.doc[stand.mention.first].lower_ in known
    return lone and _office_behind(stand.doc, stand.mention, stand.listed)


def _behind_title(stand: _Stand) -> bool:
    """``Justice``, ``Excellency`` and the like end a title."""
    before = stand.before
    return before is not None and before.lower_ in words("names", "title_ends") and before.text[:1].isupper()


def _in_place(stand: _Stand) -> bool:
    return stand.behind("in", "at") and not _owns(stand.doc, stand.mention)


def _is_common(stand: _Stand) -> bool:
    """A single word with an article, a title of its own with its place, or a body before somebody's office."""
    if not stand.single:
        return False
    article = (c.dep_ == "det" and c.lower_ in ("a", "an") and c.i < stand.mention.first for c in stand.head.children)
    if any(article) or _reigns(stand.doc, stand.mention, stand.before):
        return True
    return _leads(stand.doc, stand.mention, stand.listed)


def _has_office(stand: _Stand) -> bool:
    """``the mayor of Northby``: a single word that an office is of."""
    return stand.single and stand.before is not None and stand.behind("of") and is_role_noun(stand.before.head)


def _is_told(stand: _Stand) -> bool:
    """A name that "who" or an office goes with: ``Ann Lee, who``, ``Ann Lee, a mason``, ``the mason Ann Lee``."""
    head, before = stand.head, stand.before
    if any(c.dep_ == "relcl" and _who(c) for c in head.children):
        return True
    if any(c.dep_ == "appos" and c.i > stand.mention.last and is_role_noun(c) for c in head.children):
        return True
    if before is not None and before.pos_ in _NOUNS and is_role_noun(before) and not before.is_sent_end:
        return True
    return head.dep_ == "appos" and is_role_noun(head.head)


def _is_work(stand: _Stand) -> bool:
    """``the film Northby``."""
    before, works = stand.before, words("names", "works")
    if before is not None and before.lower_ in works and before.pos_ in _NOUNS:
        return True
    return stand.head.dep_ == "appos" and stand.head.head.lower_ in works


def _joined_to_full(stand: _Stand) -> bool:
    """Listed with a name of two words, or with a title."""
    if any(c.dep_ == "conj" and _full(stand.listed, c.i) for c in stand.head.children):
        return True
    return stand.head.dep_ == "conj" and _full(stand.listed, stand.head.head.i)


_SURE: tuple[tuple[int, Callable[[_Stand], bool]], ...] = (
    (2, _named_behind_body),
    (-3, _of_other),
    (-3, _of_office),
    (-3, _is_office),
    (2, _behind_title),
    (-2, _in_place),
    (-3, _is_common),
    (-2, _has_office),
    (2, _is_told),
    (-3, _is_work),
)
"""What the words beside a name say by themselves; the first that fits votes."""


def _office_behind(doc: Doc, mention: Mention, listed: dict[int, Mention]) -> bool:
    """``Mr. Bo Ek, Proctor, and others``: a word that is an office as well as a surname, behind a name's comma."""
    first, after = mention.first, mention.last + 1
    if first < 2 or doc[first - 1].text != "," or after >= len(doc) or doc[after].text not in (",", ".", ";"):
        return False
    other = listed.get(first - 2)
    return other is not None and bool(other.honorifics) and len(other.names) > 1 and is_role_noun(doc[first])


def _reigns(doc: Doc, mention: Mention, before: Token | None) -> bool:
    """``the Olubadan of Northby``, ``Okere of Northby, Oba Ek``: a title of its own with its place."""
    i = mention.last + 1
    if i + 1 >= len(doc) or doc[i].lower_ != "of" or not doc[i + 1].is_title:
        return False
    if before is not None and (before.lower_ == "the" or before.tag_ == "JJ"):
        return True
    while i + 1 < len(doc) and (doc[i + 1].is_title or doc[i + 1].lower_ == "of"):
        i += 1
    return i + 2 < len(doc) and doc[i + 1].text == "," and is_honorific(doc[i + 2])


def _owns(doc: Doc, mention: Mention) -> bool:
    """``in Ann Lee's speech``."""
    after = doc[mention.last + 1] if mention.last + 1 < len(doc) else None
    return doc[mention.last].text.endswith(("’s", "'s", "’", "'")) or after is not None and after.tag_ == "POS"


def _leads(doc: Doc, mention: Mention, listed: dict[int, Mention]) -> bool:
    """``Northby leader Ann Lee``: a body or place before a noun that tells what another is."""
    after = mention.last + 1
    return after + 1 in listed and doc[after].is_lower and is_role_noun(doc[after])


def _full(listed: dict[int, Mention], i: int) -> bool:
    """Whether a name of two words, or with a title, stands there."""
    other = listed.get(i)
    return other is not None and (len(other.names) > 1 or bool(other.honorifics or other.titles))


def _who(clause: Token) -> bool:
    who = child(clause, "nsubj", "nsubjpass", "dobj", "pobj")
    return who is not None and who.lower_ in ("who", "whom")


def _in_brackets(stand: _Stand) -> bool:
    brackets = stand.before is not None and stand.before.text in "(["
    return brackets and stand.after is not None and stand.after.text in ")]"


def _lone_in_brackets(stand: _Stand) -> bool:
    return stand.single and _in_brackets(stand)


def _determined(stand: _Stand) -> bool:
    """``the Northby``, ``Club Northby``."""
    if stand.before is None:
        return False
    low = stand.before.lower_
    return low in ("the", "this", "a", "an", "one", "each", "every") or low in words("names", "organisations")


def _does_it(stand: _Stand) -> bool:
    """``was opened by Ann Lee``."""
    return stand.head.dep_ == "agent" or stand.head.dep_ == "pobj" and stand.head.head.dep_ == "agent"


def _is_owner(stand: _Stand) -> bool:
    return stand.head.dep_ == "poss" and stand.head.head.i > stand.head.i


def _owns_office(stand: _Stand) -> bool:
    """``Ann's sister``."""
    return _is_owner(stand) and is_role_noun(stand.head.head)


def _before_noun(stand: _Stand) -> bool:
    """``the Northby bridge``: a single word that a noun is named by."""
    noun = stand.head.head
    return stand.single and stand.head.dep_ == "compound" and noun.pos_ == "NOUN" and noun.i > stand.mention.last


def _names_thing(stand: _Stand) -> bool:
    """``the Northby bridge``, but not ``the Lee family``."""
    noun = stand.head.head
    people = is_role_noun(noun) or noun.lower_ in ("family", "brothers", "sisters")
    return _before_noun(stand) and not people


def _is_greeted(stand: _Stand) -> bool:
    """``thanked Ann``."""
    return stand.head.dep_ == "dobj" and stand.head.head.lemma_.lower() in words("names", "towards_people")


def _is_taken(stand: _Stand) -> bool:
    return taken(stand.head, full=not stand.single and stand.head.ent_type_ == "PERSON")


def _beside_town(stand: _Stand) -> bool:
    """``Lund, Northby``."""
    first = stand.mention.first
    if stand.behind_comma and first > 1 and stand.doc[first - 2].ent_type_ in _TOWNS:
        return True
    return stand.head.dep_ == "appos" and stand.head.head.ent_type_ in _TOWNS


def _full_beside_town(stand: _Stand) -> bool:
    """``from Lund, Ann Lee``."""
    first = stand.mention.first
    full = not stand.single and first > 2 and stand.doc[first - 3].lower_ == "from"
    return full and _beside_town(stand)


def _among_things(stand: _Stand) -> bool:
    """A single word that is listed with what is nobody's name."""
    other = stand.head.head
    joined = stand.single and stand.head.dep_ == "conj" and other.pos_ == "PROPN"
    return joined and other.ent_type_ != "PERSON" and other.i not in stand.listed


_LIKELY: tuple[tuple[int, Callable[[_Stand], bool]], ...] = (
    (-1, _lone_in_brackets),
    (0, _in_brackets),
    (-2, _determined),
    (1, _does_it),
    (1, _owns_office),
    (0, _is_owner),
    (-1, _names_thing),
    (0, _before_noun),
    (2, _is_greeted),
    (-1, _is_taken),
    (0, _full_beside_town),
    (-1, _beside_town),
    (-1, _among_things),
)
"""What the place of a name in its sentence says, where nothing else does; the first that fits votes."""

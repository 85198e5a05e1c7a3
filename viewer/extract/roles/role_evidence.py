"""What speaks for and against words being somebody's role: features, by name, for ``roles_weighed``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from viewer.extract.language.likeness import steps
from viewer.extract.language.places import town_size
from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import folded, is_honorific
from viewer.extract.naming.person import Draft, gender_of_noun
from viewer.extract.naming.role_nouns import is_plural, is_role_noun
from viewer.extract.roles.role_candidates import RoleCandidate
from viewer.extract.roles.role_places import kind
from viewer.extract.roles.scene import Scene

_FAR = (1, 2, 3, 5, 8, 14)
_LENGTHS = (1, 2, 3, 4, 6, 8, 11, 15)
_ALONE = ("VERB", "AUX", "PRON", "NUM", "PUNCT", "ADV")
"""Parts of speech that most roles do not have."""
_PLACES = ("GPE", "LOC", "NORP")
_NAMES = ("PERSON", *_PLACES)
_BODIES = words("names", "organisations") | words("names", "bodies")
_WHAT = {
    "a known role": words("people", "roles"),
    "kin": words("people", "kin"),
    "a crowd": words("people", "crowd"),
    "a title": words("names", "titles"),
}
"""What is told of a word that one of these lists has."""


class Evidence:
    """The features of candidates in one passage; what is known of a word is asked once."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._known: dict[int, tuple[str, ...]] = {}
        self._roles: dict[int, bool] = {}

    def of(self, draft: Draft, candidates: Sequence[RoleCandidate]) -> list[dict[str, float]]:
        """The features of each of the candidates of a person."""
        person = _of_person(draft)
        ranks = sorted(role.rank for one in candidates for _, role in one.ruled)
        ruled = [one for one in candidates if one.ruled]
        return [
            dict.fromkeys(
                (
                    *person,
                    *(_by_rules(one, ranks[0]) if one.ruled else _beside_rules(one, ruled)),
                    *_by_place(one),
                    *self._of_words(draft, one),
                ),
                1.0,
            )
            for one in candidates
        ]

    def _of_words(self, draft: Draft, one: RoleCandidate) -> Iterator[str]:
        doc = self._scene.passage.doc
        first, last, source = doc[one.first], doc[one.last], one.placed[0][1].source if one.placed else "no place"
        head = _head(doc, one.first, one.last)
        if head.is_alpha and head.ent_type_ not in _NAMES:
            yield f"head={head.lower_}"
        yield f"words={steps(one.last - one.first + 1, _LENGTHS)}"
        for name in self._classes(head):
            yield name
            yield f"{name} at {source}"
        yield f"begins {first.pos_} {'capital' if first.text[:1].isupper() else 'small'}"
        yield f"ends {last.pos_} {'capital' if last.text[:1].isupper() else 'small'}"
        if last is head:
            yield "ends with its head"
        if one.first:
            yield f"-1={kind(doc[one.first - 1])}"
        if one.last + 1 < len(doc):
            yield f"+1={kind(doc[one.last + 1])}"
        if one.near.start <= head.head.i <= one.near.last:
            yield f"hangs on the name as {head.dep_}"
        if draft.gender and (gender := gender_of_noun(head.lower_)):
            yield "the same gender" if gender == draft.gender else "another gender"
        yield from self._inside(doc, one, head, source)

    def _inside(self, doc: Doc, one: RoleCandidate, head: Token, source: str) -> Iterator[str]:
        nouns, capitals, long = 0, 0, 0
        for token in doc[one.first : one.last + 1]:
            capitals += token.text[:1].isupper()
            long += len(token.text) > 3 and token.is_alpha
            nouns += self._is_role(token)
            if token.ent_type_:
                yield f"holds {token.ent_type_}"
            elif token is not head and token.is_alpha:
                yield f"has={token.lower_}"
            if token.pos_ in _ALONE:
                yield f"holds a {token.pos_}"
            if token.i in self._scene.at and not one.near.start <= token.i <= one.near.last:
                yield "holds a name"
        if doc[one.first].ent_type_ in _PLACES and doc[one.last].ent_type_ in _PLACES:
            yield "a place at both ends"
        yield f"role nouns={min(nouns, 3)}"
        if not nouns:
            yield f"no role noun at {source}"
        yield "all capitals" if capitals >= long else "some capitals" if capitals else "no capitals"

    def _is_role(self, token: Token) -> bool:
        known = self._roles.get(token.i)
        if known is None:
            self._roles[token.i] = known = is_role_noun(token)
        return known

    def _classes(self, token: Token) -> tuple[str, ...]:
        known = self._known.get(token.i)
        if known is None:
            self._known[token.i] = known = tuple(_classes(token))
        return known


def _of_person(draft: Draft) -> list[str]:
    found = [f"names={min(3, len(draft.fullest.names))}"]
    if len(draft.mentions) == 1:
        found.append("named once")
    if draft.titles:
        found.append("titled")
    if draft.honorifics:
        found.append("addressed")
    return found


def _by_rules(one: RoleCandidate, least: int) -> Iterator[str]:
    """What rules tell that find a candidate; the one that says most has rank ``least``."""
    number, role = min(one.ruled, key=lambda told: (told[1].rank, told[0]))
    best = "rule best" if role.rank == least else "rule next"
    yield "rule"
    yield best
    yield f"rank={role.rank}"
    yield f"by={role.by}"
    yield f"by={role.by} rank={role.rank}"
    yield f"{best} mention={min(number, 3)}"
    if role.several:
        yield "rule several"
        if role.one:
            yield "rule one of several"
    if len(one.ruled) > 1:
        yield "rule again"


def _beside_rules(one: RoleCandidate, ruled: Sequence[RoleCandidate]) -> Iterator[str]:
    """How a candidate that no rule finds lies to those that rules find."""
    if not ruled:
        yield "no rule at all"
        return
    yield "rules have another"
    if any(other.span.contains(one.span) for other in ruled):
        yield "within a rule's"
    if any(one.span.contains(other.span) for other in ruled):
        yield "around a rule's"
    if not any(one.span.overlaps(other.span) for other in ruled):
        yield "apart from a rule's"


def _by_place(one: RoleCandidate) -> Iterator[str]:
    """Where a candidate stands."""
    for number, place in one.placed:
        yield f"at {place.source}"
        yield f"at {place.source} to {place.cut}"
        yield f"cut {place.cut}"
        yield f"mention={min(number, 3)}"
    if not one.placed:
        yield "no place"
    yield f"far {'before' if one.before else 'behind'}={steps(one.far, _FAR)}"
    if one.another is not None:
        yield "nearer to another" if one.another else "nearest of several"


def _classes(token: Token) -> Iterator[str]:
    """What is known of a word as the head of a role."""
    low = token.lower_
    role = is_role_noun(token)
    if role:
        yield "a role"
    yield from (name for name, known in _WHAT.items() if low in known)
    if low.removesuffix("s") in words("people", "in_turn"):
        yield "in turn"
    if is_plural(token):
        yield "several"
    if token.is_title and town_size(low) is not None:
        yield "a town"
    if is_honorific(token):
        yield "an address"
    if token.text[:1].isupper() and folded(token.text) in _BODIES:
        yield "a body"
    elif low in words("names", "groups"):
        yield "a group"
    elif not role:
        yield f"entity {token.ent_type_}" if token.ent_type_ else f"a {token.pos_}"


def _head(doc: Doc, first: int, last: int) -> Token:
    """The first word that hangs on none of the others."""
    for token in doc[first : last + 1]:
        outside = token.head is token or not first <= token.head.i <= last
        if outside and token.pos_ in ("NOUN", "PROPN", "VERB", "ADJ"):
            return token
    return doc[last]

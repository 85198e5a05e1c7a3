"""All that may be somebody's role: what rules find with the mentions of a person, and what stands beside the first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from viewer.extract.language.reality import is_denied
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.role_nouns import is_of_phrase_before, name_head
from viewer.extract.roles.role_places import Place, places
from viewer.extract.roles.scene import Role, Scene, without_turn
from viewer.report.model import Span

_MENTIONS = 3
"""Beside so many mentions of a person all stretches are looked at."""


@dataclass(slots=True)
class RoleCandidate:
    """Words that may be somebody's role, from the token ``first`` to ``last``, and what proposes them."""

    span: Span
    first: int
    last: int
    near: Mention
    """The mention by which it is found first."""
    ruled: list[tuple[int, Role]] = field(default_factory=list)
    """What rules find, with the number of the mention."""
    placed: list[tuple[int, Place]] = field(default_factory=list)
    """Where the words stand beside mentions, with the number of the mention."""
    another: bool | None = None
    """Whether they are nearer to the name of somebody else; None where they may be the role of nobody else."""

    @property
    def far(self) -> int:
        """How many tokens lie between the words and the name, one for those that are next to it."""
        return self.near.start - self.last if self.before else self.first - self.near.last

    @property
    def before(self) -> bool:
        """Whether the words stand before the name."""
        return self.last < self.near.first

    @property
    def role(self) -> Role | None:
        """Of what rules find, that which says most, by the first mention."""
        return min(self.ruled, key=lambda told: (told[1].rank, told[0]))[1] if self.ruled else None


Numbered = tuple[int, Mention]
"""A mention with its number among those of a person."""


def gathered(scene: Scene, ruled: Iterable[tuple[Numbered, Role]], mentions: Sequence[Numbered]) -> list[RoleCandidate]:
    """What may be the role of a person with these mentions, of whom rules find so much; each stretch once."""
    passage = scene.passage
    found: dict[Span, RoleCandidate] = {}
    for (number, mention), role in ruled:
        piece = passage.piece(role.span.start, role.span.end)
        if piece is not None:
            one = found.setdefault(role.span, RoleCandidate(role.span, piece[0].i, piece[-1].i, mention))
            one.ruled.append((number, role))
    for number, mention, place in _places(scene, mentions):
        span = passage.span(passage.tokens[place.first], passage.tokens[place.last])
        one = found.setdefault(span, RoleCandidate(span, place.first, place.last, mention))
        one.placed.append((number, place))
    return [one for one in found.values() if _may_be_role(scene, one)]


def _may_be_role(scene: Scene, one: RoleCandidate) -> bool:
    """Whether words may tell what somebody is.

    Not so ``never one``, the name of a prize, what another is, nor what holds ``on her part``.
    """
    doc = scene.passage.doc
    if one.span.end - one.span.start == 1:
        return False  # "Ann Lee (R)": the letter of a party or a voice
    if one.before and doc[one.last + 1].text == ",":
        noun, name = doc.run(one.first, one.last + 1).root, name_head(scene.passage, one.near)
        if is_of_phrase_before(noun, name, one.near.last):
            return False
    text = scene.passage.words(one.span)
    if without_turn(text) < len(text):
        return False
    first, prizes = doc[one.first], words("showing", "nouns", "award")
    told = first.lower_ not in words("people", "untold") and not is_denied(first)
    return told and doc.run(one.first, one.last + 1).root.lower_ not in prizes


def _places(scene: Scene, mentions: Iterable[Numbered]) -> Iterator[tuple[int, Mention, Place]]:
    for number, mention in mentions:
        if number < _MENTIONS:
            yield from ((number, mention, place) for place in places(scene, mention))


def tell_apart(each: Iterable[Sequence[RoleCandidate]]) -> None:
    """Note of words that may be the role of several people whose name they are nearest to."""
    nearest: dict[Span, list[RoleCandidate]] = {}
    for candidates in each:
        for one in candidates:
            nearest.setdefault(one.span, []).append(one)
    for alike in nearest.values():
        if len(alike) > 1:
            least = min(one.far for one in alike)
            for one in alike:
                one.another = one.far > least

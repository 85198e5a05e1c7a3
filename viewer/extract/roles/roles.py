"""What the text says a person is: office, profession, body, kinship; the words as written, and contiguous.

``role_nouns`` knows the nouns. ``role_before`` and ``role_behind`` read what stands beside a name, ``role_told`` what
clauses tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain

from viewer.extract.language.passage import Passage
from viewer.extract.lexicon import words
from viewer.extract.naming.called_pairs import pairs
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.person import Draft, gender_of_noun
from viewer.extract.naming.role_nouns import is_role_noun, name_head
from viewer.extract.roles.role_before import before
from viewer.extract.roles.role_behind import behind
from viewer.extract.roles.role_told import told
from viewer.extract.roles.scene import BODY, TIE, Role, Scene
from viewer.report.model import Span

__all__ = ["assign", "is_role_noun", "name_head"]

_LINK = re.compile(
    r"[ \t]*(?:\([^()\n]{1,80}\))?[ \t]*(?:[,;/&]|and|\n+[ \t]*[-*•·]?|,[ \t]*(?:and|&))[ \t]*"
    r"(?:by[ \t]+|(?:his|her|their)[ \t]+\w+[ \t]+)?"
)
"""What stands between two names of a list, a remark in brackets included."""

_COUNTED = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b", re.IGNORECASE)

_SIGNED = re.compile(r"\W*(?:(?:words|story|text|report|photos?|photographs?|pictures?)\s*)?(?:by|:)\s+", re.IGNORECASE)

_PAIRED = 12
"""How many tokens behind two nouns the first mentions of the two people begin."""

_OF_OTHERS = re.compile(r"(?:(?:as )?well as |by |to )")
_IN_FRONT = re.compile(r"(?:(?:and|or)\s+)+")
_BEHIND = re.compile(r"(?:[\s,;:]+(?:the|an|a|of|and|or|by|as(?: well as)?|from|with|for))+$")
"""Small words at the edges of a role: what follows them is somebody else, or does not belong to the role."""

_MORE = re.compile(r"\s*(?:and|&|as well as|,)\s+[A-Z]")


def assign(passage: Passage, people: list[Draft]) -> None:
    """Give every person the fullest role nearest to the first mention, and the gender that the role's noun tells."""
    mentions = sorted(chain.from_iterable(draft.mentions for draft in people), key=lambda m: m.first)
    scene = Scene(passage, mentions)
    found = {id(m): [role for rule in _RULES for role in _by(rule, scene, m)] for m in mentions}
    _share(passage, mentions, found)
    for draft in people:
        unsigned = [(n, mention) for n, mention in enumerate(draft.mentions) if not _signs(passage, mention)]
        roles = [(role.rank, n, role) for n, mention in unsigned for role in found[id(mention)]]
        genders = [gender for _, _, role in roles if (gender := gender_of_noun(role.noun))]
        if genders and not draft.firm:
            draft.gender, draft.firm = genders[0], True
        if roles:
            fullest = _fullest(roles)
            draft.role, draft.role_by = _of_one(passage, fullest), fullest.by
            draft.roles = len({role.span for _, _, role in roles})
    _by_pairs(passage, mentions, people)


def _by_pairs(passage: Passage, mentions: list[Mention], people: list[Draft]) -> None:
    """Give those who are called something near their first mention what they are called."""
    for i, person in pairs(passage, mentions, [draft.gender for draft in people]).items():
        noun = passage.tokens[i]
        draft, span = people[person], passage.span(noun, noun)
        if draft.mentions[0].first - i < _PAIRED and (draft.role is None or draft.role.overlaps(span)):
            draft.role, draft.role_by = span, "called_pairs.pairs"


_RULES = (before, behind, told)


def _fullest(roles: list[tuple[int, int, Role]]) -> Role:
    """Of roles with rank and number of the mention, the first of the lowest rank, in its widest form there."""
    best = min(roles, key=lambda r: r[:2])
    alike = (role for *place, role in roles if (*place,) == best[:2])
    return max((role for role in alike if role.span.contains(best[2].span)), key=lambda r: r.span.end - r.span.start)


def _by(rule: Callable[[Scene, Mention], Iterable[Role]], scene: Scene, mention: Mention) -> Iterator[Role]:
    """The roles that a rule finds for a mention, each with the name of the rule."""
    name = f"{rule.__module__.rpartition('.')[2]}.{rule.__name__}"
    for role in rule(scene, mention):
        if (span := _edged(scene.passage, role.span)) is not None:
            yield replace(role, span=span, by=name)


def _edged(passage: Passage, span: Span) -> Span | None:
    """A role without small words that belong to what is beside it; None of ``by the mayor``, who is another one."""
    text = passage.text[span.start : span.end]
    if _OF_OTHERS.match(text):
        return None
    front, back = _IN_FRONT.match(text), _BEHIND.search(text)
    start, end = front.end() if front else 0, back.start() if back else len(text)
    return Span(span.start + start, span.start + end) if start < end else None


def _signs(passage: Passage, mention: Mention) -> bool:
    """``By Ann Lee, staff reporter``, ``Photo: Bo Ek``: who signs is told, not what the report says of them."""
    line = passage.text.rfind("\n", 0, mention.full_span.start) + 1
    end = passage.text.find("\n", mention.span.end)
    rest = passage.text[mention.span.end : end if end >= 0 else len(passage.text)]
    return len(rest) < 60 and _SIGNED.fullmatch(passage.text, line, mention.full_span.start) is not None


def _of_one(passage: Passage, role: Role) -> Span:
    """The role of one of those of whom a plural is said: ``student`` of ``students``."""
    span = role.span
    ahead = passage.text[max(0, span.start - 7) : span.start]
    if ahead.lower() == "one of ":
        return Span(span.start - len(ahead), span.end)
    if role.several and passage.text[span.start : span.end].lower().endswith(role.noun):
        noun = role.noun.removesuffix("s")
        counted = _COUNTED.search(passage.text[span.start : span.end]) is not None
        if not counted and noun != role.noun and noun in words("people", "roles") | words("names", "titles"):
            return Span(span.start, span.end - 1)
    return span


def _share(passage: Passage, mentions: list[Mention], found: dict[int, list[Role]]) -> None:
    """Give the names of a list the role that is said of all: ``the hosts Ann Lee and Bo Ek``, ``both of the Trust``."""
    run: list[Mention] = []
    for mention in [*mentions, None]:
        if run and mention is not None and _linked(passage, run[-1], mention):
            run.append(mention)
            continue
        if len(run) > 1:
            _spread(passage, run, found)
        elif run and not _MORE.match(passage.text, run[0].span.end):
            found[id(run[0])] = [role for role in found[id(run[0])] if not role.several]
        run = [] if mention is None else [mention]


def _linked(passage: Passage, one: Mention, other: Mention) -> bool:
    start = min(other.full_span.start, other.span.start)
    return 0 < start - one.span.end < 100 and _LINK.fullmatch(passage.text, one.span.end, start) is not None


def _spread(passage: Passage, run: list[Mention], found: dict[int, list[Role]]) -> None:
    common = [role for role in found[id(run[0])] + found[id(run[-1])] if role.several]
    if not common and len(run) == 2 and not found[id(run[0])]:
        joint = [role for role in found[id(run[1])] if role.rank == BODY]
        common = [role for role in joint if passage.text.startswith(("of ", "from "), role.span.start)][:1]
    for mention in run:
        own = found[id(mention)]
        if common and all(role.rank >= TIE for role in own):
            own += [role for role in common if role not in own]

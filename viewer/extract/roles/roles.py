"""What the text says a person is: office, profession, body, kinship; the words as written, and contiguous.

``role_nouns`` knows the nouns. ``role_before`` and ``role_behind`` read what stands beside a name, ``role_told`` what
clauses tell. What these rules find, and what else stands where a role may (``role_places``), is weighed
(``roles_weighed``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from viewer.extract.language.passage import Passage
from viewer.extract.language.phrases import any_of, longest_first
from viewer.extract.language.reality import is_denied
from viewer.extract.lexicon import words
from viewer.extract.naming.called_pairs import pairs
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.person import Draft, gender_of_noun
from viewer.extract.naming.role_nouns import is_role_noun, name_head
from viewer.extract.roles.role_before import before
from viewer.extract.roles.role_behind import behind
from viewer.extract.roles.role_candidates import Numbered, RoleCandidate, gathered, tell_apart
from viewer.extract.roles.role_evidence import Evidence
from viewer.extract.roles.role_told import told
from viewer.extract.roles.roles_weighed import BY, likeliest
from viewer.extract.roles.scene import BODY, PLAIN, TIE, Role, Scene, without_turn
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
_BEHIND = re.compile(r"(?:[\s,;:]+(?:the|an|a|of|and|or|by|as(?: well as)?|from|with|for|not|but))+$")
"""Small words at the edges of a role: what follows them is somebody else, or does not belong to the role."""
_JOINED = re.compile(r"(?<!\w)(?:[^\W\d_]+-)+$")
"""What a hyphen joins to a role: ``Vice-`` before ``President``."""
_ONCE = re.compile(r"\b" + any_of(longest_first(words("people", "once"))) + r" (?:the |an? )?$", re.IGNORECASE)
"""Words before a role that tell when somebody was it: ``formerly mayor``."""

_MORE = re.compile(r"\s*(?:and|&|as well as|,)\s+[A-Z]")


def assign(passage: Passage, people: list[Draft]) -> None:
    """Give every person the gender that the nouns of what rules find tell, and the likeliest role."""
    for draft, (candidates, features) in zip(people, weighed(passage, people), strict=False):
        chosen = likeliest(passage, candidates, features)
        if chosen is not None:
            role = chosen.candidate.role
            draft.role, draft.role_by = chosen.candidate.span, BY if role is None else role.by
            draft.role_weighed = chosen.chance, chosen.features
    for person, role in _called(passage, _in_order(people), people).items():
        draft = people[person]
        if draft.role is None or draft.role.overlaps(role.span):  # each of a pair is one of the two
            draft.role, draft.role_by, draft.role_weighed = role.span, role.by, None


def _in_order(people: Iterable[Draft]) -> list[Mention]:
    """The mentions of all people, in text order."""
    return sorted(chain.from_iterable(draft.mentions for draft in people), key=lambda m: m.first)


def weighed(passage: Passage, people: list[Draft]) -> Iterator[tuple[list[RoleCandidate], list[dict[str, float]]]]:
    """For every person all that may be the role, with what speaks for each and against it."""
    scene = Scene(passage, _in_order(people))
    unsigned = [[one for one in enumerate(draft.mentions) if _tells(passage, one[1])] for draft in people]
    ruled = _ruled(scene, unsigned)
    for draft, roles in zip(people, ruled, strict=True):
        _note(draft, [role for _, role in roles])
    called = _called(passage, scene.mentions, people)
    each: list[list[RoleCandidate]] = []
    for number, draft in enumerate(people):
        singly = [(one, single) for one, role in ruled[number] if (single := _of_one(passage, role)) is not None]
        pair = [((0, draft.mentions[0]), called[number])] if number in called else []
        each.append(gathered(scene, (*ruled[number], *singly, *pair), unsigned[number]))
    tell_apart(each)
    evidence = Evidence(scene)
    yield from ((own, evidence.of(draft, own)) for draft, own in zip(people, each, strict=True))


def _ruled(scene: Scene, mentions: Iterable[Sequence[Numbered]]) -> list[list[tuple[Numbered, Role]]]:
    """What rules find with the mentions of each person."""
    found = {id(m): [role for rule in _RULES for role in _by(rule, scene, m)] for m in scene.mentions}
    _share(scene.passage, scene.mentions, found)
    return [[(one, role) for one in own for role in found[id(one[1])]] for own in mentions]


def _note(draft: Draft, roles: Sequence[Role]) -> None:
    """Note of a person how many roles rules find, and the gender that the first noun tells."""
    genders = [gender for role in roles if (gender := gender_of_noun(role.noun))]
    if genders and not draft.firm:
        draft.gender, draft.firm = genders[0], True
    draft.roles = len({role.span for role in roles})


def _called(passage: Passage, mentions: list[Mention], people: list[Draft]) -> dict[int, Role]:
    """What those who are called something near their first mention are called, by number."""
    found: dict[int, Role] = {}
    for i, person in pairs(passage, mentions, [draft.gender for draft in people]).items():
        if people[person].mentions[0].first - i < _PAIRED:
            noun = passage.tokens[i]
            found[person] = Role(PLAIN, passage.span(noun, noun), by="called_pairs.pairs")
    return found


_RULES = (before, behind, told)


def _by(rule: Callable[[Scene, Mention], Iterable[Role]], scene: Scene, mention: Mention) -> Iterator[Role]:
    """The roles that a rule finds for a mention, each with the name of the rule."""
    name = f"{rule.__module__.rpartition('.')[2]}.{rule.__name__}"
    for role in rule(scene, mention):
        if (span := _edged(scene.passage, role.span)) is not None:
            yield replace(role, span=span, by=name)


def _edged(passage: Passage, span: Span) -> Span | None:
    """A role without small words that belong to what is beside it; None of ``by the mayor``, who is another one."""
    span = Span(span.start, span.start + max(1, without_turn(passage.text[span.start : span.end])))
    text = passage.text[span.start : span.end]
    if _OF_OTHERS.match(text):
        return None
    front, back = _IN_FRONT.match(text), _BEHIND.search(text)
    start, end = front.end() if front else 0, back.start() if back else len(text)
    if (joined := _JOINED.search(passage.text, max(0, span.start - 24), span.start)) is not None and not front:
        start = joined.start() - span.start
    if (once := _ONCE.search(passage.text, max(0, span.start - 24), span.start)) is not None:
        start = once.start() - span.start
    return Span(span.start + start, span.start + end) if start < end else None


def _tells(passage: Passage, mention: Mention) -> bool:
    """Whether a name may tell a role; not in ``not Ann Lee``, ``By Ann Lee, staff reporter``, ``Photo: Bo Ek``."""
    line = passage.text.rfind("\n", 0, mention.full_span.start) + 1
    end = passage.text.find("\n", mention.span.end)
    rest = passage.text[mention.span.end : end if end >= 0 else len(passage.text)]
    signed = len(rest) < 60 and _SIGNED.fullmatch(passage.text, line, mention.full_span.start) is not None
    return not (signed or is_denied(name_head(passage, mention)))


def _of_one(passage: Passage, role: Role) -> Role | None:
    """The role of one of those of whom a plural is said: ``student`` of ``students``; None where it is no other."""
    span = role.span
    ahead = passage.text[max(0, span.start - 7) : span.start]
    if ahead.lower() == "one of ":
        return replace(role, span=Span(span.start - len(ahead), span.end), one=True)
    words_of = passage.text[span.start : span.end]
    noun = role.noun.removesuffix("s")
    if not role.several or noun == role.noun or not words_of.lower().endswith(role.noun) or _COUNTED.search(words_of):
        return None
    if noun in words("people", "roles") | words("names", "titles"):
        return replace(role, span=Span(span.start, span.end - 1), one=True)
    return None


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

"""What belongs to one name: initials and particles beside what was found, and neighbours of one person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from viewer.report.safe_copy.tokens import Tokens, soft
from viewer.report.safe_copy.words import english, ordinary, particles

SKIPPED = 2
"""Initials and particles that may stand between two words of a name."""


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """A stretch of the text that names a hidden person: words ``first`` to before ``last``, of an address or not."""

    start: int
    end: int
    person: str
    first: int
    last: int
    address: bool = False
    place: bool = False
    """Whether it is rather the name of a place, of a thing, or of others of the family."""


def together(
    tokens: Tokens,
    own: Mapping[str, frozenset[str]],
    hits: Iterable[Hit],
    regions: set[int],
    owned: Sequence[str | None],
) -> Iterator[Hit]:
    """The hits, in order, each with the initials and particles beside it, those of one name made one; apart.

    ``own`` are all words of each person's names, ``regions`` the words within addresses, ``owned`` whose each word is.
    """
    done: Hit | None = None
    for hit in hits:
        one = _widened(tokens, hit, own[hit.person], regions, owned)
        if done and one.person == done.person and _continues(tokens, done, one, regions):
            both = done.address and one.address
            done = replace(done, end=max(one.end, done.end), last=max(one.last, done.last), address=both)
        elif not done or one.end > done.end:
            if done:
                yield done
                one = replace(one, start=max(one.start, done.end))
            done = one
    if done:
        yield done


def is_initial(tokens: Tokens, index: int) -> bool:
    """Whether a single letter is an initial, and not a word: ``A`` needs its full stop."""
    return tokens.capital(index) and (tokens.words[index] not in ("a", "i", "o") or _dotted(tokens, index))


def may_stand_between(tokens: Tokens, index: int) -> bool:
    """Whether a word may stand between two words of a name: an initial, a particle."""
    word = tokens.words[index]
    return len(word) == 1 and tokens.text[tokens.starts[index]].isupper() or word in particles()


def _dotted(tokens: Tokens, index: int) -> bool:
    return tokens.text[tokens.ends[index] : tokens.ends[index] + 1] == "."


def _widened(tokens: Tokens, hit: Hit, own: frozenset[str], regions: set[int], owned: Sequence[str | None]) -> Hit:
    start, end, first, last = hit.start, hit.end, hit.first, hit.last
    if first == last:
        return hit
    while first and owned[first - 1] is None and tokens.words[first - 1] in own and start <= tokens.starts[first]:
        word, gap = tokens.words[first - 1], tokens.gap(first - 1)
        in_address = first - 1 in regions and len(gap) < 2
        initial = len(word) == 1 and (in_address or is_initial(tokens, first - 1) or "'" in gap)
        if not (soft(gap, word) and (initial or word in particles())):
            break
        first -= 1
        start = tokens.starts[first]
    if (
        last < len(tokens)
        and owned[last] is None
        and tokens.words[last] in own
        and _initial_behind(tokens, last, regions)
    ):
        if end <= tokens.starts[last]:
            end, last = tokens.ends[last], last + 1
    if (behind := _surname_behind(tokens, last, regions, owned)) and end <= tokens.starts[last]:
        end, last = tokens.ends[behind], behind + 1
    return replace(hit, start=start, end=end, first=first, last=last, address=regions.issuperset(range(first, last)))


def _surname_behind(tokens: Tokens, index: int, regions: set[int], owned: Sequence[str | None]) -> int:
    """The word that initials from ``index`` on lead to, behind a given name (``Ann M. Dow``); 0 where there is none."""
    at = index
    while at < len(tokens) and len(tokens.words[at]) == 1 and tokens.capital(at) and _dotted(tokens, at):
        at += 1
    if not index < at < len(tokens) or tokens.gap(index - 1) != " " or at in regions:
        return 0
    if any(owned[i] is not None or not soft(tokens.gap(i), tokens.words[i]) for i in range(index, at)):
        return 0
    surname = tokens.capital(at) and owned[at] is None and tokens.words[at] not in ordinary()
    return at if surname and tokens.words[at] not in english() else 0


def _initial_behind(tokens: Tokens, index: int, regions: set[int]) -> bool:
    """Whether a word is an initial behind a name (``Lee, A.``), and not one before the next (``Lee, A. Dow``)."""
    if len(tokens.words[index]) > 1:
        return False
    if index in regions and index - 1 in regions:
        return tokens.text[tokens.ends[index - 1] : tokens.starts[index]] in (".", "_", "-")
    gap = tokens.gap(index)
    nexts = gap in (".", "-", "'") or gap in (". ", " ") and index + 1 < len(tokens) and tokens.capital(index + 1)
    return tokens.gap(index - 1) in (", ", " ") and is_initial(tokens, index) and not nexts


def _continues(tokens: Tokens, done: Hit, one: Hit, regions: set[int]) -> bool:
    """Whether a hit goes on with the name of the hit before it."""
    if one.start <= done.end:
        return True
    if one.first < done.last or one.first == one.last or done.first == done.last:
        return False
    if done.last - 1 in regions and one.first in regions:
        signs = tokens.text[done.end : one.start]
        return len(signs) < 4 and not any(sign.isalpha() or sign.isspace() or sign == "@" for sign in signs)
    between = range(done.last, one.first)
    if len(between) > SKIPPED or not all(may_stand_between(tokens, i) for i in between):
        return False
    return all(soft(tokens.gap(i), tokens.words[i]) for i in range(done.last - 1, one.first))

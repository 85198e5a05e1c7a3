"""What a clause tells of another day: ``ten years ago``, ``had laid a wreath on Friday``, ``since 1998``."""

from __future__ import annotations

import re
from functools import cache

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child
from viewer.extract.language.phrases import any_of, longest_first
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.draft import Reading
from viewer.report.model import Span

_LONG_AGO = re.compile(
    r"\b(?:(?:\w+|\d+) (?:days?|weeks?|months?|years?|decades?|centuries) (?:ago|earlier|before|previously|prior)"
    r"|for (?:many |some |several )?(?:years|decades|generations)|over the (?:years|decades)"
    r"|last (?:week|month|year|spring|summer|autumn|fall|winter)"
    r"|(?:next|the following) (?:week|month|year|spring|summer|autumn|fall|winter)"
    r"|the (?:previous|preceding) (?:day|week|month|year|evening|night)"
    r"|(?:back in|since|until|by|as early as) (?:1[5-9]|20)\d\d|as a (?:child|boy|girl|student|young)"
    r"|(?:once|years ago|long ago|in (?:his|her|their) (?:youth|childhood|twenties|thirties)))\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\s*(?:the|a|some|\w+|\d+) (?:days?|weeks?|months?|years?|decades?|evenings?|nights?) "
    r"(?:ago|earlier|before|previously|later|afterwards)\b",
    re.IGNORECASE,
)
_IN_YEAR = re.compile(r"\b(?:in|of|during|at|the) (?:the )?((?:1[5-9]|20)\d\d)(?:s|\b)")


def outside(reading: Reading, clause: Clause, but: Span | None = None) -> bool:
    """Whether the clause itself, not what hangs below it, puts what it tells on another day than the event's.

    Adverbials that begin in ``but``, what was said, are passed over.
    """
    if but is not None:
        return _outside(reading, clause.verb, but)
    if clause.verb.i not in reading.outside:  # every rule asks it
        reading.outside[clause.verb.i] = _outside(reading, clause.verb, None)
    return reading.outside[clause.verb.i]


def _outside(reading: Reading, verb: Token, but: Span | None) -> bool:
    if _EARLIER.match(reading.passage.text, reading.passage.sentence(verb).start_char):
        return True
    own = _own_words(verb, but)
    if _LONG_AGO.search(own) or _last_one().search(own):
        return True
    years = {int(year) for year in _IN_YEAR.findall(own)}
    return bool(years) and not years & reading.years


@cache
def _last_one() -> re.Pattern[str]:
    """``at the last dinner``, ``at our previous annual meeting``: an event before this one."""
    heads = any_of(longest_first(words("event", "titles", "heads", "meetings")))
    before = r"(?:at|in|during|since) (?:the|our|its|their) (?:last|previous)"
    return re.compile(rf"\b{before} (?:\w+ )?{heads}\b(?! of)", re.IGNORECASE)


_ADVERBIAL = ("prep", "advmod", "npadvmod")


def _own_words(verb: Token, but: Span | None) -> str:
    """The adverbials of the verb: its adverbs and prepositional phrases, without clauses and objects."""
    found: list[str] = []
    waiting = [c for c in verb.children if c.dep_ in _ADVERBIAL and c.lower_ != "with"]
    if verb.dep_ == "conj" and verb.head.dep_ != "ccomp" and child(verb, "nsubj", "nsubjpass") is None:
        waiting += [c for c in verb.head.lefts if c.dep_ in _ADVERBIAL]  # "last year, Ann came and sang"
    for part in waiting:
        if but is not None and but.start <= part.left_edge.idx < but.end:
            continue
        found.append(" ".join(t.text for t in _flat(part)))
    return " ; ".join(found)


def _flat(part: Token) -> list[Token]:
    """The tokens below a token, without clauses and appositions, in text order."""
    found, waiting = [part], [part]
    while waiting:
        below = [c for c in waiting.pop().children if c.dep_ not in ("relcl", "acl", "appos", "advcl", "pcomp")]
        found += below
        waiting += below
    return sorted(found, key=lambda t: t.i)

"""Who did what a noun tells: ``a song by X``, ``prayers from X and by Y``, ``Mass, led by X``, ``a dance with X``."""

from __future__ import annotations

from viewer.extract.language.passage import child, pobj, pobjs
from viewer.extract.language.reality import FINITE
from viewer.extract.language.tokens import Token
from viewer.extract.rules.shared.doing import all_named
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.joint import is_group, leaders
from viewer.extract.rules.shared.nouns import SHOWN, noun_kind


def by_whom(reading: Reading, noun: Token) -> list[int]:
    """Who did it: ``by X``, ``from X``, ``led by X``, ``X's``; not of whom or about whom it is."""
    found: list[int] = []
    beside = [c for appos in noun.children if appos.dep_ == "appos" for c in appos.children if c.dep_ == "acl"]
    for part in (*noun.children, *beside):
        if part.dep_ == "poss":
            found += reading.resolver.persons(part)
        elif part.lower_ in ("by", "from", "between") and (aim := child(part, "pobj")) is not None:
            found += [] if is_group(aim) and reading.resolver.person(aim) is None else reading.resolver.persons(aim)
        elif part.dep_ == "acl" and part.tag_ == "VBN":
            found += all_named(reading, pobjs(part.children, "by"))
    found = list(dict.fromkeys([*found, *leaders(reading, noun)]))
    return found or _by_behind(reading, noun)


def _by_behind(reading: Reading, noun: Token) -> list[int]:
    """``prayers by X, Dean of Lund; and by Y``, ``Mass at five, led by X``: where the parser hangs "by" elsewhere."""
    doc, end = noun.doc, noun.sent.end
    found: list[int] = []
    for i in range(noun.i + 1, end):
        token = doc[i]
        if token.tag_ in FINITE and token.lower_ not in _LED:
            break
        if token.lower_ != "by":
            if noun_kind(token) in SHOWN and i > noun.i + 2:
                break
            continue
        led = i == noun.i + 1 or bool(found) or any(doc[k].lower_ in _LED for k in (i - 1, i - 2))
        aim = next((m for k in range(i + 1, min(i + 4, end)) if (m := reading.name_at(k)) is not None), None)
        found += [aim.person] if led and aim is not None else []
    return found


_LED = frozenset(
    "led presided conducted celebrated given performed delivered played sung rendered offered said".split()
)


def with_performer(reading: Reading, noun: Token) -> list[int]:
    """``an Arab dance with the dancer Ann Lee``: who performs it, where nobody else is said to."""
    aim = pobj(noun.children, "with", "featuring")
    if aim is None or is_group(aim) and reading.resolver.person(aim) is None:
        return []
    return reading.resolver.persons(aim)

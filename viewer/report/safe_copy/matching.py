"""Who of a report is meant by the words that somebody types.

Words are compared as those of names are in a text: without case, accents, apostrophes, hyphens and titles, in any
order; an initial is every word that begins with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer.report.model import Person, Report
from viewer.report.safe_copy.forms import forms_of, spellings
from viewer.report.safe_copy.tokens import Tokens
from viewer.report.safe_copy.words import particles, titles
from viewer.report.searching.characters import SPACELESS


def meant(report: Report, words: str) -> tuple[str, ...]:
    """The ids of those who are called so; else of all in whose name these words stand. One word is both at once."""
    typed = [name for spelled in spellings(words) for name in _names(spelled)]
    called = {person.id: list(_called(report, person)) for person in report.people}
    found = {one for one, names in called.items() if any(_same(name, other) for name in typed for other in names)}
    if not found or any(len(name) == 1 for name in typed):
        asked = [name for name in typed if _tells(name)]
        found |= {one for one, names in called.items() if any(_holds(other, name) for name in asked for other in names)}
        parts = forms_of(report, called).parts
        found.update(one for name in asked for one in parts.get("".join(name), ()))
    return tuple(person.id for person in report.people if person.id in found)


def stand_in(report: Report, words: str) -> bool:
    """Whether these words stand in the text one behind the other, the last of them perhaps first."""
    typed = _without_titles(Tokens(words).words)
    text = f" {' '.join(Tokens(report.text).words)} "
    return bool(typed) and any(f" {' '.join((*typed[n:], *typed[:n]))} " in text for n in range(len(typed)))


def _called(report: Report, person: Person) -> Iterator[list[str]]:
    for form in dict.fromkeys((person.name, *person.variants, *map(report.words, person.spans))):
        for spelled in spellings(form):
            yield from _names(spelled)


def _names(form: str) -> Iterator[list[str]]:
    """The words of a name, and those without its titles."""
    words = Tokens(form).words
    yield words
    yield _without_titles(words)


def _without_titles(words: list[str]) -> list[str]:
    return [word for word in words if word not in titles()] or words


def _same(name: list[str], other: list[str]) -> bool:
    return bool(name) and (sorted(name) == sorted(other) or "".join(name) == "".join(other))


def _tells(name: list[str]) -> bool:
    """Whether words are more than initials and particles."""
    spaceless = [word for word in name if SPACELESS.match(word)]
    return len(spaceless) > 1 or any(len(word) > 1 and word not in particles() for word in name)


def _holds(name: list[str], words: list[str]) -> bool:
    """Whether each of the words is another one of a name, or the initial of one."""
    left = list(name)
    for word in sorted(words, key=len, reverse=True):
        found = next((one for one in left if one == word or len(word) == 1 and one.startswith(word)), None)
        if found is None:
            return False
        left.remove(found)
    return bool(words)

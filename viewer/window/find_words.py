"""What is said of a search: the count beside the field, and the sentence below it."""

from __future__ import annotations

from viewer.language import Words, numeral
from viewer.models import spoken
from viewer.models.matches import row_text
from viewer.report.search import WHOLE, Scope
from viewer.report.searching.listing import item_title
from viewer.window.finder import Finder


class FindWords(Words):
    """What is said of a search."""


def say_count(finder: Finder) -> tuple[str, str]:
    """How many matches there are and which is the current one: as it is shown, and as it is said aloud."""
    if finder.current is None:
        asked = bool(finder.query.text) and not finder.error
        words = FindWords.tr("No matches") if asked else ""
        return words, words
    number, there = numeral(finder.current + 1), numeral(len(finder.matches))
    shown = FindWords.tr("{number} of {all}").format(number=number, all=there)
    if not finder.wrapped:
        return shown, shown
    template = (
        FindWords.tr("{number} of {all}, from the top")
        if finder.wrapped > 0
        else FindWords.tr("{number} of {all}, from the end")
    )
    return shown, template.format(number=number, all=there)


def say_match(finder: Finder, count: str) -> str:
    """The current match said aloud, after the ``count``: ``2 of 4: the words around it, paragraph 5``."""
    row = finder.current_row()
    if row is None:
        return count
    place = spoken.place(finder.report, (row.span,))
    return FindWords.tr("{count}: {words}, {place}").format(count=count, words=row_text(row), place=place)


def say_note(finder: Finder) -> tuple[str, bool]:
    """Why there are these matches or none; and whether something was found elsewhere than in the text."""
    if finder.error:
        return str(finder.error), False
    told: list[str] = []
    if finder.scope != WHOLE:
        told.append(_scope(finder))
    elsewhere = bool(finder.query.text and not finder.matches and finder.objects)
    if finder.suggestions:
        told.append(FindWords.tr("Did you mean:"))
    elif elsewhere:
        told.append(FindWords.tr("Not in these words, but in people, programme or statements."))
    elif explanation := finder.found.explanation():
        told.append(f"{explanation[:1].upper()}{explanation[1:]}.")
    return " ".join(told), elsewhere


def _scope(finder: Finder) -> str:
    """Where it is looked."""
    report = finder.report
    match finder.scope:
        case Scope("person", str(person_id)):
            return FindWords.tr("Only in what {name} said.").format(name=report.person(person_id).name)
        case Scope("item", int(number)):
            return FindWords.tr("Only in “{item}”.").format(item=item_title(report, number))
        case _:
            return FindWords.tr("Only in the report’s own words.")

"""What the event summary says beside the report's own words."""

from __future__ import annotations

from collections.abc import Mapping

from viewer.language import QT_TRANSLATE_NOOP, Words
from viewer.report import doubting
from viewer.report.vocabulary import RemarkKind


class SummaryWords(Words):
    """What the event summary says beside the report's words."""


_SECTIONS = {
    "facts": (QT_TRANSLATE_NOOP("SummaryWords", "Facts"), ""),
    "programme": (
        QT_TRANSLATE_NOOP("SummaryWords", "Programme"),
        QT_TRANSLATE_NOOP("SummaryWords", "No programme was found in the report."),
    ),
    "speakers": (
        QT_TRANSLATE_NOOP("SummaryWords", "Speakers"),
        QT_TRANSLATE_NOOP("SummaryWords", "No speeches were found in the report."),
    ),
    "others": (
        QT_TRANSLATE_NOOP("SummaryWords", "Other people"),
        QT_TRANSLATE_NOOP("SummaryWords", "Nobody else was found in the report."),
    ),
    "said": (
        QT_TRANSLATE_NOOP("SummaryWords", "What was said, as the report tells it"),
        QT_TRANSLATE_NOOP("SummaryWords", "No statements were found in the report."),
    ),
    "to_check": (
        QT_TRANSLATE_NOOP("SummaryWords", "To check"),
        QT_TRANSLATE_NOOP("SummaryWords", "Nothing noticed."),
    ),
    "notes": (QT_TRANSLATE_NOOP("SummaryWords", "Notes"), ""),
    "overview": (
        QT_TRANSLATE_NOOP("SummaryWords", "Overview"),
        QT_TRANSLATE_NOOP("SummaryWords", "No people were found in the report."),
    ),
    "text": (QT_TRANSLATE_NOOP("SummaryWords", "Full text of the report"), ""),
}
"""The heading of each section, and what it says if it has no rows; ``overview`` and ``text`` have their own pages."""

DOUBTS: Mapping[str, str] = {
    RemarkKind.PLANNED: QT_TRANSLATE_NOOP("SummaryWords", "planned, not confirmed"),
    RemarkKind.APPROXIMATE_NUMBER: QT_TRANSLATE_NOOP("SummaryWords", "approximate"),
    RemarkKind.CONFLICTING_NUMBERS: QT_TRANSLATE_NOOP("SummaryWords", "the report gives another number too"),
    RemarkKind.WEEKDAY: QT_TRANSLATE_NOOP("SummaryWords", "the weekday does not match the date"),
}
"""What remarks of these kinds say of the row that they are about."""


def heading() -> str:
    """What stands above every summary."""
    return SummaryWords.tr("Event summary")


def section(name: str) -> str:
    """The heading of one of ``SECTIONS``, of the ``overview`` or of the appended ``text``."""
    return SummaryWords.tr(_SECTIONS[name][0])


def nothing(name: str) -> str:
    """What one of ``SECTIONS`` says that has no rows."""
    return SummaryWords.tr(_SECTIONS[name][1])


def caveat() -> str:
    """What stands below every summary."""
    return SummaryWords.tr("Restates the report; verifies nothing in it. ¶ = paragraph of the report.")


def signs() -> str:
    """What the signs of doubt mean."""
    return SummaryWords.tr(
        "{sign} = uncertain, {sign}{sign} = doubtful: so the application judges its own finding."
    ).format(sign=doubting.mark())


def found_stays() -> str:
    """Where what was found is told, beside what was corrected."""
    return SummaryWords.tr("what was found stays in the data exports")


def settled(message: str) -> str:
    """A remark that a reader settled."""
    return SummaryWords.tr("{remark}: settled.").format(remark=message.removesuffix("."))


def origin() -> str:
    """The line that names the report's file, with ``{name}`` for it."""
    return SummaryWords.tr("Source: {name}")


def legend() -> str:
    """How the appended text is marked."""
    return SummaryWords.tr(
        "Bold: names of people. Underlined: words of facts and programme items, which the margin names. Grey ground: "
        "what was said."
    )


def mentioned() -> str:
    """What stands before the names of those who are only mentioned."""
    return SummaryWords.tr("Mentioned:")


def what_they_said() -> str:
    """What stands above the bars of the overview."""
    return SummaryWords.tr("What they said, in words of the report")


def part_of_items(first: int, last: int, count: int) -> str:
    """Which items of so many are on a page of the overview."""
    return SummaryWords.tr("items {first}–{last} of {count}").format(first=first, last=last, count=count)


def part_of_people(first: int, last: int, count: int) -> str:
    """Which people of so many are on a page of the overview."""
    return SummaryWords.tr("people {first}–{last} of {count}").format(first=first, last=last, count=count)


def part_of_people_there(first: int, last: int, count: int) -> str:
    """Which of so many people are on a page of the overview that tells only of those in its items."""
    return SummaryWords.tr("people {first}–{last} of {count} in these items").format(
        first=first, last=last, count=count
    )


def hidden_names(count: int) -> str:
    """That so many people's names are replaced, and what a copy without them cannot tell."""
    replaced = SummaryWords.tr("Safe copy: %n (person|people) (is|are) given by pseudonym.", "", count)
    sureness = SummaryWords.tr("How sure the findings are is not told.")
    return f"{replaced} {sureness}"


def doubt(kind: str) -> str:
    """What a remark of one of the kinds in ``DOUBTS`` says of the row that it is about."""
    return SummaryWords.tr(DOUBTS[kind])

"""Whether a report holds anything to show, and what of its text nothing was looked for in."""

from __future__ import annotations

from viewer.language import Words
from viewer.report import messages, wording
from viewer.report.model import Report
from viewer.report.tongue_names import tongue
from viewer.report.vocabulary import RemarkKind


class Contents(Words):
    """What is said of a text that holds no event."""


def no_event(report: Report) -> str | None:
    """The sentence for a text in which nothing of an event was found; None for every other.

    People alone make no event: something has to be said of when, where, what or how many, or of what they did.
    """
    if report.programme or report.statements or any(True for _ in report.event.facts()):
        return None
    name = report.source.name
    if languages := _languages(report):
        sentence = (
            Contents.tr("“{name}” is in {language}. People and acts are looked for in English only so far.")
            if name
            else Contents.tr("The text is in {language}. People and acts are looked for in English only so far.")
        )
        return sentence.format(name=name, language=wording.listed(languages))
    if not name:
        return Contents.tr(
            "The text tells of no event: no date, place, title or act was found in it. Choose a report of an event."
        )
    return Contents.tr(
        "“{name}” tells of no event: no date, place, title or act was found in it. Choose a report of an event."
    ).format(name=name)


def left_out(report: Report) -> list[str]:
    """Sentences on what of the text nothing was looked for in, but for languages that ``no_event`` tells."""
    found = [messages.again(r.message) for r in report.remarks if r.kind == RemarkKind.NOT_READ]
    if (languages := _languages(report)) and not no_event(report):
        sentence = Contents.tr("Parts of it are in {language}. People and acts are looked for in English only so far.")
        found.append(sentence.format(language=wording.listed(languages)))
    return found


def unread(report: Report) -> int | None:
    """Where in the text that begins which was not read, because it would take too long; None if it was read whole."""
    return next((remark.spans[0].start for remark in report.remarks if remark.kind == RemarkKind.NOT_READ), None)


def _languages(report: Report) -> list[str]:
    """The other languages of the text, as they are called in the reader's."""
    found = [
        messages.values(messages.LANGUAGE, r.message) for r in report.remarks if r.kind == RemarkKind.ANOTHER_LANGUAGE
    ]
    return [tongue(values["language"]) for values in found if values]

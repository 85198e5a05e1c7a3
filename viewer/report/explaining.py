"""Why something is there: which way of telling it was found by, on which words it rests, and how doubtful it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from viewer.language import QT_TRANSLATE_NOOP, Words
from viewer.report import categories, doubtful, doubting, marking, messages, quoting, wording
from viewer.report.marks import READER
from viewer.report.model import UNKNOWN, Origin, Participant, Report, Spans
from viewer.report.quotation_marks import quoted


class Explaining(Words):
    """What is said of how something was found."""


WAYS = {
    "absence": QT_TRANSLATE_NOOP("Explaining", "words for somebody who was due, or did not come"),
    "attendance": QT_TRANSLATE_NOOP("Explaining", "a number with those who came"),
    "award": QT_TRANSLATE_NOOP("Explaining", "words of giving, such as those for a prize or a gift"),
    "bodies": QT_TRANSLATE_NOOP("Explaining", "the name of a body in the first lines"),
    "called_pairs": QT_TRANSLATE_NOOP("Explaining", "two offices before two names"),
    "ceremony": QT_TRANSLATE_NOOP("Explaining", "words for a ceremony, such as a prayer or a wreath"),
    "closing": QT_TRANSLATE_NOOP("Explaining", "words for opening, closing or introducing"),
    "crowd": QT_TRANSLATE_NOOP("Explaining", "a number with those who came"),
    "crowd_words": QT_TRANSLATE_NOOP("Explaining", "a number with those who came"),
    "dateline": QT_TRANSLATE_NOOP("Explaining", "the line that dates the report, and days told from there"),
    "discussing": QT_TRANSLATE_NOOP("Explaining", "words for people who talk with each other, such as a panel"),
    "distance": QT_TRANSLATE_NOOP("Explaining", "words for taking part from afar, or by a message"),
    "event_names": QT_TRANSLATE_NOOP("Explaining", "a name of an event in the first paragraphs"),
    "exhibition": QT_TRANSLATE_NOOP("Explaining", "words for what was shown, such as a film"),
    "facts_weighed": QT_TRANSLATE_NOOP("Explaining", "all that speaks for it there, weighed together"),
    "gathering": QT_TRANSLATE_NOOP("Explaining", "words for people who talk with each other, such as a panel"),
    "headlines": QT_TRANSLATE_NOOP("Explaining", "its place above the text"),
    "holding": QT_TRANSLATE_NOOP("Explaining", "words for holding or organising something"),
    "hosted_words": QT_TRANSLATE_NOOP("Explaining", "words for holding or organising something"),
    "hosts": QT_TRANSLATE_NOOP("Explaining", "a noun for an event with those whose it is"),
    "introduced": QT_TRANSLATE_NOOP("Explaining", "words that stand below a colon, and who is told to speak above it"),
    "introduction": QT_TRANSLATE_NOOP("Explaining", "words for opening, closing or introducing"),
    "labelled": QT_TRANSLATE_NOOP("Explaining", "a name behind a label"),
    "listed_names": QT_TRANSLATE_NOOP("Explaining", "names in a list"),
    "listing": QT_TRANSLATE_NOOP("Explaining", "a line of a list or of a printed programme"),
    "message": QT_TRANSLATE_NOOP("Explaining", "words for a message from somebody who was not there"),
    "name_again": QT_TRANSLATE_NOOP("Explaining", "a name that is told in full elsewhere"),
    "name_capitals": QT_TRANSLATE_NOOP("Explaining", "the way names of people are written"),
    "name_clues": QT_TRANSLATE_NOOP("Explaining", "the words beside the name"),
    "name_lone": QT_TRANSLATE_NOOP("Explaining", "a name that stands by itself"),
    "name_pairs": QT_TRANSLATE_NOOP("Explaining", "two given names with one surname"),
    "name_series": QT_TRANSLATE_NOOP("Explaining", "names in a row"),
    "name_titled": QT_TRANSLATE_NOOP("Explaining", "an office before the name"),
    "names": QT_TRANSLATE_NOOP("Explaining", "the way names of people are written"),
    "occasion": QT_TRANSLATE_NOOP("Explaining", "words that somebody said there, which belong to no other act"),
    "opening": QT_TRANSLATE_NOOP("Explaining", "words for opening, closing or introducing"),
    "other": QT_TRANSLATE_NOOP("Explaining", "words for something done together, such as a workshop or a game"),
    "participation": QT_TRANSLATE_NOOP("Explaining", "what is told of the person, or that nothing is"),
    "performance": QT_TRANSLATE_NOOP("Explaining", "words for music, dances, plays or poems"),
    "presence": QT_TRANSLATE_NOOP("Explaining", "words for somebody who was there"),
    "programme": QT_TRANSLATE_NOOP("Explaining", "a noun that names an act"),
    "proposals": QT_TRANSLATE_NOOP("Explaining", "all that speaks for it there, weighed together"),
    "questioning": QT_TRANSLATE_NOOP("Explaining", "a question and its answer"),
    "quotations": QT_TRANSLATE_NOOP("Explaining", "a quotation, and who is named beside it"),
    "role_before": QT_TRANSLATE_NOOP("Explaining", "the words before the name"),
    "role_behind": QT_TRANSLATE_NOOP("Explaining", "the words behind the name"),
    "role_pronouns": QT_TRANSLATE_NOOP("Explaining", "what a sentence with “he” or “she” says of the person"),
    "role_told": QT_TRANSLATE_NOOP("Explaining", "what a sentence says of the person"),
    "roles_weighed": QT_TRANSLATE_NOOP("Explaining", "all that speaks for it there, weighed together"),
    "saidby": QT_TRANSLATE_NOOP("Explaining", "words for what somebody said, such as “according to”"),
    "screening": QT_TRANSLATE_NOOP("Explaining", "words for what was shown, such as a film"),
    "speech": QT_TRANSLATE_NOOP("Explaining", "words of speaking"),
    "start": QT_TRANSLATE_NOOP("Explaining", "a clock time with words for beginning, or with the day"),
    "statement": QT_TRANSLATE_NOOP("Explaining", "words for a motion, or for thanks that were moved"),
    "statements": QT_TRANSLATE_NOOP("Explaining", "a verb of saying, and who says it"),
    "statements_weighed": QT_TRANSLATE_NOOP("Explaining", "all that speaks for it there, weighed together"),
    "title": QT_TRANSLATE_NOOP("Explaining", "a name that the report says the event has"),
    "told": QT_TRANSLATE_NOOP("Explaining", "words that say what was part of the programme"),
    "town": QT_TRANSLATE_NOOP("Explaining", "a town that is told with the event"),
    "town_in_names": QT_TRANSLATE_NOOP("Explaining", "a town in the name of the place, or of who held it"),
    "town_lines": QT_TRANSLATE_NOOP("Explaining", "a town in the lines at the head"),
    "transcript": QT_TRANSLATE_NOOP("Explaining", "the way in which the page tells who speaks"),
    "turns": QT_TRANSLATE_NOOP("Explaining", "what somebody said after coming on"),
    "venue_words": QT_TRANSLATE_NOOP("Explaining", "words that tell where something was"),
    "venues": QT_TRANSLATE_NOOP("Explaining", "a line that gives the place"),
    "when": QT_TRANSLATE_NOOP("Explaining", "a day that is told with the event"),
    "where": QT_TRANSLATE_NOOP("Explaining", "a place that is told with the event"),
}
"""What a rule or a pattern goes by, by the first part of its name; any other goes by how the sentence is built."""


def plain(report: Report, kind: str, key: str | int) -> str:
    """Why a subject is there, in plain words; ``kind`` and ``key`` are those of a ``Subject``.

    Raises LookupError if the report has no such thing.
    """
    match kind, key:
        case "fact", str(name) if parts := wording.fact_parts(report, name):
            origin = doubtful.of_fact(report, name)
            spans, mark = wording.fact_spans(report, name), marking.of_fact(report, name)
            known = replace(_known(parts[0].origin, origin), mark=mark)
            told = [_found(report, wording.fact_label(report, name), known, spans)]
            told += _others(report, name)
        case "item", int(number):
            item = report.programme[number]
            origin = doubting.of_item(item)
            label = Explaining.tr("Item {number}, {kind}").format(number=number + 1, kind=categories.kind(item.kind))
            told = [_found(report, label, item.origin, item.spans[:1]), *_named(report, item.participants)]
        case "person", str(person_id):
            return _person(report, person_id)
        case "statement", int(number):
            said = report.statements[number]
            origin = said.origin
            speaker = report.person(said.speaker).name if said.speaker else wording.nobody()
            label = Explaining.tr("Statement by {name}").format(name=speaker)
            told = [_found(report, label, origin, (*said.cue.spans, *said.spans))]
        case "remark", int(number):
            remark = report.remarks[number]
            told = [messages.again(remark.message), _rests(report, remark.spans)]
            origin = remark.origin
        case _:
            raise LookupError(f"no such thing: {kind} {key}")
    return " ".join((*told, *_doubt(doubting.noted(origin))))


def _person(report: Report, person_id: str) -> str:
    """The name with its doubt, the role with its own, and that of the part."""
    person = report.person(person_id)
    told = [_found(report, person.name, person.origin, person.spans[:1]), *_doubt(doubting.noted(person.origin))]
    if role := person.role:
        words = _cited(report, role.spans) if role.spans else wording.listed((str(role.value), wording.own_words()))
        told.append(Explaining.tr("Role: {role}.").format(role=words))
        told += _doubt(doubting.noted(role.origin))
    if doubt := doubting.told(person.part):
        told += _doubt(Explaining.tr("How they took part, {doubt}").format(doubt=doubt))
    return " ".join(told)


def _known(*origins: Origin) -> Origin:
    """The first that tells by which rule something was found."""
    return next((origin for origin in origins if origin.by), UNKNOWN)


def _found(report: Report, thing: str, origin: Origin, spans: Spans) -> str:
    """What something was found by, or which reader it comes from, and on which words it rests."""
    mark = origin.mark
    if mark is not None and (marking.is_changed(mark) or origin.by == READER):
        told = Explaining.tr("{thing} ({done}).", "a reader did it").format(thing=thing, done=marking.told(mark))
        return " ".join((told, _rests(report, spans) if spans else Explaining.tr("It is in your own words.")))
    way = WAYS.get(origin.by.partition(".")[0])
    told = Explaining.tr("{thing}: found by {way}. It rests on {words}.").format(
        thing=thing,
        way=Explaining.tr(way) if way else Explaining.tr("the way the sentence is built"),
        words=_cited(report, spans),
    )
    if mark is None:
        return told
    return " ".join((told, Explaining.tr("({done})", "a reader did it").format(done=marking.told(mark))))


def _rests(report: Report, spans: Spans) -> str:
    return Explaining.tr("It rests on {words}.").format(words=_cited(report, spans))


def _cited(report: Report, spans: Spans) -> str:
    """``“Words”, “words” (¶2, 4)``; that they are a reader's own where the report has no such words."""
    if not spans:
        return wording.own_words()
    words = wording.listed(quoting.beginning(report, span) for span in spans)
    return Explaining.tr("{words} ({place})").format(words=words, place=wording.reference(report, spans))


def _named(report: Report, participants: Iterable[Participant]) -> Iterator[str]:
    """Who is meant by which words, where these are not the name itself."""
    for who in participants:
        name, words = report.person(who.id).name, report.words(who.spans[0]) if who.spans else ""
        if words in ("", name):
            continue
        if who.origin.by in ("", "named"):
            yield Explaining.tr("{words} names {name}.").format(words=quoted(words), name=name)
        else:
            yield Explaining.tr("{words} is taken to mean {name}.").format(words=quoted(words), name=name)


def _others(report: Report, name: str) -> Iterator[str]:
    """What else the text offers for a fact."""
    others = [other for fact in wording.fact_parts(report, name) for other in fact.alternatives]
    if others:
        words = wording.listed(_cited(report, other.spans) for other in others)
        yield Explaining.tr("The text offers {words}, too.").format(words=words)


def _doubt(told: str) -> list[str]:
    return [f"{told}."] if told else []

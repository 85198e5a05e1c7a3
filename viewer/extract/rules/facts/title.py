"""The name the report gives the event: quoted, in its headline, or a capitalised name of an event in the lead."""

from __future__ import annotations

import re
from functools import cache

from viewer.extract.language.dates import dates, is_date_line
from viewer.extract.language.passage import Passage, title_case
from viewer.extract.language.phrases import any_of, longest_first
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.candidates import choose
from viewer.extract.rules.facts.event_names import EventName, event_names, names_an_event
from viewer.extract.rules.facts.named_events import other_names
from viewer.extract.rules.shared.common import LEAD, FactExample, as_written, head_lines
from viewer.extract.rules.shared.draft import Candidate, Reading
from viewer.report.model import Fact, Span
from viewer.report.paragraphs import paragraph_at

_SURE = 4
"""A name in the lead with this score is taken for that of the event."""

REPORTS = (
    r"re-?cap|reports?(?:\s+back)?|reporting\s+back|review|summary|minutes|notes?|letter|diary|highlights"
    r"|readout|proceedings"
    r"|write-?up|impressions|reflections|retrospective|takeaways|thoughts|lessons|dispatch|back|all you missed"
    r"|experience|announcing|concluding|remembering"
)
"""What a document is called that tells of an event, as a pattern in small letters."""
_REPORT = re.compile(
    r"\W*(?:(?:event|trip|conference|meeting|workshop|field|news|travel|short|brief|final|official|quick|a|my|our"
    r"|the|some)\s+)*"
    rf"(?P<kind>{REPORTS})\b"
    r"(?:\s*\([^()\n]*\))?(?P<link>\s*[:–—]\s*|\s+(?:of|on|from|about|at|to)\s+(?:the\s+)?)",
    re.IGNORECASE,
)
_CALLED = re.compile(r"\b(?:titled|entitled|called|named|dubbed|under the title)\b\W*(?:of|was|as)?\W*$")
_TOPIC = re.compile(
    r"\b(?:seminar|conference|symposium|workshop|webinar|forum|lecture|colloquium|consultation|talk|training"
    r"|discussion)\b"
    r"[^.]{0,60}\b(?:topic|theme|subject|themed|under the title)\b(?: of)?[,:]?\s*$"
)
_INCLUDED = re.compile(
    r"\b(?:included|featured|part of|programme|program|followed by|also)\b.*"
    r"\b(?:debate|panel|session|discussion|lecture|workshop|talk)s?\W+\w+\W*$"
)
"""What is called so is told as a part of the event."""
_CONTESTS = ("competition", "contest", "award", "course", "screening", "exhibition", "training")
"""What is called so may be a part of the event, or a work shown there."""
_RELEASES = ("launch", "screening", "reading", "release", "unveiling", "opening", "showing", "performance")
_SINGLE = re.compile(r"(?<!\w)[‘'](?=[A-Z])[^‘’'\n]{3,90}[’'](?!\w)")
_BEHIND = re.compile(
    r"\s+[–—-]+\s+(?:an?\s+)?(?:short\s+|brief\s+|trip\s+|event\s+|my\s+)?(?:report|recap|review|summary|notes?"
    r"|minutes)\b.*$"
    r"|\s*[,(]\s*$|,?\s+(?:held\s+)?(?:on|at|from)\s*$",
    re.IGNORECASE,
)
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth inaugural".split())
_GATHERINGS = ("meeting", "assembly", "conference", "congress", "convention", "symposium", "summit", "synod")
_EDITION = re.compile(r"\W*(?P<name>[^:#\n]{3,60}#\d+)(?=\s*(?:[:–—-]|$|\s[a-z]))")


def find_title(reading: Reading) -> Fact | None:
    """A quoted name the event is said to have, a name in the headline, or one that the lead tells of as held."""
    passage = reading.passage
    names = _in_lead(passage)
    name = names[0] if names else None
    called = _called(passage)
    sure = name is not None and name.score > _SURE
    if name is not None and sure and called is not None and _of_part(passage, called, name.span):
        called = None
    told = [
        ("title.called", called),
        ("title.headline", _in_headline(passage)),
        ("event_names.held", name.span if name is not None and sure else None),
        ("title.beside", _beside(passage)),
        *(("event_names.named", one.span) for one in names),
        ("title.topic", _topic(passage)),
    ]
    ranked = [(by, span) for by, span in told if span is not None]
    candidates = (Candidate(-rank, as_written(passage, span), by) for rank, (by, span) in enumerate(ranked))
    return choose(reading, "title", candidates)


def _of_part(passage: Passage, span: Span, name: Span) -> bool:
    """Whether what is called so, behind the event's name, may be a part of it: ``a debate titled``."""
    before = passage.text[max(0, span.start - 40) : span.start].lower()
    part = re.search(r"\b(?:debate|panel|session|discussion|lecture|workshop|talk|seminar)s?\W+\w+\W*$", before)
    return part is not None and name.start < span.start


def _works() -> list[str]:
    """Nouns of works and speeches, whose titles are not the event's."""
    nouns = words("acts", "nouns", "speech", "message") | words("showing", "nouns", "performance", "screening")
    nouns -= words("event", "nouns", "event")
    return sorted({*nouns, "book", "dialogue", "novel", "article", "series", "column"})


def _inner(passage: Passage, quote: Span) -> Span | None:
    """A quoted name without its marks and the stop at its end."""
    inner = passage.trimmed(quote.start + 1, quote.end - (passage.text[quote.end - 1] in '”"’»' + "'"))
    if inner is None:
        return None
    return Span(inner.start, inner.start + len(passage.text[inner.start : inner.end].rstrip(" .,;")))


def _called(passage: Passage) -> Span | None:
    """A quotation that is said to be the name of an event."""
    single = (Span(hit.start(), hit.end()) for hit in _SINGLE.finditer(passage.text))
    for quote in sorted((*passage.quotes, *single), key=lambda q: q.start):
        before = passage.text[max(0, quote.start - 120) : quote.start]
        sentence = re.split(r"[.!?]\s", before)[-1].lower()
        nouns = _event_nouns().findall(sentence)
        if _INCLUDED.search(sentence):
            continue
        if _CALLED.search(sentence) and nouns and nouns[-1] not in _CONTESTS:
            if not re.search(rf"\b(?:{'|'.join(_works())})\b", sentence.rsplit(",", 1)[-1]):
                return _inner(passage, quote)
    return None


@cache
def _event_nouns() -> re.Pattern[str]:
    nouns = words("event", "nouns", "event")
    return re.compile(rf"\b{any_of(longest_first(nouns))}s?\b")


def _topic(passage: Passage) -> Span | None:
    """``a seminar on the topic of “Pears”``: where nothing else names the event."""
    for quote in passage.quotes:
        if passage.depth(paragraph_at(passage.paragraphs, quote.start)) > LEAD:
            return None
        before = re.split(r"[.!?]\s", passage.text[max(0, quote.start - 120) : quote.start])[-1]
        if _TOPIC.search(before):
            return _inner(passage, quote)
    return None


def _beside(passage: Passage) -> Span | None:
    """A quoted name right beside a noun for the event, in the lead."""
    for quote in passage.quotes:
        if (_beside_event(passage, quote) or _runs(passage, quote)) and not passage.is_speech(quote):
            return _inner(passage, quote)
    return None


def _runs(passage: Passage, quote: Span) -> bool:
    """A quoted name in the lead that is said to open, end, draw or take place."""
    if paragraph_at(passage.paragraphs, quote.start) >= LEAD:
        return False
    after = passage.text[quote.end : quote.end + 30].lower()
    before = passage.text[max(0, quote.start - 60) : quote.start].lower()
    told = re.match(r"\s+(?:opened|took place|was held|was organi[sz]ed|drew|ended|began|brought|gathered)\b", after)
    nouns = "|".join(longest_first(words("event", "nouns", "event") - set(_RELEASES)))
    return bool(told or re.search(rf"\b(?:{nouns}),?\s+(?:of|ended|opened|closed)?\s*$", before))


def _beside_event(passage: Passage, quote: Span) -> bool:
    if paragraph_at(passage.paragraphs, quote.start) > LEAD:
        return False
    before = re.findall(r"\w+", passage.text[max(0, quote.start - 40) : quote.start].lower())
    after = passage.text[quote.end : quote.end + 60].lower()
    if before and before[-1] in words("event", "nouns", "event") - set(_RELEASES):
        return True
    return _event_behind().match(after) is not None


@cache
def _event_behind() -> re.Pattern[str]:
    """``“Kite Days”, a fair``: what tells behind a quotation that it names an event."""
    nouns = longest_first(words("event", "nouns", "event") - set(_RELEASES))
    return re.compile(rf",?\s+(?:an?|the)\s+(?:[\w-]+\s+){{0,3}}?{any_of(nouns)}\b")


def _headline(passage: Passage) -> Span | None:
    """The first paragraph that is more than a date, if it is a heading, or its first line, if that stands apart."""
    more = (n for n, span in enumerate(passage.paragraphs[:LEAD]) if not is_date_line(passage.words(span)))
    number = next(more, None)
    if number is None or passage.is_heading(number):
        return passage.paragraphs[number] if number is not None else None
    first = passage.paragraphs[number]
    line = re.match(r".{4,140}$", passage.text[first.start : first.end].split("\n")[0])
    below = passage.text[first.start : first.end][line.end() + 1 :] if line is not None else ""
    apart = line is not None and not re.search(r"[.,;]\W*$", line[0]) and (not below or below[0].isupper())
    return Span(first.start, first.start + line.end()) if line is not None and apart else None


def _in_headline(passage: Passage) -> Span | None:
    """``Trip report: Open Decks 2022``, ``Minutes of the Annual General Meeting``, ``Tea Talks #9: a report``."""
    if (reported := _reported(passage)) is not None:
        return reported
    line = _headline(passage)
    if line is None:
        return _meeting(passage)
    text = passage.text[line.start : line.end]
    if (edition := _EDITION.match(text)) is not None:
        return Span(line.start + edition.start("name"), line.start + edition.end("name"))
    report = _REPORT.match(text)
    start = report.end() if report is not None else 0
    rest = _before_date(text, start)
    of_event = report is not None and names_an_event(rest)
    if of_event and (quotes := passage.quotes_in(line)):
        return _inner(passage, quotes[0])
    if len(rest.split()) > 14 or not title_case(rest):
        return None
    if of_event or report is not None and ":" in report["link"] or _is_dated(passage, line, rest):
        return passage.trimmed(line.start + start, line.start + start + len(rest.rstrip()))
    return _meeting(passage)


def _before_date(text: str, start: int) -> str:
    """A headline from some place on, without its date and what else is said behind the name."""
    date = next(dates(text), None)
    rest = text[start : date.span.start if date is not None and date.span.start > start + 3 else len(text)]
    while (cut := _BEHIND.search(rest)) is not None:
        rest = rest[: cut.start()]
    return rest


def _is_dated(passage: Passage, line: Span, rest: str) -> bool:
    """Whether a headline ends with a year and names an event, or what the text names again."""
    if re.search(r"\b(?:19|20)\d\d\W*$", rest) is None or not _is_own(rest):
        return False
    return names_an_event(rest, dated=False) or _told_again(passage, line, rest)


def _reported(passage: Passage) -> Span | None:
    """``Short report of the Tenth Pear Week`` in a line at the head below the first."""
    for _, start, line in head_lines(passage):
        report = _REPORT.match(line)
        rest = line[report.end() :].rstrip(" .") if report is not None else ""
        if start and 1 < len(rest.split()) <= 12 and title_case(rest) and names_an_event(rest, dated=False):
            assert report is not None
            return Span(start + report.end(), start + report.end() + len(rest))
    return None


def _meeting(passage: Passage) -> Span | None:
    """A heading that is the name of a meeting: ``Pear Growers' Liaison Committee Meeting``, ``ANNUAL PRIZE-GIVING.``"""
    for line in passage.paragraphs[:LEAD]:
        text = re.split(r"\.?[–—]|\.\s*$|\n", passage.text[line.start : min(line.end, line.start + 120)])[0].rstrip()
        parts = text.split()
        if not 2 <= len(parts) <= 9 or next(dates(text), None) or not (text.isupper() or title_case(text)):
            continue
        last = re.split(r"\s(?:of|OF|on|ON)\s", text)[0].split()[-1].lower()
        dated = {part.lower() for part in parts} & (words("event", "organising", "periodic") | _ORDINALS)
        if last in words("event", "titles", "meetings") and (dated or len(parts) > 2 and last in _GATHERINGS):
            return passage.trimmed(line.start, line.start + len(text))
    return None


def _is_own(name: str) -> bool:
    """Whether there is more to it than a noun and a year: ``Pear Fair 2019``, ``PearFest 2019``."""
    plain = re.sub(r"\b(?:19|20)\d\d\b|\b[Tt]he\b", "", name).split()
    if len(plain) != 1:
        return len(plain) > 1
    return not plain[0].islower() and plain[0].lower() not in words("event", "titles", "heads")


def _told_again(passage: Passage, line: Span, name: str) -> bool:
    """Whether the text below has the name as well, if only without its year."""
    plain = re.sub(r"\s*\b(?:19|20)\d\d\b\s*", " ", name).strip()
    return plain.lower() in passage.text[line.end :].lower()


def _in_lead(passage: Passage) -> list[EventName]:
    """The names in the lead that may be the event's, the surest first."""
    line = _headline(passage)
    headline = passage.words(line) if line is not None else ""
    names = [name for name in event_names(passage, headline) if name.score >= _SURE]
    names += [EventName(span, score) for score, span in other_names(passage) if score >= _SURE]
    return sorted(names, key=lambda name: (-name.score, name.span.start))


EXAMPLES = (
    FactExample("A seminar “Eels in danger” was held on 4 May 2023.", "title", "Eels in danger"),
    FactExample("The 5th Baltic Dance Days were held in Lowick on 3 May 2020.", "title", "5th Baltic Dance Days"),
    FactExample("The city hosted the World Forum on Water and Peace.", "title", "World Forum on Water and Peace"),
    FactExample("Hundreds came for the We are One: March for Bread rally.", "title", "We are One: March for Bread"),
    FactExample("PearFest Lowick 2019 drew a crowd to the park.", "title", "PearFest Lowick 2019"),
    FactExample("Trip report: Open Decks 2022\n\nI went to a conference.", "title", "Open Decks 2022"),
    FactExample("The fair, titled “Pears for All”, was opened by Ann Lee.", "title", "Pears for All"),
    FactExample("The Maha Utsavam of our temple went off well on Friday.", "title", "Maha Utsavam"),
    FactExample("We squeezed in for the eleventh Noche Blanca, which was loud.", "title", "Noche Blanca"),
    FactExample("The Lowick School held its 21st closing exercise on Friday.", "title", "21st closing exercise"),
    FactExample("A prize was given at the LWB annual retreat.", "title", "LWB annual retreat"),
    FactExample("The bakers assembled in Extraordinary Session at noon.", "title", "Extraordinary Session"),
    FactExample("The bakers held a seminar on the topic of “Better Pears”.", "title", "Better Pears"),
    FactExample("THE BAKERS' UNION\nShort report of the Tenth Pear Week\n\nIt rained.", "title", "Tenth Pear Week"),
    FactExample("The Bakers' Congress held a dinner.", "title", None),
    FactExample("The dinner was held at The Pear Social.", "title", None),
    FactExample("The Peace Conference Committee met on Friday.", "title", None),
    FactExample("After the Lowick Book Fair the bakers met in the Town Hall.", "title", None),
    FactExample("The National Assembly held a hearing.", "title", None),
    FactExample("Lowick Show Raises Funds\n\nA show was held in the park.", "title", None),
)

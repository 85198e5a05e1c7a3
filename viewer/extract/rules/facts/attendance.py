"""How many came, with the qualifier of the number."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from viewer.extract.language.numbers import NUMBER_WORDS, number
from viewer.extract.language.passage import Passage, child, has_word, lemma
from viewer.extract.language.phrases import any_of, longest_first
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.another_time import elsewhen
from viewer.extract.rules.facts.candidates import choose
from viewer.extract.rules.facts.counted import count_path, is_many
from viewer.extract.rules.facts.crowd import crowd_score
from viewer.extract.rules.facts.crowd_words import words_score
from viewer.extract.rules.people.distance import is_virtual
from viewer.extract.rules.shared.common import FactExample
from viewer.extract.rules.shared.draft import Candidate, Reading
from viewer.report.model import Fact, Span

_WORD = rf"(?:{'|'.join(longest_first(NUMBER_WORDS))})"
_NUMBER = re.compile(
    r"(?<![\w.,/:#$€£¥₦₱₹-])(?:\d{1,3}(?:[,.\u00a0\u202f’ ]\d{3})+(?!\d|[.,]\d)|\d{1,2}(?:,\d\d)+,\d{3}\b"
    r"|\d+(?:\.\d+)?(?:\s+(?:thousand|hundred|million|dozen|lakhs?|crores?)\b|k)?(?![\d%]|[.,:/]\d)"
    r"|\b(?:(?:half an?|(?:a )?quarter of an?|a) (?=hundred|thousand|dozen|lakh|million|crore))?"
    rf"{_WORD}(?:(?:\s+and\s+|[\s-]+){_WORD})*\b)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^\W*(?:attendance|present|number present|participants|attendees)\s*[:–-]\s*$", re.IGNORECASE)
_MONEY = re.compile(
    r"(?:\b(?:Rs|R|USD|EUR|GBP|US|NZ|AU|CA|KSh|Sh|N|P|No|nos?|page|room|table|aged|age|grade|class|section|article"
    r"|chapter|phase|vol|standard|ward|track|day|item|number|resolution|psalm|hymn)\.?|[$€£¥₦₱₹#])\s*$",
    re.IGNORECASE,
)
_HOUR = re.compile(r"(?:[:.]\d\d)?\s?(?:[ap]\.?\s?m\b|o[’']clock\b)", re.IGNORECASE)
_UNIT = re.compile(
    r"\s*-?\s*(?:%|per ?cent|percent|€|£|\$|years?\b|year-old|minutes?\b|hours?\b|days?\b|weeks?\b|months?\b|km\b"
    r"|miles?\b|kilomet|met(?:re|er)s?\b|acres?\b|hectares?\b|dollars?\b|euros?\b|pounds?\b|yen\b|won\b|rupees\b"
    r"|lakhs?\b"
    r"|crores?\b|naira\b|shillings?\b|pesos?\b|tonnes?\b|tons?\b|k?g\b|ml\b|votes?\b|times\b|o[’']clock|a\.?m\b|p\.?m\b"
    r"|(?:st|nd|rd|th)\b|-?seat|-?bed|-?strong (?:committee|team|board|delegation|panel|choir|orchestra)|-?man\b"
    r"|-?member\b|-?person\b|(?:[a-z]+\s)?(?:countries|nations|villages|towns|cities|states|provinces|districts)\b)",
    re.IGNORECASE,
)
_ROOM = re.compile(
    r"\b(?:seat(?:s|ed|ing)?(?: for)?|capacity(?: of)?(?!\s+(?:crowd|audience|house))|licen[sc]ed|built|laid|meant"
    r"|space|chairs|designed|intended|room|places|accommodat\w+|tickets?|limited|maximum of|up)\b"
    r"(?:\s+(?!we\b|they\b|i\b)\w+){0,2}\s*$",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:along|together) with (?:(?:about|some|over|more than|nearly|around|the)\s+)*$|\d of (?:the|its|our|their) $",
    re.IGNORECASE,
)
"""What tells that a number is of a further group, or of all from whom those who came are."""
_OF_ALL = re.compile(
    r"\b(?:not|(?:half|" + any_of(longest_first(words("event", "attendance", "part"))) + " of)(?: (?:the|its|our|their"
    r"|all|an?|more|than|over|some|about|nearly|almost|roughly))*) #|# ?(?:%|per ?cent|lakhs|crores|and a half)",
    re.IGNORECASE,
)
"""What tells beside a number (#) that not so many came: ``none of the 300``, ``half the 300``, ``80 %``."""
_ELSEWHEN = re.compile(
    r"\b(?:last year|previous years?|the year before|as against|compared (?:with|to)|annually|every year|each year"
    r"|per year|earlier this|a year\b|worldwide|to date|so far|over the years|since (?:19|20)\d\d|nationwide"
    r"|years ago)\b",
    re.IGNORECASE,
)


_ALWAYS = words("event", "attendance", "draw") | {"seat"}
"""In the present, in a report of what is past, these tell what always is: ``The charity feeds 5,000 families``."""


@dataclass(frozen=True, slots=True)
class Count:
    """A number in the text with the tokens it stands in."""

    span: Span
    value: int
    first: Token
    root: Token


def find_attendance(reading: Reading) -> Fact | None:
    """How many came: a number with people, as subject of coming, object of drawing, or said of the crowd."""
    passage = reading.passage
    virtual = is_virtual(reading)
    found: list[Candidate] = []
    for count in counts(passage):
        if passage.said(count.first) or _UNIT.match(passage.text, count.span.end):
            continue
        score, by = (0, "") if is_of_others(reading, count) else _score(reading, count, virtual)
        if score > 0:
            rank = 2 * score - min(passage.paragraph(count.first), 9)
            found.append(Candidate(rank, stated(passage, count), by))
    return choose(reading, "attendance", sorted(found, key=lambda candidate: -candidate.score))


def counts(passage: Passage) -> Iterator[Count]:
    """Numbers from five on that may count something: no money, year, date, hour, number of a thing or of a table."""
    return passage.outside_tables(_counts(passage))


def _counts(passage: Passage) -> Iterator[Count]:
    for hit in _NUMBER.finditer(passage.text):
        value = number(hit[0])
        if value is None or not 5 <= value <= 3_000_000:
            continue
        before, after = passage.text[max(0, hit.start() - 24) : hit.start()], passage.text[hit.end() : hit.end() + 40]
        if _MONEY.search(before) or _HOUR.match(after) or _is_year(hit[0], after) or _in_date(passage, hit.start()):
            continue
        tokens = passage.piece(hit.start(), hit.end())
        if tokens is None:
            continue
        root = next((t for t in tokens if not tokens.start <= t.head.i < tokens.end), tokens[-1])
        verb = count_path(root).verb if root.i < root.head.i else None
        denied = verb is not None and verb.tag_ == "VB" and child(verb, "neg") is not None  # "300 people did not come"
        if not (denied or _OF_ALL.search(f"{before}#{after}")):
            yield Count(Span(hit.start(), hit.end()), value, tokens[0], root)


def is_of_others(reading: Reading, count: Count) -> bool:
    """Whether a number is told of another time, of the dead, sign-ups, or what always is: ``the hall seats 300``."""
    path = count_path(count.root)
    verb = path.verb
    if verb is not None and lemma(verb) in words("presence", "verbs", "killed"):
        return True
    if verb is not None and lemma(verb) in words("event", "attendance", "signed_up") and _is_for_it(verb):
        return True
    other = words("event", "attendance", "not_here")
    if verb is not None and any(c.lower_ in other and c != path.noun for c in verb.children):
        return True
    always = verb is not None and verb.tag_ == "VBZ" and lemma(verb) in _ALWAYS and reading.in_past > 0.5
    return always or elsewhen(reading, count.span)


def _is_for_it(verb: Token) -> bool:
    """``registered for the lecture``, ``signed up``: who did so may have come or not."""
    return has_word(verb.children, "for", "up")


def signs(passage: Passage, span: Span) -> Iterator[str]:
    """What the words beside a number say it is instead, or by which label they call it."""
    before, after = passage.text[max(0, span.start - 70) : span.start], passage.text[span.end : span.end + 60]
    asked = (
        ("a unit", _UNIT.match(after)),
        ("room", _ROOM.search(before)),
        ("a part", _PART.search(before)),
        ("of whom", re.match(r"\s*(?:\w+ )?of (?:whom|them|these)\b", after)),
        ("a label", _LABEL.match(before)),
        ("another time", _ELSEWHEN.search(f"{before} # {after}")),
    )
    yield from (name for name, hit in asked if hit is not None)


def _in_date(passage: Passage, offset: int) -> bool:
    number = bisect.bisect_right(passage.dates, offset, key=lambda day: day.span.start) - 1
    return number >= 0 and offset < passage.dates[number].span.end


def _is_year(digits: str, after: str) -> bool:
    return re.fullmatch(r"1[5-9]\d\d|20\d\d", digits) is not None and not re.match(
        r"\s+(?:people|persons|guests|participants|visitors|delegates|spectators|attendees|students|members)\b", after
    )


def _score(reading: Reading, count: Count, virtual: bool) -> tuple[int, str]:
    """How surely a number is that of those who came, and which rule says so."""
    passage = reading.passage
    sentence = passage.sentence(count.first)
    start, end = count.span.start, count.span.end
    before = passage.text[max(sentence.start_char, start - 70) : start]
    after = passage.text[end : min(sentence.end_char, end + 90)]
    if _LABEL.match(before) or re.search(r"\bto the number of (?:\w+ )?$", before):
        return 8, "attendance.label"
    near = re.split(r"[;—)]|, (?:and|but|while|up from|down from|compared|\d+)\b|, as against", after)[0]
    others = (
        _ROOM.search(before),
        re.match(r"[\s-]+(?:chairs|seats|places|seater)\b", after),
        _PART.search(before),
        _ELSEWHEN.search(re.split(r"[;—]", before)[-1] + " # " + near),
        re.match(r"\s*(?:people|persons|members)?\s*(?:of whom|of them|of these|were from|are from)\b", after),
        re.match(r"\s+\w+\s*[–—:(-]\s*[A-Z]\w+ [A-Z]", after),  # named one by one
    )
    if any(others):
        return 0, ""
    if not virtual and any(
        re.search(rf"\b{word}\b", near.lower()) for word in words("event", "attendance", "other_way")
    ):
        return 0, ""
    counted = re.split(r"\b(?:in|of|for|to|at|on|with|after|since|from)\b", near.lower())[0]
    if any(word in words("event", "attendance", "not_here") for word in re.findall(r"\w+", counted)):
        if not re.search(r"\battendance\b", before + near, re.IGNORECASE):
            return 0, ""
    verbless = not any(t.tag_ in ("VBD", "VBZ", "VBP") for t in sentence) if len(sentence) < 40 else False
    told = words_score(passage.text[max(sentence.start_char, start - 120) : start], after, verbless)
    seen = crowd_score(reading, count.root, virtual)
    return (seen, "crowd.crowd_score") if seen >= told else (told, "crowd_words.words_score")


def stated(passage: Passage, count: Count) -> Fact:
    """What a number states: those counted with it added, and the words for how sure the number is."""
    value, span = count.value, count.span
    noun = _noun(count)
    if (first := _counted_before(noun)) is not None:
        value, span = value + (number(first.text) or 0), Span(first.idx, span.end)
    elif noun.dep_ in ("nsubj", "dobj", "nsubjpass", "attr", "pobj"):
        for other in noun.children:  # "six members and 13 guests came"
            beside = other.dep_ == "conj" and is_many(noun) and is_many(other)
            beside = beside and not has_word(noun.children, "or")  # "150 bakers, or one in ten"
            more = child(other, "nummod") if beside else None
            if more is not None and (added := number(more.text)) and "of" not in more.text:
                value, span = value + added, Span(span.start, other.end_char)
                break
    end = noun.end_char if count.root.i < noun.i < count.root.i + 4 else span.end
    note, whole = _qualifier(passage, Span(span.start, max(span.end, end)), count.span)
    return Fact(value, (whole,), note)


def _counted_before(noun: Token) -> Token | None:
    """The number before "men" in ``63 men and 88 women``."""
    both = noun.dep_ == "conj" and is_many(noun) and is_many(noun.head) and not has_word(noun.head.children, "or")
    return child(noun.head, "nummod") if both else None


def _noun(count: Count) -> Token:
    noun = count.root
    for _ in range(4):
        if noun.dep_ not in ("nummod", "compound", "quantmod", "amod") or noun.head == noun:
            break
        noun = noun.head
    return noun


_AFTER = re.compile(r"(\+|\s+or (?:so|more)\b|-odd\b|\s+odd\b|\s+plus\b)", re.IGNORECASE)


@cache
def _approximate() -> re.Pattern[str]:
    """What tells right before a number that it is not exact: the longest of those that end there."""
    known = words("event", "words", "approximate")
    return re.compile(rf"\b(?P<word>{any_of(longest_first(known))})(?:\s+(?:the|an?))?\s+$", re.IGNORECASE)


def _qualifier(passage: Passage, span: Span, digits: Span) -> tuple[str | None, Span]:
    before = passage.text[max(0, span.start - 24) : span.start]
    if (hit := _approximate().search(before)) is not None:
        return hit["word"].lower(), Span(span.start - len(before) + hit.start(), span.end)
    if (hit := _AFTER.match(passage.text, digits.end)) is not None:
        note = "about" if "so" in hit[1] or "odd" in hit[1] else "over"
        return note, Span(span.start, max(span.end, hit.end()))
    return None, span


EXAMPLES = (
    FactExample("Minutes of the meeting\n\nAttendance: 74\n\nThe meeting was held on Friday.", "attendance", 74),
    FactExample("The concert was held in front of 80 neighbours.", "attendance", 80),
    FactExample("No more than 50 people attended.", "attendance", 50),
    FactExample("The dinner drew more than thirty guests to the hall.", "attendance", 30),
    FactExample("The stewards counted 412 visitors in a barn meant for 350.", "attendance", 412),
    FactExample("At the desk 176 badges were handed out.", "attendance", 176),
    FactExample("Fifty-two persons signed the visitors’ book.", "attendance", 52),
    FactExample("The hall, built for three hundred, held about 450.", "attendance", 450),
    FactExample("A crowd of 2,000 turned out for the parade.", "attendance", 2000),
    FactExample("The fair was attended by an estimated 1.5 thousand visitors.", "attendance", 1500),
    FactExample("46 of you came, and 18 others watched online.", "attendance", 46),
    FactExample("Two hundred delegates and 50 observers attended the congress.", "attendance", 250),
    FactExample("The virtual summit was watched by more than 1,250 viewers.", "attendance", 1250),
    FactExample("In a room of twenty seats we counted fifty-one persons.", "attendance", 51),
    FactExample("The meeting began at six, 44 bakers and millers being present.", "attendance", 44),
    FactExample("The meeting was held on Sunday. The park was black with 3,000 bakers.", "attendance", 3000),
    FactExample("We held a concert in the shed, and more than ninety of us sang.", "attendance", 90),
    FactExample("At six there gathered in General Assembly 143 of the 188 partners.", "attendance", 143),
    FactExample("The rally was attended by 2,000 according to police.", "attendance", 2000),
    FactExample("It rained as 180 bakers crammed into the hall.", "attendance", 180),
    FactExample("It was done before a great gathering estimated at 3,000.", "attendance", 3000),
    FactExample("The turnout (about 90) was better than last year's 60.", "attendance", 90),
    FactExample("Ann Lee was one of those who sang along with about 100 parents.", "attendance", None),
    FactExample("Members from at least five clubs were present.", "attendance", None),
    FactExample("About 150 bakers, or one baker in ten, turned out for the fair.", "attendance", 150),
    FactExample("The hall seats 300 people.", "attendance", None),
    FactExample("In all 180 people had registered for the seminar.", "attendance", None),
    FactExample("The gala raised 5,000 pounds from 40 lots.", "attendance", None),
    FactExample("A petition with 900 signatures was handed in at the meeting.", "attendance", None),
    FactExample("The hall was opened. Last year 300 people attended the fair.", "attendance", None),
    FactExample("The union, which has 500 members, held a dinner.", "attendance", None),
    FactExample("Ann Lee, 77, went to sea at 15.", "attendance", None),
)

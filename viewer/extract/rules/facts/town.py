"""In which town it was."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from viewer.extract.language.passage import Passage, has_word, lemma
from viewer.extract.language.reality import is_planned
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.another_time import is_elsewhere
from viewer.extract.rules.facts.candidates import choose, proposed
from viewer.extract.rules.facts.town_in_names import in_names
from viewer.extract.rules.facts.town_lines import town_lines
from viewer.extract.rules.facts.town_names import NOT_TOWN, OF, TOWN, may_be_town, of_chain, plain
from viewer.extract.rules.facts.venues import Venue
from viewer.extract.rules.shared.common import FactExample, as_written, lead, token_at
from viewer.extract.rules.shared.draft import Candidate, Reading
from viewer.extract.rules.shared.nouns import is_crowd, is_event
from viewer.report.model import Fact, Span
from viewer.report.paragraphs import paragraph_at

_BESIDE = re.compile(
    rf"\s*(?:[(_]{{1,2}}[A-Z]{{2,9}}[)_]{{1,2}}\s*)?(?:,?\s*(?:in|at|near)\s+{OF}|,\s+)(?P<town>{TOWN})"
)
_TOLD = re.compile(rf"\b(?P<prep>[Ii]n|[Aa]t|IN|AT|[Nn]ear|[Oo]utside)\s+{OF}(?P<town>{TOWN})")
_MAYOR = re.compile(
    rf"\b(?P<before>{TOWN})(?:[’']s)? (?:Deputy |Lord |Vice )?Mayor (?=[A-Z])"
    rf"|\b[Mm]ayor(?:ess)? of (?:the [Cc]ity of |the [Tt]own of )?(?P<of>{TOWN})"
)
_LIFE = re.compile(
    r"\b(?:born|buried|lives?|lived|living|based|resid\w+|stud(?:y|ied|ying)|work(?:s|ed|ing)|graduat\w+|raised|grew up"
    r"|educated|headquartered|imprisoned|detained|held captive|settled|ministry|stationed|married)\s+(?:\w+\s+)?$"
)


def find_city(
    reading: Reading, venue: Venue | None, organisers: Sequence[Fact], title: Fact | None = None
) -> Fact | None:
    """The town beside the venue, in the dateline, told with the event, or in the name of the venue or its host."""
    passage = reading.passage
    found = [
        *proposed("town.beside", _beside(passage, venue)),
        *proposed("town_lines.town_lines", town_lines(passage)),
        *proposed("town.told", _told(reading, venue, organisers)),
        *proposed("town_in_names.in_names", in_names(reading, venue, organisers, title)),
        *proposed("town.of_title", _of_title(passage, title)),
        *proposed("town.by_weekday", _by_weekday(passage)),
        *proposed("town.behind_a_name", _behind_a_name(passage)),
        *proposed("town.showed_up", _showed_up(passage)),
        *proposed("town.of_mayor", _of_mayor(passage)),
    ]
    found = [one for one in found if not is_elsewhere(reading, one[1])]
    sure = sorted((f for f in found if f[0] >= _SURE and (venue is None or f[1] != venue.span)), key=_rank)
    return choose(reading, "city", [Candidate(score, as_written(passage, span), by) for score, span, by in sure])


def _rank(found: tuple[int, Span, str]) -> tuple[int, int]:
    return -found[0], found[1].start


_SURE = 2
"""A town with a lower score is none."""


def _beside(passage: Passage, venue: Venue | None) -> Iterator[tuple[int, Span]]:
    """``Hotel Lotus in Lowick``, ``Town Hall, Lowick``."""
    if venue is None:
        return
    hit = _BESIDE.match(passage.text, venue.span.end, venue.span.end + 90)
    if hit is None:
        return
    span = Span(hit.start("town"), hit.end("town"))
    if _goes_on(passage, plain(passage, span)):
        return
    chosen = of_chain(passage, span)
    if chosen is not None and token_at(passage, chosen.end - 1).ent_type_ not in NOT_TOWN:
        yield 9, chosen


def _told(reading: Reading, venue: Venue | None, organisers: Sequence[Fact]) -> Iterator[tuple[int, Span]]:
    """A name behind "in" or "at" in the lead, told with the event or with those who came."""
    passage = reading.passage
    headline = passage.words(passage.paragraphs[0]).lower() if passage.is_heading(0) else ""
    for number, paragraph, deep in lead(passage, headings=True):
        for hit in _TOLD.finditer(passage.text, paragraph.start, paragraph.end):
            span = plain(passage, Span(hit.start("town"), hit.end("town")))
            owner = re.match(r"\S+?(?=[’']s\s)", passage.text[span.start : span.end])
            if owner is not None and token_at(passage, span.start).ent_type_ == "GPE":
                span = Span(span.start, span.start + owner.end())  # "in Lowick's Old Town"
            token = token_at(passage, span.end - 1)
            if not _may_be_told(reading, hit, span, token):
                continue
            if passage.is_heading(number):
                score = _in_headline(token, number)
            else:
                score = _score(reading, token_at(passage, hit.start("prep")), token, deep, organisers)
                score += 3 * (score > 5 and passage.words(span).lower() in headline)
                if not score and venue is not None and venue.span.end < span.start and token.ent_type_ == "GPE":
                    score = 5 * (venue.token is not None and passage.sentence(venue.token) == passage.sentence(token))
            if score > 0 and (best := of_chain(passage, span)) is not None:
                yield score, best


def _may_be_told(reading: Reading, hit: re.Match[str], span: Span, token: Token) -> bool:
    """Whether a name behind "in" or "at" may be where the event was: no person, and not where somebody lives."""
    passage = reading.passage
    if _goes_on(passage, span) or passage.said(token) or not may_be_town(passage, span):
        return False
    if _LIFE.search(passage.text, max(0, hit.start() - 40), hit.start()):
        return False
    person = reading.resolver.named(token) is not None or token.ent_type_ == "PERSON" and hit["prep"] != "in"
    return not person and token.ent_type_ not in NOT_TOWN


def _goes_on(passage: Passage, span: Span) -> bool:
    """Whether the name goes on with what is no town: ``in Ann's shop``, ``at Lee al-Din bookshop``."""
    paragraph = passage.paragraphs[paragraph_at(passage.paragraphs, span.start)]
    after = passage.text[span.end : min(span.end + 30, paragraph.end)]
    if re.match(r"[’']s\s(?![A-Z])|\s+al-|\n[A-Z]", after):
        return True
    noun = re.match(r"\s+([a-z]+)", after)
    return noun is not None and noun[1] in words("event", "nouns", "venue")


def _in_headline(token: Token, number: int) -> int:
    """``Vigil held in Lowick``: the first lines, if they name the event or the model knows the town."""
    named = any(is_event(t) or lemma(t) in words("event", "verbs", "happen") for t in token.sent[: token.i])
    return 4 if number < 3 and named else 3 if number < 2 and token.ent_type_ == "GPE" else 0


def _score(reading: Reading, prep: Token, token: Token, deep: int, organisers: Sequence[Fact]) -> int:
    """How surely what is told there is the event."""
    known = token.ent_type_ in ("GPE", "LOC")
    host = prep.head
    if prep.lower_ == "in" and any(f.spans[0].start <= host.idx < f.spans[0].end for f in organisers):
        return 5  # "the club in Lowick held"
    above = _above(reading, prep)
    if above == 0 or prep.lower_ == "at" and not known and token.ent_type_ != "":
        return 0
    if above == 1:
        return 3 if deep == 0 and known and prep.lower_ == "in" else 0
    return above - deep + known - (prep.lower_ == "at")


def _above(reading: Reading, prep: Token) -> int:
    """What the place hangs on: the event that is held or those who come (8), a noun for it (6), another act (1)."""
    above = prep
    for _ in range(7):
        if above.head == above:
            return 0
        above = above.head
        if above.pos_ in ("VERB", "AUX"):
            return _by_verb(reading, above)
        if is_event(above) or above.lower_ in words("event", "nouns", "event"):
            return 6
        if above.pos_ in ("NOUN", "PROPN") and above.dep_ not in ("pobj", "dobj") and not _passed(above):
            return 0
    return 0


def _passed(noun: Token) -> bool:
    return noun.ent_type_ in ("DATE", "TIME", "FAC") or is_crowd(noun)


def _by_verb(reading: Reading, verb: Token) -> int:
    clause = reading.clause_of(verb)
    if clause is None or clause.reported or clause.negated:
        return 0
    happen = words("event", "verbs", "happen", "begin", "finish") - {"come", "attend", "draw", "take"}
    took = lemma(verb) == "take" and has_word(verb.children, "place", "part")
    things = [*clause.agents, *clause.objects()]
    event = any(map(is_event, things))
    crowd = any(is_crowd(t) for t in clause.agents) and lemma(verb) in words("event", "attendance", "come")
    if took or lemma(verb) in happen or event or crowd:
        return 8 if took or event or crowd or clause.passive else 7
    return int(clause.real and verb.tag_ in ("VBD", "VBN"))


def _showed_up(passage: Passage) -> Iterator[tuple[int, Span]]:
    """``Lowick turned out for the bakers``, ``The town of Lowick hosted a fair``, in the first sentences."""
    verbs = words("event", "verbs", "turn_out")
    for token in passage:
        if passage.depth(passage.paragraph(token)) > 0:
            return
        if token.ent_type_ != "GPE" or token.dep_ != "nsubj" or passage.said(token):
            continue
        if lemma(token.head) in verbs:
            ent = next((e for e in token.sent.ents if e.start <= token.i < e.end), None)
            span = passage.tokens_span(ent) if ent is not None else passage.span(token, token)
            if may_be_town(passage, span):
                yield 3, span


def _of_mayor(passage: Passage) -> Iterator[tuple[int, Span]]:
    """``Lowick Mayor Ann Lee``, ``the mayor of Lowick``: where only one town's mayor is named."""
    found = [hit for hit in _MAYOR.finditer(passage.text) if passage.quote(hit.start()) is None]
    found = [hit for hit in found if not is_planned(passage.sentence(token_at(passage, hit.start())).root)]
    spans = [Span(hit.start(key), hit.end(key)) for hit in found for key in ("before", "of") if hit[key]]
    spans = [plain(passage, span) for span in spans if may_be_town(passage, span)]
    spans = [span for span in spans if passage.words(span) not in ("Vice", "Deputy", "Lord")]
    if spans and len({passage.words(span).lower() for span in spans}) == 1:
        yield 2, spans[0]


def _behind_a_name(passage: Passage) -> Iterator[tuple[int, Span]]:
    """``the Lowick Charitable Hospital, Old Lowick, was opened``: the town behind a building in the lead."""
    for number, paragraph in enumerate(passage.paragraphs):
        if passage.depth(number) > 0:
            return
        for hit in _NAMED_BUILDING.finditer(passage.text, paragraph.start, min(paragraph.end, paragraph.start + 600)):
            span = plain(passage, Span(hit.start("town"), hit.end("town")))
            if hit[1].lower() in words("event", "nouns", "venue") and may_be_town(passage, span):
                yield 3, span


_NAMED_BUILDING = re.compile(rf"\b[A-Z][\w’']+ ([A-Z]\w+), (?P<town>{TOWN})(?=,? (?:was|were|is|on|in|has|will|to)\b)")


_IN_TOWN = re.compile(rf"[”’\"']?(?:\s+(?:19|20)\d\d)? (?:in|at) (?P<town>{TOWN})")


def _of_title(passage: Passage, title: Fact | None) -> Iterator[tuple[int, Span]]:
    """``the Night of Lanterns in Lowick``, wherever the name of the event is told again."""
    if title is None or len(str(title.value)) < 5:
        return
    name = r"\s+".join(re.escape(word) for word in str(title.value).split())
    for told in re.finditer(name, passage.text):
        if (hit := _IN_TOWN.match(passage.text, told.end())) is None:
            continue
        span = plain(passage, Span(hit.start("town"), hit.end("town")))
        token = token_at(passage, span.end - 1)
        if may_be_town(passage, span) and token.ent_type_ not in (*NOT_TOWN, "PERSON") and not passage.said(token):
            yield 5, of_chain(passage, span) or span


def _by_weekday(passage: Passage) -> Iterator[tuple[int, Span]]:
    """``Tuesday at Lowick, and the rain held off``: at the head of the first sentences."""
    for number, paragraph in enumerate(passage.paragraphs):
        if passage.depth(number) > 0:
            return
        if (hit := _DAY_AT.match(passage.text, paragraph.start, paragraph.end)) is not None:
            span = plain(passage, Span(hit.start("town"), hit.end("town")))
            if may_be_town(passage, span):
                yield 4, span


_DAY_AT = re.compile(
    rf"(?:On )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Yesterday|Last night)(?: \w+)? (?:at"
    rf"|in) (?P<town>{TOWN})(?=[,.;]|\s[a-z])"
)


EXAMPLES = (
    FactExample("The dinner was held at the Hotel Lotus in Lowick.", "city", "Lowick"),
    FactExample("The fair took place in the Town Hall, Lowick.", "city", "Lowick"),
    FactExample("A briefing was held at the Harbour Offices in Petite Baie this morning.", "city", "Petite Baie"),
    FactExample("LOWICK, 3 May 2020: The bridge was opened.", "city", "LOWICK"),
    FactExample("ILVA CITY, Sept. 24, 2024 — The film was shown.", "city", "ILVA CITY"),
    FactExample("TARN.\n\nNov. 6th, 1911.\n\nThe bakers held a social in the hall.", "city", "TARN"),
    FactExample("(No. 3.)      Lowick, 3 May 1869.\n\nThe bakers assembled.", "city", "Lowick"),
    FactExample("Letter 3 of the Bakers' Union, Lowick\nRead it\n\nThe bakers met.", "city", "Lowick"),
    FactExample("(Lowick, May 3, 2020) - The bakers met.", "city", "Lowick"),
    FactExample("By Ann Lee, 6 May 2025\n\nAbout 80 bakers came to the hall on Monday.", "city", None),
    FactExample("Lowick (Kerala): A book was released at a programme.", "city", "Lowick"),
    FactExample("Hundreds of bakers rallied in Lowick on Friday.", "city", "Lowick"),
    FactExample("A vigil was held in the park. Lowick Mayor Ann Lee spoke.", "city", "Lowick"),
    FactExample("The Rotary Club of Lowick held its dinner on Friday.", "city", "Lowick"),
    FactExample("The forum met in Room 4 of the Senate in Redcliffe, Perth.", "city", "Perth"),
    FactExample("A meeting of Lowick Parish Council was held.", "city", "Lowick"),
    FactExample("The Night of Lamps was held. It rained at the Night of Lamps in Lowick.", "city", "Lowick"),
    FactExample("Tuesday at Tarn, and the bakers sang in the Town Hall.", "city", "Tarn"),
    FactExample(
        "The new wing of the Lowick Charitable Hospital, Tarnstead, was thrown open on Sunday.", "city", "Tarnstead"
    ),
    FactExample("Aarhus showed up for the bakers. The fair was held in the park.", "city", "Aarhus"),
    FactExample("LWB RADIO: The fair was held in the park.", "city", None),
    FactExample("The congress was held in Malta.", "city", None),
    FactExample("Ann Lee from Lowick spoke at the meeting.", "city", None),
    FactExample("The meeting was held on Friday. Ann Lee, who lives in Lowick, spoke.", "city", None),
)

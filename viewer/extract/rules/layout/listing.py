"""Acts told by layout: lines of a printed programme, items of a list under a lead-in, headings with a speaker.

A line is cut at its joints (dashes, colons, brackets, "by"). The part that begins with a name says who; the longest of
the others is the title. What stands over the line (``sections``) or a word in it says the kind. A line without such
help counts only where it quotes a title or begins with a clock time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.example import Example
from viewer.extract.language.line_marks import MARK
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.layout.lines import CHAIRED, Line, lines, pieces
from viewer.extract.rules.layout.prize_lists import lead_in
from viewer.extract.rules.layout.records import LABEL, title_of, told_below
from viewer.extract.rules.layout.sections import TIME, Over, label, over
from viewer.extract.rules.shared.draft import Act, Reading, received
from viewer.extract.rules.shared.nouns import noun_kind
from viewer.report.model import Span

_NUMBERED = re.compile(rf"(?:{MARK.pattern})?\s*\w+\s+#?\d{{1,2}}\s*[:.–—-]\s")
_EACH = ("speech", "other", "performance", "award", "exhibition", "discussion")
_ADDRESS = re.compile(r"\W*(?:www\.|https?:)", re.IGNORECASE)
"""A page of the web, which is no title."""


def find(reading: Reading) -> list[Act]:
    """The acts that lines and headings tell of, in text order."""
    found_lines = {line.number: line for line in lines(reading)}
    places = over(reading.passage, set(found_lines))
    found: list[Act] = []
    chairs: list[Line] = []
    for line in found_lines.values():
        if _is_chair(line):
            chairs.append(line)
        else:
            found += _acts(reading, line, places[line.number])
    for line in chairs:
        _chaired(reading, line, found)
    told = {reading.passage.paragraph(act.token) for act in found} | {line.number for line in chairs}
    found += _of_nobody(reading, told)
    found = _elections(reading, found, places)
    for act in found:
        act.listed = True
        lead = lead_in(reading.passage, reading.passage.paragraph(act.token))
        if act.kind == "award" and lead is not None:
            act.more.append(lead)
    return found


_NAMELESS = ("screening", "performance", "ceremony", "discussion", "opening", "closing", "exhibition", "award", "other")


def _of_nobody(reading: Reading, told: set[int]) -> Iterator[Act]:
    """Lines with a clock time of acts of nobody: ``11:00 Film: The Last Loom``, among others with times."""
    passage = reading.passage
    timed = [n for n, p in enumerate(passage.paragraphs[1:], 1) if _is_timed(passage.text[p.start : p.end])]
    for number in timed:
        span = passage.paragraphs[number]
        beside = sum(abs(number - other) <= 3 for other in timed)
        if number in told or beside < 3:
            continue
        behind = TIME.sub("", MARK.sub("", passage.text[span.start : span.end], count=1), count=1)
        rest = [t for t in passage.piece(span.start, span.end) or () if t.is_alpha and t.idx >= span.end - len(behind)]
        kind = next((k for t in rest[:3] if t.pos_ in ("NOUN", "PROPN", "INTJ", "ADJ") and (k := noun_kind(t))), None)
        if kind in _NAMELESS:
            title = passage.trimmed(rest[0].idx, span.end) or span
            yield Act(kind, [], rest[0], span, title)


def _is_timed(text: str) -> bool:
    return len(text) < _SHORT and TIME.match(MARK.sub("", text, count=1)) is not None


_SHORT = 110
"""A longer line, in characters, is no item of a timetable."""


def _elections(reading: Reading, found: list[Act], places: list[Over]) -> list[Act]:
    """With one act, told by what leads to the list, in place of all who are elected below it."""
    kept: list[Act] = []
    by_lead: dict[int, Act] = {}
    for act in found:
        place = places[reading.passage.paragraph(act.token)]
        if act.kind != "other" or place.kind != "elected":
            kept.append(act)
        elif (first := by_lead.get(place.number)) is not None:
            first.join(act)
            first.more.append(act.span)
        else:
            lead = reading.passage.paragraphs[place.number]
            piece = reading.passage.piece(lead.start, lead.end)
            if piece is not None:
                token = piece[-1].sent.root
                span = reading.passage.sentence_span(token)
                act = replace(act, token=token, span=span, more=[act.span])
            by_lead[place.number] = act
            kept.append(act)
    return kept


def _is_chair(line: Line) -> bool:
    """``Moderator: Ann Lee``."""
    hit = LABEL.match(line.text)
    return hit is not None and hit[1].lower() in words("programme", "label_lines", "moderator")


def _chaired(reading: Reading, line: Line, found: list[Act]) -> None:
    """Add who moderates, by a line of its own, to the discussion of the lines around it."""
    near = [a for a in found if a.kind == "discussion" and abs(reading.passage.paragraph(a.token) - line.number) <= 2]
    if near:
        people = dict.fromkeys(m.person for m in line.mentions)
        near[-1].companions += [(p, "moderator") for p in people if p not in near[-1].people]
        near[-1].more.append(line.span)


def _is_none(reading: Reading, line: Line, title: Span | None) -> bool:
    """A line of prose, or one with an address of the web for a title."""
    return _is_prose(line) or title is not None and _ADDRESS.match(reading.passage.words(title)) is not None


def _acts(reading: Reading, line: Line, place: Over) -> list[Act]:
    """The acts of one line."""
    hit = LABEL.match(line.text)
    if hit is not None and (found := _labelled(reading, line, hit)) is not None:
        return found
    if place.kind == "none" and not _begins_with_act(line) or _byline(line):
        return []
    who, title = pieces(reading, line)
    if not who or line.number < 2 or _is_none(reading, line, title):
        return []
    if not _tells_act(line, place, has_title=title is not None):
        return []
    kind = _kind(line, place, has_title=title is not None)
    people = list(dict.fromkeys(m.person for m in who))
    token = line.tokens[next((k for k, t in enumerate(line.tokens) if t.i == who[0].first), 0)]
    act = Act(kind, people, token, line.span, title or who[0].full_span, functions=received(kind, people))
    return [_with_chairs(line, act) if kind == "discussion" else act]


def _is_prose(line: Line) -> bool:
    """Whether a line without mark, time or joint is rather a sentence that was cut off than an item."""
    plain = not (line.marked or line.timed) and _JOINT.search(line.text) is None
    return plain and sum(t.is_alpha for t in line.tokens) > _WORDS


_JOINT = re.compile(r"\s[-–—|]+\s|[:(\t“\"]")
_WORDS = 14
"""An item without joints has no more words."""


def _begins_with_act(line: Line) -> bool:
    """``Talk 2 – Ann Lee``: whatever stands over such a line, it is of an act."""
    first = next((t for t in line.tokens if t.is_alpha), None)
    return first is not None and noun_kind(first) is not None and _NUMBERED.match(line.text) is not None


def _with_chairs(line: Line, act: Act) -> Act:
    """The act with those who lead it apart: ``Panel: Ann Lee, Bo Ek. Moderator: Di Roe``."""
    led = [m for m in line.mentions if CHAIRED.search(line.text[: m.full_span.start - line.span.start])]
    if people := [person for person in act.people if person not in {mention.person for mention in led}]:
        act.people = people
        act.companions += [(person, "moderator") for person in dict.fromkeys(mention.person for mention in led)]
    return act


def _tells_act(line: Line, place: Over, *, has_title: bool) -> bool:
    """Whether a line with a name tells of an act: by its time, its mark, its words, or by what stands over it."""
    item = line.marked or place.lead_in
    if place.kind not in (None, "programme") and (item or has_title):
        return True
    if line.timed and _own_kind(line) is not None:
        return True
    return has_title and (line.timed or bool(line.titles) or place.kind == "programme" and item or _names_act(line))


_OF_ALL = {"panel": "discussion", "discussion": "discussion", "elected": "other"}
"""Labels of one act of all who are named behind them."""


def _labelled(reading: Reading, line: Line, hit: re.Match[str]) -> list[Act] | None:
    """``Speakers: Ann Lee, Bo Ek``; None where the label says nothing and the line may still be another one."""
    end = line.span.start + hit.end()
    before = [t for t in line.tokens if t.idx < line.span.start + hit.end(1) and t.is_alpha]
    if any(m.span.start < end for m in line.mentions) or not 0 < len(before) <= 4:
        return None
    kind = label(before)
    after = line.mentions
    if kind in ("none", "screening"):
        return []
    first = line.text[hit.end() : after[0].full_span.start - line.span.start].strip(" *_")
    if kind in (None, "programme") or first:
        return None
    people = list(dict.fromkeys(m.person for m in after))
    token = reading.passage.tokens[after[0].first]
    title = _label_span(reading, line, before[-1])
    if kind in _OF_ALL:
        act = Act(_OF_ALL[kind], people, token, line.span, title)
        return [_with_chairs(line, act) if act.kind == "discussion" else act]
    if kind == "speech":
        title = title_of(reading.passage, line.number) or title
    weak, more = len(people) > 1, told_below(reading.passage, line.number)
    return [
        Act(kind, [p], token, line.span, title, weak=weak, functions=received(kind, [p]), more=[*more]) for p in people
    ]


def _label_span(reading: Reading, line: Line, last: Token) -> Span:
    """The words of a label up to the last one, without the mark before them."""
    begin = line.span.start + next(n for n, sign in enumerate(line.text) if sign.isalnum())
    return reading.passage.trimmed(begin, last.end_char) or line.span


def _byline(line: Line) -> bool:
    """``Photos by Ann Lee``, ``Report: Ann Lee``: who made the report."""
    first = [t for t in line.tokens if t.is_alpha][:3]
    return any({t.lower_, t.lemma_.lower()} & words("programme", "no_act", "byline") for t in first[:1]) or (
        len(first) > 1 and first[0].lower_ == "by"
    )


def _names_act(line: Line) -> bool:
    """Whether a heading says by its own words that it is of an act: ``Keynote: Ann Lee``, ``Design by Bo Ek``."""
    if line.text.rstrip().endswith((".", ":", ";", ",")):
        return False
    if re.search(r"\S\s+by\s+[A-Z@]", line.text):
        return True
    kinds = [noun_kind(t) for t in line.tokens if t.pos_ in ("NOUN", "PROPN")]
    return any(kind in ("speech", "discussion", "other") for kind in kinds)


def _kind(line: Line, place: Over, *, has_title: bool) -> str:
    """What the line calls it, else what stands over it; a speech where neither says.

    A talk with a title of its own is none of the questions that a line above it is for.
    """
    own = _own_kind(line)
    if place.kind == "discussion" and has_title:
        return own or "speech"
    if place.kind in _EACH:
        return own if own in ("discussion", "other") and place.kind == "speech" else place.kind
    return {"panel": "discussion", "elected": "other"}.get(place.kind or "", own or "speech")


def _own_kind(line: Line) -> str | None:
    """The kind that the first words of a line give it."""
    outside = [t for t in line.tokens if not any(q.start <= t.idx < q.end for q in line.titles)]
    first = [t for t in outside if t.is_alpha][:3]  # further on, it may be a word of the title
    nouns = [t for t in first if t.pos_ in ("NOUN", "PROPN", "INTJ") or t.lower_ == "welcome"]
    kinds = [kind for t in nouns if (kind := noun_kind(t)) is not None]
    kind = next((k for k in kinds if k not in ("speech", "statement", "message", "introduction")), None)
    return "opening" if kind is None and first and first[0].lower_ == "opening" else kind


EXAMPLES = (
    Example(
        "Harbour day\n\nIt was warm.\n\n10:00 Welcome – Ann Lee\n10:30 Film: Nets\n11:00 Tea\n11:30 Music by a band\n",
        ("opening: Ann Lee", "screening: ", "performance: "),
    ),
    Example(
        "Harbour day\n\nIt was warm.\n\nThese members of the committee were elected:\n\n- Ann Lee\n- Dr. Sue Grant\n",
        ("other: Ann Lee, Sue Grant",),
    ),
    Example(
        "Talks were short.\n\nThe list:\n\n“Rivers and Roads” – Ann Lee\n\n14:05 Bo Ek: On Boats\n",
        ("speech: Ann Lee", "speech: Bo Ek"),
    ),
    Example(
        "Harbour day\n\nIt was warm.\n\nTalks included:\n\n- Rivers and Roads – Ann Lee\n- Dr. Sue Grant: On boats\n"
        "- How we broke the pier (Gail Price and Bo Ek)\n- Mending nets by Nora Brook\n",
        ("speech: Ann Lee", "speech: Sue Grant", "speech: Gail Price, Bo Ek", "speech: Nora Brook"),
    ),
    Example(
        "Harbour day\n\nIt was warm.\n\n## Workshops\n\n* Nets for Beginners (Ann Lee, Bo Ek)\n* Gail Price — Salt\n",
        ("other: Ann Lee, Bo Ek", "other: Gail Price"),
    ),
    Example(
        "Harbour day\n\nIt was warm.\n\nSpeakers: Ann Lee (Leuven) and Bo Ek.\n\nPhotos: Gail Price\n",
        ("speech: Ann Lee", "speech: Bo Ek"),
    ),
    Example(
        "Harbour day\n\nIt was warm.\n\nTalk 1: Mending nets\n\nSpeaker: Ann Lee\n\n- Explained her knots.\n",
        ("speech: Ann Lee",),
    ),
    Example("Harbour day\n\nIt was warm.\n\nPanelists: Ann Lee, Bo Ek\n", ("discussion: Ann Lee, Bo Ek",)),
    Example(
        "Harbour day\n\nIt was warm.\n\n10:00 Opening (Dr. Ann Lee)\n11:00 Film: Nets (dir. Di Roe)\n12:00 Lunch\n"
        "13:00 Panel: Gail Price, Bo Ek. Moderator: Nora Brook\n14:00 Award ceremony\n15:00 Closing words, Dr. Lee\n",
        (
            "opening: Ann Lee",
            "screening: ",
            "discussion: Gail Price, Bo Ek",
            "award: ",
            "closing: Ann Lee",
        ),
    ),
    Example(
        "Harbour day\n\nIt was warm.\n\nThanks to our sponsors\n\n✅ Talk 1 – “Nets without tears” by Ann Lee\n\n"
        "✅ Talk 2 – Bo Ek: “Boats”\n\n✅ Short talks: Di Roe\n",
        ("speech: Ann Lee", "speech: Bo Ek", "speech: Di Roe"),
    ),
    Example("Harbour day\n\nIt was warm.\n\nAttendees:\n\n- Ann Lee (Leuven)\n- Bo Ek (Bruges)\n", ()),
    Example(
        "Harbour day\n\nIt was warm.\n\n## Keynote: Ann Lee\n\nAnn showed us the pier. She said that it sinks.\n",
        ("speech: Ann Lee",),
    ),
    Example(
        "Harbour day\n\nIt was warm.\n\nBuilding with Wood by Bo Ek\n\nHe explained how wood swells.\n",
        ("speech: Bo Ek",),
    ),
    Example(
        "Harbour day\n\nIt was warm.\n\nProgramme\n\n10:00 Welcome – Ann Lee\n11.30–12.00 Nets for all – Bo Ek\n",
        ("opening: Ann Lee", "speech: Bo Ek"),
    ),
)

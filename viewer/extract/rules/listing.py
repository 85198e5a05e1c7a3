"""Acts told by layout: lines of a printed programme, items of a list under a lead-in, headings with a speaker.

A line is cut at its joints (dashes, colons, brackets, "by"). The part that begins with a name says who; the longest of
the others is the title. What stands over the line (``sections``) or a word in it says the kind. A line without such
help counts only where it quotes a title or begins with a clock time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Token

from viewer.extract.draft import Act, Example, Reading
from viewer.extract.lexicon import words
from viewer.extract.mention import Mention
from viewer.extract.passage import Passage
from viewer.extract.rules.nouns import noun_kind
from viewer.extract.rules.prize_lists import lead_in
from viewer.extract.rules.sections import MARK, TIME, Over, label, over
from viewer.report.model import Span

_LONG = 240
"""A longer paragraph, in characters, is no line of a programme."""

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_JOINT = re.compile(
    r"\s+[–—|•·-]{1,2}\s+|\s*—\s*|:\s+|\s+\|\s+|\s+/\s+|,?\s+\bby\b\s+(?=[A-Z@])|,\s+(?=[“\"])|(?<=[”\"])[,.]?\s+"
)
_JOINT_NEXT = re.compile(r"\s*(?:[–—|:(]|-\s|,\s[“\"])")
_LABEL = re.compile(r"\W*([A-Za-z][\w&’'/ -]{2,40}?)\s*(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*(?=\S)")
_HEAD = re.compile(r"\W*(?:session|part|track|stream|section|theme|block|day|slot)\b", re.IGNORECASE)
_CHAIRED = re.compile(
    r"\b(?:chair|chaired|chairman|chairperson|moderat\w+|facilitat\w+|conven\w+|presid\w+|led)\b.{0,12}$", re.IGNORECASE
)
_EACH = ("speech", "other", "performance", "award", "exhibition", "discussion")


@dataclass(slots=True)
class Line:
    """A short paragraph as a line of a list: where it stands, who is named in it outside quotations and where."""

    number: int
    span: Span
    text: str
    tokens: list[Token]
    mentions: list[Mention]
    titles: list[Span] = field(default_factory=list)

    @property
    def marked(self) -> bool:
        """Whether it begins with a bullet or a number."""
        return MARK.match(self.text) is not None

    @property
    def timed(self) -> bool:
        """Whether it begins with a clock time."""
        return TIME.match(MARK.sub("", self.text, count=1)) is not None


def find(reading: Reading) -> list[Act]:
    """The acts that lines and headings tell of, in text order."""
    lines = {line.number: line for line in _lines(reading)}
    places = over(reading.passage, set(lines))
    found: list[Act] = []
    chairs: list[Line] = []
    for line in lines.values():
        if _is_chair(line):
            chairs.append(line)
        else:
            found += _acts(reading, line, places[line.number])
    for line in chairs:
        _chaired(reading, line, found)
    for act in found:
        act.listed = True
        lead = lead_in(reading.passage, reading.passage.paragraph(act.token))
        if act.kind == "award" and lead is not None:
            act.more.append(lead)
    return found


def _is_chair(line: Line) -> bool:
    """``Moderator: Ann Lee``."""
    hit = _LABEL.match(line.text)
    return hit is not None and hit[1].lower() in words("programme", "label_lines", "moderator")


def _chaired(reading: Reading, line: Line, found: list[Act]) -> None:
    """Add who moderates, by a line of its own, to the discussion of the lines around it."""
    near = [a for a in found if a.kind == "discussion" and abs(reading.passage.paragraph(a.token) - line.number) <= 2]
    if near:
        people = dict.fromkeys(m.person for m in line.mentions)
        near[-1].companions += [(p, "moderator") for p in people if p not in near[-1].people]
        near[-1].more.append(line.span)


def _lines(reading: Reading) -> Iterator[Line]:
    """Short paragraphs that name somebody and are no sentences."""
    passage = reading.passage
    if passage.doc is None:
        return
    mentions: dict[int, list[Mention]] = {}
    for draft in reading.people:
        for mention in draft.mentions:
            if passage.quote(mention.span.start) is None:
                mentions.setdefault(passage.paragraph(passage.doc[mention.first]), []).append(mention)
    for number in sorted(mentions):
        span = passage.paragraphs[number]
        if number < 1 or span.end - span.start > _LONG:
            continue
        piece = passage.piece(span.start, span.end)
        if piece is None:
            continue
        text = passage.text[span.start : span.end]
        line = Line(number, span, text, list(piece), sorted(mentions[number], key=lambda m: m.first))
        if _HEAD.match(text) and all(_CHAIRED.search(text[: m.full_span.start - span.start]) for m in line.mentions):
            continue  # "Session 2: Rivers (chair: Ann Lee)" heads the lines below it
        line.titles = [q for q in passage.quotes_in(span) if q.end - q.start > 5]
        if not _is_sentence(passage, line):
            yield line


def _is_sentence(passage: Passage, line: Line) -> bool:
    """Whether the line tells in a clause: a finite verb outside quotations whose subject is somebody named in it."""
    named = {i for m in line.mentions if not _cut_off(line, m) for i in range(m.first, m.last + 1)}
    finite = [t for t in line.tokens if t.tag_ in _FINITE and passage.quote(t.idx) is None]
    if any(c.i in named for t in finite for c in t.head.children if c.dep_ in ("nsubj", "nsubjpass")):
        return True
    joints = _JOINT.search(line.text) or line.text.rstrip().endswith(")")
    return bool(finite) and (line.text.rstrip().endswith((".", "!")) or not joints)


def _cut_off(line: Line, mention: Mention) -> bool:
    """Whether a joint or bracket follows the name, so that no verb goes on with it."""
    return _JOINT_NEXT.match(line.text, mention.span.end - line.span.start) is not None


def _acts(reading: Reading, line: Line, place: Over) -> list[Act]:
    """The acts of one line."""
    hit = _LABEL.match(line.text)
    if hit is not None and (found := _labelled(reading, line, hit, place)) is not None:
        return found
    if place.kind == "none" or _byline(line):
        return []
    who, title = _cut(reading, line)
    if not who:
        return []
    kind = _kind(line, place)
    strong = line.timed or bool(line.titles)
    listed = place.kind not in (None, "programme") and (line.marked or place.lead_in or title is not None)
    programme = place.kind == "programme" and title is not None and (line.marked or place.lead_in)
    heading = title is not None and line.number > 1 and _names_act(line)
    if line.number < 2 or not (strong and title is not None or listed or programme or heading):
        return []
    if title is None and not place.lead_in and not line.marked:
        return []
    people = list(dict.fromkeys(m.person for m in who))
    token = line.tokens[next((k for k, t in enumerate(line.tokens) if t.i == who[0].first), 0)]
    return [Act(kind, people, token, line.span, title or who[0].full_span)]


def _labelled(reading: Reading, line: Line, hit: re.Match[str], place: Over) -> list[Act] | None:
    """``Speakers: Ann Lee, Bo Ek``; None where the label says nothing and the line may still be another one."""
    end = line.span.start + hit.end()
    before = [t for t in line.tokens if t.idx < line.span.start + hit.end(1) and t.is_alpha]
    if any(m.span.start < end for m in line.mentions) or not 0 < len(before) <= 4:
        return None
    kind = label(before)
    if place.kind == "award" and kind in ("exhibition", "performance", "other", "speech"):
        kind = "award"  # "Best Stall", under "Awards:"
    if kind == "speech" and place.kind in ("panel", "discussion"):
        kind = "panel"  # the speakers of a panel
    after = line.mentions
    if kind == "none":
        return []
    first = line.text[hit.end() : after[0].full_span.start - line.span.start].strip(" *_")
    if kind is None or kind == "programme" or first or line.titles:
        return None
    people = list(dict.fromkeys(m.person for m in after))
    token = next(t for t in line.tokens if t.i == after[0].first)
    title = reading.passage.trimmed(before[0].idx, before[-1].idx + len(before[-1].text)) or line.span
    if kind in ("panel", "discussion"):
        return [Act("discussion", people, token, line.span, title)]
    if kind == "elected":
        return [Act("other", people, token, line.span, title)]
    if kind == "screening":
        return []
    return [Act(kind, [p], token, line.span, title, weak=len(people) > 1) for p in people]


def _byline(line: Line) -> bool:
    """``Photos by Ann Lee``, ``Report: Ann Lee``: who made the report."""
    first = [t for t in line.tokens if t.is_alpha][:3]
    return any({t.lower_, t.lemma_.lower()} & words("programme", "no_act", "byline") for t in first[:1]) or (
        len(first) > 1 and first[0].lower_ == "by"
    )


def _cut(reading: Reading, line: Line) -> tuple[list[Mention], Span | None]:
    """Who the line names as doing it, and its title: the parts between the joints."""
    start = line.span.start
    skip = MARK.match(line.text)
    begin = skip.end() if skip else 0
    if time := TIME.match(line.text, begin):
        begin = time.end()
    parts = _parts(line.text, begin)
    named = [k for k, (a, b) in enumerate(parts) if _starts(line, start + a, start + b)]
    if not named:
        return [], None
    chosen = named[0] if named[0] == 0 else named[-1]
    a, b = parts[chosen]
    who = [m for m in line.mentions if start + a <= m.span.start < start + b]
    for k in named:  # "Ann Lee (Leuven), Bo Ek (Bruges)", "Ann Lee - Bo Ek - Title"
        if k != chosen and abs(k - chosen) == 1 and chosen != 0:
            who += [m for m in line.mentions if start + parts[k][0] <= m.span.start < start + parts[k][1]]
    if line.titles:
        return who, max(line.titles, key=lambda q: q.end - q.start)
    rest = [reading.passage.trimmed(start + x, start + y) for k, (x, y) in enumerate(parts) if k not in named]
    spans = [s for s in rest if s is not None and len(reading.passage.words(s)) > 2]
    return who, max(spans, key=lambda s: s.end - s.start, default=None)


def _parts(text: str, begin: int) -> list[tuple[int, int]]:
    """The pieces of a line between its joints, as offsets; what stands in brackets at the end is a piece of its own."""
    found: list[tuple[int, int]] = []
    end = len(text.rstrip(" .*_"))
    closing = re.search(r"[(\[]([^()\[\]]*)[)\]]$", text[begin:end])
    cuts = [(m.start(), m.end()) for m in _JOINT.finditer(text, begin, end)]
    if closing:
        cuts = [c for c in cuts if c[1] <= begin + closing.start()]
        cuts.append((begin + closing.start(), begin + closing.start() + 1))
        end -= 1
    at = begin
    for a, b in cuts:
        if a > at:
            found.append((at, a))
        at = b
    if end > at:
        found.append((at, end))
    return found


def _starts(line: Line, a: int, b: int) -> bool:
    """Whether a piece of the line begins with a name."""
    for mention in line.mentions:
        if a <= mention.full_span.start < b:
            before = line.text[a - line.span.start : mention.full_span.start - line.span.start]
            return re.fullmatch(r"\W*(?:(?:the|our|with|by|and|dr|speaker)\W+)*", before, re.IGNORECASE) is not None
    return False


def _names_act(line: Line) -> bool:
    """Whether a heading says by its own words that it is of an act: ``Keynote: Ann Lee``, ``Design by Bo Ek``."""
    if line.text.rstrip().endswith((".", ":", ";", ",")):
        return False
    if re.search(r"\S\s+by\s+[A-Z@]", line.text):
        return True
    kinds = [noun_kind(t) for t in line.tokens if t.pos_ in ("NOUN", "PROPN")]
    return any(kind in ("speech", "discussion", "other") for kind in kinds)


def _kind(line: Line, place: Over) -> str:
    """What the line calls it, else what stands over it; a speech where neither says."""
    outside = [t for t in line.tokens if not any(q.start <= t.idx < q.end for q in line.titles)]
    first = [t for t in outside if t.is_alpha][:3]  # further on, it may be a word of the title
    nouns = [t for t in first if t.pos_ in ("NOUN", "PROPN", "INTJ") or t.lower_ == "welcome"]
    kinds = [kind for t in nouns if (kind := noun_kind(t)) is not None]
    own = next((k for k in kinds if k not in ("speech", "statement", "message", "introduction")), None)
    if place.kind in _EACH:
        return own if own in ("discussion", "other") and place.kind == "speech" else place.kind
    if place.kind == "panel":
        return "discussion"
    if place.kind == "elected":
        return "other"
    return own or "speech"


EXAMPLES = (
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
    Example("Harbour day\n\nIt was warm.\n\nPanelists: Ann Lee, Bo Ek\n", ("discussion: Ann Lee, Bo Ek",)),
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

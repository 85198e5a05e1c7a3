"""Lines of a list: short paragraphs that name somebody and are no sentences, and the pieces such a line is cut into."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from viewer.extract.language.line_marks import MARK
from viewer.extract.language.passage import Passage
from viewer.extract.language.reality import FINITE
from viewer.extract.language.tokens import Token
from viewer.extract.naming.mention import Mention
from viewer.extract.rules.layout.sections import TIME
from viewer.extract.rules.shared.draft import Reading
from viewer.report.model import Span

_LONG = 240
"""A longer paragraph, in characters, is no line of a programme."""

_JOINT = re.compile(
    r"\s+[–—|•·-]{1,2}\s+|\s*—\s*|:\s+|\s+\|\s+|\s+/\s+|,?\s+\bby\b\s+(?=[A-Z@])|,\s+(?=[“\"])|(?<=[”\"])[,.]?\s+"
)
_JOINT_NEXT = re.compile(r"\s*(?:[–—|:(]|-\s|,\s[“\"])")
_COMMA = re.compile(r",\s+$")
_IN_TITLE = re.compile(r":\s+|\s+by\s+")
"""A joint that may stand in a title, where the line names who gives it before."""
_HEAD = re.compile(r"\W*(?:session|part|track|stream|section|theme|block|day|slot)\b", re.IGNORECASE)
CHAIRED = re.compile(
    r"\b(?:chair|chaired|chairman|chairperson|moderat\w+|facilitat\w+|conven\w+|presid\w+|led)\b.{0,12}$", re.IGNORECASE
)


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


def lines(reading: Reading) -> Iterator[Line]:
    """Short paragraphs that name somebody and are no sentences."""
    passage = reading.passage
    mentions: dict[int, list[Mention]] = {}
    for draft in reading.people:
        for mention in draft.mentions:
            if passage.quote(mention.span.start) is None and reading.name_at(mention.start) is not None:
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
        if _HEAD.match(text) and all(CHAIRED.search(text[: m.full_span.start - span.start]) for m in line.mentions):
            continue  # "Session 2: Rivers (chair: Ann Lee)" heads the lines below it
        line.titles = [q for q in passage.quotes_in(span) if q.end - q.start > 5]
        if not _is_sentence(passage, line):
            yield line


def _is_sentence(passage: Passage, line: Line) -> bool:
    """Whether the line tells in a clause: a finite verb outside quotations whose subject is somebody named in it."""
    named = {i for m in line.mentions if not _cut_off(line, m) for i in range(m.first, m.last + 1)}
    finite = [t for t in line.tokens if t.tag_ in FINITE and passage.quote(t.idx) is None]
    if any(c.i in named for t in finite for c in t.head.children if c.dep_ in ("nsubj", "nsubjpass")):
        return True
    joints = _JOINT.search(line.text) or line.text.rstrip().endswith(")")
    return bool(finite) and (line.text.rstrip().endswith((".", "!")) or not joints)


def _cut_off(line: Line, mention: Mention) -> bool:
    """Whether a joint or bracket follows the name, so that no verb goes on with it."""
    return _JOINT_NEXT.match(line.text, mention.span.end - line.span.start) is not None


def pieces(reading: Reading, line: Line) -> tuple[list[Mention], Span | None]:
    """Who the line names as doing it, and its title: the parts between the joints."""
    start = line.span.start
    skip = MARK.match(line.text)
    begin = skip.end() if skip else 0
    if time := TIME.match(line.text, begin):
        begin = time.end()
    parts = _parts(line.text, begin)
    named = [k for k, (a, b) in enumerate(parts) if _starts(line, start + a, start + b)]
    if not named:
        last = _last_behind_comma(line)
        return ([], None) if last is None else ([last], reading.passage.trimmed(start + begin, last.full_span.start))
    chosen = named[0] if named[0] == 0 else named[-1]
    a, b = parts[chosen]
    who = [m for m in line.mentions if start + a <= m.span.start < start + b]
    for k in named:  # "Ann Lee (Leuven), Bo Ek (Bruges)", "Ann Lee - Bo Ek - Title"
        if k != chosen and abs(k - chosen) == 1 and chosen != 0:
            who += [m for m in line.mentions if start + parts[k][0] <= m.span.start < start + parts[k][1]]
    return who, _title(reading, line, parts, named)


def _last_behind_comma(line: Line) -> Mention | None:
    """``16:30 Closing words, Dr. Lee``: who is named at the end of a line with a time."""
    last = line.mentions[-1]
    is_behind = line.timed and _COMMA.search(line.text[: last.full_span.start - line.span.start]) is not None
    return last if is_behind and last.span.end >= line.span.end - 1 else None


def _title(reading: Reading, line: Line, parts: list[tuple[int, int]], named: list[int]) -> Span | None:
    """The title in a line: what it quotes, else the longest of the pieces that name nobody."""
    first = named == [0]
    if line.titles and not (first and _is_inside(line, parts)):
        return max(line.titles, key=lambda q: q.end - q.start)
    if first:
        parts = [parts[0], *_whole(line.text, parts[1:])]
    start = line.span.start
    rest = [reading.passage.trimmed(start + x, start + y) for k, (x, y) in enumerate(parts) if k not in named]
    spans = [s for s in rest if s is not None and len(reading.passage.words(s)) > 2]
    return max(spans, key=lambda s: s.end - s.start, default=None)


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


def _is_inside(line: Line, parts: list[tuple[int, int]]) -> bool:
    """Whether what is quoted is only some words of the title behind the name: ``Ann Lee - Why we say "net"``."""
    starts = [quote.start - line.span.start for quote in line.titles]
    return all(any(a < start < b and line.text[a:start].strip() for a, b in parts[1:]) for start in starts)


def _whole(text: str, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pieces behind the name, those joined that a colon or "by" parts: ``Nets: how they are made by Hand``."""
    found: list[tuple[int, int]] = []
    for start, end in parts:
        if found and _IN_TITLE.fullmatch(text[found[-1][1] : start]):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _starts(line: Line, a: int, b: int) -> bool:
    """Whether a piece of the line begins with a name."""
    for mention in line.mentions:
        if a <= mention.full_span.start < b:
            before = line.text[a - line.span.start : mention.full_span.start - line.span.start]
            return re.fullmatch(r"\W*(?:(?:the|our|with|by|and|dr|speaker)\W+)*", before, re.IGNORECASE) is not None
    return False

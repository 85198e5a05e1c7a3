"""Names behind a label: ``first prize, X; second prize, Y``, ``songs, X and Y``, ``X (song)``, ``Young Baker – X``.

Old newspapers and results columns tell winners and performers so, without verbs. All winners of a paragraph, or
performers of a sentence, are one act. What counts as a prize is in ``prize_lists``.
"""

from __future__ import annotations

import re

from viewer.extract.example import Example
from viewer.extract.language.passage import Passage
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.rules.layout.prize_lists import PRIZE, PrizeLists, lead_in
from viewer.extract.rules.shared.draft import Act, Reading, received
from viewer.report.model import Span

_FAR = 120
"""So many characters before a name its label may begin."""

_LABEL = re.compile(
    r"(?:^|[.;:,(\n•*–—-])\s*([^.;:()\n]{3,70}?)\s*(?:[,:–—(]|\s-)\s*(?:(?:the\s)?(?!by\b)[a-z-]+\s(?!by\b)){0,2}$"
)
_TITLED = re.compile(r"(?:^|[;:.,)])[^;:.()]{0,20}[“\"‘][^“”\"‘;:]{2,60}[”\"’][,.]?\s+$")
_CLAUSE = re.compile(
    r"\b(?:was|were|is|are|had|has|said|told|who|which|that|when|by|of [A-Z]|won|gave|given|giving|having|received|"
    r"presented|awarded|after)\b"
)
_IN_A_ROW = re.compile(r"\b(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|special)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"^\s*(?:,|and|&|,\s*and|,\s*&)\s*$")
_BRACKET = re.compile(r"\s*\(([^()]{3,40})\)")


def find(reading: Reading, told: list[Act]) -> list[Act]:
    """An act for each paragraph that lists winners or performers so, of those of whom it is not told already."""
    passage = reading.passage
    taken = {(_place(reading, a.kind, a.token), a.kind, p) for a in told for p in a.people}
    listed = {(passage.paragraph(a.token), p) for a in told if a.listed for p in a.people}
    named_kinds = {(passage.paragraph(a.token), a.kind) for a in told if a.people}
    prizes = PrizeLists(passage)
    groups = _groups(reading, told, prizes)
    named_kinds |= {(paragraph, "award") for paragraph in prizes.sure}
    found: list[Act] = []
    for (place, kind), named in groups.items():
        token = passage.tokens[named[0].first]
        paragraph = passage.paragraph(token)
        people = dict.fromkeys(m.person for m in named)
        people = [p for p in people if (place, kind, p) not in taken and (paragraph, p) not in listed]
        if len(people) < (1 if (paragraph, kind) in named_kinds else 2):
            continue
        named_kinds.add((paragraph, kind))
        act = Act(kind, people, token, passage.sentence_span(token), named[0].full_span)
        act.functions = received(kind, people)
        act.more += _leads(prizes, paragraph)
        found.append(act)
    return found


def _leads(prizes: PrizeLists, paragraph: int) -> list[Span]:
    """What leads to the winners of a paragraph that surely holds some."""
    lead = lead_in(prizes.passage, paragraph) if paragraph in prizes.sure else None
    return [] if lead is None else [lead]


def _groups(reading: Reading, told: list[Act], prizes: PrizeLists) -> dict[tuple[int, str], list[Mention]]:
    """The names behind or before a label, by the place and kind of their act."""
    passage = reading.passage
    concerts = {passage.paragraph(a.token) for a in told if a.kind == "performance"}
    groups: dict[tuple[int, str], list[Mention]] = {}
    before: Mention | None = None
    last: str | None = None
    for mention in reading.mentions:
        token = passage.tokens[mention.first]
        start = _start_of_label(passage, mention, before)
        gap = passage.text[start : mention.full_span.start]
        before = mention
        goes_on = last is not None and _BETWEEN.match(gap) is not None
        last = _kind_before(gap) or (last if goes_on else None)
        kind = last or _kind_behind(passage.text, mention) or _kind_of_title(passage, mention, gap, concerts)
        if kind in (None, "award") and prizes.holds(mention, start, labelled=kind is not None):
            kind = "award"
        if kind is not None and not passage.said(token):
            groups.setdefault((_place(reading, kind, token), kind), []).append(mention)
    for number, late in prizes.later():
        groups.setdefault((number, "award"), []).extend(late)
    return groups


def _start_of_label(passage: Passage, mention: Mention, before: Mention | None) -> int:
    """Where the label of a name may begin: in its paragraph, near it, and behind the name before it."""
    paragraph = passage.paragraphs[passage.paragraph(passage.tokens[mention.first])]
    start = max(paragraph.start, mention.full_span.start - _FAR)
    return before.full_span.end if before is not None and before.span.end > start else start


def _kind_of_title(passage: Passage, mention: Mention, gap: str, concerts: set[int]) -> str | None:
    """``“Rain”, Mr. Ek;``: a quoted title before a name and nothing behind it, in a paragraph that tells of music."""
    if passage.paragraph(passage.tokens[mention.first]) not in concerts or _TITLED.search(gap) is None:
        return None
    end = mention.span.end
    return "performance" if passage.text[end : end + 1] in ";." else None


def _place(reading: Reading, kind: str, token: Token) -> int:
    """Where those of one kind are one act: a sentence of songs, a paragraph of prizes."""
    return reading.passage.sentence_number(token) if kind == "performance" else reading.passage.paragraph(token)


def _kind_before(gap: str) -> str | None:
    """The kind that the label before a name tells: ``Best cake,`` or ``Songs:``."""
    hit = _LABEL.search(gap)
    if hit is None or not hit[1].strip() or _CLAUSE.search(hit[1]):
        return None
    if PRIZE.search(hit[1]) is not None and not _is_somebody(hit[1]):
        return "award"
    label = hit[1].split()
    is_short = len(label) == 1 or len(label) <= 3 and label[-1][:1].islower()
    return "performance" if is_short and _is_item(hit[1]) else None


def _is_somebody(label: str) -> bool:
    """``introduced the first speaker``, ``our special guest``: somebody in a row, whom no word calls a winner."""
    plain = _IN_A_ROW.sub("", label)
    last = plain.split()[-1].lower() if plain.split() else ""
    called = words("people", "roles") | words("names", "titles") | words("acts", "people", "speech")
    return PRIZE.search(plain) is None and last in called


def _kind_behind(text: str, mention: Mention) -> str | None:
    """The kind that a bracket behind a name tells: ``(song)``, ``(violin)``, ``(first prize)``."""
    hit = _BRACKET.match(text, mention.span.end)
    if hit is None or not hit[1].strip():
        return None
    if re.search(r"\b(?:prize|medal|cup|trophy|winner|runner-up)\b", hit[1]):
        return "award"
    return "performance" if _is_item(hit[1]) else None


def _is_item(label: str) -> bool:
    """Whether a label is of an item of a concert: a song, an instrument, a voice."""
    label = label.strip().lower()
    if label.endswith(" music") and any(word in words("showing", "instruments") for word in label.split()):
        return True
    for form in (label, label.removesuffix("s"), label.split()[-1], label.split()[-1].removesuffix("s")):
        if form in words("showing", "instruments") or form in _VOICES:
            return True
        if form in words("showing", "nouns", "performance") and form not in ("play", "music", "dance", "poetry"):
            return True
    return False


_VOICES = ("soprano", "alto", "contralto", "tenor", "baritone", "bass", "vocals", "vocal", "mezzo-soprano", "dancer")


EXAMPLES = (
    Example("Prizes were won by: Best cake, Ann Lee; best jam, Di Roe.", ("award: Ann Lee", "award: Di Roe")),
    Example("First prize, Ann Lee; second prize, Bo Ek; third prize, Di Roe.", ("award: Ann Lee, Bo Ek, Di Roe",)),
    Example(
        "Helpers of the night: Songs, Miss A. Rowe and Mr. D. Rudd; recitations, Mr. B. Swan.",
        ("performance: A. Rowe, D. Rudd, B. Swan",),
    ),
    Example("With us were Ann Lee (tenor), Di Roe (violin) and Bo Ek.", ("performance: Ann Lee, Di Roe",)),
    Example(
        "It was a good night.\n\nCOACH OF THE YEAR: Ann Lee.\n\nIMPACT AWARD: the potter Cy Dow.",
        ("award: Ann Lee", "award: Cy Dow"),
    ),
    Example(
        "It was a good fair for all of us.\n\nPrizewinners: Reading – Ann Lee; Sums – Sue Grant.",
        ("award: Ann Lee, Sue Grant",),
    ),
    Example(
        "It was a good fair for all of us.\n\nThe results were: Sack race, Ann Lee; egg race, Di Roe. There was tea.",
        ("award: Ann Lee, Di Roe",),
    ),
    Example("It was a good fair for all of us.\n\nJam—Miss A. Rowe 1, Miss D. Rudd 2.", ("award: A. Rowe, D. Rudd",)),
    Example(
        "It was a good fair for all of us.\n\nFinest loaf – Sue Grant\n\nBaker of the Year – Ann Lee",
        ("award: Sue Grant", "award: Ann Lee"),
    ),
    Example(
        "It was a good fair for all of us.\n\nCongratulations to Ann Lee, who won the cup, and to Sue Grant.",
        ("award: Sue Grant", "award: Ann Lee"),
    ),
    Example("It was a good fair for all of us.\n\nThe committee: Ann Lee (chair), Di Roe (nets).", ()),
    Example("In song, Ann Lee found rest.", ()),
    Example(
        "Cy Dow introduced the first speaker, Ann Lee. Cy Dow introduced the second speaker, Bo Ek.",
        ("introduction: Cy Dow", "introduction: Cy Dow"),
    ),
)

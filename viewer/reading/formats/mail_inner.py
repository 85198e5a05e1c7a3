"""Mails in a mail, as text: forwarded, answered, quoted. Their heads are told of the file, and stand not in the text.

What a mail program writes between a mail and the one in it says who wrote when, and no report does. It is found by
words of ``mails.toml``: a line that divides, lines of a head (``From: …``, ``Sent: …``), or the line over a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate

from viewer.reading.composing import Part, part
from viewer.resources import words

_FIELD = re.compile(r"[*_]{0,2}([^\W\d_][^:：*]{0,30}?)[*_]{0,2}\s?[:：][*_]{0,2}(?:\s+(.*)|)$", re.DOTALL)
_RULE = re.compile(r"[-_=—–*>\s]*$")
_LONGEST_LINE = 1000
_MOST_LINES = 12
"""Lines that a head has at most, long lists of names folded."""
_MOST_HEADS = 1000
"""Heads that are looked for; those behind are text."""
_ATTRIBUTION_LINES = 3
_CALENDAR = re.compile(r"\b\d{4}\b.*\d{1,2}[:.h]\d{2}|<[^<>\s]+@[^<>\s]+>|\d{1,2}[:.h]\d{2}.*\b\d{4}\b", re.DOTALL)
"""What the line over a quotation has that a mail program wrote: a year and a time, or an address."""
_PREFIX = re.compile(r"(?:[^\W\d_]{1,6}(?:\[\d+\])?\s?[:：]\s*)+")
_MOST_COVER = 40
"""Words that hand on a mail at most; more is a mail of its own."""
_LEAST_TOLD = 20
_ENDS = " :：\u200e\u200f\u00a0"


@dataclass(slots=True)
class Inner:
    """The head of a mail in the text, by what its lines are (``from``, ``date``, ``to``, ``subject``), or as one line.

    ``place`` and ``end`` are where among the parts what it is the head of stands, ``end`` 0 where it is a file.
    """

    place: int
    end: int = 0
    values: dict[str, str] = field(default_factory=dict[str, str])
    line: str = ""

    def __str__(self) -> str:
        """Who wrote it and when, on one line."""
        return self.line or ", ".join(self.values[key] for key in ("from", "date") if key in self.values)


def with_subjects(parts: Sequence[Part], heads: Sequence[Inner], subject: str) -> list[Part]:
    """The parts, with a heading over each mail in them that has a subject of its own beside that of the whole."""
    made: list[Part] = []
    known, done = _bare(subject), 0
    for head in heads:
        made += parts[done : head.place]
        done = head.place
        own = head.values.get("subject", "")
        if _bare(own) not in ("", known):
            made.append(part(own, "heading", 2))
        head.place = len(made)
    made += parts[done:]
    for head in heads:
        head.end = len(made)
    return made


def _bare(subject: str) -> str:
    """A subject without the marks of answers and forwarded mails before it: ``Fwd: AW: Talk`` is of a talk."""
    return _PREFIX.sub("", subject).strip().casefold()


def told(parts: Sequence[Part], heads: Sequence[Inner]) -> Inner | None:
    """The mail in a mail that is what it has to tell: all before it is a line or two that hand it on."""
    sums = [0, *accumulate(len(_text(one).split()) for one in parts)] if heads else [0]
    found: Inner | None = None
    start = 0
    for head in heads:
        before, behind = sums[head.place] - sums[start], sums[-1] - sums[head.place]
        if before > _MOST_COVER or behind < max(_LEAST_TOLD, 2 * before):
            break
        found, start = head, head.place
    return found


def quoted(parts: Sequence[Part], heads: Sequence[Inner]) -> list[Part]:
    """The parts, with the text of mails under another, which has no mark of its own, as quotations."""
    steps = [0] * (len(parts) + 1)
    for head in heads:
        if not head.line and head.end:
            steps[head.place] += 1
            steps[head.end] -= 1
    made: list[Part] = []
    for one, depth in zip(parts, accumulate(steps), strict=False):
        if depth and one.kind in ("paragraph", "quote"):
            one = Part("quote", one.words, depth + (one.level if one.kind == "quote" else 0))
        made.append(one)
    return made


def lifted(parts: Sequence[Part], head: Inner) -> list[Part]:
    """The parts, with the quotation that is the report as text: what is quoted in it is one level less deep."""
    made = list(parts)
    for place in range(head.place, len(made)):
        one = made[place]
        if one.kind != "quote":
            break
        deeper = one.level > 1
        made[place] = Part("quote" if deeper else "paragraph", one.words, one.level - 1 if deeper else 1)
    return made


@dataclass(slots=True)
class _Line:
    part: int
    text: str
    gone: bool = False


def without_heads(parts: Sequence[Part]) -> tuple[list[Part], list[Inner]]:
    """The parts without the heads that stand in them as text, and those heads. Parts that have none are not touched."""
    lines = [_Line(place, line) for place, one in enumerate(parts) for line in _text(one).split("\n")]
    heads: list[tuple[int, Inner]] = []
    place = 0
    while place < len(lines) and len(heads) < _MOST_HEADS:
        head, end = _head(lines, place)
        if head is None:
            head, end = _attribution(parts, lines, place)
        if head is None:
            place += 1
            continue
        for line in lines[place:end]:
            line.gone = True
        heads.append((end, head))
        place = end
    return _rebuilt(parts, lines, heads)


def _text(one: Part) -> str:
    return one.words.placed(0)[0]


def _head(lines: list[_Line], start: int) -> tuple[Inner | None, int]:
    """The head that begins at a line, with what divides it from the text before, and the line behind it."""
    place, divided = start, False
    while place < min(len(lines), start + 3) and _divides(lines[place].text):
        divided = divided or not _RULE.match(lines[place].text)
        place += 1
    values: dict[str, str] = {}
    last = ""
    stop = min(len(lines), place + _MOST_LINES)
    while place < stop:
        text = lines[place].text
        found = _field(text)
        if found:
            last = found[0]
            values.setdefault(last, found[1].strip())
        elif not (last in ("to", "others") and "@" in text and not text.endswith((".", "!", "?"))):
            break
        place += 1
    if "from" in values and len(values.keys() - {"others"}) >= (2 if divided else 3):
        return Inner(0, values=values), place
    return None, start


def _divides(line: str) -> bool:
    text = line.strip()
    if len(text) > 80 or len(text) < 5:
        return False
    return bool(_RULE.match(text)) or text.strip("-_—–*> \u00a0:").casefold() in words("mails", "dividers")


def _field(line: str) -> tuple[str, str] | None:
    match = _FIELD.match(line.strip()) if len(line) <= _LONGEST_LINE else None
    if not match:
        return None
    key = _keys().get(" ".join(match[1].split()).casefold())
    return (key, match[2] or "") if key else None


@cache
def _keys() -> dict[str, str]:
    lists = {
        "others": words("mails", "fields", "others"),
        "to": words("mails", "fields", "to"),
        "subject": words("mails", "fields", "subject"),
        "date": words("mails", "fields", "date"),
        "from": words("mails", "fields", "from"),
    }
    return {word: key for key, found in lists.items() for word in found}


def _attribution(parts: Sequence[Part], lines: list[_Line], start: int) -> tuple[Inner | None, int]:
    """The line over a quotation that begins at a line, folded or not, and the line behind it."""
    for end in range(start + 1, min(len(lines), start + _ATTRIBUTION_LINES) + 1):
        if lines[end - 1].part != lines[start].part or len(lines[end - 1].text) > _LONGEST_LINE:
            break
        behind = lines[end].part if end < len(lines) else -1
        if behind <= lines[start].part or parts[behind].kind != "quote":
            continue
        if parts[lines[start].part].kind == "quote" and parts[behind].level <= parts[lines[start].part].level:
            continue
        text = " ".join(line.text.strip() for line in lines[start:end])
        if text.endswith((":", "：")) and _is_attribution(text):
            return Inner(0, line=text.strip(_ENDS)), end
    return None, start


def _is_attribution(text: str) -> bool:
    small = f" {text.casefold().strip(_ENDS)} "
    return bool(_CALENDAR.search(text)) and any(
        f" {word} " in small or not word.isascii() and word in small for word in words("mails", "attributions")
    )


def _rebuilt(
    parts: Sequence[Part], lines: list[_Line], heads: list[tuple[int, Inner]]
) -> tuple[list[Part], list[Inner]]:
    kept: list[Part] = []
    places: dict[int, int] = {}
    for number, (one, own) in enumerate(zip(parts, _by_part(lines, len(parts)), strict=True)):
        places[number] = len(kept)
        pieces = _pieces(own)
        if len(pieces) == 1 and not any(line.gone for line in own):
            kept.append(one)
            continue
        kept += (part(text, one.kind, one.level) for text in pieces if text.strip())
        if own and own[0].gone is False and pieces[0].strip():
            places[number] += 1  # what was before the head stands in front
    for end, head in heads:
        head.place, head.end = places[lines[end].part] if end < len(lines) else len(kept), len(kept)
    return kept, [head for _, head in heads]


def _by_part(lines: list[_Line], number: int) -> Iterator[list[_Line]]:
    place = 0
    for part_number in range(number):
        start = place
        while place < len(lines) and lines[place].part == part_number:
            place += 1
        yield lines[start:place]


def _pieces(lines: list[_Line]) -> list[str]:
    """The words of a part, in one piece before each head in it, and one behind."""
    pieces: list[list[str]] = [[]]
    for before, line in zip([None, *lines], lines, strict=False):
        if line.gone:
            continue
        if before is not None and before.gone:
            pieces.append([])
        pieces[-1].append(line.text)
    return ["\n".join(piece) for piece in pieces]

"""Clock times in running text, by their written forms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.report.model import Span

_HOURS: tuple[str, ...] = tuple("one two three four five six seven eight nine ten eleven twelve".split())
_WORDS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split(),
        1,
    )
} | {"half": 30, "quarter": 15, "twenty-five": 25, "a quarter": 15}
_FRACTIONS = ("half", "quarter", "a quarter")
_PARTS = (*_FRACTIONS, "five", "ten", "twenty", "twenty-five")
_HALF = r"(?P<half>[ap]\.?\s?m\b\.?)"
_BEHIND = rf"(?:,?\s*{_HALF})?"
_WORD = rf"(?P<word>{'|'.join(_HOURS)}|noon|midday|midnight|1[0-2]|[1-9](?![\d.:]))"
_TAIL = r"(?P<tail>\s+(?:in the (?:morning|forenoon|afternoon|evening)|at night))?"
_SPOKEN = re.compile(  # a look at the first letter passes over words that neither tell an hour nor a part of one
    r"\b(?=[aefhmnoqst]|[1-5]?\d\sminutes)"
    r"(?:(?:(?P<part>half|(?:a\s)?quarter|twenty-five|twenty|[a-z]+teen|ten|five|[a-z]{3,5}|\d\d?(?=\sm))[\s-]"
    r"(?P<minutes>minutes\s+)?(?P<way>past|after|to|before)\s+))?"
    rf"{_WORD}(?:[\s-](?P<plus>thirty|fifteen|forty-five))?(?P<clock>\s+o[’']?\s?clock)?(?:{_TAIL}\b{_BEHIND})",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\bat (?P<part>half|(?:a )?quarter|twenty-five|twenty|[a-z]{3,9}|[0-5]?\d)(?: minutes)? past\b(?!\s+(?:\d|"
    rf"(?:{'|'.join(_HOURS)}|noon|midday|midnight|its|his|her|their|two|all)\b))",
    re.IGNORECASE,
)
_DIGITAL = (
    re.compile(
        r"(?<![\d.:,£$€#])\b(?P<hour>[01]?\d|2[0-3])(?:(?:[:.h]|-(?=(?:00|15|30"
        r"|45)\s))(?P<minute>[0-5]\d))?(?P<range>\s*(?:-|–|—|\bto\b)\s*"
        rf"(?P<until>1[0-2]|0?\d)(?:[:.][0-5]\d)?)?\s*{_HALF}",
        re.IGNORECASE,
    ),
    re.compile(r"(?<![\d.:,£$€#])\b(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?![\d:])(?P<half>)", re.IGNORECASE),
    re.compile(r"\b(?P<hour>[01]\d|2[0-3])\.?(?P<minute>[0-5]\d)\s?(?:h(?:ou)?rs?|h|GMT|UTC)\b(?P<half>)"),
    re.compile(
        r"\b(?P<hour>1[0-2]|0?[1-9])"
        rf"(?:\s+o[’']?\s?clock\b{_BEHIND}|(?=\s+in the (?:morning|forenoon|afternoon|evening)\b)){_TAIL}",
        re.IGNORECASE,
    ),
    re.compile(r"(?<=\bat )(?P<hour>1[0-2]|[1-9])(?=[.,;)]?(?:\s|$))(?P<half>)(?P<bare>)"),
)
_BARE = re.compile(
    r"\b(?:from|at|by|start(?:ed|ing|s)?|began|commenced|opened|since|\()\s*(?:about |around |exactly )?"
    rf"(?:(?P<hour>1?\d|2[0-3])(?:[.:](?P<minute>[0-5]\d))?|(?P<word>{'|'.join(_HOURS)}))(?![\w%]|[.,:]\d)",
    re.IGNORECASE,
)
_HEAD = re.compile(  # a point alone parts the numbers of headings, too
    r"\s*(?:[-*•–—+‣▪●○·>]\s*)?[\[(*_]*(?P<hour>[01]?\d|2[0-3])"
    rf"(?:(?:[:h]|\.(?=\d\d\s*(?:[-–—]\s*\d|[ap]\.?m\b)))(?P<minute>[0-5]\d)(?![\d:]))?(?:\s?{_HALF})?",
    re.IGNORECASE,
)
_EVENING = re.compile(r".{0,8}in the evening|.{0,8}at night")
_MORNING = re.compile(r"\b(?:morning|forenoon)\b", re.IGNORECASE)
_SMALL = re.compile(r"at night\b", re.IGNORECASE)
"""What tells of an hour from twelve to four that it is a small one: ``12 o'clock at night``."""
_DENIED = re.compile(r"(?:\bnot|n[’']t)(?:(?: \w+){0,3} (?:at|from))? $")
_AFTER_BARE = re.compile(r"\s+(?!(?:on|sharp|that|this|prompt|precisely|exactly|yesterday|last|tonight|when|with)\b)\w")


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time as written. ``value`` is HH:MM; ``left_open`` means that either half of the day is possible."""

    span: Span
    value: str
    left_open: bool

    @property
    def minutes(self) -> int:
        """Minutes since midnight."""
        return int(self.value[:2]) * 60 + int(self.value[3:])


def times(text: str) -> list[Clock]:
    """The clock times of a text, in its order. ``At twenty past`` is told from the hour before it."""
    found: list[Clock] = []
    for pattern in (*_DIGITAL, _SPOKEN):
        for hit in pattern.finditer(text):
            read = _spoken(hit) if pattern is _SPOKEN else _digital(hit)
            if read is not None and read[0] is not None and not _DENIED.search(_before(hit)):
                span = Span(hit.start(), hit.end() - _ends_sentence(hit[0]))
                late = "12" <= read[0] < "17" and _SMALL.search(text, hit.start(), hit.end() + 9)
                found.append(Clock(span, f"{int(read[0][:2]) - 12:02d}{read[0][2:]}" if late else read[0], read[1]))
    found += [Clock(Span(hit.start("part"), hit.end()), "", False) for hit in _RELATIVE.finditer(text)]
    result: list[Clock] = []
    for clock in sorted(found, key=lambda c: (c.span.start, -c.span.end)):
        if result and clock.span.start < result[-1].span.end:
            continue
        if clock.value:
            result.append(clock)
        elif result and clock.span.start - result[-1].span.end < 300:
            result += _after_hour(text, clock.span, result[-1])
    return result


def at_head(text: str, line: Span) -> Clock | None:
    """The clock time with which a line begins, behind a mark or a bracket: ``10.15 Welcome``, ``- [9:00] Tea``."""
    hit = _HEAD.match(text, line.start, line.end)
    if hit is None or not (hit["minute"] or hit["half"]):
        return None
    hour, minute, half = int(hit["hour"]), int(hit["minute"] or 0), hit["half"]
    span = Span(hit.start("hour"), hit.end("half") if half else hit.end("minute"))
    if half:
        value = _clock(hour, minute, half)
        return None if value is None else Clock(span, value, False)
    is_open = 1 <= hour < 8 and not hit["hour"].startswith("0")
    return Clock(span, f"{hour + 12 * is_open:02d}:{minute:02d}", is_open)


def bare_times(text: str, known: Sequence[Clock]) -> Iterator[Clock]:
    """Numbers that may be clock times by the word before them alone, beside those that are ``known``: ``from six``."""
    for hit in _BARE.finditer(text):
        named = "word" if hit["word"] else "hour"
        span = Span(hit.start(named), hit.end())
        if _DENIED.search(text, max(0, span.start - 60), span.start):
            continue
        if hit["minute"] is None and _AFTER_BARE.match(text, hit.end()) or any(span.overlaps(c.span) for c in known):
            continue
        hour = _HOURS.index(hit["word"].lower()) + 1 if hit["word"] else int(hit["hour"])
        late = 1 <= hour < 8
        yield Clock(span, f"{hour + 12 * late:02d}:{int(hit['minute'] or 0):02d}", late)


def _ends_sentence(text: str) -> bool:
    return text.endswith(".") and not re.search(r"[ap]\.\s?m\.$", text, re.IGNORECASE)


def _after_hour(text: str, span: Span, hour: Clock) -> list[Clock]:
    """``at eight minutes past`` behind a time: past that hour."""
    part = re.sub(r"(?: minutes)? past$", "", text[span.start : span.end].lower())
    minutes = int(part) if part.isdigit() else _WORDS.get(part)
    return [] if minutes is None else [Clock(span, f"{hour.value[:2]}:{minutes:02d}", hour.left_open)]


def _before(hit: re.Match[str]) -> str:
    return hit.string[max(0, hit.start() - 60) : hit.start()]


def _is_evening(hit: re.Match[str], hour: int, around: str) -> tuple[bool, bool]:
    """Whether an hour is one of the evening, and whether that only the rest of the text tells."""
    evening = 8 <= hour < 12 and _EVENING.match(around) is not None
    if evening or "tail" not in hit.groupdict() or not 8 <= hour < 10 or _MORNING.search(_around(hit)):
        return evening, False
    late = _late(hit)  # "at 8 o'clock", which tells no half of the day
    evening = late or _NIGHT.search(hit.string, 0, 1200) is not None
    return evening, evening and not late


def _digital(hit: re.Match[str]) -> tuple[str | None, bool] | None:
    group = hit.groupdict()
    half, after = group["half"], hit.string[hit.end() : hit.end() + 24]
    if not half and _is_a_number(hit, after):
        return None
    hour, minute = int(group["hour"]), int(group.get("minute") or 0)
    if half:
        return _clock(hour, minute, "am" if _is_till_afternoon(hit, hour) else half), False
    around = hit[0][-16:] + after
    if (group.get("tail") or "morning" in after) and re.match(r".{0,16}(?:morning|forenoon)", around):
        return _clock(hour, minute, None), False
    if 1 <= hour < 8 and not group["hour"].startswith("0"):
        return _clock(hour + 12, minute, None), not _late(hit)
    evening, is_open = _is_evening(hit, hour, around)
    return _clock(hour + 12 * evening, minute, None), is_open


_COUNTED = re.compile(r"[\d%]|\.\d|\s*(?:per|million|billion|liters?|litres?|km|crore|lakh)\b")


def _is_a_number(hit: re.Match[str], after: str) -> bool:
    """Whether digits without a half of the day are rather a number: ``rose by 9.30 per cent``, ``at 7 places``."""
    if hit[0].count(".") == 1 and (_COUNTED.match(after) or not _BEFORE_POINT.search(_before(hit))):
        return True
    return hit.groupdict().get("bare") is not None and _AFTER_BARE.match(after) is not None


def _is_till_afternoon(hit: re.Match[str], hour: int) -> bool:
    """``11 to 1 pm``."""
    until = hit.groupdict().get("until")
    return until is not None and hit["half"][0] in "pP" and int(until) % 12 < hour < 12


_BEFORE_POINT = re.compile(r"\b(?:at|by|from|until|till|to|for|about|around|o[’']clock)\s*$", re.IGNORECASE)


def _clock(hour: int, minute: int, half: str | None) -> str | None:
    if half and half[0] in "pP" and hour < 12:
        hour += 12
    if half and half[0] in "aA" and hour == 12:
        hour = 0
    return f"{hour:02d}:{minute:02d}" if hour < 24 else None


def _spoken(hit: re.Match[str]) -> tuple[str | None, bool] | None:
    group = hit.groupdict()
    word, part = group["word"].lower(), (group["part"] or "").lower()
    plus = (group["plus"] or "").lower()
    if part and not _is_part(part, word, group["minutes"]) or not _is_told(hit, bool(part), bool(plus)):
        return None
    hour, minute = _hour_of(word), _PLUS.get(plus, int(part) if part.isdigit() else _WORDS.get(part, 0))
    if (group["way"] or "").lower() in ("to", "before"):
        hour, minute = (hour - 1) % 24, 60 - minute
    if group["half"]:
        return _clock(hour, minute, group["half"]), False
    if hour >= 12 or word == "midnight" or _MORNING.search(_around(hit)):
        return _clock(hour, minute, None), False
    if _late(hit):
        return _clock(hour + 12, minute, None), False
    evening = hour < (10 if _NIGHT.search(hit.string, 0, 1200) else 8)
    return _clock(hour + 12 * evening, minute, None), True


def _is_part(part: str, hour: str, minutes: str | None) -> bool:
    """Whether a word is a part of an hour: of ``five to seven`` and ``5 minutes to 7``, not of ``five to 7 people``."""
    return part.isdigit() or part in (_WORDS if minutes else _FRACTIONS if hour.isdigit() else _PARTS)


def _is_told(hit: re.Match[str], part: bool, plus: bool) -> bool:
    """Whether a number in words is a clock time, by its own words or by those beside it."""
    sure = part or plus or hit["clock"] or hit["tail"] or hit["half"] or hit["word"].lower() in ("noon", "midday")
    if not sure and not _AT.search(_before(hit)):
        return False
    return bool(sure and not plus) or not _AFTER_BARE.match(hit.string, hit.end())


def _hour_of(word: str) -> int:
    return int(word) if word.isdigit() else _TWELVE[word] if word in _TWELVE else _HOURS.index(word) + 1


_PLUS = {"fifteen": 15, "thirty": 30, "forty-five": 45}
_TWELVE = {"noon": 12, "midday": 12, "midnight": 0}
_NIGHT = re.compile(r"\b(?:dinner|evening|gala|concert|vigil|night)\b", re.IGNORECASE)
_AT = re.compile(
    r"\b(?:at|until|till|before|after|around|about)\s+(?:exactly\s+|about\s+|around\s+)?(?:12\s+)?$", re.IGNORECASE
)


def _around(hit: re.Match[str]) -> str:
    return hit.string[max(0, hit.start() - 60) : hit.end() + 60].lower()


def _late(hit: re.Match[str]) -> bool:
    """Whether the words around it tell that it was after noon."""
    return re.search(r"\b(?:afternoon|evening|tonight|night|p\.?\s?m)\b", _around(hit)) is not None

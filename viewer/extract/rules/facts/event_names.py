"""Names of events in running text: a run of capitals with a noun for events in it, and how surely it is this event.

``The Baltic Linguistics Days were held``, ``hosted the 9th Forum on Water and Peace``, ``PyCon Andes 2023 drew``. What
the words beside the name tell (held, hosted, went to), where it stands, and whether the headline has it, too, decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.extract.language.passage import Passage
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.common import lead
from viewer.report.model import Span

_CAPITAL = r"[a-z]{0,6}[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'&+-]*(?:\.(?=\w)[\w-]+)*™?"
_WORD = rf"(?:(?:St|Mt|Dr|Jr|Sr|U\.S|U\.N)\.|{_CAPITAL}|#?\d[\w-]*|&)"
_LINK = r"(?:of|on|for|and|in|the|against|from|to|with|de|la|del|des|du|e|y)"
_RUN = re.compile(rf"(?<![\w#&]){_WORD}(?:\s(?:{_LINK}\s){{0,2}}(?:{_WORD}|\([A-Z]\w+\)(?=\s{_CAPITAL})))*")
_LINE = re.compile(r"\b(?:the|an?|its|our|this)\s+([A-Z][\w’']*(?:\s+[\w’']+){0,4}:\s+)$")
"""What stands before a colon in a name: ``the We are One: March for Bread``."""

_LEFT = frozenset(("of", "and", "in", "for", "&", "de", "la", "del", "e", "y"))
"""Small words inside a name before its noun: ``Women in Data Science Conference``."""
_RIGHT = frozenset(("of", "on", "for", "and", "against", "the", "from", "&"))
"""Those behind its noun: ``Forum on Water and Peace``."""

_ORDINAL = re.compile(
    r"\b((?:\d+(?:st|nd|rd|th)|first-ever|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
    r"|twelfth"
    r"|\w+teenth|twentieth|(?:twenty|thirty|forty|fifty)-\w+(?:st|nd|rd|th))(?:\s+annual)?)\s+$",
    re.IGNORECASE,
)
_EDITION = re.compile(
    r"\b(?:\d+(?:st|nd|rd|th)|(?:19|20)\d\d|Annual|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth"
    r"|\w+teenth|\w+tieth)\b|#\d"
)
_HELD = (
    r"(?:held|hosted|hosts|hosting|holding|organi[sz]ed|organi[sz]es|organi[sz]ing|commenced|staged|ran|arranged"
    r"|convened"
    r"|conducted|celebrated|celebrating|observed|attended|attending|concluded|opened|joined|inaugurated|threw"
    r"|addressed|addressing|enjoyed|prepared|mounted|delivered|marked the (?:end|close|start) of|sponsored|put on"
    r"|kicked off|concluding day of"
    r"|(?:first|second|third|last|final|opening|closing) (?:day|session|part) of"
    r"|(?:went|came|come|welcomed|return(?:ed)?|flocked|travel+ed|invited) to|(?:took|taking) part in"
    r"|participat(?:ed|ing) in|called|gathered (?:at|for)|met (?:at|for)|assembled (?:at|for)|turned out for)"
)
_BEFORE = re.compile(
    rf"\b{_HELD}\s+(?:(?:\w+(?:[’']s|s[’'])?\s+){{0,4}}|an?\s[^,.;]{{1,60}}\sand\s(?:the|an?|its)\s)$", re.IGNORECASE
)
_AFTER = re.compile(
    r"(?:\s*\([^)]{1,30}\))?(?:,[^.;]{1,90},)?(?:\s+(?:rally|event|conference|meeting))?(?:\s+\w+ly)?"
    r"\s+(?:(?:was|were|is|has been|had been)\s+(?:\w+ly\s+)?(?:held|organi[sz]ed|hosted|staged|convened|opened|run"
    r"|inaugurated|celebrated|attended|launched|conducted|concluded|sponsored|commemorated|observed|called|moved|a\b)"
    r"|(?:successfully\s+|officially\s+)?(?:took place|takes place|opened|opens|began|begins|started|kicked off"
    r"|concluded|concludes|ended|ends|closed|wrapped up|drew|attracted|gathered|convened|returned|came to|brought"
    r"|featured|saw|met\b|happened|went (?:down|ahead|off)|came off"
    r"|ran\b|finished|moved online|got under ?way|included|had\b|consisted|celebrated"
    r"|marked|welcomed|assembled)"
    r"|(?:held|organi[sz]ed|hosted|convened|taking place|sponsored|staged)\b)"
    r"|,\s+(?:which|held|organi[sz]ed|hosted|convened|taking place|sponsored|staged)\b"
)
_ELSEWHEN = re.compile(
    r"\b(?:after|since|before|following|ahead of|last year[’']s|previous|next|upcoming|coming|prior to|unlike|until"
    r"|than|similar to|as in|like|winner of|won|at (?:last|previous))\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_DAY = re.compile(r"\b(?:on|mark|marking|of|commemorate|honou?r|for|observe|to|celebrate)\s+(?:\w+\s+){0,2}$")
_FUSED = re.compile(
    r"(?:\w*[a-z]|[A-Z]{2,})(?:Fest|Con|Conf|Camp|Hack|Days?|Meetup|Expo|Jam|Slam|FEST|CON|CONF)\d{0,4}$"
)
_HOLDS = re.compile(r"\s+(?:hosted|held|organi[sz]ed|convened)\s+(?:an?|the|its)\b")
_COMMON = ("congress", "assembly", "meeting", "awards", "congregation", "tribunal", "dialogue")
"""What is named often without being the event: bodies, and prizes."""
_TODAY = frozenset(
    "the a an this that these our its their his her at on in during for after to last next when as while from with "
    "today yesterday tonight and but by before since both all some many it we they there here dear following "
    "despite over".split()
)


@dataclass(frozen=True, slots=True)
class EventName:
    """A name as written and how surely it is that of the reported event."""

    span: Span
    score: int


def event_names(passage: Passage, headline: str) -> Iterator[EventName]:
    """The names of events in the sentences of the lead."""
    for _, paragraph, deep in lead(passage):
        for hit in _RUN.finditer(passage.text, paragraph.start, paragraph.end):
            quote = passage.quote(hit.start())
            if quote is not None and passage.is_speech(quote):
                continue
            for name in _cut(passage, Span(hit.start(), hit.end())):
                score = _score(passage, name, headline, deep)
                if score > 0:
                    yield EventName(name.span, score)


@dataclass(frozen=True, slots=True)
class _Name:
    span: Span
    head: str
    marked: bool
    """It has an ordinal, a year or a number of its own."""


def _is_head(parts: list[tuple[str, int]], number: int) -> bool:
    word = parts[number][0]
    if _is_noun(word):
        after = parts[number + 1][0] if number + 1 < len(parts) else ""
        before = parts[number - 1][0] if number else ""
        return word != "March" or not before[:1].isdigit() and (after.islower() or before[:1].isupper() and not after)
    return re.fullmatch(r"#\d+", word) is not None


def _is_noun(word: str) -> bool:
    plain = word.lower().rstrip(".™")
    known = not words("event", "titles", "heads", "unsure").isdisjoint((plain, plain.removesuffix("s")))
    return word[0].isupper() and known or _FUSED.match(word) is not None


def _cut(passage: Passage, run: Span) -> Iterator[_Name]:
    """The parts of a run of capitals that are names of events."""
    parts = [(hit[0], run.start + hit.start()) for hit in re.finditer(r"\S+", passage.text[run.start : run.end])]
    heads = [i for i in range(len(parts)) if _is_head(parts, i)]
    done = -1
    for number, head in enumerate(heads):
        if head <= done or number + 1 < len(heads) and _close(parts, head, heads[number + 1]):
            continue
        first, last = _first(parts, head, done), _last(parts, head)
        done = last
        behind = parts[head + 1][0].lower() if head < last else ""
        if behind in words("names", "organisations") | words("people", "roles") | words("event", "nouns", "venue"):
            continue
        if not (first == last and not _FUSED.match(parts[head][0])):
            yield _name(passage, (parts[first][1], parts[last][1] + len(parts[last][0])), parts[head][0])


def _close(parts: list[tuple[str, int]], head: int, later: int) -> bool:
    """Whether the later noun heads the same name: ``Labour Day Rally``."""
    return not any(word in _RIGHT for word, _ in parts[head + 1 : later])


def _first(parts: list[tuple[str, int]], head: int, done: int) -> int:
    first = head
    while first > done + 1:
        word = parts[first - 1][0]
        if word.islower() and (word not in _LEFT or first < 2 or parts[first - 2][0].islower()):
            break
        first -= 1
    small = _TODAY | words("event", "nouns", "month")
    while first < head and (parts[first][0].islower() or parts[first][0].lower() in small):
        first += 1
    return first


def _last(parts: list[tuple[str, int]], head: int) -> int:
    last = head
    while last + 1 < len(parts):
        word = parts[last + 1][0]
        if word.islower():
            after = next((w for w, _ in parts[last + 2 :] if not w.islower()), "")
            if word not in _RIGHT or _is_day(after) or word == "and" and parts[last + 2][0] == "the":
                break
            last += 2 if not parts[last + 2][0].islower() else 3
        elif _is_day(word):
            break
        else:
            last += 1
    return last


def _name(passage: Passage, span: tuple[int, int], head: str) -> _Name:
    """The name with the ordinal or what stands with a colon before it."""
    start, end = span
    end -= len(passage.text[start:end]) - len(passage.text[start:end].rstrip(".’'\""))
    name = passage.text[start:end]
    before = passage.text[max(0, start - 60) : start]
    ordinal = _ORDINAL.search(before)
    if ordinal is not None and ordinal[1].lower() != "first-ever":
        start -= len(ordinal[0])
    elif (line := _LINE.search(before)) is not None:
        start -= len(line[1])
    return _Name(Span(start, end), head.lower(), ordinal is not None or _EDITION.search(name) is not None)


def _is_day(word: str) -> bool:
    plain = word.lower().rstrip(".,")
    return plain in words("event", "nouns", "month") or plain.endswith("day") and plain not in ("day", "holiday")


def _told(name: _Name, before: str, after: str, deep: int) -> int:
    """How surely the words around a name tell that it was held."""
    headed = not before.strip() and name.marked and after.startswith(":")
    told = 4 if headed or _AFTER.match(after) or _BEFORE.search(before) else 0
    told += told > 0 and re.search(r"\b(?:its|their|our|this year[’']s)\s+(?:\w+\s+)?$", before) is not None
    if not told and deep == 0 and re.search(r"\b(?:at|during|for|of|to|in|is)\s+(?:[\w’'-]+\s+){0,3}$", before):
        own = re.search(r"\b(?:at|during|for)\s+(?:the|its|our|their|this year[’']s)\s+(?:\S+\s+)?$", before)
        told = 1 if own is None else 2
    noun = re.match(r"\s+([a-z]+)\b", after)
    return told + (told < 4 and noun is not None and noun[1] in words("event", "titles", "heads"))


def _score(passage: Passage, name: _Name, headline: str, deep: int) -> int:
    before = re.split(r"[.!?;]\s", passage.text[max(0, name.span.start - 80) : name.span.start])[-1]
    after = re.split(r"[.!?;]\s", passage.text[name.span.end : name.span.end + 130])[0]
    if re.search(r"\bat The\s+$", before) or _HOLDS.match(after):
        return 0  # a venue, or a body
    told = _told(name, before, after, deep)
    unsure = name.head in words("event", "titles", "unsure")
    words_of = set(re.findall(r"\w+", passage.words(name.span).lower())) - {"the", "of", "on", "for", "and"}
    named = bool(words_of) and words_of <= set(re.findall(r"\w+", headline.lower()))
    again = not unsure and name.head not in _COMMON
    again = again and passage.text.count(passage.text[name.span.start : name.span.end]) > 1
    score = 1 + told + 2 * named + name.marked + again - 2 * unsure - max(0, deep - 1)
    if _ELSEWHEN.search(before):
        score -= 4
    if name.head in ("day", "week") and _DAY.search(before) and not named:
        score -= 3
    return score


def names_an_event(text: str, *, dated: bool = True) -> bool:
    """Whether the words have a noun for events written with a capital, or if ``dated`` a year."""
    return dated and re.search(r"\b(?:19|20)\d\d\b", text) is not None or any(_is_noun(word) for word in text.split())

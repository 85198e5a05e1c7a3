"""Whether a number counts those who came, told by the words right before and behind it, whatever the parse."""

from __future__ import annotations

import re
from functools import cache

from viewer.extract.lexicon import words

_ABOUT = (
    r"(?:\W*\b(?:about|some|over|above|more than|nearly|almost|around|at least|upwards of|no fewer than"
    r"|not less than|well over"
    r"|close (?:on|to|upon)|between|approximately|roughly|an?|an estimated|as many as|exactly|just (?:over|under)"
    r"|fully|or so"
    r"|the|another|altogether)\b)*\W*$"
)
"""What may stand between a word and the number that belongs to it."""
_COUNTERS = (
    r"(?:we|i|they|police|ushers?|stewards?|officers?|marshals?|doorkeepers?|organi[sz]ers?|sexton|verger|caretaker"
    r"|porter"
    r"|door|gate|somebody|someone|volunteers?)"
)
_COUNTED = re.compile(
    rf"\b{_COUNTERS}\b[^.;]{{0,16}}\b(?:counted|reckoned|logged|clocked|think|guess|reckon|estimated?)\b(?::| that"
    rf"| there were)?{_ABOUT}"
)
_GATHERED = re.compile(
    r"(?:^\W*(?:there )?|\bthere )(?:gathered|assembled|came|attended|accompanied \w+|arrived|converged|met|flocked"
    r"|sat down)\b"
    rf"[^.;,]{{0,50}}?{_ABOUT}"
)
_FULL = re.compile(
    r"\b(?:black|packed|full|filled|crowded|crammed|thronged|jammed|lined|overflowing|bursting)\s+"
    rf"(?:of|with|by|to (?:the|its) \w+(?: \w+)?(?: by| with|:)?){_ABOUT}"
)
_ATTENDED = re.compile(rf"\b(?:attended|witnessed|watched) by{_ABOUT}")
_CROWD = re.compile(
    r"\b(?:turn-?out|attendance|crowd|audience|congregation|gate|gathering|number present|number of those (?:present"
    r"|attending))\b"
    r"(?:,? (?:which|that) \w+ (?:\w+ )?put)?\s*(?:\(|,| of| at| estimated at| put at| was| were| is| to| reached"
    r"| around| numbered"
    r"| numbering| being)"
    rf"(?: put at| estimated at)?{_ABOUT}"
)
_PRESENT_WERE = re.compile(rf"\b(?:in attendance|in all|altogether|there were)\b(?: were)?{_ABOUT}")
_WITH = re.compile(
    rf"\b(?:sell-?out|full house|dinner|service|workshop|meeting|concert|event|seminar|session|evening"
    rf"|day)\b[^.;,]{{0,30}}\bwith{_ABOUT}"
)
_BY = re.compile(rf"\bby{_ABOUT}")
_PASSIVE = re.compile(r"\b(?:was|were|been|being)\b")

_PRESENT = re.compile(
    r"(?:\s+(?:and|their|other|of|the|[a-z’'-]+s|members?|friends|people|persons?)){0,5}\s+"
    r"(?:being (?:present|packed|crammed|seated|in attendance)|(?:were )?(?:present|in attendance)\b"
    r"|in the (?:audience|congregation)\b)",
    re.IGNORECASE,
)
_OF_US = re.compile(r"\s+of (?:us|you)\b(?!\s+(?:who|have|has|will))")
_ENTERED = re.compile(
    r"\s+(?:people|persons|visitors)\s+(?:are|were|is|was) (?:estimated|thought|believed|reckoned|said) to have"
    r" (?:attended|entered|come|visited|taken part|turned|marched|passed|been)"
)
_PERSONS = re.compile(r"(?:\s*(?:[–-]|and|to|or)\s*\d[\w,]*)?\s+(?:people|persons|guests|friends)\b")
_FROM = re.compile(rf"\bfrom{_ABOUT}")
_CAME = re.compile(
    r"\s+(?:(?:crammed|squeezed|packed|crowded|jammed) (?:in|into|on)\b|on board\b|turned out\b|(?:gathered"
    r"|assembled) in\b)"
)
_STOPS = re.compile(
    r"\s*(?:$|[.,;:)–—]|of (?:us|them|you|those)\b|of (?:the|its|our|their) \d|according to\b|by the\b|as\b)"
)
_INDOORS = re.compile(r"\s+in the (?:church|hall|room|chapel|audience|tent|theatre|school|marquee|congregation)\b")
_LIST = re.compile(r"(?:^|[.!?:]\s)\W*$")


def words_score(before: str, after: str, verbless: bool) -> int:
    """How likely the number between the two pieces of a sentence is that of the people at the event."""
    low = before.lower()
    people = _people().match(after) is not None
    ends = _STOPS.match(after) is not None
    if _ENTERED.match(after) or _ATTENDED.search(low) and (people or ends):
        return 8
    if _PRESENT.match(after) and not _FROM.search(low):
        return 8
    counted = people or ends
    came = _people().match(after)
    if came is not None and _CAME.match(after, came.end()) and not _FROM.search(low):
        return 7
    if counted and _COUNTED.search(low):
        return 9
    if counted and _CROWD.search(low):
        return 7
    if counted and (_GATHERED.search(low) or _FULL.search(low)):
        return 7
    if _OF_US.match(after) and not re.search(r"\b(?:each|one|two|every)\W*$", low):
        return 6
    if people and _PRESENT_WERE.search(low) or _INDOORS.match(after) and re.search(rf"\b(?:were|was){_ABOUT}", low):
        return 6
    if people and _BY.search(low) and _PASSIVE.search(low) and _PERSONS.match(after):
        return 5
    if people and _WITH.search(low):
        return 5
    if people and verbless and _LIST.search(before) and re.match(r"\s+\w+,\s+\d", after):
        return 4
    return 0


@cache
def _people() -> re.Pattern[str]:
    """Nouns for people right behind a number, with up to two words in between."""
    known = sorted(words("people", "crowd") | words("event", "attendance", "people"))
    nouns = "|".join(re.escape(word) for word in known)
    return re.compile(
        rf"(?:\s*(?:[–-]|and|to|or)\s*\d[\w,]*)?\s+(?:[\w’'-]+\s+){{0,2}}?(?:{nouns}|[a-z]{{3,}}(?:er|or|ist|ian))s?\b",
        re.IGNORECASE,
    )

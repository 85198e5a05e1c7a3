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
_BY = re.compile(rf"\bby{_ABOUT}")
_PASSIVE = re.compile(r"\b(?:was|were|been|being)\b")

_PRESENT = re.compile(
    r"(?:\s+(?:and|their|other|of|the|[a-z’'-]+s|members?|friends|people|persons?)){0,5}\s+"
    r"(?:being (?:present|packed|crammed|seated|in attendance)|(?:were )?(?:present|in attendance)\b"
    r"|in the (?:audience|congregation)\b)",
    re.IGNORECASE,
)
_OF_US = re.compile(r"\s+of (?:us|you)\b(?!\s+(?:who|have|has|will))")
_PERSONS = re.compile(r"(?:\s*(?:[–-]|and|to|or)\s*\d[\w,]*)?\s+(?:people|persons|guests|friends)\b")
_FROM = re.compile(rf"\bfrom{_ABOUT}")
_CAME = re.compile(
    r"\s+(?:(?:crammed|squeezed|packed|crowded|jammed) (?:in|into|on)\b|on board\b|turned out\b|(?:gathered"
    r"|assembled) in\b)"
)
_STOPS = re.compile(
    r"\s*(?:$|[.,;:)–—]|of (?:us|them|you|those)\b|of (?:the|its|our|their) \d|according to\b|by the\b|as\b)"
)
_LIST = re.compile(r"(?:^|[.!?:]\s)\W*$")
_BEFORE = ((9, _COUNTED), (8, _ATTENDED), (7, _CROWD), (7, _GATHERED), (7, _FULL))
"""How surely words before a number of people, or before one that stands alone, tell how many came."""


def words_score(before: str, after: str, verbless: bool) -> int:
    """How likely the number between the two pieces of a sentence is that of the people at the event."""
    low = before.lower()
    people = _people().match(after)
    counted = people is not None or _STOPS.match(after) is not None
    found = [score for score, sign in _BEFORE if counted and sign.search(low)]
    if not _FROM.search(low):
        found += [8] * (_PRESENT.match(after) is not None)
        found += [7] * (people is not None and _CAME.match(after, people.end()) is not None)
    if _OF_US.match(after) or people is not None and _PRESENT_WERE.search(low):
        found.append(6)
    if _PERSONS.match(after) and _BY.search(low) and _PASSIVE.search(low):
        found.append(5)
    if people is not None and verbless and _LIST.search(before):
        found += [4] * (re.match(r"\s+\w+,\s+\d", after) is not None)
    return max(found, default=0)


@cache
def _people() -> re.Pattern[str]:
    """Nouns for people right behind a number, with up to two words in between."""
    known = sorted(words("people", "crowd") | words("event", "attendance", "people"))
    nouns = "|".join(re.escape(word) for word in known)
    return re.compile(
        rf"(?:\s*(?:[–-]|and|to|or)\s*\d[\w,]*)?\s+(?:[\w’'-]+\s+){{0,2}}?(?:{nouns}|[a-z]{{3,}}(?:er|or|ist|ian))s?\b",
        re.IGNORECASE,
    )

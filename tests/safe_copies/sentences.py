"""Given names that are words, months or titles as well, in sentences where little else tells that they are names.

Each is written in a report of its own, whose person is hidden by name. What is left of the given name in the copy has
to be listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from viewer.extract import extract
from viewer.report.model import Source
from viewer.report.safe_copy import Hidden, HidingError, hide_asked
from viewer.report.safe_copy.pseudonyms import standing

GIVEN = """
    Amber Angel Apple April Art Ash Aspen Autumn Bill Bishop Blue Brandy Brook Buddy Candy Chance Charity Chase
    Christian Clay Cliff Coral Dale Daisy Dawn Dean Destiny Dick Dolly Drew Duke Earl Ebony Eve Faith Fern Forest Frank
    Gene
    Ginger Grace Grant Guy Happy Harmony Heath Hope Hunter Iris Ivory Ivy Jack Jade Jasmine Jasper Jet Jewel Joy Judge
    July June Justice King Lance Lily Mark Marshal Mason Max May Melody Mercy Merry Miles Myrtle Nick Olive Pansy
    Patience Pearl Penny Pepper Pierce Poppy Prince Prudence Ray Reed River Robin Rose Royal Ruby Rusty Sandy Skip
    Sky Sri Star Summer Trinity Victor Victory Will
""".split()
SURNAME = "Zelkin"
SENTENCES = {
    "inside": "{given} {surname} opened the meeting.\n\nIn the evening we thanked {given} for the long talk.",
    "beginning": "{given} {surname} opened the meeting.\n\n{given} knew that the roof would hold.",
    "before the surname": "Mr. {surname} opened the meeting.\n\nLater on {given} {surname} read a letter aloud.",
    "beside &": "{given} {surname} opened the meeting.\n\nThe cake was baked by {given} & Bo for everybody.",
    "nickname": "Ann {surname} opened the meeting.\n\n{given} then went out to fetch the chairs.",
    "handle": "{given} {surname} opened the meeting.\n\nWrite to {small}{small_surname}@example.org by Friday.",
}
"""Ways in which a given name is written."""
BROKEN = {
    "initials": "{given} {surname} opened the meeting.\n\nThe notes were kept by {initials}, who left early.",
    "end of a line": "{given} {surname} opened the meeting.\n\nIn the evening we heard {given} Zel-\nkin once more.",
    "capitals": "Ann {surname} opened the meeting.\n\nIn the evening we heard {mixed} once more.",
}
"""Ways in which any name may be written, and is easily missed."""


def silent(sentences: dict[str, str], names: Iterable[str] = GIVEN) -> Iterator[tuple[str, str]]:
    """Each name, and the way of writing it, of which something is left in the copy and not listed."""
    for given in names:
        initials = f"{given[0]}. {SURNAME[0]}."
        mixed = "".join(letter.upper() if n % 2 else letter.lower() for n, letter in enumerate(given))
        words = {"small": given.lower(), "small_surname": SURNAME.lower(), "initials": initials, "mixed": mixed}
        for way, sentence in sentences.items():
            text = sentence.format(given=given, surname=SURNAME, **words)
            first = text.partition(" opened")[0]
            left = {given, SURNAME, *((initials,) if way == "initials" else ())}
            if _untold(_copied(text, first), left):
                yield given, way


def _copied(text: str, name: str) -> Hidden:
    """The copy of a report in which this person is hidden, whether it was found to be one or not."""
    report = extract(text, Source("report.txt"))
    try:
        hidden = hide_asked(report, [name])
    except HidingError:
        hidden = hide_asked(report, [], [name])
    return hidden


def _untold(hidden: Hidden, names: set[str]) -> bool:
    """Whether one of these names stands somewhere in the copy, and in no entry of the list."""
    text = hidden.report.text
    told = [span for one in hidden.left for span in one.spans]
    told += standing(text)
    for name in names:
        for found in re.finditer(rf"(?<![^\W_]){re.escape(name)}", text, re.IGNORECASE):
            if not any(span.start <= found.start() and found.end() <= span.end + 1 for span in told):
                return True
    return False

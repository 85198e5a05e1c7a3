"""Statements told by the layout of the page: ``Ann Lee: It is late.`` and the dash of quoted speech.

A transcript gives each turn a line that begins with its speaker's name and a colon; many languages set off what is
said by a dash, ``– It is late, said Ann Lee. – We must go.``
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.draft import Example, Reading, Saying
from viewer.report.model import Span

_ROLE = re.compile(r"(?:\s?\([^()\n]{1,60}\)|,\s[^:.!?\n]{1,60})?\s?:\s+(?=\S)")
"""What may stand between a name and what its bearer says."""

_SENTENCE = re.compile(r"[.!?…][”\"’')\]]*$")
_SPOKEN = re.compile(r"\b(?:I|(?i:we|you|my|our|your|me|us|let[’']s))\b|\?")
_DASH = re.compile(r"\s*[–—―-]\s?(?=[^\W\d_])")
_TURN = re.compile(r"[.,;!?…]\s+[–—―-]\s+(?=\S)")


def find(reading: Reading) -> Iterator[Saying]:
    """The turns of a transcript that no statement holds yet; adds what follows a dash to the statement before it."""
    passage = reading.passage
    names = {m.full_span.start: (n, m.span.end, m.last) for n, d in enumerate(reading.people) for m in d.mentions}
    held = {passage.paragraph(saying.token) for saying in reading.sayings}
    turns = [t for n, p in enumerate(passage.paragraphs) if n not in held and (t := _turn(reading, p, names))]
    spoken = any(_SPOKEN.search(passage.text[t.content[0].start : t.content[0].end]) for t in turns)
    if spoken or len(turns) > 2:
        yield from turns
    for saying in reading.sayings:
        _after_dash(reading, saying)


def _turn(reading: Reading, paragraph: Span, names: dict[int, tuple[int, int, int]]) -> Saying | None:
    """``Ann Lee (chair): It is late.``: a whole sentence behind a name at the head of a paragraph and a colon."""
    passage = reading.passage
    if paragraph.start not in names or passage.doc is None:
        return None
    person, end, last = names[paragraph.start]
    colon = _ROLE.match(passage.text, end, paragraph.end)
    if colon is None:
        return None
    content = passage.trimmed(colon.end(), paragraph.end)
    if content is None or not _SENTENCE.search(passage.words(content)):
        return None
    first = passage.text[content.start :].lstrip("“\"'‘«([")[:1]
    told = passage.doc.char_span(content.start, content.end, alignment_mode="expand")
    if not first.isupper() or told is None:
        return None
    finite = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD", "VB") for t in told)
    if not finite and not _SPOKEN.search(passage.words(content)):
        return None
    mark = passage.text.index(":", end)
    return Saying(person, passage.doc[last], Span(mark, mark + 1), "direct", [content])


def _after_dash(reading: Reading, saying: Saying) -> None:
    """``– It is late, said Ann Lee. – We must go.``: what follows the next dash is hers as well."""
    passage = reading.passage
    paragraph = passage.paragraphs[passage.paragraph(saying.token)]
    if not _DASH.match(passage.text, paragraph.start) or saying.content[0].start > saying.token.idx:
        return
    turn = _TURN.search(passage.text, saying.token.idx, paragraph.end)
    if turn is not None and not any(part.end > turn.end() for part in saying.content):
        rest = passage.trimmed(turn.end(), paragraph.end)
        if rest is not None:
            saying.content.append(rest)
            saying.mode = "direct"


EXAMPLES = (
    Example(
        "Ms. Lee: Thank you all for coming.\n\nMr. Dow: My street floods every spring.", ("Ms. Lee: :", "Mr. Dow: :")
    ),
    Example("Ann Lee, a nurse: “I have not slept.”\nBo Ek, driver: “We met.”", ("Ann Lee: :", "Bo Ek: :")),
    Example("– The pier is old, said Ann Lee. – We must mend it.", ("Ann Lee: said",)),
    Example("Ann Lee: President of the club.\n\nBo Ek: Treasurer.", ()),
    Example("Chair: Ann Lee\n\nThe choir sang.", ()),
)

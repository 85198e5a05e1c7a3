"""Where a name stands on the page: in a list of the present or the excused, a caption, a bracket, a byline.

Minutes, captions and programmes name people without a verb that a clause could be made of, and a long subject is
often parsed wrongly; here the words around the name decide.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from viewer.extract.language.passage import Passage, lemma
from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.role_nouns import name_head
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.story import Story
from viewer.report.model import Span

PRESENT, EXCUSED, PRIZED = "present", "excused", "prized"


def _labels(passage: Passage) -> list[str | None]:
    """For each paragraph, what a label above it says of the names below: ``Present:`` or ``Apologies:``."""
    found: list[str | None] = []
    below: str | None = None
    roll = False
    for number, span in enumerate(passage.paragraphs):
        text = passage.words(span).strip("#*_ ")
        found.append(None if roll and not passage.is_heading(number) else below)
        if number < 4 and passage.is_heading(number) and re.match(r"(?:draft )?minutes\b", text, re.IGNORECASE):
            below, roll = PRESENT, True  # names in lines of their own at the head of minutes
        elif text.endswith(":"):
            below, roll = _label(text.rstrip(":")), False
        elif re.match(r"[-*•–\d]", text):
            continue
        elif not passage.is_heading(number):
            below, roll = None, False
        elif len(text.split()) <= 4 and (label := _label(text)) is not None:
            below, roll = label, False
    return found


def listed_as(reading: Reading, mention: Mention) -> str | None:
    """What the list a name stands in says of it; None where it stands in none."""
    if not reading.listed:
        above = _labels(reading.passage)
        reading.listed = {one.first: _listed_as(reading.passage, one, above) for one in reading.mentions}
    return reading.listed[mention.first]


def _listed_as(passage: Passage, mention: Mention, above: Sequence[str | None]) -> str | None:
    number = passage.paragraph(name_head(passage, mention))
    start = passage.paragraphs[number].start
    before = passage.text[max(start, mention.full_span.start - 600) : mention.full_span.start]
    label = None
    for hit in (*_LABEL.finditer(before), *_OF_LIST.finditer(before)):
        if label is None or hit.end() > label.end():
            label = hit
    head = name_head(passage, mention)
    after_list = label is not None and re.search(r"[a-z)][.!?]\s", before[label.end() :])
    if after_list and head.dep_ in ("nsubj", "nsubjpass") and head.head.tag_ == "VBD":
        return None  # "Apologies: Ann Lee. Bo Ek raised the matter"
    if label is not None and not re.search(r"[a-z)][.!?]\s+[A-Z][a-z]+\s+[a-z]", before[label.end() :]):
        return _label(label[1])
    return above[number] if label is None and not re.search(r"[.!?]\s", before) else None


_LABEL = re.compile(r"(?:^|[.;!?)]\s+|\n\W*)((?:[A-Za-z’'-]+\s+){0,4}[A-Za-z’'-]+)[*_]*\s?(?:\([^()]{0,20}\)\s?)?:")


_OF_LIST = re.compile(
    r"(?:^|[.;!?)]\s+|\n\W*)((?:[A-Za-z’'-]+\s+){1,8})(?:included?|were|are|comprised|featured)\b"
    r"(?! (?:also )?[a-z]+ed\b)"
)
"""``The speakers at the second session included``."""


def _label(label: str) -> str | None:
    """What a label means: it is made of a noun for people, and few other words."""
    parts = [part.strip("’'*_-").lower() for part in label.split()]
    if any(_any_form(part, words("presence", "labels", "excused")) for part in parts):
        return EXCUSED
    if any(_any_form(part, words("presence", "labels", "prized")) for part in parts):
        return PRIZED
    known = words("presence", "labels", "present")
    if not any(_any_form(part, known) for part in parts):
        return None
    return EXCUSED if parts[0] in words("meant", "denied", "not") else PRESENT


def _any_form(word: str, known: frozenset[str]) -> bool:
    return word in known or word.removesuffix("s") in known


_WITHIN = 1500
"""So many characters around a name its sentence is searched."""


def stands_there(reading: Reading, story: Story, mention: Mention) -> bool:
    """Whether the words around a name tell of presence."""
    passage = reading.passage
    head = name_head(passage, mention)
    sentence = passage.sentence_span(head)
    start, at = sentence.start, mention.full_span.start
    text = passage.text[max(start, at - _WITHIN) : min(sentence.end, at + _WITHIN)]
    before = passage.text[max(0, mention.full_span.start - 60) : mention.full_span.start]
    if _pictured(passage, mention, sentence):
        return True
    if passage.said(head) or story.elsewhere(head):
        return False
    opener = _opener().match(passage.text, start, min(sentence.end, start + _WITHIN))
    if opener is not None and mention.span.start >= opener.end():
        return True
    if _AMONG.search(text) or _UNDER.search(before) or _among_many(reading, story, mention):
        return True
    if _gladly_met(reading, head):
        return True
    return _conducting(passage, mention) or _in_bracket(reading, mention) or _goes_on(reading, story, mention)


def _gladly_met(reading: Reading, name: Token) -> bool:
    """``It was good to see X again``, ``we were delighted to welcome X``: not ``it would have been``."""
    verb = name.head
    if name.dep_ != "dobj" or verb.tag_ != "VB" or lemma(verb) not in words("presence", "verbs", "receives") | {"see"}:
        return False
    above = verb.head if verb.head.pos_ in ("VERB", "AUX") else verb.head.head
    clause = reading.clause_of(above)
    glad = any(t.lower_ in words("presence", "words", "glad") for t in (verb.head, *above.rights))
    return glad and clause is not None and clause.real and above.tag_ == "VBD" and not clause.negated


_AMONG = re.compile(
    r"\b(?:among (?:those|others) present|in attendance|w(?:as|ere) present|attended by)\b", re.IGNORECASE
)
_UNDER = re.compile(
    r"\b(?:interpretation|moderation|direction|chairmanship|baton|guidance|presidency|leadership) of [^,.;]{0,12}$"
    r"|\bthrough (?:an |the |her |his )?interpreter,? $|\b\w+ing was by $"
)


@cache
def _opener() -> re.Pattern[str]:
    """``Also online, but not speaking, were``, ``Seated at the front were``."""
    states = "|".join(sorted(words("presence", "words", "states")))
    return re.compile(
        rf"\W*(?:(?:Also|Others?|Those|Among those|Among the guests|Already)\s+)?(?:{states})\b[^.:;]{{0,80}}?"
        r"(?:\b(?:was|were|are|included?)\b|:)",
        re.IGNORECASE,
    )


def _among_many(reading: Reading, story: Story, mention: Mention) -> bool:
    """``A hundred guests came, including X, Y and Z``."""
    passage = reading.passage
    sentence = passage.sentence(name_head(passage, mention))
    before = passage.text[max(sentence.start_char, mention.full_span.start - _WITHIN) : mention.full_span.start]
    hit = _INCLUDING.search(before)
    if hit is None or not any(_any_form(w, _crowds()) for w in re.findall(r"[\w-]+", before[: hit.start()].lower())):
        return False
    verb = next((t for t in sentence if t.idx >= sentence.start_char and t.dep_ == "ROOT"), sentence.root)
    clause = reading.clause_of(verb)
    return clause is None or story.step(clause)


_INCLUDING = re.compile(r"\b(?:including|among them|such as|notably|namely|among whom were|led by|headed by)\s")


@cache
def _crowds() -> frozenset[str]:
    many = ("many", "hundreds", "thousands", "dozens", "scores", "several", "others", "everyone")
    here = words("presence", "labels", "present") | words("presence", "nouns", "there")
    return here | words("people", "crowd") | set(many)


def _pictured(passage: Passage, mention: Mention, sentence: Span) -> bool:
    """Named in the caption of a picture of the event, and not as who took it."""
    end = min(sentence.end, sentence.start + 300)
    hit = _PICTURED.search(passage.text, sentence.start, end)
    if hit is None and _SIDE.search(passage.text, sentence.start, end) is not None:
        return not _CREDIT.search(passage.text[max(0, mention.full_span.start - 24) : mention.full_span.start])
    before = passage.text[max(0, mention.full_span.start - 24) : mention.full_span.start]
    return hit is not None and mention.span.start > hit.start() and not _CREDIT.search(before)


_PICTURED = re.compile(
    r"\b(?:pictured|from left|from right|left to right|right to left|l[-. ]to[-. ]r|back row|front row"
    r"|(?:shown|seen|standing|seated) (?:here|above|below|in the (?:\w+ )?(?:picture|photo\w*))"
    r"|in the (?:\w+ )?(?:picture|photo\w*) (?:are|is|were|was))\b",
    re.IGNORECASE,
)
_SIDE = re.compile(
    r"\w \((?:[lrc]|left|right|cent(?:re|er)|middle|far (?:left|right)"
    r"|(?:second|third|fourth) from (?:the )?(?:left|right)|seated|standing|foreground|background)\)"
)
"""Where somebody stands in a picture."""
_CREDIT = re.compile(
    r"(?:photo\w*|pictures?|image|credit|courtesy|copyright|by|©)(?: of| by| credit)?[:/ ]*\s?$", re.IGNORECASE
)


def _conducting(passage: Passage, mention: Mention) -> bool:
    """``with X conducting``, whatever the parser takes the participle for."""
    doc = passage.tokens
    first = mention.start
    if not first or doc[first - 1].lower_ != "with" or mention.last + 1 >= len(doc):
        return False
    after = doc[mention.last + 1]
    return after.lower_.endswith("ing") and after.lower_ not in ("during", "concerning", "regarding", "according")


def _in_bracket(reading: Reading, mention: Mention) -> bool:
    """``Knots for Beginners (Ann Lee, Bo Dunn)``: only names in the bracket, behind the name of a part."""
    passage = reading.passage
    text = passage.text
    left = text.rfind("(", max(0, mention.span.start - 120), mention.span.start)
    right = text.find(")", mention.span.end, mention.span.end + 120)
    if left < 1 or right < 0 or ")" in text[left : mention.span.start]:
        return False
    inside = passage.piece(left + 1, right)
    before = passage.piece(left - 2, left - 1)
    if inside is None or before is None:
        return False
    named = reading.resolver.named
    rest = [
        t for t in inside if named(t) is None and not t.is_punct and t.lower_ not in ("and", "with", "dr", "dr.", "&")
    ]
    return not rest and named(before[0]) is None and before[0].text[:1].isupper()


def _behind_apposition(doc: Doc, comma: int) -> int:
    """The token behind what stands between commas after a name, verbs apart; -1 where there is none."""
    relative = doc[min(comma + 1, len(doc) - 1)].tag_ in ("WP", "WDT", "WP$")
    for k in range(comma + 1, min(comma + 30, len(doc))):
        if doc[k].text in (".", ";", ":") or not relative and doc[k].tag_ in ("VBZ", "VBP", "MD", "WP", "WDT"):
            return -1
        behind = doc[k - 1].text == "," and k > comma + 1
        if behind and doc[k].tag_ in ("VBD", "RB") or not relative and doc[k].tag_ == "VBD":
            return k
    return -1


def _goes_on(reading: Reading, story: Story, mention: Mention) -> bool:
    """``X, the captain, sang``: a past verb right behind the name, or behind what stands between commas after it."""
    doc = reading.passage.doc
    i = mention.last + 1
    if i < len(doc) and doc[i].text == ",":
        i = _behind_apposition(doc, i)
        if i < 0:
            return False
    while i < len(doc) and doc[i].tag_ == "RB" and doc[i].lower_ not in ("not", "never", "n’t", "n't"):
        i += 1
    if i >= len(doc) or doc[i].tag_ != "VBD" or doc[i].lower_ in ("had", "was", "were", "did", "could", "would"):
        return False
    clause = reading.clause_of(doc[i])
    if clause is None and doc[i].dep_ == "aux":
        return lemma(doc[i]) not in words("presence", "verbs", "no_sign")
    if clause is None or not story.step(clause) or lemma(doc[i]) in words("presence", "verbs", "no_sign"):
        return False
    return not _below_preposition(doc, mention) and doc[i].dep_ not in ("relcl", "acl")


def _below_preposition(doc: Doc, mention: Mention) -> bool:
    """``a cousin of the guard X``: the name ends the phrase of a preposition."""
    i = mention.start - 1
    while i >= 0 and doc[i].pos_ in ("NOUN", "ADJ", "DET") and doc[i].lower_ not in ("a", "an"):
        i -= 1
    return i >= 0 and doc[i].dep_ in ("prep", "agent") and doc[i].lower_ in ("of", "to", "by", "for", "from", "like")

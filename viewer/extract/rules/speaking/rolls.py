"""Rolls of speakers within a sentence: ``Others who spoke were A, B and C``, ``talks by A on nets, B on salt and C``.

Such lists run over offices, topics and numbers, and no parse of them holds. So what leads to the list is read by its
words, and the names behind it from the surface: one act for each who has none in that sentence yet.
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.example import Example
from viewer.extract.language.passage import has_word, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.elsewhere import elsewhere
from viewer.extract.rules.shared.listed import enumerated
from viewer.extract.rules.shared.nouns import noun_kind
from viewer.extract.rules.shared.outside import outside
from viewer.extract.rules.speaking.floor import full_stop

_NEAR = 9
"""So many tokens behind what leads to it the first name of a list must stand."""


def find(reading: Reading, told: list[Act]) -> list[Act]:
    """A speech for each name of a roll that has no act in its sentence yet."""
    passage = reading.passage
    known = reading.people_in(told)
    found: list[Act] = []
    for number, sentence in enumerate(passage.sentences):
        if len(sentence) < 6 or passage.said(sentence.root) or elsewhere(passage, sentence.root):
            continue
        if not _happened(reading, sentence.root):
            continue
        for cue in _cues(list(sentence)):
            people = _listed(reading, cue)
            if len(people) < 2 or passage.said(cue):
                continue
            mine = known.setdefault(number, set())
            found += [_act(reading, cue, person) for person in people if person not in mine]
            mine.update(people)
    return found


def _happened(reading: Reading, root: Token) -> bool:
    clause = reading.clause_of(root)
    return clause is None or clause.real and not outside(reading, clause)


def _act(reading: Reading, cue: Token, person: int) -> Act:
    passage = reading.passage
    last = full_stop(reading, cue)
    mention = next(m for m in reading.people[person].mentions if cue.i < m.first <= last)
    token = cue.doc[mention.first]
    return Act("speech", [person], token, passage.sentence_span(token), mention.full_span)


def _cues(tokens: list[Token]) -> Iterator[Token]:
    """The words that lead to a roll: ``by`` after a noun for speeches, ``were`` after one for speakers."""
    yield from (token for k, token in enumerate(tokens) if _leads(tokens, k))


def _leads(tokens: list[Token], k: int) -> bool:
    token = tokens[k]
    if token.lower_ in ("by", "from"):
        addressed = k > 0 and lemma(tokens[k - 1]) == "address" and tokens[k - 1].tag_ == "VBN"
        return addressed or _speeches_before(tokens, k)
    if token.lower_ not in _LEADS:
        return False
    return _speakers_before(tokens, k) or token.text == ":" and _treated(tokens[:k])


_LEADS = ("were", "was", "included", "include", "includes", "are", ":", "being", "including")
_GIVEN = ("be", "give", "make", "deliver", "come", "follow", "hear", "read", "present", "have", "offer", "contribute")
_BETWEEN = ("ADP", "ADV", "AUX", "DET", "ADJ", "NUM", "NOUN", "PROPN", "PUNCT", "CCONJ", "PART", "PRON")


def _speeches_before(tokens: list[Token], k: int) -> bool:
    """Whether a plural for speeches stands before, with nothing but a verb of giving between."""
    for token in reversed(tokens[max(0, k - 10) : k]):
        if token.pos_ == "VERB" and lemma(token) not in _GIVEN or token.text in ";:":
            return False
        if token.tag_ in ("NNS", "NNPS") and noun_kind(token) in ("speech", "opening", "closing"):
            return lemma(token) not in _WRITTEN
    return False


_WRITTEN = ("report", "article", "essay", "review", "background", "account", "lesson", "insight", "session", "charge")


def _speakers_before(tokens: list[Token], k: int) -> bool:
    """``The speakers of the evening``, ``others who spoke``, ``those who addressed the rally``."""
    before = tokens[max(0, k - 9) : k]
    speaks = words("acts", "verbs", "speech")
    for j, token in enumerate(before):
        name = lemma(token)
        if name in words("programme", "rolls", "speakers") and token.tag_ in ("NNS", "NNPS"):
            return all(t.pos_ in _BETWEEN and t.tag_ not in ("VBD", "WP") for t in before[j + 1 :])
        if token.lower_ in ("others", "those") and has_word(before[j + 1 : j + 3], "who"):
            return any(lemma(t) in speaks for t in before[j + 1 :])
        if token.lower_ in ("also", "among") and any(lemma(t) in speaks for t in before[j + 1 :]):
            return True
    return False


def _treated(before: list[Token]) -> bool:
    """``We were treated to three talks:``, ``talks from three speakers:``."""
    near = before[-8:]
    return any(t.tag_ == "NNS" and lemma(t) in words("programme", "rolls", "talks") for t in near)


def _listed(reading: Reading, cue: Token) -> list[int]:
    """The names of the list, if the first of them stands near."""
    last = full_stop(reading, cue)
    people = enumerated(reading, cue.i + 1, last)
    near = any(reading.resolver.named(cue.doc[i]) is not None for i in range(cue.i + 1, min(last, cue.i + _NEAR) + 1))
    return people if near else []


EXAMPLES = (
    Example(
        "Others who spoke were Ann Lee, Bo Ek and the mate, Miss Sue Grant.",
        ("speech: Ann Lee", "speech: Bo Ek", "speech: Sue Grant"),
    ),
    Example(
        "We heard talks from two speakers: Ann Lee on nets and Bo Ek on salt.", ("speech: Ann Lee", "speech: Bo Ek")
    ),
    Example(
        "Short addresses were given by (1) Dr. Ann Lee on nets, (2) Miss Sue Grant on salt and (3) Mr. Bo Ek.",
        ("speech: Ann Lee", "speech: Sue Grant", "speech: Bo Ek"),
    ),
    Example(
        "The speakers were Ann Lee, who spoke on nets; Mrs Sue Grant, on salt; and Mr Bo Ek, on eels.",
        ("speech: Ann Lee", "speech: Sue Grant", "speech: Bo Ek"),
    ),
    Example("The shelves held books by Ann Lee and Bo Ek.", ()),
)

"""Who may have said what: what rules found, and what else hangs on a verb, stands in quotation marks or behind a name.

Of a verb whose subject is a pronoun or a noun, those named shortly before are candidates beside whom the resolver
takes it to mean.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.extract import lexicon
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word
from viewer.extract.language.reality import is_inserted
from viewer.extract.language.tokens import Token
from viewer.extract.proposing.meant import BACK, Around, may_mean_others, others
from viewer.extract.rules.saying.content import content
from viewer.extract.rules.saying.mode import mode
from viewer.extract.rules.saying.speaker import speakers
from viewer.extract.rules.shared.doing import agents
from viewer.extract.rules.shared.draft import Reading, Saying
from viewer.extract.rules.statements.statements import cue_of, inserted_into
from viewer.extract.trace import Meant
from viewer.report.model import Span

_BEHIND = frozenset("ccomp xcomp dobj prep attr acomp oprd dative advcl parataxis prt agent npadvmod dep".split())
"""The relations by which what was said may hang on a verb."""
_MOST = 3
"""So many people at the most may say one thing together."""
_STEPS = 12
"""So far above a word others are looked for on which it hangs."""
_AROUND = (0, -1, 1, -2)
"""In which sentences who said a quotation is looked for, from its own on."""
_SPEAKERS = 4
"""So many may have said a quotation."""
_LABELS = (":", "-", "–", "—")


@dataclass(frozen=True, slots=True)
class StatementCandidate:
    """A statement that may be one. ``way`` says how it was come upon: ``rule``; of verbs ``content`` (a rule knows what
    is said), ``inserted``, ``hangs``, each also ``of another``; ``quote``; ``label``."""

    saying: Saying
    way: str
    clause: Clause | None = None
    meant: Meant | None = None

    @property
    def is_of_another(self) -> bool:
        """Whether somebody else is taken for the subject than the resolver takes it to mean."""
        return self.clause is not None and self.meant is not None

    @property
    def is_quotation(self) -> bool:
        """Whether it is a quotation that no verb holds."""
        return self.way.startswith("quote")


def hangs_on(token: Token) -> Iterator[Token]:
    """The words above a word, the nearest first, on which it hangs otherwise than as one joined to them."""
    for _ in range(_STEPS):
        if token.head == token:
            return
        joined, token = token.dep_ == "conj", token.head
        if not joined:
            yield token


def candidates(reading: Reading) -> list[StatementCandidate]:
    """Everything that may be a statement, those of the rules first; one for each word that tells it and each person."""
    found = [StatementCandidate(saying, "rule", reading.clause_of(saying.token)) for saying in reading.sayings]
    known = {(one.saying.token.i, one.saying.speaker) for one in found}
    for one in (*_of_clauses(reading), *_of_quotations(reading), *_of_labels(reading)):
        key = (one.saying.token.i, one.saying.speaker)
        if key not in known:
            known.add(key)
            found.append(one)
    return found


def _of_clauses(reading: Reading) -> Iterator[StatementCandidate]:
    around = Around(reading)
    for clause in reading.clauses:
        who = list(dict.fromkeys((*agents(reading, clause)[:_MOST], *speakers(reading, clause)[0][:_MOST])))
        beside = list(_others(reading, clause, around))
        told = _content(reading, clause) if who or beside else None
        if told is None:
            continue
        way, words = told
        cue = cue_of(reading, clause)
        how = mode(reading, words)
        for person in who:
            yield StatementCandidate(Saying(person, clause.verb, cue, how, [words]), way, clause)
        for person, meant in beside:
            if person not in who:
                saying = Saying(person, clause.verb, cue, how, [words])
                yield StatementCandidate(saying, f"{way} of another", clause, meant)


def _content(reading: Reading, clause: Clause) -> tuple[str, Span] | None:
    """What may be said by a verb, and how it was come upon."""
    if (known := content(reading, clause)) is not None:
        return "content", known
    if is_inserted(clause.verb):
        around = inserted_into(reading, clause)
        return None if around is None else ("inserted", around)
    behind = [c for c in clause.verb.rights if c.dep_ in _BEHIND]
    if not behind:
        return None
    first, last = min(c.left_edge.i for c in behind), max(c.right_edge.i for c in behind)
    start, end = clause.verb.doc[first], clause.verb.doc[last]
    words = reading.passage.trimmed(start.idx, end.end_char)
    return None if words is None else ("hangs", words)


def _others(reading: Reading, clause: Clause, around: Around) -> Iterator[tuple[int, Meant]]:
    """Whom else the subject of a verb may mean."""
    subject = child(clause.verb, "nsubj", "nsubjpass") or next(iter(clause.agents), None)
    if subject is not None and may_mean_others(reading, subject):
        yield from others(reading, clause.verb, around)


def _of_quotations(reading: Reading) -> Iterator[StatementCandidate]:
    """Quotations that no statement holds, each with those who may have said it."""
    passage, around = reading.passage, Around(reading)
    held = sorted((span for saying in reading.sayings for span in saying.content), key=lambda span: span.start)
    starts = [span.start for span in held]
    ends = _highest([span.end for span in held])
    for quote in passage.quotes:
        before = bisect.bisect_left(starts, quote.end)
        if before and ends[before - 1] > quote.start:
            continue
        piece = passage.piece(quote.start, quote.start + 1)
        if piece is not None and not _is_of_somebody(reading, quote):
            for person, side, meant in _who_said(reading, piece[0], around):
                cue = passage.span(meant.token, meant.token)
                saying = Saying(person, piece[0], cue, mode(reading, quote), [quote])
                yield StatementCandidate(saying, f"quote, {side}", None, meant)


def _is_of_somebody(reading: Reading, quote: Span) -> bool:
    """``one angry resident told Bo Ek: “Shame!”``: whether the sentences around tell that nobody named said it."""
    passage = reading.passage
    ends = (quote.start, quote.end - 1)
    sentences = {passage.sentence_number(piece[0]) for at in ends if (piece := passage.piece(at, at + 1))}
    for clause in (clause for number in sentences for clause in reading.clauses_in.get(number, ())):
        subject = child(clause.verb, "nsubj")
        if subject is None or clause.lemma not in lexicon.words("saying", "verbs") or passage.said(clause.verb):
            continue
        some = has_word(subject.lefts, *lexicon.words("saying", "somebody")) and subject.pos_ == "NOUN"
        if some and subject.i < clause.verb.i and reading.resolver.person(subject) is None:
            return True
    return False


def _highest(numbers: list[int]) -> list[int]:
    """For each number the highest up to it."""
    found: list[int] = []
    for number in numbers:
        found.append(max(number, found[-1]) if found else number)
    return found


def _who_said(reading: Reading, first: Token, around: Around) -> Iterator[tuple[int, str, Meant]]:
    """Those named around the first word of a quotation, the nearest first, and who spoke last."""
    passage = reading.passage
    number = passage.sentence_number(first)
    found: dict[int, tuple[str, Meant]] = {}
    for step in _AROUND:
        if not 0 <= number + step < len(passage.sentences):
            continue
        for seen in sorted(around.named_in(number + step, first), key=lambda one: abs(one.token.i - first.i)):
            if not passage.said(seen.token):
                found.setdefault(seen.person, (str(step), Meant(-step, len(found), seen.token)))
    before = around.last_before(first)
    if before is not None:
        found.setdefault(before.speaker, ("last speaker", Meant(BACK, len(found), before.token)))
    for person, (side, meant) in list(found.items())[:_SPEAKERS]:
        yield person, side, meant


def _of_labels(reading: Reading) -> Iterator[StatementCandidate]:
    """``Ann Lee: mend the pier``, ``Bo Ek - too old``: what stands behind a name and a mark, to the sentence's end."""
    passage = reading.passage
    for person, draft in enumerate(reading.people):
        for mention in draft.mentions:
            if mention.last + 1 >= len(passage.tokens):
                continue
            name, mark = passage.tokens[mention.last], passage.tokens[mention.last + 1]
            if mark.text not in _LABELS or passage.said(mark):
                continue
            words = passage.trimmed(mark.idx + 1, passage.sentence(name).end_char)
            if words is not None and not _is_of_somebody(reading, words):
                saying = Saying(person, name, Span(mark.idx, mark.idx + 1), mode(reading, words), [words])
                yield StatementCandidate(saying, f"label {mark.text}")

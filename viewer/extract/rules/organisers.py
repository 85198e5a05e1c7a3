"""Who held, organised or hosted it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from viewer.extract.clauses import Clause
from viewer.extract.draft import Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import Passage, child, conjuncts
from viewer.extract.rules.common import LEAD, as_written
from viewer.extract.rules.nouns import is_event
from viewer.report.model import Fact, Span


def find_organisers(reading: Reading) -> Iterator[Fact]:
    """Who held, organised or hosted it, as subject or agent of such a verb with the event."""
    passage = reading.passage
    seen: list[str] = []
    for clause in reading.clauses:
        if (
            clause.lemma not in words("event", "verbs", "organise")
            or clause.reported
            or clause.negated
            or clause.planned
        ):
            continue
        if passage.paragraph(clause.verb) > LEAD + 3 or not _of_event(clause):
            continue
        for agent in clause.agents:
            for part in _bodies(agent):
                span = _body_span(passage, part)
                if span is None:
                    continue
                key = passage.words(span).lower()
                if key not in seen and not any(key in s or s in key for s in seen):
                    seen.append(key)
                    yield as_written(passage, span)
        if seen:
            return


def _of_event(clause: Clause) -> bool:
    things = clause.objects()
    if any(is_event(t) or t.lower_ in ("it", "which", "that") for t in things):
        return True
    if clause.lemma in ("organise", "organize", "convene", "co-host", "co-organise", "co-organize"):
        return clause.passive or any(t.pos_ == "PROPN" for t in things)
    return clause.verb.dep_ == "acl" and is_event(clause.verb.head)


def _bodies(token: Token) -> list[Token]:
    """The bodies in a coordination, and those with whom they did it."""
    found = conjuncts(token)
    for part in list(found):
        for prep in part.children:
            if prep.dep_ == "prep" and prep.lower_ == "with" and (aim := child(prep, "pobj")) is not None:
                found += conjuncts(aim)
    return found


def _body_span(passage: Passage, token: Token) -> Span | None:
    if token.pos_ not in ("PROPN", "NOUN") or token.pos_ == "NOUN" and not token.text[0].isupper():
        if not any(c.pos_ == "PROPN" for c in token.children):
            return None
    first = token.left_edge
    while first.i < token.i and first.pos_ in ("DET", "PRON", "PUNCT") and first.text not in '“"':
        first = first.nbor(1)
    while first.i < token.i and not first.text[0].isupper() and first.text not in '“"':
        first = first.nbor(1)
    last = token
    for part in token.rights:
        if part.dep_ == "prep" and part.lower_ in ("of", "for", "and") and part.i == last.i + 1:
            last = part.right_edge
        elif part.dep_ == "cc" and part.right_edge.i == part.i and part.nbor(1).text[0].isupper():
            continue
        elif part.dep_ in ("punct", "appos") and passage.quote(part.idx) is not None:
            last = part.right_edge
        else:
            break
    span = passage.trimmed(first.idx, last.idx + len(last.text))
    if span is None:
        return None
    cut = re.search(r"\s*(?:\(|,|\bwho\b|\bwhich\b|\bfollowing\b)", passage.text[span.start : span.end])
    return passage.trimmed(span.start, span.start + cut.start()) if cut else span

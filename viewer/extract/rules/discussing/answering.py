"""Answers told with their question: ``asked why, X said``, ``under questioning by Y``, ``in reply to Y, X said``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word, lemma, pobjs
from viewer.extract.language.tokens import Token, Tokens
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import agents, all_named, named
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.listed import enumerated


def replied(reading: Reading, clause: Clause) -> list[int] | None:
    """``Replying to X, Y said``, ``in answer to a question from X, Y said``: who asked, if named, and who answers."""
    if clause.reported or clause.aside or clause.lemma not in words("programme", "discussion_verbs", "answer"):
        return None
    answer = agents(reading, clause)
    for aim in _replied_to(clause) if answer else ():
        asker = named(reading, aim, but=answer)
        if not asker and lemma(aim) in ("question", "query", "inquiry", "enquiry"):
            asker = all_named(reading, pobjs((t for t in aim.subtree if t.i > aim.i), "from", "by"), but=answer)
            if not asker and aim.i < clause.verb.i:
                return answer[:1]  # "to a question from the floor X answered"
        if asker:
            return [*asker[:1], *answer[:1]]
    return None


def _replied_to(clause: Clause) -> Iterator[Token]:
    """What a saying is said to reply to."""
    for part in clause.verb.children:
        if part.lower_ == "to" and part.dep_ == "prep" and part.i < clause.verb.i:
            yield from (c for c in part.children if c.dep_ == "pobj" and lemma(c) in ("question", "query"))
        noun = child(part, "pobj") if part.lower_ == "in" else part if part.tag_ == "VBG" else None
        if noun is None or lemma(noun) not in ("reply", "response", "answer", "respond"):
            continue
        yield from pobjs(noun.children, "to")
        yield from (c for c in noun.children if c.dep_ == "dobj" and lemma(noun) == "answer")


_PARTICIPLES = re.compile(
    r"(?:(?:When|Also|Further|Later|Then|And|If|Being|On being|Upon being|After being)\s+)?(?:(?:also|then|later)\s+)?"
    r"(?:asked|questioned|pressed|quizzed|grilled|challenged|cross-examined|cross-questioned|re-examined|examined"
    r"|interrogated|probed|queried)\s+(?!to\b)(?:[\w-]+ly\s+|again\s+|further\s+)?"
    r"(?:by|whether|if|why|how|what|when|where|who|which|about|on|for|as)\b"
    r"|(?:In |While |When )?(?:answering|taking|fielding|responding to|replying to) (?:\w+ ){0,2}questions?\b",
    re.IGNORECASE,
)
"""``Asked by``, ``When asked why``, ``Pressed on``: a question told by a participle at the head of a sentence."""


def was_asked(reading: Reading, clause: Clause, here: list[Clause]) -> list[int] | None:
    """``Asked by X why it sank, Y said``, ``under questioning by X, Y admitted``, ``Y said when asked``: both."""
    if not _tells(clause) or clause.reported or clause.negated or clause.passive:
        return None
    passage = reading.passage
    if (under := _under(passage.sentence(clause.verb))) is not None:
        return _under_questions(reading, clause, under)
    hit = _PARTICIPLES.match(passage.text, passage.sentence_span(clause.verb).start)
    if hit is not None and hit.end() < clause.verb.idx:
        return _behind_question(reading, clause, here, hit)
    asks = words("programme", "discussion_verbs", "ask")
    for inner in clause.verb.rights:
        if inner.dep_ == "advcl" and inner.tag_ == "VBN" and lemma(inner) in asks:
            if has_word(inner.children, "when"):
                answer, by = agents(reading, clause), child(inner, "agent")
                asker = [] if by is None else named(reading, child(by, "pobj"))
                return [*asker[:1], *answer[:1]] if answer else None
    return None


def _under_questions(reading: Reading, clause: Clause, under: Token) -> list[int] | None:
    """``Under questioning by X, Y admitted``."""
    answer = agents(reading, clause)
    by = next((t for t in under.subtree if t.lower_ in ("by", "from") and t.i > under.i), None)
    end = _comma(by, reading.passage.sentence(clause.verb)) if by is not None else 0
    asker = enumerated(reading, by.i, end) if by is not None else []
    return [*asker[:1], *answer[:1]] if answer and answer != asker and under.i < clause.verb.i else None


def _behind_question(reading: Reading, clause: Clause, here: list[Clause], hit: re.Match[str]) -> list[int] | None:
    """``Asked by X why it sank, Y said``."""
    sentence = reading.passage.sentence(clause.verb)
    question = reading.passage.piece(hit.start(), hit.end())
    end = _comma(clause.verb, sentence) if question is None else _end_of_question(question[-1], clause.verb)
    if clause.verb != _first_finite(here, end):
        return None
    within = reading.resolver.within(sentence.start, end - 1)
    people = agents(reading, clause)
    answer = next((p for p in people if p not in within), people[0] if people else None)
    asker = enumerated(reading, question[-1].i, end) if question is not None and hit[0].endswith("by") else []
    return None if answer is None else [*[p for p in asker[:1] if p != answer], answer]


def _tells(clause: Clause) -> bool:
    """Whether a clause goes on with the story; a parser may take ``the witness X said`` for a relative clause."""
    relative = any(t.tag_ in ("WP", "WDT", "WP$") or t.lower_ == "that" for t in clause.verb.lefts)
    return not clause.aside or clause.verb.dep_ == "relcl" and not relative


def _under(sentence: Tokens) -> Token | None:
    """``Under questioning``, ``in cross-examination``: the noun."""
    for token in sentence[:8]:
        if token.lower_ in ("questioning", "examination", "cross-examination", "interrogation") and token.i:
            before = sentence.doc[max(0, token.i - 4) : token.i]
            if has_word(before, "under", "in", "during") and token.dep_ in ("pobj", "pcomp"):
                return token
    return None


def _comma(token: Token, sentence: Tokens) -> int:
    """Where the part of the sentence that a token stands in ends: the next comma."""
    return next((t.i for t in sentence if t.i > token.i and t.text == ","), sentence.end - 1)


def _end_of_question(last: Token, verb: Token) -> int:
    """Where a question told ahead of its answer ends: the last comma that leaves a subject before the verb."""
    commas = [i for i in range(last.i, verb.i) if verb.doc[i].text == ","]
    return commas[-1] if commas else last.i


def _first_finite(here: list[Clause], end: int) -> Token | None:
    return next((c.verb for c in here if c.verb.i > end and _tells(c) and not c.reported), None)

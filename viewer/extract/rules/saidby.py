"""Statements without a verb of saying: ``according to Ann Lee``, ``her advice: rest``, ``with the words``.

Also a verb of saying that the parser took for something else: ``It is late, added Ann Lee``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from viewer.extract.draft import Example, Reading, Saying
from viewer.extract.lexicon import words
from viewer.extract.passage import child, lemma
from viewer.extract.rules.mode import mode
from viewer.report.model import Span

_OF = frozenset(("for", "to", "that", "about", "against", "of", "on"))


def find(reading: Reading) -> Iterator[Saying]:
    """The statements that no clause of saying tells, in text order; those of sentences told already among them."""
    told = {saying.token.sent.start for saying in reading.sayings}
    for token in reading.passage:
        if reading.passage.said(token):
            continue
        found: Saying | None = None
        if token.lower_ == "according":
            found = _according(reading, token)
        elif token.pos_ == "NOUN" and token.sent.start not in told and _names_saying(token):
            found = _noun(reading, token) or _with_words(reading, token)
        elif token.dep_ == "amod" and token.tag_ in ("VBN", "VBD") and token.sent.start not in told:
            found = _inverted(reading, token)
        if found is not None:
            yield found


def _names_saying(noun: Token) -> bool:
    key = lemma(noun)
    return key in words("saying", "nouns", "said") or key in words("saying", "nouns", "closing")


def _according(reading: Reading, token: Token) -> Saying | None:
    """``According to Ann Lee, the pier is old``: the rest of the sentence."""
    to = next((c for c in (*token.children, *token.nbor(1).children, token) if c.dep_ == "pobj"), None)
    if to is None or (person := reading.resolver.person(to)) is None:
        return None
    passage = reading.passage
    sentence = passage.sentence(token)
    phrase = passage.span(token, to.right_edge)
    after = passage.trimmed(phrase.end, sentence.end_char)
    before = passage.trimmed(sentence.start_char, phrase.start)
    content = after if token.i <= sentence.start + 2 or before is None else before
    if content is None or content.end - content.start < 12:
        return None
    cue = passage.span(token, token.nbor(1)) if token.i + 1 < len(token.doc) else passage.span(token, token)
    return Saying(person, token, cue, mode(reading, content), [content])


def _noun(reading: Reading, noun: Token) -> Saying | None:
    """``Her message was that ...``, ``his advice: ...``, ``his first suggestion, ...``."""
    if lemma(noun) not in words("saying", "nouns", "said") or noun.dep_ not in ("nsubj", "ROOT", "dep", "attr"):
        return None
    owner = child(noun, "poss")
    if owner is None or (person := reading.resolver.person(owner)) is None:
        return None
    passage = reading.passage
    verb = noun.head
    sentence = passage.sentence(noun)
    content: Span | None = None
    if noun.dep_ == "nsubj" and lemma(verb) == "be":
        told = child(verb, "ccomp", "xcomp") or child(verb, "attr")
        quoted = passage.quotes_in(Span(verb.idx, max(verb.idx + 1, sentence.end_char)))
        if told is not None and (told.dep_ != "attr" or quoted) and told.i > verb.i:
            content = passage.trimmed(told.left_edge.idx, told.right_edge.idx + len(told.right_edge.text))
    else:
        colon = noun.right_edge if noun.dep_ in ("ROOT", "dep") else noun
        after = passage.text[colon.idx + len(colon.text.rstrip()) : sentence.end_char]
        mark = re.match(r"\s*(?::|,\s(?=if|don[’']t|do|keep|never|always|be)\s*)", after)
        if mark is not None:
            content = passage.trimmed(colon.idx + len(colon.text) + mark.end(), sentence.end_char)
    if content is None:
        return None
    return Saying(person, noun, passage.span(noun, noun), mode(reading, content), [content])


def _with_words(reading: Reading, noun: Token) -> Saying | None:
    """``opened it with the words that ...``, ``closed with an appeal for calm``, ``ended on a plea to``."""
    prep = noun.head
    if (
        noun.dep_ != "pobj"
        or prep.lower_ not in ("with", "on")
        or lemma(noun) not in words("saying", "nouns", "closing")
    ):
        return None
    verb = prep.head
    clause = reading.clause_of(verb)
    if (
        clause is None
        or not clause.real
        or clause.aside
        or noun.tag_ == "NNS"
        and noun.lower_ not in ("words", "thanks")
    ):
        return None
    behind = [c for c in noun.rights if c.dep_ in ("acl", "relcl", "ccomp") or c.dep_ == "prep" and c.lower_ in _OF]
    passage = reading.passage
    quotes = passage.quotes_in(Span(noun.idx, noun.idx + 30))
    if not behind and not (noun.lower_ == "words" and quotes):
        return None
    people = [p for t in clause.agents for p in reading.resolver.persons(t)]
    if not people:
        return None
    first = behind[0].left_edge if behind else None
    end = noun.right_edge.idx + len(noun.right_edge.text)
    content = quotes[0] if first is None else passage.trimmed(first.idx, end)
    if content is None:
        return None
    return Saying(people[0], noun, passage.span(noun, noun), mode(reading, content), [content])


def _inverted(reading: Reading, verb: Token) -> Saying | None:
    """``It is late, added Ann Lee, and ...``."""
    if lemma(verb) not in words("saying", "verbs", "clause") or verb.i - verb.sent.start < 3:
        return None
    if verb.nbor(-1).text != "," or verb.i + 1 >= len(verb.doc):
        return None
    person = reading.resolver.named(verb.nbor(1))
    if person is None:
        return None
    content = reading.passage.trimmed(verb.sent.start_char, verb.nbor(-1).idx)
    if content is None:
        return None
    return Saying(person, verb, reading.passage.span(verb, verb), mode(reading, content), [content])


EXAMPLES = (
    Example("According to Ann Lee, the pier is old.", ("Ann Lee: According to",)),
    Example("The pier is old, according to Ann Lee.", ("Ann Lee: according to",)),
    Example("Ann Lee rose. Her message was that the pier is old.", ("Ann Lee: message",)),
    Example("Bo Ek sat down. His advice: mend the pier.", ("Bo Ek: advice",)),
    Example("Bo Ek closed with an appeal for a new pier.", ("Bo Ek: appeal",)),
    Example("The fair was opened by Ann Lee with the words “the pier is for all of us”.", ("Ann Lee: words",)),
)

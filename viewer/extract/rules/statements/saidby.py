"""Statements without a verb of saying: ``according to Ann Lee``, ``her advice: rest``, ``with the words``.

Also a verb of saying that the parser took for something else: ``It is late, added Ann Lee``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.example import Example
from viewer.extract.language.passage import Passage, child, lemma
from viewer.extract.language.tokens import Token, Tokens
from viewer.extract.lexicon import words
from viewer.extract.rules.saying.mode import mode
from viewer.extract.rules.shared.doing import all_named
from viewer.extract.rules.shared.draft import Reading, Saying
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
        elif token.pos_ == "NOUN" and token.sent.start not in told:
            if _names_saying(token):
                found = _noun(reading, token) or _that(reading, token) or _with_words(reading, token)
            found = found or _in_view(reading, token)
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
    last = to.right_edge
    for comma in to.subtree:
        if comma.text == "," and comma.i > to.i and not any(reading.name_at(i) for i in range(comma.i, last.i + 1)):
            last = comma.nbor(-1)  # "There are, according to Ann Lee, three kinds"
            break
    cue = reading.passage.span(token, token.nbor(1)) if token.i + 1 < len(token.doc) else None
    return _rest(reading, token, last, person, cue)


def _rest(reading: Reading, first: Token, last: Token, person: int, cue: Span | None) -> Saying | None:
    """A statement made of the sentence around a phrase that tells whose it is."""
    passage = reading.passage
    sentence = passage.sentence(first)
    phrase = passage.span(first, last)
    after = passage.trimmed(phrase.end, sentence.end_char)
    before = passage.trimmed(sentence.start_char, phrase.start)
    if before is not None and (cut := re.search(r".*[:;]", passage.text[before.start : phrase.start], re.DOTALL)):
        before = passage.trimmed(before.start + cut.end(), phrase.start)
    long = before is not None and before.end - before.start >= _SHORT
    content = before if long else after
    if content is None or content.end - content.start < _SHORT:
        return None
    cue = cue or passage.span(first, first)
    return Saying(person, first, cue, mode(reading, content), [content])


_SHORT = 12
"""Fewer characters than this are not what somebody said."""


def _in_view(reading: Reading, noun: Token) -> Saying | None:
    """``In Ann Lee's opinion, the pier is old``; ``the pier is, in her view, old``."""
    if noun.lower_ not in ("opinion", "view", "words", "judgment", "judgement", "estimation") or noun.dep_ != "pobj":
        return None
    owner = child(noun, "poss")
    if noun.head.lower_ != "in" or owner is None or (person := reading.resolver.person(owner)) is None:
        return None
    cue = reading.passage.span(noun, noun)
    return _rest(reading, noun.head, noun, person, cue)


def _that(reading: Reading, noun: Token) -> Saying | None:
    """``Ann Lee's point that the pier is old was taken up``."""
    if lemma(noun) not in words("saying", "nouns", "said") or lemma(noun) in _THOUGHTS:
        return None
    owner = child(noun, "poss")
    told = child(noun, "acl", "ccomp", "relcl")
    if owner is None or told is None or (person := reading.resolver.person(owner)) is None:
        return None
    that = child(told, "mark")
    if that is None or that.lower_ != "that" or that.i != noun.i + 1:
        return None
    content = reading.passage.trimmed(that.idx, told.right_edge.end_char)
    return None if content is None else _saying(reading, person, noun, content)


_THOUGHTS = ("belief", "hope", "fear", "wish", "theory", "concern", "opinion", "view", "thesis", "estimate")


def _noun(reading: Reading, noun: Token) -> Saying | None:
    """``Her message was that ...``, ``his advice: ...``, ``his first suggestion, ...``, ``her plea was short: ...``."""
    if lemma(noun) not in words("saying", "nouns", "said") or noun.dep_ not in ("nsubj", "ROOT", "dep", "attr"):
        return None
    owner = child(noun, "poss")
    if owner is None or (person := reading.resolver.person(owner)) is None:
        return None
    passage = reading.passage
    sentence = passage.sentence(noun)
    if noun.i + 1 < sentence.end and noun.nbor(1).text == ":":
        content = passage.trimmed(noun.nbor(1).idx + 1, sentence.end_char)
    elif noun.dep_ == "nsubj" and lemma(noun.head) == "be":
        content = _what_it_was(passage, noun.head, sentence)
    else:
        last = noun.right_edge if noun.dep_ in ("ROOT", "dep") else noun
        after = passage.text[last.idx + len(last.text.rstrip()) : sentence.end_char]
        mark = re.match(r"\s*(?::|,\s(?=if|don[’']t|do|keep|never|always|be)\s*)", after)
        content = mark and passage.trimmed(last.end_char + mark.end(), sentence.end_char)
    return None if content is None else _saying(reading, person, noun, content)


def _saying(reading: Reading, person: int, cue: Token, content: Span) -> Saying:
    """A statement that one word tells."""
    return Saying(person, cue, reading.passage.span(cue, cue), mode(reading, content), [content])


def _what_it_was(passage: Passage, verb: Token, sentence: Tokens) -> Span | None:
    """``Her message was that ...``, ``was short: ...``: what is told of it, behind a colon or in the next sentence."""
    told = child(verb, "ccomp", "xcomp") or child(verb, "attr")
    quoted = passage.quotes_in(Span(verb.idx, max(verb.idx + 1, sentence.end_char)))
    colon = next((t for t in sentence if t.text == ":" and t.i > verb.i), None)
    if colon is not None and child(verb, "acomp", "attr") is not None:
        return passage.trimmed(colon.idx + 1, sentence.end_char)
    if told is not None and (told.dep_ != "attr" or quoted) and told.i > verb.i:
        return passage.trimmed(told.left_edge.idx, told.right_edge.end_char)
    behind = passage.quotes_in(Span(sentence.end_char, sentence.end_char + 3))
    return behind[0] if behind and child(verb, "acomp") is not None else None


def _with_words(reading: Reading, noun: Token) -> Saying | None:
    """``opened it with the words that ...``, ``closed with an appeal for calm``, ``ended on a plea to``."""
    prep = noun.head
    if noun.dep_ != "pobj" or prep.lower_ not in ("with", "on"):
        return None
    if lemma(noun) not in words("saying", "nouns", "closing"):
        return None
    clause = reading.clause_of(prep.head)
    if clause is None or not clause.real or clause.aside:
        return None
    if noun.tag_ == "NNS" and noun.lower_ not in ("words", "thanks"):
        return None
    content = _worded(reading.passage, noun)
    people = all_named(reading, clause.agents) if content is not None else []
    return _saying(reading, people[0], noun, content) if people and content is not None else None


def _worded(passage: Passage, noun: Token) -> Span | None:
    """What a noun that closes something says: all that hangs on it from the first that tells it; else a quotation."""
    behind = [c for c in noun.rights if c.dep_ in ("acl", "relcl", "ccomp") or c.dep_ == "prep" and c.lower_ in _OF]
    if behind:
        return passage.trimmed(behind[0].left_edge.idx, noun.right_edge.end_char)
    quotes = passage.quotes_in(Span(noun.idx, noun.idx + 30)) if noun.lower_ == "words" else []
    return quotes[0] if quotes else None


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
    return None if content is None else _saying(reading, person, verb, content)


EXAMPLES = (
    Example("There are, according to Ann Lee, three kinds of piers.", ("Ann Lee: according to",)),
    Example("Ann Lee’s point that the pier is old was taken up by the choir.", ("Ann Lee: point",)),
    Example("In Ann Lee’s opinion, the pier is older than the church.", ("Ann Lee: opinion",)),
    Example("Ann Lee was calm: in her view the pier will stand.", ("Ann Lee: view",)),
    Example("Ann Lee rose. Her message was short: the pier is old.", ("Ann Lee: message",)),
    Example("Ann Lee rose. Her message to all was short. “The pier is old.”", ("Ann Lee: message",)),
    Example("Ann Lee rose. Her main point: piers are not for cars.", ("Ann Lee: point",)),
    Example("According to Ann Lee, the pier is old.", ("Ann Lee: According to",)),
    Example("The pier is old, according to Ann Lee.", ("Ann Lee: according to",)),
    Example("Ann Lee rose. Her message was that the pier is old.", ("Ann Lee: message",)),
    Example("Bo Ek sat down. His advice: mend the pier.", ("Bo Ek: advice",)),
    Example("Bo Ek closed with an appeal for a new pier.", ("Bo Ek: appeal",)),
    Example("The fair was opened by Ann Lee with the words “the pier is for all of us”.", ("Ann Lee: words",)),
)

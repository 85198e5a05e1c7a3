"""Who takes part in a discussion, sentence by sentence: chairs, panellists, those who say something."""

from __future__ import annotations

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from viewer.extract.clauses import Clause
from viewer.extract.draft import Act, Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import lemma
from viewer.extract.rules.doing import agents, everyone, gapped, named

_ABOUT = ("on", "about", "at", "in", "for", "after", "before", "following", "of", "to", "from", "during", "into")
_PARTS = ("consist", "compose", "comprise", "make")
CHAIRS = ("moderate", "chair", "lead", "facilitate", "run", "host", "anchor", "steer", "guide", "coordinate")


def contributed(reading: Reading, clauses: list[Clause]) -> list[int]:
    """``a discussion on the pier, to which X contributed``, ``in which X took part``."""
    found: list[int] = []
    for clause in clauses:
        which = any(noun.tag_ == "WDT" for _, noun in clause.preps)
        if which and clause.real and clause.lemma not in CHAIRS:
            found += agents(reading, clause)
    return found


def presenters(clause: Clause, noun: Token, told: list[Act]) -> list[int]:
    """``answers from the three lecturers``: the last so many people who acted before."""
    for token in clause.agents:
        count = next((c for c in token.children if c.dep_ == "nummod"), None)
        if lemma(token) not in words("programme", "panelists", "presenters") or count is None:
            continue
        numbers = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
        wanted = numbers.get(count.lower_, 0)
        before: list[int] = []
        for other in reversed(told):
            if other.token.i < noun.i and other.kind == "speech" and len(before) < wanted:
                before += [p for p in other.people if p not in before]
        return before[:wanted]
    return []


def governs(clause: Clause, noun: Token) -> bool:
    """Whether the discussion is subject, object or complement of the clause."""
    verb = clause.verb
    if verb.dep_ == "acl" and verb.head == noun:
        return True
    token = noun
    for _ in range(6):
        if token.head == verb:
            return True
        if token.head == token or token.head.pos_ in ("VERB", "AUX"):
            return False
        token = token.head
    return False


def top(reading: Reading, token: Token) -> Token:
    """The head of a name."""
    while token.dep_ in ("compound", "flat", "nmod") and token.head != token and reading.resolver.named(token.head):
        token = token.head
    return token


def is_beside(name: Token, noun: Token) -> bool:
    """Whether a name in the sentence is no part of the discussion: its topic, its place, a step before it."""
    token = name
    joined = False
    for _ in range(12):
        above = token.head
        joined = joined or token.dep_ == "conj"  # "X of Lowick and the judge Y"
        if above in (token, noun):
            break
        if token.dep_ == "pobj" and above.lower_ in _ABOUT and above.head != token:
            parts = lemma(above.head) in _PARTS or above.lower_ == "of" and (_lists(above.head) or joined)
            return not parts
        if token.dep_ == "poss":
            return True
        token = above
    return name.i < noun.i and any(t.dep_ in ("nsubj", "nsubjpass") for t in (name, *list(name.ancestors)[:2]))


def was_asked(name: Token, noun: Token) -> bool:
    """``put questions to X``, ``questions were addressed to X``."""
    prep = name.head
    puts = prep.lower_ in ("to", "for") and lemma(prep.head) in ("put", "pose", "address", "direct", "question", "have")
    return puts and lemma(noun) == "question"


def _lists(noun: Token) -> bool:
    return lemma(noun) in ("panel", "group", "trio", "number", "consisting", "composed", "comprised", "made")


def as_moderator(reading: Reading, sentence: Tokens) -> list[int]:
    """``with X as moderator``, ``moderator X``, ``X returned as moderator``."""
    found: list[int] = []
    for token in sentence:
        name = lemma(token)
        if token.pos_ not in ("NOUN", "PROPN") or name not in ("moderator", "facilitator", "chair"):
            continue
        if token.dep_ == "pobj" and token.head.lower_ == "as":
            above = token.head.head
            people = reading.resolver.persons(above)
            if not people and above.pos_ in ("VERB", "AUX"):
                people = [p for c in above.children if c.dep_ in ("nsubj", "pobj") for p in reading.resolver.persons(c)]
                people = people or [
                    p
                    for w in above.children
                    if w.dep_ == "prep" and w.lower_ == "with"
                    for c in w.children
                    for p in reading.resolver.persons(c)
                ]
            found += people[:1] if people else []
        elif (
            name != "chair"
            and (person := reading.resolver.person(token)) is not None
            and (token.dep_ in ("appos", "compound", "nmod") or any(c.dep_ == "appos" for c in token.children))
        ):
            found.append(person)
    return found


def is_it(clause: Clause) -> bool:
    talks = ("it", "which", "this", "panel", "discussion", "session", "debate", "conversation", "talk", "dialogue")
    return any(t.lower_ in talks for t in clause.patients)


def sitting(reading: Reading, sentence: Tokens, clauses: list[Clause]) -> list[int]:
    """Those of whom the sentence says that they sat there: ``Panelists were X and Y``, ``Beside her sat X``."""
    verbs = [c for c in clauses if c.lemma in words("programme", "panelists", "sit") and not c.aside and not c.negated]
    if not verbs or not any(c.real for c in verbs):
        return []
    first = sentence[0].lower_
    named = outside_brackets(reading, sentence)
    nouns = {lemma(t) for t in sentence if t.dep_ in ("nsubj", "nsubjpass", "attr", "pobj", "dobj") or t.dep_ == "ROOT"}
    clause = verbs[0]
    lists = ("be", "include", "comprise", "feature", "consist")
    if nouns & words("programme", "panelists", "words") and clause.lemma in lists:
        return named
    if first in words("programme", "panelists", "beside") and clause.lemma in ("sit", "be", "join"):
        return named
    if clause.lemma in ("join", "accompany") and clause.passive or clause.lemma in ("participate", "sit"):
        return named
    if clause.lemma == "take" and any(t.lower_ == "part" for t in clause.patients):
        return named
    if clause.lemma == "join":
        joined = ("them", "him", "her", "panel", "discussion", "me", "us")
        return named if any(t.lower_ in joined for t in clause.patients) else []
    return []


def sits(sentence: Tokens) -> bool:
    """Whether a list of panellists is cut off by an abbreviation: ``Panellists were Eng.``"""
    return len(sentence) < 8 and any(lemma(t) in words("programme", "panelists", "words") for t in sentence)


def outside_brackets(reading: Reading, sentence: Tokens) -> list[int]:
    """Who is named in a sentence, leaving out what stands in brackets."""
    found: list[int] = []
    deep = 0
    for token in sentence:
        deep += token.text.count("(") - token.text.count(")")
        person = reading.resolver.named(token)
        if person is not None and deep <= 0 and person not in found:
            found.append(person)
    return found


def speaking(reading: Reading, clauses: list[Clause]) -> list[int]:
    """Those who say something in the sentence."""
    verbs = words("saying", "verbs") | words("acts", "verbs", "speech", "topic", "respond")
    verbs |= words("programme", "discussion_verbs", "ask")
    found: list[int] = []
    for clause in clauses:
        if clause.lemma in verbs and clause.real and not clause.aside:
            found += [p for p in everyone(reading, clause) if p != reading.teller]
            found += gapped(reading, clause.verb)
        if clause.lemma in ("talk", "speak", "converse", "chat", "debate") and clause.real and not clause.aside:
            found += named(reading, clause.prep("with"))
    return found

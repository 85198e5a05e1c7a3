"""Who takes part in a discussion, sentence by sentence: chairs, panellists, those who say something."""

from __future__ import annotations

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, lemma
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import agents, enumerated, everyone, gapped, named
from viewer.extract.rules.shared.draft import Act, Reading

_ABOUT = ("on", "about", "at", "in", "for", "after", "before", "following", "of", "to", "from", "during", "into")
_PARTS = ("consist", "compose", "comprise", "make")
CHAIRS = (
    *("moderate", "chair", "lead", "facilitate", "run", "host", "anchor", "steer", "guide", "coordinate", "oversee"),
)


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
    prep = name.head.head if name.dep_ == "appos" else name.head
    puts = prep.lower_ in ("to", "for") and lemma(prep.head) in ("put", "pose", "address", "direct", "question", "have")
    return puts and lemma(noun) == "question"


def _lists(noun: Token) -> bool:
    return lemma(noun) in ("panel", "group", "trio", "number", "consisting", "composed", "comprised", "made")


_MODERATORS = ("moderator", "facilitator", "chair", "anchor", "chairperson")


def as_moderator(reading: Reading, sentence: Tokens) -> list[int]:
    """``with X as moderator``, ``moderator X``, ``the moderator was X``, ``with X in the chair``, ``Moderator: X``."""
    found: list[int] = []
    persons = reading.resolver.persons
    for token in sentence:
        name = lemma(token)
        if token.lower_ in ("chairing", "moderating") and token.i == sentence.start and token.head.lemma_ == "be":
            found += _other_side(reading, token)
        if token.pos_ not in ("NOUN", "PROPN"):
            continue
        if name in ("moderation", "chairmanship", "facilitation"):
            by = next((c for c in token.children if c.lower_ in ("of", "by")), None)
            found += named(reading, child(by, "pobj")) if by is not None else []
        if name not in _MODERATORS:
            continue
        above = token.head
        if token.dep_ == "pobj" and above.lower_ == "as":
            found += _made(reading, above.head)[:1]
        elif token.dep_ == "pobj" and above.lower_ == "in" and name == "chair":
            found += persons(above.head) or _made(reading, above.head)[:1]
        elif token.i + 1 < len(token.doc) and token.nbor(1).text == ":":
            found += enumerated(reading, token.i + 2, min(sentence.end - 1, token.i + 12))[:1]
        elif token.dep_ in ("nsubj", "attr") and above.lemma_ == "be":
            found += _other_side(reading, token)
        elif (
            name != "chair"
            and (person := reading.resolver.person(token)) is not None
            and (token.dep_ in ("appos", "compound", "nmod") or any(c.dep_ == "appos" for c in token.children))
        ):
            found.append(person)
    return found


def _other_side(reading: Reading, token: Token) -> list[int]:
    """Who a noun is said to be: ``the moderator was X``, ``X was the moderator``."""
    sides = [c for c in token.head.children if c.dep_ in ("nsubj", "attr") and c != token]
    return [p for side in sides for p in reading.resolver.persons(side)][:1]


def _made(reading: Reading, above: Token) -> list[int]:
    """Of whom "as moderator" is told: the noun before it, the subject, or who stands behind "with"."""
    people = reading.resolver.persons(above)
    if people or above.pos_ not in ("VERB", "AUX"):
        return people
    people = [p for c in above.children if c.dep_ in ("nsubj", "pobj") for p in reading.resolver.persons(c)]
    beside = [c for w in above.children if w.dep_ == "prep" and w.lower_ == "with" for c in w.children]
    return people or [p for c in beside for p in reading.resolver.persons(c)]


_TALKS = ("it", "which", "this", "panel", "discussion", "session", "debate", "conversation", "talk", "dialogue")


def is_it(clause: Clause) -> bool:
    """Whether what a clause tells is done to the discussion."""
    return any(t.lower_ in _TALKS for t in clause.patients)


def sitting(reading: Reading, sentence: Tokens, clauses: list[Clause]) -> list[int]:
    """Those of whom the sentence says that they sat there: ``Panelists were X and Y``, ``Beside her sat X``."""
    if (label := labelled(sentence)) is not None:
        return enumerated(reading, label.i + 1, sentence.end - 1)
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
    if clause.lemma in _UNITES and not clause.passive and any(t.lower_ in _TALKS for t in clause.agents):
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


_UNITES = (
    *("bring", "feature", "include", "comprise", "consist", "see", "gather", "assemble", "unite", "involve", "host"),
    *("welcome", "have"),
)
"""What a discussion does to those who take part."""


def labelled(sentence: Tokens) -> Token | None:
    """The colon of ``Panelists: X, Y``, ``Also on the panel: X``, ``Speakers: X``."""
    colon = next((t for t in sentence[:8] if t.text == ":"), None)
    if colon is None or colon.i <= sentence.start:
        return None
    before = [t for t in sentence if t.i < colon.i]
    plain = not any(t.pos_ == "VERB" for t in before)
    return colon if plain and any(lemma(t) in words("programme", "panelists", "words") for t in before) else None


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


def moves_on(sentence: Tokens, clauses: list[Clause]) -> bool:
    """Whether a step of the programme begins: ``After lunch``, ``Then came``."""
    first = sentence[0].lower_
    if first in ("then", "next", "afterwards", "later", "finally", "lastly") and len(sentence) > 1:
        return any(c.lemma in ("come", "follow", "go", "take", "give", "begin", "move") for c in clauses[:1])
    pauses = ("lunch", "coffee", "tea", "break", "panel")
    return first in ("after", "following") and any(t.lower_ in pauses for t in sentence[:5])

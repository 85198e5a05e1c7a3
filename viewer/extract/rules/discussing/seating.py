"""Who takes part in a discussion, sentence by sentence: chairs, panellists, those who say something."""

from __future__ import annotations

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word, lemma, pobj
from viewer.extract.language.tokens import Token, Tokens
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import agents, all_named, named
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.listed import everyone, gapped

_ABOUT = ("on", "about", "at", "in", "for", "after", "before", "following", "of", "to", "from", "during", "into")
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
        count = child(token, "nummod")
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
    for _ in range(12):
        above = token.head
        if above in (token, noun):
            break
        if token.dep_ == "pobj" and above.lower_ in _ABOUT:
            return True
        token = above
    return name.i < noun.i and any(t.dep_ in ("nsubj", "nsubjpass") for t in (name, *list(name.ancestors)[:2]))


def was_asked(name: Token, noun: Token) -> bool:
    """``put questions to X``, ``questions were addressed to X``."""
    prep = name.head.head if name.dep_ == "appos" else name.head
    puts = prep.lower_ in ("to", "for") and lemma(prep.head) in ("put", "pose", "address", "direct", "question", "have")
    return puts and lemma(noun) == "question"


_MODERATORS = ("moderator", "facilitator", "chair", "anchor", "chairperson")


def as_moderator(reading: Reading, sentence: Tokens) -> list[int]:
    """``with X as moderator``, ``under the chairmanship of X``, ``the moderator was X``."""
    return [p for token in sentence if token.pos_ in ("NOUN", "PROPN") for p in _moderating(reading, token)]


def _moderating(reading: Reading, token: Token) -> list[int]:
    name, above = lemma(token), token.head
    if name in ("moderation", "chairmanship", "facilitation"):
        return named(reading, pobj(token.children, "of", "by"))
    if name not in _MODERATORS:
        return []
    if token.dep_ == "pobj" and above.lower_ == "as":
        return _made(reading, above.head)[:1]
    return _other_side(reading, token) if token.dep_ in ("nsubj", "attr") and above.lemma_ == "be" else []


def _other_side(reading: Reading, token: Token) -> list[int]:
    """Who a noun is said to be: ``the moderator was X``, ``X was the moderator``."""
    sides = [c for c in token.head.children if c.dep_ in ("nsubj", "attr") and c != token]
    return all_named(reading, sides)[:1]


def _made(reading: Reading, above: Token) -> list[int]:
    """Of whom "as moderator" is told: the noun before it, or the subject."""
    subjects = (c for c in above.children if c.dep_ in ("nsubj", "pobj"))
    return reading.resolver.persons(above) or all_named(reading, subjects)


_TALKS = ("it", "which", "this", "panel", "discussion", "session", "debate", "conversation", "talk", "dialogue")


def is_it(clause: Clause) -> bool:
    """Whether what a clause tells is done to the discussion."""
    return any(t.lower_ in _TALKS for t in clause.patients)


def sitting(reading: Reading, sentence: Tokens, clauses: list[Clause]) -> list[int]:
    """Those of whom the sentence says that they sat there: ``Panelists were X and Y``, ``Beside her sat X``."""
    verbs = [c for c in clauses if c.lemma in words("programme", "panelists", "sit") and not c.aside]
    if not any(c.real for c in verbs) or not _seats(verbs[0], sentence):
        return []
    return outside_brackets(reading, sentence)


def _seats(clause: Clause, sentence: Tokens) -> bool:
    """Whether the clause tells who sat there."""
    if clause.lemma in ("participate", "sit") or sentence[0].lower_ in words("programme", "panelists", "beside"):
        return True
    if clause.lemma == "take":
        return has_word(clause.patients, "part")
    if clause.lemma in _UNITES and any(t.lower_ in _TALKS for t in clause.agents):
        return True
    nouns = {lemma(t) for t in sentence if t.dep_ in _HEADS}
    return clause.lemma in _LISTS and not nouns.isdisjoint(words("programme", "panelists", "words"))


_LISTS = ("be", "include", "comprise", "feature", "consist")
_HEADS = ("nsubj", "nsubjpass", "attr", "pobj", "dobj", "ROOT")
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

"""Who took part in a discussion, and how far the report goes on telling of it.

The people are named in the sentence that opens it (with, between, moderated by), in the sentences below that say who
sat there, and as those who speak until the paragraph ends; on later paragraphs as long as they begin with one of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from viewer.extract.clauses import Clause
from viewer.extract.draft import Act, Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import Passage, child, lemma
from viewer.extract.rules.doing import agents, everyone, gapped, named
from viewer.extract.rules.nouns import noun_kind
from viewer.report.model import Span

_ON = 4
"""So many paragraphs on, a discussion may still be told."""

_ABOUT = ("on", "about", "at", "in", "for", "after", "before", "following", "of", "to", "from", "during", "into")
_PARTS = ("consist", "compose", "comprise", "make")
_CHAIRS = ("moderate", "chair", "lead", "facilitate", "run", "host", "anchor", "steer", "guide", "coordinate")


@dataclass(slots=True)
class _Talk:
    """A discussion being told: its act, the numbers of its first and last sentences."""

    act: Act
    first: int
    last: int
    group: str
    members: list[int] = field(default_factory=list)
    chairs: list[int] = field(default_factory=list)


def gather(
    reading: Reading, opened: list[tuple[Act, str]], told: list[Act]
) -> tuple[list[Act], set[int], dict[int, Act]]:
    """The discussions with their people, told once each; the ids of the told acts that are parts of them; and by the
    numbers of the sentences that tell of them, which."""
    by_sentence = _clauses(reading)
    strong = _strong(reading, told)
    kept: list[_Talk] = []
    gone: set[int] = set()
    for act, group in opened:
        number = reading.passage.sentence_number(act.token)
        if kept and number <= kept[-1].last and _same(reading, kept[-1], act, group):
            talk = kept[-1]
            _open_sentence(reading, talk, act.token, by_sentence.get(number, []), told)
            at = int(is_head(reading.passage, reading.passage.paragraph(talk.act.token)))
            talk.act.more[at:at] = [s for s in [reading.passage.sentence_span(act.token)] if s not in talk.act.more]
            continue
        if kept and number <= kept[-1].last:
            kept[-1].last = number - 1
        talk = _Talk(act, number, number, group, members=list(act.people))
        _open_sentence(reading, talk, act.token, by_sentence.get(number, []), told)
        _follow(reading, talk, by_sentence, strong)
        kept.append(talk)
    for talk in kept:
        talk.act.more[2:] = []
    kept = _summaries(reading, kept)
    for talk in kept:
        act = talk.act
        act.people = [p for p in dict.fromkeys(talk.members) if p not in talk.chairs]
        act.companions = [(p, "moderator") for p in dict.fromkeys(talk.chairs)]
        everyone = {*act.people, *talk.chairs}
        for other in told:
            number = reading.passage.sentence_number(other.token)
            if talk.first <= number <= talk.last and other.kind == "speech" and set(other.people) <= everyone:
                if other.weak or not strong.get(number):
                    gone.add(id(other))
    taken = {number: talk.act for talk in kept for number in range(talk.first, talk.last + 1)}
    return [talk.act for talk in kept], gone, taken


def _clauses(reading: Reading) -> dict[int, list[Clause]]:
    found: dict[int, list[Clause]] = {}
    for clause in reading.clauses:
        found.setdefault(reading.passage.sentence_number(clause.verb), []).append(clause)
    return found


def _strong(reading: Reading, told: list[Act]) -> dict[int, list[Act]]:
    """Acts that end a discussion, by sentence: those that are no mere talk."""
    found: dict[int, list[Act]] = {}
    for act in told:
        talks = act.kind == "speech" and (act.weak or act.token.pos_ in ("VERB", "AUX") and not _begins(act.token))
        if not talks:
            found.setdefault(reading.passage.sentence_number(act.token), []).append(act)
    return found


_MEMBER = ("panelist", "panellist", "member")


def _begins(verb: Token) -> bool:
    """Whether a verb tells that a talk was given, or that somebody came on, rather than that something was said."""
    given = words("acts", "verbs", "give") - {"say", "address", "share", "contribute", "second", "continue"}
    return (
        lemma(verb) in given | {"be", "close", "conclude", "open", "begin"}
        or child(verb, "dobj") is not None
        and (noun_kind(child(verb, "dobj") or verb) == "speech")
    )


def _same(reading: Reading, talk: _Talk, act: Act, group: str) -> bool:
    """Whether a later naming in the scope of a talk means that talk: ``the discussion``, not ``then a debate``."""
    passage = reading.passage
    if is_head(passage, passage.paragraph(talk.act.token)) and passage.sentence_number(act.token) <= talk.first + 2:
        return True
    low = {c.lower_ for c in act.token.lefts} if lemma(act.token) not in _MEMBER else set[str]()
    also = any(t.lower_ == "also" for t in passage.sentence(act.token))
    if group != talk.group and {"questions", "groups"} & {group, talk.group}:
        return False
    return also or not low & {"a", "an", "another", "second"}


def is_head(passage: Passage, number: int) -> bool:
    """Whether a paragraph is a heading, also one that asks: ``Panel: Who pays?``"""
    if passage.is_heading(number):
        return True
    span = passage.paragraphs[number]
    return (
        span.end - span.start <= 100 and re.match(r"\W*\w+(?: \w+)?: ", passage.text[span.start : span.end]) is not None
    )


def _note(talk: _Talk, span: Span) -> None:
    if span != talk.act.span and span not in talk.act.more and len(talk.act.more) < 2:
        talk.act.more.append(span)


def _open_sentence(reading: Reading, talk: _Talk, noun: Token, clauses: list[Clause], told: list[Act]) -> None:
    """People of the sentence that names the discussion: chairs by their verb or noun, the others as members."""
    sentence = reading.passage.sentence(noun)
    for clause in clauses:
        if clause.lemma in _CHAIRS and not clause.negated and (_governs(clause, noun) or clause.lemma == "moderate"):
            talk.chairs += agents(reading, clause)
    talk.chairs += _as_moderator(reading, sentence)
    for token in sentence:
        person = reading.resolver.named(token)
        if person is None or person in talk.members or reading.passage.said(token):
            continue
        head = _top(reading, token)
        if not _aside(head, noun) or _asked(head, noun):
            talk.members.append(person)
    talk.members += [p for p in _contributed(reading, clauses) if p not in talk.members]
    for clause in clauses:
        if clause.real and _governs(clause, noun) and clause.lemma not in _CHAIRS:
            talk.members += [p for p in everyone(reading, clause) if p not in talk.members]
            talk.members += _presenters(clause, noun, told)


def _contributed(reading: Reading, clauses: list[Clause]) -> list[int]:
    """``a discussion on the pier, to which X contributed``, ``in which X took part``."""
    found: list[int] = []
    for clause in clauses:
        which = any(noun.tag_ == "WDT" for _, noun in clause.preps)
        if which and clause.real and clause.lemma not in _CHAIRS:
            found += agents(reading, clause)
    return found


def _presenters(clause: Clause, noun: Token, told: list[Act]) -> list[int]:
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


def _governs(clause: Clause, noun: Token) -> bool:
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


def _top(reading: Reading, token: Token) -> Token:
    """The head of a name."""
    while token.dep_ in ("compound", "flat", "nmod") and token.head != token and reading.resolver.named(token.head):
        token = token.head
    return token


def _aside(name: Token, noun: Token) -> bool:
    """Whether a name in the sentence is no part of the discussion: its topic, its place, a step before it."""
    token = name
    joined = False
    for _ in range(12):
        above = token.head
        joined = joined or token.dep_ == "conj"  # "X of Malmö and the judge Y"
        if above == token:
            break
        if token.dep_ == "pobj" and above.lower_ in _ABOUT and above.head != token:
            parts = lemma(above.head) in _PARTS or above.lower_ == "of" and (_lists(above.head) or joined)
            return not parts
        if token.dep_ == "poss":
            return True
        token = above
    return name.i < noun.i and any(t.dep_ in ("nsubj", "nsubjpass") for t in (name, *list(name.ancestors)[:2]))


def _asked(name: Token, noun: Token) -> bool:
    """``put questions to X``, ``questions were addressed to X``."""
    prep = name.head
    puts = prep.lower_ in ("to", "for") and lemma(prep.head) in ("put", "pose", "address", "direct", "question", "have")
    return puts and lemma(noun) == "question"


def _lists(noun: Token) -> bool:
    return lemma(noun) in ("panel", "group", "trio", "number", "consisting", "composed", "comprised", "made")


def _as_moderator(reading: Reading, sentence: Tokens) -> list[int]:
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
            and token.dep_ in ("appos", "compound", "nmod")
        ):
            found.append(person)
    return found


def _follow(reading: Reading, talk: _Talk, by_sentence: dict[int, list[Clause]], strong: dict[int, list[Act]]) -> None:
    """Go on over the sentences below as long as they tell of the discussion."""
    passage = reading.passage
    home = passage.paragraph(talk.act.token)
    headed = is_head(passage, home)
    if talk.group == "groups":
        talk.last += headed
        return
    paragraph = home
    last = False
    for number in range(talk.first + 1, len(passage.sentences)):
        sentence = passage.sentences[number]
        here = passage.paragraph(sentence.root)
        clauses = [c for c in by_sentence.get(number, []) if not passage.said(c.verb)]
        if here != paragraph:
            if is_head(passage, here) or here - home > (2 * _ON if headed else _ON):
                return
            if not headed and not _goes_on(reading, talk, clauses):
                return
            if headed and paragraph == home:
                _note(talk, passage.sentence_span(sentence.root))
            paragraph = here
        cut = last and not any(c.real and not c.aside for c in clauses)  # "Panellists were Eng. | Ann Lee, ..."
        sits = _outside_brackets(reading, sentence) if cut else _sitting(reading, sentence, clauses)
        last = bool(sits) or _sits(sentence)
        if strong.get(number) and not sits or _moves_on(sentence, clauses):
            return
        chairs = [p for c in clauses if c.lemma in _CHAIRS and not c.patients for p in agents(reading, c)]
        chairs += [p for c in clauses if c.lemma in _CHAIRS and _it(c) for p in agents(reading, c)]
        talk.chairs += chairs + _as_moderator(reading, sentence)
        speaking = _speaking(reading, clauses)
        if sits or chairs or set(speaking) - set(talk.members):
            _note(talk, passage.sentence_span(sentence.root))
        talk.members += [p for p in (*sits, *speaking) if p not in talk.members]
        talk.last = number


def _it(clause: Clause) -> bool:
    talks = ("it", "which", "this", "panel", "discussion", "session", "debate", "conversation", "talk", "dialogue")
    return any(t.lower_ in talks for t in clause.patients)


def _goes_on(reading: Reading, talk: _Talk, clauses: list[Clause]) -> bool:
    """Whether a new paragraph begins with what one of them says."""
    for clause in clauses[:2]:
        people = agents(reading, clause)
        if people:
            return bool({*talk.members, *talk.chairs} & set(people)) and clause.lemma in words("saying", "verbs")
    return False


def _moves_on(sentence: Tokens, clauses: list[Clause]) -> bool:
    """Whether a step of the programme begins: ``After lunch``, ``Then came``."""
    first = sentence[0].lower_
    if first in ("then", "next", "afterwards", "later", "finally", "lastly") and len(sentence) > 1:
        return any(c.lemma in ("come", "follow", "go", "take", "give", "begin", "move") for c in clauses[:1])
    pauses = ("lunch", "coffee", "tea", "break", "panel")
    return first in ("after", "following") and any(t.lower_ in pauses for t in sentence[:5])


def _sitting(reading: Reading, sentence: Tokens, clauses: list[Clause]) -> list[int]:
    """Those of whom the sentence says that they sat there: ``Panelists were X and Y``, ``Beside her sat X``."""
    verbs = [c for c in clauses if c.lemma in words("programme", "panelists", "sit") and not c.aside and not c.negated]
    if not verbs or not any(c.real for c in verbs):
        return []
    first = sentence[0].lower_
    named = _outside_brackets(reading, sentence)
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


def _sits(sentence: Tokens) -> bool:
    """Whether a list of panellists is cut off by an abbreviation: ``Panellists were Eng.``"""
    return len(sentence) < 8 and any(lemma(t) in words("programme", "panelists", "words") for t in sentence)


def _outside_brackets(reading: Reading, sentence: Tokens) -> list[int]:
    """Who is named in a sentence, leaving out what stands in brackets."""
    found: list[int] = []
    deep = 0
    for token in sentence:
        deep += token.text.count("(") - token.text.count(")")
        person = reading.resolver.named(token)
        if person is not None and deep <= 0 and person not in found:
            found.append(person)
    return found


def _speaking(reading: Reading, clauses: list[Clause]) -> list[int]:
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


def _summaries(reading: Reading, kept: list[_Talk]) -> list[_Talk]:
    """Without the lead's summary of a discussion that is told with the same people below."""
    result: list[_Talk] = []
    for k, talk in enumerate(kept):
        people = {*talk.members, *talk.chairs}
        lead = reading.passage.paragraph(talk.act.token) < 3
        later = next((o for o in kept[k + 1 :] if people & {*o.members, *o.chairs}), None)
        if lead and people and later is not None and len(later.members) >= len(talk.members):
            later.chairs += [p for p in talk.chairs if p not in later.chairs]
            _note(later, talk.act.span)
            continue
        result.append(talk)
    return result

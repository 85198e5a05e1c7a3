"""How people took part: in person, online, by a message, not stated, or only mentioned."""

from __future__ import annotations

import re

from viewer.extract.draft import Act, Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import Passage, lemma
from viewer.extract.people import Draft
from viewer.extract.roles import name_head
from viewer.extract.rules.doing import agents
from viewer.extract.rules.nouns import is_event
from viewer.extract.rules.statements import elsewhere


def participation(reading: Reading) -> list[str]:
    """One of the model's participations for each person, by index."""
    virtual = _virtual(reading)
    acts: dict[int, list[Act]] = {}
    helps: set[int] = set()
    for act in reading.acts:
        for person in act.people:
            acts.setdefault(person, []).append(act)
        helps |= {person for person, function in act.companions if function != "introduced"}
    present = _present(reading)
    people = range(len(reading.people))
    return [_one(reading, p, acts.get(p, []), p in helps, p in present, virtual) for p in people]


def _one(reading: Reading, person: int, acts: list[Act], helps: bool, present: bool, virtual: bool) -> str:
    if not acts and not helps and not present:
        return "mentioned"
    if acts and all(a.kind == "message" for a in acts) and not present:
        return "message"
    if virtual or _online(reading, person, acts):
        return "online"
    if acts and not helps and not present and all(_only_receives(reading, act, person) for act in acts):
        return "not stated"
    return "in person"


def _only_receives(reading: Reading, act: Act, person: int) -> bool:
    """A prize that went to somebody, or works that were shown, tell nothing of presence."""
    if act.kind == "exhibition":
        return True
    clause = reading.clause_of(act.token)
    return act.kind == "award" and (clause is None or person not in agents(reading, clause))


def _virtual(reading: Reading) -> bool:
    """Whether the event as a whole is told to be virtual, in the lead: ``a virtual summit``, ``held online``."""
    passage = reading.passage
    for token in passage:
        if passage.paragraph(token) > 2:
            return False
        if token.lower_ == "webinar":
            return True
        if token.lower_ not in words("event", "words", "virtual_event"):
            continue
        following = [token.nbor(n) for n in range(1, 5) if token.i + n < len(token.doc)]
        if token.dep_ in ("amod", "compound", "nsubj") and any(is_event(t) for t in following):
            return True
        if token.dep_ == "advmod" and lemma(token.head) in words("event", "verbs", "organise"):
            return True
    return False


def _online(reading: Reading, person: int, acts: list[Act]) -> bool:
    """Whether the person's own sentences tell of a link: ``joined from``, ``on the screen``, ``by video``."""
    passage = reading.passage
    spans = [a.span for a in acts if a.people == [person] and "online" in a.tags]
    if spans:
        return True
    for mention in reading.people[person].mentions:
        head = name_head(passage, mention)
        sentence = passage.words(passage.sentence_span(head)).lower()
        if head.dep_ not in ("nsubj", "nsubjpass", "appos") or passage.said(head):
            continue
        if len(reading.resolver.within(passage.sentence(head).start, passage.sentence(head).end - 1)) > 1:
            continue
        if any(re.search(rf"\b{re.escape(cue)}\b", sentence) for cue in words("event", "words", "online")):
            return True
    return False


def _present(reading: Reading) -> set[int]:
    """Those named among the present, and those who do something in the story's own steps."""
    passage = reading.passage
    found: set[int] = set()
    for clause in reading.clauses:
        if not clause.real or clause.perfect or clause.lemma == "be" or clause.lemma in words("acts", "verbs", "send"):
            continue
        if clause.verb.tag_ != "VBD" and not clause.passive or elsewhere(passage, clause.verb):
            continue
        if clause.aside and not (clause.passive and clause.lemma in words("acts", "verbs") | words("showing", "verbs")):
            continue
        if not _away(passage.words(passage.sentence_span(clause.verb))):
            found.update(agents(reading, clause))
    for person, draft in enumerate(reading.people):
        for mention in draft.mentions:
            start = mention.full_span.start
            sentence = passage.words(passage.sentence_span(name_head(passage, mention)))
            if _AMONG.search(sentence) or _UNDER.search(passage.text[max(0, start - 60) : start]):
                found.add(person)
    return found - {p for p, draft in enumerate(reading.people) if _dead(passage, draft)}


_AMONG = re.compile(r"\b(?:among those present|in attendance|w(?:as|ere) present|attended by)\b")
_UNDER = re.compile(
    r"\b(?:interpretation|moderation|direction|chairmanship|baton|guidance|presidency) of [^,.;]{0,12}$"
    r"|\bthrough (?:an |the |her |his )?interpreter,? $"
)


def _away(sentence: str) -> bool:
    return any(cue in sentence.lower() for cue in words("event", "words", "absent"))


def _dead(passage: Passage, draft: Draft) -> bool:
    """``the late Ann Lee``."""
    starts = (mention.full_span.start for mention in draft.mentions)
    return any(re.search(r"\blate(?:\s[a-z-]+){0,2}\s$", passage.text[max(0, start - 30) : start]) for start in starts)

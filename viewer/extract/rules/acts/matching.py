"""Holds patterns against clauses and nouns: each that fits makes an act, with its id as what found it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import conjuncts, pobjs
from viewer.extract.language.tokens import Token
from viewer.extract.rules.acts.conditions import CONDITIONS
from viewer.extract.rules.acts.nouns import fits
from viewer.extract.rules.acts.owning import owners, told_as_done
from viewer.extract.rules.acts.patterns import NOUN, OWNER, WHAT, WHO, Pattern, by_verb, nominal
from viewer.extract.rules.shared.doing import named, whose
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.joint import doers, kernel, leaders
from viewer.extract.rules.shared.listed import gapped
from viewer.extract.rules.shared.nouns import noun_kind
from viewer.extract.rules.shared.titles import noun_title, verb_title
from viewer.report.vocabulary import DOERS, Function, ItemKind

Found = Mapping[str, Token]
"""The noun that was found in each slot."""


def of_clause(reading: Reading, clause: Clause) -> Iterator[Act]:
    """The acts that a clause may tell, by all patterns of its verb."""
    known = by_verb()
    own = known.get(clause.phrase, ()) if clause.phrase != clause.lemma else ()
    for pattern in (*own, *known.get(clause.lemma, ())):
        if (found := _slots(reading, clause, pattern)) is not None:
            named_by = found.get(pattern.title or "")
            if all(CONDITIONS[name](reading, clause, named_by) for name in pattern.conditions):
                yield from _acts(reading, clause, pattern, found)


def of_noun(reading: Reading, noun: Token) -> Iterator[Act]:
    """The acts that a noun may tell by itself."""
    if noun.pos_ != "NOUN" or noun.dep_ == "compound" or reading.passage.said(noun):
        return
    for pattern in nominal():
        if not fits(reading, None, noun, pattern.where[NOUN]) or not told_as_done(reading, noun):
            continue
        people = owners(reading, noun)
        if people or pattern.nobody:
            kind = noun_kind(noun) if pattern.kind == NOUN else pattern.kind
            span = reading.passage.sentence_span(noun)
            act = Act(kind or pattern.kind, people, noun, span, noun_title(reading.passage, noun), by=pattern.id)
            yield from _each(act) if act.kind == ItemKind.SPEECH and noun.tag_ == "NNS" else [act]


def _slots(reading: Reading, clause: Clause, pattern: Pattern) -> Found | None:
    """What stands in each slot of a pattern; None where one of them has nothing that fits."""
    found: dict[str, Token] = {}
    for slot, wanted in pattern.where.items():
        noun = next((t for t in _in_slot(clause, slot) if fits(reading, clause, t, wanted)), None)
        if noun is None:
            return None
        found[slot] = noun
    for slot, unwanted in pattern.never.items():
        if any(fits(reading, clause, t, unwanted) for t in _in_slot(clause, slot)):
            return None
    return found


def _in_slot(clause: Clause, slot: str) -> Sequence[Token]:
    """The nouns in a slot of a clause; behind a preposition also those that hang on what it is done to."""
    if slot == WHO:
        return [part for token in clause.agents for part in conjuncts(token)]
    if slot == WHAT:
        return [kernel(token) for token in clause.objects()]
    behind = [part for token in clause.aims(slot) for part in conjuncts(token)]
    return [kernel(t) for t in (*behind, *(aim for t in clause.patients for aim in pobjs(t.rights, slot)))]


def _acts(reading: Reading, clause: Clause, pattern: Pattern, found: Found) -> Iterator[Act]:
    """The act that a pattern makes of a clause: one for each of its people, if each does it for themselves."""
    people = _functions(reading, clause, pattern, found)
    done_by = {person: function for person, function in people.items() if function in DOERS}
    if not done_by and (not pattern.nobody or clause.aside):
        return
    title = found.get(pattern.title or "")
    act = _act(reading, clause, pattern, found, title)
    act.people = [*done_by]
    act.functions = {p: function for p, function in done_by.items() if function != Function.AGENT}
    act.companions = [(p, function) for p, function in people.items() if p not in done_by]
    joint = title is not None and title.tag_ == "NN" and not clause.passive
    if act.kind != ItemKind.SPEECH or joint:
        yield act
    else:
        for person in gapped(reading, clause.verb):
            act.take(person)
        yield from _each(act)


def _functions(reading: Reading, clause: Clause, pattern: Pattern, found: Found) -> dict[int, str]:
    """Everyone who has a part in it, with their function: of several, that of the first slot."""
    people: dict[int, str] = {}
    for slot, function in pattern.people.items():
        for person in _people(reading, clause, pattern, slot, found):
            people.setdefault(person, function)
    return people


def _act(reading: Reading, clause: Clause, pattern: Pattern, found: Found, title: Token | None) -> Act:
    """What a pattern makes of a clause, of nobody yet."""
    kind = noun_kind(found[pattern.kind]) if pattern.kind in found else pattern.kind
    passage = reading.passage
    told = verb_title(passage, clause.verb) if title is None else noun_title(passage, title)
    span = passage.sentence_span(clause.verb)
    return Act(kind or pattern.kind, [], clause.verb, span, told, weak=pattern.weak, by=pattern.id)


def _each(act: Act) -> Iterator[Act]:
    if not act.people:
        yield act
    for person in act.people:
        function = act.functions.get(person)
        yield replace(
            act, people=[person], functions={} if function is None else {person: function}, tags=set(), more=[]
        )


def _people(reading: Reading, clause: Clause, pattern: Pattern, slot: str, found: Found) -> Sequence[int]:
    """The people of a slot; of ``owner`` those whose the noun of the title is."""
    if slot == WHO:
        led = (person for token in clause.agents for person in leaders(reading, token))
        return [*doers(reading, clause), *led, *leaders(reading, clause.verb)]
    if slot == OWNER:
        noun = found.get(pattern.title or "")
        return [] if noun is None else whose(reading, noun) or owners(reading, noun)
    return [person for token in _in_slot(clause, slot) for person in named(reading, token)]

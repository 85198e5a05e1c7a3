"""Operations on words that a reader chose in the text. Each raises ValueError, with a sentence, where it cannot be."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.language import Words
from viewer.report.corrections import stating
from viewer.report.corrections.choosing import name_within, person_at, quotation_around, reporting_verb
from viewer.report.corrections.making import as_one
from viewer.report.corrections.telling import act_of
from viewer.report.corrections.uniting import made_one
from viewer.report.model import Fact, Person, Statement
from viewer.report.spans import Span, merged
from viewer.report.vocabulary import Mode

if TYPE_CHECKING:
    from viewer.report.corrections.making import Maker
    from viewer.report.corrections.operations import Operation

_MOST_WORDS = 12
"""No name has more words, titles included."""


class Chosen(Words):
    """What is said of words with which something cannot be done."""


def add_item(maker: Maker, span: Span) -> tuple[Operation, ...]:
    """An item of the programme that the words tell of, as far as they do; a reader looks it over."""
    return maker.add(act_of(maker.report, span))


def add_person(maker: Maker, span: Span) -> tuple[Operation, ...]:
    """Somebody of that name, who is named wherever the same words stand and name nobody else."""
    report = maker.report
    name = name_within(report.text, span)
    if len(report.words(name).split()) > _MOST_WORDS:
        raise ValueError(Chosen.tr("These are too many words for a name. Choose the name alone."))
    known = person_at(report, name)
    if known is not None and name in known.spans:
        raise ValueError(Chosen.tr("These words name {name} already.").format(name=known.name))
    taken = [one for person in report.people for one in person.spans]
    pattern = r"\s+".join(re.escape(word) for word in report.words(name).split())
    found = (Span(*match.span()) for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", report.text))
    others = {one for one in found if not any(one.overlaps(other) for other in taken)}
    return maker.add(Person(maker.new_id(), report.words(name), tuple(sorted({name, *others}))))


def add_statement(maker: Maker, span: Span, speaker: str | None) -> tuple[Operation, ...]:
    """What somebody said, with the verb that reports it where there is one near it."""
    text = maker.report.text
    inner = stating.unquoted(text, span)
    direct = inner != span or quotation_around(text, inner) is not None
    verb = reporting_verb(text, inner)
    cue = Fact(maker.report.words(verb), (verb,)) if verb else Fact("", ())
    return maker.add(Statement(speaker, cue, Mode.DIRECT if direct else Mode.INDIRECT, (inner,)))


def same_person(maker: Maker, span: Span, person_id: str) -> tuple[Operation, ...]:
    """The words name a person whom others name too. If they named somebody else by themselves, the two are one."""
    report = maker.report
    name = name_within(report.text, span)
    person, other = report.person(person_id), person_at(report, name)
    if other is not None and other.id == person_id and name in person.spans:
        raise ValueError(Chosen.tr("These words name {name} already.").format(name=person.name))
    if other is not None and other.id != person_id:
        if all(report.words(one) == report.words(name) for one in other.spans if one.overlaps(name)):
            rest = tuple(one for one in other.spans if not one.overlaps(name))
            if not rest or all(report.words(one) == report.words(name) for one in rest):
                return made_one(maker, person_id, other.id)
        return as_one(not_a_name(maker, name), _named(maker, person, name))
    return _named(maker, person, name)


def as_role(maker: Maker, span: Span, person_id: str) -> tuple[Operation, ...]:
    """The words say in what capacity somebody is there."""
    report = maker.report
    person = report.person(person_id)
    span = Span(span.start, span.start + len(report.text[span.start : span.end].rstrip(" ,;:.")))
    if person.role is not None and span in person.role.spans:
        raise ValueError(Chosen.tr("These words are the role of {name} already.").format(name=person.name))
    return maker.change(("person", person_id), replace(person, role=Fact(report.words(span), (span,))))


def not_a_name(maker: Maker, span: Span) -> tuple[Operation, ...]:
    """The words name nobody. Somebody whom no others name is removed."""
    person = person_at(maker.report, span)
    if person is None:
        raise ValueError(Chosen.tr("These words name nobody."))
    rest = tuple(one for one in person.spans if not one.overlaps(span))
    if not rest:
        return maker.remove(("person", person.id))
    return maker.change(("person", person.id), replace(person, spans=rest))


def as_evidence(maker: Maker, span: Span, number: int) -> tuple[Operation, ...]:
    """The words belong to an item of the programme, too."""
    item = maker.report.programme[number]
    if any(one.contains(span) for one in item.spans):
        raise ValueError(Chosen.tr("These words belong to item {number} already.").format(number=number + 1))
    first, rest = item.spans[0], item.spans[1:]
    if first.overlaps(span):
        return maker.change(("item", number), replace(item, spans=(*merged((first, span)), *rest)))
    return maker.change(("item", number), replace(item, spans=(first, *merged((*rest, span)))))


def as_fact(maker: Maker, field: str, span: Span) -> tuple[Operation, ...]:
    """The words state a fact. One more organiser is added; any other fact of which there is one is another then."""
    report = maker.report
    fact = stating.chosen(report, field, span)
    if field == "organisers":
        if any(one.value == fact.value for one in report.event.organisers):
            raise ValueError(Chosen.tr("The report names this organiser already."))
        return maker.set_fact(field, None, fact)
    before: Fact | None = getattr(report.event, field)
    return maker.set_fact(field, before, fact)


def _named(maker: Maker, person: Person, name: Span) -> tuple[Operation, ...]:
    """A person whom words name, too: another form of the name where they are others."""
    words = maker.report.words(name)
    forms = person.variants if words == person.name or words in person.variants else (*person.variants, words)
    spans = tuple(sorted({*(one for one in person.spans if not one.overlaps(name)), name}))
    return maker.change(("person", person.id), replace(person, spans=spans, variants=forms))

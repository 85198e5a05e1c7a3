"""Why something is in a report: ``--explain``. For those who make rules, and for those who doubt one.

Each finding is told with the sentence it stands in, that sentence's parse, the rule that found it, what was considered
beside it, how the people in it were made out, what was joined or left out afterwards, and what its doubt is made of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from viewer.extract import pipeline, weighing
from viewer.extract.language.passage import child
from viewer.extract.language.tokens import Token
from viewer.extract.proposing import taking_part
from viewer.extract.proposing.statements_weighed import QUESTION
from viewer.extract.roles import roles_weighed
from viewer.extract.rule_words import told
from viewer.extract.rules.shared.draft import Act
from viewer.extract.trace import Trace
from viewer.extract.weighing import Key
from viewer.report import wording
from viewer.report.model import Fact, Origin, Report, Source, Span

_MOST = 8
"""So many features of a doubt, and candidates of a fact, are told."""
_LONGEST = 300
"""Characters of a sentence, and tokens of a parse, that are told."""
_CLAUSE = ("passive", "negated", "planned", "reported", "aside", "perfect")
"""What is told of a clause where it is so."""


class Explainer:
    """Explains what is in one report."""

    def __init__(self, report: Report, trace: Trace) -> None:
        if trace.reading is None:
            raise ValueError("nothing was traced")
        self._report, self._trace, self._reading = report, trace, trace.reading

    def item(self, number: int) -> Iterator[str]:
        """Item ``number`` of the programme, from 0."""
        item, act = self._report.programme[number], self._reading.acts[number]
        yield f"Item {number + 1}: {item.kind}: {item.title}"
        yield from self._rule(item.origin)
        yield from self._sentence(act.token)
        if not item.participants:
            yield "  people: none is named"
        for place, who in enumerate(item.participants):
            words = ", ".join(f"“{self._report.words(span)}”" for span in who.spans)
            name = self._report.person(who.id).name
            yield f"  people: {name}, {who.function}, by {words} ({who.origin.by}), doubt {who.origin.doubt:.2f}"
            yield from self._meant(who.spans[0], name, who.origin.by)
            yield from self._doubt(("participant", number, place), "    ")
        yield from self._weighed(act)
        if act.joined:
            yield f"  joined to it: what was found by {', '.join(act.joined)}"
        for other, stage in self._reading.dropped:
            if other.token.sent.start == act.token.sent.start and other is not act:
                yield f"  not kept: {other.kind}, found by {other.by} at “{other.token.text}”: {stage}"
        yield f"  order: {item.order}" + (f"; tags: {', '.join(item.tags)}" if item.tags else "")
        yield from self._doubt(("item", number), "  ")

    def person(self, number: int) -> Iterator[str]:
        """Person ``number``, from 0."""
        person, draft = self._report.people[number], self._reading.people[number]
        yield f"Person {number + 1}: {person.name}"
        yield from self._rule(person.origin)
        yield from self._sentence(self._reading.passage.tokens[draft.fullest.first])
        found = ", ".join(f"“{m.name}” ({m.by or 'another mention'})" for m in draft.mentions[:_MOST])
        yield f"  mentions: {len(draft.mentions)}: {found}"
        yield f"  gender: {draft.gender or 'not told'}" + (", by a word of the report" if draft.firm else "")
        yield from self._doubt(("person", person.id), "  ")
        if person.role is not None:
            yield f"  role: “{person.role.value}”, {draft.roles or 1} considered"
            yield from self._rule(person.role.origin, "    ")
            if draft.role_weighed is not None:
                chance, features = draft.role_weighed
                parts = weighing.parts(weighing.table("roles")[roles_weighed.QUESTION], features)
                yield f"    weighed: is the role: {chance:.2f}: {_ranked(parts)}"
            yield from self._doubt(("role", person.id), "    ")
        acts = [act.by for act in self._reading.acts_of.get(number, ())]
        yield f"  participation: {person.participation}; acts: {', '.join(acts) or 'none'}"
        yield from self._rule(person.part, "    ")
        yield from self._took_part(number)
        yield from self._doubt(("part", person.id), "    ")

    def statement(self, number: int) -> Iterator[str]:
        """Statement ``number``, from 0."""
        said, saying = self._report.statements[number], self._reading.sayings[number]
        speaker = self._report.person(said.speaker).name if said.speaker else "nobody"
        yield f"Statement {number + 1}: {speaker}, by “{said.cue.value}”, {said.mode}"
        yield from self._rule(said.origin)
        yield from self._sentence(saying.token)
        subject = child(saying.token, "nsubj", "agent")
        resolver, passage = self._reading.resolver, self._reading.passage
        if subject is not None and resolver.named(subject) is None and resolver.person(subject) == saying.speaker:
            yield from self._meant(passage.normal.back(Span(subject.idx, subject.end_char)), speaker, "")
        elif saying.speaker not in {seen.person for seen in resolver.named_in(passage.sentence_number(saying.token))}:
            yield from self._last_meant(saying.token, saying.speaker, "    the sentence does not name who says it: ")
        if saying.chance is not None:
            parts = weighing.parts(weighing.table("statements")[QUESTION], self._trace.said[id(saying)])
            yield f"  weighed: said it: {saying.chance:.2f}: {_ranked(parts)}"
        yield f"  item: {'none' if said.item is None else said.item + 1}"
        yield from self._doubt(("statement", number), "  ")

    def fact(self, field: str) -> Iterator[str]:
        """The fact (or facts) of a field. No line where there is not even a candidate."""
        facts = [fact for name, fact in self._report.event.facts() if name == field]
        candidates = self._reading.considered.get("date" if field == "date_end" else field, [])
        if not facts and candidates:
            yield f"{field}: not stated" + self._too_doubtful(field)
        for number, fact in enumerate(facts):
            yield f"{field}: {fact.value}" + (f" ({fact.note})" if fact.note else "")
            yield from self._rule(fact.origin)
            yield from self._sentence(self._at(fact))
            if field in self._trace.facts:
                one = self._trace.facts[field][0]
                parts = weighing.parts(weighing.table("facts")[field], one.features)
                yield f"  weighed: states the {field}: {one.chance:.2f}: {_ranked(parts)}"
            else:
                yield from self._doubt(("fact", field, number), "  ")
        for candidate in candidates[:_MOST]:
            words = self._reading.passage.words(candidate.fact.spans[0])
            yield f"  considered: {candidate.fact.value}, by “{words}” ({candidate.by}), score {candidate.score:g}"

    def _too_doubtful(self, field: str) -> str:
        features = self._trace.weighed.get(("fact", field, 0))
        return (
            ""
            if features is None
            else f": the first candidate is too doubtful ({weighing.doubt('fact', features):.2f})"
        )

    def everything(self) -> Iterator[str]:
        """All of it: facts, people, programme, statements."""
        for field in dict.fromkeys(name for name, _ in self._report.event.facts()):
            yield from self.fact(field)
        for number in range(len(self._report.people)):
            yield from self.person(number)
        for number in range(len(self._report.programme)):
            yield from self.item(number)
        for number in range(len(self._report.statements)):
            yield from self.statement(number)

    def _rule(self, origin: Origin, indent: str = "  ") -> Iterator[str]:
        words = told(origin.by)
        yield f"{indent}found by: {origin.by}" + (f": {words}" if words else "")

    def _sentence(self, token: Token) -> Iterator[str]:
        passage = self._reading.passage
        sentence = passage.sentence(token)
        span = passage.sentence_span(token)
        place = wording.reference(self._report, (passage.normal.back(span),))
        yield f"  sentence: {place}: {passage.normal.words(span)[:_LONGEST]}"
        clause = self._reading.clause_of(token)
        if clause is not None:
            is_so = [name for name in _CLAUSE if getattr(clause, name)]
            yield f"  clause: {clause.phrase}" + (f", {', '.join(is_so)}" if is_so else "")
        parse = " ".join(f"{t.text}/{t.tag_}/{t.dep_}>{t.head.text}" for t in sentence[:_LONGEST] if not t.is_space)
        yield f"  parse: {parse}"

    def _meant(self, span: Span, name: str, by: str) -> Iterator[str]:
        """How a pronoun or a noun was made out to mean somebody."""
        if by in ("named", "nearest name"):
            return
        token = self._token(span)
        person = next((n for n, one in enumerate(self._report.people) if one.name == name), None)
        if token is None or person is None:
            return
        called = ", as the report calls them elsewhere" if token.pos_ == "NOUN" else ""
        yield from self._last_meant(token, person, f"    “{token.text}” means {name}{called}: ")

    def _last_meant(self, token: Token, person: int, lead: str) -> Iterator[str]:
        """Where somebody was meant last before a token; behind some words."""
        reading = self._reading
        here = reading.passage.sentence_number(token)
        for number in range(here, max(-1, here - 7), -1):
            seen = [one for one in reading.resolver.seen(number, token.i) if one.person == person]
            if seen:
                nearest = max(seen, key=lambda one: one.token.i)
                place = "as the subject" if nearest.token.dep_ in ("nsubj", "nsubjpass", "agent") else "there"
                back = "in the same sentence" if number == here else f"{here - number} sentence(s) before"
                gender = reading.people[person].gender or "of no told gender"
                yield f"{lead}{gender}, last meant {back}, {place} (“{nearest.token.text}”)"
                return

    def _doubt(self, key: Key, indent: str) -> Iterator[str]:
        kind, features = str(key[0]), self._trace.weighed[key]
        weighed = _ranked(weighing.contributions(kind, features))
        yield f"{indent}doubt: {weighing.doubt(kind, features):.2f}: {weighed}"

    def _weighed(self, act: Act) -> Iterator[str]:
        """How likely it is that the people of an act, or nobody, did something in its sentence."""
        for one in self._trace.decided.get(id(act), ()):
            person, way = one.candidate.person, one.candidate.way
            name = "without a person" if person is None else self._report.people[person].name
            number = one.candidate.sentence
            if number == self._reading.passage.sentence_number(act.token):
                there = ""
            else:  # which tells more of the act, or in which it begins
                span = self._reading.passage.normal.back(
                    self._reading.passage.tokens_span(self._reading.passage.sentences[number])
                )
                there = f" in “{self._report.words(span)[:_LONGEST]}”"
            did = f"did something{there} ({one.kind or 'unlikely'})"
            before = {**self._trace.sentences[number], **self._trace.context[number]}
            features = {**before, **one.features}
            parts = weighing.parts(weighing.table("acts")[one.candidate.part], features)
            yield f"  weighed: {name} ({way}) {did}: {one.chance:.2f}: {_ranked(parts)}"

    def _took_part(self, person: int) -> Iterator[str]:
        """How likely it is that somebody took part as is told."""
        if person in self._trace.took_part:
            chance, features = self._trace.took_part[person]
            part = self._report.people[person].participation
            told = taking_part.question(part)
            parts = weighing.parts(weighing.table("people")[told], features)
            yield f"    weighed: {part}: {chance:.2f}: {_ranked(parts)}"

    def _at(self, fact: Fact) -> Token:
        token = self._token(fact.spans[0])
        return token if token is not None else self._reading.passage.tokens[0]

    def _token(self, shown: Span) -> Token | None:
        """The head of the words at a span of the text that is shown."""
        passage = self._reading.passage
        start, end = passage.normal.forth(shown.start), passage.normal.forth(shown.end - 1) + 1
        piece = passage.piece(start, end)
        return None if piece is None else piece.root


def _ranked(parts: Mapping[str, float]) -> str:
    """What was weighed most, for or against, and what all others add up to."""
    ranked = sorted(parts.items(), key=lambda part: (-abs(part[1]), part[0]))
    told = [f"{name} {added:+.2f}" for name, added in ranked[:_MOST]]
    if rest := ranked[_MOST:]:
        told.append(f"{len(rest)} others {sum(added for _, added in rest):+.2f}")
    return ", ".join(told)


def explain(
    text: str, source: Source, progress: pipeline.Progress | None, kind: str, which: int | str
) -> tuple[list[str], Report]:
    """What ``viewer.extract.explain`` gives."""
    trace = Trace(kept=True)
    report = pipeline.extract(text, source, progress, trace=trace)
    return list(_lines(Explainer(report, trace), report, kind, which)), report


def _lines(explainer: Explainer, report: Report, kind: str, which: int | str) -> Iterator[str]:
    match kind, which:
        case "item", int(number):
            yield from explainer.item(number) if number < len(report.programme) else ()
        case "person", int(number):
            yield from explainer.person(number) if number < len(report.people) else ()
        case "statement", int(number):
            yield from explainer.statement(number) if number < len(report.statements) else ()
        case "fact", str(field):
            yield from explainer.fact(field)
        case _:
            yield from explainer.everything()

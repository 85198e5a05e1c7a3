"""Who held, organised or hosted it."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from viewer.extract.clauses import Clause
from viewer.extract.draft import Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import chained, child, conjuncts, lemma
from viewer.extract.rules.bodies import bodies, headed, is_body, is_named_body
from viewer.extract.rules.common import LEAD, FactExample, as_written
from viewer.extract.rules.nouns import is_event
from viewer.report.model import Fact, Span

_SURE, _TOLD, _NEAR = 3, 2, 1
"""``Organised by X``; ``X held its dinner``; ``a meeting of X``: what tells more surely is believed alone."""

_THIS = ("it", "which", "that", "this", "thing", "evening", "day", "night", "edition", "everything")


def find_organisers(reading: Reading) -> list[Fact]:
    """Who is said to have held, organised or hosted it, and their partners."""
    found = sorted(_told(reading), key=lambda told: (-told[0], told[1]))
    if not found:
        return []
    best = found[0]
    sentence = [told for told in found if told[0] == best[0] and told[1] == best[1]]
    kept: list[Span] = []
    for span in [span for told in sentence for span in told[2]]:
        if not _again(reading, span, kept):
            kept.append(span)
    return [as_written(reading.passage, span) for span in kept]


def _again(reading: Reading, span: Span, kept: list[Span]) -> bool:
    mine = reading.passage.words(span).lower()
    others = [reading.passage.words(other).lower() for other in kept]
    return any(mine in other or other in mine for other in others)


def _told(reading: Reading) -> Iterator[tuple[int, int, list[Span]]]:
    """(how sure, number of the sentence, names) for each way in which somebody is told to have held it."""
    passage = reading.passage
    for clause in reading.clauses:
        number = passage.sentence_number(clause.verb)
        sure = _by_clause(reading, clause)
        if sure and (names := _names(reading, clause)):
            yield sure, number, names
    for token in passage:
        if passage.depth(passage.paragraph(token)) > LEAD + 3:
            break
        if (names := _by_noun(reading, token)) and not passage.said(token):
            yield (
                (_SURE if token.lower_ in words("event", "organising", "auspices") else _NEAR),
                (passage.sentence_number(token)),
                names,
            )
    for number, names in headed(passage):
        yield 0, number, names


def _by_clause(reading: Reading, clause: Clause) -> int:
    """How surely the clause tells who held the event; 0 if it does not."""
    verb, passage = clause.verb, reading.passage
    if clause.reported or clause.negated or passage.said(verb) or clause.planned and not _together(verb):
        return 0
    phrase = _phrase(clause)
    number = passage.depth(passage.paragraph(verb))
    sure = phrase in words("event", "organising", "sure")
    if not sure and phrase not in words("event", "organising", "with_event"):
        return _gathered(clause) if number <= LEAD else 0
    things = _things(clause)
    event = [t for t in things if is_event(t) or t.lower_ in words("event", "nouns", "event")]
    if not event and not any(t.lower_ in _THIS for t in things) and not _for_event(clause, phrase):
        named = sure and (clause.passive or any(t.pos_ == "PROPN" for t in things))
        held = clause.passive and phrase in ("produce", "run") and any(is_event(t) for t in passage.sentence(verb))
        if not (named or held) or number > LEAD:
            return 0
    if number > LEAD + 3 and not (sure and clause.passive and any(_definite(t) for t in things)):
        return 0
    if clause.passive and phrase in (
        "open",
        "inaugurate",
        "launch",
        "lead",
        "head",
        "conclude",
        "start",
        "begin",
        "offer",
    ):
        return 0  # by a guest of honour
    if not clause.passive and phrase in (
        "open",
        "launch",
        "give",
        "present",
        "deliver",
        "lead",
        "head",
        "conduct",
        "begin",
    ):
        given = phrase == "give" and any(lemma(t) in words("event", "organising", "given") for t in event)
        return _TOLD if given or any(_own(t) for t in event) else 0
    if phrase in ("mark", "celebrate", "honour", "honor", "observe", "offer", "start", "finish", "facilitate"):
        return _TOLD if any(_own(t) for t in event) or clause.passive and phrase == "celebrate" else 0
    return _SURE if sure and (event or clause.passive) else _TOLD


def _together(verb: Token) -> bool:
    """``worked to put together``: it was done."""
    return verb.dep_ in ("advcl", "xcomp") and lemma(verb.head) in words("event", "organising", "together")


def _phrase(clause: Clause) -> str:
    """The verb with its particle, also one the parser took for an adverb: ``put together``."""
    for part in clause.verb.children:
        if part.dep_ in ("prt", "advmod") and part.lower_ in ("on", "together", "up", "off"):
            return f"{clause.lemma} {part.lower_}"
    if clause.lemma == "play" and any(t.lower_ == "host" for t in clause.patients):
        return "play host"
    return clause.lemma


def _things(clause: Clause) -> list[Token]:
    """What was held, with the noun of a participle, and what ``a series of`` is of."""
    things = clause.objects()
    if clause.verb.i > 1 and clause.verb.nbor(-1).text == "-":  # "was co-hosted", which the parser takes apart
        things += [t for t in clause.verb.head.lefts if t.dep_ in ("nsubj", "nsubjpass")]
    if clause.verb.dep_ == "acl":
        things.append(clause.verb.head)
    if clause.verb.dep_ == "relcl" and any(t.lower_ in ("which", "that", "who") for t in clause.objects()):
        things.append(clause.verb.head)
    for thing in list(things):
        for part in thing.children:
            if part.dep_ == "prep" and part.lower_ == "of" and (aim := child(part, "pobj")) is not None:
                things += [aim, *(t for t in aim.subtree if is_event(t))][:4]
    return things


def _for_event(clause: Clause, phrase: str) -> bool:
    """``brought researchers to its campus for the symposium``."""
    if phrase not in ("bring", "bring together", "host", "gather", "convene", "present"):
        return False
    aim = clause.prep("for", "to", "at", "in")
    return any(is_event(noun) for name, noun in clause.preps if name in ("for", "to", "at", "in")) or (
        aim is not None and is_event(aim)
    )


def _definite(noun: Token) -> bool:
    return noun.lower_ in _THIS or any(c.lower_ in ("the", "this", "our") for c in noun.lefts) or noun.pos_ == "PROPN"


def _own(noun: Token) -> bool:
    """``its dinner``, ``their annual meeting``, ``the club's fair``."""
    return any(c.lower_ in ("its", "their", "our", "his", "her") for c in noun.lefts)


def _gathered(clause: Clause) -> int:
    """``The committee met on Friday``, ``The branches of the union gathered``."""
    if clause.lemma not in words("event", "organising", "gather") or clause.passive or clause.aside:
        return 0
    if any(c.dep_ == "dobj" for c in clause.verb.children) or clause.prep("with") is not None:
        return 0
    return _NEAR if any(_collective(agent) for agent in clause.agents) else 0


def _collective(agent: Token) -> bool:
    return is_named_body(agent) and any(c.dep_ in ("det", "compound", "prep", "nmod", "amod") for c in agent.children)


def _names(reading: Reading, clause: Clause) -> list[Span]:
    phrase = _phrase(clause)
    by_person = phrase in words("event", "organising", "by_person")
    found: list[Span] = []
    for agent in _agents(clause):
        if agent.lower_ in ("who", "which", "that") and clause.verb.dep_ == "relcl":
            agent = clause.verb.head
        if is_event(agent) and not is_named_body(agent):
            continue
        if agent.lower_ in words("event", "organising", "hosts"):
            found += _hosts(reading, agent)
            continue
        found += _each(reading, agent, by_person)
    return found + _partners(reading, clause.verb) if found else []


def _agents(clause: Clause) -> list[Token]:
    by = child(clause.verb, "agent")
    aim = None if by is None else child(by, "pobj")
    return clause.agents if clause.passive else [aim] if aim is not None else clause.agents or _before(clause)


def _before(clause: Clause) -> list[Token]:
    """The noun phrase right before a verb that the parser left without a subject."""
    verb = clause.verb
    if clause.passive or verb.tag_ not in ("VBD", "VBZ", "VBP") or not verb.i:
        return []
    noun = verb.nbor(-1)
    for _ in range(8):
        if noun.dep_ not in ("pobj", "prep", "compound", "nmod", "amod") or noun.head.i > verb.i:
            break
        noun = noun.head
    ready = (
        noun.pos_ in ("NOUN", "PROPN") and noun.right_edge.i == verb.i - 1 and noun.dep_ in ("conj", "appos", "dobj")
    )
    return [noun] if ready else []


def _each(reading: Reading, token: Token, by_person: bool) -> list[Span]:
    """Each body in a coordination, and each person where persons may be meant."""
    passage = reading.passage
    if (whole := _one_name(token)) is not None:
        span = passage.span(_first(token), whole)
        return [span]
    found: list[Span] = []
    for part in chained(
        token, lambda t: t.dep_ == "conj" or t.dep_ == "appos" and reading.resolver.named(t) is not None
    ):
        person = reading.resolver.named(part)
        called = any(c.pos_ == "NOUN" and is_body(c) for c in part.lefts)  # "the foundation Open Shelf"
        if person is not None and not is_named_body(part) and not called:
            if by_person:
                mention = next((m for m in reading.people[person].mentions if m.span.contains(_at(part))), None)
                found += [mention.span] if mention is not None else []
        elif (is_body(part) or called) and not _is_place(part):
            found += bodies(passage, part)
            aim = _of(part)
            for other in () if aim is None else aim.children:  # "the Office of A and the Government of B"
                if other.dep_ == "conj" and child(other, "det") is not None and is_body(other):
                    found += bodies(passage, other)
        for prep in part.children:
            aim = child(prep, "pobj") if prep.dep_ == "prep" and prep.lower_ == "with" else None
            for other in () if aim is None else conjuncts(aim):
                found += bodies(passage, other) if is_body(other) else []
    return found


def _one_name(token: Token) -> Token | None:
    """The end of ``Poultry and Pigeon Society``, which is one name."""
    known = words("event", "organising", "bodies")
    last = next((c for c in token.children if c.dep_ == "conj" and c.lower_ in known), None)
    if last is None or token.lower_ in known or not token.text[0].isupper() or not last.text[0].isupper():
        return None
    if token.ent_type_ == "PERSON" or any(c.dep_ == "det" for c in last.children):
        return None
    between = token.doc[token.i + 1 : last.left_edge.i + 1]
    joined = last.left_edge.i - token.i == 2 and token.nbor(1).lower_ in ("and", "&")
    return last if joined and len(between) and last.left_edge != last else None


def _first(token: Token) -> Token:
    first = token.left_edge
    while first.i < token.i and not first.text[0].isupper():
        first = first.nbor(1)
    return first


def _at(token: Token) -> Span:
    return Span(token.idx, token.idx + len(token.text))


def _is_place(token: Token) -> bool:
    """A hall or a town may "host" a fair without holding it."""
    known = words("event", "organising", "bodies")
    if any(t.lower_ in known for t in token.doc[token.left_edge.i : min(token.right_edge.i + 1, token.i + 8)]):
        return False
    return token.ent_type_ in ("GPE", "LOC") or token.lower_ in words("event", "nouns", "venue")


def _partners(reading: Reading, verb: Token) -> list[Span]:
    """``in partnership with X``, ``together with X``."""
    passage = reading.passage
    found: list[Span] = []
    for token in verb.subtree:
        aim: Token | None = None
        if token.lower_ in words("event", "organising", "partnership") and token.dep_ == "pobj":
            prep = next((c for c in token.children if c.lower_ == "with"), None)
            aim = child(prep, "pobj") if prep is not None else None
        elif token.lower_ == "with" and token.i and token.nbor(-1).lower_ in ("together", "jointly", "along"):
            aim = child(token, "pobj")
        if aim is not None:
            found += [span for part in conjuncts(aim) if is_body(part) for span in bodies(passage, part)]
    return found


def _by_noun(reading: Reading, token: Token) -> list[Span]:
    """``a public meeting of X``, ``X's annual dinner``, ``under the auspices of X``, ``our hosts, X``."""
    if token.pos_ not in ("NOUN", "PROPN"):
        return []
    word = token.lower_
    if word in words("event", "organising", "auspices") and token.dep_ == "pobj" and token.head.lower_ in _UNDER:
        aim = _of(token)
        return bodies(reading.passage, aim) if aim is not None and is_body(aim) else []
    if word in words("event", "organising", "hosts"):
        return _hosts(reading, token)
    if lemma(token) not in words("event", "organising", "meetings"):
        return _guests(reading, token) or _arrangements(reading, token)
    aim = _of(token)
    if aim is not None and is_named_body(aim) and any(c.dep_ == "det" or c.pos_ == "PRON" for c in token.lefts):
        return bodies(reading.passage, aim)
    if any(c.lower_ in ("its", "their") for c in token.lefts):
        root = reading.passage.sentence(token).root
        holder = child(root, "nsubj", "nsubjpass")
        if holder is not None and holder.i < token.i and not is_event(holder):
            return _each(reading, holder, False) if is_named_body(holder) or _one_name(holder) is not None else []
    owner = child(token, "poss")
    if owner is not None and is_named_body(owner) and owner.i < token.i:
        end = next((c for c in owner.children if c.dep_ == "case"), owner)
        span = bodies(reading.passage, owner)[:1]
        return [Span(s.start, min(s.end, end.idx if end != owner else s.end)) for s in span]
    return []


_UNDER = ("under", "on", "in", "at")


def _of(token: Token) -> Token | None:
    for part in token.children:
        if part.dep_ == "prep" and part.lower_ == "of":
            return child(part, "pobj")
    return None


def _hosts(reading: Reading, token: Token) -> list[Span]:
    """``our hosts, X``, ``the organisers from X``."""
    for part in token.rights:
        if part.dep_ == "appos" and is_named_body(part):
            return bodies(reading.passage, part)
        if part.dep_ == "prep" and part.lower_ in ("from", "at"):
            aim = child(part, "pobj")
            if aim is not None and (is_named_body(aim) or aim.lower_ in ("community", "team", "group")):
                return bodies(reading.passage, aim)
    return []


def _guests(reading: Reading, token: Token) -> list[Span]:
    """``the trustees, whose guests we were``, ``as guests of X``."""
    if token.lower_ != "guests":
        return []
    aim = _of(token)
    if aim is not None and token.head.lower_ == "as" and is_named_body(aim):
        return bodies(reading.passage, aim)
    whose = child(token, "poss")
    if whose is not None and whose.lower_ == "whose" and token.head.dep_ == "relcl":
        return bodies(reading.passage, token.head.head) if is_body(token.head.head) else []
    return []


def _arrangements(reading: Reading, token: Token) -> list[Span]:
    """``The arrangements were made by a welcome committee``."""
    if token.lower_ != "arrangements" or token.dep_ not in ("nsubjpass", "dobj"):
        return []
    clause = reading.clause_of(token.head)
    if clause is None or clause.lemma not in ("make", "handle") or not clause.real:
        return []
    return [span for agent in clause.agents if is_body(agent) for span in bodies(reading.passage, agent)]


EXAMPLES = (
    FactExample("The concert was put together by the Lowick Strings Trust.", "organisers", ("Lowick Strings Trust",)),
    FactExample("A public meeting of Lowick Village Council was held.", "organisers", ("Lowick Village Council",)),
    FactExample("The dinner was hosted by the Society of Bakers.", "organisers", ("Society of Bakers",)),
    FactExample("The Embassy of Peru hosted a cultural evening in Aarhus.", "organisers", ("Embassy of Peru",)),
    FactExample(
        "The forum was organised by the Bakers' Union in partnership with the Ministry of Trade.",
        "organisers",
        ("Bakers' Union", "Ministry of Trade"),
    ),
    FactExample(
        "The Secretariat of the Grain Board and the Government of Malta hosted a summit.",
        "organisers",
        ("Secretariat of the Grain Board", "Government of Malta"),
    ),
    FactExample("It was organised by Ann Lee and Bo Ek.", "organisers", ("Ann Lee", "Bo Ek")),
    FactExample("The evening was hosted by Ann Lee, who told jokes.", "organisers", ()),
    FactExample(
        "The arrangements for the fair were made by a welcome committee.", "organisers", ("welcome committee",)
    ),
    FactExample("The Lowick Rotary Club held its annual dinner on Friday.", "organisers", ("Lowick Rotary Club",)),
    FactExample("The fair was held under the auspices of the Bakers' Guild.", "organisers", ("Bakers' Guild",)),
    FactExample("The park hosted the fair.", "organisers", ()),
    FactExample("The fair was opened by the Bakers' Guild.", "organisers", ()),
)

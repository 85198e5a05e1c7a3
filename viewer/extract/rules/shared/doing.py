"""What the rules of acts share: who does it, whose it is, and an act told by a clause."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, lemma
from viewer.extract.language.reality import FINITE, SUBJECTS
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.nouns import noun_kind
from viewer.extract.rules.shared.titles import noun_title, verb_title


def agents(reading: Reading, clause: Clause) -> list[int]:
    """The people who do it: the subject or agent, or a name that stands where the subject should."""
    if reading.clause_of(clause.verb) is not clause:  # one that a rule has mended
        return _agents(reading, clause)
    if clause.verb.i not in reading.doers:  # every rule asks it
        reading.doers[clause.verb.i] = _agents(reading, clause)
    return list(reading.doers[clause.verb.i])


def _agents(reading: Reading, clause: Clause) -> list[int]:
    verb = clause.verb
    if verb.dep_ in ("conj", "advcl") and not clause.passive and child(verb, *SUBJECTS, "mark") is None:
        if (beside := _named_before(reading, verb, joined=True)) is not None:
            return [beside]  # "... for the hall and Bo Ek of Lund spoke", where the parser joins the name to the hall
    found = [p for token in clause.agents for p in deputy(reading, token) or reading.resolver.persons(token)]
    return series(reading, clause, list(dict.fromkeys(found))) if found else _far_agents(reading, clause)


def _far_agents(reading: Reading, clause: Clause) -> list[int]:
    """Who does it, where what the parser takes for the subject or agent is nobody."""
    verb = clause.verb
    if clause.passive and (not clause.agents or verb.dep_ == "ROOT"):
        return _far_by(reading, verb)
    if reading.teller is not None and any(_is_teller(reading, t) for t in clause.agents):
        return [reading.teller]
    if clause.passive or any(t.pos_ == "PRON" for t in clause.agents):
        return []
    beside = _named_before(reading, verb, joined=False)
    return [] if beside is None else [beside]


def _far_by(reading: Reading, verb: Token) -> list[int]:
    """``was opened at 3 p.m. (local time) by the head of the office, Ann Lee``: where the parser loses the phrase."""
    doc = verb.doc
    for i in range(verb.i + 1, verb.sent.end - 1):
        token, before = doc[i], doc[i - 1]
        if token.tag_ in ("VBD", "VBZ", "VBP", "MD", "WP", "WDT") or token.text == ";":
            return []
        if token.lower_ != "by" or before != verb and before.tag_ in ("VBN", "VBG") or noun_kind(before) is not None:
            continue
        return named_behind(reading, token)
    return []


def named_behind(reading: Reading, by: Token) -> list[int]:
    """``by the head of the office, Ann Lee``: the first name behind it, past an office and an "of" with its name."""
    doc = by.doc
    for k in range(by.i + 1, min(by.i + 12, by.sent.end)):
        mention = reading.name_at(k)
        if mention is not None and doc[mention.start - 1].lower_ != "of":
            return [mention.person]
        if doc[k].pos_ in ("VERB", "AUX") or doc[k].tag_ in ("WP", "POS") or doc[k].text in ";.":
            return []
    return []


def _is_teller(reading: Reading, token: Token) -> bool:
    return token.text in ("I", "me") and not reading.passage.said(token)


def deputy(reading: Reading, token: Token) -> list[int]:
    """``The mayor, Ann Lee, represented by her deputy, Bo Ek, spoke``: who stood for the one named as the subject."""
    for part in token.subtree:
        if part.lower_ == "represented" and part.tag_ == "VBN" and part.i > token.i:
            by = child(part, "agent", "prep")
            if by is not None and by.lower_ == "by" and (noun := child(by, "pobj")) is not None:
                return reading.resolver.persons(noun)[:1]
    return []


def _named_before(reading: Reading, verb: Token, *, joined: bool) -> int | None:
    """Who is named at the head of the verb's part of the sentence, with only attributes between name and verb.

    With ``joined``, only a name right behind "and" or "while" counts; else also one at the head of the sentence or
    behind a comma.
    """
    doc, start = verb.doc, verb.sent.start
    i = verb.i - 1
    while i >= start and verb.i - i < _REACH:
        token = doc[i]
        if token.text == ")":
            i = next((k for k in range(i - 1, start, -1) if doc[k].text == "("), i) - 1
            continue
        if _is_of_another(token):
            return None
        mention = reading.name_at(i)
        if mention is not None and mention.last < verb.i and not owns(doc, mention.last):
            before = doc[i - 1] if i > start else None
            if joined:
                return mention.person if _is_joined(verb, mention, before) else None
            if (does := _heads(verb, mention, before)) is not None:
                return mention.person if does else None
        i -= 1
    return None


def _is_joined(verb: Token, mention: Mention, before: Token | None) -> bool:
    """``for the hall and Bo Ek of Lund spoke``; not ``recalled Ann Lee and Bo Ek, and demanded``, done by another."""
    if before is None or before.lower_ not in ("and", "while", "but"):
        return False
    return not any(t.dep_ == "cc" and t.head == verb.head for t in verb.doc[mention.last + 1 : verb.i])


def _is_of_another(token: Token) -> bool:
    """Whether a word is the subject or the verb of another part of the sentence than what follows."""
    relative = token.dep_ == "relcl" or token.head.dep_ == "relcl"
    return token.tag_ == "PRP" and token.pos_ == "PRON" or token.tag_ in FINITE and not relative


def _heads(verb: Token, mention: Mention, before: Token | None) -> bool | None:
    """Whether a name stands where the subject of a verb should; None where one before it may."""
    if before is None or before.lower_ in ("and", "while", "but", "then") or before.text in ";–—":
        return True
    comma = before.text == ","
    if comma and verb.i - mention.last <= 2:
        return True
    if before.pos_ != "ADP" and not any(child(verb, dep) for dep in SUBJECTS):
        behind = verb.doc[mention.last + 1]
        return behind.i == verb.i or behind.text == ","
    return None if comma else False


def owns(doc: Sequence[Token], last: int) -> bool:
    """``Ann Lee's class``: the name is a possessive."""
    return any(doc[i].tag_ == "POS" for i in (last, min(last + 1, len(doc) - 1)))


_REACH = 30
"""How many tokens before its verb a subject may begin."""


def act(
    reading: Reading,
    clause: Clause,
    kind: str,
    people: list[int],
    title: Token | None = None,
    *,
    to: Sequence[int] = (),
    weak: bool = False,
) -> Act:
    """An act told by this clause; its title is the noun phrase given, or the verb with its object.

    ``people`` did it; ``to`` are those to whom something was given, who follow them. A ``weak`` one is only kept where
    nothing better is told of them.
    """
    passage = reading.passage
    span = passage.sentence_span(clause.verb)
    name = noun_title(passage, title) if title is not None else verb_title(passage, clause.verb)
    everyone = list(dict.fromkeys([*people, *to]))
    receivers = {p: "recipient" for p in to if p not in people}
    return Act(kind, everyone, clause.verb, span, name, functions=receivers, weak=weak)


def named(reading: Reading, noun: Token | None, but: Sequence[int] = ()) -> list[int]:
    """People meant by a noun and its coordination, but for those given."""
    return [] if noun is None else [p for p in reading.resolver.persons(noun) if p not in but]


def all_named(reading: Reading, nouns: Iterable[Token | None], but: Sequence[int] = ()) -> list[int]:
    """People meant by any of some nouns, but for those given."""
    return [person for noun in nouns for person in named(reading, noun, but)]


def whose(reading: Reading, noun: Token) -> list[int]:
    """Whose a message or speech is: ``from X``, ``by X``, ``of X and Y``, ``X's``, also in a list after "including"."""
    found: list[int] = []
    for part in noun.subtree:
        if part.dep_ == "poss" and part.head == noun:
            found += reading.resolver.persons(part)
        if part.lower_ in ("from", "by", "of", "including") and part.i > noun.i and not _is_of_other(noun, part):
            for below in part.children:
                if below.dep_ == "pobj":
                    found += reading.resolver.persons(below)
    return list(dict.fromkeys(found))


def _is_of_other(noun: Token, part: Token) -> bool:
    """``a talk by X | on the songs of Y``, ``by X, | who sang a song by Y``, ``by X | and food from Y``, of a maker."""
    above = part.head
    while above != noun and above.head != above:
        sung = noun_kind(above) is not None and above.head.dep_ == "prep" and above.head.lower_ in ("on", "about")
        if (
            sung
            or above.dep_ == "relcl"
            or above.dep_ == "conj"
            and above.pos_ == "NOUN"
            and above.head.pos_ == "PROPN"
        ):
            return True
        above = above.head
    return is_of_maker(part)


def is_of_maker(by: Token) -> bool:
    """``an address, illuminated by Bo Ek``, ``translated by``: behind it stands who made a thing, not who gave it."""
    return by.lower_ == "by" and by.i > 0 and lemma(by.nbor(-1)) in words("acts", "verbs", "making")


def series(reading: Reading, clause: Clause, people: list[int]) -> list[int]:
    """The agents with those named before them in an unbroken series: ``Misses Lee, Ford and Burr sang``.

    What they are and where they belong may stand between: ``Ann Lee of Lund and Bo Ek, mayor of Ystad, sang``.
    """
    verb, doc = clause.verb, clause.verb.doc
    if clause.passive or len(people) != 1:
        return people
    found: list[int] = []
    i, start, joined = verb.i - 1, verb.sent.start, False
    while i >= start:
        token = doc[i]
        person = reading.resolver.named(token)
        if person is not None:
            i = _form_start(reading, i, start)
            governed = i > start and doc[i - 1].pos_ in ("ADP", "SCONJ")
            if governed or found and not joined:
                break
            found.append(person)
        elif token.lower_ in ("and", "&"):
            joined = joined or len(found) == 1
        elif not _describes(token, first=not found):
            break
        i -= 1
    return found[::-1] if len(found) > 1 and people[0] in found else people


def _form_start(reading: Reading, i: int, start: int) -> int:
    """Where a name and the forms of address before it begin."""
    doc, person = reading.passage.tokens, reading.resolver.named(reading.passage.tokens[i])
    while i > start and (reading.resolver.named(doc[i - 1]) == person or doc[i - 1].lower_ in _FORMS):
        i -= 1
    return i


def _describes(token: Token, *, first: bool) -> bool:
    """What may stand between names of a series: what they are, where they belong, an adverb behind the last."""
    return token.text == "," or token.pos_ in _OFFICES or token.lower_ in _OF or first and token.pos_ == "ADV"


_OFFICES = ("PROPN", "NOUN", "ADJ", "DET", "NUM")
_OF = ("of", "from", "for")
_FORMS = frozenset(
    "misses messrs messrs. miss mr mr. mrs mrs. ms ms. dr dr. rev rev. the master masters sisters brothers".split()
)

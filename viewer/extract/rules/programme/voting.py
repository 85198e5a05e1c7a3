"""Elections and votes: who was elected, one act for an election; a question that was put to the vote.

Of an election the elected are listed after the verb, often with commas, offices and colons that no parser follows; so
they are read from the surface, up to those in whose place they came.
"""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, lemma, pobj
from viewer.extract.language.reality import FINITE
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import all_named
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.nouns import is_crowd
from viewer.extract.rules.shared.outside import outside
from viewer.extract.rules.shared.titles import verb_title
from viewer.extract.rules.speaking.floor import full_stop

_ENDS = frozenset("replace succeed place by stead against over defeat beat propose second thank".split())
"""Behind these words nobody is among the elected any more."""


def find(reading: Reading) -> list[Act]:
    """The elections and votes of the report, in text order."""
    story = reading.story
    found: list[Act] = []
    for clause in reading.clauses:
        if clause.aside or not story.step(clause) or outside(reading, clause):
            continue
        last = found[-1] if found else None
        act = _elected(reading, clause) or _voted(reading, clause)
        if act is None:
            continue
        if last is not None and _goes_on(reading, last, act):
            last.join(act)
            last.also(act.span)
        else:
            found.append(act)
    return found


def _goes_on(reading: Reading, last: Act, act: Act) -> bool:
    """Whether an election or vote told right after another is part of it."""
    near = reading.passage.sentence_number(act.token) - reading.passage.sentence_number(last.token) <= 2
    return near and bool(last.people) == bool(act.people)


def _elected(reading: Reading, clause: Clause) -> Act | None:
    """``X and Y were elected``, ``the assembly elected X``, ``X was voted on to the board``."""
    office = any(p in ("to", "onto", "on", "into", "on to", "as") for p, _ in clause.preps)
    office = office or child(clause.verb, "oprd", "attr", "xcomp") is not None
    chosen = clause.lemma in words("programme", "voting", "choose")
    if not chosen and not (office and clause.lemma in words("programme", "voting", "choose_as") and clause.passive):
        return None
    people = all_named(reading, clause.objects())
    people = people or _ahead(clause, reading)
    people += [p for p in _listed(reading, clause.verb) if p not in people]
    return _act(reading, clause, people) if people else None


def _ahead(clause: Clause, reading: Reading) -> list[int]:
    """Who is named ahead of a passive verb, where the parser lost its subject."""
    found: list[int] = []
    for i in range(clause.verb.i - 1, clause.verb.sent.start - 1, -1):
        token = clause.verb.doc[i]
        if token.text == ";" or token.tag_ in FINITE and lemma(token) not in ("be", "have"):
            break
        person = reading.resolver.named(token)
        if clause.passive and person is not None and person not in found:
            found.insert(0, person)
    return found


def _listed(reading: Reading, verb: Token) -> list[int]:
    """Who is named behind the verb up to the end of its sentence, or of its part of it."""
    found: list[int] = []
    for i in range(verb.i + 1, full_stop(reading, verb) + 1):
        token = verb.doc[i]
        if lemma(token) in _ENDS or token.lower_ in ("who", "whose"):
            break
        if token.tag_ in ("VBD", "VBZ") and token.dep_ in ("ROOT", "conj") and lemma(token) not in ("be",):
            break
        person = reading.resolver.named(token)
        if person is not None and person not in found:
            found.append(person)
    return found


def _voted(reading: Reading, clause: Clause) -> Act | None:
    """``The motion was put to the vote``, ``on a show of hands it was lost``, ``the meeting voted to strike``."""
    if not (_put(clause) or _decided(clause) or _was_taken(clause)):
        return None
    held = any(lemma(n) == "election" for _, n in clause.preps)
    return _act(reading, clause, _listed(reading, clause.verb) if held else [])


def _put(clause: Clause) -> bool:
    aims = clause.aims("to")
    if clause.lemma in ("put", "go", "come", "proceed", "move") and any(lemma(n) in _ballots() for n in aims):
        return True
    motion = any(lemma(t) in words("programme", "voting", "motion") for t in clause.patients)
    return clause.lemma == "put" and clause.passive and motion


def _decided(clause: Clause) -> bool:
    """A motion decided in a way that says how they voted, or a crowd that voted."""
    things = [*clause.agents, *clause.patients]
    how = any(p in ("on", "by", "after", "in") and _is_ballot(n) for p, n in clause.preps)
    if how and clause.lemma in words("programme", "voting", "decide"):
        return any(lemma(t) in words("programme", "voting", "motion") or t.pos_ == "PRON" for t in things)
    if clause.lemma != "vote" or clause.passive or clause.patients:
        return False
    return any(is_crowd(t) or t.lower_ in ("they", "we") for t in clause.agents)


def _was_taken(clause: Clause) -> bool:
    """``A vote was taken``, ``a ballot followed``, ``a division was called``."""
    nouns = clause.patients if clause.passive else clause.agents
    done = ("take", "hold", "call", "follow", "ensue", "demand", "conduct")
    return clause.lemma in done and any(_is_ballot(t) for t in nouns)


def _ballots() -> frozenset[str]:
    return words("programme", "voting", "ballot")


def _is_ballot(noun: Token) -> bool:
    """``the vote``, ``a show of hands``; not ``a vote of thanks`` or ``41 votes``."""
    of = pobj(noun.children, "of")
    if lemma(noun) == "show":
        return of is not None and of.lower_ == "hands"
    counted = child(noun, "nummod") is not None
    return lemma(noun) in _ballots() and of is None and not counted


def _act(reading: Reading, clause: Clause, people: list[int]) -> Act:
    passage = reading.passage
    verb = clause.verb
    return Act("other", list(dict.fromkeys(people)), verb, passage.sentence_span(verb), verb_title(passage, verb))


EXAMPLES = (
    Example("Ann Lee and Bo Ek were elected to the board.", ("other: Ann Lee, Bo Ek",)),
    Example(
        "The meeting elected Ann Lee as chairman, Bo Ek as secretary and Gail Price as treasurer.",
        ("other: Ann Lee, Bo Ek, Gail Price",),
    ),
    Example(
        "Ann Lee was re-elected treasurer, and Bo Ek was voted on to the board in place of Sam Rudd.",
        ("other: Ann Lee, Bo Ek",),
    ),
    Example("Officers were elected as follows: president, Ann Lee; secretary, Bo Ek.", ("other: Ann Lee, Bo Ek",)),
    Example("The motion was put to the vote and carried.", ("other: ",)),
    Example("On a show of hands the proposal was rejected.", ("other: ",)),
    Example("The members voted to close the pier.", ("other: ",)),
    Example("Ann Lee was elected to parliament two years ago.", ()),
    Example("Ann Lee, who was elected in May, sat in front.", ()),
    Example("The motion was carried by 41 votes to 9.", ()),
)

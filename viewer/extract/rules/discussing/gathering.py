"""Who took part in a discussion, and how far the report goes on telling of it.

The people are named in the sentence that opens it (with, between, moderated by), in the sentences below that say who
sat there, and as those who speak until the paragraph ends; on later paragraphs as long as they begin with one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import Passage, child, has_word, lemma
from viewer.extract.language.tokens import Token, Tokens
from viewer.extract.lexicon import words
from viewer.extract.rules.discussing.seating import (
    CHAIRS,
    as_moderator,
    contributed,
    governs,
    is_beside,
    is_it,
    labelled,
    outside_brackets,
    presenters,
    sits,
    sitting,
    speaking,
    top,
    was_asked,
)
from viewer.extract.rules.shared.doing import agents
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.listed import enumerated, everyone
from viewer.extract.rules.shared.nouns import noun_kind
from viewer.report.model import Span

_LEAD = 3
"""The first paragraphs may sum up what is told below."""


@dataclass(slots=True)
class _Talk:
    """A discussion being told: its act, the numbers of its first and last sentences, and who takes part."""

    act: Act
    first: int
    last: int
    group: str
    home: int
    """The paragraph it is told from."""
    members: list[int] = field(default_factory=list)
    chairs: list[int] = field(default_factory=list)
    open: bool = False
    """Whether the next naming follows while it is still being told."""
    contributions: int = 0
    """In how many sentences somebody was told to say something, in a debate."""

    def seat(self, people: Iterable[int]) -> None:
        """Take people as members, unless they are known as such."""
        self.members += [person for person in people if person not in self.members]


def gather(
    reading: Reading, opened: list[tuple[Act, str]], told: list[Act]
) -> tuple[list[Act], set[int], dict[int, Act]]:
    """The discussions with their people, told once each; the ids of the told acts that are parts of them; and by the
    numbers of the sentences that tell of them, which."""
    passage = reading.passage
    strong = _strong(reading, told)
    numbers = [passage.sentence_number(act.token) for act, _ in opened]
    kept: list[_Talk] = []
    for (act, group), (number, until) in zip(opened, pairwise([*numbers, len(passage.sentences)]), strict=True):
        if not kept or not _same(reading, kept[-1], act, group):
            kept.append(_Talk(act, number, number, group, 0, members=list(act.people)))
        elif (span := passage.sentence_span(act.token)) not in kept[-1].act.more:
            kept[-1].act.more.insert(int(is_head(passage, passage.paragraph(kept[-1].act.token))), span)
        talk = kept[-1]
        if not talk.open:
            talk.home = passage.paragraph(act.token)
        _open_sentence(reading, talk, act.token, reading.clauses_in.get(number, []), told)
        _follow(reading, talk, strong, number, until)
    for talk in kept:
        talk.act.more[2:] = []
    kept = _summaries(reading, [t for t in kept if t.members or t.chairs or not t.contributions])
    gone = _parts(reading, kept, strong, told)
    taken = {number: talk.act for talk in kept for number in range(talk.first, talk.last + 1)}
    return [talk.act for talk in kept], gone, taken


def _parts(reading: Reading, kept: list[_Talk], strong: dict[int, list[Act]], told: list[Act]) -> set[int]:
    """Fill in the people of the discussions. The ids of the told acts that are parts of them."""
    gone: set[int] = set()
    by_sentence = reading.by_sentence(other for other in told if other.kind == "speech")
    for talk in kept:
        act = talk.act
        act.people = [p for p in dict.fromkeys(talk.members) if p not in talk.chairs]
        act.companions = [(p, "moderator") for p in dict.fromkeys(talk.chairs)]
        everyone = {*act.people, *talk.chairs}
        for number in range(talk.first, talk.last + 1):
            for other in by_sentence.get(number, ()):
                if set(other.people) <= everyone and (other.weak or not strong.get(number)):
                    gone.add(id(other))
    return gone


def _strong(reading: Reading, told: list[Act]) -> dict[int, list[Act]]:
    """Acts that end a discussion, by sentence: those that are no mere talk."""
    return reading.by_sentence(act for act in told if not _is_mere_talk(act))


def _is_mere_talk(act: Act) -> bool:
    return act.kind == "speech" and (act.weak or act.token.pos_ in ("VERB", "AUX") and not _begins(act.token))


_MEMBER = ("panelist", "panellist", "member")


def _begins(verb: Token) -> bool:
    """Whether a verb tells that a talk was given, or that somebody came on, rather than that something was said."""
    given = words("acts", "verbs", "give") - {"say", "address", "share", "contribute", "second", "continue"}
    thing = child(verb, "dobj")
    talk = thing is not None and noun_kind(thing) == "speech"
    return talk or lemma(verb) in given | {"be", "close", "conclude", "open", "begin"}


def _same(reading: Reading, talk: _Talk, act: Act, group: str) -> bool:
    """Whether a later naming in the scope of a talk means that talk: ``the discussion``, not ``then a debate``."""
    passage = reading.passage
    if not (talk.open or _members_of(talk, act)):
        return False
    if is_head(passage, passage.paragraph(talk.act.token)) and passage.sentence_number(act.token) <= talk.first + 2:
        return True
    low = {c.lower_ for c in act.token.lefts} if lemma(act.token) not in _MEMBER else set[str]()
    also = has_word(passage.sentence(act.token), "also")
    if group != talk.group and {"questions", "groups"} & {group, talk.group}:
        return False
    return also or not low & {"a", "an", "another", "second"}


def _members_of(talk: _Talk, act: Act) -> bool:
    """``Panel members, including X, spoke about``: told of a panel before, however many paragraphs lie between."""
    return talk.group == "panel" and lemma(act.token) in _MEMBER


def is_head(passage: Passage, number: int) -> bool:
    """Whether a paragraph is a heading, also one that asks: ``Panel: Who pays?``"""
    if passage.is_heading(number):
        return True
    span = passage.paragraphs[number]
    return (
        span.end - span.start <= 100 and re.match(r"\W*\w+(?: \w+)?: ", passage.text[span.start : span.end]) is not None
    )


def _note(talk: _Talk, span: Span) -> None:
    if len(talk.act.more) < 2:
        talk.act.also(span)


def _open_sentence(reading: Reading, talk: _Talk, noun: Token, clauses: list[Clause], told: list[Act]) -> None:
    """People of the sentence that names the discussion: chairs by their verb or noun, the others as members."""
    sentence = reading.passage.sentence(noun)
    for clause in clauses:
        if clause.lemma in CHAIRS and (governs(clause, noun) or clause.lemma == "moderate"):
            talk.chairs += agents(reading, clause)
    talk.chairs += as_moderator(reading, sentence)
    if (colon := labelled(sentence)) is not None:
        talk.members += enumerated(reading, colon.i + 1, sentence.end - 1)
    for token in sentence:
        person = reading.resolver.named(token)
        if person is not None and _takes_part(top(reading, token), noun):
            talk.seat([person])
    if talk.group == "debate" and _within(noun):
        talk.members.clear()
        talk.contributions += 1
        return
    _seat_doers(reading, talk, noun, clauses, told)


def _seat_doers(reading: Reading, talk: _Talk, noun: Token, clauses: list[Clause], told: list[Act]) -> None:
    """Those who discuss in the clauses that the discussion hangs on."""
    no_members = (*CHAIRS, *words("programme", "discussion_verbs", "attended"))
    for clause in clauses:
        own = clause.verb == noun or noun.pos_ != "VERB"  # "Bo Ek spoke, and X and Y discussed it"
        if clause.real and own and governs(clause, noun) and clause.lemma not in no_members:
            talk.seat(everyone(reading, clause))
            talk.members += presenters(clause, noun, told)


def _takes_part(name: Token, noun: Token) -> bool:
    return not is_beside(name, noun) or was_asked(name, noun)


def _within(noun: Token) -> bool:
    """``In the debate X argued``: the sentence goes on with what was said in it."""
    return noun.dep_ == "pobj" and noun.head.lower_ in ("in", "during") and noun.head.i == noun.sent.start


def _follow(reading: Reading, talk: _Talk, strong: dict[int, list[Act]], start: int, until: int) -> None:
    """Go on from the sentence that names the discussion as long as they tell of it, ``until`` the next is named."""
    passage = reading.passage
    headed = is_head(passage, talk.home)
    talk.open, talk.last = False, start
    if talk.group == "groups":
        talk.last += headed
        talk.open = until <= talk.last
        return
    last = sits(passage.sentences[start])
    numbers = range(start + 1, min(until + 1, len(passage.sentences)))
    for number, clauses in _below(reading, talk, numbers, headed=headed):
        sentence = passage.sentences[number]
        cut = last and all(c.aside for c in clauses)  # "Panellists were Eng. | Ann Lee, ..."
        seated = outside_brackets(reading, sentence) if cut else sitting(reading, sentence, clauses)
        last = bool(seated) or sits(sentence)
        if strong.get(number) and not seated:
            return
        if number == until:
            talk.open = True
            return
        _take(reading, talk, sentence, clauses, seated)
        talk.last = number


def _below(reading: Reading, talk: _Talk, numbers: range, *, headed: bool) -> Iterator[tuple[int, list[Clause]]]:
    """The sentences that may go on telling of it, with their clauses: up to a paragraph that begins otherwise."""
    passage = reading.passage
    paragraph = passage.paragraph(passage.sentences[numbers.start - 1].root)
    for number in numbers:
        root = passage.sentences[number].root
        here = passage.paragraph(root)
        clauses = [c for c in reading.clauses_in.get(number, []) if not passage.said(c.verb)]
        if here != paragraph:
            if is_head(passage, here) or not headed and not _goes_on(reading, talk, clauses):
                return
            if headed and paragraph == talk.home:
                _note(talk, passage.sentence_span(root))
            paragraph = here
        yield number, clauses


def _take(reading: Reading, talk: _Talk, sentence: Tokens, clauses: list[Clause], seated: list[int]) -> None:
    """The chairs and members whom a further sentence tells, besides those of whom it says that they sat there."""
    chairing = [c for c in clauses if c.lemma in CHAIRS and (not c.patients or is_it(c))]
    chairs = [p for c in chairing for p in agents(reading, c)]
    talk.chairs += chairs + as_moderator(reading, sentence)
    told, spoke = contributed(reading, clauses), speaking(reading, clauses)
    if talk.group == "debate":
        talk.contributions += bool(spoke)
    else:
        told = [*spoke, *told]
    if seated or chairs or set(told) - set(talk.members):
        _note(talk, reading.passage.sentence_span(sentence.root))
    talk.seat((*seated, *told))


def _goes_on(reading: Reading, talk: _Talk, clauses: list[Clause]) -> bool:
    """Whether a new paragraph begins with what one of them says."""
    for clause in clauses[:2]:
        people = agents(reading, clause)
        if people:
            return bool({*talk.members, *talk.chairs} & set(people)) and clause.lemma in words("saying", "verbs")
    return False


def _summaries(reading: Reading, kept: list[_Talk]) -> list[_Talk]:
    """Without the lead's summary of a discussion that is told again below."""
    result: list[_Talk] = []
    for k, talk in enumerate(kept):
        later = _retold(reading, talk, kept[k + 1 :])
        if later is None:
            result.append(talk)
            continue
        later.chairs += [p for p in talk.chairs if p not in later.chairs]
        later.act.more.insert(0, talk.act.span)
        later.act.more[2:] = []
    return result


def _retold(reading: Reading, talk: _Talk, below: list[_Talk]) -> _Talk | None:
    """The discussion below that one in the lead means: with the same people, or the panel that is told next."""
    passage = reading.passage
    place = passage.paragraph(talk.act.token)
    if place >= _LEAD or not below:
        return None
    people = {*talk.members, *talk.chairs}
    same = next((o for o in below if people & {*o.members, *o.chairs}), None)
    if same is None and talk.group == below[0].group == "panel" and not set(talk.members) - set(talk.chairs):
        same = below[0] if passage.paragraph(below[0].act.token) - place <= 2 else None
    return same if same is not None and len(same.members) >= len({*talk.members} - {*talk.chairs}) else None

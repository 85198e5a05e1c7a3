"""The programme: acts told by clauses and by nouns, joined, tagged and put in the order in which they ran."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.lexicon import words
from viewer.extract.rules.acts import matching
from viewer.extract.rules.discussing import discussing
from viewer.extract.rules.layout import labelled, listing
from viewer.extract.rules.people import byline, channels
from viewer.extract.rules.people.absence import absent, dead
from viewer.extract.rules.programme import turns
from viewer.extract.rules.programme.ordering import ordered
from viewer.extract.rules.shared.doing import agents, whose
from viewer.extract.rules.shared.draft import Act, Reading, found_by
from viewer.extract.rules.shared.elsewhere import elsewhere
from viewer.extract.rules.shared.mending import mended
from viewer.extract.rules.shared.outside import outside
from viewer.extract.rules.shared.recent import recent
from viewer.extract.rules.shared.story import is_put_off

_NEAR = 2
"""So many paragraphs on, a person's speech still goes on."""

_LOOK = 60
"""So many acts back, the same one may have been told: a paragraph without end may hold any number."""

_BRACKETS = re.compile(r"\([^()]*\)")
_ADDED = re.compile(r"\b(?:second|another|also gave|again)\b")


def find(reading: Reading) -> None:
    """Fill ``reading.acts``, in text order."""
    reading.teller = byline.teller(reading)
    listed = found_by(listing.find, listing.find(reading))
    lines = {_paragraph(reading, act) for act in listed}
    told = [act for act in _by_clauses(reading) if _paragraph(reading, act) not in lines]
    told += _by_nouns(reading, told)
    told = reading.keep("part of a discussion", told, discussing.find(reading, told))
    told += [*listed, *found_by(labelled.find, labelled.find(reading, [*told, *listed]))]
    turns_of = reading.passage.transcript
    here = [act for act in told if _paragraph(reading, act) not in turns_of]  # all is said there
    told = reading.keep("in a transcript", told, here)
    told.sort(key=lambda a: a.token.i)
    reading.acts = reading.keep("told twice", told, _joined(reading, told))


def _paragraph(reading: Reading, act: Act) -> int:
    return reading.passage.paragraph(act.token)


def _by_clauses(reading: Reading) -> Iterator[Act]:
    """What clauses tell that are steps of the story, by the first pattern that fits; all that fit are noted."""
    for clause in reading.clauses:
        acts = list(matching.of_clause(reading, mended(clause)))
        for act in acts:
            reading.note(act)
        if acts and _is_step(reading, clause):
            yield from (act for act in acts if act.by == acts[0].by)


def _is_step(reading: Reading, clause: Clause) -> bool:
    """Whether a clause tells what happened there, in the tense of the story."""
    story, verb = reading.story, clause.verb
    if not clause.real or not recent(clause) or not story.past(clause) or story.other_time(verb):
        return False
    return not (outside(reading, clause) or elsewhere(reading.passage, verb) or is_put_off(clause))


def _by_nouns(reading: Reading, told: Sequence[Act]) -> Iterator[Act]:
    """``after remarks by X``, ``X's keynote address``: acts that no verb of their own tells."""
    taken = {(act.token.sent.start, person) for act in told for person in act.people}
    first: dict[tuple[str, int], int] = {}
    for act in told:
        for person in act.people:
            first.setdefault((act.kind, person), act.token.i)
    for noun in reading.passage:
        for act in matching.of_noun(reading, noun):
            reading.note(act)
            new = [p for p in act.people if first.get((act.kind, p), noun.i) >= noun.i]
            act.people = [person for person in new if (noun.sent.start, person) not in taken]
            if act.people and not (_is_title(told, act) or elsewhere(reading.passage, noun)):
                yield act


def _is_title(told: Iterable[Act], act: Act) -> bool:
    """Whether an act is told by its verb with this noun: who wrote the song that X sang is none of it."""
    here = (one for one in told if one.kind == act.kind and one.span == act.span)
    return any(one.title.start <= act.token.idx < one.title.end for one in here)


def finish(reading: Reading) -> None:
    """After the statements are known: tags, interpreters, cue words and the order of the programme."""
    _without_absent(reading)
    _without_dead(reading)
    turns.begin(reading)
    turns.join(reading)
    _interpreted(reading)
    for act in reading.acts:
        _cues(reading, act)
        _tags(reading, act)
    reading.acts = ordered(reading, reading.acts)


def _without_absent(reading: Reading) -> None:
    """Leave out the talks that only a printed programme tells, of people of whom the report says they did not come."""
    gone = absent(reading) if any(act.by in _PRINTED for act in reading.acts) else set[int]()
    gone -= {saying.speaker for saying in reading.sayings}
    kept: list[Act] = []
    for act in reading.acts:
        there = [person for person in act.people if person not in gone]
        if act.by in _PRINTED and act.kind in _DONE_THERE and there != act.people:
            act.people = there
            if not there:
                continue
        kept.append(act)
    reading.acts = reading.keep("said to be absent", reading.acts, kept)


def _without_dead(reading: Reading) -> None:
    """Leave the dead out of acts that a pronoun tells of them: "he" laid the wreath for whom he was said to be."""
    gone = dead(reading)
    for act in reading.acts if gone else ():
        if act.kind in _DONE_THERE or act.kind == "ceremony":
            here = {one.person for one in reading.resolver.named_in(reading.passage.sentence_number(act.token))}
            act.people = [person for person in act.people if person not in gone or person in here]


_PRINTED = ("listing.find",)
"""Rules that read programmes, and not the story."""

_DONE_THERE = ("speech", "opening", "closing", "introduction", "performance", "discussion")


def _joined(reading: Reading, told: list[Act]) -> list[Act]:
    """Join what tells of one act twice: the same people and kind, with nobody else's act between."""
    kept: list[Act] = []
    for act in told:
        if act.kind == "performance" and act.people:  # one for each of a sentence, however often it tells of them
            act.people = [p for p in act.people if not any(p in a.people for a in _beside(kept, act))] or act.people[:1]
        earlier = _same(reading, kept, act)
        if earlier is None:
            kept.append(act)
            continue
        if earlier.weak and not act.weak:
            earlier.weak, earlier.token, earlier.title = False, act.token, act.title
        earlier.also(act.span)
    return _without_weak(reading, kept)


def _without_weak(reading: Reading, told: list[Act]) -> list[Act]:
    """The acts without weak ones of people of whom the paragraph tells a better one."""

    def places(act: Act) -> set[tuple[int, int]]:
        return {(person, reading.passage.paragraph(act.token)) for person in act.people}

    better = {place for act in told if not act.weak and act.kind != "discussion" for place in places(act)}
    return [act for act in told if not act.weak or better.isdisjoint(places(act))]


def _beside(kept: list[Act], act: Act) -> list[Act]:
    """The performances told before in the same sentence."""
    near = kept[-_BESIDE:]
    return [a for a in near if a.kind == "performance" and a.span == act.span and a is not act]


_BESIDE = 4
"""So many acts back, another performance of the sentence may be told."""


def _same(reading: Reading, kept: list[Act], act: Act) -> Act | None:
    """The act told before that this one tells of again."""
    passage = reading.passage
    here, sentence = passage.paragraph(act.token), passage.sentence_number(act.token)
    for earlier in reversed(kept[-_LOOK:]):
        there, before = passage.paragraph(earlier.token), passage.sentence_number(earlier.token)
        if here - there > _NEAR:
            return None
        if _is_one_discussion(earlier, act, sentence - before):
            if act.people and earlier.people and not act.companions:
                continue
            earlier.join(act)
            earlier.companions += act.companions
            return earlier
        if _is_done_again(reading, earlier, act):
            return earlier
        if earlier.kind == act.kind and set(earlier.people) == set(act.people):
            if act.people or sentence == before:
                return earlier if _is_told_again(kept, earlier, act, apart=sentence != before) else None
        elif act.weak and here == there and _are_among(act, earlier):
            return earlier
    return None


def _is_one_discussion(earlier: Act, act: Act, apart: int) -> bool:
    """Whether a discussion is told by a line of a list and by a sentence beside it."""
    return apart <= 1 and act.kind == earlier.kind == "discussion" and (act.listed or earlier.listed)


def _is_done_again(reading: Reading, earlier: Act, act: Act) -> bool:
    """Whether a performance or a rite is told of once more."""
    return _is_sung_by_some(earlier, act) or _is_rite_again(reading, earlier, act)


def _is_rite_again(reading: Reading, earlier: Act, act: Act) -> bool:
    """``X cut the ribbon. Once the ribbon was cut``: a rite told before, by the same noun, as when something came."""
    if act.people or not act.kind == earlier.kind == "ceremony" or act.token.dep_ != "advcl":
        return False
    words_of = reading.passage.words
    return words_of(act.title).split()[-1].lower() == words_of(earlier.title).split()[-1].lower()


def _is_sung_by_some(earlier: Act, act: Act) -> bool:
    """Whether a performance is told of some of those of whom its sentence tells it."""
    return act.kind == earlier.kind == "performance" and act.span == earlier.span and _are_among(act, earlier)


def _are_among(act: Act, earlier: Act) -> bool:
    """Whether an act is told of people, all of whom another is told of."""
    return bool(act.people) and set(act.people) <= set(earlier.people)


def _is_told_again(kept: list[Act], earlier: Act, act: Act, *, apart: bool) -> bool:
    """Whether an act of the same kind and people is the same: in another sentence, only a talk that goes on."""
    if apart and act.kind in ("introduction", "award", "performance", "screening", "ceremony"):
        return False
    if act.kind != "speech" or act.weak:
        return True
    if any(earlier.token.i < a.token.i and not set(a.people) & set(act.people) for a in kept[-_LOOK:]):
        return False
    return not (apart and _ADDED.search(act.token.sent.text.lower()) is not None)


def _interpreted(reading: Reading) -> None:
    """``The speeches of X and Y were interpreted by Z``: a tag and a companion of the acts."""
    for clause in reading.clauses:
        if clause.lemma not in words("acts", "verbs", "interpret") or not clause.real:
            continue
        helpers = agents(reading, clause)
        speakers = [p for noun in clause.objects() for p in (whose(reading, noun) or reading.resolver.persons(noun))]
        for act in reading.acts:
            if act.kind in ("speech", "message", "opening") and set(act.people) & set(speakers):
                act.tags.add("interpreted")
                act.companions += [(p, "interpreter") for p in helpers if (p, "interpreter") not in act.companions]
                act.more.append(reading.passage.sentence_span(clause.verb))


def _cues(reading: Reading, act: Act) -> None:
    sentence = reading.passage.sentence(act.token)
    act.stated = any(t.lower_ in words("acts", "cues", "order") and not reading.passage.said(t) for t in sentence)
    start = reading.passage.words(act.span).lower()
    clause = reading.clause_of(act.token)
    act.earlier = start.startswith(tuple(words("acts", "cues", "earlier"))) or (
        clause is not None
        and clause.perfect
        and not clause.aside
        and act.kind in ("opening", "performance", "ceremony")
    )


def _tags(reading: Reading, act: Act) -> None:
    here = " ".join(reading.passage.words(span).lower() for span in (act.span, *act.more[:1]))
    if len(act.people) > 1:
        here = _BRACKETS.sub("", here)  # what they say is of one of them
    if channels.cues().search(here):
        if act.kind in ("speech", "message", "discussion", "performance", "opening"):
            act.tags.add("online")
    if act.kind == "message" and any(cue in here for cue in words("event", "words", "absent")):
        act.tags.add("absent")


EXAMPLES = (
    Example(
        "We met for talks. It was full.\n\nThe talks:\n\n- 18:00 “Old eels of the north” – Ann Lee\n"
        "- 19:00 “Nets for beginners” – Bo Ek\n\nAnn Lee had slides. Bo Ek was stuck in Aarhus.",
        ("speech: Ann Lee",),
    ),
    Example("After remarks by Ann Lee the guests had tea.", ("speech: Ann Lee",)),
    Example("In her contribution to the debate Ann Lee was brief.", ("speech: Ann Lee",)),
    Example("For her contribution to science Ann Lee was thanked.", ()),
    Example("Ann Lee's artistic installation engaged the guests.", ()),
    Example("After the presentation of the cup by Ann Lee there was tea.", ("award: Ann Lee",)),
    Example("Ann Lee gave a speech. She spoke about the sea.", ("speech: Ann Lee",)),
    Example("Ann Lee cut the ribbon. Once the ribbon was cut, there was tea.", ("ceremony: Ann Lee",)),
    Example(
        "Ann Lee gave a speech. Bo Ek gave a speech. The speeches of Ek and Lee were interpreted by Cy Dow.",
        ("speech: Ann Lee", "speech: Bo Ek"),
    ),
)

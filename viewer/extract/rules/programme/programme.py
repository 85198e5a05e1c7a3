"""The programme: acts told by clauses and by nouns, joined, tagged and put in the order in which they ran."""

from __future__ import annotations

import re

from spacy.tokens import Token

from viewer.extract.example import Example
from viewer.extract.language.passage import child, lemma
from viewer.extract.lexicon import words
from viewer.extract.roles.roles import is_role_noun
from viewer.extract.rules.discussing import discussing
from viewer.extract.rules.layout import labelled
from viewer.extract.rules.people import byline, channels
from viewer.extract.rules.people.absence import absent
from viewer.extract.rules.programme import activities, likewise, preceding, twice, voting
from viewer.extract.rules.programme.acts import from_clause, whose
from viewer.extract.rules.programme.ordering import ordered
from viewer.extract.rules.shared.doing import agents, enumerated, named_behind
from viewer.extract.rules.shared.draft import Act, Reading, found_by
from viewer.extract.rules.shared.elsewhere import elsewhere
from viewer.extract.rules.shared.nouns import HANDING, noun_kind
from viewer.extract.rules.shared.story import is_put_off
from viewer.extract.rules.shared.titles import noun_title
from viewer.extract.rules.showing import concert, prizegiving, showing
from viewer.extract.rules.speaking import billed, motions, rolls, turns

_NEAR = 2
"""So many paragraphs on, a person's speech still goes on."""

_LOOK = 60
"""So many acts back, the same one may have been told: a paragraph without end may hold any number."""

_ADDED = re.compile(r"\b(?:second|another|also gave|again)\b")


def find(reading: Reading) -> None:
    """Fill ``reading.acts``, in text order."""
    told: list[Act] = []
    reading.teller = byline.teller(reading)
    shown = showing.find(reading)
    for clause in reading.clauses:
        acts = shown.get(clause.verb.i) or from_clause(reading, clause)
        here = [act for act in acts if not (elsewhere(reading.passage, act.token) or is_put_off(clause))]
        told += reading.keep("elsewhere", acts, here)
    told += found_by(activities.find, activities.find(reading, told))
    told += found_by(voting.find, voting.find(reading))
    told += found_by(_by_nouns, _by_nouns(reading, told))
    told += found_by(likewise.find, likewise.find(reading, told))
    told += found_by(motions.labelled, motions.labelled(reading))
    for rule in (rolls.find, billed.find, preceding.find):
        told += found_by(rule, rule(reading, told))
    told = reading.keep("part of a discussion", told, discussing.find(reading, told))
    told = reading.keep("told again in a list", told, twice.joined(reading, told))
    told = reading.keep("summed up", told, twice.without_summary(reading, told))
    told += found_by(labelled.find, labelled.find(reading, told))
    told += found_by(concert.find, concert.find(reading, told))
    told = reading.keep("part of a prize-giving", told, prizegiving.joined(reading, told))
    turns_of = reading.passage.transcript
    here = [act for act in told if reading.passage.paragraph(act.token) not in turns_of]  # all is said there
    told = reading.keep("in a transcript", told, here)
    told.sort(key=lambda a: a.token.i)
    reading.acts = reading.keep("told twice", told, _joined(reading, told))


def finish(reading: Reading) -> None:
    """After the statements are known: tags, interpreters, cue words and the order of the programme."""
    _without_absent(reading)
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


_PRINTED = ("listing.find", "inline.find", "billed.find", "rolls.find")
"""Rules that read programmes, and not the story."""

_DONE_THERE = ("speech", "opening", "closing", "introduction", "performance", "discussion")


def _by_nouns(reading: Reading, told: list[Act]) -> list[Act]:
    """``after remarks by X``, ``X's keynote address``, ``a welcome by X``: acts that no verb of their own tells."""
    found: list[Act] = []
    taken = {(act.token.sent.start, person) for act in told if not act.weak for person in act.people}
    by_doer: dict[tuple[str, int], list[Act]] = {}
    in_sentence: dict[int, list[Act]] = {}
    for act in told:
        if act.people and act.kind in ("performance", "ceremony"):
            in_sentence.setdefault(act.token.sent.start, []).append(act)
        for person in act.people:
            by_doer.setdefault((act.kind, person), []).append(act)
    for noun in reading.passage:
        if noun.pos_ != "NOUN" or reading.passage.said(noun) or noun.dep_ == "compound":
            continue
        kind = noun_kind(noun)
        if kind not in _NOMINAL and not (kind == "award" and lemma(noun) in HANDING):
            continue
        if kind == "performance" and lemma(noun) in words("showing", "things"):
            continue  # "the tragedy brought on them by X"
        if any(
            a.kind == kind and a.title.start <= noun.idx < a.title.end for a in in_sentence.get(noun.sent.start, ())
        ):
            continue  # told by its verb: who wrote the song that X sang
        people = _doers(reading, noun)
        free = [p for p in people if (noun.sent.start, p) not in taken]
        if len(free) < len(people) and free[:1] != people[:1] or not _told(reading, noun):
            continue
        people = free  # without those behind, told in apposition: "after a welcome by X, the mayor, Y, spoke"
        if not people:
            continue
        known = [a for p in people for a in by_doer.get((kind, p), ())]
        if any(a.token.i < noun.i or not a.weak for a in known) or elsewhere(reading.passage, noun):
            continue
        span, title = reading.passage.sentence_span(noun), noun_title(reading.passage, noun)
        several = kind == "speech" and noun.tag_ == "NNS"
        for group in [[p] for p in people] if several else [people]:
            act = Act(kind, group, noun, span, title)
            found.append(act)
            for person in group:
                by_doer.setdefault((kind, person), []).append(act)
    return found


_NOMINAL = ("speech", "opening", "closing", "performance", "ceremony", "introduction", "message")
"""Kinds of acts that a noun may tell alone."""


def _doers(reading: Reading, noun: Token) -> list[int]:
    """Whose it is (``her talk``), or by whom (``a talk on rivers by Bo Ek``, ``remarks from A, B and C``)."""
    shown = noun_kind(noun) in ("performance", "ceremony")
    for part in noun.children:
        if part.dep_ == "poss" and not (shown and not _tells_of(noun)):
            if (person := _owner(reading, part)) is not None:
                return [person]
    for part in noun.children:
        if part.dep_ == "acl" and (clause := reading.clause_of(part)) is not None and clause.passive:
            if clause.lemma in words("acts", "verbs", "give", "moderate") and (people := agents(reading, clause)):
                return people  # "a lecture on rivers, presented by Bo Ek"
    for part in noun.subtree:
        if part.dep_ != "prep" or part.lower_ not in ("by", "from") or part.i < noun.i:
            continue
        inside = [t for t in part.ancestors if t.i >= noun.i and t in noun.subtree and t.lower_ != "following"]
        if any(t.dep_ in ("relcl", "acl", "appos") or t.pos_ in ("VERB", "AUX") for t in inside if t != noun):
            continue
        aim = child(part, "pobj")
        people = reading.resolver.persons(aim) if aim is not None else []
        if not people and aim is not None and aim.tag_ == "NN" and is_role_noun(aim):
            people = named_behind(reading, part)  # "remarks by co-chair of the board, Senator Ann Lee"
        if people:
            if noun.tag_ != "NNS":
                return people
            everyone = enumerated(reading, part.i, reading.passage.sentence(noun).end - 1)
            return list(dict.fromkeys([*people, *everyone]))
    return []


def _tells_of(noun: Token) -> bool:
    """Whether what is somebody's is told as done: ``after her song``; not ``lectured on her songs``."""
    if noun.dep_ == "pobj":
        return noun.head.lower_ in ("after", "following", "before", "with", "during", "to", "by")
    return noun.dep_ == "conj" or noun.dep_ == "nsubj" and noun.head.tag_ == "VBD"


def _owner(reading: Reading, part: Token) -> int | None:
    """Whose: of a pronoun ahead of its sentence's subject (``In her reply Ann Lee ...``), that subject."""
    root = part.sent.root
    subject = child(root, "nsubj")
    if part.pos_ == "PRON" and subject is not None and part.i < subject.left_edge.i:
        ahead = reading.resolver.person(subject)
        if ahead is not None:
            return ahead
    return reading.resolver.person(part)


def _told(reading: Reading, noun: Token) -> bool:
    """Whether the clause that holds the noun is told as having happened."""
    token = noun
    while token.head != token:
        token = token.head
        if token.pos_ in ("VERB", "AUX"):
            match = reading.clause_of(token)
            if match is not None:
                known = match.lemma in ("know", "remember") and not match.perfect  # "known for her talks"
                return match.real and not known and not is_put_off(match)
    return True


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
        if act.span != earlier.span and act.span not in earlier.more:
            earlier.more.append(act.span)
    told_well = [a for a in kept if not a.weak and a.kind != "discussion"]
    strong = {(p, reading.passage.paragraph(a.token)) for a in told_well for p in a.people}
    return [
        a for a in kept if not a.weak or not any((p, reading.passage.paragraph(a.token)) in strong for p in a.people)
    ]


def _beside(kept: list[Act], act: Act) -> list[Act]:
    """The performances told before in the same sentence."""
    near = kept[-_BESIDE:]
    return [a for a in near if a.kind == "performance" and a.span == act.span and a is not act]


_BESIDE = 4
"""So many acts back, another performance of the sentence may be told."""


def _same(reading: Reading, kept: list[Act], act: Act) -> Act | None:
    here = reading.passage.paragraph(act.token)
    sentence = reading.passage.sentence_number(act.token)
    for earlier in reversed(kept[-_LOOK:]):
        there = reading.passage.paragraph(earlier.token)
        if here - there > _NEAR:
            return None
        near = sentence - reading.passage.sentence_number(earlier.token) <= 1
        if act.kind == earlier.kind == "discussion" and near and (act.listed or earlier.listed):
            if act.people and earlier.people and not act.companions:
                continue
            earlier.join(act)
            earlier.companions += act.companions
            return earlier
        if act.kind == earlier.kind == "performance" and act.people and act.span == earlier.span:
            if set(act.people) <= set(earlier.people):
                return earlier
        if earlier.kind == act.kind and set(earlier.people) == set(act.people):
            near = reading.passage.sentence_number(earlier.token)
            if not act.people and sentence != near:
                continue
            if act.kind in ("introduction", "award", "performance", "screening", "ceremony") and sentence != near:
                return None
            between = [a for a in kept[-_LOOK:] if earlier.token.i < a.token.i and not set(a.people) & set(act.people)]
            another = _ADDED.search(act.token.sent.text.lower()) is not None and not act.weak
            if act.kind != "speech" or not between and not (another and sentence != near):
                return earlier
            return None if not act.weak else earlier
        if act.weak and act.people and set(act.people) <= set(earlier.people) and here == there:
            return earlier
    return None


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
    Example("After the presentation of the cup by Ann Lee there was tea.", ("award: Ann Lee",)),
    Example("Ann Lee gave a speech. She spoke about the sea.", ("speech: Ann Lee",)),
    Example(
        "Ann Lee gave a speech. Bo Ek gave a speech. The speeches of Ek and Lee were interpreted by Cy Dow.",
        ("speech: Ann Lee", "speech: Bo Ek"),
    ),
)

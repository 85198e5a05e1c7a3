"""Acts of those who speak."""

from __future__ import annotations

from itertools import chain

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import all_hung, child, conjuncts, has_word, hung, lemma, pobjs, word_before
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.roles.roles import is_role_noun
from viewer.extract.rules.saying.content import content
from viewer.extract.rules.saying.speaker import speakers
from viewer.extract.rules.shared.doing import act, act_by, agents, all_named, named, whose
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.listed import enumerated
from viewer.extract.rules.shared.nouns import is_crowd, is_event, noun_kind
from viewer.extract.rules.shared.story import verb_above
from viewer.extract.rules.speaking.telling import TELLING, gives_talk


def there_was(reading: Reading, clause: Clause) -> Act | None:
    """``There was a talk by X``, ``we had a concert``, ``the day included remarks from X and Y``."""
    there = clause.lemma == "be" and hung(clause.verb.lefts, "expl") is not None
    if not (there or _had(clause)) or clause.aside or clause.verb.tag_ not in ("VBD", "VBN"):
        return None
    things = (t for t in clause.verb.rights if t.dep_ in ("attr", "dobj", "nsubj"))
    for noun in chain.from_iterable(map(conjuncts, things)):
        kind = noun_kind(noun)
        people = whose(reading, noun)
        if there and lemma(noun) in words("acts", "people", "speech") and is_somebody(noun):
            return act(reading, clause, "speech", people, noun)
        if kind in ("speech", "opening", "closing", "message") and not people:
            continue
        if kind in _TOLD_BY_NOUN:
            return act(reading, clause, kind, people, noun)
    return None


def _had(clause: Clause) -> bool:
    """``we had``, ``the evening featured``."""
    had = clause.lemma in ("have", "enjoy", "include", "feature", "comprise", "offer") and not clause.passive
    return had and any(is_event(t) or t.lower_ in ("we", "it", "guests", "they") for t in clause.agents)


_TOLD_BY_NOUN = ("speech", "opening", "closing", "message", "performance", "ceremony", "screening", "discussion")


def spoke(reading: Reading, clause: Clause) -> Act | None:
    """``X spoke``, ``X addressed the audience``, ``X responded``, ``a farmer spoke``, ``talks, led off by X``."""
    if clause.aside and clause.perfect:
        return None  # "who had spoken in 1990"
    people = agents(reading, clause)
    if clause.lemma in words("acts", "verbs", "speech"):
        return _made_speech(reading, clause, people)
    if not people:
        return _appealed(reading, clause)
    if clause.passive and clause.phrase in words("acts", "verbs", "follow"):
        return act(reading, clause, "speech", people) if _is_seconded(reading, clause) else None
    if clause.lemma == "follow" and word_before(clause.verb) == "as":
        return None  # "as follows"
    return _responded(reading, clause, people) if clause.lemma in words("acts", "verbs", "respond") else None


def _by_somebody(clause: Clause) -> bool:
    """``A farmer spoke``: told of somebody without a name, in the story."""
    told = clause.verb.tag_ in ("VBD", "VBZ", "VBN") and not clause.aside
    return told and any(map(is_somebody, clause.agents))


def _made_speech(reading: Reading, clause: Clause, people: list[int]) -> Act | None:
    """``X spoke``, ``X addressed the audience``, ``speeches were made by X and Y``."""
    if clause.lemma == "address" and not clause.patients and not clause.passive:
        return None
    if clause.passive and people and any(t.tag_ == "NNS" and noun_kind(t) == "speech" for t in clause.patients):
        people = enumerated(reading, clause.verb.i, reading.passage.sentence(clause.verb).end - 1) or people
    return act(reading, clause, "speech", people) if people or _by_somebody(clause) else None


def _appealed(reading: Reading, clause: Clause) -> Act | None:
    """``A farmer appealed for calm``."""
    if clause.lemma not in _APPEALS or clause.reported or not _by_somebody(clause):
        return None
    return act(reading, clause, "speech", []) if content(reading, clause) is not None else None


def _is_seconded(reading: Reading, clause: Clause) -> bool:
    """``The chairman was followed by X``; beside the story, only where a speech or somebody named is followed."""
    if clause.lemma == "support" and clause.verb.dep_ in ("advcl", "acl"):
        return False
    below_it = (t for thing in clause.patients for t in thing.subtree)
    return not clause.aside or any(noun_kind(t) == "speech" or named(reading, t) for t in below_it)


def _responded(reading: Reading, clause: Clause, people: list[int]) -> Act | None:
    """``X responded``, ``to which X replied``: without what was answered, which is a statement."""
    lefts = (c for c in clause.verb.lefts if clause.aside and c.dep_ == "prep")
    if clause.aside and not any(w.lower_ == "which" for c in lefts for w in c.children):
        return None
    if clause.passive and child(clause.verb, "agent") is None or child(clause.verb, "ccomp") is not None:
        return None
    if clause.patients and not clause.passive:
        return None
    found = act(reading, clause, "speech", people)
    found.weak = clause.lemma in ("disagree", "concur", "demur", "dissent")
    return found


_APPEALS = ("beg", "urge", "appeal", "plead", "exhort", "implore", "entreat", "express", "propose", "protest")
"""What a person without a name does in public: to say or to tell may be anybody's in passing."""


def in_a_speech(reading: Reading, clause: Clause) -> Act | None:
    """``In a brief reply X appealed for funds``: whatever the verb of saying."""
    if clause.lemma not in words("saying", "verbs") or clause.passive or clause.aside:
        return None
    talks = (n for n in clause.aims("in", "during") if n.lower_ not in ("closing", "conclusion"))
    talk = next((n for n in talks if noun_kind(n) in _TALKS), None)
    if talk is None or any(c.dep_ == "poss" and reading.resolver.named(c) is not None for c in talk.children):
        return None
    people, _ = speakers(reading, clause)
    if not people or noun_kind(talk) == "closing" and not any(talk.children):
        return None  # "in closing, she wished them well" goes on with what she said
    return act(reading, clause, noun_kind(talk) or "speech", people, talk, weak=not has_word(talk.lefts, "a", "an"))


_TALKS = ("speech", "opening", "closing")


def was_called(reading: Reading, clause: Clause) -> Act | None:
    """``X was allowed to start his talk``, ``X was invited to say a few words``: and did."""
    if clause.lemma not in _LETTING or not clause.passive or clause.aside or clause.perfect:
        return None
    task = next((c for c in clause.verb.children if c.dep_ in ("xcomp", "advcl") and c.tag_ == "VB"), None)
    people = all_named(reading, clause.patients)
    if task is None or not people or task.i < clause.verb.i:
        return None
    return act(reading, clause, "speech", people, weak=True) if _is_talk(task) else None


def _is_talk(task: Token) -> bool:
    """``to speak``, ``to give a talk``."""
    if lemma(task) in words("acts", "verbs", "speech", "respond") - {"second", "follow"}:
        return True
    things = (t for t in task.subtree if t.dep_ == "dobj")
    return lemma(task) in words("acts", "verbs", "give", "open") and any(noun_kind(t) == "speech" for t in things)


_LETTING = ("call", "invite", "ask", "permit", "allow", "request", "let", "beg")


def took_the_floor(reading: Reading, clause: Clause) -> Act | None:
    """``X took the floor``, ``X stepped up to the microphone``, ``X rose to his feet``: where speakers stand."""
    if clause.lemma not in words("acts", "stage", "verbs") or clause.passive or clause.aside:
        return None
    places = [*clause.objects(), *clause.aims("to", "onto", "on", "at", "behind", "before")]
    if not any(lemma(t) in words("acts", "stage", "places") for t in places):
        return None
    people = agents(reading, clause)
    goes_on = [t for t in clause.verb.children if t.dep_ in ("xcomp", "advcl", "conj") and t.pos_ == "VERB"]
    if not people or any(not _tells(t) for t in goes_on):
        return None
    found = act(reading, clause, "speech", people)
    found.weak = True
    return found


def _tells(verb: Token) -> bool:
    """Whether the verb that goes on from walking to the front is one of speaking."""
    telling = words("acts", "verbs", "speech", "topic", "give", "respond") | words("saying", "verbs")
    return lemma(verb) in telling


def joined_from_afar(reading: Reading, clause: Clause) -> Act | None:
    """``X joined by video link``: to speak."""
    if clause.lemma not in ("join", "connect", "dial", "log", "appear", "beam") or clause.aside:
        return None
    if not any(lemma(t) in _LINKS for t in clause.verb.subtree if t.i > clause.verb.i) or clause.negated:
        return None
    passive = clause.passive and child(clause.verb, "auxpass") is None
    people = all_named(reading, clause.patients) if passive else agents(reading, clause)
    people = people or [p for c in clause.verb.children if c.dep_ == "nsubj" for p in named(reading, c)]
    return act_by(reading, clause, "speech", people, weak=True)


_LINKS = ("link", "zoom", "skype", "videoconference", "webcam", "screen", "satellite", "online", "teams", "jitsi")


def to_one(verb: Token) -> bool:
    """``told me``, ``assured her``, ``explained to him``: said to one person."""
    behind = pobjs(all_hung(verb.children, "prep", "dative"), "to")
    return has_word((*all_hung(verb.children, "dobj", "dative"), *behind), *_ONE)


_ONE = ("me", "him", "her")


def from_seat(verb: Token) -> bool:
    """``admitted from the third row``, ``told us at the bar``: not from where speakers stand."""
    aims = pobjs(all_hung(verb.children, "prep"), "from", "at", "in", "over")
    return any(lemma(aim) in _SEATS for aim in aims)


_SEATS = ("row", "table", "bar", "queue", "corridor", "bus", "car", "train", "kitchen", "doorway", "porch", "seat")


def _is_to_teller(clause: Clause) -> bool:
    """``She tells me``: to whoever writes."""
    return clause.verb.tag_ == "VBZ" and has_word(clause.objects(), "me", "us")


def told_of(reading: Reading, clause: Clause) -> Act | None:
    """``X presented the results``, ``X outlined the plan``: a speech, unless more is told of X there."""
    if clause.aside or clause.passive and not clause.agents:
        return None
    if _is_to_teller(clause) or _was_presented(reading, clause):
        return None
    given = gives_talk(clause)
    if not (given or any(test(clause) for test in TELLING)):
        return None
    if (to_one(clause.verb) or from_seat(clause.verb)) and clause.lemma in words("saying", "verbs", "clause"):
        return None  # "told me", "pointed out from the third row"
    people = agents(reading, clause)
    if not people or not (clause.patients or clause.preps or child(clause.verb, "ccomp", "xcomp", "prt")):
        return None
    return act(reading, clause, "speech", people, weak=not given)


def _was_presented(reading: Reading, clause: Clause) -> bool:
    """``Ann Lee spoke after being presented by her son``: she, not a plan."""
    verb = clause.verb
    if clause.lemma != "present" or not clause.passive or verb.dep_ not in ("pcomp", "advcl"):
        return False
    above = verb_above(verb)
    own = child(verb, "nsubjpass") or (child(above, "nsubj", "nsubjpass") if above is not None else None)
    return own is not None and reading.resolver.person(own) is not None


def is_somebody(noun: Token) -> bool:
    """A person whom the text singles out without a name: ``a farmer``, ``one of the mothers``."""
    if noun.tag_ != "NN" or not (is_role_noun(noun) or is_crowd(noun)):
        return noun.lower_ == "one" and has_word(noun.children, "of")
    return any(c.dep_ in ("det", "nummod") and c.lower_ in ("a", "an", "one", "another") for c in noun.children)

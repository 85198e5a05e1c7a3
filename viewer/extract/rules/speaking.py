"""Acts of those who speak."""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.clauses import Clause
from viewer.extract.draft import Act, Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import child, conjuncts, lemma
from viewer.extract.roles import is_role_noun
from viewer.extract.rules.doing import act, agents, enumerated, named, whose
from viewer.extract.rules.nouns import is_crowd, is_event, noun_kind


def had_a_turn(reading: Reading, clause: Clause) -> Act | None:
    """``The first speaker was X``, ``X was given three minutes``."""
    if clause.lemma == "be":
        if (found := _was_on(reading, clause)) is not None:
            return found
        attr = child(clause.verb, "attr")
        subject = clause.agents[0] if clause.agents else None
        for one, other in ((subject, attr), (attr, subject)):
            if one is None or other is None or lemma(one) not in words("acts", "people", "speech"):
                continue
            if one.tag_ == "NN" and (person := reading.resolver.named(other)) is not None:
                return act(reading, clause, "speech", [person])
    if (
        clause.passive
        and clause.lemma in ("give", "grant", "hand")
        and any(t.lower_ in ("floor", "minutes", "microphone", "word") for t in clause.patients)
    ):
        people = [p for t in clause.patients for p in named(reading, t)]
        return act(reading, clause, "speech", people) if people else None
    return None


def _was_on(reading: Reading, clause: Clause) -> Act | None:
    """``X was next``, ``it was X's turn``, ``also speaking was X``, ``among the speakers were X and Y``."""
    verb = clause.verb
    if clause.aside or verb.tag_ not in ("VBD", "VBN"):
        return None
    turn = next((t for t in verb.rights if t.lower_ == "turn"), None)
    if turn is not None and (owner := child(turn, "poss")) is not None:
        people = named(reading, owner)
        return act(reading, clause, "speech", people) if people else None
    behind = [p for t in verb.rights if t.dep_ in ("nsubj", "attr") for p in named(reading, t)]
    ahead = [t for t in verb.sent if t.i < verb.i and (t.head == verb or t.head.head == verb)]
    for token in ahead:
        speaking = token.tag_ == "VBG" and lemma(token) in words("acts", "verbs", "speech")
        among = token.lower_ == "among" and any(
            lemma(t) in words("acts", "people", "speech") or lemma(t) in words("acts", "verbs", "speech")
            for t in token.subtree
        )
        if (speaking or among) and behind:
            return act(reading, clause, "speech", behind)
    place = next((t for t in verb.rights if t.lower_ in ("next", "last", "up", "first") and t.i <= verb.i + 2), None)
    people = agents(reading, clause)
    if (
        place is None
        or not people
        or place.dep_ not in ("advmod", "acomp", "prt")
        or any(t.dep_ == "xcomp" for t in place.children)
    ):
        return None
    found = act(reading, clause, "speech", people)
    found.weak = True
    return found


def fell_to(reading: Reading, clause: Clause) -> Act | None:
    """``It fell to X to thank the hosts``, ``it was left to X to speak``."""
    if clause.lemma not in ("fall", "leave") or (to := clause.prep("to")) is None:
        return None
    people = named(reading, to)
    task = next((t for t in clause.verb.subtree if t.pos_ == "VERB" and t.i > to.i), None)
    if people and task is None and clause.lemma == "fall":
        quoted = any(reading.passage.quote(t.idx) is not None for t in clause.agents)
        spoken = any(noun_kind(t) == "speech" for t in clause.agents)
        return act(reading, clause, "speech", people) if quoted or spoken else None
    if not people or task is None:
        return None
    kind = {"introduce": "introduction", "present": "introduction", "close": "closing", "open": "opening"}
    return act(reading, clause, kind.get(lemma(task), "speech"), people, None)


def heard(reading: Reading, clause: Clause) -> Act | None:
    """``We then heard from X``, ``the guests heard X``."""
    if clause.lemma not in ("hear", "listen") or clause.passive:
        return None
    aims = [n for p, n in clause.preps if p in ("from", "to")] + clause.objects()
    people = [p for t in aims for p in named(reading, t)]
    if clause.aside:
        return None
    if people:
        return act(reading, clause, "speech", people)
    talk = next((t for t in aims if noun_kind(t) == "speech" and not any(c.lower_ == "the" for c in t.lefts)), None)
    return act(reading, clause, "speech", whose(reading, talk), talk) if talk is not None else None


def there_was(reading: Reading, clause: Clause) -> Act | None:
    """``There was a talk by X``, ``we had a concert``, ``the day included remarks from X and Y``."""
    there = clause.lemma == "be" and any(t.dep_ == "expl" for t in clause.verb.lefts)
    had = clause.lemma in ("have", "enjoy", "include", "feature", "comprise", "offer") and not clause.passive
    if not (there or had) or clause.aside or clause.verb.tag_ not in ("VBD", "VBN"):
        return None
    if had and not any(is_event(t) or t.lower_ in ("we", "it", "guests", "they") for t in clause.agents):
        return None
    things = [t for t in clause.verb.rights if t.dep_ in ("attr", "dobj", "nsubj")]
    for noun in (part for thing in things for part in conjuncts(thing)):
        kind = noun_kind(noun)
        people = whose(reading, noun)
        if kind in ("speech", "opening", "closing", "message") and not people:
            continue
        if kind in _TOLD_BY_NOUN:
            return act(reading, clause, kind, people, noun)
    return None


_TOLD_BY_NOUN = ("speech", "opening", "closing", "message", "performance", "ceremony", "screening", "discussion")


def were_speakers(reading: Reading, clause: Clause) -> Act | None:
    """``Speakers included X, Y and Z``, ``the panellists were X and Y``."""
    if clause.lemma not in ("include", "be", "feature", "comprise") or clause.aside:
        return None
    for subject in clause.agents:
        kind = {"speaker": "speech", "presenter": "speech", "panelist": "discussion", "panellist": "discussion"}.get(
            lemma(subject)
        )
        if kind is not None and subject.tag_ in ("NNS", "NNPS", "NNP"):
            everyone = enumerated(reading, clause.verb.i, full_stop(reading, clause.verb))
            return act(reading, clause, kind, everyone) if everyone else None
    return None


def full_stop(reading: Reading, token: Token) -> int:
    """The last token of the sentence, and of those that follow while none has ended with a full stop."""
    passage = reading.passage
    number = passage.sentence_number(token)
    last = passage.sentences[number].end - 1
    while number + 1 < len(passage.sentences) and not token.doc[last].is_punct and not token.doc[last].is_space:
        number += 1
        if passage.paragraph(passage.sentences[number][0]) != passage.paragraph(token):
            break
        last = passage.sentences[number].end - 1
    return last


def spoke(reading: Reading, clause: Clause) -> Act | None:
    """``X spoke``, ``X addressed the audience``, ``X responded``, ``a farmer spoke``, ``talks, led off by X``."""
    people = agents(reading, clause)
    if clause.lemma in words("acts", "verbs", "speech"):
        if clause.lemma == "address" and not clause.patients and not clause.passive:
            return None
        if people or not clause.aside and any(map(is_somebody, clause.agents)):
            return act(reading, clause, "speech", people)
        return None
    if not people:
        return None
    if clause.passive and clause.phrase in words("acts", "verbs", "follow"):
        clear = not clause.aside or any(
            noun_kind(t) == "speech" or named(reading, t) for thing in clause.patients for t in thing.subtree
        )
        return act(reading, clause, "speech", people) if clear else None
    if clause.lemma in words("acts", "verbs", "respond") and not clause.aside and not clause.patients:
        told = child(clause.verb, "ccomp") is not None
        return None if told or clause.passive else act(reading, clause, "speech", people)
    return None


def took_the_floor(reading: Reading, clause: Clause) -> Act | None:
    """``X took the floor``, ``X stepped up to the microphone``, ``X rose to his feet``: where speakers stand."""
    if clause.lemma not in words("acts", "stage", "verbs") or clause.passive or clause.aside:
        return None
    places = [*clause.objects(), *(n for p, n in clause.preps if p in ("to", "onto", "on", "at", "behind", "before"))]
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


_US = ("us", "everyone", "group", "room", "hall", "class", "house", "listeners", "me")


def told_of(reading: Reading, clause: Clause) -> Act | None:
    """``X presented the results``, ``X outlined the plan``: a speech, unless more is told of X there."""
    topic = clause.lemma in words("acts", "verbs", "topic") or clause.phrase in words("acts", "verbs", "topic")
    given = clause.lemma in ("provide", "give", "treat", "present", "take", "leave", "regale") and any(
        noun_kind(n) == "speech" for p, n in clause.preps if p in ("with", "to", "through", "on")
    )
    led = clause.lemma in ("take", "walk", "guide", "lead", "transport", "bring") and (
        any(is_crowd(t) or t.lower_ in _US for t in clause.objects())
        and any(p in ("through", "on", "into", "back") for p, _ in clause.preps)
    )
    roused = clause.lemma in ("bring", "get") and any(lemma(n) == "foot" for p, n in clause.preps if p == "to")
    showed = clause.lemma in ("show", "teach", "make") and child(clause.verb, "ccomp", "xcomp") is not None
    showed = showed and (clause.lemma == "show" or any(t.lower_ in _US for t in clause.objects()))
    if not (topic or given or led or roused or showed) or clause.aside or clause.passive and not clause.agents:
        return None
    people = agents(reading, clause)
    if not people or not (clause.patients or clause.preps or child(clause.verb, "ccomp", "xcomp", "prt")):
        return None
    found = act(reading, clause, "speech", people)
    found.weak = not given
    return found


def is_somebody(noun: Token) -> bool:
    """A person whom the text singles out without a name: ``a farmer``, ``one of the mothers``."""
    if noun.tag_ != "NN" or not (is_role_noun(noun) or is_crowd(noun)):
        return noun.lower_ == "one" and any(c.lower_ == "of" for c in noun.children)
    return any(c.dep_ in ("det", "nummod") and c.lower_ in ("a", "an", "one", "another") for c in noun.children)

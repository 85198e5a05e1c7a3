"""How speakers come on: ``the first speaker was X``, ``next up was X``, ``speakers included X``, ``we heard X``."""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, lemma
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import act, agents, enumerated, named, whose
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.nouns import noun_kind


def had_a_turn(reading: Reading, clause: Clause) -> Act | None:
    """``The first speaker was X``, ``X was given three minutes``, ``when her turn came, X``."""
    if any(c.dep_ == "advcl" and lemma(c) == "come" and _is_turn(child(c, "nsubj")) for c in clause.verb.lefts):
        people = agents(reading, clause)
        return act(reading, clause, "speech", people) if people and not clause.aside else None
    if clause.lemma == "be":
        if (found := _was_on(reading, clause)) is not None:
            return found
        attr = child(clause.verb, "attr")
        subject = clause.agents[0] if clause.agents else None
        if (summed := _that_was(reading, clause, subject, attr)) is not None:
            return summed
        for one, other in ((subject, attr), (attr, subject)):
            if one is None or other is None or not _has_turns(one):
                continue
            if one is subject and one.tag_ == "NNS" and (people := reading.resolver.persons(one)):
                found = act(reading, clause, "speech", people)  # "two speakers, X and Y, were physicists"
                found.weak = True
                return found
            if one.tag_ == "NN" and (person := reading.resolver.named(other)) is not None:
                return act(reading, clause, "speech", [person])
    if (
        clause.passive
        and clause.lemma in ("give", "grant", "hand")
        and any(t.lower_ in ("floor", "minutes", "microphone", "word") for t in clause.patients)
    ):
        people = [p for t in clause.patients for p in named(reading, t)] or named(reading, clause.prep("to"))
        return act(reading, clause, "speech", people) if people else None
    return None


def _that_was(reading: Reading, clause: Clause, subject: Token | None, attr: Token | None) -> Act | None:
    """``X yelled at the guests, and that was the welcome``: what was told before was an act."""
    if subject is None or attr is None or subject.lower_ not in ("that", "this") or clause.verb.dep_ != "conj":
        return None
    kind, above = noun_kind(attr), reading.clause_of(clause.verb.head)
    if kind not in ("speech", "opening", "closing") or above is None:
        return None
    people = agents(reading, above)
    return act(reading, clause, kind, people, attr) if people else None


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
    first = verb.sent[0]
    if (
        behind
        and first.lower_ in _PLACES
        and any(t.i == first.i + 2 and t.nbor(-1).lower_ == "to" and lemma(t) in _turn_verbs() for t in verb.sent)
    ):
        return act(reading, clause, "speech", behind)  # "first to speak was X"
    ahead = [t for t in verb.sent if t.i < verb.i and (t.head == verb or t.head.head == verb)]
    for token in ahead:
        speaking = token.tag_ == "VBG" and lemma(token) in words("acts", "verbs", "speech")
        among = token.lower_ == "among" and any(
            lemma(t) in words("acts", "people", "speech") or lemma(t) in words("acts", "verbs", "speech")
            for t in token.subtree
        )
        if (speaking or among or _takes_turn(token)) and behind:
            return act(reading, clause, "speech", behind)
    if behind and ahead and all(t.lower_ in _NEXT or t.is_punct for t in ahead):
        return act(reading, clause, "speech", behind)  # "next was X", "first up was X"
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


def _is_turn(subject: Token | None) -> bool:
    return subject is not None and subject.lower_ == "turn"


_NEXT = frozenset(
    ("next", "first", "second", "third", "last", "then", "finally", "up", "on", "also", "lastly", "stage")
)


def _takes_turn(token: Token) -> bool:
    """``the first to greet the congress (was X)``, ``next to speak (was X)``."""
    if token.lower_ not in _PLACES:
        return False
    return any(t.dep_ in ("xcomp", "relcl", "acl", "advcl") and lemma(t) in _turn_verbs() for t in token.subtree)


_PLACES = ("first", "second", "third", "next", "last", "only", "another")


def _turn_verbs() -> frozenset[str]:
    return words("acts", "verbs", "speech") | words("saying", "verbs") | {"greet", "welcome", "rise", "give", "take"}


def came_on(reading: Reading, clause: Clause) -> Act | None:
    """``Then came X, who told ...``, ``the next talk was by X``, ``X had this to say``."""
    if clause.aside or clause.passive or clause.verb.tag_ not in ("VBD", "VBN"):
        return None
    after = clause.verb.nbor(1) if clause.verb.i + 1 < len(clause.verb.doc) else clause.verb
    if clause.lemma in ("come", "go") and after.lower_ in ("next", "first", "last", "second", "third"):
        closes = after.i + 1 >= len(after.doc) or after.nbor(1).is_punct or after.nbor(1).lower_ in ("with", "and")
        people = agents(reading, clause)
        if people and closes:
            found = act(reading, clause, "speech", people)
            found.weak = True
            return found
    if clause.lemma == "come":
        behind = [p for t in clause.verb.rights if t.dep_ in ("nsubj", "attr", "dobj") for p in named(reading, t)]
        ahead = [t for t in clause.verb.lefts if not t.is_punct]
        if not behind or not ahead or any(t.lower_ not in _NEXT | {"after"} for t in ahead):
            return None
        found = act(reading, clause, "speech", behind)
        found.weak = True
        return found
    if clause.lemma == "be":
        source = clause.prep("by", "from")
        kinds = [(t, noun_kind(t)) for t in clause.agents]
        told = next((t for t, kind in kinds if kind in ("speech", "opening", "closing", "message")), None)
        if source is None or told is None or not (people := named(reading, source)):
            return None
        return act(reading, clause, noun_kind(told) or "speech", people, told)
    if clause.lemma == "have":
        said = next((t for t in clause.verb.rights if lemma(t) == "say" or lemma(t.head) == "say"), None)
        behind = clause.verb.nbor(1) if clause.verb.i + 1 < len(clause.verb.doc) else clause.verb
        if said is not None and behind.lower_ in ("this", "that") and (people := agents(reading, clause)):
            return act(reading, clause, "speech", people)
    return None


def _has_turns(noun: Token) -> bool:
    """Whether a noun means one who speaks in turn: ``the speaker``, ``the next panellist``."""
    if lemma(noun) in words("acts", "people", "speech"):
        return True
    turn = any(c.lower_ in words("acts", "people", "turn") for c in noun.lefts)
    return turn and lemma(noun) in words("acts", "people", "seated")


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
    if clause.lemma not in ("hear", "listen"):
        return None
    if clause.passive:  # "testimony was heard from X and Y"
        talk = next((t for t in clause.objects() if noun_kind(t) == "speech"), None)
        source = clause.prep("from")
        people = [*named(reading, source), *(whose(reading, talk) if talk is not None else [])]
        return act(reading, clause, "speech", people, talk) if talk is not None and people else None
    aims = [n for p, n in clause.preps if p in ("from", "to")] + clause.objects()
    people = [p for t in aims for p in named(reading, t)]
    if clause.aside:
        return None
    if people:
        return act(reading, clause, "speech", people)
    talk = next((t for t in aims if noun_kind(t) == "speech" and not any(c.lower_ == "the" for c in t.lefts)), None)
    return act(reading, clause, "speech", whose(reading, talk), talk) if talk is not None else None


def were_speakers(reading: Reading, clause: Clause) -> Act | None:
    """``Speakers included X, Y and Z``, ``the panellists were X and Y``."""
    if clause.lemma not in ("include", "be", "feature", "comprise") or clause.aside:
        return None
    for subject in clause.agents:
        kind = {"speaker": "speech", "presenter": "speech", "panelist": "discussion", "panellist": "discussion"}.get(
            lemma(subject)
        )
        listed = lemma(subject) in ("list", "line", "lineup", "roster", "platform") and any(
            t.lower_ == "speakers" for t in subject.subtree
        )
        if listed or kind is not None and subject.tag_ in ("NNS", "NNPS", "NNP"):
            everyone = enumerated(reading, clause.verb.i, full_stop(reading, clause.verb))
            return act(reading, clause, kind or "speech", everyone) if everyone else None
    return None


def _ends(token: Token) -> bool:
    return token.is_punct or token.is_space


def full_stop(reading: Reading, token: Token) -> int:
    """The last token of the sentence, and of those that follow while none has ended with a full stop."""
    passage = reading.passage
    number = passage.sentence_number(token)
    last = passage.sentences[number].end - 1
    while number + 1 < len(passage.sentences) and (token.doc[last].text == ":" or not _ends(token.doc[last])):
        number += 1
        if passage.paragraph(passage.sentences[number][0]) != passage.paragraph(token):
            break
        last = passage.sentences[number].end - 1
    return last


EXAMPLES = (
    Example("The first speaker was Ann Lee.", ("speech: Ann Lee",)),
    Example("First to speak was Ann Lee, a lawyer.", ("speech: Ann Lee",)),
    Example("Next was Ann Lee. Then came Bo Ek, who told of the sea.", ("speech: Ann Lee", "speech: Bo Ek")),
    Example("Another talk was by Ann Lee, a baker.", ("speech: Ann Lee",)),
    Example("Ann Lee had this to say: “We stay.”", ("speech: Ann Lee",)),
    Example("The list of speakers included Ann Lee and Bo Ek.", ("speech: Ann Lee", "speech: Bo Ek")),
    Example("It fell to Ann Lee to thank the hosts.", ("speech: Ann Lee",)),
    Example("We then heard from Ann Lee.", ("speech: Ann Lee",)),
)

"""How speakers come on: ``the first speaker was X``, ``next up was X``, ``speakers included X``, ``we heard X``."""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import act, act_by, agents, all_named, named, whose
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.listed import enumerated
from viewer.extract.rules.shared.nouns import noun_kind


def had_a_turn(reading: Reading, clause: Clause) -> Act | None:
    """``The first speaker was X``, ``X was given three minutes``, ``when her turn came, X``."""
    if any(c.dep_ == "advcl" and lemma(c) == "come" and _is_turn(child(c, "nsubj")) for c in clause.verb.lefts):
        people = agents(reading, clause)
        return act(reading, clause, "speech", people) if people and not clause.aside else None
    if clause.lemma == "be":
        return _was_speaker(reading, clause)
    if clause.passive and clause.lemma in ("give", "grant", "hand"):
        if has_word(clause.patients, "floor", "minutes", "microphone", "word"):
            people = all_named(reading, clause.patients) or named(reading, clause.prep("to"))
            return act_by(reading, clause, "speech", people)
    return None


def _was_speaker(reading: Reading, clause: Clause) -> Act | None:
    """``The first speaker was X``, ``X was the first speaker``, ``two speakers, X and Y, were physicists``."""
    if (found := _was_on(reading, clause)) is not None:
        return found
    attr = child(clause.verb, "attr")
    subject = clause.agents[0] if clause.agents else None
    if subject is None or attr is None:
        return None
    if (summed := _that_was(reading, clause, subject, attr)) is not None:
        return summed
    if subject.tag_ == "NNS" and _has_turns(subject) and (people := reading.resolver.persons(subject)):
        return _weak_speech(reading, clause, people)
    for one, other in ((subject, attr), (attr, subject)):
        if one.tag_ == "NN" and _has_turns(one) and (person := reading.resolver.named(other)) is not None:
            return act(reading, clause, "speech", [person])
    return None


def _that_was(reading: Reading, clause: Clause, subject: Token, attr: Token) -> Act | None:
    """``X yelled at the guests, and that was the welcome``: what was told before was an act."""
    if subject.lower_ not in ("that", "this") or clause.verb.dep_ != "conj":
        return None
    kind, above = noun_kind(attr), reading.clause_of(clause.verb.head)
    if kind not in ("speech", "opening", "closing") or above is None:
        return None
    people = agents(reading, above)
    return act_by(reading, clause, kind, people, attr)


def _was_on(reading: Reading, clause: Clause) -> Act | None:
    """``X was next``, ``it was X's turn``, ``also speaking was X``, ``among the speakers were X and Y``."""
    verb = clause.verb
    if clause.aside or verb.tag_ not in ("VBD", "VBN"):
        return None
    turn = next((t for t in verb.rights if t.lower_ == "turn"), None)
    if turn is not None and (owner := child(turn, "poss")) is not None:
        people = named(reading, owner)
        return act_by(reading, clause, "speech", people)
    behind = [p for t in verb.rights if t.dep_ in ("nsubj", "attr") for p in named(reading, t)]
    if behind and (_first_to_speak(verb) or _ahead_comes_on(verb)):
        return act(reading, clause, "speech", behind)
    people = agents(reading, clause) if _in_place(verb) else []
    return _weak_speech(reading, clause, people) if people else None


def _weak_speech(reading: Reading, clause: Clause, people: list[int]) -> Act:
    found = act(reading, clause, "speech", people)
    found.weak = True
    return found


def _first_to_speak(verb: Token) -> bool:
    """``First to speak was X``."""
    first = verb.sent[0]
    if first.lower_ not in _PLACES or first.i + 2 >= verb.sent.end or first.nbor(1).lower_ != "to":
        return False
    return lemma(first.nbor(2)) in _turn_verbs()


def _ahead_comes_on(verb: Token) -> bool:
    """``Also speaking was X``, ``among the speakers was X``, ``next was X``: what stands before the verb."""
    ahead = [t for t in verb.sent if t.i < verb.i and (t.head == verb or t.head.head == verb)]
    if any(_speaks(t) or _takes_turn(t) for t in ahead):
        return True
    return bool(ahead) and all(t.lower_ in _NEXT or t.is_punct for t in ahead)


def _speaks(token: Token) -> bool:
    """``speaking``, ``among the speakers``."""
    verbs = words("acts", "verbs", "speech")
    if token.tag_ == "VBG" and lemma(token) in verbs:
        return True
    return token.lower_ == "among" and any(
        lemma(t) in verbs or t.pos_ == "NOUN" and lemma(t) in words("acts", "people", "speech") for t in token.subtree
    )


def _in_place(verb: Token) -> bool:
    """``X was next``, ``X was up``."""
    place = next((t for t in verb.rights if t.lower_ in ("next", "last", "up", "first") and t.i <= verb.i + 2), None)
    if place is None or place.dep_ not in ("advmod", "acomp", "prt"):
        return False
    return child(place, "xcomp") is None


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
    if clause.lemma in ("come", "go") and _comes_next(clause.verb) and (people := agents(reading, clause)):
        return _weak_speech(reading, clause, people)
    match clause.lemma:
        case "come":
            return _came(reading, clause)
        case "be":
            return _was_by(reading, clause)
        case "have":
            people = agents(reading, clause) if _had_this_to_say(clause.verb) else []
            return act_by(reading, clause, "speech", people)
        case _:
            return None


def _behind(verb: Token) -> Token:
    """The token behind a verb; the verb itself at the end of the text."""
    return verb.nbor(1) if verb.i + 1 < len(verb.doc) else verb


def _comes_next(verb: Token) -> bool:
    """``X came next.``"""
    after = _behind(verb)
    if after.lower_ not in ("next", "first", "last", "second", "third"):
        return False
    return after.i + 1 >= len(after.doc) or after.nbor(1).is_punct or after.nbor(1).lower_ in ("with", "and")


def _came(reading: Reading, clause: Clause) -> Act | None:
    """``Then came X``."""
    behind = [p for t in clause.verb.rights if t.dep_ in ("nsubj", "attr", "dobj") for p in named(reading, t)]
    ahead = [t for t in clause.verb.lefts if not t.is_punct]
    if not behind or not ahead or any(t.lower_ not in _NEXT | {"after"} for t in ahead):
        return None
    return _weak_speech(reading, clause, behind)


def _was_by(reading: Reading, clause: Clause) -> Act | None:
    """``The next talk was by X``."""
    source = clause.prep("by", "from")
    told = next((t for t in clause.agents if noun_kind(t) in ("speech", "opening", "closing", "message")), None)
    people = named(reading, source) if told is not None else []
    return act(reading, clause, noun_kind(told) or "speech", people, told) if told is not None and people else None


def _had_this_to_say(verb: Token) -> bool:
    said = any(lemma(t) == "say" or lemma(t.head) == "say" for t in verb.rights)
    return said and _behind(verb).lower_ in ("this", "that")


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
    aims = clause.aims("from", "to") + clause.objects()
    people = all_named(reading, aims)
    if clause.aside:
        return None
    if people:
        return act(reading, clause, "speech", people)
    talk = next((t for t in aims if noun_kind(t) == "speech" and not has_word(t.lefts, "the")), None)
    return act(reading, clause, "speech", whose(reading, talk), talk) if talk is not None else None


def were_speakers(reading: Reading, clause: Clause) -> Act | None:
    """``Speakers included X, Y and Z``, ``the panellists were X and Y``."""
    if clause.lemma not in ("include", "be", "feature", "comprise") or clause.aside:
        return None
    for subject in clause.agents:
        kind = {"speaker": "speech", "presenter": "speech", "panelist": "discussion", "panellist": "discussion"}.get(
            lemma(subject)
        )
        listed = lemma(subject) in ("list", "line", "lineup", "roster", "platform") and has_word(
            subject.subtree, "speakers"
        )
        if listed or kind is not None and subject.tag_ in ("NNS", "NNPS", "NNP"):
            everyone = enumerated(reading, clause.verb.i, full_stop(reading, clause.verb))
            return act_by(reading, clause, kind or "speech", everyone)
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
    Example("Among those who witnessed the launch were Ann Lee and Bo Ek.", ()),
)

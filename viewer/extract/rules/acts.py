"""From a clause to an act: one small rule for each way of telling it, tried in order; the first that fits wins.

A rule looks at the verb, at what its objects and subject mean, and at who did it. Words are in
``resources/lexicon/acts.toml``. ``EXAMPLES`` below shows what each rule must make of a sentence.
"""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.clauses import Clause
from viewer.extract.draft import Act, Example, Reading, Rule
from viewer.extract.lexicon import words
from viewer.extract.passage import child, lemma
from viewer.extract.rules.nouns import is_crowd, is_event, noun_kind
from viewer.extract.rules.titles import noun_title, verb_title


def from_clause(reading: Reading, clause: Clause) -> Act | None:
    """The act a clause tells of, or None."""
    if not clause.real:
        return None
    for rule in _RULES:
        act = rule(reading, clause)
        if act is not None:
            return act
    return None


def agents(reading: Reading, clause: Clause) -> list[int]:
    """The people who do it."""
    found = [p for token in clause.agents for p in reading.resolver.persons(token)]
    return list(dict.fromkeys(found))


def act(reading: Reading, clause: Clause, kind: str, people: list[int], title: Token | None = None) -> Act:
    """An act told by this clause; its title is the noun phrase given, or the verb with its object."""
    passage = reading.passage
    span = passage.sentence_span(clause.verb)
    name = noun_title(passage, title) if title is not None else verb_title(passage, clause.verb)
    return Act(kind, list(dict.fromkeys(people)), clause.verb, span, name)


def named(reading: Reading, noun: Token | None) -> list[int]:
    """People meant by a noun and its coordination."""
    return [] if noun is None else reading.resolver.persons(noun)


def _open(reading: Reading, clause: Clause) -> Act | None:
    """``X opened the meeting``, ``the meeting was opened by X``, ``X welcomed the guests``."""
    people = agents(reading, clause)
    name = clause.lemma
    if name in ("bid", "bade") and people and any(t.lower_ == "welcome" for t in clause.verb.subtree):
        return act(reading, clause, "opening", people)
    if name not in words("acts", "verbs", "open"):
        return None
    if name in ("welcome", "greet"):
        aims = clause.objects()
        if not people or any(named(reading, t) for t in aims[:1]) or clause.aside:
            return None
        guests = any(is_crowd(t) or is_event(t) or t.tag_ == "NNS" or t.lower_ == "us" for t in aims)
        return act(reading, clause, "opening", people) if guests else None
    aims = clause.objects() if clause.passive else [*clause.objects(), *clause.verb.lefts]
    if people and any(is_event(t) for t in aims if t.dep_ not in ("advmod", "punct")):
        return act(reading, clause, "opening", people)
    return None


def _declare(reading: Reading, clause: Clause) -> Act | None:
    """``X declared the exhibition open`` or ``closed``."""
    if clause.lemma != "declare":
        return None
    people = agents(reading, clause)
    below = {t.lower_ for t in clause.verb.subtree if t.dep_ in ("oprd", "acomp", "ccomp", "amod", "advmod", "xcomp")}
    if people and "open" in below:
        return act(reading, clause, "opening", people)
    return act(reading, clause, "closing", people) if people and "closed" in below else None


def _close(reading: Reading, clause: Clause) -> Act | None:
    """``X closed the meeting``, ``the session was adjourned by X``, ``X brought the meeting to a close``."""
    end = clause.prep("to")
    if clause.lemma in ("bring", "draw") and end is not None and end.lower_ in ("close", "end", "conclusion"):
        people = agents(reading, clause)
        return act(reading, clause, "closing", people) if people else None
    if clause.lemma not in words("acts", "verbs", "close"):
        return None
    people = agents(reading, clause)
    return act(reading, clause, "closing", people) if people and any(map(is_event, clause.objects())) else None


def _framed(reading: Reading, clause: Clause) -> Act | None:
    """``The evening began with a prayer``, ``the meeting came to a close with the anthem``."""
    ends = (*words("acts", "verbs", "close"), *words("acts", "verbs", "open"), "come", "continue", "follow")
    if clause.lemma not in ends or not any(is_event(t) for t in (*clause.agents, *clause.objects())):
        return None
    noun = next((n for p, n in clause.preps if p in ("with", "to close with", "to end with", "by")), None)
    if noun is None or (kind := noun_kind(noun)) not in (
        "performance",
        "ceremony",
        "screening",
        "speech",
        "discussion",
    ):
        return None
    people = whose(reading, noun)
    return act(reading, clause, kind, people, noun) if people or kind != "speech" else None


def _follow(reading: Reading, clause: Clause) -> Act | None:
    """``Questions followed``, ``then came the singing of the anthem``: an act told as subject of coming."""
    if clause.lemma not in ("follow", "come", "take", "hang", "display", "ensue", "answer", "precede") or clause.aside:
        return None
    for noun in (*clause.agents, *clause.objects()):
        kind = noun_kind(noun)
        origin = clause.prep("from")
        if clause.lemma == "come" and kind in ("speech", "opening", "closing", "message") and origin is not None:
            people = reading.resolver.persons(origin)
            return act(reading, clause, kind, people, noun) if people else None
        if noun.lower_ in ("questions", "question") and (clause.lemma != "come" or not clause.passive):
            kind = "discussion"
        if kind == "exhibition" and clause.lemma in ("hang", "display"):
            return act(reading, clause, kind, whose(reading, noun), noun)
        if kind in ("performance", "ceremony", "discussion") and clause.lemma not in ("hang", "display"):
            return act(reading, clause, kind, agents(reading, clause) or whose(reading, noun), noun)
    return None


def _fell(reading: Reading, clause: Clause) -> Act | None:
    """``It fell to X to thank the hosts``, ``it was left to X to speak``."""
    if clause.lemma not in ("fall", "leave") or (to := clause.prep("to")) is None:
        return None
    people = named(reading, to)
    task = next((t for t in clause.verb.subtree if t.pos_ == "VERB" and t.i > to.i), None)
    if not people or task is None:
        return None
    kind = {"introduce": "introduction", "present": "introduction", "close": "closing", "open": "opening"}
    return act(reading, clause, kind.get(lemma(task), "speech"), people, None)


def _elect(reading: Reading, clause: Clause) -> Act | None:
    """``X and Y were elected``, ``the assembly elected X``."""
    if clause.lemma not in ("elect", "reelect", "re-elect", "appoint") or clause.aside:
        return None
    people = [p for t in clause.objects() for p in named(reading, t)]
    people = people or reading.resolver.within(clause.verb.i, reading.passage.sentence(clause.verb).end - 1)
    return act(reading, clause, "other", people) if people else None


def _turn(reading: Reading, clause: Clause) -> Act | None:
    """``The first speaker was X``, ``X was given three minutes``."""
    if clause.lemma == "be":
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


def _introduce(reading: Reading, clause: Clause) -> Act | None:
    """``X introduced Y``, ``introduced by X, Y``, ``X called on Y to speak``."""
    aims = clause.objects()
    if clause.phrase == "call" and (on := clause.prep("on", "upon")) is not None and child(clause.verb, "xcomp"):
        aims = [on]
    elif clause.phrase in ("bring on", "call up", "bring up"):
        pass
    elif clause.lemma == "present" and not clause.passive and clause.prep("with", "to") is None:
        aims = [t for t in aims if reading.resolver.named(t) is not None]
    elif clause.lemma != "introduce":
        return None
    people = agents(reading, clause)
    shown = [p for t in aims for p in named(reading, t) if p not in people]
    guests = any(is_crowd(t) or t.lower_ in ("speaker", "speakers") for t in aims)
    if not people or not (shown or guests):
        return None
    found = act(reading, clause, "introduction", people)
    found.companions = [(p, "introduced") for p in dict.fromkeys(shown)]
    return found


def _give(reading: Reading, clause: Clause) -> Act | None:
    """A verb of giving with a noun that says what was given: speech, prayer, message, prize."""
    if clause.lemma not in words("acts", "verbs", "give") | words("acts", "verbs", "read"):
        return None
    for noun in clause.objects():
        kind = noun_kind(noun)
        if clause.lemma == "take" and noun.lower_ in ("floor", "microphone", "podium", "stage", "rostrum"):
            kind = "speech"
        people = agents(reading, clause)
        if kind is None or (kind in ("other", "exhibition", "discussion") and not people):
            continue
        if kind in ("message", "statement"):
            if clause.lemma in words("acts", "verbs", "read") or kind == "message":
                return _read_out(reading, clause, noun, kind)
            continue
        if kind == "award":
            return _award(reading, clause)
        if kind == "screening":
            continue
        if kind == "introduction":
            return act(reading, clause, kind, people, noun) if people else None
        if clause.passive and not people and kind in ("speech", "opening", "closing"):
            people = whose(reading, noun)
        if kind in ("speech", "opening", "closing") and (not people or clause.aside and clause.lemma == "have"):
            continue
        return act(reading, clause, kind, people, noun)
    return None


def _read_out(reading: Reading, clause: Clause, noun: Token, kind: str) -> Act | None:
    """A message or statement that was read: the author's message, the reader beside it."""
    authors = whose(reading, noun)
    people = agents(reading, clause)
    if kind == "statement":
        return act(reading, clause, kind, people or authors, noun)
    readers = [p for p in people if p not in authors]
    found = act(reading, clause, kind, authors, noun)
    if authors:
        found.companions = [(p, "reader") for p in readers]
    return found


def whose(reading: Reading, noun: Token) -> list[int]:
    """Whose a message or speech is: ``from X``, ``by X``, ``of X and Y``, ``X's``, also in a list after "including"."""
    found: list[int] = []
    for part in noun.subtree:
        if part.dep_ == "poss" and part.head == noun:
            found += reading.resolver.persons(part)
        if part.lower_ in ("from", "by", "of", "including") and part.i > noun.i:
            for below in part.children:
                if below.dep_ == "pobj":
                    found += reading.resolver.persons(below)
    return list(dict.fromkeys(found))


def _show(reading: Reading, clause: Clause) -> Act | None:
    """``A film was shown``, ``the audience watched a documentary``."""
    for noun in clause.agents:
        new = any(c.lower_ in ("a", "an") for c in noun.children)
        if new and not (clause.passive or clause.aside) and noun_kind(noun) == "screening":
            return act(reading, clause, "screening", [], noun)
    if clause.lemma not in words("acts", "verbs", "show") or clause.phrase in ("show up", "air out"):
        return None
    for noun in clause.objects():
        if noun_kind(noun) == "screening" or (clause.lemma == "screen" and is_event(noun)):
            return act(reading, clause, "screening", [], noun)
        if noun_kind(noun) == "message" and (authors := whose(reading, noun)):
            return act(reading, clause, "message", authors, noun)
    return None


def _send(reading: Reading, clause: Clause) -> Act | None:
    """``X sent a message``, ``in a letter X wrote``."""
    if clause.lemma not in words("acts", "verbs", "send"):
        return None
    people = agents(reading, clause)
    if people and clause.lemma in ("wire", "cable", "telegraph") and not clause.aside:
        return act(reading, clause, "message", people)
    for noun in [*clause.objects(), *(n for _, n in clause.preps)]:
        if people and noun_kind(noun) == "message" and not clause.aside:
            return act(reading, clause, "message", people)
    return None


def _speak(reading: Reading, clause: Clause) -> Act | None:
    """``X spoke``, ``X addressed the audience``, ``X responded``."""
    people = agents(reading, clause)
    if not people:
        return None
    if clause.lemma in words("acts", "verbs", "speech"):
        if clause.lemma == "address" and not clause.patients and not clause.passive:
            return None
        return act(reading, clause, "speech", people)
    if clause.passive and clause.lemma in ("support", "second", "follow") and not clause.aside:
        return act(reading, clause, "speech", people)
    if clause.lemma in words("acts", "verbs", "respond") and not clause.aside and not clause.patients:
        told = child(clause.verb, "ccomp") is not None
        return None if told or clause.passive else act(reading, clause, "speech", people)
    return None


def _hear(reading: Reading, clause: Clause) -> Act | None:
    """``We then heard from X``, ``the guests heard X``."""
    if clause.lemma not in ("hear", "listen") or clause.passive:
        return None
    aims = [n for p, n in clause.preps if p in ("from", "to")] + clause.objects()
    people = [p for t in aims for p in named(reading, t)]
    return act(reading, clause, "speech", people) if people and not clause.aside else None


def _speakers(reading: Reading, clause: Clause) -> Act | None:
    """``Speakers included X, Y and Z``, ``the panellists were X and Y``."""
    if clause.lemma not in ("include", "be", "feature", "comprise") or clause.aside:
        return None
    for subject in clause.agents:
        kind = {"speaker": "speech", "presenter": "speech", "panelist": "discussion", "panellist": "discussion"}.get(
            lemma(subject)
        )
        if kind is not None and subject.tag_ in ("NNS", "NNPS", "NNP"):
            sentence = reading.passage.sentence(clause.verb)
            everyone = reading.resolver.within(clause.verb.i, sentence.end - 1)
            return act(reading, clause, kind, everyone) if everyone else None
    return None


def _perform(reading: Reading, clause: Clause) -> Act | None:
    """``X sang``, ``a poem was recited by X``, ``X played two pieces``."""
    if clause.lemma not in words("acts", "verbs", "perform"):
        return None
    things = clause.objects()
    people = agents(reading, clause)
    if clause.lemma == "play" and any(t.lower_ in ("role", "part", "game", "tricks") for t in things):
        return None
    if any(noun_kind(t) == "screening" for t in things):
        return act(reading, clause, "screening", [], things[0])
    if any(noun_kind(t) == "ceremony" for t in things):
        return act(reading, clause, "ceremony", people)
    group = any(lemma(t) in words("acts", "groups") or is_crowd(t) for t in clause.agents)
    if group and not people:
        people = [p for name, noun in clause.preps if name in ("under", "with") for p in named(reading, noun)]
    if not people and not group and not any(noun_kind(t) == "performance" for t in things):
        return None
    return None if clause.aside and not (people or group) else act(reading, clause, "performance", people)


def _ceremony(reading: Reading, clause: Clause) -> Act | None:
    """``X lit the lamp``, ``a minute of silence was observed``, ``X laid a wreath``."""
    name = clause.lemma
    people = agents(reading, clause)
    led = clause.prep("in")
    if name == "lead" and led is not None and noun_kind(led) in ("ceremony", "performance"):
        return act(reading, clause, str(noun_kind(led)), people, led)
    if name not in words("acts", "verbs", "ceremony") or clause.aside:
        return None
    if name in ("pray", "bless", "consecrate", "ordain", "baptise", "baptize", "anoint"):
        return act(reading, clause, "ceremony", people) if people else None
    things = [t for t in clause.objects() if noun_kind(t) == "ceremony" or name in ("unveil", "cut", "plant", "hoist")]
    return act(reading, clause, "ceremony", people, things[0]) if things and not clause.aside else None


def _award(reading: Reading, clause: Clause) -> Act | None:
    """``X presented Y with a medal``, ``the prize went to Y``, ``Y received a certificate from X``."""
    if clause.lemma not in words("acts", "verbs", "award") | {"go"} or clause.aside:
        return None
    things = [*clause.objects(), *(n for p, n in clause.preps if p == "with")]
    if clause.lemma == "go" and not clause.passive:
        things = clause.agents
    prize = next((t for t in things if noun_kind(t) == "award"), None)
    if prize is None and clause.lemma in ("hand", "present", "pin", "drape", "bestow", "confer"):
        to = clause.prep("to", "on", "over", "upon")
        if to is not None and named(reading, to) and agents(reading, clause):
            prize = next((t for t in clause.objects() if not named(reading, t) and noun_kind(t) is None), None)
    honours = clause.lemma in ("felicitate", "honour", "honor", "decorate", "induct") and clause.objects()
    if prize is None and not honours:
        return None
    people = agents(reading, clause)
    for token in (*clause.objects(), *(n for p, n in clause.preps if p in ("to", "from", "by", "hands of"))):
        people += [p for p in named(reading, token) if p not in people]
    if not people:
        return None
    return act(reading, clause, "award", people, prize)


def _moderate(reading: Reading, clause: Clause) -> Act | None:
    """``X moderated a panel with Y and Z``, ``a round table was held with Y and Z``."""
    things = clause.objects()
    talk = next((t for t in things if noun_kind(t) == "discussion"), None)
    people = agents(reading, clause)
    if clause.lemma in ("moderate", "chair") and clause.passive and people and talk is None:
        found = act(reading, clause, "discussion", [])
        found.companions = [(p, "moderator") for p in people]
        return found
    if talk is None or talk.lower_ in ("question", "questions", "session"):
        return None
    chairs = clause.lemma in words("acts", "verbs", "moderate")
    holds = clause.lemma in ("hold", "feature", "include", "follow", "have", "join", "open", "attend", "take")
    if not chairs and not holds:
        return None
    people = agents(reading, clause)
    if clause.lemma == "take" and clause.patients[0].lower_ != "part" and talk.lower_ not in ("questions",):
        return None
    found = act(reading, clause, "discussion", [], talk)
    sentence = reading.passage.sentence(clause.verb)
    everyone = reading.resolver.within(talk.i, sentence.end - 1)
    if chairs:
        found.companions = [(p, "moderator") for p in people]
        found.people = [p for p in everyone if p not in people]
        return found if people else None
    found.people = list(dict.fromkeys([*people, *everyone]))
    return found


def _topic(reading: Reading, clause: Clause) -> Act | None:
    """``X presented the results``, ``X outlined the plan``: a speech, unless more is told of X there."""
    if clause.lemma not in words("acts", "verbs", "topic") or clause.aside or clause.passive and not clause.agents:
        return None
    people = agents(reading, clause)
    if not people or not (clause.patients or clause.preps):
        return None
    found = act(reading, clause, "speech", people)
    found.weak = True
    return found


_RULES: tuple[Rule, ...] = (
    _declare,
    _open,
    _close,
    _framed,
    _turn,
    _fell,
    _elect,
    _introduce,
    _moderate,
    _give,
    _show,
    _award,
    _ceremony,
    _perform,
    _follow,
    _send,
    _hear,
    _speakers,
    _speak,
    _topic,
)

EXAMPLES = (
    Example("The meeting was opened by Ann Lee.", ("opening: Ann Lee",)),
    Example("Mayor Ann Lee welcomed the guests.", ("opening: Ann Lee",)),
    Example("Ann Lee declared the exhibition open.", ("opening: Ann Lee",)),
    Example("Bo Ek adjourned the hearing at noon.", ("closing: Bo Ek",)),
    Example("Ann Lee introduced Bo Ek, the treasurer.", ("introduction: Ann Lee",)),
    Example("Dr. Bo Ek gave a lecture on rivers.", ("speech: Bo Ek",)),
    Example("Ann Lee, who had been due to lecture, did not come.", ()),
    Example("The keynote address was delivered by Ann Lee.", ("speech: Ann Lee",)),
    Example("Pastor Ann Lee led the invocation.", ("ceremony: Ann Lee",)),
    Example("Then a short documentary was shown.", ("screening: ",)),
    Example("A message from Ann Lee, who could not be present, was read by Bo Ek.", ("message: Ann Lee",)),
    Example("The final statement was read aloud.", ("statement: ",)),
    Example("Ann Lee sang two songs.", ("performance: Ann Lee",)),
    Example("Bo Ek laid a wreath at the monument.", ("ceremony: Bo Ek",)),
    Example("Ann Lee presented Bo Ek with a medal.", ("award: Ann Lee, Bo Ek",)),
    Example("Bo Ek spoke about the harbour.", ("speech: Bo Ek",)),
    Example("Ann Lee started speaking online.", ("speech: Ann Lee",)),
    Example("Speakers included Ann Lee and Bo Ek.", ("speech: Ann Lee, Bo Ek",)),
    Example("The first speaker was Ann Lee.", ("speech: Ann Lee",)),
    Example("Questions from the floor followed.", ("discussion: ",)),
    Example("The evening began with a prayer by Ann Lee.", ("ceremony: Ann Lee",)),
    Example("Ann Lee brought the meeting to a close.", ("closing: Ann Lee",)),
    Example("It fell to Ann Lee to thank the hosts.", ("speech: Ann Lee",)),
    Example("Ann Lee and Bo Ek were elected to the board.", ("other: Ann Lee, Bo Ek",)),
    Example("Two short addresses came from Ann Lee and Bo Ek.", ("speech: Ann Lee, Bo Ek",)),
    Example("Ann Lee presented Bo Ek, who is eight.", ("introduction: Ann Lee",)),
    Example("Ann Lee led the guests in prayer.", ("ceremony: Ann Lee",)),
    Example("A short film told the story of the pier.", ("screening: ",)),
    Example("Ann Lee bade the guests welcome.", ("opening: Ann Lee",)),
    Example("We then heard from Ann Lee.", ("speech: Ann Lee",)),
    Example("The school choir sang.", ("performance: ",)),
    Example("Ann Lee would have spoken about the harbour.", ()),
)

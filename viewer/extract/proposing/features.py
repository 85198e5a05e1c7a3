"""What speaks for and against somebody, or nobody, having done something in a sentence: features by name.

Those of the sentence as a whole are ``Scene.features``; here are those of the candidate in it.
"""

from __future__ import annotations

from viewer.extract.doubt.places import somebodys
from viewer.extract.language.passage import child
from viewer.extract.language.tokens import Token
from viewer.extract.proposing.scene import Scene, classes, word_of
from viewer.extract.rules.shared.draft import Act
from viewer.extract.trace import Candidate
from viewer.extract.weighing import Features

_ASPECT = ("begin", "start", "continue", "go", "rise", "come", "have", "get", "proceed", "want", "try", "seem")
"""Verbs that lean on the verb behind them: ``rose to speak``."""
_STEPS = 8
_DEEP = 4
_VERBS = 6


def of_candidate(scene: Scene, one: Candidate, sentence: Features) -> dict[str, float]:
    """The features of a candidate, those that are 0 among them. ``sentence`` are those of its sentence."""
    found = {f"way={one.way}": 1.0, **_rules(scene, one)}
    if one.person is None:
        found |= _told_of_nobody(scene, one)
    else:
        found |= _person(scene, one, one.person)
        found |= (
            _beside(scene, one, sentence) if one.part == "beside" else {**governed(one.token), **_around(scene, one)}
        )
    return found


def _rules(scene: Scene, one: Candidate) -> dict[str, float]:
    """What the rules found there."""
    here = scene.acts.get(one.sentence, [])
    own = [act for act in here if _is_in(one.person, act)]
    others = [act for act in here if not _is_in(one.person, act)]
    found: dict[str, float] = {"rule": float(bool(own)), f"rule, {one.way}": float(bool(own))}
    for act in own[:2]:
        found[f"rule kind={act.kind}"] = 1.0
        found[f"rule by={act.by}"] = 1.0
        found[f"rule in={act.by.partition('.')[0]}"] = 1.0
        if act.joined:
            found["rule joined"] = 1.0
        if act.weak:
            found["rule weak"] = 1.0
    for pattern, kind in scene.reading.matched.get((one.sentence, one.person), ()):
        found[f"pattern={pattern}"] = found[f"pattern kind={kind}"] = 1.0
    found["other acts"] = min(1.0, len(others) / 2)
    for act in others[:3]:
        found[f"other act={act.kind}"] = 1.0
    for step, name in ((-1, "before"), (-2, "long before"), (1, "after"), (2, "long after")):
        if near := scene.acts.get(one.sentence + step):
            found[f"an act {name}"] = 1.0
            found[f"own act {name}"] = float(any(_is_in(one.person, act) for act in near))
    found["others do something"] = min(1.0, len({person for act in others for person in act.people}) / 3)
    return found


def _is_in(person: int | None, act: Act) -> bool:
    """Whether somebody has any part in an act; nobody has, where none is named."""
    if person is None:
        return not act.people
    return person in act.people or any(person == companion for companion, _ in act.companions)


def _person(scene: Scene, one: Candidate, person: int) -> dict[str, float]:
    """Who it is, and what else is told of the person."""
    draft, sentence = scene.reading.people[person], scene.reading.passage.sentences[one.sentence]
    elsewhere = scene.acts_of.get(person, 0) - sum(person in act.people for act in scene.acts.get(one.sentence, []))
    people, mentions = scene.people(one.sentence), draft.mentions
    said = {step: scene.said.get((one.sentence + step, person), 0) for step in (-2, -1, 0, 1, 2)}
    return {
        f"acts elsewhere={min(elsewhere, 3)}": 1.0,
        "says something": float(said[0] > 0),
        "says something after": float(said[1] + said[2] > 0),
        "says something before": float(said[-1] + said[-2] > 0),
        "says much": min(1.0, scene.said_by.get(person, 0) / 6),
        "with role": float(draft.role is not None),
        "titled": float(bool(draft.titles or draft.honorifics)),
        "doubtful name": draft.doubtful,
        "named once": float(len(mentions) == 1),
        "often named": min(1.0, len(mentions) / 6),
        "not named before": float(not mentions or mentions[0].first >= sentence.start),
        "named later": min(1.0, sum(mention.first >= sentence.end for mention in mentions[-3:]) / 3),
        "the only one": float(people == [person]),
        f"place among them={min(people.index(person) if person in people else 3, 3)}": 1.0,
        "nobody named": float(not people),
        "somebody's": float(somebodys(one.token)),
    }


def governed(token: Token) -> dict[str, float]:
    """By which verb, and how, a word hangs in its sentence."""
    verb, path = verb_above(token)
    found = {f"word is={token.dep_}": 1.0, f"path={'/'.join(path[:_DEEP])}": 1.0}
    if verb is not None and path:
        found |= _verb(verb, path[-1], token)
    if token.dep_ == "pobj":
        found[f"behind={word_of(token.head)}"] = 1.0
        found[f"behind={word_of(token.head)} of {word_of(token.head.head)}"] = 1.0
    if token.dep_ == "poss":
        found[f"owns={word_of(token.head)}"] = 1.0
        found |= {f"owns {name}": 1.0 for name in classes().get(word_of(token.head), ())}
    if token.dep_ in ("conj", "appos"):
        found[f"{token.dep_} of={token.head.dep_}"] = 1.0
    return found


def _verb(verb: Token, part: str, token: Token) -> dict[str, float]:
    """What the verb says to which the word is ``part``, and what else hangs on it."""
    main = _main(verb)
    word = word_of(main)
    found = {
        f"verb={word}": 1.0,
        f"{part} of {word}": 1.0,
        f"{part}, {verb.tag_}": 1.0,
        f"verb is={verb.dep_}": 1.0,
        "had": float(any(one.lower_ == "had" and one.dep_ == "aux" for one in verb.children)),
    }
    for name in classes().get(word, ()):
        found[f"{part} of {name}"] = 1.0
    aim = child(main, "dobj", "attr", "nsubjpass")
    if aim is not None and aim != token:
        found[f"{part}, object {word_of(aim)}"] = 1.0
        for name in classes().get(word_of(aim), ()):
            found[f"{part}, object {name}"] = 1.0
    for one in main.children:
        if one.dep_ in ("prt", "prep"):
            found[f"{part} of {word} {one.lower_}"] = 1.0
        elif one.dep_ == "neg":
            found["negated"] = 1.0
        elif one.tag_ == "MD":
            found["modal"] = 1.0
    return found


def _around(scene: Scene, one: Candidate) -> dict[str, float]:
    """The words right before and behind the name."""
    passage = scene.reading.passage
    sentence, first, last = passage.sentences[one.sentence], one.token.i, one.token.i
    while first > sentence.start and first - 1 in scene.names:
        first -= 1
    while last + 1 < sentence.end and last + 1 in scene.names:
        last += 1
    before = word_of(passage.tokens[first - 1]) if first > sentence.start else "nothing"
    behind = word_of(passage.tokens[last + 1]) if last + 1 < sentence.end else "nothing"
    return {
        f"before it={before}": 1.0,
        f"behind it={behind}": 1.0,
        "at the beginning": float(first - sentence.start < 3),
        "said by somebody": float(passage.said(one.token)),
    }


def _beside(scene: Scene, one: Candidate, sentence: Features) -> dict[str, float]:
    """How the sentence leans on the one beside it that names the person."""
    passage = scene.reading.passage
    here = passage.sentences[one.sentence]
    side = "after" if one.way == "after" else "before"
    same = passage.paragraph(one.token) == passage.paragraph(here.root)
    found = {f"{one.way}, {'same' if same else 'another'} paragraph": 1.0, f"{one.way}, {one.token.dep_}": 1.0}
    subject = next((token for token in here[:60] if token.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is not None:
        word = subject.lower_ if subject.pos_ in ("PRON", "DET") else subject.pos_
        found[f"{one.way}, subject {word}"] = 1.0
        found[f"subject={word_of(subject)}"] = 1.0
    return found | scene.carried(one.sentence, side, sentence)


def _told_of_nobody(scene: Scene, one: Candidate) -> dict[str, float]:
    """What the sentence says was done: subjects, verbs and objects."""
    sentence = scene.reading.passage.sentences[one.sentence]
    people = scene.people(one.sentence)
    found = {"people named": min(1.0, len(people) / 3), "nobody named": float(not people)}
    for verb in [token for token in sentence[:80] if token.pos_ == "VERB"][:_VERBS]:
        subject, aim = child(verb, "nsubj", "nsubjpass"), child(verb, "dobj")
        if subject is not None:
            found[f"{word_of(subject)} did {word_of(verb)}"] = 1.0
            found[f"subject={word_of(subject)}"] = 1.0
            found |= {f"subject {name}": 1.0 for name in classes().get(word_of(subject), ())}
            if subject.dep_ == "nsubjpass":
                found["a passive"] = 1.0
        if aim is not None:
            found[f"{word_of(verb)} {word_of(aim)}"] = 1.0
    if sentence.root.pos_ == "NOUN":
        found[f"root noun={word_of(sentence.root)}"] = 1.0
    return found


def verb_above(token: Token) -> tuple[Token | None, list[str]]:
    """The nearest verb above a word, and the relations that lead there from below."""
    path: list[str] = []
    at = token
    for _ in range(_STEPS):
        if at.pos_ in ("VERB", "AUX") and at != token:
            return at, path
        path.append(f"prep {at.lower_}" if at.dep_ == "prep" else at.dep_)
        if at.head == at:
            break
        at = at.head
    return None, path


def _main(verb: Token) -> Token:
    """The verb that says what is done: ``speak`` of ``rose to speak``."""
    for _ in range(3):
        behind = child(verb, "xcomp")
        if behind is None or word_of(verb) not in _ASPECT:
            break
        verb = behind
    return verb

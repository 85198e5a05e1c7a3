"""Who says it: the subject of a verb of saying, also where the parser lost it."""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.saying.points import speaker_above
from viewer.extract.rules.shared.doing import agents, named
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import noun_kind
from viewer.extract.rules.shared.story import verb_above

_FINITE = ("VBD", "VBZ", "VBP")


def speakers(reading: Reading, clause: Clause) -> tuple[list[int], bool]:
    """The people who say it, and whether they had to be looked for above the verb's own clause."""
    point = speaker_above(reading, clause.verb)
    return (point, False) if point else _told_by(reading, clause)


def _told_by(reading: Reading, clause: Clause) -> tuple[list[int], bool]:
    verb = clause.verb
    own = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass", "expl") and c.i < verb.i]
    if _is_reduced(verb) or own and _is_in_content(reading, clause, own[-1]):
        return [], False
    if len(own) > 1:
        return named(reading, own[-1]), False  # "the reply, in full: she promised"
    if not own and (found := named(reading, _beside(verb))):
        return found, False
    if found := named(reading, _told_above(clause)):
        return found, True
    if found := agents(reading, clause) or _just_before(reading, verb):
        return found, False
    if own:
        return _of_word(reading, own[-1]), False
    if found := _of_inherited(reading, clause):
        return found, False
    return (_above(reading, verb), True) if verb.tag_ in ("VBD", "VBG") else ([], False)


def _is_in_content(reading: Reading, clause: Clause, own: Token) -> bool:
    """``that rain demanded a new pier``: within what was said."""
    return clause.reported and own.pos_ == "NOUN" and not named(reading, own)


def _just_before(reading: Reading, verb: Token) -> list[int]:
    """``After a song by the pupils, the head, Ann Lee, said``: a name set between commas before the verb."""
    if verb.tag_ == "VBG" and verb.dep_ == "advcl":
        verb = verb.head
    if verb.i - verb.sent.start < 3 or verb.nbor(-1).text != ",":
        return []
    name = verb.nbor(-2)
    person = reading.resolver.named(name)
    return [person] if person is not None and name.dep_ in ("appos", "conj", "nsubj") else []


def _told_above(clause: Clause) -> Token | None:
    """``said that it rained, adding``, ``gave a review of the book describing it``: the subject of the story's verb."""
    verb = clause.verb
    if verb.tag_ != "VBG":
        return None
    if verb.dep_ == "acl":
        noun = verb.head
        above = None if noun.dep_ in ("nsubj", "nsubjpass") or _tells_itself(noun) else verb_above(noun)
        return child(above, "nsubj") if above is not None else None
    if not clause.reported or verb.dep_ not in ("advcl", "conj") or not verb.i or verb.nbor(-1).text != ",":
        return None
    inner = verb
    while inner.head != inner and not (
        inner.dep_ == "ccomp" and lemma(inner.head) in words("saying", "verbs", "clause")
    ):
        inner = inner.head
    return child(inner.head, "nsubj") if inner.head != inner else None


def _is_reduced(verb: Token) -> bool:
    """``Ann Lee, announced on the posters, did not come``: a participle between commas, however it was parsed."""
    if _is_told_by_itself(verb):
        return True
    if verb.tag_ == "VBN" and verb.dep_ == "acl" and child(verb, "agent") is None:
        return True
    if verb.i + 1 >= verb.sent.end or verb.i - 1 <= verb.sent.start or verb.nbor(-1).text != ",":
        return False
    if verb.nbor(1).lower_ not in ("on", "in", "as", "for", "by", "from", "at") or verb.nbor(-2).pos_ != "PROPN":
        return False
    comma = next((t for t in verb.doc[verb.i + 1 : verb.sent.end] if t.text == ","), None)
    after = comma.nbor(1) if comma is not None and comma.i + 1 < verb.sent.end else None
    return after is not None and after.tag_ in ("VBD", "MD") and child(after, "nsubj") is None


def _is_told_by_itself(verb: Token) -> bool:
    """``denied reports going round, suggesting that``: a participle that hangs, in the end, on what tells of itself."""
    for _ in range(3):
        if verb.tag_ != "VBG" or verb.dep_ not in ("acl", "advcl", "conj"):
            return False
        if verb.dep_ == "acl" and _is_hearsay(verb.head):
            return True
        verb = verb.head
    return False


def _tells_itself(noun: Token) -> bool:
    """``the bill calling for``: what tells of something itself."""
    return lemma(noun) in words("saying", "papers") or _is_hearsay(noun)


def _is_hearsay(noun: Token) -> bool:
    """``the media``, ``reports``."""
    plural = words("saying", "hearsay_in_plural") if noun.tag_ == "NNS" else frozenset[str]()
    return noun.lower_ in words("saying", "hearsay") or lemma(noun) in words("saying", "hearsay") | plural


def _beside(verb: Token) -> Token | None:
    """``Ann sang while Bo spoke, stressing``: the subject of the clause that stands between."""
    if verb.dep_ not in ("advcl", "conj") or verb.tag_ != "VBG":
        return None
    nearest: Token | None = None
    for part in verb.head.children:
        if verb.head.i < part.i < verb.i and part.dep_ in ("advcl", "conj") and part.tag_ in _FINITE:
            nearest = child(part, "nsubj") or nearest
    return nearest


def _above(reading: Reading, verb: Token) -> list[int]:
    """The subject of the nearest verb before it in the sentence that tells the story: ``who spoke ... and said``."""
    start = verb.sent.start
    for i in range(verb.i - 1, max(start, verb.i - 60) - 1, -1):
        other = verb.doc[i]
        if other.tag_ not in ("VBD", "VBZ") or other.pos_ not in ("VERB", "AUX") or other.dep_ in ("aux", "auxpass"):
            continue
        if other.tag_ != verb.tag_ and verb.tag_ == "VBD":
            continue
        who = child(other, "nsubj")
        if who is not None and who.i < other.i and (found := named(reading, who)):
            return found
    return []


def _of_inherited(reading: Reading, clause: Clause) -> list[int]:
    """``The letter thanked them and asked for a pier``."""
    return _of_word(reading, clause.agents[0]) if clause.verb.dep_ == "conj" and clause.agents else []


def _of_word(reading: Reading, subject: Token) -> list[int]:
    """``The letter said``: who wrote it, the last message told before; ``her speech denounced``: whose it is."""
    kind = noun_kind(subject)
    owner = child(subject, "poss") or next((g for c in subject.rights if c.lower_ == "by" for g in c.children), None)
    if kind in ("speech", "opening", "closing", "statement", "message") and owner is not None:
        if (person := reading.resolver.person(owner)) is not None:
            return [person]
    if kind != "message" or child(subject, "det", "poss") is None:
        return []
    before = (act for act in reversed(reading.acts) if act.token.i < subject.i and act.kind == "message")
    return next((act.people[:1] for act in before), list[int]())


_TWICE = ("Ann Lee: denounced", "Ann Lee: stressed")

EXAMPLES = (
    Example("Ann Lee sang while Bo Ek spoke, stressing the need for a pier.", ("Bo Ek: stressing",)),
    Example("Thanks were moved by Ann Lee and seconded by Bo Ek, who rose and said that it rained.", ("Bo Ek: said",)),
    Example("Ann Lee of the river valley, who told us that it rained, sang.", ("Ann Lee: told",)),
    Example("Ann Lee said that it rained a lot, adding that the pier was wet.", ("Ann Lee: said", "Ann Lee: adding")),
    Example("Ann Lee gave a review of the book describing it as dull.", ("Ann Lee: describing",)),
    Example("The mayor, Ann Lee, represented by her deputy, Bo Ek, said that it rained.", ("Bo Ek: said",)),
    Example("Two came - Ann Lee described the pier.", ("Ann Lee: described",)),
    Example("Bo Ek rose. “Cy Dow left us a pier,” he told us.", ("Bo Ek: told",)),
    Example("They heard Ann Lee, who gave a talk in which she warned of rain.", ("Ann Lee: warned",)),
    Example("Ann Lee spoke; Bo Ek sang. Both called for a pier.", ("Ann Lee: called", "Bo Ek: called")),
    Example("Ann Lee rose. Her speech denounced the rain and stressed the need for a pier.", _TWICE),
)

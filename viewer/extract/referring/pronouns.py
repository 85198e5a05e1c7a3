"""Who a pronoun means: the person the text was last about.

The subject before it in the sentence, who was brought forward in the sentence before, the subject of that sentence,
and so back; what is told beside the story comes last. A person of the other gender is passed over, unless it is who
spoke in the sentence before and nobody else can be meant: then the pronoun disagrees.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from viewer.extract.language.clauses import subject
from viewer.extract.language.passage import child, has_word, pobjs
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.person import gender_of_noun
from viewer.extract.naming.role_nouns import is_role_noun
from viewer.extract.referring.salience import BESIDE, MAIN, PART, QUOTED, focus

if TYPE_CHECKING:
    from viewer.extract.referring.reference import Resolver, Seen

MALE = ("he", "him", "his", "himself")
FEMALE = ("she", "her", "hers", "herself")
_SUBJECTS = ("nsubj", "nsubjpass", "agent")
_BACK = 6
"""How many sentences a pronoun looks back."""
_EARLY = 12
"""In so many sentences of a text, the only one that was named is meant."""


def _gender(token: Token) -> str:
    """The gender that ``he`` or ``she`` tells."""
    return "male" if token.lower_ in MALE else "female"


def pronoun(resolver: Resolver, token: Token) -> int | None:
    """The person that ``he`` or ``she`` means, of those the resolver has seen. Notes a pronoun that disagrees."""
    gender = _gender(token)
    here = resolver.passage.sentence_number(token)
    if (told := _told_by_place(resolver, token, here, gender)) is not None:
        return told
    others: list[int] = []
    aside: list[int] = []
    for found in _before(resolver, token, here):
        if found is None or aside and not found.near:
            return next(iter(aside), None)
        if found.rank > MAIN and not found.near:
            continue
        if not resolver.fits(found.person, gender):
            if found.rank <= MAIN and found.near:
                others.append(found.person)
        elif found.is_aside(here):
            aside.append(found.person)
        elif not others or found.rank < BESIDE and found.near:
            resolver.learn(found.person, gender)
            return found.person
    return aside[0] if aside else _left_over(resolver, token, here, gender, others)


def _left_over(resolver: Resolver, token: Token, here: int, gender: str, others: Sequence[int]) -> int | None:
    """Whom a pronoun means that nobody before it fits: the one of the ``others``, who do not, that still speaks."""
    if len(set(others)) == 1 and _still_speaking(resolver, token, here, others[0]):
        resolver.disagreements.append((token, others[0]))
        return others[0]
    return _the_only_one(resolver, token, here, gender)


def _told_by_place(resolver: Resolver, token: Token, here: int, gender: str) -> int | None:
    """Whom the pronoun's place in its sentence, or a turn in the one before, tells. Notes one that disagrees."""
    if (coming := _coming(resolver, token, gender)) is not None:
        return coming
    if (related := _related(resolver, token, gender)) is not None:
        return related
    if (absent := _absent(resolver, token, here, gender)) is not None:
        return absent
    if (person := _turn(resolver, token, here, gender)) is not None:
        resolver.disagreements.append((token, person))
    return person


class _Told(NamedTuple):
    """Somebody told of before a pronoun: in which sentence, at which place in it, and whether in its paragraph."""

    number: int
    person: int
    rank: int
    near: bool

    def is_aside(self, here: int) -> bool:
        """Whether a sentence further back than the one before told of them, beside what it was about."""
        return self.rank > MAIN and self.number < here - 1


def _before(resolver: Resolver, token: Token, here: int) -> Iterator[_Told | None]:
    """Who may be meant of those told of before a pronoun, the foremost of its sentence first, and so back.

    None at the end of a sentence that is about somebody without a name, beyond which nobody can be meant.
    """
    paragraph = resolver.passage.paragraph(token)
    barred = _askers(resolver, token, here) | _bound(resolver, token)
    saying = token.dep_ in _SUBJECTS and token.head.lemma_.lower() in words("saying", "verbs") | _speaking()
    quoted = resolver.passage.said(token)
    for number in range(here, max(-1, here - _BACK), -1):
        forward = saying and number == here - 1 and not _does_again(resolver, token, number)
        for seen in sorted(resolver.seen(number, token.i), key=lambda s: (_rank(s, forward, quoted), s.order)):
            if seen.person in barred or number == here and _inside_said(token, seen.token):
                continue
            if seen.rank == QUOTED and not quoted and (saying or number == here):
                continue  # "“Bo left us,” he said"
            near = resolver.passage.paragraph(seen.token) == paragraph
            yield _Told(number, seen.person, _rank(seen, forward, quoted), near)
        if _somebody_unnamed(resolver, number, token):
            yield None


def _does_again(resolver: Resolver, token: Token, number: int) -> bool:
    """``The chair welcomed Ann Lee. She also welcomed``: whether the verb is that of the sentence before."""
    before = resolver.passage.sentences[number].root
    return token.dep_ == "nsubj" and token.head.lemma_ == before.lemma_ and has_word(token.head.lefts, "also", "then")


def _the_only_one(resolver: Resolver, token: Token, here: int, gender: str) -> int | None:
    """``Ann Lee came along.`` and, in the next paragraph, ``She did not speak.``: nobody else was named so far."""
    if here > _EARLY or token.dep_ not in _SUBJECTS or resolver.passage.said(token):
        return None
    named = {seen.person for number in range(here + 1) for seen in resolver.seen(number, token.i)}
    if len(named) != 1 or any(_newcomer(resolver, number, token) for number in range(here)):
        return None
    (person,) = named
    return person if resolver.fits(person, gender) else None


def _coming(resolver: Resolver, token: Token, gender: str) -> int | None:
    """``In her speech, Ann Lee said``: the subject that follows what stands before it."""
    inner = token
    for _ in range(8):
        if inner.dep_ in ("prep", "advcl") and inner.head.i > inner.i and inner.head.pos_ in ("VERB", "AUX"):
            break
        if inner.head == inner or inner.dep_ in ("relcl", "acl", "ccomp", "conj"):
            return None
        inner = inner.head
    who = child(inner.head, "nsubj", "nsubjpass")
    if who is None or who.i < token.i or inner.head == inner:
        return None
    who = next(
        (t for t in (who, *who.children) if resolver.named(t) is not None and (t == who or t.dep_ == "appos")), who
    )
    person = resolver.named(who)
    if person is None or not resolver.fits(person, gender):
        return None
    resolver.learn(person, gender)
    return person


def _related(resolver: Resolver, token: Token, gender: str) -> int | None:
    """``heard Ann Lee, who gave a speech in which she said``: whom the relative clause around it is about."""
    if token.dep_ not in _SUBJECTS:
        return None
    inner = token.head
    for _ in range(12):
        if inner.dep_ == "relcl" and (person := resolver.named(inner.head)) is not None:
            own = child(inner, *_SUBJECTS)
            if own is None or own == token or own.lower_ not in ("who", "that"):
                return None
            return person if resolver.fits(person, gender) else None
        if inner.head == inner:
            return None
        inner = inner.head
    return None


def _absent(resolver: Resolver, token: Token, here: int, gender: str) -> int | None:
    """``Bo Ek said that Ann Lee could not be present. She had sent``: who of the sentence before was not there."""
    if token.dep_ != "nsubj" or token.head.lemma_ not in ("send", "write", "wire", "cable") or here == 0:
        return None
    for seen in resolver.named_in(here - 1):
        verb = seen.token.head if seen.token.dep_ in _SUBJECTS else seen.token.head.head
        if seen.token.dep_ not in (*_SUBJECTS, "appos") or verb.pos_ not in ("VERB", "AUX"):
            continue
        near = {t.lower_ for t in verb.children} | {verb.lemma_.lower()}
        away = near & {"unable", "absent", "ill", "away", "abroad", "regret"}
        if (away or child(verb, "neg") is not None and near & _ATTENDING) and resolver.fits(seen.person, gender):
            return seen.person
    return None


_ATTENDING = frozenset(("present", "attend", "come", "be", "join", "travel", "here", "there"))


def _comes_on(verb: Token) -> bool:
    """``took the floor``, ``rose``: whether a verb tells that somebody's turn has come."""
    things = {t.lower_ for t in verb.children if t.dep_ in ("dobj", "attr")}
    if verb.lemma_ == "take" and things & words("meant", "floor", "nouns"):
        return True
    return not things and verb.lemma_.lower() in words("meant", "floor", "verbs")


def _turn(resolver: Resolver, token: Token, here: int, gender: str) -> int | None:
    """``Ms. Lee took the floor. He said``: whose turn has just come, whatever the pronoun's gender."""
    if token.dep_ != "nsubj" or here == 0 or token.i != resolver.passage.sentences[here].start:
        return None
    if token.head.lemma_.lower() not in words("saying", "verbs") or resolver.passage.said(token):
        return None
    before = resolver.passage.sentences[here - 1]
    if resolver.passage.paragraph(before.root) != resolver.passage.paragraph(token):
        return None
    if not _comes_on(before.root):
        return None
    who = child(before.root, "nsubj")
    person = None if who is None else resolver.named(who)
    if person is None or not resolver.people[person].firm or resolver.people[person].gender == gender:
        return None
    named = {seen.person for seen in resolver.named_in(here - 1)}
    return person if named == {person} else None


def _bound(resolver: Resolver, token: Token) -> set[int]:
    """The subject of a pronoun's own clause, which it cannot mean: ``Ann thanked her``."""
    if token.lower_ in ("himself", "herself", "his", "hers") or token.dep_ in ("poss", *_SUBJECTS):
        return set()
    verb = token.head
    if token.dep_ == "pobj":
        verb = verb.head if verb.dep_ in ("prep", "dative", "agent") else verb
    if verb.pos_ not in ("VERB", "AUX") or (who := subject(verb)) is None or who.i >= token.i:
        return set()
    return {person} if (person := resolver.person(who)) is not None else set()


def _somebody_unnamed(resolver: Resolver, number: int, token: Token) -> bool:
    """Whether a sentence is about somebody whom the text does not name: ``The president of the club bowed.``"""
    if number < resolver.passage.sentence_number(token) and _newcomer(resolver, number, token):
        return True
    root = resolver.passage.sentences[number].root
    who = child(root, "nsubj", "nsubjpass")
    if who is None or who.i > token.i or who == token or who.tag_ in ("NNS", "NNPS"):
        return False
    if who.pos_ == "PROPN":
        return who.ent_type_ == "PERSON" and resolver.person(who) is None
    if who.pos_ != "NOUN" or not is_role_noun(who):
        return False
    return token.sent.root != root and resolver.person(who) is None


def _newcomer(resolver: Resolver, number: int, token: Token) -> bool:
    """Whether a sentence brings on somebody without a name: ``They were met by a man in green.``"""
    gender = _gender(token)
    for noun in resolver.passage.sentences[number]:
        if noun.tag_ != "NN" or noun.dep_ not in ("nsubj", "nsubjpass", "pobj", "attr"):
            continue
        if noun.dep_ == "pobj" and noun.head.dep_ != "agent" or noun.head.dep_ in ("relcl", "acl"):
            continue
        if not any(c.lower_ in ("a", "an", "one") and c.dep_ in ("det", "nummod") for c in noun.lefts):
            continue
        told = gender_of_noun(noun.lower_)
        if told == gender and not resolver.passage.said(noun) and resolver.person(noun) is None:
            return True
    return False


def _askers(resolver: Resolver, token: Token, here: int) -> set[int]:
    """Who asked in the sentence before, or is said to have asked before the verb: not who answers in this one."""
    asked = (c for c in token.head.lefts if c.tag_ == "VBN" and c.lemma_.lower() in _ASKING)
    by = {p for c in asked for noun in pobjs(c.children, "by") if (p := resolver.person(noun)) is not None}
    return by | _asking(resolver, token, here)


_ASKING = ("ask", "press", "question", "inquire", "enquire", "demand", "quiz", "challenge", "want")


def _asking(resolver: Resolver, token: Token, here: int) -> set[int]:
    """Who asks in the sentence before an answer, or before it in its own."""
    if token.head.lemma_.lower() not in ("respond", "reply", "answer", "retort") or here == 0:
        return set()
    near = (*resolver.passage.sentences[here - 1], *resolver.passage.sentences[here])
    subjects = [t for t in near if t.dep_ == "nsubj" and t.i < token.i and t.head.lemma_.lower() in _ASKING]
    verbs = [t for t in near if t.i < token.i and t.lemma_.lower() in _ASKING and t.dep_ == "conj"]
    subjects += [s for v in verbs if (s := subject(v)) is not None]
    return {p for t in subjects if (p := resolver.person(t)) is not None}


def _still_speaking(resolver: Resolver, token: Token, here: int, person: int) -> bool:
    """Whether a pronoun of the other gender can only mean who spoke just before: ``He spoke. She said``."""
    if token.dep_ != "nsubj" or token.head.lemma_.lower() not in words("saying", "verbs") or here == 0:
        return False
    if not resolver.people[person].firm or resolver.passage.said(token):
        return False
    speaking = _speaking() | words("saying", "verbs")
    before = resolver.passage.sentences[here - 1]
    if resolver.passage.paragraph(before.root) != resolver.passage.paragraph(token):
        return False
    subjects = [t for t in before if t.dep_ == "nsubj" and t.head == before.root]
    return any(resolver.person(t) == person for t in subjects) and before.root.lemma_.lower() in speaking


def _speaking() -> frozenset[str]:
    return words("acts", "verbs", "speech", "respond", "topic", "give", "aspect")


def _rank(seen: Seen, forward: bool, quoted: bool) -> int:
    """The place of somebody for a pronoun: who was brought forward comes before the subject that did so."""
    if forward and seen.rank in (MAIN, PART) and focus(seen.token):
        return MAIN - 1
    return PART if quoted and seen.rank == QUOTED else seen.rank


def _inside_said(token: Token, name: Token) -> bool:
    """Who says something does not mean the subject of it: ``Ann Lee lied, she said``."""
    verb = token.head
    behind = verb.doc[verb.i + 1 : verb.i + 2]
    between = verb.doc[name.i + 1 : token.i]
    if token.dep_ != "nsubj" or not has_word(behind, ",", ".") or has_word(between, ";"):
        return False  # "Ann Lee did not come; she wrote that" goes on to tell of her
    said = verb.head if verb.dep_ == "parataxis" else child(verb, "ccomp")
    return said is not None and name.head == said and name.dep_ in _SUBJECTS

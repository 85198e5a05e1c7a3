"""Which nouns tell of a discussion as held: ``a panel followed``, ``took questions``, ``the debate that followed``.

A noun tells of one in a place of a clause that says it took place, in a heading, or in a sentence without a verb.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word, hung, lemma
from viewer.extract.language.phrases import any_of, longest_first
from viewer.extract.language.reality import FINITE
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import kinds, words
from viewer.extract.rules.discussing.seating import labelled
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.joint import is_titled, tells_of_music
from viewer.extract.rules.shared.listed import enumerated
from viewer.extract.rules.shared.nouns import is_crowd

_LEAD = 2
"""The first paragraphs tell of the event as a whole."""

_NEAR = 9
"""So many words behind a discussion that somebody attended, it is told between whom it was."""
_MINE = ("open", "host", "moderate", "chair", "lead", "facilitate", "run", "start", "take", "answer", "hold", "conduct")
_LOOSE = ("discussions", "conversations", "dialogues", "debates", "panels", "deliberations")
"""Plurals that more often sum up a day than tell of one act."""


@cache
def names() -> re.Pattern[str]:
    """What names a discussion, the longest names first."""
    phrases = words("programme", "discussion")
    return re.compile(rf"\b{any_of(longest_first(phrases))}s?(?!\w|-\w)", re.IGNORECASE)


def group_of(phrase: str) -> str:
    """Whether a name means a panel, questions, groups or another talk."""
    low = phrase.lower()
    groups = kinds("programme", "discussion")
    forms = {low, low.removesuffix("s")}
    return next((group for group in groups if forms & words("programme", "discussion", group)), "talk")


def headed(reading: Reading, noun: Token, group: str) -> bool:
    """A heading that names a discussion, with text below it."""
    passage = reading.passage
    number = passage.paragraph(noun)
    if number < _LEAD or number + 1 >= len(passage.paragraphs) or group == "talk" and noun.i - noun.sent.start > 3:
        return False
    if any(reading.resolver.named(t) is not None for t in noun.sent):
        return False  # a line of a list
    return not passage.is_heading(number + 1)


_MEMBER = ("panelist", "panellist", "discussant")


def held(reading: Reading, noun: Token, group: str) -> bool:
    """Whether the sentence tells the discussion as a thing that took place there."""
    if _is_acted(reading, noun) or _is_no_act(noun):
        return False
    if group == "panel" and (colon := labelled(noun.sent)) is not None and noun.i < colon.i:
        return bool(enumerated(reading, colon.i + 1, noun.sent.end - 1))
    top = noun
    while top.head != top and top.dep_ in ("conj", "appos", "nmod"):
        top = top.head
    if top.dep_ in ("compound", "amod"):
        return False
    if top.dep_ == "ROOT" and top.pos_ in ("NOUN", "PROPN"):
        return _verbless(reading, noun, group) or top == noun and _came(noun)
    if group in ("questions", "panel") and _opens_sentence(noun):
        return True
    return _told_by_verb(reading, noun, top, group)


def _told_by_verb(reading: Reading, noun: Token, top: Token, group: str) -> bool:
    """Whether the clause of a noun tells the discussion; the noun hangs in it by ``top``, to which it is joined."""
    verb, prep = _governor(top)
    clause = None if verb is None else reading.clause_of(verb)
    if verb is None or clause is None or not _may_tell(reading, clause):
        return False
    the = has_word(noun.lefts, "the", "his", "her", "their", "our", "its")
    if the and _is_known(noun, verb):
        return False
    passive = child(verb, "nsubjpass", "auxpass") is not None
    return _placed(_Place(noun, group, lemma(verb), passive, the), verb, prep)


def _is_acted(reading: Reading, noun: Token) -> bool:
    """``A dialogue by six children brought down the house``: one that is performed."""
    if lemma(noun) != "dialogue":
        return False
    house = noun.head.lemma_ == "bring" and has_word(noun.head.rights, "house")
    return house or is_titled(reading, noun) or tells_of_music(reading, noun)


def _is_no_act(noun: Token) -> bool:
    """``any discussion``, ``discussion group``; ``the first panellist was X``: a talk; ``the Reeds Working Group``."""
    low = {c.lower_ for c in noun.lefts}
    if noun.is_title and noun.lower_ in words("event", "organising", "bodies") and noun.nbor(-1).is_title:
        return True
    if noun.dep_ in ("compound", "poss") or low & _NOT_ONE:
        return True
    return lemma(noun) in _MEMBER and bool(low & words("acts", "people", "turn"))


_NOT_ONE = {"no", "any", "this", "such", "each", "every", "which", "further"}


def _opens_sentence(noun: Token) -> bool:
    """``In the panel, Ann Lee said``."""
    ahead = noun.dep_ == "pobj" and noun.head.i == noun.sent.start and noun.head.lower_ in ("during", "in")
    return ahead and noun.i + 1 < len(noun.doc) and noun.nbor(1).text == ","


def _may_tell(reading: Reading, clause: Clause) -> bool:
    """Whether a clause tells what happened, and not only what an author did who is not named."""
    verb = clause.verb
    if not clause.real or verb.dep_ == "acl" and verb.tag_ == "VB":
        return False
    return lemma(verb) not in _MINE or reading.teller is not None or not any(t.text == "I" for t in clause.agents)


def _is_known(noun: Token, verb: Token) -> bool:
    """``the debate``, ``following the panel``: one that goes on elsewhere, or was told before."""
    if verb.lower_ == "following":
        return True
    return noun.lower_.startswith("debate") and lemma(verb) not in ("bring", "gather", "unite", "feature")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a noun for a discussion stands in a clause."""

    noun: Token
    group: str
    verb: str
    passive: bool
    the: bool
    """Whether it has a definite article or the like."""

    def below(self, verbs: str) -> bool:
        """Whether its verb is one of a list of the lexicon."""
        return self.verb in words("programme", "discussion_verbs", verbs)

    @property
    def is_talk_between(self) -> bool:
        """Whether it is a talk of two or more."""
        return self.noun.lower_ in ("conversation", "dialogue", "discussion", "chat", "debate", "conversations")


def _placed(place: _Place, verb: Token, prep: Token | None) -> bool:
    """Whether a noun stands where its verb tells what took place."""
    if place.group == "groups" and prep is not None and prep.lower_ in ("into", "in"):
        return _in_groups(place, verb, prep) or place.below("split")
    if prep is not None:
        return any(prep.lower_ in names and tells(place) for names, tells in _BEHIND)
    noun = place.noun
    if noun.dep_ in ("nsubj", "nsubjpass") or noun.dep_ == "conj" and noun.head.dep_.startswith("nsubj"):
        return _as_subject(place)
    return _as_object(place)


def _in_groups(place: _Place, verb: Token, prep: Token) -> bool:
    """``The guests sat in small groups``."""
    many = any(is_crowd(c) for c in verb.children if c.dep_ == "nsubj")
    return many and place.noun.tag_ == "NNS" and prep.lower_ == "in"


def _as_subject(place: _Place) -> bool:
    """``A panel followed``, ``the panellists were X and Y``."""
    if lemma(place.noun) in ("panelist", "panellist", "member"):
        return place.verb not in ("withdraw", "cancel", "decline", "miss", "fail", "fall", "come")
    talk = place.group == "talk"
    if place.the and (place.verb == "continue" or place.verb == "follow" and place.passive and talk):
        return False
    if place.group == "questions" and place.verb in ("be", "have", "include") or talk and place.verb == "be":
        return False
    return place.below("subject")


_LIGHT = ("have", "be", "include", "see", "hear", "feature", "contain", "offer", "comprise")


def _as_object(place: _Place) -> bool:
    """``took questions``, ``held a debate``, ``was followed by a panel``."""
    low = place.noun.lower_
    if place.verb in _LIGHT and (low == "questions" or low in _LOOSE and hung(place.noun.lefts, "compound") is None):
        return False
    if place.group == "questions" and (place.below("questions") or place.verb == "welcome"):
        return True
    if place.verb in words("programme", "discussion_verbs", "attended"):
        near = (t for t in place.noun.sent if 0 < t.i - place.noun.i < _NEAR)
        return has_word(near, "between") and not place.the  # "attended a debate at the pier between X and Y"
    return place.below("object") or place.passive and place.verb in ("hold", "follow")


def _sat_down_for(place: _Place) -> bool:
    """``sat down with X for a conversation``."""
    return place.is_talk_between and not place.the and place.verb in ("sit", "join", "come", "meet")


def _stands_for(place: _Place) -> bool:
    return place.below("for") and not (place.group == "talk" and place.the)


def _was_in(place: _Place) -> bool:
    """``was in conversation with Bo Ek``."""
    return place.is_talk_between and place.verb in ("be", "sit", "appear", "engage", "join")


def _in_told(place: _Place) -> bool:
    """``in the debate that followed``, ``in the questions``."""
    if place.the and place.group == "questions":
        return True
    return any(c.dep_ == "relcl" and lemma(c) in ("follow", "ensue") for c in place.noun.children)


def _done_in(place: _Place) -> bool:
    """``spoke in a panel``, ``took part in a debate``."""
    joins = place.the or place.verb in ("engage", "participate", "take", "join")
    return place.below("in") and (joins or place.group in ("panel", "questions"))


def _after_one(place: _Place) -> bool:
    """``after a panel``."""
    return not place.the and place.group not in ("talk", "debate") and place.noun.lower_ != "questions"


_BEHIND: tuple[tuple[tuple[str, ...], Callable[[_Place], bool]], ...] = (
    (("for",), _sat_down_for),
    (("by", "with", "to"), lambda place: place.below("with")),
    (("for",), _stands_for),
    (("to",), lambda place: place.verb in ("open", "throw")),
    (("in",), _was_in),
    (("in", "during"), _in_told),
    (("in", "on", "during", "at"), _done_in),
    (("after", "following"), _after_one),
)
"""Behind which prepositions a noun tells that a discussion took place, and when."""


def _governor(noun: Token) -> tuple[Token | None, Token | None]:
    """The verb above a noun, and the preposition between them."""
    prep: Token | None = None
    token = noun
    for _ in range(8):
        above = token.head
        if above == token:
            return None, None
        if above.pos_ in ("VERB", "AUX"):
            return above, prep
        if above.dep_ in ("prep", "agent") or above.pos_ == "ADP":
            prep = above if prep is None else prep
        token = above
    return None, None


def _came(noun: Token) -> bool:
    """``A debate ensued between``, where the parser takes the verb for a participle."""
    verbs = [c for c in noun.children if c.dep_ == "acl" and c.tag_ in ("VBN", "VBD") and c.i > noun.i]
    finite = any(t.tag_ in FINITE and t not in verbs and t.dep_ != "relcl" for t in noun.sent)
    return not finite and any(lemma(v) in ("ensue", "follow", "arise", "come") for v in verbs)


def _verbless(reading: Reading, noun: Token, group: str) -> bool:
    """``Next, small groups.``, ``Then a lively Q&A with the author.``: a sentence without a verb that names it."""
    sentence = reading.passage.sentence(noun)
    if any(t.pos_ == "VERB" and t.dep_ not in ("acl", "relcl", "amod") for t in sentence):
        return False
    first = sentence[0].lower_
    return first in words("acts", "cues", "order") or group in ("panel", "questions") and first in ("a", "an", "the")

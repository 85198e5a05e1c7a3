"""Which nouns tell of a discussion as held: ``a panel followed``, ``took questions``, ``the debate that followed``.

A noun tells of one in a place of a clause that says it took place, in a heading, or in a sentence without a verb.
"""

from __future__ import annotations

import re
from functools import cache

from spacy.tokens import Token

from viewer.extract.language.passage import lemma
from viewer.extract.lexicon import kinds, words
from viewer.extract.rules.discussing.seating import labelled
from viewer.extract.rules.shared.doing import enumerated
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.joint import is_titled, tells_of_music
from viewer.extract.rules.shared.nouns import is_crowd

_LEAD = 2
"""The first paragraphs tell of the event as a whole."""

_MINE = ("open", "host", "moderate", "chair", "lead", "facilitate", "run", "start", "take", "answer", "hold", "conduct")
_LOOSE = ("discussions", "conversations", "dialogues", "debates", "panels", "deliberations")
"""Plurals that more often sum up a day than tell of one act."""


@cache
def names() -> re.Pattern[str]:
    """What names a discussion, the longest names first."""
    phrases = sorted(words("programme", "discussion"), key=lambda p: -len(p))
    return re.compile(r"\b(?:" + "|".join(re.escape(p) + r"s?" for p in phrases) + r")(?!\w|-\w)", re.IGNORECASE)


def group_of(phrase: str) -> str:
    """Whether a name means a panel, questions, groups or another talk."""
    low = phrase.lower()
    for group in kinds("programme", "discussion"):
        if {low, low.removesuffix("s")} & words("programme", "discussion", group):
            return group
    return "talk"


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
    low = {c.lower_ for c in noun.lefts}
    acted = noun.head.lemma_ == "bring" and any(t.lower_ == "house" for t in noun.head.rights)
    if lemma(noun) == "dialogue" and (acted or is_titled(reading, noun) or tells_of_music(reading, noun)):
        return False  # acted
    if low & {"no", "any", "this", "such", "each", "every", "which", "further"} or noun.dep_ in ("compound", "poss"):
        return False
    if lemma(noun) in _MEMBER and low & words("acts", "people", "turn"):
        return False  # "the first panellist was X": a talk
    if group == "panel" and (colon := labelled(noun.sent)) is not None and noun.i < colon.i:
        return bool(enumerated(reading, colon.i + 1, noun.sent.end - 1))
    token = noun
    while token.head != token and token.dep_ in ("conj", "appos", "nmod"):
        token = token.head
    if token.dep_ == "compound" or token.dep_ == "amod":
        return False
    if token.dep_ == "ROOT" and token.pos_ in ("NOUN", "PROPN"):
        return _verbless(reading, noun, group) or token == noun and _came(noun)
    ahead = noun.dep_ == "pobj" and noun.head.i == noun.sent.start and noun.head.lower_ in ("during", "in")
    if ahead and group in ("questions", "panel") and noun.i + 1 < len(noun.doc) and noun.nbor(1).text == ",":
        return True
    verb, prep = _governor(token)
    if verb is None:
        return False
    clause = reading.clause_of(verb)
    if clause is None or not clause.real or verb.dep_ == "acl" and verb.tag_ == "VB":
        return False
    if reading.teller is None and any(t.text == "I" for t in clause.agents) and lemma(verb) in _MINE:
        return False  # what an author who is not named did is left out
    the = bool(low & {"the", "his", "her", "their", "our", "its"})
    if (
        noun.lower_.startswith("debate")
        and the
        and lemma(verb) not in ("bring", "gather", "unite", "feature")
        or verb.lower_ == "following"
        and the
    ):
        return False
    return _placed(noun, group, verb, prep, the)


def _placed(noun: Token, group: str, verb: Token, prep: Token | None, the: bool) -> bool:
    name = lemma(verb)
    passive = any(c.dep_ in ("nsubjpass", "auxpass") for c in verb.children)
    if group == "groups" and prep is not None and prep.lower_ in ("into", "in"):
        many = any(is_crowd(c) for c in verb.children if c.dep_ == "nsubj")
        return (
            many
            and noun.tag_ == "NNS"
            and prep.lower_ == "in"
            or name in words("programme", "discussion_verbs", "split")
        )
    if prep is None:
        subject = noun.dep_ in ("nsubj", "nsubjpass") or noun.dep_ == "conj" and noun.head.dep_.startswith("nsubj")
        if subject and lemma(noun) in ("panelist", "panellist", "member"):
            return name not in ("withdraw", "cancel", "decline", "miss", "fail", "fall", "come")
        if subject:
            if the and (name == "continue" or name == "follow" and passive and group == "talk"):
                return False
            return name in words("programme", "discussion_verbs", "subject") and not (
                group == "questions" and name in ("be", "have", "include") or group == "talk" and name == "be"
            )
        light = ("have", "be", "include", "see", "hear", "feature", "contain", "offer", "comprise")
        if name in light and (noun.lower_ == "questions" or noun.text.lower() in _LOOSE and not _modified(noun)):
            return False
        if group == "questions" and name in words("programme", "discussion_verbs", "questions"):
            return True
        return name in words("programme", "discussion_verbs", "object") or passive and name in ("hold", "follow")
    low = prep.lower_
    talks = noun.lower_ in ("conversation", "dialogue", "discussion", "chat", "debate", "conversations")
    if low == "for" and talks and not the and name in ("sit", "join", "come", "meet"):
        return True  # "sat down with X for a conversation"
    if low in ("by", "with", "to") and name in words("programme", "discussion_verbs", "with"):
        return True
    if low == "for" and name in words("programme", "discussion_verbs", "for"):
        return not (group == "talk" and the)
    if low == "to" and name in ("open", "throw"):
        return True
    if low == "in" and talks and name in ("be", "sit", "appear", "engage", "join"):
        return True  # "was in conversation with Bo Ek"
    followed = any(c.dep_ == "relcl" and lemma(c) in ("follow", "ensue") for c in noun.children)
    if low in ("in", "during") and (followed or the and group == "questions"):
        return True
    if low in ("in", "on", "during", "at") and name in words("programme", "discussion_verbs", "in"):
        return group in ("panel", "questions") or the or name in ("engage", "participate", "take", "join")
    if low in ("after", "following"):
        return not the and group not in ("talk", "debate") and noun.lower_ != "questions"
    return False


def _modified(noun: Token) -> bool:
    return any(c.dep_ == "compound" for c in noun.lefts)


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
    finite = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") and t not in verbs and t.dep_ != "relcl" for t in noun.sent)
    return not finite and any(lemma(v) in ("ensue", "follow", "arise", "come") for v in verbs)


def _verbless(reading: Reading, noun: Token, group: str) -> bool:
    """``Next, small groups.``, ``Then a lively Q&A with the author.``: a sentence without a verb that names it."""
    sentence = reading.passage.sentence(noun)
    if any(t.pos_ == "VERB" and t.dep_ not in ("acl", "relcl", "amod") for t in sentence):
        return False
    first = sentence[0].lower_
    return first in words("acts", "cues", "order") or group in ("panel", "questions") and first in ("a", "an", "the")

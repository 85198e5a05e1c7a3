"""Acts that a programme is said to hold: it began with them, they followed, there was one."""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import has_word, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import act, act_by, agents, all_named, whose
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.joint import bare, is_music, is_play, is_titled, leaders
from viewer.extract.rules.shared.nouns import is_recited, noun_kind
from viewer.extract.rules.showing.accompanying import accompanists
from viewer.extract.rules.showing.being_held import ENDING, SHOWN, held, is_anthem, is_known
from viewer.extract.rules.showing.by_whom import by_whom, with_performer
from viewer.extract.rules.showing.performers import acting, cast
from viewer.extract.rules.showing.prizes import to_of


def framed(reading: Reading, clause: Clause) -> list[Act]:
    """``The evening began with a prayer``, ``a concert followed``, ``there was music by X``, ``X was followed by``."""
    if clause.aside:
        return []
    nouns = (noun for noun in held(reading, clause) if bare(noun) not in words("showing", "things"))
    return [found for noun in nouns if (found := _told(reading, clause, noun)) is not None]


def _told(reading: Reading, clause: Clause, noun: Token) -> Act | None:
    """The act that a noun for what happened stands for."""
    kind = _kind(reading, clause, noun)
    if kind is None and is_music(noun):
        return act(reading, clause, "performance", by_whom(reading, noun), noun)
    if kind not in SHOWN or _is_whole(noun, clause) and not by_whom(reading, noun):
        return None
    people = _opener(reading, clause) or by_whom(reading, noun)
    if kind == "performance":
        people += with_performer(reading, noun) if not people else []
        people = [*people, *accompanists(reading, clause.verb), *acting(reading, clause.verb)]
        people += cast(reading, noun) if is_play(noun) else []
    receivers = _receivers(reading, noun) if kind == "award" else []
    return act(reading, clause, "ceremony" if is_recited(noun) else kind, people, noun, to=receivers)


def _receivers(reading: Reading, noun: Token) -> list[int]:
    """``the presentation of a medal to X``: who was given it."""
    aims = [aim for t in (noun, *(c for of in noun.children for c in of.children)) for aim in to_of(t)]
    return all_named(reading, aims)


def _kind(reading: Reading, clause: Clause, noun: Token) -> str | None:
    """The kind of act that a noun tells of, where the clause says that it was held."""
    if clause.phrase == "bring down" or noun == clause.verb:
        return "performance"
    kind = noun_kind(noun)
    if kind is not None:
        return kind
    if clause.lemma in _CLOSING and is_anthem(reading, noun) or is_known(noun):
        return "performance"
    if clause.lemma in ENDING and is_titled(reading, noun):
        return "performance"
    return "ceremony" if noun.lower_ == "ceremony" and clause.lemma in words("showing", "verbs", "frame") else None


_CLOSING = ("close", "end", "conclude", "come", "finish", "terminate", "bring", "draw")


def _opener(reading: Reading, clause: Clause) -> list[int]:
    """``X opened the meeting with prayer``, ``X closed with a song by Cy Dow``: who."""
    if clause.lemma == "follow":
        return leaders(reading, clause.verb)
    return [] if clause.passive or clause.lemma in ("come", "precede", "include") else agents(reading, clause)


_WHOLE = frozenset(
    "ceremony service mass launch premiere concert exhibition procession distribution presentation prize-giving "
    "prizegiving".split()
)


def _is_whole(noun: Token, clause: Clause) -> bool:
    """A noun that may mean the whole event, where the clause says only that this went on: ``the ceremony followed``."""
    definite = has_word(noun.children, "the", "this", "that")
    return (
        bare(noun) in _WHOLE
        and definite
        and clause.lemma in ("hold", "take", "begin", "start", "open", "come", "occur")
    )


def followed(reading: Reading, clause: Clause) -> Act | None:
    """``Questions followed``, ``two short addresses came from X``: talk told as subject of coming."""
    if clause.lemma == "follow" and (found := _speeches(reading, clause)) is not None:
        return found
    if clause.lemma in ("have", "hold", "deliver") and not (clause.passive or clause.aside):
        return _talk_had(reading, clause)
    if clause.lemma not in _COMING or clause.aside:
        return None
    for noun in (*clause.agents, *clause.objects()):
        kind = _kind_of_talk(clause, noun)
        if kind == "discussion":
            return act(reading, clause, kind, agents(reading, clause) or whose(reading, noun), noun)
        if kind is not None and (people := _from_whom(reading, clause, noun, kind)) is not None:
            return act_by(reading, clause, kind, people, noun)
    return None


def _from_whom(reading: Reading, clause: Clause, noun: Token, kind: str) -> list[int] | None:
    """``came from X``, ``was followed by a talk from X``: who spoke; None where nobody is to be told."""
    origin = clause.prep("from") if clause.lemma == "come" and kind in _FROM else None
    if origin is not None:
        return reading.resolver.persons(origin)
    return whose(reading, noun) if clause.passive and kind in _OWNED and noun in clause.agents else None


_COMING = ("follow", "come", "take", "ensue", "answer", "precede")
_OWNED = ("speech", "opening", "closing", "message")
"""Kinds that are somebody's."""


def _talk_had(reading: Reading, clause: Clause) -> Act | None:
    """``The introductory lecture had Prof. Ann Lee``: the talk as subject, and who gave it as object."""
    talk = next((t for t in clause.agents if noun_kind(t) in ("speech", "opening", "closing")), None)
    named = (t for t in clause.patients if t.i > clause.verb.i and reading.resolver.named(t) is not None)
    behind = all_named(reading, named)
    return act(reading, clause, noun_kind(talk) or "speech", behind, talk) if talk is not None and behind else None


def _kind_of_talk(clause: Clause, noun: Token) -> str | None:
    if lemma(noun) in words("acts", "motions", "motion"):
        return "statement"
    asked = noun.lower_ in ("questions", "question") and (clause.lemma != "come" or not clause.passive)
    return "discussion" if asked else noun_kind(noun)


_FROM = ("speech", "opening", "closing", "message", "statement")
"""Kinds that come from somebody."""


def _speeches(reading: Reading, clause: Clause) -> Act | None:
    """``Further speeches followed from the other guests``, where the parser may have hung the verb on its subject."""
    origin = clause.prep("from", "by")
    speeches = next((t for t in clause.agents if t.tag_ == "NNS" and noun_kind(t) == "speech"), None)
    if clause.verb.tag_ != "VBD" or origin is None or speeches is None or clause.aside and clause.verb.dep_ != "acl":
        return None
    return act(reading, clause, "speech", reading.resolver.persons(origin), speeches)


EXAMPLES = (
    Example("Ann Lee closed with “Rain”.", ("performance: Ann Lee",)),
    Example("Ann Lee responded with a song.", ("performance: Ann Lee",)),
    Example("The evening began with a prayer by Ann Lee.", ("ceremony: Ann Lee",)),
    Example("Ann Lee opened the meeting with prayer.", ("ceremony: Ann Lee",)),
    Example("The hymn brought the service to a close.", ("performance: ",)),
    Example("The day began with recitation from the Quran by Bo Ek.", ("ceremony: Bo Ek",)),
    Example("Bo Ek brought the house down with a comic song.", ("performance: Bo Ek",)),
    Example("Bo Ek closed with a song by Cy Dow.", ("performance: Bo Ek",)),
    Example("The coffin was carried out to the singing of a hymn.", ("performance: ",)),
    Example("With “The Heron” the meeting broke up.", ("performance: ",)),
    Example("With the Marseillaise the meeting dispersed.", ("performance: ",)),
    Example("The anthem concluded one of the best nights of the year.", ("performance: ",)),
    Example("A dialogue by six children brought down the house.", ("performance: ",)),
    Example("There was a dance with the dancer Ann Lee.", ("performance: Ann Lee",)),
    Example("The guests arrived to the drumming of a band.", ("performance: ",)),
    Example("The highlight was a dance by Bo Ek.", ("performance: Bo Ek",)),
    Example("The day began with Mass at five, led by Bo Ek.", ("ceremony: Bo Ek",)),
    Example("A grand concert followed.", ("performance: ",)),
    Example("The highlight was the presentation of a medal to Ann Lee.", ("award: Ann Lee",)),
    Example("The evening also had musical items.", ("performance: ",)),
    Example("The day ended with the national anthem.", ("performance: ",)),
    Example("There was a musical interlude by Ann Lee.", ("performance: Ann Lee",)),
    Example("The talk was followed by a dance and a film.", ("performance: ", "screening: ")),
    Example("Proceedings began with a prayer and a song by Bo Ek.", ("ceremony: ", "performance: Bo Ek")),
    Example("Two short addresses came from Ann Lee and Bo Ek.", ("speech: Ann Lee", "speech: Bo Ek")),
    Example("The introductory lecture had Prof. Ann Lee of Lund.", ("speech: Ann Lee",)),
    Example("At ten started the Holy Mass, served by Bishop Ann Lee.", ("ceremony: Ann Lee",)),
    Example("Tea was followed by a talk from Ann Lee.", ("speech: Ann Lee",)),
    Example("Questions from the hall followed.", ("discussion: ",)),
    Example("It was followed by an eye-opening speech by Ann Lee.", ("speech: Ann Lee",)),
)

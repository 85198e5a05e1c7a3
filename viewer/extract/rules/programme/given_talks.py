"""What a verb of giving gives: the kind of act that a noun or a title stands for, and a talk with those who gave it."""

from __future__ import annotations

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.roles.roles import is_role_noun
from viewer.extract.rules.shared.doing import act, whose
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.listed import enumerated
from viewer.extract.rules.shared.nouns import SHOWN, noun_kind
from viewer.extract.rules.speaking.speaking import is_somebody

_TALKS = ("speech", "opening", "closing")


MOVING = ("propose", "move", "second", "submit")


_READ_OUT = ("point", "demand", "pledge", "promise", "vow", "address")


def kind_given(reading: Reading, clause: Clause, noun: Token, people: list[int]) -> str | None:
    """The kind of what is given; None where it is no act."""
    if clause.lemma == "take" and noun.lower_ in ("floor", "microphone", "podium", "stage", "rostrum"):
        return None if _goes_on_otherwise(clause) else "speech"
    kind = noun_kind(noun)
    if kind is None:
        kind = _kind_of_title(reading, clause, noun, people)
    if kind == "other" or kind in ("exhibition", "discussion") and not people:
        return None
    if kind == "screening" and clause.lemma == "read":
        kind = "speech"  # "read the remaining slides"
    reads = clause.lemma in words("acts", "verbs", "read")
    return None if kind in SHOWN or lemma(noun) == "note" and not reads else kind


def _goes_on_otherwise(clause: Clause) -> bool:
    """``took the stage to collect the cup``, ``to present Bo Ek with a medal``: to do what is no speaking."""
    aims = [c for c in clause.verb.children if c.dep_ in ("xcomp", "advcl") and c.tag_ == "VB"]
    return any(not _is_speaking(aim) for aim in aims)


def _is_speaking(verb: Token) -> bool:
    if lemma(verb) in words("saying", "verbs") | words("acts", "verbs", "speech", "respond"):
        return True
    if child(verb, "ccomp") is not None:
        return True  # "to own that wages were late"
    things = [t for t in verb.subtree if t.dep_ in ("dobj", "pobj")]
    if any(noun_kind(t) in _TALKS for t in things):
        return True
    handed = any(c.lower_ in ("to", "with") for c in verb.rights) or any(noun_kind(t) == "award" for t in things)
    return lemma(verb) in words("acts", "verbs", "topic") and not handed


def _kind_of_title(reading: Reading, clause: Clause, noun: Token, people: list[int]) -> str | None:
    """``read out the demands``, ``gave “Rivers and Roads”``: where no noun says what was given."""
    if clause.lemma == "read" and child(clause.verb, "prt") is not None:
        if lemma(noun) in _READ_OUT or _is_title(reading, noun):
            return "statement"
    return "speech" if people and clause.lemma in _TITLED and _is_title(reading, noun) else None


def is_read(clause: Clause, noun: Token, kind: str) -> bool:
    announced = lemma(noun) in ("announcement", "proclamation") and clause.lemma in ("make", "issue")
    return kind == "message" or announced or clause.lemma in words("acts", "verbs", "read")


def behind(reading: Reading, clause: Clause) -> list[int]:
    """Who is listed from the verb to the end of the sentence."""
    return enumerated(reading, clause.verb.i, reading.passage.sentence(clause.verb).end - 1)


def talk(reading: Reading, clause: Clause, noun: Token, kind: str, people: list[int]) -> Act | None:
    """The act of giving a talk or the like, where it is told who gave it, if only by an office."""
    if kind not in _TALKS:
        return None if kind == "statement" or clause.lemma in MOVING else act(reading, clause, kind, people, noun)
    if clause.passive:
        people = people or whose(reading, noun)
        if noun.tag_ == "NNS" and kind == "speech" and people:
            people += [p for p in behind(reading, clause) if p not in people]
    if clause.lemma == "have" and clause.aside or not (people or _by_unnamed(clause)):
        return None
    return act(reading, clause, kind, people, noun)


def _by_unnamed(clause: Clause) -> bool:
    """``The headmaster gave a speech``: told by office alone."""
    if clause.aside or clause.lemma == "have":
        return False
    return any(_is_officer(t) or is_somebody(t) for t in clause.agents)


def meant(clause: Clause, noun: Token) -> Token:
    """What a relative pronoun stands for: ``a charter of six parts, which X read``."""
    if noun.tag_ not in ("WDT", "WP") or clause.verb.dep_ != "relcl":
        return noun
    head = clause.verb.head
    while noun_kind(head) is None and head.dep_ == "pobj" and head.head.lower_ == "of":
        head = head.head.head
    return head


def _is_officer(noun: Token) -> bool:
    """Somebody told by office alone: ``the headmaster gave a speech``."""
    return noun.tag_ == "NN" and is_role_noun(noun) and child(noun, "det", "poss") is not None


def in_person(reading: Reading, clause: Clause, noun: Token) -> bool:
    """Whether greetings, an appeal or a message are the doer's own words: ``brought greetings``."""
    if clause.lemma == "read" or whose(reading, noun):
        return False
    word = lemma(noun)
    if word in ("greeting", "condolence", "appeal", "congratulation"):
        return True
    if word == "message" and clause.lemma in ("deliver", "give", "share"):
        sent = clause.passive or clause.prep("from") is not None or child(clause.verb, "dative") is not None
        return not sent and _is_own_message(noun)
    return word == "statement" and clause.lemma in ("deliver", "make", "give")


def _is_own_message(noun: Token) -> bool:
    """``a powerful message of hope``; not ``the mayor’s message``, ``one from the mayor``, ``a video message``."""
    far = words("presence", "words", "recorded", "remote")
    if noun.tag_ != "NN" or child(noun, "poss") is not None or not far.isdisjoint(t.lower_ for t in noun.lefts):
        return False
    behind = {part.lower_: aim for part in noun.rights if (aim := child(part, "pobj")) is not None}
    return "from" not in behind and not ("of" in behind and is_role_noun(behind["of"]))


_TITLED = ("give", "read", "present", "deliver")


def _is_title(reading: Reading, noun: Token) -> bool:
    quote = reading.passage.quote(noun.idx)
    return quote is not None and not reading.passage.is_speech(quote)

"""Which nouns are prizes, gifts, places in a contest, and what "it" means where one was told of before."""

from __future__ import annotations

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import all_hung, child, has_word, pobj, pobjs
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.joint import bare
from viewer.extract.rules.shared.nouns import is_crowd, noun_kind

_VEHICLES = ("scooter", "car", "motorcycle", "motorbike", "bike", "bus", "van", "tractor", "lorry", "truck")
_MASS = ("degree", "diploma", "doctorate")
_REVEALED = ("unveil", "dedicate", "install", "reveal", "mount", "be", "lay")
_BACK = 40
"""So many tokens before a pronoun the prize that it means may stand."""
_TIMES = ("year", "month", "day", "match", "season", "decade", "festival")


def meant(token: Token) -> Token:
    """The prize or gift that a pronoun stands for: ``The cup was won by X, who received it from Y``; else itself."""
    if token.lower_ in ("which", "that") and token.tag_ in ("WDT", "WP") and token.head.dep_ == "relcl":
        return token.head.head
    if token.lower_ not in ("it", "them", "one", "this", "these", "each"):
        return token
    for i in range(token.i - 1, max(-1, token.i - _BACK), -1):
        before = token.doc[i]
        if before.pos_ not in ("NOUN", "PROPN") or before.dep_ in ("compound", "poss"):
            continue
        if is_prize(before) or before.sent == token.sent and bare(before) in words("showing", "gifts"):
            return before
    return token


def is_prize(noun: Token) -> bool:
    """Whether a noun names a prize or gift by its own word: ``medal``, ``Best Paper Award``."""
    if noun_kind(noun) == "award":
        return True
    if bare(noun) in ("plaque", "plaquette") and noun.dep_ != "compound" and bare(noun.head) not in _REVEALED:
        return True
    return of_year(noun) and noun.text[:1].isupper()


def of_year(noun: Token) -> bool:
    """``Player of the Year``, also where the parser takes ``the Player of the Year Award`` for a player of an award."""
    of = pobj(noun.children, "of")
    if of is not None and (of.lower_ == "title" or noun_kind(of) == "award"):
        return any(c.lower_ in _TIMES for c in of.lefts)
    return of is not None and of.lower_ in _TIMES


def is_title(noun: Token) -> bool:
    """``The Citizen of the Year title``, ``the title of Honorary Fellow``."""
    return bare(noun) == "title" and (any(of_year(c) or is_prize(c) for c in noun.lefts) or has_word(noun.rights, "of"))


def to_of(token: Token) -> list[Token]:
    """``certificates to X and Y``, where the receivers hang on what is given."""
    return pobjs(all_hung(token.children, "prep", "dative"), "to", "for")


_WORN = frozenset(
    "shoulder neck head chest breast lapel finger hand wrist arm brow forehead waist tunic coat jacket".split()
)


def worn_by(clause: Clause) -> list[Token]:
    """Whose shoulders, neck or coat something is put on: ``pinned on his lapel``, ``placed over X's shoulders``."""
    on = [noun for noun in clause.aims("on", "upon", "over", "around", "round", "onto") if bare(noun) in _WORN]
    return [c for noun in on for c in (*all_hung(noun.children, "poss"), *pobjs(noun.children, "of"))]


def is_degree(noun: Token) -> bool:
    """Whether a noun means what graduates receive, whole classes of them at once."""
    return bare(noun) in _MASS


def is_everyone(token: Token) -> bool:
    """Those who are given something all together: ``each participant``, ``all``, ``the winners``."""
    if is_crowd(token) or token.lower_ == "each" or bare(token) in words("showing", "winners", "words"):
        return True
    return has_word(token.lefts, "each", "every", "all", "both")


def is_gift(clause: Clause, noun: Token) -> bool:
    """Whether what is handed to somebody can be a gift: a thing, not a word, chance or task."""
    if noun.pos_ not in ("NOUN", "PROPN") or noun_kind(noun) not in (None, "exhibition", "award", "performance"):
        return False
    if noun.text[:1].isupper() and clause.lemma in ("confer", "bestow", "award"):
        return True  # "conferred the Order of Merit on"
    if _is_never(noun):
        return False
    if bare(noun) in words("showing", "gifts") or noun.lower_ in words("showing", "gifts"):
        return True
    if clause.lemma == "hand" and clause.phrase == "hand" and child(clause.verb, "dative") is not None:
        return has_word(noun.lefts, "a", "an")  # "handed him a Bible"
    if clause.lemma in words("showing", "verbs", "placing"):
        placed = clause.prep("on", "over", "around", "round") is not None
        return placed and clause.lemma not in ("put", "place", "lower")
    proper = noun.pos_ == "PROPN" and noun.text[:1].isupper()
    return clause.lemma in ("present", "hand", "bestow", "confer", "award", "gift") and (
        clause.prep("with") == noun or proper
    )


def is_present(noun: Token) -> bool:
    """Whether what is received can be a thing given."""
    fits = noun.pos_ in ("NOUN", "PROPN") and noun_kind(noun) in (None, "award", "exhibition")
    return fits and not _is_never(noun)


def is_place(noun: Token) -> bool:
    """``first place``, ``the second prize``, ``top honours``."""
    if noun.lower_ in words("showing", "places", "alone"):
        return noun.lower_ not in ("gold", "silver", "bronze", "title") or noun.dep_ in ("dobj", "nsubj", "nsubjpass")
    ordinals = words("showing", "places", "ordinal")
    return bare(noun) in words("showing", "places", "words") and any(c.lower_ in ordinals for c in noun.lefts)


def is_winner(noun: Token) -> bool:
    """``the winner``, ``the recipients``, ``the runner-up``, which the tokeniser cuts into three."""
    if noun.lower_ in ("up", "ups") and noun.i > 1 and noun.nbor(-2).lower_ in ("runner", "runners"):
        return True
    return bare(noun) in words("showing", "winners", "words")


def is_symbol(clause: Clause, noun: Token) -> bool:
    """``handed over the torch to``, ``hung the chain of office``: what stands for an office, a house or an event."""
    if bare(noun) not in words("showing", "symbols"):
        return False
    office = has_word(pobjs(noun.children, "of"), "office")
    if clause.lemma not in ("hand", "pass", "give", "present") and not office:
        return False
    if bare(noun) in ("book", "album") and has_word(noun.lefts, "a", "an", "each"):
        return False
    if clause.lemma == "present" and bare(noun) in words("showing", "gifts"):
        return False
    of = pobj(noun.children, "of", "to")
    return of is None or bare(of) not in _VEHICLES


def _is_never(noun: Token) -> bool:
    never = words("showing", "never", "gift")
    return bare(noun) in never or noun.lower_ in never

"""Ceremonies that put somebody or something in its place: swearing in, graduation, launch, Mass said, burial."""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.role_nouns import is_role_noun
from viewer.extract.rules.shared.doing import act, act_by, all_named, named
from viewer.extract.rules.shared.draft import Act, Reading, Rule
from viewer.extract.rules.shared.joint import bare, doers
from viewer.extract.rules.shared.listed import enumerated
from viewer.extract.rules.showing.prizes import is_prize, of_year

_FORMAL = frozenset(("officially", "formally", "ceremonially", "symbolically", "jointly", "ceremoniously", "duly"))


_AS = ("cap", "confirm", "pin", "commission", "license", "licence")
"""Verbs that tell a rite only where it is told as what somebody is put in."""

_OFFICERS = ("install", "instal", "swear", "ordain", "commission", "invest", "enthrone")


def _sworn(reading: Reading, clause: Clause) -> Act | None:
    """``X was sworn in``, ``the bishop installed X``, ``the graduates were capped``."""
    if clause.lemma not in words("showing", "verbs", "swear") or _is_no_office(clause):
        return None
    people = all_named(reading, clause.objects())
    if clause.lemma == "swear" and clause.prep("in") is not None:  # "swore in the new members, X and Y"
        people += enumerated(reading, clause.verb.i + 1, clause.verb.sent.end - 1)
    givers = doers(reading, clause)
    if people and (clause.passive or givers):
        pinned = clause.lemma in ("cap", "pin") and clause.passive and bool(givers)
        if clause.lemma in _AS and clause.prep("as") is None and not pinned:
            return None
        return act(reading, clause, "ceremony", [*givers, *people])
    return _officers_sworn(reading, clause, givers) or _graduated(reading, clause)


def _is_no_office(clause: Clause) -> bool:
    """``swore at him``, ``was crowned champion``, ``invested with a medal``."""
    match clause.lemma:
        case "swear":
            return clause.phrase != "swear in" and clause.prep("in") is None
        case "crown":
            return any(of_year(t) or bare(t) in ("champion", "winner") for t in clause.objects())
        case "invest":
            return any(name == "with" and is_prize(noun) for name, noun in clause.preps)
        case _:
            return False


def _officers_sworn(reading: Reading, clause: Clause, givers: list[int]) -> Act | None:
    """``Ann Lee installed the new officers: treasurer, Di Roe``."""
    if not givers or clause.lemma not in _OFFICERS:
        return None
    if not any(is_role_noun(t) and t.tag_ == "NNS" for t in clause.patients):
        return None
    listed = next((t.i for t in clause.verb.subtree if t.text == ":"), None)
    more = [] if listed is None else enumerated(reading, listed, clause.verb.sent.end - 1)
    return act(reading, clause, "ceremony", [*givers, *more])


def _graduated(reading: Reading, clause: Clause) -> Act | None:
    """``The graduates were capped``."""
    if not clause.passive or clause.lemma not in ("cap", "hood", "robe", "gown", "pin"):
        return None
    many = any(t.tag_ in ("NNS", "NNPS") or t.pos_ == "NUM" for t in clause.patients)
    return act(reading, clause, "ceremony", []) if many else None


def _launched(reading: Reading, clause: Clause) -> Act | None:
    """``X launched the book``, ``the new wing was inaugurated by X``, ``X declared the school open``."""
    if clause.lemma == "declare" and not clause.aside and _declares_open(clause):
        return act_by(reading, clause, "ceremony", doers(reading, clause))
    if clause.aside or clause.lemma not in words("showing", "verbs", "launch"):
        return None
    people = doers(reading, clause)
    formal = clause.lemma == "inaugurate" or has_word(clause.verb.children, *_FORMAL)
    if not people and not (clause.passive and (formal or clause.agents)):
        return None
    noun = _opened(clause)
    return None if noun is None else act(reading, clause, "ceremony", people, noun)


def _opened(clause: Clause) -> Token | None:
    """What was opened or launched; not ``opened the floor to questions``."""
    opens = clause.lemma in ("open", "reopen")
    noun = next((t for t in clause.objects() if _is_building(t) or not opens and _is_launched(t)), None)
    floor = noun is not None and bare(noun) == "floor" and clause.prep("to", "for") is not None
    return None if floor else noun


def _declares_open(clause: Clause) -> bool:
    """``X declared the school open``: a building."""
    below = [c for c in clause.verb.children if c.dep_ in ("ccomp", "xcomp", "oprd", "acomp")]
    parts = [t for c in below for t in (c, *c.children)]
    things = [t for t in parts if t.dep_ in ("nsubj", "nsubjpass")] + clause.objects()
    return has_word(parts, "open") and any(map(_is_building, things))


def _celebrated(reading: Reading, clause: Clause) -> Act | None:
    """``X was the celebrant of the Mass``, ``presided at the Mass``, ``the Rev. X officiated at the graveside``."""
    masses = clause.aims("at", "over") if clause.lemma == "preside" else []
    if clause.lemma == "officiate" or has_word(masses, "mass", "eucharist", "liturgy", "requiem"):
        return act_by(reading, clause, "ceremony", doers(reading, clause))
    attr = child(clause.verb, "attr") if clause.lemma == "be" else None
    subject = clause.agents[0] if clause.agents else None
    if attr is None or subject is None:
        return None
    for one, other in ((attr, subject), (subject, attr)):
        if bare(one) in ("celebrant", "concelebrant", "officiant", "clergyman") and (people := named(reading, other)):
            return act(reading, clause, "ceremony", people, one) if bare(one) != "clergyman" else None
    return None


def _buried(reading: Reading, clause: Clause) -> Act | None:
    """``X was interred in a crypt``, ``the coffin was lowered``, ``he was laid to rest``."""
    behind = clause.verb.doc.run(clause.verb.i + 1, clause.verb.i + 3).text.lower()
    rest = clause.lemma == "lay" and behind == "to rest"
    if not clause.passive or clause.perfect or not (rest or clause.lemma in ("inter", "bury", "entomb")):
        return None
    for noun in clause.objects():
        if bare(noun) in ("body", "remains", "coffin", "casket", "ashes") or noun.tag_ in ("NNP", "PRP"):
            return act(reading, clause, "ceremony", [], noun)
    return None


def _is_building(noun: Token) -> bool:
    return (
        noun.pos_ in ("NOUN", "PROPN")
        and bare(noun) in words("event", "nouns", "venue")
        and bare(noun) not in ("court", "memorial", "space", "exhibition", "street", "room", "market", "parliament")
    )


def _is_launched(noun: Token) -> bool:
    if bare(noun) in words("showing", "launched"):
        return True
    return any(bare(c) in words("showing", "launched") for c in conjoined(noun)) and noun.pos_ == "PROPN"


def conjoined(noun: Token) -> list[Token]:
    """The parts of a compound name: ``the Rivers Portal Project``."""
    return [c for c in noun.children if c.dep_ in ("compound", "conj", "appos")]


INSTALLING: tuple[Rule, ...] = (_sworn, _launched, _celebrated, _buried)


EXAMPLES = (
    Example("Ann Lee was sworn in by Bo Ek.", ("ceremony: Bo Ek, Ann Lee",)),
    Example("Mayor Ann Lee launched the book.", ("ceremony: Ann Lee",)),
    Example("Mayor Ann Lee unwrapped the new edition.", ("ceremony: Ann Lee",)),
    Example("Mayor Ann Lee opened the new floor of the mill.", ("ceremony: Ann Lee",)),
    Example("The graduates were capped.", ("ceremony: ",)),
    Example("Ann Lee declared the library open.", ("ceremony: Ann Lee",)),
    Example("Ann Lee swore in the new member, Bo Ek.", ("ceremony: Ann Lee, Bo Ek",)),
    Example("Ann Lee installed the new officers.", ("ceremony: Ann Lee",)),
    Example("The officers were installed by Ann Lee: treasurer, Di Roe.", ("ceremony: Ann Lee, Di Roe",)),
    Example("Fr. Bo Ek was the celebrant of the Mass.", ("ceremony: Bo Ek",)),
    Example("The Rev. Bo Ek officiated at the graveside.", ("ceremony: Bo Ek",)),
    Example("Bishop Ann Lee presided at the Mass, with ten priests.", ("ceremony: Ann Lee",)),
    Example("Bishop Ann Lee licensed Bo Ek as vicar.", ("ceremony: Ann Lee, Bo Ek",)),
    Example("Bo Ek was laid to rest beside his wife.", ("ceremony: ",)),
    Example("Ann Lee launched an attack on the plan.", ()),
)

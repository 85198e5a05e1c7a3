"""Awards as honours: who received, won or was named something, and who was honoured."""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import all_hung, child, has_word, pobjs
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.role_nouns import is_plural, is_role_noun
from viewer.extract.rules.shared.doing import act, agents, all_named, named
from viewer.extract.rules.shared.draft import Act, Reading, Rule
from viewer.extract.rules.shared.joint import bare, doers
from viewer.extract.rules.shared.listed import enumerated
from viewer.extract.rules.shared.nouns import is_crowd
from viewer.extract.rules.showing.placings import PLACINGS
from viewer.extract.rules.showing.prizes import is_prize, is_winner, of_year
from viewer.extract.rules.showing.receiving import Receiving, is_receiving, source_of, taken, won_by

_CAREFUL = ("recognise", "recognize", "reward", "crown", "invest", "commend")
"""Verbs that also mean less than an honour: it must be said for what, as what or with what."""

_NOT_YET = ("a", "an", "former", "previous", "past", "reigning", "defending", "last", "earlier")


def _honoured(reading: Reading, clause: Clause) -> Act | None:
    """``X was felicitated with a shawl``, ``the club honoured Y``, ``Y was inducted into the hall of fame``."""
    if clause.lemma not in words("showing", "verbs", "honour"):
        return None
    if child(clause.verb, "xcomp", "ccomp") is not None:
        return None  # "was honoured to be there"
    people = all_named(reading, clause.objects())
    givers = [p for p in doers(reading, clause) if p not in people]
    if not people:
        return _honoured_guests(reading, clause, givers)
    as_whom = clause.prep("as")
    if clause.lemma == "induct" and as_whom is not None and is_role_noun(as_whom) and bare(as_whom) != "member":
        return act(reading, clause, "ceremony", givers, to=people)  # into an office
    if clause.lemma in _CAREFUL and not _is_honour(clause, givers):
        return None
    return act(reading, clause, "award", givers, to=people)


def _honoured_guests(reading: Reading, clause: Clause, givers: list[int]) -> Act | None:
    """``The guests were felicitated by X``, ``X honoured the crew with medals``: those honoured are not named."""
    if clause.passive and givers and clause.lemma in ("felicitate", "garland"):
        return act(reading, clause, "award", givers)
    if givers and _honours_members(clause):
        return act(reading, clause, "award", givers)
    gift = clause.prep("with")
    given = gift is not None and (is_prize(gift) or bare(gift) in words("showing", "gifts"))
    return act(reading, clause, "award", givers, gift) if given and givers else None


def _honours_members(clause: Clause) -> bool:
    """``honoured the graduates``, ``felicitated the winners``; not ``honoured the fallen``."""
    told = clause.verb.tag_ == "VBD" and not clause.aside and not clause.passive
    if not told or clause.lemma in _CAREFUL or clause.lemma == "induct":
        return False
    whom = [t for t in clause.objects() if t.tag_ == "NNS"]
    remembered = words("showing", "never", "honoured_there")
    return any(is_crowd(t) or is_plural(t) or is_winner(t) for t in whom) and not any(
        t.lower_ in remembered for t in whom
    )


def _is_honour(clause: Clause, givers: list[int]) -> bool:
    """Whether a careful verb tells an honour: by somebody who can do it, and for what, as what or with what."""
    if not clause.passive and not givers and not any(t.pos_ == "PROPN" for t in clause.agents):
        return False
    spoken = clause.lemma == "commend" and not clause.passive  # "commended the crew for its work"
    return clause.prep(*(("with",) if spoken else ("with", "for", "as"))) is not None


def _received(reading: Reading, clause: Clause) -> Act | None:
    """``Y received a medal from X``, ``Y won the first prize``, ``Y took second place``."""
    if clause.perfect or not is_receiving(clause):
        return None
    if clause.passive:
        return won_by(reading, clause)
    winners = agents(reading, clause)
    things = clause.objects()
    if clause.lemma in ("walk", "carry", "pick", "get", "share", "obtain", "take"):
        things += clause.aims("with")
    source = clause.prep("from", "from hands of", "at hands of") or source_of(reading, clause.verb)
    taking = Receiving(reading, clause, winners, named(reading, source), source is not None)
    return next((found for thing in things if (found := taken(taking, thing)) is not None), None)


def _were_winners(reading: Reading, clause: Clause) -> Act | None:
    """``The winners were X and Y``, ``recipients included X``, ``X was the winner``, ``those honoured were X``."""
    if clause.lemma not in ("be", "include", "become"):
        return None
    attr = child(clause.verb, "attr", "dobj")
    subject = clause.agents[0] if clause.agents else None
    if subject is None or attr is None:
        return None
    if _is_title_of_winners(subject, first=True):
        people = _who_are(reading, clause, attr)
        if people:
            givers = [p for p in _honoured_by(reading, subject) if p not in people]
            return act(reading, clause, "award", givers, subject, to=people)
    people = named(reading, subject) if _is_title_of_winners(attr, first=False) else []
    return act(reading, clause, "award", [], attr, to=people) if people else None


def _is_title_of_winners(noun: Token, *, first: bool) -> bool:
    """``the winners``, ``player of the year``; first in a clause also ``those honoured``."""
    fits = is_winner(noun) or of_year(noun) or first and _is_honoured(noun)
    return fits and not any(c.lower_ in _NOT_YET for c in noun.children)


def _who_are(reading: Reading, clause: Clause, attr: Token) -> list[int]:
    """Who the winners are, with those who are listed behind."""
    people = named(reading, attr)
    end = reading.passage.sentence(clause.verb).end - 1
    return people + [p for p in enumerated(reading, clause.verb.i, end) if p not in people]


def _is_honoured(noun: Token) -> bool:
    """``those honoured``, ``members recognised by X``."""
    told = (part for part in noun.children if part.dep_ == "acl" and part.tag_ == "VBN")
    return any(bare(part) in words("showing", "verbs", "honour") for part in told)


def _honoured_by(reading: Reading, noun: Token) -> list[int]:
    parts = (c for part in noun.children if part.dep_ == "acl" for c in part.children)
    return all_named(reading, pobjs(parts, "by"))


def _declared(reading: Reading, clause: Clause) -> Act | None:
    """``Y was named player of the year``, ``the jury declared Y the winner``, ``Y was made a life member``."""
    made = clause.lemma in ("make", "elect", "appoint", "create")
    if not made and clause.lemma not in words("showing", "verbs", "declare"):
        return None
    fits = _is_given_for_life if made else _is_won
    as_whom = clause.prep("as")
    if as_whom is not None and clause.passive and any(map(is_winner, clause.objects())):
        people = named(reading, as_whom)  # "the winner was announced as Y"
        return act(reading, clause, "award", [], as_whom, to=people) if people else None
    titles = all_hung(clause.verb.children, "oprd", "attr", "xcomp", "ccomp")
    for title in filter(fits, titles + clause.aims("as") + clause.objects()):
        people = all_named(reading, (t for t in clause.objects() if t is not title))
        if people or clause.passive and of_year(title) and clause.patients[:1] != [title]:
            return act(reading, clause, "award", doers(reading, clause), title, to=people)
    return None


def _is_given_for_life(title: Token) -> bool:
    return has_word(title.lefts, "honorary", "life")


def _is_won(title: Token) -> bool:
    return of_year(title) or bare(title) in words("showing", "winners") & _WINNERS


_WINNERS = {"winner", "champion", "runner-up"}

HONOURS: tuple[Rule, ...] = (_honoured, _received, *PLACINGS, _were_winners, _declared)


EXAMPLES = (
    Example("Those honoured by Bo Ek were Ann Lee and Cy Dow.", ("award: Bo Ek, Ann Lee, Cy Dow",)),
    Example("Bo Ek was felicitated with a shawl.", ("award: Bo Ek",)),
    Example("Bo Ek then received from Ann Lee a gold watch.", ("award: Ann Lee, Bo Ek",)),
    Example("Bo Ek was recognized for thirty years of service.", ("award: Bo Ek",)),
    Example("The Governor invested Bo Ek as an Officer of the Order.", ("award: Bo Ek",)),
    Example("Ann Lee had the prize for singing.", ("award: Ann Lee",)),
    Example("Ann Lee accepted the keys of the van from Bo Ek.", ("award: Bo Ek, Ann Lee",)),
    Example("The runner-up was Ann Lee.", ("award: Ann Lee",)),
    Example("Ann Lee was inducted as president by Bo Ek.", ("ceremony: Bo Ek, Ann Lee",)),
    Example(
        "The late Bo Hult was given the medal. His widow, Ann Lee, accepted it.", ("award: Bo Hult", "award: Ann Lee")
    ),
    Example("The club was named team of the year.", ("award: ",)),
    Example("Each pupil received a certificate.", ("award: ",)),
    Example("Ann Lee won the first prize.", ("award: Ann Lee",)),
    Example("The cup was won by Ann Lee for the third year running.", ("award: Ann Lee",)),
    Example("The winners were Ann Lee and Bo Ek.", ("award: Ann Lee, Bo Ek",)),
    Example("The winners were Ann Lee (verse), Di Roe (prose) and Bo Ek (plays).", ("award: Ann Lee, Di Roe, Bo Ek",)),
    Example("The winner was announced as Ann Lee.", ("award: Ann Lee",)),
    Example("Rookie of the year was Bo Ek.", ("award: Bo Ek",)),
    Example("The guests were felicitated by Ann Lee.", ("award: Ann Lee",)),
    Example("The inductees include Ann Lee and Bo Ek.", ("award: Ann Lee, Bo Ek",)),
    Example("The chairman announced that the cup had been awarded to Ann Lee.", ("award: Ann Lee",)),
    Example("Those honoured were Ann Lee and Bo Ek.", ("award: Ann Lee, Bo Ek",)),
    Example("Bo Ek was named Player of the Year.", ("award: Bo Ek",)),
    Example("Ann Lee was made a life member.", ("award: Ann Lee",)),
    Example("Ann Lee, who won a prize in 2010, sat in front.", ()),
    Example("Ann Lee has won many awards.", ()),
    Example("Ann Lee was honoured to be there.", ()),
    Example("Ann Lee commended Bo Ek for his map of the mill.", ("speech: Ann Lee",)),
    Example("Ann Lee commended Bo Ek with a medal.", ("award: Ann Lee, Bo Ek",)),
    Example("The minister, Ann Lee, honoured the members, who had completed the course.", ("award: Ann Lee",)),
    Example("Ann Lee honoured the heads of the schools and the winners.", ("award: Ann Lee",)),
    Example("Ann Lee honoured the victims and their memory.", ()),
    Example("The report recognised Bo Ek as a painter.", ()),
)

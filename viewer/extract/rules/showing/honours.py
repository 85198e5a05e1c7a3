"""Awards as honours: who received, won or was named something, and who was honoured."""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child
from viewer.extract.lexicon import words
from viewer.extract.naming.role_nouns import is_role_noun
from viewer.extract.rules.shared.doing import act, agents, enumerated, named
from viewer.extract.rules.shared.draft import Act, Reading, Rule
from viewer.extract.rules.shared.joint import bare, doers
from viewer.extract.rules.showing.placings import PLACINGS
from viewer.extract.rules.showing.prizes import (
    is_degree,
    is_everyone,
    is_place,
    is_present,
    is_prize,
    is_winner,
    meant,
    of_year,
)

_CAREFUL = ("recognise", "recognize", "reward", "crown", "invest", "commend")
"""Verbs that also mean less than an honour: it must be said for what, as what or with what."""

_NOT_YET = ("a", "an", "former", "previous", "past", "reigning", "defending", "last", "earlier")


def _honoured(reading: Reading, clause: Clause) -> Act | None:
    """``X was felicitated with a shawl``, ``the club honoured Y``, ``Y was inducted into the hall of fame``."""
    if clause.lemma not in words("showing", "verbs", "honour"):
        return None
    if any(c.dep_ in ("xcomp", "ccomp") for c in clause.verb.children):
        return None  # "was honoured to be there"
    people = [p for t in clause.objects() for p in named(reading, t)]
    givers = [p for p in doers(reading, clause) if p not in people]
    gift = clause.prep("with")
    if not people and clause.passive and givers and clause.lemma in ("felicitate", "garland"):
        return act(reading, clause, "award", givers)  # "the guests were felicitated by X"
    if not people:
        given = gift is not None and (is_prize(gift) or bare(gift) in words("showing", "gifts"))
        return act(reading, clause, "award", givers, gift) if given and givers else None
    as_whom = clause.prep("as")
    if clause.lemma == "induct" and as_whom is not None and is_role_noun(as_whom) and bare(as_whom) != "member":
        return act(reading, clause, "ceremony", givers, to=people)  # into an office
    if clause.lemma in _CAREFUL:
        if not clause.passive and not givers and not any(map(_honours, clause.agents)):
            return None
        also = clause.prep("at", "in") is None and any(
            c.lower_ in ("also", "too", "likewise") for c in clause.verb.children
        )
        if gift is None and clause.prep("for", "as") is None and not (also and clause.passive):
            return None
    return act(reading, clause, "award", givers, to=people)


def _honours(token: Token) -> bool:
    """Whether somebody not named can honour: a body by name, an office."""
    return token.pos_ == "PROPN" or is_role_noun(token) or token.lower_ == "we"


def _received(reading: Reading, clause: Clause) -> Act | None:
    """``Y received a medal from X``, ``Y won the first prize``, ``Y took second place``."""
    had = clause.lemma == "have" and any(c.lower_ == "the" for t in clause.objects() if is_prize(t) for c in t.lefts)
    if clause.lemma not in words("showing", "verbs", "receive") and not had or clause.perfect:
        return None
    if any(c.lower_ == "having" for c in clause.verb.children) and clause.prep("from") is None:
        return None
    if clause.passive:
        return _won_by(reading, clause)
    winners = agents(reading, clause)
    source = clause.prep("from", "from hands of", "at hands of") or _source(reading, clause.verb)
    givers = named(reading, source)
    if clause.lemma in ("walk", "carry", "pick", "get", "share", "obtain", "take"):
        things = [*clause.objects(), *(n for p, n in clause.preps if p == "with")]
    else:
        things = clause.objects()
    behalf = any(n.lower_ == "behalf" for p, n in clause.preps if p == "on")
    if clause.lemma == "accept" and not things and behalf and winners and clause.verb.tag_ == "VBD":
        return act(reading, clause, "award", [], to=winners)  # "his daughter accepted on his behalf"
    for told in things:
        thing = meant(told)
        prize = is_prize(thing) or is_place(thing) or _is_money(clause, thing)
        if is_degree(thing) and thing.tag_ == "NNS" and not winners:
            return act(reading, clause, "ceremony", givers, thing)
        if clause.lemma == "take" and bare(thing) in ("degree", "doctorate", "diploma", "cup"):
            prize = bare(thing) == "cup" and any(c.lower_ == "the" for c in thing.lefts)
        if prize and (winners or givers):
            found = act(reading, clause, "award", givers, thing, to=[*winners, *_on_behalf(reading, clause)])
            if thing.sent.start != told.sent.start:  # "his widow accepted it": of the prize told of before
                found.more.append(reading.passage.sentence_span(thing))
            return found
        handed = source is not None and (givers or clause.lemma == "receive") and is_present(thing)
        if handed and (winners or givers) and clause.lemma in ("receive", "accept", "get", "take", "collect"):
            return act(reading, clause, "award", givers, thing, to=winners)
        if clause.lemma == "receive" and winners and is_present(thing) and bare(thing) in words("showing", "gifts"):
            return act(reading, clause, "award", givers, thing, to=winners)
        if prize and clause.lemma in ("receive", "collect") and any(map(is_everyone, clause.agents)):
            return act(reading, clause, "award", [], thing)
    return None


def _on_behalf(reading: Reading, clause: Clause) -> list[int]:
    """``took it home for her``, ``collected it on his behalf``: for whom a prize was received."""
    if clause.lemma not in ("accept", "collect", "receive", "take", "pick"):
        return []
    aims = [noun for name, noun in clause.preps if name == "for" and noun.pos_ in ("PRON", "PROPN")]
    aims += [c for _, noun in clause.preps if noun.lower_ == "behalf" for c in noun.children if c.dep_ == "poss"]
    return [p for aim in aims for p in named(reading, aim)]


def _source(reading: Reading, verb: Token) -> Token | None:
    """``received the keys of the van from X``: from whom, where the parser hangs it on what was received."""
    for i in range(verb.i + 1, min(verb.sent.end, verb.i + _NEAR)):
        token = verb.doc[i]
        if token.pos_ in ("VERB", "AUX"):
            return None
        if token.lower_ == "from" and (aim := child(token, "pobj")) is not None and named(reading, aim):
            return aim
    return None


_NEAR = 14
"""So many tokens behind its verb it may be told from whom something was received."""


def _is_money(clause: Clause, thing: Token) -> bool:
    """``Runner-up Ann Lee received £200``: money that a winner is given."""
    if thing.ent_type_ != "MONEY" and not any(c.tag_ == "$" for c in thing.children):
        return False
    return any(bare(t) in words("showing", "winners", "words") for a in clause.agents for t in a.subtree)


def _won_by(reading: Reading, clause: Clause) -> Act | None:
    """``The cup was won by Y``, ``the award was received by Y``."""
    prize = next((t for t in map(meant, clause.objects()) if is_prize(t) or is_place(t)), None)
    people = doers(reading, clause)
    by = next((c for c in clause.verb.children if c.lower_ == "by"), None)
    if by is not None and people:  # "by X in the long jump and Y in the race"
        people += enumerated(reading, by.i, clause.verb.sent.end - 1)
    return act(reading, clause, "award", [], prize, to=people) if prize is not None and people else None


def _were_winners(reading: Reading, clause: Clause) -> Act | None:
    """``The winners were X and Y``, ``recipients included X``, ``X was the winner``, ``those honoured were X``."""
    if clause.lemma not in ("be", "include", "become"):
        return None
    attr = child(clause.verb, "attr", "dobj")
    subject = clause.agents[0] if clause.agents else None
    for one, other in ((subject, attr), (attr, subject)):
        if (
            one is None
            or other is None
            or not (is_winner(one) or of_year(one) or one is subject and (_is_honoured(one) or _is_best(one)))
        ):
            continue
        if any(c.lower_ in _NOT_YET for c in one.children):
            continue
        people, givers = named(reading, other), list[int]()
        if one is subject:
            end = reading.passage.sentence(clause.verb).end - 1
            people += [p for p in enumerated(reading, clause.verb.i, end) if p not in people]
            people += [p for p in _followed_by(reading, clause.verb) if p not in people]
            givers = [p for p in _honoured_by(reading, one) if p not in people]
        elif people and bare(one) == "recipient":
            source = _source(reading, clause.verb)
            givers = [p for p in named(reading, source) if p not in people]
        if people or one is subject and other.pos_ == "PROPN":
            return act(reading, clause, "award", givers, one, to=people)
    return None


def _is_best(noun: Token) -> bool:
    """``Best talk was X's``: a prize without its article, at the head of a sentence or a clause."""
    best = next((c for c in noun.lefts if c.lower_ == "best"), None)
    return best is not None and noun.left_edge == best and (best.text == "Best" or best.nbor(-1).lower_ in ("and", ","))


def _followed_by(reading: Reading, verb: Token) -> list[int]:
    """``The winner was X, followed by Y and Z``."""
    after = (t for t in verb.subtree if t.lower_ in ("followed", "joined") and t.i > verb.i and t.tag_ == "VBN")
    by = (c for t in after for c in t.children if c.lower_ == "by")
    return [p for b in by for p in named(reading, child(b, "pobj"))]


def _is_honoured(noun: Token) -> bool:
    """``those honoured``, ``members recognised by X``, ``those receiving awards``."""
    for part in noun.children:
        if part.dep_ == "acl" and part.tag_ == "VBN" and bare(part) in words("showing", "verbs", "honour"):
            return True
        if part.dep_ == "acl" and part.tag_ == "VBN" and bare(part) in ("pin", "award", "capped", "cap"):
            return True
        if part.dep_ == "acl" and bare(part) in ("receive", "win") and (thing := child(part, "dobj")) is not None:
            return is_prize(thing)
    return False


def _honoured_by(reading: Reading, noun: Token) -> list[int]:
    by = (c for part in noun.children if part.dep_ == "acl" for c in part.children if c.lower_ == "by")
    return [p for b in by for p in named(reading, child(b, "pobj"))]


def _declared(reading: Reading, clause: Clause) -> Act | None:
    """``Y was named player of the year``, ``the jury declared Y the winner``, ``Y was made a life member``."""
    made = clause.lemma in ("make", "elect", "appoint", "create")
    if clause.lemma not in words("showing", "verbs", "declare") and not made:
        return None
    as_whom = clause.prep("as")
    if as_whom is not None and clause.passive and any(map(is_winner, clause.objects())):
        people = named(reading, as_whom)  # "the winner was announced as Y"
        return act(reading, clause, "award", [], as_whom, to=people) if people else None
    titles = [c for c in clause.verb.children if c.dep_ in ("oprd", "attr", "xcomp", "ccomp")]
    titles += [n for p, n in clause.preps if p == "as"] + clause.objects()
    for title in titles:
        before = {c.lower_ for c in title.lefts}
        if made:
            fits = bool(before & {"honorary", "life"}) or title.lower_ in ("freeman", "freewoman", "knight", "dame")
        else:
            fits = of_year(title) or "best" in before or bare(title) in words("showing", "winners") & _WINNERS
        if fits:
            people = [p for t in clause.objects() if t is not title for p in named(reading, t)]
            if people or clause.passive and of_year(title) and clause.patients[:1] != [title]:
                return act(reading, clause, "award", doers(reading, clause), title, to=people)
    return None


_WINNERS = {"winner", "champion", "runner-up"}

HONOURS: tuple[Rule, ...] = (_honoured, _received, *PLACINGS, _were_winners, _declared)


EXAMPLES = (
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
    Example("The report recognised Bo Ek as a painter.", ()),
)

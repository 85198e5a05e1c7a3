"""Awards as places in a contest: who came second, whom a prize went to, and the others whose verb is left out.

Of several winners the first has a verb, the others only a place, a prize or a thing: ``The cup went to X, with Y
second and Z third``, ``X won a watch and Y a pen``, ``the gold went to X, the silver to Y``. No parse of these holds,
so who they are is read from what stands next to each name.
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word, pobj
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.rules.shared.doing import act, agents, named
from viewer.extract.rules.shared.draft import Act, Reading, Rule
from viewer.extract.rules.shared.joint import bare
from viewer.extract.rules.showing.prizes import is_place, is_prize, is_title, is_winner, of_year

_REACH = 70
"""So many tokens behind a prize those who won the next ones are looked for."""

_NEAR = 7
"""Of so many tokens may be what stands between a name and its place or prize."""

_BOUNDS = (",", ";", ":", "–", "—", "(", ")")
_JOINS = ("and", "while", "with", "but")
_BEHIND_PLACE = ("in", "with", "for", "at", "on", "overall", "again")


def _placed(reading: Reading, clause: Clause) -> Act | None:
    """``Y came second``, ``Y finished third in the race``, ``first was Y``."""
    inverted = clause.lemma == "be" and _is_rank(clause.verb.sent[0]) and clause.verb.i == clause.verb.sent[0].i + 1
    if inverted and (attr := child(clause.verb, "attr", "nsubj")) is not None and attr.i > clause.verb.i:
        people = named(reading, attr)[:1]
        more = others(reading, clause.verb)  # of speakers no "second" follows
        return act(reading, clause, "award", [], to=[*people, *more]) if people and more else None
    if clause.lemma not in words("showing", "places", "come") or clause.passive:
        return None
    place = next(filter(_is_rank, clause.verb.rights), None)
    people = agents(reading, clause)
    if place is None or not people or not all(t.i < clause.verb.i for t in clause.agents):
        return None
    return act(reading, clause, "award", [], to=people)


def _went(reading: Reading, clause: Clause) -> Act | None:
    """``The first prize went to Y``, ``the cup fell to Y``."""
    if clause.lemma not in words("showing", "verbs", "go") or clause.passive or (to := clause.prep("to")) is None:
        return None
    people = named(reading, to) or _by_behind(reading, to)
    if not people and (to.pos_ not in ("PROPN", "NOUN") or clause.lemma != "go"):
        return None
    noun = next((t for t in clause.agents or _lost(clause.verb) if _is_awarded(reading, clause, t)), None)
    return None if noun is None else act(reading, clause, "award", [], noun, to=people)


def _is_awarded(reading: Reading, clause: Clause, noun: Token) -> bool:
    """Whether what goes to somebody is a prize, a place, a part of one, or a gift where prizes are told of."""
    if is_prize(noun) or is_place(noun) or _is_vote(noun) or _is_part(noun):
        return True
    goes, gift = clause.lemma == "go", bare(noun) in words("showing", "gifts")
    if goes and (is_best(noun) or of_year(noun) or _is_quoted(reading, noun)):
        return True
    return gift and (clause.reported or goes and _prizes_near(reading, noun))


def _is_part(noun: Token) -> bool:
    """``the second of the prizes``, ``the title of Champion``."""
    if noun.lower_ not in words("showing", "places", "ordinal") and not is_title(noun):
        return False
    of = pobj(noun.children, "of")
    return of is not None and (is_prize(of) or of.text[:1].isupper())


def _prizes_near(reading: Reading, noun: Token) -> bool:
    """Whether this sentence or the one before tells of prizes: then ``the bicycle went to X`` does."""
    number = reading.passage.sentence_number(noun)
    before = reading.passage.sentences[max(0, number - 1) : number + 1]
    return any(is_prize(t) or is_winner(t) for s in before for t in s if t.pos_ in ("NOUN", "PROPN"))


def _is_vote(noun: Token) -> bool:
    """``the vote of the public``, ``the audience vote``."""
    of = pobj(noun.children, "of")
    near = [c for c in (*noun.lefts, of) if c is not None]
    return bare(noun) == "vote" and has_word(near, "public", "audience", "people", "popular")


def _lost(verb: Token) -> list[Token]:
    """``In the senior section first prize went to Y``: the prize ahead of the verb, hung on what stands before."""
    before = verb.nbor(-1) if verb.i > verb.sent.start else None
    return [before] if before is not None and (is_prize(before) or is_place(before)) else []


def _by_behind(reading: Reading, title: Token) -> list[int]:
    """``went to “Ash” by X``: who made what won, where it is quoted."""
    if reading.passage.quote(title.idx) is None:
        return []
    end = title.sent.end
    by = (i for i in range(title.i + 1, end - 1) if title.doc[i].lower_ == "by")
    found = [m.person for i in by for k in (i + 1, i + 2) if k < end and (m := reading.name_at(k)) is not None]
    return list(dict.fromkeys(found))


def is_best(noun: Token) -> bool:
    """``Best Actor went to Y``."""
    return noun.text == "Best" or any(c.text in ("Best", "Outstanding", "Most") for c in noun.lefts)


def _is_quoted(reading: Reading, noun: Token) -> bool:
    """``“Rising Star” went to Y``: a prize by its quoted name."""
    return noun.pos_ in ("NOUN", "PROPN") and reading.passage.quote(noun.idx) is not None


def others(reading: Reading, verb: Token) -> dict[int, str | None]:
    """Those behind the verb who are told of with a place, prize or thing of their own, but without a verb.

    Each with the function: who is named behind "by" gave the prize, all others received it.
    """
    doc, found = verb.doc, dict[int, str | None]()
    names = list(_names(reading, verb))
    end = _end(verb)
    for k, mention in enumerate(names):
        low = max(verb.i + 1, names[k - 1].last + 1) if k else verb.i + 1
        high = names[k + 1].start if k + 1 < len(names) else end
        before = [doc[i] for i in range(low, mention.start)]
        behind = _part(doc[i] for i in range(mention.last + 1, high))
        if _is_placed_behind(behind) or _has_thing(before, behind) or _is_placed_before(before, behind):
            gave = bool(before) and before[-1].lower_ == "by"
            found.setdefault(mention.person, None if gave else "recipient")
    return found


def _end(verb: Token) -> int:
    """Where the sentence ends by its full stop; the parser cuts sentences whose verb is left out."""
    doc = verb.doc
    behind = doc[verb.i + 1 : verb.i + _REACH]
    ends = (t.i for t in behind if t.text == "." or t.is_space and "\n" in t.text)
    return next(ends, min(verb.i + _REACH, len(doc)))


def _names(reading: Reading, verb: Token) -> Iterator[Mention]:
    i, end = verb.i + 1, _end(verb)
    while i < end:
        mention = reading.name_at(i)
        if mention is None:
            i += 1
            continue
        if reading.passage.quote(mention.span.start) is None:
            yield mention
        i = max(i, mention.last) + 1


def _part(tokens: Iterator[Token]) -> list[Token]:
    """The tokens up to where something else begins; a bracket is looked into."""
    found: list[Token] = []
    for token in tokens:
        if token.text == "(" and not found:
            continue
        if token.text in _BOUNDS or token.lower_ in _JOINS and token.lower_ != "with" or len(found) > _NEAR:
            break
        found.append(token)
    return found


def _has_verb(tokens: list[Token]) -> bool:
    told = ("VBD", "VBZ", "VBP", "MD", "VB", "VBN")
    return any(t.tag_ in told and t.lower_ not in ("placed", "ranked") and not _is_rank(t) for t in tokens)


def _is_rank(token: Token) -> bool:
    """``second``, ``3rd``, ``runner-up``: which place somebody takes."""
    ranks = words("showing", "places", "ordinal") - {"last", "best", "top", "special", "overall"}
    return token.lower_ in ranks or token.lower_ in ("runner", "runners", "silver", "bronze", "joint")


def _is_placed_behind(behind: list[Token]) -> bool:
    """``Y second``, ``Y of Lund in third place``, ``Y the runner-up``, ``Y (second)``."""
    if _has_verb(behind):
        return False
    for k, token in enumerate(behind):
        if not _is_rank(token):
            continue
        then = behind[k + 1] if k + 1 < len(behind) else None
        if then is None or then.lower_ in _BEHIND_PLACE or is_place(then) or is_prize(then) or then.text == "-":
            return not (k and behind[k - 1].tag_ in ("PRP$", "POS"))
    return False


def _has_thing(before: list[Token], behind: list[Token]) -> bool:
    """``and Y a pen``, ``, Y that for art``: what Y was given stands right behind the name."""
    if not behind or _has_verb(behind) or not before or not _is_bound(before[-1]):
        return False
    if behind[0].lower_ not in ("a", "an", "the", "that", "those", "one", "another", "two", "three"):
        return False
    if behind[0].lower_ in ("that", "those") and len(behind) > 1 and behind[1].lower_ in ("for", "of", "in"):
        return True
    return any(_is_thing(t) for t in behind[1:4])


def _is_thing(token: Token) -> bool:
    return token.pos_ in ("NOUN", "PROPN") and (
        is_prize(token) or is_place(token) or bare(token) in words("showing", "gifts")
    )


def _is_bound(token: Token) -> bool:
    return token.text in _BOUNDS or token.lower_ in _JOINS


def _is_placed_before(before: list[Token], behind: list[Token]) -> bool:
    """``the second to Y``, ``that for art to Y``, ``third Y``; ``second, Y``."""
    if not before or _has_verb(behind):
        return False
    last = before[-1]
    if _is_rank(last) and len(before) > 1 and _is_bound(before[-2]):
        return True
    if last.lower_ not in ("to", "by", ",", ":"):
        return False
    label = _label(before[:-1])
    if not label or _has_verb(label):
        return False
    if last.lower_ == "by":  # "the cups were presented by X and the medals by Y"
        return any(map(is_prize, label))
    if last.lower_ == "to":
        return any(map(_is_given, label))
    return any(map(_is_rank, label[:2])) and len(label) < 4


def _is_given(token: Token) -> bool:
    """``the second``, ``the cup``, ``that for art``, ``best cake``, a title: what goes to somebody."""
    return _is_rank(token) or _is_thing(token) or token.lower_ == "that" or is_best(token) or token.text in '”"’'


def _label(before: list[Token]) -> list[Token]:
    """What stands between the name and the boundary ahead of it; nothing where there is no boundary."""
    found: list[Token] = []
    for token in reversed(before):
        if _is_bound(token):
            return found[::-1]
        found.append(token)
        if len(found) > _NEAR:
            return []
    return []


PLACINGS: tuple[Rule, ...] = (_went, _placed)


EXAMPLES = (
    Example("The first prize went to Ann Lee and the second to Bo Ek.", ("award: Ann Lee, Bo Ek",)),
    Example("“Rising Star” went to Ann Lee and “Best Friend” to Bo Ek.", ("award: Ann Lee, Bo Ek",)),
    Example("Ann Lee won first prize, Di Roe second and Bo Ek third.", ("award: Ann Lee, Di Roe, Bo Ek",)),
    Example("Ann Lee won the cup, with Di Roe second.", ("award: Ann Lee, Di Roe",)),
    Example("Ann Lee received a watch and Di Roe a pen.", ("award: Ann Lee, Di Roe",)),
    Example("The cup for music went to Ann Lee, that for art to Di Roe.", ("award: Ann Lee, Di Roe",)),
    Example("First was Ann Lee, second Di Roe.", ("award: Ann Lee, Di Roe",)),
    Example("In the race Bo Ek finished third.", ("award: Bo Ek",)),
    Example("The first of the trophies went to Ann Lee.", ("award: Ann Lee",)),
    Example("The Citizen of the Year title went to Ann Lee.", ("award: Ann Lee",)),
    Example("Best Film went to “Ash” by Ann Lee.", ("award: Ann Lee",)),
    Example("There were prizes too. The bicycle went to Ann Lee.", ("award: Ann Lee",)),
    Example("The vote of the public went to Ann Lee.", ("award: Ann Lee",)),
    Example("Ann Lee won the cup, and Bo Ek spoke second.", ("award: Ann Lee", "speech: Bo Ek")),
    Example("Ann Lee won the cup for the school of the mayor, Bo Ek.", ("award: Ann Lee",)),
)

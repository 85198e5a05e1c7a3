"""Acts in which people do something together: workshops, lessons, tours, marches, contests, games, auctions.

A noun for such a doing (``a workshop on nets``, ``the sack race``) tells an act where a clause of the story says that
it was held, led, joined or won; some verbs tell one by themselves (``hundreds marched``). A noun that names the event
as a whole tells none.
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import chained, child, has_word, hung, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.programme.deeds import by_verb
from viewer.extract.rules.programme.took_place import kind_of, places
from viewer.extract.rules.shared.doing import act, agents, named
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.joint import doers, leaders
from viewer.extract.rules.shared.listed import enumerated
from viewer.extract.rules.shared.nouns import is_event
from viewer.extract.rules.shared.outside import outside
from viewer.extract.rules.shared.recent import recent
from viewer.extract.rules.shared.titles import noun_title

_NEAR = 2
"""So many paragraphs on, ``the race`` may mean a race told before."""


def find(reading: Reading, told: list[Act]) -> list[Act]:
    """The activities of the report, told once each, in text order."""
    story = reading.story
    verbs = {act.token.i: act.title for act in told if not act.weak and act.kind != "speech"}
    found: list[Act] = []
    for clause in reading.clauses:
        if not story.step(clause) or not recent(clause) or outside(reading, clause):
            continue
        if _headline(reading, clause.verb) or _aim(clause.verb):
            continue
        title = verbs.get(clause.verb.i)
        for new in _of(reading, clause):
            if title is not None and (clause.lemma != "be" or new.title.overlaps(title)):
                continue  # told already, by its verb
            earlier = _told_before(reading, found, new)
            if earlier is None:
                found.append(new)
            elif new.span != earlier.span:
                earlier.more.append(new.span)
                earlier.join(new)
    return found


def _headline(reading: Reading, token: Token) -> bool:
    number = reading.passage.paragraph(token)
    return number < 2 and reading.passage.is_heading(number) and len(reading.passage.paragraphs) > 1


def _aim(verb: Token) -> bool:
    """``essential to carry out activities``: an infinitive that is no step of the story."""
    return verb.dep_ == "xcomp" and verb.tag_ == "VB" and lemma(verb.head) not in words("acts", "verbs", "aspect")


def _of(reading: Reading, clause: Clause) -> list[Act]:
    """The activities one clause tells of."""
    acts = [_act(reading, clause, noun, people) for noun, people in _by_noun(reading, clause)]
    if acts:
        return acts
    people = by_verb(reading, clause)
    return [] if people is None else [act(reading, clause, "other", people)]


def _people_of(reading: Reading, clause: Clause, noun: Token) -> list[int]:
    """Who led, judged or won an activity that a clause tells of by its noun."""
    people = [*_own(reading, noun), *(doers(reading, clause) if _does(clause) else [])]
    if clause.passive:
        people += named(reading, clause.prep("with"))
        people = people or _by_behind(reading, noun)
    if clause.passive and clause.lemma == "win":  # "won by X, Y second and Z third"
        people += [p for p in _placed(reading, clause) if p not in people]
    return people


def _act(reading: Reading, clause: Clause, noun: Token, people: list[int]) -> Act:
    passage = reading.passage
    return Act(
        "other", list(dict.fromkeys(people)), clause.verb, passage.sentence_span(noun), noun_title(passage, noun)
    )


def _by_noun(reading: Reading, clause: Clause) -> Iterator[tuple[Token, list[int]]]:
    """The nouns for activities that the clause says took place, each with those who led, judged or won it."""
    for noun in places(clause):
        for part in chained(noun, lambda p: p.dep_ in ("conj", "appos") and p.pos_ in ("NOUN", "PROPN")):
            kind = kind_of(part)
            if kind is None or kind == "loose" and not _was_held(clause, noun):
                continue
            if reading.passage.said(part) or reading.resolver.named(part) is not None:
                continue
            people = _people_of(reading, clause, part)
            mine = has_word(clause.agents, "i") and _does(clause)
            if people or not (mine or _is_whole(reading, part, kind)):
                yield part, people


def _placed(reading: Reading, clause: Clause) -> list[int]:
    """Those who came next in a contest, told behind its winner with their places."""
    end = reading.passage.sentence(clause.verb).end - 1
    behind = {t.lower_ for t in clause.verb.doc[clause.verb.i : end]}
    return enumerated(reading, clause.verb.i, end) if behind & _PLACES else []


_PLACES = frozenset(("2nd", "3rd", "second", "third", "2d", "next"))


def _was_held(clause: Clause, noun: Token) -> bool:
    """Whether the noun is what a verb of holding holds, which the loose ones need: ``a class`` may be its pupils."""
    held = clause.lemma in words("programme", "activity_verbs", "hold") or clause.lemma in ("take", "follow")
    whole = has_word(noun.lefts, "commencement", "graduation", "its", "their")
    whole = whole or any(t.is_digit for t in noun.subtree)  # "the class of 1998"
    return held and not whole and (noun in clause.patients or clause.lemma in ("follow", "take"))


def _does(clause: Clause) -> bool:
    """Whether who does it by the verb leads, judges or wins the activity, rather than having ordered it."""
    return clause.lemma in words("programme", "activity_verbs", "lead")


def _own(reading: Reading, noun: Token) -> list[int]:
    """Who leads it by words beside the noun: ``by X``, ``with X``, ``led by X``, ``X's``."""
    found = [*leaders(reading, noun)]
    for part in noun.children:
        if part.dep_ == "poss":
            found += reading.resolver.persons(part)
        elif part.lower_ in _OWNING and part.dep_ in ("prep", "agent"):
            found += named(reading, child(part, "pobj"))
        elif part.dep_ == "acl" and part.tag_ == "VBN":
            inner = reading.clause_of(part)
            if inner is not None and inner.lemma in words("programme", "activity_verbs", "lead"):
                found += agents(reading, inner)
    return list(dict.fromkeys(found))


_OWNING = ("by", "from", "with", "of")


def _by_behind(reading: Reading, noun: Token) -> list[int]:
    """``a tour of the pier by X``, where the parser hangs the words with "by" on the pier."""
    for part in noun.subtree:
        aim = child(part, "pobj") if part.lower_ == "by" and part.i > noun.i else None
        if aim is not None and not any(t.pos_ == "VERB" for t in part.ancestors if t.i > noun.i):
            return named(reading, aim)
    return []


def _is_whole(reading: Reading, noun: Token, kind: str) -> bool:
    """Whether the noun may mean the event: ``the workshop``, or ``a workshop`` in the lead of a longer report."""
    if lemma(noun) in ("exercise", "activity") and has_word(noun.lefts, "the"):
        return True
    if not is_event(noun):
        return has_word(noun.lefts, "this", "that", "any", "no", "each", "every", "these", "such")
    definite = any(c.lower_ in ("the", "this", "that", "our", "their") or c.dep_ == "poss" for c in noun.lefts)
    modified = hung(noun.lefts, "compound", "nummod") is not None
    ahead = reading.passage.depth(reading.passage.paragraph(noun)) == 0
    lead = kind != "way" and ahead and len(reading.passage.paragraphs) > 3
    return definite and not modified or lead or noun.tag_ in ("NNS", "NNPS") and not modified


def _told_before(reading: Reading, found: list[Act], act: Act) -> Act | None:
    """The activity told before that this one means: the same noun or verb, now with "the"."""
    first = reading.passage.words(act.title).lower().split()
    for earlier in reversed(found):
        if reading.passage.paragraph(act.token) - reading.passage.paragraph(earlier.token) > _NEAR:
            return None
        same = reading.passage.words(earlier.title).lower().split()
        apart = reading.passage.sentence_number(act.token) - reading.passage.sentence_number(earlier.token)
        if apart in (1, 2) and not act.people and _definite(reading, act) and first[0] in _ANY:
            return earlier  # "a race ... The exercise drew a crowd"
        strangers = act.people and earlier.people and not set(act.people) & set(earlier.people)
        if (act.span, act.token.i) == (earlier.span, earlier.token.i) or strangers:
            continue
        if act.token.lower_ == earlier.token.lower_ and lemma(act.token) in _REPEATED:
            return earlier
        if first[:3] == same[:3] or _definite(reading, act) and set(first) & set(same):
            return earlier
    return None


_ANY = ("exercise", "activity", "competition", "contest", "game", "event", "walk", "training", "lesson")
_REPEATED = ("march", "parade", "process", "compete")


def _definite(reading: Reading, act: Act) -> bool:
    before = reading.passage.text[max(0, act.title.start - 4) : act.title.start].lower()
    return before.endswith("the ") and len(reading.passage.words(act.title).split()) == 1


EXAMPLES = (
    Example("Ann Lee led a workshop on mending nets.", ("other: Ann Lee",)),
    Example(
        "Ann Lee ran a two-hour workshop on nets, and Bo Ek led a walk round the pier.",
        ("other: Ann Lee", "other: Bo Ek"),
    ),
    Example("A hands-on training on nets was given by Ann Lee.", ("other: Ann Lee",)),
    Example("Guests were given a tour of the pier by Ann Lee.", ("other: Ann Lee",)),
    Example("Ann Lee showed visitors round the harbour.", ("other: Ann Lee",)),
    Example("Hundreds marched from the pier to the town hall.", ("other: ",)),
    Example("The day ended with a quiz.", ("other: ",)),
    Example("There was a tug of war on the pier.", ("other: ",)),
    Example("The sack race was won by Bo Ek.", ("other: Bo Ek",)),
    Example("Children took part in a treasure hunt.", ("other: ",)),
    Example("The sack race was won by Ann Lee, Mrs. Rudd 2nd and Bo Ek 3rd.", ("other: Ann Lee, Mrs. Rudd, Bo Ek",)),
    Example("The fancy dress parade was judged by Ann Lee.", ("other: Ann Lee",)),
    Example("Farmers were shown how to graft pears by Ann Lee.", ("other: Ann Lee",)),
    Example("Hundreds walked from the pier to the bridge.", ("other: ",)),
    Example("A mock trial was staged, with Ann Lee as judge.", ("other: Ann Lee",)),
    Example("The net workshop of Ann Lee went on all day. Ann Lee smiled.", ("other: Ann Lee",)),
    Example("Then I went to Ann Lee's tutorial on nets.", ("other: Ann Lee",)),
    Example("Teams met for a contest, which was judged by Ann Lee.", ("other: Ann Lee",)),
    Example("The workshop was attended by forty fishermen.", ()),
    Example("Ann Lee has been running workshops in Lund since 2004.", ()),
    Example("A tour of the pier was foreseen for the evening.", ()),
    Example("The march of progress goes on.", ()),
)

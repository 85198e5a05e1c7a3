"""Who is told to be there: who does a step of the story, to whom or beside whom it is done, who is listed as present.

A name in such a place tells of presence even where it makes no act of the programme: hosts, helpers, musicians,
guests, those who were greeted or thanked or given something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import Passage, child, has_word, lemma
from viewer.extract.language.reality import is_denied
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.role_nouns import is_role_noun, name_head
from viewer.extract.rules.people.absence import is_excuse, is_given
from viewer.extract.rules.people.byline import tellers
from viewer.extract.rules.people.standing import PRESENT, listed_as, stands_there
from viewer.extract.rules.shared.doing import agents, all_named, named
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.listed import ends_with_kin, enumerated
from viewer.extract.rules.shared.nouns import is_event, noun_kind
from viewer.extract.rules.shared.story import Story, outermost, verb_above


def there(reading: Reading, story: Story) -> set[int]:
    """Everyone told to be there, by index."""
    passage = reading.passage
    found: set[int] = set()
    where: set[tuple[int, int]] = set()
    for clause in reading.clauses:
        people = {*_present(reading, story, clause), *_listed(reading, clause)}
        if story.step(clause):
            says = clause.lemma in words("saying", "verbs", "clause")
            people.update(p for p in _doers(reading, clause) if not (says and story.known_of_old(p, clause.verb)))
            people.update(_receivers(reading, clause))
            people.update(_beside(reading, clause))
        found |= people
        where |= {(person, passage.sentence_number(clause.verb)) for person in people}
    for person, draft in enumerate(reading.people):
        for mention in draft.mentions:
            head = name_head(passage, mention)
            if _of_kin(passage, mention) or is_denied(head):
                continue
            listed = listed_as(reading, mention) == PRESENT
            if lemma(head.head) in words("saying", "verbs", "clause") and story.known_of_old(person, head):
                continue
            if listed or stands_there(reading, story, mention) or _hangs(reading, story, mention):
                found.add(person)
                where.add((person, passage.sentence_number(head)))
    return found | _joined(reading, where) | tellers(reading)


def _of_kin(passage: Passage, mention: Mention) -> bool:
    """``the daughter of the painter X``, ``X's deputy``: named only for the sake of another."""
    head = name_head(passage, mention)
    if head.dep_ == "poss" and is_role_noun(head.head):
        return True
    ahead = passage.tokens[max(0, mention.start - 2) : mention.start]
    if len(ahead) == 2 and ahead[1].text == "," and ends_with_kin(ahead[:1]):
        return True
    before = passage.text[max(0, mention.full_span.start - 50) : mention.full_span.start]
    return _kin_of().search(before) is not None


@cache
def _kin_of() -> re.Pattern[str]:
    kin = "|".join(sorted(words("meant", "kin", "words")))
    return re.compile(rf"\b(?:{kin}) of (?:(?:the|our|a) )?(?:late )?(?:[a-z-]+ ){{0,2}}$")


def _joined(reading: Reading, where: set[tuple[int, int]]) -> set[int]:
    """Those named in one list with somebody who is told to be there, whatever the parser makes of the list."""
    passage = reading.passage
    pairs = [(a, b) for a, b in pairwise(reading.mentions) if a.person != b.person and _one_list(passage, a, b)]
    found: set[int] = set()
    for one, other in (*pairs, *((b, a) for a, b in reversed(pairs))):
        if (one.person, passage.sentence_number(name_head(passage, one))) in where:
            found.add(other.person)
            where.add((other.person, passage.sentence_number(name_head(passage, other))))
    return found


def _one_list(passage: Passage, a: Mention, b: Mention) -> bool:
    """``A, the captain, and B``: nothing but commas, nouns and brackets between two names."""
    doc = passage.doc
    first = b.start
    if not 0 < first - a.last - 1 <= 24 or _of_kin(passage, b):
        return False
    if passage.paragraph(doc[a.last]) != passage.paragraph(doc[first]):
        return False
    between = doc[a.last + 1 : first]
    joint = next((t for t in reversed(between) if t.text in (",", ";", "&") or t.lower_ == "and"), None)
    if joint is None or joint.i + 1 < first and doc[joint.i + 1].lower_ in ("a", "an"):
        return False
    if between[-1].dep_ in ("prep", "agent") or between[-1].tag_ in ("IN", "TO", "POS", "WP$"):
        return False
    owners = (*between[:1], *doc[b.last + 1 : b.last + 2])
    return not any(t.tag_ in _PARTING for t in between) and not any(t.tag_ == "POS" for t in owners)


_PARTING = ("VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WP$", "VBN", "VBG", ".")
"""Tags of words that part what is named before them from what is named behind."""


def _doers(reading: Reading, clause: Clause) -> list[int]:
    return agents(reading, clause) if _sign(clause) else []


def _sign(clause: Clause) -> bool:
    """Whether doing it is a sign of being there; told aside, only some verbs are."""
    if clause.lemma in words("presence", "verbs", "no_sign"):
        return False
    if clause.passive and clause.lemma in words("presence", "verbs", "bills"):
        return False
    if clause.passive and clause.lemma in words("presence", "verbs", "credits"):
        return child(clause.verb, "auxpass") is not None  # not "report prepared by X"
    if clause.passive and clause.lemma in words("presence", "verbs", "honours") and not clause.agents:
        return False
    if not clause.aside or clause.lemma in words("presence", "verbs", "asides"):
        return True
    about = clause.verb.head
    told = clause.lemma in words("presence", "verbs", "earlier", "told")
    return clause.passive and (told or is_event(about) or noun_kind(about) is not None)


def _receivers(reading: Reading, clause: Clause) -> Iterator[int]:
    """``The guests welcomed X``, ``X was helped to a chair``, ``a key was handed to X``."""
    if clause.aside:
        return
    if clause.lemma in words("presence", "verbs", "receives"):
        yield from all_named(reading, clause.objects())
    if clause.lemma in words("presence", "verbs", "gives") and not is_given(clause):
        yield from all_named(reading, clause.aims("to", "at", "upon", "on", "for"))
        yield from all_named(reading, (c for c in clause.verb.children if c.dep_ == "dative" and c.pos_ != "ADP"))
    if clause.lemma in ("receive", "accept", "take") and (giver := clause.prep("from")) is not None:
        if not any(noun_kind(t) == "message" or is_excuse(t) for t in clause.objects()):
            yield from named(reading, giver)


def _beside(reading: Reading, clause: Clause) -> Iterator[int]:
    """``X played the first game with Y``, ``between them sat Z``."""
    if clause.aside or clause.lemma in words("presence", "verbs", "no_sign"):
        return
    yield from all_named(reading, clause.aims(*words("presence", "prepositions", "beside")))


def _present(reading: Reading, story: Story, clause: Clause) -> Iterator[int]:
    """``X was present``, ``X, who was among the audience``, ``X was at the piano``, ``the compère was X``."""
    verb = clause.verb
    if clause.lemma not in ("be", "act", "serve", "sit", "stand") or not clause.real or story.other_time(verb):
        return
    if story.elsewhere(verb) or verb.tag_ in ("VBZ", "VBP") and not story.step(clause):
        return
    for part in verb.children:
        if _is_here(clause, part):
            yield from agents(reading, clause)
            yield from all_named(reading, clause.objects())
    if clause.lemma == "be" and (attribute := child(verb, "attr")) is not None:
        for noun, other in (pair for t in clause.agents for pair in ((t, attribute), (attribute, t))):
            if _is_part(noun) and reading.resolver.named(noun) is None:
                yield from named(reading, other)


_THERE = {"among": ("there",), "amongst": ("there",), "in": ("there", "places"), "at": ("places",), "on": ("places",)}
"""Behind which prepositions nouns of which lists tell that somebody was there."""


def _is_here(clause: Clause, part: Token) -> bool:
    """Whether what hangs on a verb of being says so: ``present``, ``in the audience``, ``at the piano``."""
    if part.dep_ != "prep":
        return part.dep_ in ("acomp", "advmod", "attr") and part.lower_ in words("presence", "words", "here")
    noun = child(part, "pobj")
    if noun is None:
        return False
    if part.lower_ == "as":
        return clause.lemma != "be" and lemma(noun) in words("presence", "nouns", "part")
    return any(lemma(noun) in words("presence", "nouns", nouns) for nouns in _THERE.get(part.lower_, ()))


def _is_part(noun: Token) -> bool:
    """A noun that says what somebody did there: ``compère``, ``guest``; not ``former guest``, ``no stranger``."""
    if lemma(noun) not in words("presence", "nouns", "part") and noun.lower_ not in words("presence", "nouns", "part"):
        return False
    return not has_word(noun.children, "former", "no", "frequent", "regular", "future", "next")


def _listed(reading: Reading, clause: Clause) -> Iterator[int]:
    """``The guests included X and Y``, ``present were X and Y``, ``we had helpers: X and Y``."""
    if not clause.real or clause.verb.tag_ == "MD":
        return
    head: Token | None = None
    if clause.lemma in ("include", "be", "comprise", "feature", "number", "consist", "have"):
        for noun in (*clause.agents, *clause.objects()):
            if lemma(noun) in words("presence", "nouns", "there") and _many(noun):
                head = noun
        for part in clause.verb.lefts:
            noun = child(part, "pobj") if part.lower_ in ("among", "amongst", "in", "including") else None
            if noun is not None and lemma(noun) in words("presence", "nouns", "there") | {"present", "those"}:
                head = part
            if part.lower_ in words("presence", "words", "here") and part.dep_ in ("acomp", "advmod", "attr", "amod"):
                head = part
    if head is None:
        return
    sentence = reading.passage.sentence(clause.verb)
    yield from enumerated(reading, min(head.i, clause.verb.i), sentence.end - 1)


def _many(noun: Token) -> bool:
    bodies = ("party", "panel", "jury", "delegation", "cast", "team", "crew")
    return noun.tag_ in ("NNS", "NNPS") or lemma(noun) in bodies


def _hangs(reading: Reading, story: Story, mention: Mention) -> bool:
    """Whether the name hangs where only somebody present is named: on a step of the story, or on a part of it."""
    head = name_head(reading.passage, mention)
    if reading.passage.said(head):
        return False
    top = outermost(reading, head)
    verb = verb_above(top)
    clause = reading.clause_of(verb) if verb is not None else None
    step = clause is not None and story.step(clause)
    if clause is not None and not step and not (clause.real and clause.lemma == "be"):
        return False
    if _does_with(top):
        return True
    if clause is not None and is_given(clause):
        return False
    if clause is not None and step and top.dep_ in _OPEN and _sign(clause):
        return True
    return top.dep_ == "pobj" and _is_behind(reading.passage, head, top, verb, clause)


def _does_with(subject: Token) -> bool:
    """``with X conducting``."""
    doing = subject.head
    return subject.dep_ in ("nsubj", "nsubjpass") and doing.dep_ == "pcomp" and doing.head.lower_ == "with"


def _is_behind(passage: Passage, head: Token, top: Token, verb: Token | None, clause: Clause | None) -> bool:
    """Whether a preposition before a name tells that somebody had a part: ``with X at the piano``, ``a song by X``."""
    match top.head.lower_:
        case "with":
            return _is_with(passage, head, top)
        case "as":
            return top is not head  # "X acted as secretary and Y as timekeeper"
        case "under":
            return True
        case _:
            return _is_by(top, verb, clause)


def _is_with(passage: Passage, head: Token, top: Token) -> bool:
    """``with X at the piano``, ``a talk with X``."""
    place = next((c for p in top.children if p.dep_ == "prep" for c in p.children if c.dep_ == "pobj"), None)
    if place is not None and lemma(place) in words("presence", "nouns", "places"):
        return True
    if top.head.head.pos_ not in ("NOUN", "PROPN", "VERB"):
        return False
    before = passage.doc[passage.sentence(head).start : top.head.i]
    return any(is_event(t) or noun_kind(t) is not None for t in before)


def _is_doing(noun: Token) -> bool:
    """``Great drumming by X!``"""
    return noun.lower_.endswith("ing") and noun.pos_ == "NOUN"


def _is_by(top: Token, verb: Token | None, clause: Clause | None) -> bool:
    """``the music was by X``, ``an amendment came from X``, ``a song by X``: whose what was done is."""
    preposition, noun = top.head.lower_, top.head.head
    if preposition not in ("by", "from", "of"):
        return False
    if (preposition, lemma(noun)) == ("by", "be"):
        return True
    if (preposition, lemma(noun)) == ("from", "come"):
        noun = child(noun, "nsubj") or noun
    if preposition != "of" and verb is None and _is_doing(noun):
        return lemma(noun) not in ("painting", "drawing", "writing", "building", "greeting")
    if preposition == "by" and clause is not None and clause.passive:
        handed = words("presence", "verbs", "gives", "receives")
        return clause.lemma in handed and noun_kind(noun) == "award"  # "was given a bouquet by X"
    if lemma(noun) not in words("presence", "nouns", "done"):
        return False
    return not any(c.lower_ == "by" for c in noun.children if c != top.head)


_OPEN = ("nsubj", "nsubjpass", "dobj", "oprd", "nmod", "appos", "conj", "dep", "attr", "npadvmod", "agent")

"""Where it was: the venue."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import Passage, all_hung, child, has_word, lemma, pobjs
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.another_time import is_elsewhere
from viewer.extract.rules.facts.candidates import first_of
from viewer.extract.rules.facts.venue_words import by_words
from viewer.extract.rules.facts.venues import Venue, is_bare, is_institution, is_venue, venue_lines, venue_span
from viewer.extract.rules.shared.common import LEAD, FactExample, as_written
from viewer.extract.rules.shared.draft import Candidate, Reading
from viewer.extract.rules.shared.nouns import is_crowd, is_event
from viewer.extract.rules.shared.story import verb_above
from viewer.report.model import Fact

_SURE = 3
"""A venue with this score needs no further evidence."""
_FULL = ("full", "packed", "black", "crowded", "crammed", "overflowing", "jammed")
_OPENS = ("open", "inaugurate", "dedicate", "reopen", "commission", "consecrate", "bless")
_NEW = ("new", "restored", "renovated")
_NO_VENUES = ("GPE", "DATE", "TIME", "PERSON", "NORP", "LANGUAGE", "CARDINAL")
_PARTS = ("dobj", "nsubj", "nsubjpass")
_DEEP = LEAD + 2
"""So many paragraphs of sentences may tell where it was."""

_BY = ("under", "beneath", "below", "beside", "near", "behind", "opposite", "aboard", "around")
"""Prepositions that tell where it was only with a noun for a place."""
_AT = ("at", "in", "inside", "outside", "on", "within", *_BY)


def find_venue(reading: Reading) -> Venue | None:
    """The venue told with the event's being held, filled or opened, or in a line of its own."""
    found = [*_in_prose(reading), *venue_lines(reading.passage)]
    if not any(venue.score >= _SURE for venue in found):
        found += by_words(reading)
    found = [venue for venue in found if not is_elsewhere(reading, venue.span)]
    found.sort(key=lambda venue: (-venue.score, venue.span.start))
    passage = reading.passage
    told = [Candidate(venue.score, as_written(passage, venue.span), venue.by) for venue in found]
    reading.considered["place"] = told
    return found[0] if found else None


def find_place(reading: Reading) -> Fact | None:
    """The venue as a fact, once ``find_venue`` has looked for it."""
    return first_of(reading.considered.get("place", ()))


def _in_prose(reading: Reading) -> Iterator[Venue]:
    passage = reading.passage
    for token in passage:
        deep = passage.depth(passage.paragraph(token))
        if deep > _DEEP:
            return
        score = _score(reading, token) if _may_be_place(passage, token) else 0
        if score <= 0 or is_institution(token):
            continue
        bare = is_bare(token)
        if bare and token.lower_ in words("event", "nouns", "any_place"):
            continue
        place = _inner(token) or token
        if (span := venue_span(passage, place)) is not None:
            yield Venue((max(1, score - 3) if bare else score) + 1 - deep, span, place, "where.told")


def _may_be_place(passage: Passage, token: Token) -> bool:
    """A nominal outside of speech, and outside of headings further down or such as tell who wrote the report."""
    number = passage.paragraph(token)
    if token.dep_ not in ("pobj", *_PARTS) or token.pos_ not in ("NOUN", "PROPN", "X") or passage.said(token):
        return False
    below = number > 0 and passage.depth(number) > 1
    return not (passage.is_heading(number) and (below or _signed(passage, number)))


def _signed(passage: Passage, number: int) -> bool:
    """A line that tells who wrote the report."""
    return re.search(r"(?:^|\W)[Bb]y [A-Z]", passage.words(passage.paragraphs[number])) is not None


def _score(reading: Reading, token: Token) -> int:
    if reading.resolver.named(token) is not None and not is_venue(token):
        return 0
    if token.dep_ in _PARTS:
        return _as_part(reading, token)
    prep = token.head
    if prep.lower_ == "of" and prep.head.lower_ != "front":
        return 5 * _unveiled(prep.head, token)
    if prep.lower_ == "of":  # "in front of the town hall"
        return _told_at(reading, token, prep.head.head) if _held_at(reading, prep.head.head) >= _SURE else 0
    return _told_at(reading, token, prep)


def _unveiled(noun: Token, token: Token) -> bool:
    """``the opening of the new library``."""
    own = token.text[0].isupper() or any(c.lower_ in _NEW for c in token.lefts)
    unveiling = lemma(noun) in words("event", "nouns", "unveiling")
    return unveiling and own and lemma(token) in words("event", "nouns", "building")


def _told_at(reading: Reading, token: Token, prep: Token) -> int:
    """How surely what a preposition governs is the venue."""
    name, held, venue = prep.lower_, _held_at(reading, prep), is_venue(token)
    if name in ("to", "into", "onto"):
        come = words("event", "attendance", "come", "draw") - {"present"}  # "presented a gift to the club"
        return 5 * (venue and lemma(_above(prep.head)) in come)
    if name == "before":
        return 5 * (held >= _SURE and lemma(token) in ("court", "tribunal"))
    about = name == "on" and is_event(prep.head) and lemma(token) not in words("event", "nouns", "ground")
    if about or name not in _AT:
        return 0
    if venue:
        return _at_venue(reading, token, prep, held)
    return (2 + held) * (held > 0 and name == "at" and _is_name(token))


def _at_venue(reading: Reading, token: Token, prep: Token, held: int) -> int:
    named = any(t.text[0].isupper() for t in (token, *token.lefts))
    if prep.lower_ in _BY:
        return (2 + held + named) * (held >= _SURE)
    if held:
        return 3 + held + named + (prep.lower_ in ("at", "in")) - has_word(token.lefts, "a", "an")
    near = token.doc[token.i : min(token.right_edge.i + 1, token.i + 6)]
    capital = named or any(t.text[0].isupper() for t in near)
    return 2 * (capital and _dated(reading.passage, token) and prep.head.pos_ != "PROPN")


def _is_name(token: Token) -> bool:
    """A name that may be a venue's: no event's, and no single word such as a town's, ``at Lowick``."""
    if not token.text[0].isupper() or token.ent_type_ in _NO_VENUES or is_event(token):
        return False
    return token.left_edge.i != token.i or token.ent_type_ in ("FAC", "ORG")


def _held_at(reading: Reading, prep: Token) -> int:
    """Whether what is told with a preposition is the event, or those who came to it."""
    if prep.lower_ in ("at", "in", "inside") and is_crowd(prep.head) and any(t.like_num for t in prep.head.lefts):
        return 3
    held = _held(reading, _above(prep.head))
    verb = verb_above(prep.head) if not held and prep.lower_ == "at" and prep.head.dep_ in ("dobj", "appos") else None
    return held if verb is None else min(1, _held(reading, verb))


def _above(token: Token) -> Token:
    """What the place is told of: dates, numbers and those who came, which stand in between, are passed over."""
    for _ in range(6):
        between = (
            token.pos_ in ("NUM", "ADP")
            or token.lower_ in ("instant", "inst", "ultimo", "ult", "last")
            or token.ent_type_ in ("DATE", "TIME", "CARDINAL")
        )
        if token.head == token or not (between or is_crowd(token) and _leads_on(token)):
            break
        token = token.head
    return token


def _leads_on(token: Token) -> bool:
    return token.dep_ in ("pobj", "dobj", "nsubj", "nsubjpass", "appos", "conj")


def _held(reading: Reading, above: Token) -> int:
    """Whether what is told there is the event, or those who came to it."""
    if above.pos_ not in ("VERB", "AUX"):
        return 3 * is_event(above)
    clause, name = reading.clause_of(above), lemma(above)
    if clause is None or clause.negated or clause.reported:
        return 0
    came_off = name in ("come", "go", "pass") and has_word(above.children, "off", "down", "ahead")
    planned = name in words("event", "words", "planned") and any(is_event(t) for t in _things(clause))
    if came_off or planned or name in words("event", "verbs", "happen", "begin"):
        return 4  # "The prize-giving came off in the hall"
    came = name in words("event", "attendance", "come") and any(is_crowd(t) for t in clause.agents)
    return 3 if came or _tells_event(clause) else int(_done_at_once(reading, clause))


def _things(clause: Clause) -> list[Token]:
    return [*clause.agents, *clause.objects()]


def _tells_event(clause: Clause) -> bool:
    """Whether what does something, or to what it is done, is the event: also ``it``."""
    things = _things(clause)
    it = [t for t in things if t.lower_ == "it" and t.head == clause.verb]
    return any(is_event(t) for t in things) or bool(it) and clause.verb.pos_ == "VERB"


def _done_at_once(reading: Reading, clause: Clause) -> bool:
    """Whether the clause tells a step of the story that "we" did, or with which the text begins."""
    verb = clause.verb
    if not clause.real or verb.dep_ != "ROOT" or verb.tag_ != "VBD" and not clause.passive:
        return False
    first = reading.passage.depth(reading.passage.paragraph(verb)) == 0
    we = verb.tag_ == "VBD" and has_word(clause.agents, "we")
    return we or first and lemma(verb) not in words("event", "verbs", "life")


def _dated(passage: Passage, token: Token) -> bool:
    return any(t.ent_type_ == "DATE" and t.like_num for t in passage.sentence(token))


def _as_part(reading: Reading, token: Token) -> int:
    """``filled the church``, ``the room swallowed 90 guests``, ``the school was opened by the minister``."""
    verb = token.head
    clause, name = reading.clause_of(verb), lemma(verb)
    could = name in _OPENS and has_word(verb.children, "could")  # "at last we could open the new hall"
    if clause is None or not (clause.real or could):
        return 0
    return _AS_PART[token.dep_](token, verb, name)


def _as_object(token: Token, _verb: Token, name: str) -> int:
    if name in _OPENS and any(c.lower_ in _NEW for c in token.lefts):
        return 5 * (is_venue(token) and not _holds(token))
    return 8 * (name in ("fill", "pack", "crowd", "throng", "jam") and (is_venue(token) or _proper(token)))


def _as_subject(token: Token, verb: Token, name: str) -> int:
    full = child(verb, "acomp")
    if name == "be" and full is not None:
        return 6 * (full.lower_ in _FULL and (is_venue(token) or _proper(token)))
    if name in ("swallow", "host", "house"):
        return 5 * (is_venue(token) and not _holds(token))
    opened = name in ("open", "reopen") and has_word(verb.children, "doors", "again", "officially")
    return 4 * (opened and is_venue(token) and token.text[0].isupper())


def _as_passive_subject(token: Token, _verb: Token, name: str) -> int:
    if name not in _OPENS:
        return 0
    building = lemma(token) in words("event", "nouns", "building")
    return 7 if building and (token.text[0].isupper() or _inner(token) is not None) else 4 * is_venue(token)


_AS_PART = {"dobj": _as_object, "nsubj": _as_subject, "nsubjpass": _as_passive_subject}


def _proper(token: Token) -> bool:
    """A name that is no event's, and neither a person's nor a town's unless it has an article."""
    if token.pos_ != "PROPN" or is_event(token):
        return False
    if token.lower_ in words("event", "titles", "heads", "unsure"):
        return False
    return token.ent_type_ not in ("PERSON", "GPE", "DATE", "NORP") or child(token, "det") is not None


def _holds(token: Token) -> bool:
    """A body that may hold it rather than the place where it is held."""
    return lemma(token) in words("event", "organising", "bodies") and token.lower_ not in ("house", "hub")


def _inner(token: Token) -> Token | None:
    """``the block of the Lowick School was opened``: the school."""
    if token.dep_ not in ("nsubj", "nsubjpass") or lemma(token) not in words("event", "nouns", "building"):
        return None
    return next(filter(is_venue, pobjs(all_hung(token.children, "prep"), "of", "at")), None)


EXAMPLES = (
    FactExample(
        "The dinner was held on 3 May 2020 in the ballroom of the Hotel Lotus in Lowick.",
        "place",
        "ballroom of the Hotel Lotus",
    ),
    FactExample("The fair took place at Villa Nova in Poznan.", "place", "Villa Nova"),
    FactExample("The film drew 90 viewers to the Crown Theatre in Lima.", "place", "Crown Theatre"),
    FactExample("Venue: Lowick Village Hall\n\nThe meeting began at noon.", "place", "Lowick Village Hall"),
    FactExample("City Hall, Friday, June 6, 2025\n\nThe mayors signed the charter.", "place", "City Hall"),
    FactExample("On 8 March 2019 the band packed St Finbar’s Church for his farewell.", "place", "St Finbar’s Church"),
    FactExample(
        "The new block of Lowick Secondary School was inaugurated by the minister.", "place", "Lowick Secondary School"
    ),
    FactExample("The dinner was held aboard the MV Heron on 3 May 2020.", "place", "MV Heron"),
    FactExample("A meeting was called by the Mayor in the Wool Exchange.", "place", "Wool Exchange"),
    FactExample("The bakers sat down to a meeting under the old oak at Lowick.", "place", "old oak"),
    FactExample("On Sunday, from wall to wall, Camp Bois was black with bakers.", "place", "Camp Bois"),
    FactExample("We could on Saturday open the restored tram shed.", "place", "restored tram shed"),
    FactExample("The seminar was held at Tilak Niwas, Lowick, on Sunday.", "place", "Tilak Niwas"),
    FactExample("Ninety bakers filled the Odeon for the show.", "place", "Odeon"),
    FactExample("Hello from all of us at Tarn House! The fair was a joy.", "place", "Tarn House"),
    FactExample("2/ Guild Chamber, City Hall. The mayor was late.", "place", "Guild Chamber"),
    FactExample("The meeting was held in the presence of the mayor.", "place", None),
    FactExample("The slides had a picture of Bo Ek presenting a cup to the Bakers' Club of Lowick.", "place", None),
    FactExample("Ann Lee of Lowick University spoke at the meeting.", "place", None),
    FactExample("The congress met in Lima.", "place", None),
)

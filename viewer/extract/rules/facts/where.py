"""Where it was: the venue."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from viewer.extract.language.passage import Passage, child, lemma
from viewer.extract.language.places import is_region
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.candidates import first_of
from viewer.extract.rules.facts.venue_words import by_words
from viewer.extract.rules.facts.venues import Venue, is_bare, is_institution, is_venue, venue_lines, venue_span
from viewer.extract.rules.shared.common import LEAD, FactExample, as_written
from viewer.extract.rules.shared.draft import Candidate, Reading
from viewer.extract.rules.shared.nouns import is_crowd, is_event
from viewer.report.model import Fact

_SURE = 3
"""A venue with this score needs no further evidence."""
_FULL = ("full", "packed", "black", "crowded", "crammed", "overflowing", "jammed")
_OPENS = ("open", "inaugurate", "dedicate", "reopen", "commission", "consecrate", "bless")
_DEEP = LEAD + 2
"""So many paragraphs of sentences may tell where it was."""

_BY = ("under", "beneath", "below", "beside", "near", "behind", "opposite", "aboard", "around")
"""Prepositions that tell where it was only with a noun for a place."""
_AT = ("at", "in", "inside", "outside", "on", "before", "within", "into", "onto", "to", *_BY)


def find_venue(reading: Reading) -> Venue | None:
    """The venue told with the event's being held, filled or opened, or in a line of its own."""
    found = [*_in_prose(reading), *venue_lines(reading.passage)]
    if not any(venue.score >= _SURE for venue in found):
        found += by_words(reading)
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
        number = passage.paragraph(token)
        deep = passage.depth(number)
        if deep > _DEEP:
            return
        if token.dep_ not in ("pobj", "conj", "dobj", "nsubj", "nsubjpass", "appos", "ROOT") or passage.said(token):
            continue
        if token.pos_ not in ("NOUN", "PROPN", "X") or passage.is_heading(number) and number > 0 and deep > 1:
            continue
        if passage.is_heading(number) and _signed(passage, number):
            continue
        score = _score(reading, token)
        if score <= 0 or is_institution(token):
            continue
        if is_bare(token):
            if token.lower_ in words("event", "nouns", "any_place"):
                continue
            score = max(1, score - 3)
        inner = _inner(token)
        span = venue_span(passage, inner or token)
        if span is not None and not is_region(passage.words(span)):
            yield Venue(score + 1 - deep, span, inner or token, "where.told")


def _signed(passage: Passage, number: int) -> bool:
    """A line that tells who wrote the report."""
    return re.search(r"(?:^|\W)[Bb]y [A-Z]", passage.words(passage.paragraphs[number])) is not None


def _score(reading: Reading, token: Token) -> int:
    full = child(token.head, "acomp") if token.dep_ == "nsubj" else None
    crowded = full is not None and full.lower_ in _FULL and child(full, "prep") is not None
    if reading.resolver.named(token) is not None and not is_venue(token) and not crowded:
        return 0
    if token.dep_ in ("dobj", "nsubj", "nsubjpass"):
        return _as_part(reading, token)
    prep = token.head if token.dep_ == "pobj" else None
    if prep is not None and prep.lower_ == "of" and lemma(prep.head) in words("event", "nouns", "unveiling"):
        own = token.text[0].isupper() or any(c.lower_ in ("new", "restored") for c in token.lefts)
        return 5 * (own and lemma(token) in words("event", "nouns", "building"))
    front = prep is not None and prep.lower_ == "of" and prep.head.lower_ == "front"
    if prep is not None and front:
        prep = prep.head.head
    if prep is None or prep.lower_ not in _AT:
        return 0
    above = _above(prep.head)
    held = _held(reading, above)
    if front and held < 3:
        return 0
    if not held and prep.lower_ == "at" and prep.head.dep_ in ("dobj", "appos"):
        held = min(1, _held(reading, next((t for t in prep.head.ancestors if t.pos_ == "VERB"), prep.head)))
    venue, named = is_venue(token), any(t.text[0].isupper() for t in (token, *token.lefts))
    if venue and _moved(prep, above) or _where(token):
        return 9
    if prep.lower_ == "before" and lemma(token) in ("court", "tribunal") and held >= 3 and not prep.head.is_stop:
        return 5
    if prep.lower_ == "on" and is_event(prep.head) and lemma(token) not in words("event", "nouns", "ground"):
        return 0  # what it was about
    if prep.lower_ in _BY:
        return (2 + held + named) * (venue and held >= 3)
    if prep.lower_ in ("to", "into", "onto", "before"):
        aim = above.pos_ == "VERB" and lemma(above) in words("event", "attendance", "come", "draw")
        mall = prep.lower_ == "onto" and named and token.ent_type_ in ("FAC", "LOC", "ORG")
        return 5 if aim and (venue and prep.lower_ in ("to", "into", "onto") or mall) else 0
    if prep.lower_ in ("at", "in", "inside") and is_crowd(prep.head) and any(t.like_num for t in prep.head.lefts):
        held = 3
    if venue:
        if held:
            return 3 + held + named + (prep.lower_ in ("at", "in")) - any(c.lower_ in ("a", "an") for c in token.lefts)
        capital = named or any(
            t.text[0].isupper() for t in token.doc[token.i : min(token.right_edge.i + 1, token.i + 6)]
        )
        return 2 if capital and _dated(reading.passage, token) and prep.head.pos_ != "PROPN" else 0
    named = token.text[0].isupper()
    if not named or token.ent_type_ in ("GPE", "DATE", "TIME", "PERSON", "NORP", "LANGUAGE", "CARDINAL"):
        return 0
    single = token.left_edge.i == token.i and token.ent_type_ not in ("FAC", "ORG")  # "at Lowick", a town
    if prep.lower_ == "at" and held and not is_event(token) and not single:
        return 2 + held
    if prep.lower_ in ("in", "inside") and held and token.ent_type_ == "FAC" and not is_event(token):
        return 2 + held
    return 0


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
    verbs = words("event", "verbs", "happen", "begin")
    if above.pos_ in ("VERB", "AUX"):
        clause = reading.clause_of(above)
        if clause is not None and (clause.negated or clause.reported):
            return 0
        if clause is None:
            return 0
        things = [*clause.agents, *clause.objects()]
        told = any(is_event(t) or t.lower_ == "it" and t.head == above and above.pos_ == "VERB" for t in things)
        if any(c.lower_ in ("off", "down", "ahead") for c in above.children) and lemma(above) in ("come", "go", "pass"):
            return 4  # "The prize-giving came off in the hall"
        planned = lemma(above) in words("event", "words", "planned") and any(is_event(t) for t in things)
        if lemma(above) in verbs or planned:
            return 4
        if lemma(above) in words("event", "attendance", "come") and any(is_crowd(t) for t in clause.agents):
            return 3
        if told:
            return 3
        acted = clause.real and above.tag_ == "VBD" and above.dep_ == "ROOT"
        if acted and any(t.lower_ == "we" for t in clause.agents):
            return 1
        deep = reading.passage.depth(reading.passage.paragraph(above))
        return (
            1
            if (acted or clause.passive and clause.real and above.dep_ == "ROOT") and deep == 0 and not _life(above)
            else 0
        )
    if is_event(above) or above.lower_ in words("event", "nouns", "event"):
        return 3
    return 0


def _life(verb: Token) -> bool:
    """What people did in their lives rather than at the event."""
    return lemma(verb) in words("event", "verbs", "life")


def _moved(prep: Token, above: Token) -> bool:
    """``moved the ceremony to the hall``."""
    shifted = lemma(above) in ("move", "shift", "relocate", "transfer", "adjourn", "proceed")
    things = [c for c in above.children if c.dep_ in ("dobj", "nsubjpass", "nsubj")]
    return prep.lower_ in ("to", "into") and shifted and any(is_event(t) for t in things)


def _where(token: Token) -> bool:
    """``the hall where the ceremony took place``."""
    for verb in token.doc[token.i : token.right_edge.i + 1]:
        if verb.dep_ == "relcl" and verb.head.i - token.i < 5 and any(c.lower_ == "where" for c in verb.children):
            subject = child(verb, "nsubj", "nsubjpass")
            return subject is not None and is_event(subject) and lemma(verb) in words("event", "verbs", "happen")
    return False


def _dated(passage: Passage, token: Token) -> bool:
    return any(t.ent_type_ == "DATE" and t.like_num for t in passage.sentence(token))


def _as_part(reading: Reading, token: Token) -> int:
    """``filled the church``, ``the room swallowed 90 guests``, ``the school was opened by the minister``."""
    verb = token.head
    clause = reading.clause_of(verb)
    name, venue = lemma(verb), is_venue(token)
    could = name in _OPENS and any(c.lower_ == "could" for c in verb.children)  # "at last we could open the new hall"
    if clause is None or not (clause.real or could) or verb.pos_ not in ("VERB", "AUX"):
        return 0
    proper = token.pos_ == "PROPN" and token.ent_type_ not in ("PERSON", "GPE", "DATE", "NORP") and not is_event(token)
    proper = proper or token.pos_ == "PROPN" and child(token, "det") is not None and not is_event(token)
    proper = proper and token.lower_ not in words("event", "titles", "heads") | words("event", "titles", "unsure")
    if token.dep_ == "dobj":
        if name in _OPENS and any(c.lower_ in ("new", "restored", "renovated") for c in token.lefts):
            return 5 * (venue and not _holds(token) or lemma(token) in words("event", "nouns", "building"))
        filled = name in ("fill", "pack", "crowd", "throng", "jam") and (venue or proper)
        return 8 if filled and clause.prep("with") is None else 0
    if token.dep_ == "nsubj":
        if name == "be" and (venue or proper) and (full := child(verb, "acomp")) is not None:
            return 6 * (full.lower_ in _FULL)
        if not venue:
            return 0
        if name == "be" and any(c.dep_ == "attr" and c.lower_ in ("scene", "venue", "setting") for c in verb.children):
            return 8
        if name in ("swallow", "host", "house", "welcome") and any(c.dep_ == "dobj" for c in verb.children):
            return 5 if name != "welcome" and not _holds(token) else 0
        opened = name in ("open", "reopen") and any(c.lower_ in ("doors", "again", "officially") for c in verb.children)
        return 4 if opened and token.text[0].isupper() else 0
    if name in ("pack", "fill", "crowd") and venue:
        return 4
    if name in _OPENS:
        if lemma(token) in words("event", "nouns", "building") and (
            token.text[0].isupper() or _inner(token) is not None
        ):
            return 7
        return 4 if venue or proper else 0
    return 0


def _holds(token: Token) -> bool:
    """A body that may hold it rather than the place where it is held."""
    return lemma(token) in words("event", "organising", "bodies") and token.lower_ not in ("house", "hub")


def _inner(token: Token) -> Token | None:
    """``the block of the Lowick School was opened``: the school."""
    if token.dep_ not in ("nsubj", "nsubjpass") or lemma(token) not in words("event", "nouns", "building"):
        return None
    for part in token.children:
        if part.dep_ == "prep" and part.lower_ in ("of", "at"):
            aim = child(part, "pobj")
            if aim is not None and aim.text[0].isupper() and is_venue(aim):
                return aim
    return None


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
    FactExample("On Sunday, from wall to wall, Champ Bois was black with bakers.", "place", "Champ Bois"),
    FactExample("We could on Saturday open the restored tram shed.", "place", "restored tram shed"),
    FactExample("The seminar was held at Tilak Niwas, Lowick, on Sunday.", "place", "Tilak Niwas"),
    FactExample("Ninety bakers filled the Odeon for the show.", "place", "Odeon"),
    FactExample("Hello from all of us at Tarn House! The fair was a joy.", "place", "Tarn House"),
    FactExample("2/ Guild Chamber, City Hall. The mayor was late.", "place", "Guild Chamber"),
    FactExample("The meeting was held in the presence of the mayor.", "place", None),
    FactExample("Ann Lee of Lowick University spoke at the meeting.", "place", None),
    FactExample("The congress met in Lima.", "place", None),
)

"""Statements: who said what, by which verb, and in which words of the report.

A clause with a verb of saying gives the speaker (its subject), the cue (the verb) and the content (the clause, the
infinitive, the object or the topic that hangs on it). Quotations that no such clause holds go to the nearest verb of
saying, or go on with the speaker before.
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, lemma
from viewer.extract.language.reality import is_inserted
from viewer.extract.lexicon import words
from viewer.extract.naming.role_nouns import is_role_noun
from viewer.extract.rules.saying.content import content
from viewer.extract.rules.saying.mode import mode
from viewer.extract.rules.saying.speaker import speakers
from viewer.extract.rules.shared.draft import Reading, Saying, said_by
from viewer.extract.rules.shared.elsewhere import elsewhere
from viewer.extract.rules.shared.outside import outside
from viewer.extract.rules.statements import occasion, quotations, saidby, transcript
from viewer.report.model import Span


def find(reading: Reading) -> None:
    """Fill ``reading.sayings`` in text order, and give a speech to those who spoke without any other act."""
    for clause in reading.clauses:
        reading.sayings += said_by(_from_clause, _from_clause(reading, clause))
    reading.sayings += said_by(saidby.find, saidby.find(reading))
    quotations.attach(reading, cue_of)
    said_by(quotations.attach, reading.sayings)
    reading.sayings += said_by(transcript.find, transcript.find(reading))
    reading.sayings = [s for s in reading.sayings if not elsewhere(reading.passage, s.token, s.content)]
    _apart(reading.sayings)
    reading.sayings.sort(key=lambda s: s.token.i)
    occasion.find(reading)


def _apart(sayings: list[Saying]) -> None:
    """A content ends where the next verb of saying goes on: ``said that it rained and | begged for tea``."""
    by_sentence: dict[int, list[Saying]] = {}
    for saying in sayings:
        by_sentence.setdefault(saying.token.sent.start, []).append(saying)
    for told in by_sentence.values():
        for saying in told:
            for other in told:
                cue = other.token
                if cue.dep_ != "conj" or other.speaker != saying.speaker or cue == saying.token:
                    continue
                joint = next((t for t in reversed(list(cue.head.children)) if t.dep_ == "cc" and t.i < cue.i), cue)
                for number, part in enumerate(saying.content):
                    if part.start < joint.idx < part.end and saying.token.i < cue.i:
                        end = joint.idx - len(joint.doc[joint.i - 1].whitespace_)
                        saying.content[number] = Span(part.start, end)


def _from_clause(reading: Reading, clause: Clause) -> list[Saying]:
    """``X said that``, ``X called for peace``, ``X urged Y to``: the subject of a verb of saying, and its content."""
    verb = clause.verb
    if clause.negated or clause.planned and not _called(clause) or reading.passage.said(verb):
        return []
    if clause.passive and not clause.agents and verb.tag_ != "VBD" or _background(clause):
        return []
    if clause.aside and any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children) and not _called(clause):
        return []  # "the sacrifices he made to raise money"
    inserted = is_inserted(verb)
    words_said = _around(reading, clause) if inserted else content(reading, clause)
    if words_said is None or outside(reading, clause, but=words_said) or _habit(clause) or _nested(clause):
        return []
    if any(t.dep_ == "ccomp" and lemma(t) == clause.lemma and t.i > verb.i for t in verb.children):
        return []  # "he said, he said that ...": the second one holds the content
    above = reading.clause_of(verb.head)
    if verb.dep_ == "advcl" and verb.tag_ == "VBG" and above is not None and above.negated:
        return []  # "did not come, citing ..."
    who, sought = speakers(reading, clause)
    goes_on = sought and (verb.dep_ == "conj" or verb.tag_ == "VBG" and verb.dep_ != "pcomp")
    if clause.reported and not goes_on and not _answered(verb):
        return []
    several = any(t.lower_ in _SEVERAL or child(t, "conj") is not None for t in clause.agents)
    if len(who) > 1 and not several:
        who = who[:1]  # "Mrs. Ek (Ann Lee)": one person by two names
    words_said = _whole_quotes(reading, words_said)
    pieces = [words_said]
    if inserted:
        left = verb.left_edge.idx, verb.idx + len(verb.text)
        halves = (
            reading.passage.trimmed(words_said.start, left[0]),
            reading.passage.trimmed(left[1], words_said.end),
        )
        pieces = [half for half in halves if half is not None] or pieces
        quoted = [half for half in pieces if reading.passage.quotes_in(half)]
        pieces = quoted or pieces  # "“It rained,” she said, her voice breaking"
    cue, how = cue_of(reading, clause), mode(reading, pieces[0] if len(pieces) == 1 else words_said)
    return [Saying(person, verb, cue, how, list(pieces)) for person in who[:_TOGETHER]]


_SEVERAL = ("they", "both", "two", "three", "all")

_TOGETHER = 3
"""So many people may say one thing together."""


def _background(clause: Clause) -> bool:
    """Told of another time: ``the tune she had promised``, ``told me in 1999``, ``who wishes to be called``."""
    verb = clause.verb
    if clause.aside and (clause.perfect or verb.tag_ in ("VBZ", "VBP")):
        return True
    own = child(verb, "nsubj")
    if verb.tag_ == "VBZ" and own is not None and own.i > 0 and own.nbor(-1).text == "(":
        return True
    if verb.tag_ in ("VB", "VBP") and not clause.planned and child(verb, "aux") is None:
        if not any(
            t.tag_ in ("NNS", "NNPS") or t.lower_ in ("they", "we", "both") or child(t, "cc") for t in clause.agents
        ):
            return True  # "thank you, sir"
    if verb.dep_ == "advcl" and verb.tag_ in ("VBD", "VBN") and child(verb, "nsubj", "nsubjpass") is None:
        if (
            not clause.agents
            or not clause.passive
            and any(c.dep_ == "nsubj" and c.i > verb.i for c in verb.head.children)
        ):
            return True  # "asked why it rained, he answered"
    if verb.tag_ == "VBG" and verb.i < verb.head.i and lemma(verb.head) in words("saying", "verbs", "clause"):
        subject = child(verb.head, "nsubj")
        if verb.dep_ == "advcl" and subject is not None and verb.i < subject.i:
            return True  # "comparing it with a race, she said": the second one holds both
    if verb.dep_ == "pcomp" and verb.head.dep_ == "prep" and verb.head.head.pos_ in ("NOUN", "PROPN"):
        return True  # "insights into dealing with it"
    if verb.dep_ == "xcomp" and lemma(verb.head) in words("saying", "verbs", "clause"):
        if child(verb.head, "dobj") is not None and any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children):
            return True  # "challenged us to reflect on it"
    if verb.dep_ == "xcomp" and lemma(verb.head) in words("saying", "verbs", "clause") and not clause.planned:
        if clause.lemma in words("saying", "nouns", "light"):
            return True  # "begged the pupils to take heart"
    year = clause.prep("in")
    return year is not None and year.ent_type_ == "DATE" and re.fullmatch(r"1[89]\d\d|20\d\d", year.text) is not None


def _nested(clause: Clause) -> bool:
    """``recalled the night when he asked whether``: told about a noun that is what somebody else said."""
    inner = clause.verb
    while clause.aside and inner.head != inner:
        noun = inner.head
        if inner.dep_ == "relcl" and noun.pos_ == "NOUN" and not is_role_noun(noun):
            while noun.dep_ in ("pobj", "prep", "conj") and noun.head.pos_ in ("NOUN", "ADP"):
                noun = noun.head
            return noun.dep_ == "dobj" and lemma(noun.head) in ("recall", "remember", "recount", "relate", "describe")
        inner = noun
    return False


def _habit(clause: Clause) -> bool:
    """``always maintained``, ``preached there for forty years``: not said on one occasion."""
    for part in clause.verb.children:
        if part.dep_ == "advmod" and part.lower_ in (
            "always",
            "often",
            "usually",
            "regularly",
            "formerly",
            "previously",
        ):
            return True
        if part.dep_ == "prep" and part.lower_ == "for" and (aim := child(part, "pobj")) is not None:
            if lemma(aim) in ("year", "decade") and child(aim, "prep") is None:
                return True
    return False


def _answered(verb: Token) -> bool:
    """``to which Ann replied that``: the story goes on."""
    if verb.dep_ != "relcl":
        return False
    return any(c.dep_ == "prep" and any(w.lower_ == "which" for w in c.children) for c in verb.lefts)


def _whole_quotes(reading: Reading, content: Span) -> Span:
    """The content with the quotation it begins in, and with the quotation mark that closes right behind it."""
    start, end = content.start, content.end
    for quote in reading.passage.quotes_in(content):
        if not reading.passage.is_speech(quote):
            continue
        if quote.start < start < quote.end:
            start = quote.start  # "“It rained. We sang,” said Ann Lee"
        if quote.start >= start and end < quote.end <= end + 3:
            end = quote.end
    return Span(start, end)


def _around(reading: Reading, clause: Clause) -> Span | None:
    """The clause into which ``she argued`` was put."""
    said = clause.verb.head
    return reading.passage.trimmed(said.left_edge.idx, said.right_edge.idx + len(said.right_edge.text.rstrip(".")))


def _called(clause: Clause) -> bool:
    """``went on to say``, ``took the floor to point out``, ``used the occasion to thank``, ``was there to talk``."""
    above = clause.verb.head
    if clause.verb.dep_ == "acl" and above.lower_ in words("saying", "turns", "things") and above.dep_ == "dobj":
        above = above.head
    elif clause.verb.dep_ not in ("xcomp", "advcl"):
        return False
    if above.tag_ not in ("VBD", "VBN", "VBG", "VBZ"):
        return False
    if clause.lemma in ("speak", "talk", "tell", "explain", "share", "present", "discuss", "lecture", "address"):
        if lemma(above) in words("saying", "turns", "arrivals"):
            return True
        if lemma(above) == "be" and any(c.lower_ in ("here", "there", "present") for c in above.children):
            return True
    if lemma(above) not in words("saying", "turns", "verbs"):
        return False
    thing = child(above, "dobj")
    return thing is None or thing.lower_ in words("saying", "turns", "things")


def cue_of(reading: Reading, clause: Clause) -> Span:
    particle = child(clause.verb, "prt")
    if particle is not None and particle.i == clause.verb.i + 1:
        return reading.passage.span(clause.verb, particle)
    if clause.lemma in ("want", "wish", "seek", "like") and (knows := child(clause.verb, "xcomp")) is not None:
        return reading.passage.span(clause.verb, knows)
    if clause.lemma in words("saying", "nouns", "light"):
        for noun in clause.patients:
            fixed = noun.i - clause.verb.i <= 2 and not any(c.dep_ == "amod" for c in noun.children)
            if lemma(noun) in words("saying", "nouns", "with_light") and noun.i > clause.verb.i and fixed:
                return reading.passage.span(clause.verb, noun)
    return reading.passage.span(clause.verb, clause.verb)


EXAMPLES = (
    Example("Ann Lee spoke. The pier, she argued, was old.", ("Ann Lee: argued",)),
    Example("Bo Ek said that it had rained and begged for tea.", ("Bo Ek: said", "Bo Ek: begged")),
    Example("Ann Lee confessed to having read nothing.", ("Ann Lee: confessed",)),
    Example("Ann Lee said that the sea was cold.", ("Ann Lee: said",)),
    Example("“The sea is cold,” said Ann Lee.", ("Ann Lee: said",)),
    Example("Ann Lee thanked the fishermen for their help.", ("Ann Lee: thanked",)),
    Example("Bo Ek requested the council to mend the pier.", ("Bo Ek: requested",)),
    Example("Bo Ek spoke about the pier.", ("Bo Ek: spoke",)),
    Example("Bo Ek drew attention to the pier.", ("Bo Ek: drew attention",)),
    Example("Ann Lee stated, she stated that the sea was cold.", ("Ann Lee: stated",)),
    Example("Ann Lee gave a speech.", ()),
    Example("Ann Lee and Bo Ek called for a new pier.", ("Ann Lee: called", "Bo Ek: called")),
    Example("Ann Lee went on to mention the pier.", ("Ann Lee: mention",)),
    Example("Bo Ek took the floor to point out that the pier was old.", ("Bo Ek: point out",)),
    Example("Bo Ek used the occasion to thank the fishermen.", ("Bo Ek: thank",)),
    Example("Asked why the pier was shut, Ann Lee answered that it was old.", ("Ann Lee: answered",)),
    Example("Pressed by Bo Ek on the pier, Ann Lee said that it was old.", ("Bo Ek: Pressed", "Ann Lee: said")),
    Example("Ann Lee, who shares a boat with her sister, sang.", ()),
    Example("Ann Lee played the tune she had promised the children.", ()),
    Example("Ann Lee spoke about her work for the radio.", ("Ann Lee: spoke",)),
    Example("Bo Ek said in an interview that the pier was old.", ()),
    Example("Ann Lee was there to talk about the sea.", ("Ann Lee: talk",)),
    Example("Comparing the pier with a bridge, Ann Lee said that it was old.", ("Ann Lee: said",)),
    Example("Ann Lee declared the exhibition open.", ()),
    Example("Ann Lee called on Bo Ek to speak.", ()),
)

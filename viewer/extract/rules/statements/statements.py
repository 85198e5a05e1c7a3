"""Statements: who said what, by which verb, and in which words of the report.

A clause with a verb of saying gives the speaker (its subject), the cue (the verb) and the content (the clause, the
infinitive, the object or the topic that hangs on it). Quotations that no such clause holds go to the nearest verb of
saying, or go on with the speaker before.
"""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word, lemma
from viewer.extract.language.reality import has_to, is_inserted
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.saying.content import content
from viewer.extract.rules.saying.mode import mode
from viewer.extract.rules.saying.speaker import speakers
from viewer.extract.rules.shared.draft import Reading, Saying, said_by
from viewer.extract.rules.shared.elsewhere import elsewhere
from viewer.extract.rules.shared.outside import outside
from viewer.extract.rules.statements import introduced, quotations, saidby, transcript
from viewer.extract.rules.statements.background import background, habit, nested
from viewer.report.model import Span


def find(reading: Reading) -> None:
    """Fill ``reading.sayings`` in text order."""
    for clause in reading.clauses:
        reading.sayings += said_by(_from_clause, _from_clause(reading, clause))
    reading.sayings += said_by(saidby.find, saidby.find(reading))
    quotations.attach(reading, cue_of)
    said_by(quotations.attach, reading.sayings)
    reading.sayings += said_by(introduced.find, introduced.find(reading, cue_of))
    reading.sayings += said_by(transcript.find, transcript.find(reading))
    reading.sayings = [s for s in reading.sayings if not elsewhere(reading.passage, s.token, s.content)]
    _apart(reading.sayings)
    reading.sayings.sort(key=lambda s: s.token.i)


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
    if reading.passage.said(verb) or _is_not_said(clause):
        return []
    inserted = is_inserted(verb)
    words_said = inserted_into(reading, clause) if inserted else content(reading, clause)
    if words_said is None or outside(reading, clause, but=words_said) or habit(clause) or nested(clause):
        return []
    if _is_said_again(clause) or _is_below_denial(reading, verb):
        return []
    who = _who_said(reading, clause)
    words_said = _whole_quotes(reading, words_said)
    pieces = _halves(reading, verb, words_said) if inserted else [words_said]
    cue, how = cue_of(reading, clause), mode(reading, pieces[0] if len(pieces) == 1 else words_said)
    return [Saying(person, verb, cue, how, list(pieces)) for person in who]


def _who_said(reading: Reading, clause: Clause) -> list[int]:
    """Those who said it, unless it is a part of what another one said."""
    verb = clause.verb
    who, sought = speakers(reading, clause)
    goes_on = sought and (verb.dep_ == "conj" or verb.tag_ == "VBG" and verb.dep_ != "pcomp")
    if clause.reported and not goes_on and not _answered(verb):
        return []
    if len(who) > 1 and not any(map(_are_several, clause.agents)):
        return who[:1]  # "Mrs. Ek (Ann Lee)": one person by two names
    return who[:_TOGETHER]


def _are_several(agent: Token) -> bool:
    """``they``, ``the two``, ``the ministers``, ``Ann and Bo``."""
    return agent.lower_ in _SEVERAL or agent.tag_ == "NNS" or child(agent, "conj") is not None


def _is_not_said(clause: Clause) -> bool:
    """Whether a clause tells of nothing that was said there: denied, planned, told of another time, or done to."""
    verb = clause.verb
    if clause.negated or clause.planned and not _called(clause):
        return True
    if clause.passive and not clause.agents and verb.tag_ != "VBD" or background(clause):
        return True
    # "the sacrifices he made to raise money"
    to = clause.aside and has_to(verb)
    return to and not _called(clause)


def _is_said_again(clause: Clause) -> bool:
    """``he said, he said that ...``: the second one holds the content."""
    told = (t for t in clause.verb.children if t.dep_ == "ccomp" and t.i > clause.verb.i)
    return any(lemma(t) == clause.lemma for t in told)


def _is_below_denial(reading: Reading, verb: Token) -> bool:
    """``did not come, citing ...``."""
    above = reading.clause_of(verb.head) if verb.dep_ == "advcl" and verb.tag_ == "VBG" else None
    return above is not None and above.negated


def _halves(reading: Reading, verb: Token, words_said: Span) -> list[Span]:
    """What stands on both sides of an inserted verb, with its subject; of these, what is quoted."""
    before = reading.passage.trimmed(words_said.start, verb.left_edge.idx)
    after = reading.passage.trimmed(verb.end_char, words_said.end)
    halves = [half for half in (before, after) if half is not None]
    quoted = [half for half in halves if reading.passage.quotes_in(half)]
    return quoted or halves or [words_said]  # "“It rained,” she said, her voice breaking"


_SEVERAL = ("they", "both", "two", "three", "all")

_TOGETHER = 3
"""So many people may say one thing together."""


def _answered(verb: Token) -> bool:
    """``to which Ann replied that``: the story goes on."""
    if verb.dep_ != "relcl":
        return False
    return any(c.dep_ == "prep" and has_word(c.children, "which") for c in verb.lefts)


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


def inserted_into(reading: Reading, clause: Clause) -> Span | None:
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
        if lemma(above) == "be" and has_word(above.children, "here", "there", "present"):
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
            fixed = noun.i - clause.verb.i <= 2 and child(noun, "amod") is None
            if lemma(noun) in words("saying", "nouns", "with_light") and noun.i > clause.verb.i and fixed:
                return reading.passage.span(clause.verb, noun)
    return reading.passage.span(clause.verb, clause.verb)


EXAMPLES = (
    Example("Ann Lee spoke. The pier, she argued, was old.", ("Ann Lee: argued",)),
    Example("Bo Ek said that it had rained and begged for tea.", ("Bo Ek: said", "Bo Ek: begged")),
    Example("Mayor Ann Lee met Mayor Bo Ek. The mayors said that it rained.", ("Ann Lee: said", "Bo Ek: said")),
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

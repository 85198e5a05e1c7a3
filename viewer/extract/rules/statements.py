"""Statements: who said what, by which verb, and in which words of the report.

A clause with a verb of saying gives the speaker (its subject), the cue (the verb) and the content (the clause, the
infinitive, the object or the topic that hangs on it). Quotations that no such clause holds go to the nearest verb of
saying, or go on with the speaker before.
"""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.clauses import Clause, is_inserted
from viewer.extract.draft import Act, Example, Reading, Saying
from viewer.extract.lexicon import words
from viewer.extract.passage import Passage, child, lemma, subtree_end
from viewer.extract.rules import quotations
from viewer.extract.rules.doing import agents
from viewer.extract.rules.nouns import is_event, noun_kind
from viewer.report.model import Span

_GOES_ON = 3
"""So many paragraphs after an act its speaker may still be speaking."""


def find(reading: Reading) -> None:
    """Fill ``reading.sayings`` in text order, and give a speech to those who spoke without any other act."""
    for clause in reading.clauses:
        if (saying := _from_clause(reading, clause)) is not None:
            reading.sayings.append(saying)
    quotations.attach(reading, cue_of)
    reading.sayings = [s for s in reading.sayings if not elsewhere(reading.passage, s.token)]
    _apart(reading.sayings)
    reading.sayings.sort(key=lambda s: s.token.i)
    acts_of: dict[int, list[Act]] = {}
    for act in reading.acts:
        for person in {*act.people, *(p for p, function in act.companions if function == "moderator")}:
            acts_of.setdefault(person, []).append(act)
    for saying in reading.sayings:
        mine = acts_of.setdefault(saying.speaker, [])
        saying.act = _act_of(reading, mine, saying)
        if saying.act is None and _occasion(reading, saying):
            saying.act = _speech(reading, saying)
            mine.append(saying.act)
            reading.acts.append(saying.act)
    reading.acts.sort(key=lambda a: a.token.i)


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
                for number, content in enumerate(saying.content):
                    if content.start < joint.idx < content.end and saying.token.i < cue.i:
                        end = joint.idx - len(joint.doc[joint.i - 1].whitespace_)
                        saying.content[number] = Span(content.start, end)


def _occasion(reading: Reading, saying: Saying) -> bool:
    """Whether a saying without an act is one of the event's speeches, not talk about it elsewhere."""
    clause = reading.clause_of(saying.token)
    if reading.resolver.named(saying.token) is not None:
        return True
    if clause is not None and (clause.aside or clause.perfect and saying.mode == "indirect"):
        return False
    return saying.token.tag_ in ("VBD", "VBN", "VBG") and not elsewhere(reading.passage, saying.token)


def _speech(reading: Reading, saying: Saying) -> Act:
    span = reading.passage.sentence_span(saying.token)
    return Act(_kind(reading, saying), [saying.speaker], saying.token, span, saying.cue)


def _kind(reading: Reading, saying: Saying) -> str:
    """``in her closing remarks``, ``in his letter``, ``he wrote``: what the saying was part of; else a speech."""
    for token in saying.token.sent:
        if token.dep_ == "pobj" and token.head.lower_ in ("in", "with", "through", "by"):
            kind = noun_kind(token)
            if kind in ("opening", "closing", "message") and not reading.passage.said(token):
                return kind
    return "message" if lemma(saying.token) == "write" else "speech"


def _from_clause(reading: Reading, clause: Clause) -> Saying | None:
    verb = clause.verb
    if clause.negated or clause.planned and not _called(clause) or reading.passage.said(verb) or clause.reported:
        return None
    if clause.passive and not clause.agents:
        return None
    inserted = is_inserted(verb)
    content = _around(reading, clause) if inserted else _content(reading, clause)
    if content is None:
        return None
    if any(t.dep_ == "ccomp" and lemma(t) == clause.lemma and t.i > verb.i for t in verb.children):
        return None  # "he said, he said that ...": the second one holds the content
    above = reading.clause_of(verb.head)
    if verb.dep_ == "advcl" and verb.tag_ == "VBG" and above is not None and above.negated:
        return None  # "did not come, citing ..."
    content = _to_closing_quote(reading, content)
    speaker = next(iter(agents(reading, clause)), None)
    if speaker is None:
        return None
    pieces = [content]
    if inserted:
        left = verb.left_edge.idx, verb.idx + len(verb.text)
        halves = (reading.passage.trimmed(content.start, left[0]), reading.passage.trimmed(left[1], content.end))
        pieces = [half for half in halves if half is not None] or pieces
    return Saying(speaker, verb, cue_of(reading, clause), _mode(reading, content), pieces)


def _to_closing_quote(reading: Reading, content: Span) -> Span:
    """The content with the quotation mark that closes right behind it."""
    for quote in reading.passage.quotes_in(content):
        if content.start <= quote.start and content.end < quote.end <= content.end + 3:
            return Span(content.start, quote.end)
    return content


def _around(reading: Reading, clause: Clause) -> Span | None:
    """The clause into which ``she argued`` was put."""
    said = clause.verb.head
    return reading.passage.trimmed(said.left_edge.idx, said.right_edge.idx + len(said.right_edge.text.rstrip(".")))


def _called(clause: Clause) -> bool:
    return clause.verb.dep_ == "xcomp" and clause.verb.head.lemma_ in ("go", "rise", "continue", "take", "begin")


def cue_of(reading: Reading, clause: Clause) -> Span:
    particle = child(clause.verb, "prt")
    if particle is not None and particle.i == clause.verb.i + 1:
        return reading.passage.span(clause.verb, particle)
    if clause.lemma in words("saying", "nouns", "light"):
        for noun in clause.patients:
            fixed = noun.i - clause.verb.i <= 2 and not any(c.dep_ == "amod" for c in noun.children)
            if lemma(noun) in words("saying", "nouns", "with_light") and noun.i > clause.verb.i and fixed:
                return reading.passage.span(clause.verb, noun)
    return reading.passage.span(clause.verb, clause.verb)


def _content(reading: Reading, clause: Clause) -> Span | None:
    """The words of what was said, or None where the verb tells of no saying here."""
    verb, name = clause.verb, clause.lemma
    passage = reading.passage
    if name in words("saying", "verbs", "clause"):
        told = [c for c in verb.children if c.dep_ == "ccomp"]
        thing = child(verb, "dobj")
        if told and thing is not None and name in words("saying", "verbs", "object") and thing.i < told[0].i:
            if _sayable(reading, clause, thing) and told[0].left_edge.lower_ != "that":
                return passage.trimmed(thing.left_edge.idx, _end(verb))
        if not told and name in _ASKING | _PROMISING:
            told = [c for c in verb.children if c.dep_ == "xcomp" and any(t.lower_ == "to" for t in c.children)]
            if told and (aim := child(verb, "dobj", "nsubj")) is not None and aim.i > verb.i:
                return passage.trimmed(aim.left_edge.idx, _end(told[-1]))
        if told:
            first = min((t.left_edge for t in told), key=lambda t: t.i)
            last = max((t.right_edge for t in told), key=lambda t: t.i)
            if last.i < verb.i or first.i > verb.i:
                return passage.trimmed(first.idx, last.idx + len(last.text))
            return passage.trimmed(first.idx, verb.idx) or passage.trimmed(verb.idx, last.idx + len(last.text))
        for prep in verb.children:
            if prep.dep_ == "prep" and prep.i > verb.i and child(prep, "pcomp") is not None:
                return passage.trimmed(prep.idx, prep.right_edge.idx + len(prep.right_edge.text))
    if name in words("saying", "nouns", "light"):
        for noun in clause.patients:
            if lemma(noun) in words("saying", "nouns", "with_light") and noun.i > verb.i:
                return passage.trimmed(noun.idx, _end(verb))
    if name in words("saying", "verbs", "object") and not clause.passive:
        for noun in clause.patients:
            if noun.dep_ == "dobj" and noun.i > verb.i and _sayable(reading, clause, noun):
                last = subtree_end(verb, ("conj", "cc", "punct", "advcl", "ccomp"))
                return passage.trimmed(noun.left_edge.idx, last.idx + len(last.text))
    if name in words("saying", "verbs", "topic"):
        for prep in verb.children:
            if prep.dep_ == "prep" and prep.lower_ in _ABOUT and prep.i > verb.i and child(prep, "pobj", "pcomp"):
                return passage.trimmed(prep.idx, prep.right_edge.idx + len(prep.right_edge.text))
    return None


_ABOUT = frozenset(("about", "of", "on", "for", "to", "against", "upon", "concerning", "regarding", "over", "that"))
_ASKING = frozenset(
    "ask request urge call invite beg appeal demand advise exhort encourage caution counsel remind tell press".split()
)
_PROMISING = frozenset("promise pledge vow undertake offer commit propose threaten agree claim plead volunteer".split())


def _end(token: Token) -> int:
    last = subtree_end(token, ("conj", "cc", "punct"))
    return last.idx + len(last.text)


def _sayable(reading: Reading, clause: Clause, noun: Token) -> bool:
    """Whether the object is something said, not a person welcomed, a thing presented or a question answered."""
    name = clause.lemma
    if name in ("welcome", "honour", "honor", "address", "offer", "call", "tell", "question", "urge", "defend"):
        return False
    if lemma(noun) in words("saying", "never", "object") or noun_kind(noun) in ("speech", "performance", "opening"):
        return False
    if reading.resolver.named(noun) is not None:
        return name in ("thank", "congratulate", "praise", "criticise", "criticize", "condemn", "commend", "quote")
    return not (name in ("present", "report", "call") and is_event(noun))


def _mode(reading: Reading, content: Span) -> str:
    """Direct where the words are quoted, mixed where some of them are."""
    any_quote = reading.passage.quotes_in(content)
    inside = [q for q in any_quote if reading.passage.is_speech(q)]
    if not any_quote:
        return "indirect"
    quoted = sum(min(q.end, content.end) - max(q.start, content.start) for q in any_quote)
    opens = bool(inside) and inside[0].start <= content.start + 1  # not "that “...”"
    return "direct" if opens and quoted >= 0.9 * (content.end - content.start) else "mixed"


def _act_of(reading: Reading, mine: list[Act], saying: Saying) -> Act | None:
    """The act in which it was said: the speaker's nearest one, told before it or in the same paragraph."""
    passage = reading.passage
    here = passage.paragraph(saying.token)
    number = passage.sentence_number(saying.token)
    before = [a for a in mine if a.token.i <= saying.token.i and here - passage.paragraph(a.token) <= _GOES_ON]
    same = [a for a in mine if passage.paragraph(a.token) == here]
    candidates = before or same
    if not candidates:
        return None
    return min(candidates, key=lambda a: (abs(passage.sentence_number(a.token) - number), a.token.i))


def elsewhere(passage: Passage, token: Token) -> bool:
    """Told of another occasion: ``in a radio interview``, ``on his website``, or in a heading at the top."""
    number = passage.paragraph(token)
    if number < 3 and number < len(passage.paragraphs) - 1 and passage.is_heading(number):
        return True
    sentence = passage.words(passage.sentence_span(token)).lower()
    return any(word in sentence for word in words("saying", "surround"))


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
)

"""Quotations that no clause holds: each goes to the verb of saying beside it, to the name before it, or goes on."""

from __future__ import annotations

import bisect
import re
from collections.abc import Mapping

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, lemma
from viewer.extract.language.phrases import any_of, longest_first
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.rules.shared.doing import agents
from viewer.extract.rules.shared.draft import Reading, Saying
from viewer.extract.rules.shared.outside import outside
from viewer.extract.rules.statements.introduced import Cue, gives_others, introduced
from viewer.extract.rules.statements.nearby import Nearby
from viewer.report.model import Span
from viewer.report.paragraphs import paragraph_at

_AFTER, _BEFORE = 90, 160
"""How far, in characters, from a quotation its verb of saying may begin."""

_APART = 120
"""How many characters may stand between two quotations of one speech."""

_WHOLE = 12
"""Of so many words at least is a quotation that stands below the act it belongs to."""
_COLON = re.compile(r"(?<=\w)\s?(?:\([^()\n]{1,40}\))?(?P<colon>:)\s*\Z")
_OPENS = re.compile(r"(?:[.!?][”\"]?|\n)\s*\Z")
_MEANWHILE = re.compile(r"[\s”\"’',]*" + any_of(longest_first(words("saying", "meanwhile"))) + r"\b")
"""``chants of “Go home” as Ann Lee rose to speak``: what is behind a quotation of others."""
_MARKS = ("'", "‘")
"""What may open a quotation besides what spaCy knows as such."""
_SPOKEN = ("speech", "opening", "closing", "introduction")
"""What somebody does in words of their own, while a message may be read by another."""


def attach(reading: Reading, cue_of: Cue) -> None:
    """Give each quotation that no statement holds to a statement, new or there already."""
    passage = reading.passage
    near = Nearby(passage, reading.sayings)
    by_paragraph: dict[int, list[Clause]] = {}
    for clause in reading.clauses:
        by_paragraph.setdefault(passage.paragraph(clause.verb), []).append(clause)
    names, behind = _names(reading)
    for quote in passage.quotes:
        number = paragraph_at(passage.paragraphs, quote.start)
        if number in passage.transcript or not passage.is_speech(quote):
            continue
        both = (number - 1, number)
        holding = near.holding(number, quote)
        if holding is not None:
            _widen(holding, quote)
            near.grown(both, holding, quote)
            continue
        saying = _behind_name(reading, behind, quote) or _by_cue(reading, by_paragraph.get(number, []), quote, cue_of)
        same = near.of_verb(number, saying.token.i) if saying is not None else None
        if same is not None:
            same.content.append(quote)
            near.grown(both, same, quote)
            continue
        saying = saying or _below_colon(reading, number, quote, cue_of) or _by_name(reading, names, number, quote)
        if saying is not None:
            near.add(number, saying)
            reading.sayings.append(saying)
        elif (before := _goes_on(reading, near, number, quote)) is not None:
            before.content.append(quote)
            near.grown(both, before, quote)
            near.add(number, before)
        elif (told := _after_telling(reading, near, number, quote)) is not None:
            saying, known = told
            near.grown(both, saying, quote)
            if not known:
                reading.sayings.append(saying)
            near.add(number, saying)


def _names(reading: Reading) -> tuple[dict[int, tuple[int, int]], dict[int, tuple[int, Mention]]]:
    """Who is named, by where a name begins, and by where it ends."""
    named = [(number, mention) for number, draft in enumerate(reading.people) for mention in draft.mentions]
    begins = {mention.full_span.start: (number, mention.last) for number, mention in named}
    return begins, {mention.full_span.end: (number, mention) for number, mention in named}


def _widen(saying: Saying, quote: Span) -> None:
    """A content that begins or ends inside its quotation takes the whole of it."""
    for number, content in enumerate(saying.content):
        if content.overlaps(quote) and saying.mode == "direct":
            saying.content[number] = Span(min(content.start, quote.start), max(content.end, quote.end))


def _by_cue(reading: Reading, clauses: list[Clause], quote: Span, cue_of: Cue) -> Saying | None:
    """The verb of saying right after the quotation, or else before it in the same sentence."""
    passage = reading.passage
    first = bisect.bisect_left(clauses, quote.end, key=_place)
    after = [c for c in clauses[first : first + 2] if c.verb.idx <= quote.end + _AFTER]
    until = bisect.bisect_left(clauses, quote.start, key=_place)
    before = clauses[bisect.bisect_left(clauses, quote.start - _BEFORE, key=_place) : until]
    for clause in (*after, *reversed(before)):
        verb = clause.verb
        between = passage.text[min(verb.idx, quote.end) : max(verb.idx, quote.start)]
        saying = lemma(verb) in words("saying", "verbs") or _closes(reading, quote, verb)
        if not saying or passage.said(verb) or clause.negated or gives_others(verb) or outside(reading, clause):
            continue
        if re.search(r"[.!?]\s", between.lstrip(' ”"’')) or _ended(reading, quote, verb):
            continue
        if _is_meanwhile(clause, quote, between):
            continue
        speaker = next(iter(agents(reading, clause)), None)
        if speaker is None:
            speaker = _inverted(reading, verb)
        if speaker is not None:
            return Saying(speaker, verb, cue_of(reading, clause), "direct", [quote])
    return None


def _is_meanwhile(clause: Clause, quote: Span, between: str) -> bool:
    """``chants of “Go home” as Ann Lee rose to speak``: what lies ahead, behind a quotation of others."""
    return clause.planned and clause.verb.idx > quote.end and _MEANWHILE.match(between) is not None


def _place(clause: Clause) -> int:
    return clause.verb.idx


def _ended(reading: Reading, quote: Span, verb: Token) -> bool:
    """Whether the sentence ended with the quotation before the verb, so that the verb tells something else."""
    if verb.idx < quote.end or not re.search(r"\.[”\"’'»]?$", reading.passage.words(quote)):
        return False
    if child(verb, "ccomp", "xcomp", "dobj") is not None and verb.dep_ != "ccomp" or verb.tag_ == "VB":
        return True
    between = [t for t in verb.doc[max(0, verb.i - 8) : verb.i] if t.idx >= quote.end and not t.is_space]
    return len(between) > 5 and between[0].text[:1].isupper()


def _closes(reading: Reading, quote: Span, verb: Token) -> bool:
    """``“Bring him home,” smiled Ann Lee``, ``“Why?” Ann Lee began``: any verb right behind such words."""
    passage = reading.passage
    if verb.tag_ not in ("VBD", "VBZ") or lemma(verb) in ("be", "have", "do") or verb.idx < quote.end:
        return False
    if not re.search(r"[,?!…—][”\"’'»]?$", passage.words(quote)):
        return False
    between = [t for t in verb.doc[max(0, verb.i - 6) : verb.i] if t.idx >= quote.end and not t.is_space]
    if between:
        return verb.i - between[0].i == len(between) and all(reading.resolver.named(t) is not None for t in between)
    return _inverted(reading, verb) is not None


def _inverted(reading: Reading, verb: Token) -> int | None:
    """``said Ann Lee``: a name right after the verb, or a pronoun right before it; not ``a resident told Ann Lee``."""
    doc = verb.doc
    subject = child(verb, "nsubj")
    if subject is not None and subject.i < verb.i and subject.pos_ == "NOUN":
        if reading.passage.quote(subject.idx) is None:
            return None
    before = verb.i - 1
    if before > 0 and doc[before].text == ")":
        before = next((i for i in range(before, max(0, before - 20), -1) if doc[i].text == "("), before) - 1
    behind = doc[verb.i + 1 : verb.i + 5]
    end = next((token.i for token in behind if token.is_quote or token.text in _MARKS), verb.i + 1 + len(behind))
    for i in (*range(verb.i + 1, end), before):
        if 0 <= i < len(doc) and (person := reading.resolver.person(doc[i])) is not None:
            return person
    return None


def _below_colon(reading: Reading, number: int, quote: Span, cue_of: Cue) -> Saying | None:
    """``Ann Lee said in part:``, and the quotation at the head of the paragraph below."""
    opens = quote.start == reading.passage.paragraphs[number].start
    return introduced(reading, number, quote, cue_of) if opens else None


def _behind_name(reading: Reading, behind: Mapping[int, tuple[int, Mention]], quote: Span) -> Saying | None:
    """``It rained. Ann Lee: “Yes.” Bo Ek asked``: a name that opens a sentence, a colon, and what is quoted."""
    passage = reading.passage
    hit = _COLON.search(passage.text, max(0, quote.start - _APART), quote.start)
    if hit is None or hit.start() not in behind:
        return None
    person, mention = behind[hit.start()]
    first = passage.tokens[mention.first]
    opens = (
        first.is_sent_start
        or _OPENS.search(passage.text, max(0, mention.full_span.start - 4), mention.full_span.start) is not None
    )
    colon = Span(hit.start("colon"), hit.end("colon"))
    return Saying(person, passage.tokens[mention.last], colon, "direct", [quote]) if opens else None


def _by_name(reading: Reading, names: dict[int, tuple[int, int]], number: int, quote: Span) -> Saying | None:
    """``Ann Lee: “...”`` at the head of a paragraph, or the name in a line of its own above: the colon is the cue."""
    passage = reading.passage
    start = passage.paragraphs[number].start
    above = quote.start == start and number > 0
    if above:
        start = passage.paragraphs[number - 1].start
    before = passage.text[start : quote.start].rstrip()
    if not before.endswith(":") or len(before) > _APART or re.search(r"[.!?]\s", before[4:]):
        return None
    for offset in range(start, start + 4):
        if offset in names:
            person, last = names[offset]
            told = (t for t in passage.doc[last : last + 40] if t.idx < start + len(before))
            if any(t.pos_ == "VERB" for t in told) and not above:
                return None
            colon = start + len(before) - 1
            return Saying(person, passage.doc[last], Span(colon, colon + 1), "direct", [quote])
    return None


def _goes_on(reading: Reading, near: Nearby, number: int, quote: Span) -> Saying | None:
    """The direct statement before, where nothing but the same speaker's words stands between."""
    last = near.last((number - 1, number), quote.start)
    if last is None:
        return None
    passage = reading.passage
    between = passage.text[max(last.content[-1].end, last.token.idx) : quote.start]
    if between.rstrip().endswith(":"):
        return None  # somebody without a name says it
    here = passage.paragraphs[number].start <= last.content[-1].end
    fresh = passage.paragraphs[number].start == quote.start
    return last if len(between) < _APART and (here or fresh) else None


def _after_telling(reading: Reading, near: Nearby, number: int, quote: Span) -> tuple[Saying, bool] | None:
    """``Ann Lee urged them to stay. “I will.”``: sentences quoted right behind one that tells what somebody said.

    With the statement, whether it was one before.
    """
    passage = reading.passage
    last = _told_before(reading, number, quote)
    if last is None:
        return None
    told = near.of_sentence((number - 1, number), passage.sentence_number(last))
    if told:
        saying = max(told, key=lambda s: s.content[-1].end)
        saying.content.append(quote)
        saying.mode = "mixed" if saying.mode == "indirect" else saying.mode
        return saying, True
    saying = _of_step(reading, number, last, quote) or _of_act(reading, number, last, quote)
    return (saying, False) if saying is not None else None


def _of_step(reading: Reading, number: int, last: Token, quote: Span) -> Saying | None:
    """``Ann Lee disagreed. “No.”``: of the one person who does what the sentence before ends with."""
    sentence = reading.passage.sentence(last)
    steps = [t for t in sentence if t == sentence.root or t.dep_ == "conj" and t.head == sentence.root]
    clause = next((c for t in reversed(steps) if (c := reading.clause_of(t)) is not None), None)
    people = agents(reading, clause) if clause is not None and clause.real and not clause.passive else []
    if clause is not None and len(people) == 1:
        if clause.lemma in _speaking() or _is_alone(reading, number, quote, clause, people):
            cue = reading.passage.span(clause.verb, clause.verb)
            return Saying(people[0], clause.verb, cue, "direct", [quote])
    return None


def _of_act(reading: Reading, number: int, last: Token, quote: Span) -> Saying | None:
    """``Ann Lee then gave her reply.``, and a paragraph of words below: those of whose act the sentence above tells."""
    passage = reading.passage
    if quote.start != passage.paragraphs[number].start or len(passage.words(quote).split()) < _WHOLE:
        return None
    here = passage.sentence_number(last)
    told = [act for act in reading.acts if act.kind in _SPOKEN and passage.sentence_number(act.token) == here]
    people = {person for act in told for person in act.people}
    if len(people) != 1:
        return None
    token = told[-1].token
    return Saying(people.pop(), token, passage.span(token, token), "direct", [quote])


def _is_alone(reading: Reading, number: int, quote: Span, clause: Clause, people: list[int]) -> bool:
    """Whether a paragraph is a step of the story, of nobody else, and a quotation behind it."""
    passage = reading.passage
    sentence = passage.sentence(clause.verb)
    opens = passage.sentence_span(clause.verb).start == passage.paragraphs[number].start
    past = clause.verb.tag_ == "VBD"
    own = past and reading.resolver.within(sentence.start, sentence.end - 1) == people
    return own and opens and _fills(reading, number, quote)


def _told_before(reading: Reading, number: int, quote: Span) -> Token | None:
    """The end of the sentence right before a quoted one; in the paragraph above if the quotation fills its own."""
    passage = reading.passage
    if not re.search(r"[.?!…][”\"’'»]?$|^“[^”]*$", passage.words(quote)):
        return None
    fresh = quote.start == passage.paragraphs[number].start
    if fresh and (number == 0 or not _fills(reading, number, quote) or passage.is_heading(number - 1)):
        return None
    first = passage.piece(quote.start, quote.start + 1)
    if first is None or first[0].i == 0:
        return None
    last = first[0].nbor(-1)
    while last.i and last.is_space:
        last = last.nbor(-1)
    return last if re.match(r"[.!?)…]", last.text) and not passage.said(last) else None


def _fills(reading: Reading, number: int, quote: Span) -> bool:
    """Whether a paragraph ends with a quotation."""
    return quote.end >= reading.passage.paragraphs[number].end - 2


def _speaking() -> frozenset[str]:
    return words("saying", "verbs", "clause", "topic") | words("acts", "verbs", "speech", "respond")


EXAMPLES = (
    Example("“It rained. The pier is old,” said Ann Lee.", ("Ann Lee: said",)),
    Example("The crowd broke into chants of “We want no pier” as Bo Ek prepared to speak.", ()),
    Example("“The pier is old,” Bo Ek hastened to add as it rained.", ("Bo Ek: hastened",)),
    Example("One furious tenant told the chairman, Bo Ek: “What is the point of a pier?”", ()),
    Example("Another tenant asked Ann Lee: “Why is it shut?”", ()),
    Example("“What is a pier?” began Ann Lee.", ("Ann Lee: began",)),
    Example("“The pier is old”, Ann Lee said. Bo Ek smiled at the choir.", ("Ann Lee: said",)),
    Example("Ann Lee disagreed. “The pier is not old.”", ("Ann Lee: disagreed",)),
    Example("Ann Lee urged them to mend the pier. “It will not stand for another year.”", ("Ann Lee: urged",)),
    Example("'Yes, we're late, and it rains,' Ann Lee said.", ("Ann Lee: said",)),
    Example("Ann Lee, captain:\n“The pier is old. We must mend it.”", ("Ann Lee: :",)),
    Example("Ann Lee, who sang, was late and disagreed. “The pier is not old.”", ("Ann Lee: disagreed",)),
    Example("Ann Lee brought the hall to its feet. “The pier is ours, and it is old.”", ("Ann Lee: brought",)),
)

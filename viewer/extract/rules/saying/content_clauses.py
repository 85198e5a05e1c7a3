"""What was said, told in a clause or an infinitive that hangs on a verb of saying."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import all_hung, child, has_word, lemma, pobjs
from viewer.extract.language.reality import FINITE, has_to
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.saying.content_nouns import told_end
from viewer.extract.rules.saying.sayable import sayable
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import is_crowd
from viewer.report.model import Span

_WHILE = frozenset("whenever while as because since before after until once although though if unless".split())
_ASKING = frozenset(
    "ask request urge call invite beg appeal demand advise exhort encourage caution counsel remind tell press implore "
    "entreat beseech instruct direct order command challenge warn plead petition admonish want charge enjoin "
    "task bid".split()
)
_PROMISING = frozenset(
    "promise pledge vow undertake offer commit propose threaten agree claim plead volunteer ask swear decline hope "
    "demand guarantee wish request beg resolve".split()
)


def clause_said(reading: Reading, clause: Clause) -> Span | None:
    """``said that it rained``, ``explained how to swim``, ``told the guests he would stay``."""
    verb, passage = clause.verb, reading.passage
    if clause.lemma not in words("saying", "verbs", "clause") | words("saying", "also", "clause"):
        return None
    told = _told(reading, clause)
    if told is None:
        return None
    thing = child(verb, "dobj", "npadvmod")
    told = told or _hung_elsewhere(clause, thing)
    if not told:
        return _that_told(reading, verb)
    if thing is not None and verb.i < thing.i < told[0].i and _is_said_too(reading, clause, thing, told[0]):
        return passage.trimmed(thing.left_edge.idx, told_end(verb))
    first = min((t.left_edge for t in told), key=lambda t: t.i)
    last = max((t.right_edge for t in told), key=lambda t: t.i)
    if last.i < verb.i or first.i > verb.i:
        return passage.trimmed(first.idx, last.end_char)
    return passage.trimmed(first.idx, verb.idx) or passage.trimmed(verb.idx, last.end_char)


def _told(reading: Reading, clause: Clause) -> list[Token] | None:
    """The clauses below a verb that say what was said; None where it tells of something else: ``declared it open``."""
    told = [c for c in clause.verb.children if c.dep_ == "ccomp" and _is_content(clause, c)]
    if clause.lemma == "declare" and has_word(told, "open", "closed", "opened"):
        return None
    if clause.lemma in words("saying", "also", "clause"):
        told = [c for c in told if _is_whole(clause.verb, c)]
    return None if clause.lemma == "go" and not any(reading.passage.quote(c.idx) for c in told) else told


def _is_content(clause: Clause, told: Token) -> bool:
    """Whether a clause below a verb of saying is what was said: not when it was, and no sentence of its own."""
    verb, first = clause.verb, told.left_edge
    asks = first.lower_ == "if" and clause.lemma in words("saying", "turns", "asks")
    if first.lower_ in _WHILE and not asks:
        return False
    return not (is_apart(verb, told) if told.i < verb.i else _begins(first))


def _is_whole(verb: Token, told: Token) -> bool:
    """Whether a clause behind a verb has a subject and a verb of its own."""
    if told.i <= verb.i or told.tag_ not in (*FINITE, "VB", "VBN", "VBG"):
        return False
    return child(told, "nsubj", "nsubjpass", "expl", "csubj") is not None


def _hung_elsewhere(clause: Clause, thing: Token | None) -> list[Token]:
    """What was said, where the parser hangs it as ``how to swim``, or on a word between."""
    verb = clause.verb
    told = [c for c in verb.children if c.dep_ == "xcomp" and _asks_how(c)]
    if told or clause.lemma not in _PLAIN and (thing is None or thing.i <= verb.i):
        return told
    return [t for t in verb.subtree if _behind(verb, t)][:1]


def _is_said_too(reading: Reading, clause: Clause, thing: Token, told: Token) -> bool:
    """Whether the object before a clause without "that" is said itself, rather than whom it was said to."""
    if _that(told):
        return False
    if clause.lemma in words("saying", "verbs", "object") and sayable(reading, clause, thing):
        return True
    if clause.lemma not in ("say", "hope", "think", "believe") or thing.pos_ == "PRON":
        return False
    return not is_crowd(thing) and lemma(thing) not in words("saying", "never", "object")


def _that_told(reading: Reading, verb: Token) -> Span | None:
    """``shared that through rain and wind, the town stood``: the rest, however it was parsed."""
    sentence = reading.passage.sentence(verb)
    for that in verb.doc[verb.i + 1 : min(verb.i + 7, sentence.end)]:
        if that.lower_ == "that" and (that.tag_ in ("IN", "WDT") or that.dep_ == "mark"):
            told = verb.doc[that.i + 1 : sentence.end]
            if that.head.dep_ == "relcl" and that.i > verb.i + 1 or not any(t.tag_ in FINITE for t in told):
                return None
            last = next((t.i for t in told if t.text == ";"), sentence.end) - 1
            return reading.passage.trimmed(that.idx, verb.doc[last].idx + len(verb.doc[last].text.rstrip(".")))
        if that.is_punct or that.pos_ in ("VERB", "AUX", "ADP", "SCONJ"):
            return None
    return None


def _begins(first: Token) -> bool:
    """Whether a word begins a sentence that the parser did not part from the one before: ``at 8 a.m. He``."""
    return first.i > 0 and first.text[:1].isupper() and first.nbor(-1).text.endswith(".")


_PLAIN = frozenset(
    "say state add declare announce stress note argue insist maintain explain tell remark observe".split()
)


def _behind(verb: Token, told: Token) -> bool:
    """``stated while greeting them that``, ``told those who came that``: hung on a word between."""
    if told.i < verb.i or told.dep_ not in ("ccomp", "relcl", "acl", "advcl"):
        return False
    that = next((c for c in told.lefts if c.lower_ == "that" and c.dep_ == "mark"), None)
    if that is None or that.i < verb.i + 2:
        return False
    if any(t.lemma_ in words("saying", "verbs", "clause") and t.pos_ == "VERB" for t in verb.doc[verb.i + 1 : that.i]):
        return False  # "recounted his journey, reminding them that"
    above = told.head
    return above == verb or lemma(above) not in words("saying", "verbs", "clause") or above.i < verb.i


def asked(reading: Reading, clause: Clause) -> Span | None:
    """``asked the guests to sit``, ``urged them in his letter to come``."""
    verb = clause.verb
    if clause.lemma not in _ASKING or clause.lemma == "want":
        return None
    aims = all_hung(verb.rights, "dobj", "nsubj", "dative")
    aims += pobjs(verb.children, "on", "upon", "to", "for", "with")
    aim = next(iter(aims), None)
    if clause.lemma == "call" and has_word(verb.subtree, "order"):
        return None  # "called the meeting to order"
    if aim is None or clause.lemma == "invite" and reading.resolver.named(aim) is not None:
        return None
    tasks = ((to, task) for to, task in _tasks(verb, aim) if not _is_act(reading, clause, aim, task))
    return next((reading.passage.trimmed(_denied(to).idx, told_end(task)) for to, task in tasks), None)


def _denied(to: Token) -> Token:
    """Where ``not to come``, ``never to come``, ``not only to come`` begins, else the "to"."""
    first, denial = to, to
    while first.i > first.sent.start and first.nbor(-1).tag_ == "RB":
        first = first.nbor(-1)
        if first.dep_ in ("neg", "preconj"):
            denial = first
    return denial


def _tasks(verb: Token, aim: Token) -> Iterator[tuple[Token, Token]]:
    """The infinitives behind who is asked, each with its "to"."""
    for task in verb.subtree:
        if task.i > aim.i and task.tag_ == "VB" and task.dep_ in ("xcomp", "acl", "ccomp", "advcl", "relcl"):
            to = next((c for c in task.children if c.lower_ == "to"), None)
            if to is not None and not _below_clause(verb, task):
                yield to, task


def _below_clause(verb: Token, task: Token) -> bool:
    """``told us that it was late to go``: an infinitive within what was said in a clause."""
    token = task.head
    while token.i > verb.i and token.head != token:
        if token.dep_ == "ccomp" and child(token, *_SUBJECT) is not None:
            return True
        token = token.head
    return False


_SUBJECT = ("nsubj", "nsubjpass", "expl", "csubj")


def _is_act(reading: Reading, clause: Clause, aim: Token, task: Token) -> bool:
    """``called on Ann Lee to speak``: an introduction, not a request."""
    doing = words("saying", "turns", "tasks")
    called = clause.lemma in ("call", "invite", "ask") and lemma(task) in doing
    return called and reading.resolver.person(aim) is not None


def promised(reading: Reading, clause: Clause) -> Span | None:
    """``promised to come``, ``admitted being late``."""
    for part in clause.verb.children:
        if part.dep_ not in ("xcomp", "advcl", "ccomp") or part.i < clause.verb.i:
            continue
        infinitive = clause.lemma in _PROMISING and has_to(part)
        ing = part.tag_ == "VBG" or any(c.tag_ == "VBG" for c in part.lefts)
        gerund = clause.lemma in _WITH_GERUND and ing and part.left_edge.i <= clause.verb.i + 2
        if (infinitive and part.dep_ == "xcomp" or gerund) and child(part, "nsubj") is None:
            if lemma(part) not in _NOT_SAID.get(clause.lemma, ()):
                return reading.passage.trimmed(part.left_edge.idx, told_end(part))
    return None


_TURN = ("speak", "sing")
_NOT_SAID = {
    **dict.fromkeys(("ask", "offer", "agree"), _TURN),
    "decline": ("comment", "speak", "answer", "say", "elaborate"),
}
"""What somebody who is told to have offered or declined it has said nothing of, by the verb."""


_WITH_GERUND = frozenset(
    "recall remember admit deny confess suggest propose recommend advise regret mention report describe advocate "
    "acknowledge recount relate".split()
)


def wanted(reading: Reading, clause: Clause) -> Span | None:
    """``wanted to know why``."""
    verb = clause.verb
    if clause.lemma not in ("want", "wish", "seek", "ask", "demand", "like"):
        return None
    for part in verb.children:
        if part.dep_ == "xcomp" and lemma(part) in ("know", "hear") and (told := child(part, "ccomp")) is not None:
            return reading.passage.trimmed(told.left_edge.idx, told_end(told))
    return None


def bare_order(reading: Reading, clause: Clause) -> Span | None:
    """``Spend it on lunch, Ann answered``: an order before the verb."""
    verb = clause.verb
    if clause.lemma not in words("saying", "verbs", "clause"):
        return None
    for part in verb.lefts:
        if part.dep_ == "advcl" and part.tag_ == "VB" and child(part, "aux", "mark", "nsubj") is None:
            return reading.passage.trimmed(part.left_edge.idx, told_end(part))
    return None


def made_known(reading: Reading, clause: Clause) -> Span | None:
    """``let it be known that``, ``made it clear that``, ``put it to us that``, ``declared herself against it``."""
    verb, end = clause.verb, clause.verb.sent.end
    near = list(verb.doc[verb.i + 1 : min(verb.i + 6, end)])
    if clause.lemma in ("express", "declare", "pronounce") and near and near[0].lower_ in _SELF:
        return reading.passage.trimmed(near[1].idx, told_end(verb)) if len(near) > 1 else None
    put = clause.lemma == "put" and bool(near) and near[0].lower_ == "it"
    if clause.lemma not in ("let", "make") and not put:
        return None
    known = next((t for t in near if t.lower_ in ("known", "clear", "plain") or put and t.head.lower_ == "to"), None)
    if known is None or known.i + 1 >= end or known.nbor(1).lower_ != "that":
        return None
    return reading.passage.trimmed(known.nbor(1).idx, told_end(verb))


_SELF = ("himself", "herself", "themselves")


def adjective(reading: Reading, clause: Clause) -> Span | None:
    """``was clear that``, ``was of the opinion that``."""
    if clause.lemma != "be":
        return None
    for part in clause.verb.children:
        if part.dep_ == "acomp" and part.lower_ in words("saying", "adjectives", "words"):
            told = child(part, "ccomp") or child(clause.verb, "ccomp")
            if told is not None and told.i > part.i:
                return reading.passage.trimmed(told.left_edge.idx, told_end(told))
            topic = next((c for c in part.children if c.dep_ == "prep" and c.lower_ in ("about", "on")), None)
            if topic is not None:
                return reading.passage.trimmed(topic.idx, told_end(topic))
        view = next((noun for noun in pobjs((part,), "of") if noun.lower_ in ("opinion", "view")), None)
        if view is not None and (told := child(view, "acl", "ccomp", "relcl")) is not None:
            return reading.passage.trimmed(told.left_edge.idx, told_end(told))
    return None


def _asks_how(part: Token) -> bool:
    return any(c.tag_ in ("WRB", "WP", "WDT") or c.lower_ == "whether" for c in part.lefts)


def _that(told: Token) -> bool:
    first = told.left_edge.lower_ == "that" and told.left_edge.tag_ != "DT"
    return first or any(c.lower_ == "that" and c.dep_ == "mark" for c in told.children)


def is_apart(verb: Token, told: Token) -> bool:
    """Whether the clause before the verb is another sentence, set apart by a semicolon, a colon or one dash."""
    between = [t.text for t in verb.doc[told.i : verb.i] if t.i and t.nbor(-1).whitespace_ or t.text in ";:"]
    return ";" in between or ":" in between or sum(between.count(mark) for mark in ("-", "–", "—")) == 1

"""What was said: the clause, the infinitive, the object or the topic that hangs on a verb of saying."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Token

from viewer.extract.clauses import Clause
from viewer.extract.draft import Example, Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import child, lemma, subtree_end
from viewer.extract.rules.nouns import is_crowd, is_event, noun_kind
from viewer.report.model import Span

Way = Callable[[Reading, Clause], Span | None]

_WHILE = frozenset("whenever while as because since before after until once although though if unless".split())
_ABOUT = frozenset(
    "about of on for to against upon concerning regarding over into around through with towards toward".split()
)
_ASKING = frozenset(
    "ask request urge call invite beg appeal demand advise exhort encourage caution counsel remind tell press implore "
    "entreat beseech instruct direct order command challenge warn plead petition admonish want".split()
)
_PROMISING = frozenset(
    "promise pledge vow undertake offer commit propose threaten agree claim plead volunteer ask swear decline hope "
    "demand guarantee wish request beg resolve".split()
)
_PERSONAL = frozenset(
    "thank congratulate praise criticise criticize condemn commend quote blame credit salute laud compliment applaud "
    "remember commemorate rebuke attack defend denounce hail cite mention acknowledge appreciate".split()
)
_NAMING = frozenset("call describe hail brand dub label term characterise characterize portray compare liken".split())


def content(reading: Reading, clause: Clause) -> Span | None:
    """The words of what was said, or None where the verb tells of no saying here."""
    for way in _WAYS:
        if (found := way(reading, clause)) is not None:
            return found
    return None


def _named_so(reading: Reading, clause: Clause) -> Span | None:
    """``called the plan a gift``, ``described it as slow``."""
    if clause.lemma not in _NAMING or clause.passive:
        return None
    things = [c for c in clause.verb.children if c.dep_ in ("dobj", "oprd", "nsubj", "ccomp") and c.i > clause.verb.i]
    second = any(c.dep_ == "prep" and c.lower_ in ("as", "to", "with") for c in clause.verb.children)
    if not things or clause.lemma == "call" and len(things) < 2 and things[0].dep_ != "ccomp":
        return None
    if clause.lemma != "call" and not second:
        return None
    return reading.passage.trimmed(things[0].left_edge.idx, _end(clause.verb))


def _clause(reading: Reading, clause: Clause) -> Span | None:
    """``said that it rained``, ``explained how to swim``, ``told the guests he would stay``."""
    verb, passage = clause.verb, reading.passage
    if clause.lemma not in words("saying", "verbs", "clause") | words("saying", "also", "clause"):
        return None
    told = [c for c in verb.children if c.dep_ == "ccomp" and not (c.i < verb.i and is_apart(verb, c))]
    told = [c for c in told if c.left_edge.lower_ not in _WHILE and not (c.i > verb.i and _begins(c.left_edge))]
    thing = child(verb, "dobj", "npadvmod")
    if clause.lemma == "declare" and any(t.lower_ in ("open", "closed", "opened") for t in told):
        return None
    if clause.lemma in words("saying", "also", "clause"):
        told = [c for c in told if child(c, "nsubj", "nsubjpass", "expl", "csubj") is not None]
        told = [c for c in told if c.i > verb.i and c.tag_ in ("VBD", "VBZ", "VBP", "MD", "VB", "VBN", "VBG")]
    if clause.lemma == "go" and not any(passage.quote(c.idx) for c in told):
        return None
    if not told:
        told = [c for c in verb.children if c.dep_ == "xcomp" and _asks_how(c)]
    if not told and (clause.lemma in _PLAIN or thing is not None and thing.i > verb.i):
        told = [t for t in verb.subtree if _behind(verb, t)][:1]
    if told and thing is not None and verb.i < thing.i < told[0].i and told[0].i > verb.i:
        lists = not _that(told[0]) and not is_crowd(thing) and lemma(thing) not in words("saying", "never", "object")
        if (
            clause.lemma in words("saying", "verbs", "object")
            and _sayable(reading, clause, thing)
            or (lists and clause.lemma in ("say", "hope", "think", "believe") and thing.pos_ != "PRON")
        ):
            if not _that(told[0]):
                return passage.trimmed(thing.left_edge.idx, _end(verb))
    if not told:
        return None
    first = min((t.left_edge for t in told), key=lambda t: t.i)
    last = max((t.right_edge for t in told), key=lambda t: t.i)
    if last.i < verb.i or first.i > verb.i:
        return passage.trimmed(first.idx, last.idx + len(last.text))
    return passage.trimmed(first.idx, verb.idx) or passage.trimmed(verb.idx, last.idx + len(last.text))


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
    above = told.head
    return above == verb or lemma(above) not in words("saying", "verbs", "clause") or above.i < verb.i


def _asked(reading: Reading, clause: Clause) -> Span | None:
    """``asked the guests to sit``, ``urged them in his letter to come``."""
    verb = clause.verb
    if clause.lemma not in _ASKING or clause.lemma == "want":
        return None
    aim = next((c for c in verb.rights if c.dep_ in ("dobj", "nsubj", "dative")), None) or _on(verb)
    if aim is None or clause.lemma == "invite" and reading.resolver.named(aim) is not None:
        return None
    for task in verb.subtree:
        if task.i > aim.i and task.tag_ == "VB" and task.dep_ in ("xcomp", "acl", "ccomp", "advcl", "relcl"):
            if any(c.lower_ == "to" for c in task.children) and not _is_act(reading, clause, aim, task):
                first = next((c for c in task.children if c.lower_ == "to"), task)
                return reading.passage.trimmed(first.idx, _end(task))
    return None


def _is_act(reading: Reading, clause: Clause, aim: Token, task: Token) -> bool:
    """``called on Ann Lee to speak``: an introduction, not a request."""
    doing = words("saying", "turns", "tasks")
    called = clause.lemma in ("call", "invite", "ask") and lemma(task) in doing
    return called and reading.resolver.person(aim) is not None


def _promised(reading: Reading, clause: Clause) -> Span | None:
    """``promised to come``, ``admitted being late``."""
    for part in clause.verb.children:
        if part.dep_ not in ("xcomp", "advcl", "ccomp") or part.i < clause.verb.i:
            continue
        infinitive = clause.lemma in _PROMISING and any(c.lower_ == "to" and c.dep_ == "aux" for c in part.children)
        ing = part.tag_ == "VBG" or any(c.tag_ == "VBG" for c in part.lefts)
        gerund = clause.lemma in _WITH_GERUND and ing and part.left_edge.i <= clause.verb.i + 2
        if (infinitive and part.dep_ == "xcomp" or gerund) and child(part, "nsubj") is None:
            if lemma(part) in ("speak", "sing") and clause.lemma in ("ask", "offer", "agree"):
                continue
            return reading.passage.trimmed(part.left_edge.idx, _end(part))
    return None


_WITH_GERUND = frozenset(
    "recall remember admit deny confess suggest propose recommend advise regret mention report describe advocate "
    "acknowledge recount relate".split()
)


def _wanted(reading: Reading, clause: Clause) -> Span | None:
    """``wanted to know why``."""
    verb = clause.verb
    if clause.lemma not in ("want", "wish", "seek", "ask", "demand", "like"):
        return None
    for part in verb.children:
        if part.dep_ == "xcomp" and lemma(part) in ("know", "hear") and (told := child(part, "ccomp")) is not None:
            return reading.passage.trimmed(told.left_edge.idx, _end(told))
    return None


def _bare(reading: Reading, clause: Clause) -> Span | None:
    """``Spend it on lunch, Ann answered``: an order before the verb."""
    verb = clause.verb
    if clause.lemma not in words("saying", "verbs", "clause"):
        return None
    for part in verb.lefts:
        if part.dep_ == "advcl" and part.tag_ == "VB" and child(part, "aux", "mark", "nsubj") is None:
            return reading.passage.trimmed(part.left_edge.idx, _end(part))
    return None


def _adjective(reading: Reading, clause: Clause) -> Span | None:
    """``was clear that``, ``was of the opinion that``."""
    if clause.lemma != "be":
        return None
    for part in clause.verb.children:
        if part.dep_ == "acomp" and part.lower_ in words("saying", "adjectives", "words"):
            told = child(part, "ccomp") or child(clause.verb, "ccomp")
            if told is not None and told.i > part.i:
                return reading.passage.trimmed(told.left_edge.idx, _end(told))
            topic = next((c for c in part.children if c.dep_ == "prep" and c.lower_ in ("about", "on")), None)
            if topic is not None:
                return reading.passage.trimmed(topic.idx, _end(topic))
        if part.dep_ == "prep" and part.lower_ == "of" and (noun := child(part, "pobj")) is not None:
            told = child(noun, "acl", "ccomp", "relcl")
            if noun.lower_ in ("opinion", "view") and told is not None:
                return reading.passage.trimmed(told.left_edge.idx, _end(told))
    return None


def _light(reading: Reading, clause: Clause) -> Span | None:
    """``expressed gratitude for the tea``, ``took the view that``, ``thanks were expressed``."""
    if clause.lemma not in words("saying", "nouns", "light"):
        return None
    for noun in clause.patients:
        if lemma(noun) not in words("saying", "nouns", "with_light") and noun.lower_ not in words(
            "saying", "nouns", "with_light"
        ):
            continue
        if noun.dep_ in ("nsubj", "nsubjpass") and not clause.passive or not _goes_with(clause.lemma, lemma(noun)):
            continue
        if noun.i < clause.verb.i and not clause.passive:
            continue
        behind = [c for c in (*noun.rights, *clause.verb.rights) if c.i > noun.i]
        more = any(
            c.dep_ in ("prep", "acl", "relcl", "ccomp", "dative", "advcl", "xcomp") and _bears(c) for c in behind
        )
        if lemma(noun) in words("saying", "nouns", "needing") and not more:
            continue
        if lemma(noun) in ("tribute", "homage") and not any(c.lower_ in ("to", "for") for c in behind):
            continue
        if clause.passive and noun_kind(noun) is not None:
            continue
        if lemma(noun) in ("message", "word", "greeting") and not _that_below(noun):
            continue
        if lemma(noun) == "question" and clause.lemma in ("take", "give"):
            continue
        if noun.i < clause.verb.i:
            return reading.passage.trimmed(noun.left_edge.idx, noun.right_edge.idx + len(noun.right_edge.text))
        return reading.passage.trimmed(noun.idx, _end(clause.verb))
    for noun in (n for p, n in clause.preps if p == "with" and clause.lemma in ("provide", "present")):
        if lemma(noun) in words("saying", "nouns", "with_light") and any(c.dep_ == "prep" for c in noun.rights):
            return reading.passage.trimmed(noun.idx, noun.right_edge.idx + len(noun.right_edge.text))
    return None


def _goes_with(verb: str, noun: str) -> bool:
    """Whether a light verb and its noun tell of saying: one draws attention by words, but pays it in silence."""
    if noun in ("attention", "notice"):
        return verb in ("draw", "call", "direct", "bring", "pull", "turn", "give")
    if verb == "take":
        return noun in ("view", "position", "stance", "exception")
    return verb not in ("put", "turn", "place", "pull") or noun in ("question", "case", "point", "argument", "emphasis")


def _talk(reading: Reading, clause: Clause) -> Span | None:
    """``gave a talk on rivers``: what it was about."""
    if clause.lemma not in ("give", "deliver", "do", "present", "make", "hold") or clause.passive:
        return None
    for noun in clause.patients:
        if noun.i > clause.verb.i and noun_kind(noun) in ("speech", "opening", "closing"):
            for part in (*noun.rights, *clause.verb.rights):
                if part.dep_ == "prep" and part.lower_ in ("about", "on") and part.i > noun.i:
                    about = child(part, "pobj", "pcomp")
                    if about is not None and about.pos_ != "PROPN" and about.lower_ not in _NO_MATTER:
                        return reading.passage.trimmed(part.idx, _end(part))
    return None


def _bears(part: Token) -> bool:
    """Whether what follows a noun can tell what was said, rather than where or in what language."""
    return part.dep_ != "prep" or part.lower_ in _ABOUT | {"from", "that", "between", "behind"}


def _that_below(noun: Token) -> bool:
    return any(c.dep_ in ("acl", "ccomp", "relcl") and _that(c) for c in noun.children)


def _object(reading: Reading, clause: Clause) -> Span | None:
    """``thanked the choir``, ``outlined the plan``, ``set out the aims``."""
    verb = clause.verb
    if verb.dep_ == "pcomp" and clause.lemma in _TALKED:
        return None
    phrased = clause.phrase in words("saying", "particles", "object")
    if clause.passive or not phrased and clause.lemma not in words("saying", "verbs", "object"):
        return None
    for noun in (*clause.patients, *(c for c in verb.rights if c.dep_ == "npadvmod" and c.i <= verb.i + 5)):
        if noun.dep_ not in ("dobj", "npadvmod", "oprd") or noun.i < verb.i:
            continue
        if noun.dep_ == "npadvmod" and clause.lemma not in ("recall", "remember", "mention", "describe", "recount"):
            continue
        if _sayable(reading, clause, noun) or phrased and noun.pos_ == "NOUN":
            last = subtree_end(verb, ("conj", "cc", "punct", "advcl", "ccomp"))
            return reading.passage.trimmed(noun.left_edge.idx, last.idx + len(last.text))
    return None


def _topic(reading: Reading, clause: Clause) -> Span | None:
    """``spoke to us about the sea``, ``apologised to the guests``, ``confessed to having slept``."""
    verb = clause.verb
    behind = [c for c in verb.rights if c.dep_ == "prep"]
    for part in sorted(behind, key=lambda c: c.lower_ in ("to", "for", "with", "at")):
        if (gerund := child(part, "pcomp")) is not None:
            asked = any(t.tag_ in ("WP", "WDT", "WRB") for t in gerund.subtree if t.i < gerund.i)
            if asked and clause.lemma in ("ask", "inquire", "enquire", "wonder", "explain", "question"):
                return reading.passage.trimmed(part.idx, _end(part))
            if clause.lemma in words("saying", "verbs", "clause") and part.lower_ not in _NO_TOPIC:
                return reading.passage.trimmed(part.idx, _end(part))
        if not _has_topic(clause, part):
            continue
        noun = child(part, "pobj", "pcomp")
        if noun is None or noun.lower_ in _NO_MATTER:
            continue
        if part.lower_ in ("to", "with") and (is_crowd(noun) or reading.resolver.person(noun) is not None):
            if clause.lemma not in words("saying", "aims", "words"):
                continue
        return reading.passage.trimmed(part.idx, _end(part))
    return None


def _has_topic(clause: Clause, part: Token) -> bool:
    """Whether a preposition at this verb is followed by what was spoken about."""
    thing = child(clause.verb, "dobj")
    if clause.lemma == "address":
        return thing is not None and is_crowd(thing) and part.lower_ in ("on", "about", "regarding")
    if clause.lemma in ("walk", "take", "guide", "lead", "talk", "steer") and thing is not None:
        return (is_crowd(thing) or thing.lower_ in ("us", "everyone", "me")) and part.lower_ == "through"
    if clause.lemma == "deal":
        return part.lower_ == "with" and clause.verb.tag_ == "VBD"
    return clause.lemma in words("saying", "verbs", "topic") and part.lower_ in _prepositions(clause.lemma)


def _prepositions(verb: str) -> frozenset[str]:
    if verb in ("speak", "talk"):
        return frozenset(("about", "of", "on", "against", "upon", "concerning", "regarding", "over"))
    if verb == "warn":
        return _ABOUT | {"off"}
    if verb == "call":
        return frozenset(("for",))
    if verb in ("delve", "dive"):
        return frozenset(("into", "in"))
    if verb in ("teach", "write", "push", "home", "zero", "differ", "agree", "disagree", "concur", "wish", "question"):
        return frozenset(("about", "on", "for", "in"))
    return _ABOUT if verb in ("plead", "joke") else _ABOUT - _NOT_OFTEN


_NOT_OFTEN = frozenset(("with", "through", "towards", "toward"))
_NO_TOPIC = frozenset(("by", "while", "before", "after", "without", "in", "since", "when", "from", "instead"))
_NO_MATTER = frozenset(
    "behalf occasion request time day event end example instance part way minute minutes hour hours first last stage "
    "moment video phone zoom screen it them him her everyone floor order microphone megaphone".split()
)


def _sayable(reading: Reading, clause: Clause, noun: Token) -> bool:
    """Whether the object is something said, not a person welcomed, a thing presented or a question answered."""
    name = clause.lemma
    if name == "share" and lemma(noun) in words("saying", "never", "shared"):
        return False
    if name == "move":
        return noun.lower_ in ("adoption", "acceptance", "approval", "amendment", "ratification")
    if name == "welcome":
        return noun.lower_ in words("saying", "nouns", "welcomed")
    if noun.lower_ in ("winner", "winners", "start", "beginning", "end", "opening", "arrival", "names"):
        return False
    if name in ("honour", "honor", "call", "tell", "urge", "back", "attack", "note", "observe"):
        return name == "tell" and lemma(noun) in ("story", "history", "tale", "anecdote", "joke", "truth")
    if name in ("offer", "share", "convey", "raise", "pose", "ask", "repeat", "report", "list", "advance"):
        if noun.pos_ != "NOUN" or noun.ent_type_ in ("PERSON", "ORG"):
            return False
    if name in ("offer", "raise", "convey", "share") and noun_kind(noun) in ("ceremony", "award", "message"):
        return False
    if noun.pos_ == "PRON" and name not in _PERSONAL - {"acknowledge", "mention", "quote", "cite"}:
        return False
    if lemma(noun) in words("saying", "never", "object") and name not in _PERSONAL | _PLANNING:
        return False
    if noun.lower_ in ("vote", "toast", "motion", "thanks") and name in _PLANNING:
        return False
    if noun_kind(noun) in ("speech", "performance", "opening", "screening") and name not in _PERSONAL:
        return False
    if name in _TALKED and (is_event(noun) or noun.ent_type_ in ("PERSON", "MONEY", "GPE") or is_crowd(noun)):
        return False
    if reading.resolver.named(noun) is not None:
        return name in _PERSONAL
    return not (name in ("present", "report", "call") and is_event(noun))


_PLANNING = frozenset("propose announce recommend suggest demand request advocate promise pledge commit".split())
_TALKED = frozenset("address cover review explore examine survey trace chart tackle preview question discuss".split())


def _asks_how(part: Token) -> bool:
    return any(c.tag_ in ("WRB", "WP", "WDT") or c.lower_ == "whether" for c in part.lefts)


def _that(told: Token) -> bool:
    return (
        told.left_edge.lower_ == "that"
        and told.left_edge.tag_ != "DT"
        or any(c.lower_ == "that" and c.dep_ == "mark" for c in told.children)
    )


def is_apart(verb: Token, told: Token) -> bool:
    """Whether the clause before the verb is another sentence, set apart by a semicolon."""
    return any(t.text == ";" for t in verb.doc[told.i : verb.i])


def _on(verb: Token) -> Token | None:
    for part in verb.children:
        if part.dep_ == "prep" and part.lower_ in ("on", "upon", "to", "for", "with"):
            return child(part, "pobj")
    return None


def _end(token: Token) -> int:
    last = subtree_end(token, ("conj", "cc", "punct"))
    return last.idx + len(last.text)


_WAYS: tuple[Way, ...] = (
    _named_so,
    _asked,
    _clause,
    _wanted,
    _promised,
    _bare,
    _adjective,
    _light,
    _talk,
    _object,
    _topic,
)


EXAMPLES = (
    Example("Ann Lee called the pier a ruin.", ("Ann Lee: called",)),
    Example("Ann Lee urged the fishermen in her letter to come.", ("Ann Lee: urged",)),
    Example("Ann Lee urged us to be kind.", ("Ann Lee: urged",)),
    Example("Bo Ek explained how to mend a net.", ("Bo Ek: explained",)),
    Example("Bo Ek wanted to know why the pier was shut.", ("Bo Ek: wanted to know",)),
    Example("Bo Ek promised to come back.", ("Bo Ek: promised",)),
    Example("Bo Ek recalled being taken for a sailor.", ("Bo Ek: recalled",)),
    Example("Spend it on nets, Bo Ek answered.", ("Bo Ek: answered",)),
    Example("Ann Lee was adamant that the pier must stay.", ("Ann Lee: was",)),
    Example("Ann Lee took the view that the pier must stay.", ("Ann Lee: took the view",)),
    Example("Ann Lee expressed gratitude for the nets.", ("Ann Lee: expressed gratitude",)),
    Example("Ann Lee paid a tribute of her own.", ()),
    Example("Ann Lee told the story of the first pier.", ("Ann Lee: told the story",)),
    Example("Ann Lee set out the aims of the club.", ("Ann Lee: set out",)),
    Example("Ann Lee addressed the risks of rotten wood.", ("Ann Lee: addressed",)),
    Example("Ann Lee addressed the audience.", ()),
    Example("Ann Lee addressed the pupils on the need for a pier.", ("Ann Lee: addressed",)),
    Example("Ann Lee spoke to the pupils about the pier.", ("Ann Lee: spoke",)),
    Example("Ann Lee said, while greeting the pupils, that the pier was old.", ("Ann Lee: said",)),
    Example("Ann Lee announced the winners.", ()),
    Example("Ann Lee paid attention to the pier.", ()),
    Example("Ann Lee shared a house with Bo Ek.", ()),
    Example("Ann Lee welcomed the decision to mend the pier.", ("Ann Lee: welcomed",)),
    Example("Bo Ek proposed a vote of thanks.", ()),
    Example("Bo Ek apologised to the guests.", ("Bo Ek: apologised",)),
    Example("Bo Ek spoke on behalf of the club.", ()),
    Example("Bo Ek asked in what year the pier was built.", ("Bo Ek: asked",)),
)

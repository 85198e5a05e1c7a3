"""What was said, told in a noun or a topic: ``thanked the choir``, ``expressed regret``, ``spoke about rivers``."""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.language.clauses import Clause
from viewer.extract.language.dates import WEEKDAYS
from viewer.extract.language.passage import child, conjuncts, lemma, subtree_end
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import goes_through_place, is_crowd, is_event, noun_kind
from viewer.report.model import Span

_ABOUT = frozenset(
    "about of on for to against upon concerning regarding over into around through with towards toward".split()
)
_PERSONAL = frozenset(
    "thank congratulate praise criticise criticize condemn commend quote blame credit salute laud compliment applaud "
    "remember commemorate rebuke attack defend denounce hail cite mention acknowledge appreciate".split()
)
_NAMING = frozenset("call describe hail brand dub label term characterise characterize portray compare liken".split())


def named_so(reading: Reading, clause: Clause) -> Span | None:
    """``called the plan a gift``, ``described it as slow``."""
    if clause.lemma not in _NAMING or clause.passive:
        return None
    things = [c for c in clause.verb.children if c.dep_ in ("dobj", "oprd", "nsubj", "ccomp") and c.i > clause.verb.i]
    second = any(c.dep_ == "prep" and c.lower_ in ("as", "to", "with") for c in clause.verb.children)
    if things and things[0].right_edge.i + 1 < len(things[0].doc):
        second = second or things[0].right_edge.nbor(1).lower_ == "as"
    if not things or clause.lemma == "call" and len(things) < 2 and things[0].dep_ != "ccomp":
        return None
    if clause.lemma != "call" and not second:
        return None
    return reading.passage.trimmed(things[0].left_edge.idx, told_end(clause.verb))


def light(reading: Reading, clause: Clause) -> Span | None:
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
        return reading.passage.trimmed(noun.idx, told_end(clause.verb))
    for noun in (n for p, n in clause.preps if p == "with" and clause.lemma in ("provide", "present")):
        if lemma(noun) in words("saying", "nouns", "with_light") and any(c.dep_ == "prep" for c in noun.rights):
            return reading.passage.trimmed(noun.idx, noun.right_edge.idx + len(noun.right_edge.text))
    return None


def _goes_with(verb: str, noun: str) -> bool:
    """Whether a light verb and its noun tell of saying: one draws attention by words, but pays it in silence."""
    if noun in words("saying", "nouns", "presented"):
        return verb == "present"
    if noun == "light":
        return verb in ("throw", "shed", "cast")
    if verb in ("throw", "shed", "cast", "lay"):
        return noun in ("emphasis", "stress", "doubt", "blame")
    if noun in ("attention", "notice"):
        return verb in ("draw", "call", "direct", "bring", "pull", "turn", "give")
    if verb == "take":
        return noun in ("view", "position", "stance", "exception")
    return verb not in ("put", "turn", "place", "pull") or noun in (
        "question",
        "case",
        "point",
        "argument",
        "emphasis",
        "stress",
    )


def talk(reading: Reading, clause: Clause) -> Span | None:
    """``gave a talk on rivers``: what it was about."""
    if clause.lemma not in ("give", "deliver", "do", "present", "make", "hold") or clause.passive:
        return None
    for noun in clause.patients:
        if noun.i > clause.verb.i and noun_kind(noun) in ("speech", "opening", "closing"):
            for part in (*noun.rights, *clause.verb.rights):
                of = ("of", "to") if lemma(noun) in ("testimony", "evidence") else ()
                if part.dep_ == "prep" and part.lower_ in ("about", "on", *of) and part.i > noun.i:
                    about = child(part, "pobj", "pcomp")
                    if about is None or _is_time(part, about) or about.lower_ in _NO_MATTER:
                        continue
                    if part.lower_ == "about" or about.ent_type_ not in ("GPE", "LOC", "FAC"):
                        return reading.passage.trimmed(part.idx, told_end(part))
    return None


def _bears(part: Token) -> bool:
    """Whether what follows a noun can tell what was said, rather than where or in what language."""
    return part.dep_ != "prep" or part.lower_ in _ABOUT | {"from", "that", "between", "behind"}


def _that_below(noun: Token) -> bool:
    return any(c.dep_ in ("acl", "ccomp", "relcl") and any(t.lower_ == "that" for t in c.lefts) for c in noun.children)


def object_said(reading: Reading, clause: Clause) -> Span | None:
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
        if sayable(reading, clause, noun) or phrased and noun.pos_ == "NOUN":
            last = subtree_end(verb, ("conj", "cc", "punct", "advcl", "ccomp"))
            return reading.passage.trimmed(noun.left_edge.idx, last.idx + len(last.text))
    return _shared(reading, clause) if clause.lemma == "share" else None


def _shared(reading: Reading, clause: Clause) -> Span | None:
    """``shared with the guests her sense of loss``: the object, which the parser hangs on those it was shared with."""
    listeners = clause.prep("with")
    for noun in listeners.subtree if listeners is not None else ():
        first = noun.left_edge
        if noun.dep_ in ("conj", "appos", "npadvmod", "dep") and noun.pos_ == "NOUN" and first.tag_ in ("PRP$", "DT"):
            if first.i and first.nbor(-1).lower_ not in ("and", ",") and sayable(reading, clause, noun):
                return reading.passage.trimmed(first.idx, told_end(noun))
    return None


def wished(reading: Reading, clause: Clause) -> Span | None:
    """``wished the choir many more years``, ``wished them well``."""
    if clause.lemma != "wish" or clause.passive:
        return None
    parts = [
        c for c in clause.verb.rights if c.dep_ in ("dative", "dobj", "npadvmod", "oprd", "attr") or c.lower_ == "well"
    ]
    if len(parts) < 2:
        return None
    return reading.passage.trimmed(parts[0].left_edge.idx, told_end(clause.verb))


def topic(reading: Reading, clause: Clause) -> Span | None:
    """``spoke to us about the sea``, ``apologised to the guests``, ``confessed to having slept``."""
    verb = clause.verb
    behind = [c for c in verb.rights if c.dep_ == "prep"]
    thing = child(verb, "dobj")
    if thing is not None and thing.i > verb.i and clause.lemma in words("saying", "aims", "of"):
        behind += [c for c in thing.rights if c.dep_ == "prep"]  # "warned the guests against the stairs"
    for part in behind:  # "spoke in support of the bill", "spoke from the front about rivers"
        noun = child(part, "pobj")
        if noun is not None and part.lower_ == "in" and noun.lower_ in _STANCE and child(noun, "prep") is not None:
            if clause.lemma in words("saying", "verbs", "topic"):
                return reading.passage.trimmed(part.idx, told_end(part))
        if noun is not None and part.lower_ in ("from", "at", "before", "in"):
            behind += [c for c in noun.rights if c.dep_ == "prep" and c.lower_ == "about"]
    for part in verb.rights:  # "spoke for an hour about rivers", "spoke critically of rivers"
        inner = child(part, "pobj") if part.dep_ == "prep" else part if part.dep_ == "advmod" else None
        if inner is not None and (part is inner or _is_time(part, inner)):
            behind += [c for c in inner.rights if c.dep_ == "prep" and c.lower_ in ("about", "of", "on")]
    for part in sorted(behind, key=lambda c: (c.lower_ in ("to", "with", "at"), c.lower_ in ("for", "in"))):
        if (gerund := child(part, "pcomp")) is not None:
            asked = any(t.tag_ in ("WP", "WDT", "WRB") for t in gerund.subtree if t.i < gerund.i)
            if asked and clause.lemma in ("ask", "inquire", "enquire", "wonder", "explain", "question"):
                return reading.passage.trimmed(part.idx, told_end(part))
            if clause.lemma in words("saying", "verbs", "clause") and part.lower_ not in _NO_TOPIC:
                return reading.passage.trimmed(part.idx, told_end(part))
        if not _has_topic(clause, part):
            continue
        noun = child(part, "pobj", "pcomp")
        if noun is None or noun.lower_ in _NO_MATTER or _is_time(part, noun):
            continue
        if part.lower_ in ("to", "with") and (is_crowd(noun) or reading.resolver.person(noun) is not None):
            if clause.lemma not in words("saying", "aims", "words"):
                continue
        return reading.passage.trimmed(part.idx, told_end(part))
    return None


_STANCE = ("support", "favour", "favor", "defence", "defense", "opposition", "praise")


def _is_time(part: Token, noun: Token) -> bool:
    """``spoke on Sunday``, ``preached for ten years``: when or how long, not about what."""
    if part.lower_ in ("about", "of", "concerning", "regarding", "against"):
        return False
    of = child(noun, "prep")
    if part.lower_ == "for" and lemma(part.head) in words("saying", "aims", "words"):
        return False
    if part.lower_ == "for" and of is not None and of.lower_ == "of":
        return False  # "begged pardon for nine years of noise"
    return noun.ent_type_ in ("DATE", "TIME") or lemma(noun) in WEEKDAYS


def _has_topic(clause: Clause, part: Token) -> bool:
    """Whether a preposition at this verb is followed by what was spoken about."""
    thing = child(clause.verb, "dobj")
    if thing is not None and clause.lemma in words("saying", "aims", "of"):
        if part.lower_ in ("of", "about", "against", "on") and thing.i < part.i:
            return True
    if clause.lemma == "address":
        return thing is not None and is_crowd(thing) and part.lower_ in ("on", "about", "regarding")
    if clause.lemma in ("walk", "take", "guide", "lead", "talk", "steer") and thing is not None:
        many = is_crowd(thing) or thing.lower_ in ("us", "everyone", "me")
        return many and part.lower_ == "through" and not goes_through_place(part)
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


def sayable(reading: Reading, clause: Clause, noun: Token) -> bool:
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
    if name in _TALKED and (is_event(noun) or noun.ent_type_ in ("PERSON", "MONEY", "GPE")):
        return False
    if name in _TALKED and any(
        is_crowd(t) or lemma(t) in words("event", "attendance", "people") for t in conjuncts(noun)
    ):
        return False
    if reading.resolver.named(noun) is not None:
        return name in _PERSONAL
    return not (name in ("present", "report", "call") and is_event(noun))


_PLANNING = frozenset("propose announce recommend suggest demand request advocate promise pledge commit".split())
_TALKED = frozenset("address cover review explore examine survey trace chart tackle preview question discuss".split())


def told_end(token: Token) -> int:
    last = subtree_end(token, ("conj", "cc", "punct"))
    return last.idx + len(last.text)

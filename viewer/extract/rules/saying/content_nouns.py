"""What was said, told in a noun or a topic: ``thanked the choir``, ``expressed regret``, ``spoke about rivers``."""

from __future__ import annotations

from viewer.extract.language.clauses import Clause
from viewer.extract.language.dates import WEEKDAYS
from viewer.extract.language.passage import all_hung, child, has_word, hung, lemma, nth, subtree_end
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.saying.sayable import TALKED, sayable
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import goes_through_place, is_crowd, noun_kind
from viewer.report.model import Span

_ABOUT = frozenset(
    "about of on for to against upon concerning regarding over into around through with towards toward".split()
)
_NAMING = frozenset("call describe hail brand dub label term characterise characterize portray compare liken".split())


def named_so(reading: Reading, clause: Clause) -> Span | None:
    """``called the plan a gift``, ``described it as slow``."""
    if clause.lemma not in _NAMING or clause.passive:
        return None
    things = [c for c in clause.verb.children if c.dep_ in ("dobj", "oprd", "nsubj", "ccomp") and c.i > clause.verb.i]
    if not things:
        return None
    if clause.lemma == "call":
        second = len(things) > 1 or things[0].dep_ == "ccomp"
    else:
        behind = nth(clause.verb.doc, things[0].right_edge.i + 1)
        second = any(c.dep_ == "prep" and c.lower_ in ("as", "to", "with") for c in clause.verb.children)
        second = second or behind is not None and behind.lower_ == "as"
    if not second:
        return None
    return reading.passage.trimmed(things[0].left_edge.idx, told_end(clause.verb))


def light(reading: Reading, clause: Clause) -> Span | None:
    """``expressed gratitude for the tea``, ``took the view that``, ``thanks were expressed``."""
    if clause.lemma not in words("saying", "nouns", "light"):
        return None
    for noun in clause.patients:
        if _is_light(clause, noun) and not any(test(clause, noun) for test in _NOT_SAID):
            if noun.i < clause.verb.i:
                return reading.passage.trimmed(noun.left_edge.idx, noun.right_edge.end_char)
            return reading.passage.trimmed(noun.idx, told_end(clause.verb))
    if clause.lemma not in ("provide", "present"):
        return None
    for noun in clause.aims("with"):
        if lemma(noun) in words("saying", "nouns", "with_light") and hung(noun.rights, "prep") is not None:
            return reading.passage.trimmed(noun.idx, noun.right_edge.end_char)
    return None


def _is_light(clause: Clause, noun: Token) -> bool:
    """Whether a noun with this verb tells of saying, and stands where it is what was said."""
    known = words("saying", "nouns", "with_light")
    if lemma(noun) not in known and noun.lower_ not in known or not _goes_with(clause.lemma, lemma(noun)):
        return False
    return clause.passive or noun.dep_ not in ("nsubj", "nsubjpass") and noun.i >= clause.verb.i


def _behind(clause: Clause, noun: Token) -> list[Token]:
    return [c for c in (*noun.rights, *clause.verb.rights) if c.i > noun.i]


def _tells_nothing(clause: Clause, noun: Token) -> bool:
    """``expressed a wish``: nothing says which."""
    if lemma(noun) not in words("saying", "nouns", "needing"):
        return False
    return not any(c.dep_ in _TELLING and _bears(c) for c in _behind(clause, noun))


_TELLING = ("prep", "acl", "relcl", "ccomp", "dative", "advcl", "xcomp")


def _is_to_nobody(clause: Clause, noun: Token) -> bool:
    """``paid tribute`` without "to"."""
    if lemma(noun) not in ("tribute", "homage"):
        return False
    return not has_word(_behind(clause, noun), "to", "for")


def _is_made(clause: Clause, noun: Token) -> bool:
    """``a speech was made``: an act."""
    return clause.passive and noun_kind(noun) is not None


def _is_sent(_clause: Clause, noun: Token) -> bool:
    """``brought a message``, without what it says."""
    return lemma(noun) in ("message", "word", "greeting") and not _that_below(noun)


def _is_answered(clause: Clause, noun: Token) -> bool:
    """``took a question``."""
    return lemma(noun) == "question" and clause.lemma in ("take", "give")


_NOT_SAID = (_tells_nothing, _is_to_nobody, _is_made, _is_sent, _is_answered)


def _goes_with(verb: str, noun: str) -> bool:
    """Whether a light verb and its noun tell of saying: one draws attention by words, but pays it in silence."""
    if noun in words("saying", "nouns", "presented"):
        return verb == "present"
    if verb == "make" and noun in words("saying", "nouns", "unsaid"):
        return False
    if noun == "light":
        return verb in ("throw", "shed", "cast")
    if verb in ("throw", "shed", "cast", "lay"):
        return noun in ("emphasis", "stress", "doubt", "blame")
    if noun in ("attention", "notice"):
        return verb in ("draw", "call", "direct", "bring", "pull", "turn", "give")
    if verb == "take":
        return noun in ("view", "position", "stance", "exception")
    matters = ("question", "case", "point", "argument", "emphasis", "stress")
    return verb not in ("put", "turn", "place", "pull") or noun in matters


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
    return any(c.dep_ in ("acl", "ccomp", "relcl") and has_word(c.lefts, "that") for c in noun.children)


_OBJECTS: dict[str, tuple[str, ...]] = dict.fromkeys(
    "recall remember mention describe recount".split(), ("dobj", "npadvmod", "oprd")
)
"""How what is said may hang on these verbs: ``recalled the day``, which the parser may take for a time."""


def object_said(reading: Reading, clause: Clause) -> Span | None:
    """``thanked the choir``, ``outlined the plan``, ``set out the aims``."""
    verb = clause.verb
    if verb.dep_ == "pcomp" and clause.lemma in TALKED:
        return None
    phrased = clause.phrase in words("saying", "particles", "object")
    if clause.passive or not phrased and clause.lemma not in words("saying", "verbs", "object"):
        return None
    deps = _OBJECTS.get(clause.lemma, ("dobj", "oprd"))
    for noun in (*clause.patients, *(c for c in verb.rights if c.dep_ == "npadvmod" and c.i <= verb.i + 5)):
        if noun.dep_ not in deps or noun.i < verb.i:
            continue
        if sayable(reading, clause, noun) or phrased and noun.pos_ == "NOUN":
            last = subtree_end(verb, ("conj", "cc", "punct", "advcl", "ccomp"))
            return reading.passage.trimmed(noun.left_edge.idx, last.end_char)
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
    behind = all_hung(verb.rights, "prep")
    thing = child(verb, "dobj")
    if thing is not None and thing.i > verb.i and clause.lemma in words("saying", "aims", "of"):
        behind += all_hung(thing.rights, "prep")  # "warned the guests against the stairs"
    for part in behind:  # "spoke in support of the bill", "spoke from the front about rivers"
        noun = child(part, "pobj")
        if noun is not None and _takes_side(clause, part, noun):
            return reading.passage.trimmed(part.idx, told_end(part))
        if noun is not None and part.lower_ in ("from", "at", "before", "in"):
            behind += [c for c in all_hung(noun.rights, "prep") if c.lower_ == "about"]
    behind += _past_time(verb)
    for part in sorted(behind, key=lambda c: (c.lower_ in ("to", "with", "at"), c.lower_ in ("for", "in"))):
        if _is_doing(clause, part) or _is_topic(reading, clause, part):
            return reading.passage.trimmed(part.idx, told_end(part))
    return None


def _takes_side(clause: Clause, part: Token, noun: Token) -> bool:
    """``spoke in support of the bill``."""
    side = part.lower_ == "in" and noun.lower_ in _STANCE and child(noun, "prep") is not None
    return side and clause.lemma in words("saying", "verbs", "topic")


def _past_time(verb: Token) -> list[Token]:
    """``spoke for an hour about rivers``, ``spoke critically of rivers``: hung on a time or an adverb."""
    found: list[Token] = []
    for part in verb.rights:
        inner = child(part, "pobj") if part.dep_ == "prep" else part if part.dep_ == "advmod" else None
        if inner is not None and (part is inner or _is_time(part, inner)):
            found += [c for c in inner.rights if c.dep_ == "prep" and c.lower_ in ("about", "of", "on")]
    return found


def _is_doing(clause: Clause, part: Token) -> bool:
    """``confessed to having slept``, ``asked about where it was held``: a clause behind a preposition."""
    gerund = child(part, "pcomp")
    if gerund is None:
        return False
    if clause.lemma in words("saying", "verbs", "clause") and part.lower_ not in _NO_TOPIC:
        return True
    asks = clause.lemma in ("ask", "inquire", "enquire", "wonder", "explain", "question")
    return asks and any(t.tag_ in ("WP", "WDT", "WRB") for t in gerund.subtree if t.i < gerund.i)


def _is_topic(reading: Reading, clause: Clause, part: Token) -> bool:
    """Whether a preposition is followed by what was spoken about, not by when or to whom."""
    noun = child(part, "pobj", "pcomp") if _has_topic(clause, part) else None
    if noun is None or noun.lower_ in _NO_MATTER or _is_time(part, noun):
        return False
    if part.lower_ not in ("to", "with") or clause.lemma in words("saying", "aims", "words"):
        return True
    return not is_crowd(noun) and reading.resolver.person(noun) is None


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


def told_end(token: Token) -> int:
    last = subtree_end(token, ("conj", "cc", "punct"))
    return last.end_char

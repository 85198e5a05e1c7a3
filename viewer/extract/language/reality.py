"""Whether a verb tells what happened at the event: not denied, planned or reported, a step of the story or an aside."""

from __future__ import annotations

from viewer.extract.language.passage import Passage, child, has_word, lemma, pobjs
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words

_UNREAL = frozenset(
    ("would", "could", "should", "will", "may", "might", "must", "shall", "can", "'ll", "’ll", "wo", "ca")
)
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
"""How a subject hangs on its verb."""
FINITE = ("VBD", "VBZ", "VBP", "MD")
"""Tags of finite verbs."""
_BEFORE_NOUN = ("PROPN", "NOUN", "ADJ", "NUM", "DET", "ADP")


def is_denied_above(verb: Token) -> bool:
    """A verb that hangs on a negated one: ``did not want to speak``, ``nobody heard Bo Ek speak``."""
    above = verb.head
    if verb.dep_ == "pcomp" and above.lower_ == "without":
        return True
    if verb.dep_ == "ccomp" and verb.tag_ == "VB" and lemma(above) in ("hear", "see"):
        who = child(above, "nsubj")
        return child(above, "neg") is not None or who is not None and is_nobody(who)
    return verb.dep_ == "xcomp" and above != verb and child(above, "neg") is not None


def is_nearly(verb: Token) -> bool:
    """``very nearly gave a speech``: it was not done."""
    return any(c.dep_ == "advmod" and c.lower_ in ("almost", "nearly") and c.i < verb.i for c in verb.children)


def is_denied(noun: Token) -> bool:
    """``not to Bo Ek but to Ann Lee``, ``neither Ann Lee nor Bo Ek``: named as who, or what, it was not."""
    doc = noun.doc
    for i in range(noun.i - 1, max(noun.sent.start, noun.i - 7) - 1, -1):
        if doc[i].lower_ in words("meant", "denied", "not"):
            return doc[i + 1].lower_ not in words("meant", "denied", "also")
        if doc[i].pos_ not in _BEFORE_NOUN or doc[i + 1].pos_ == "ADP":
            return False
    return False


def is_nobody(noun: Token) -> bool:
    """``no one``, ``none of the guests``, ``no guest``; not ``none but Bo Ek``."""
    none = noun.lower_ in words("meant", "denied", "nobody")
    none = none or any(c.dep_ == "det" and c.lower_ in ("no", "neither") for c in noun.children)
    return none and not any(t.lower_ in words("meant", "denied", "also") for t in noun.subtree)


def is_planned(verb: Token) -> bool:
    """Told as planned, wished, asked for or possible, not as done; or a question: ``Did Bo Ek sing?``."""
    if _is_asked(verb) or any(_is_unreal(verb, part) for part in verb.children):
        return True
    if verb.dep_ == "xcomp":
        return _is_governed_by_plan(verb)
    if has_to(verb):
        if verb.dep_ == "advcl" and _on_hand(verb.head):
            return is_planned(verb.head)  # "travelled from Basel to speak", "was there to give a talk"
        return verb.dep_ in ("advcl", "acl", "relcl", "ROOT", "ccomp", "conj", "pcomp")
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX") and verb.tag_ in ("VB", "VBN", "VBG"):
        return child(verb, *SUBJECTS) is None and verb.tag_ == verb.head.tag_ and is_planned(verb.head)
    return False


def _is_asked(verb: Token) -> bool:
    first = next((t for t in verb.sent if t.is_alpha and t.pos_ != "CCONJ"), verb)
    return first.pos_ == "AUX" and has_word(verb.sent[-2:], "?")


def _is_unreal(verb: Token, part: Token) -> bool:
    """Whether a word below a verb says that it was not, or not yet: ``would``, ``if``, ``had she spoken``."""
    if part.dep_ == "mark":
        return part.lower_ in ("if", "unless", "whether", "lest", "without")
    if part.dep_ != "aux":
        return False
    if part.lower_ in _UNREAL:
        return True
    if verb.dep_ != "advcl" or part.lower_ not in ("had", "were", "should"):
        return False
    own = child(verb, "nsubj", "nsubjpass")
    return own is not None and part.i < own.i


def has_to(verb: Token) -> bool:
    """Whether a verb is an infinitive with "to"."""
    return any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)


def is_perfect(verb: Token) -> bool:
    """Whether a verb is in the past perfect."""
    return any(c.dep_ == "aux" and c.lower_ in ("had", "’d", "'d") for c in verb.children)


def _is_governed_by_plan(verb: Token) -> bool:
    """``was to have spoken``, ``had been invited to speak``, ``hoped to speak``; not ``helped to speak``."""
    above = verb.head
    name = lemma(above)
    if name == "be" and has_to(verb):
        return True
    if name not in words("acts", "verbs", "aspect") and name not in ("help", "call", "invite", "see", "hear", "have"):
        return name in words("event", "words", "planned") or above.lower_ in ("due", "unable", "able", "ready", "going")
    if name == "invite" and is_perfect(above):
        return True
    return name != "have" and above != verb and is_planned(above)


def _on_hand(verb: Token) -> bool:
    """A verb of being or coming there, whose purpose is then done: ``came to speak``, ``was on hand to give``."""
    if lemma(verb) == "be":
        there = [c for c in verb.children if c.dep_ in ("advmod", "prep", "acomp")]
        return has_word(there, "there", "here", "also", "on", "present")
    if lemma(verb) in ("call", "summon", "invite", "beckon", "usher", "ask"):
        return child(verb, "neg") is None and to_the_front(verb)
    return lemma(verb) in words("acts", "verbs", "coming") and child(verb, "neg") is None


def to_the_front(verb: Token) -> bool:
    """``was called up``, ``was invited to the stage``."""
    aims = pobjs(verb.children, "to", "onto", "on")
    on_stage = any(aim.lower_ in words("acts", "stage", "places") for aim in aims)
    return on_stage or has_word(verb.children, "up", "forward", "onstage")


def goes_on_telling(verb: Token) -> Token | None:
    """``He said that it had rained and begged for tea``: the verb of saying with which "begged" goes on.

    The parser joins it to the verb inside the content; the tense tells them apart.
    """
    did = any(c.dep_ == "aux" and c.lower_ == "did" for c in verb.children)
    if verb.dep_ != "conj" or verb.tag_ != "VBD" and not did or lemma(verb) not in words("saying", "verbs"):
        return None
    inner = verb.head
    above = inner.head
    if inner.tag_ == "VBD" and not did or inner.dep_ != "ccomp":
        return None
    if lemma(above) not in words("saying", "verbs", "clause"):
        return None
    return above if child(verb, *SUBJECTS) is None and above.tag_ == "VBD" else None


def is_reported(passage: Passage, verb: Token) -> bool:
    """Inside what somebody said: below the content clause of a verb of saying."""
    token = goes_on_telling(verb) or verb
    if any(c.dep_ == "parataxis" and is_inserted(c) for c in verb.children):
        return True
    for _ in range(40):
        above = token.head
        if above == token or passage.said(above) and not passage.said(token):
            return False  # the report's own verb, which the parser hung on one inside the quotation
        if token.dep_ == "ccomp":
            if has_word(verb.doc[min(token.i, above.i) : max(token.i, above.i)], ";"):
                return False
            again = token == verb and lemma(verb) == lemma(above)  # "he said, he said that"
            if lemma(above) in words("saying", "verbs", "clause") and not again:
                return True
            if above.pos_ in ("VERB", "AUX") and child(token, "mark") is not None:
                return True
        token = above
    return False


def is_inserted(verb: Token) -> bool:
    """``, she argued,``: a verb of saying with its subject, put into or behind what was said."""
    return (
        (verb.dep_ == "parataxis" or verb.dep_ == "ccomp" and _between_commas(verb))
        and lemma(verb) in words("saying", "verbs", "clause")
        and child(verb, "nsubj") is not None
        and child(verb, "ccomp", "dobj") is None
    )


def _between_commas(verb: Token) -> bool:
    """``In winter, she recalled, when it snowed, they stayed``: put before the clause that it hangs on."""
    own = child(verb, "nsubj")
    if own is None or own.i > verb.i or verb.head.i < verb.i or verb.i + 1 >= len(verb.doc):
        return False
    first = own.left_edge.i
    return first > verb.sent.start and verb.doc[first - 1].text == "," == verb.nbor(1).text


def _coordinated(verb: Token) -> bool:
    """``They saw the film X, and a song was sung``: a clause of its own taken for a relative one."""
    own = child(verb, "nsubj", "nsubjpass")
    if verb.dep_ != "relcl" or own is None or own.pos_ == "PRON" or any(t.tag_[0] == "W" for t in own.subtree):
        return False
    first = own.left_edge.i
    between = verb.doc[verb.head.i + 1 : first]
    joined = any(t.lower_ == "and" and t.head in (verb.head, verb) or t.text == ";" for t in between)
    return joined and not any(t.tag_ in ("WP", "WDT", "WRB") for t in between)


def is_aside(verb: Token) -> bool:
    for token in (verb, *verb.ancestors):
        if token.dep_ == "relcl" and token.head.dep_ == "attr" and has_word(token.head.head.lefts, "it"):
            return False  # "it was X who ..."
        if token.dep_ in ("relcl", "acl", "appos") and not _coordinated(token):
            return True
    return False


def is_depicted(name: Token) -> bool:
    """``the statue of Ann Lee``, ``a plaque to Senator Ann Lee``: whether the head of a name is whom a work shows."""
    while name.dep_ in ("appos", "compound") and name.head.i != name.i:
        if name.dep_ == "compound" and lemma(name.head) in words("presence", "nouns", "depicting"):
            return True  # "the Ann Lee statue"
        name = name.head
    if name.dep_ != "pobj" or name.head.lower_ not in ("of", "to"):
        return False
    return lemma(name.head.head) in words("presence", "nouns", "depicting")

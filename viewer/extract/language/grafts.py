"""Repairs of the parse, made before anything reads it: subjects that the parser gave to what stands before them.

``He opened the hall and Ann Lee, the mayor, thanked him``: the model now and then joins "Ann Lee" to "the hall", and
leaves "thanked" without a subject. A coordinated verb without a coordinator of its own cannot share the subject of the
verb before it: the noun that stands between the "and" and the verb is its subject. So is, of a sentence that else has
none, the noun behind the comma in ``Introduced by Bo Ek, Ann Lee spoke`` and ``After the talk by Bo Ek, the cup was
given``, and the one behind the verb in ``For the
farmers spoke a young teacher``.
"""

from __future__ import annotations

from viewer.extract.language.passage import child, has_word, hung
from viewer.extract.language.tokens import Doc, Token

_FINITE = ("VBD", "VBZ", "VBP", "VBN", "MD")
_OWN = ("nsubj", "nsubjpass", "csubj", "expl", "mark")
_NOMINAL = ("NOUN", "PROPN", "PRON")
_BETWEEN = ("aux", "auxpass", "advmod", "punct", "neg", "advcl", "prep", "npadvmod")
_COMING = frozenset(
    ("answer", "reply", "respond", "follow", "speak", "come", "rise", "sing", "appear", "preside", "talk")
)


def mend(doc: Doc) -> Doc:
    """Give verbs the subject that stands beside them; the document is changed in place."""
    for verb in doc:
        if (outer := _outer(verb)) is not None:
            for joint in [c for c in verb.head.rights if c.dep_ == "cc" and c.i < verb.i]:
                doc.hang(joint, outer)
            doc.hang(verb, outer)
        if verb.tag_ not in _FINITE or verb.pos_ not in ("VERB", "AUX") or verb.dep_ not in ("conj", "ROOT"):
            continue
        if (noun := _agreeing(verb)) is not None:
            old = noun.head
            noun.dep_, old.dep_ = old.dep_, "appos"
            doc.hang(noun, verb)
            doc.hang(old, doc[old.left_edge.i - 2])
        if any(c.dep_ in _OWN for c in verb.children):
            continue
        if (noun := _stolen(verb) or _behind(verb)) is not None:
            doc.hang(noun, verb)
            passive = child(verb, "auxpass") is not None
            noun.dep_ = "nsubjpass" if passive else "nsubj"
    return doc


def _outer(verb: Token) -> Token | None:
    """``She said that it would be read and adjourned the hearing``: the verb with which a past tense goes on.

    It cannot go on with an infinitive or a participle, only with the past tense above it. Nor does handing over a
    thing go on with what something was or had: ``She said the town was proud and gave him a clock``.
    """
    inner = verb.head
    past = verb.tag_ == "VBD" or verb.tag_ == "VBN" and inner.tag_ == "VB"  # "would wait, and adjourned"
    if verb.dep_ != "conj" or not past:
        return None
    if _is_perfect(inner) and not verb.lower_.endswith("ed"):  # "what she had done and gave him": no participle
        return _above_perfect(verb)
    if inner.dep_ != "ccomp" or inner.head.tag_ != "VBD":
        return None
    if inner.tag_ == "VBD" and _is_content(inner):
        return inner.head if _hands_over(verb) else None
    return inner.head if inner.tag_ in ("VB", "VBN") and any(c.tag_ == "MD" for c in inner.lefts) else None


def _is_perfect(verb: Token) -> bool:
    """A participle behind ``had``, ``has`` or ``have``."""
    return verb.tag_ == "VBN" and any(c.lower_ in ("had", "has", "have") and c.dep_ == "aux" for c in verb.lefts)


def _above_perfect(verb: Token) -> Token | None:
    """The past tense above a perfect with which a verb goes on, or the one above that."""
    told = next((a for a in verb.head.ancestors if a.tag_ == "VBD"), None)
    if told is not None and _is_content(told) and _hands_over(verb):
        return told.head
    return told if told is not None and told.dep_ == "ROOT" else None


def _is_content(verb: Token) -> bool:
    """``said the town was proud``: what somebody said that something was or had."""
    return verb.dep_ == "ccomp" and verb.lemma_ in ("be", "have") and verb.head.lemma_ in ("say", "add", "tell")


def _agreeing(verb: Token) -> Token | None:
    """``After the talk by the chairman, Bo Ek, the prizes were given``: the plural beside the supposed subject.

    A single person "was"; the name belongs to the noun ahead of its comma.
    """
    own = hung(verb.lefts, "nsubj", "nsubjpass")
    were = next((c for c in (*verb.lefts, verb) if c.lower_ == "were"), None)
    if own is None or were is None or own.tag_ != "NNP" or child(own, "conj", "cc") is not None:
        return None
    start = own.left_edge.i
    if start - 2 <= verb.sent.start or verb.doc[start - 1].text != "," or verb.doc[start - 2].pos_ not in _NOMINAL:
        return None
    plural = (c for c in own.rights if c.dep_ == "appos" and c.tag_ in ("NNS", "NNPS") and c.right_edge.i == were.i - 1)
    return next((c for c in plural if has_word(c.lefts, "the")), None)


def _hands_over(verb: Token) -> bool:
    """``gave him a clock``, ``presented a shield to the captain``, ``cut the ribbon``: a deed of a moment."""
    if any(c.dep_ in _OWN for c in verb.children):
        return False
    things = [c for c in verb.rights if c.dep_ == "dobj" and has_word(c.lefts, "a", "an", "the")]
    if verb.lemma_ in ("cut", "unveil"):
        return bool(things)
    to = any(c.dep_ == "dative" or c.lower_ in ("to", "with") for c in verb.rights)
    to = to or any(c.lower_ == "to" for thing in things for c in thing.rights)
    return verb.lemma_ in ("give", "present", "hand") and to and (bool(things) or verb.lemma_ == "present")


def _stolen(verb: Token) -> Token | None:
    """The noun that ends right before the verb or its auxiliaries and that the parser hung on one further left."""
    first = _first_of(verb)
    if first is None:
        return None
    last = first - 1
    while last > verb.sent.start and verb.doc[last].text == ",":
        last -= 1
    noun = verb.doc[last]
    while noun.head.i != noun.i and not (_is_joined(verb, noun) and _is_parted(verb, noun)):
        if noun.head.right_edge.i >= first or noun.head.pos_ in ("VERB", "AUX") and noun.dep_ != "acl":
            return None
        noun = noun.head
    if not _is_joined(verb, noun) or noun.head.pos_ in ("VERB", "AUX"):
        return None
    if noun.right_edge.i not in (last, first - 1) or not _is_parted(verb, noun):
        return None
    return noun


def _first_of(verb: Token) -> int | None:
    """The first token of a finite verb with its auxiliaries; None where a subject may stand before it."""
    near = [c for c in verb.lefts if c.dep_ in ("aux", "auxpass", "neg") or c.dep_ == "advmod" and c.i > verb.i - 4]
    if verb.tag_ == "VBN" and hung(near, "aux", "auxpass") is None:
        return None
    if any(c.dep_ not in _BETWEEN for c in verb.lefts):
        return None
    return min((c.left_edge.i for c in near), default=verb.i)


def _is_joined(verb: Token, noun: Token) -> bool:
    """Whether the parser may have joined a verb's subject so to what stands before it."""
    return noun.dep_ in (("conj",) if verb.dep_ == "conj" else ("conj", "appos")) and noun.pos_ in _NOMINAL


def _is_parted(verb: Token, noun: Token) -> bool:
    """Whether a new clause may begin with the noun."""
    start = noun.left_edge.i
    if start <= verb.sent.start:
        return False
    before = verb.doc[start - 1]
    if verb.dep_ == "conj":
        return before.lower_ in ("and", "while", "but")
    thing = has_word(noun.lefts, "the") and hung(verb.lefts, "auxpass") is not None
    for part in verb.lefts:
        held = part.dep_ == "advcl" and part.tag_ in ("VBN", "VBG") and noun.pos_ == "PROPN"
        if (held or part.dep_ == "prep" and thing) and part.is_ancestor(noun):
            return before.text == ","
    return False


def _behind(verb: Token) -> Token | None:
    """The object of a verb of coming on, which has none, where the sentence begins with something else."""
    if verb.dep_ != "ROOT" or verb.tag_ != "VBD" or verb.lemma_ not in _COMING:
        return None
    if hung(verb.lefts, "prep", "advmod") is None:
        return None
    return next((c for c in verb.rights if c.dep_ == "dobj" and c.pos_ in _NOMINAL), None)

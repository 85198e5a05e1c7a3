"""How much a sentence is about somebody: what a pronoun of the next sentence would take up first."""

from __future__ import annotations

from viewer.extract.language.passage import has_word
from viewer.extract.language.reality import is_inserted
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words

MAIN, PART, SAID, BESIDE, QUOTED = range(5)
"""Subject of the story; another part of it; within what was told by somebody; within a relative clause or an
apposition; within a quotation."""

_SUBJECTS = ("nsubj", "nsubjpass")
_AFTER = ("after", "upon", "following")


def salience(token: Token) -> int:
    """The place a nominal has in its sentence, from ``MAIN`` to ``BESIDE``."""
    if _in_bracket(token):
        return BESIDE
    inner = _outer(token, "appos")
    verb = inner.head
    rank = MAIN if _leads(inner) else PART
    for _ in range(40):
        above = inner.head
        if above == inner:
            break
        if inner.dep_ == "appos" or inner.dep_ in ("relcl", "acl") and not _tells_on(inner):
            return BESIDE
        if _is_said(inner):
            rank = max(rank, SAID)
        elif inner.dep_ in ("advcl", "pcomp", "csubj") and not goes_on(inner):
            rank = max(rank, PART)
        inner = above
    if rank == MAIN and verb.lemma_.lower() in words("acts", "verbs", "interpret"):
        return BESIDE  # who interprets is not who speaks
    return rank


def _outer(token: Token, *deps: str) -> Token:
    """What a token hangs on through these dependencies."""
    for _ in range(8):
        if token.dep_ not in deps:
            break
        token = token.head
    return token


def _is_said(inner: Token) -> bool:
    """``that the sea was cold``, ``the sea, she argued, was cold``: told by somebody as what they said."""
    above = inner.head
    if inner.dep_ == "ccomp" and above.lemma_.lower() in words("saying", "verbs", "clause"):
        return True
    return inner.dep_ != "parataxis" and any(c.dep_ == "parataxis" and is_inserted(c) for c in above.children)


def _in_bracket(token: Token) -> bool:
    """``the prizes (Ann Lee, Bo Ek)``: a name within round brackets of its sentence."""
    for i in range(token.i - 1, max(token.sent.start, token.i - 40) - 1, -1):
        if token.doc[i].text in ("(", ")"):
            return token.doc[i].text == "("
    return False


def focus(token: Token) -> bool:
    """Whether the sentence brings somebody forward: ``introduced X``, ``the next was X``, ``after which X spoke``."""
    inner = _outer(token, "appos", "conj")
    verb = inner.head
    if inner.dep_ in _SUBJECTS and goes_on(verb):
        return True
    if inner.dep_ == "pobj" and verb.dep_ in ("prep", "dative"):
        if verb.lower_ not in ("on", "upon", "to", "from", "with"):
            return False
        verb = verb.head
        if verb.pos_ == "NOUN" and verb.dep_ == "dobj":  # "gave the floor to X", "a welcome to X"
            verb = verb.head
    elif inner.dep_ not in ("dobj", "dative", "nsubjpass", "attr"):
        return False
    if inner.dep_ == "attr":
        return verb.lemma_ == "be"
    return verb.lemma_.lower() in words("meant", "focus", "verbs")


def _leads(token: Token) -> bool:
    """A subject, an agent, or who is said to be the next: ``the last speaker was X``, ``then came X``."""
    if token.dep_ in _SUBJECTS or token.dep_ == "pobj" and token.head.dep_ == "agent":
        return True
    if token.dep_ == "pobj" and token.head.lower_ == "to" and token.head.head.lemma_ in ("fall", "go", "belong"):
        return True
    return token.dep_ == "attr" and token.head.lemma_ == "be"


def _tells_on(verb: Token) -> bool:
    """Whether a clause that hangs on a noun tells what the sentence does, not something beside it."""
    return _cleft(verb) or _naming(verb) or goes_on(verb)


def goes_on(verb: Token) -> bool:
    """``Ann Lee prayed, after which Bo Ek spoke``: a relative clause that tells what came next."""
    return verb.dep_ in ("relcl", "advcl") and any(
        c.lower_ in _AFTER and has_word(c.children, "which") for c in verb.lefts
    )


def _cleft(verb: Token) -> bool:
    """``It was X who spoke``."""
    return verb.dep_ == "relcl" and verb.head.dep_ == "attr" and has_word(verb.head.head.lefts, "it")


def _naming(verb: Token) -> bool:
    """``a man called X``."""
    return verb.dep_ == "acl" and verb.lower_ in ("called", "named", "nicknamed", "titled")

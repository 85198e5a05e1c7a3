"""What a reader would call an act, in the report's own words: a noun phrase, or the verb with its object."""

from __future__ import annotations

from viewer.extract.language.passage import Passage, hung, subtree_end
from viewer.extract.language.tokens import Token
from viewer.report.model import Span

_LONG = 70
"""A title longer than this, in characters, ends before the next preposition."""

_NAMING = ("entitled", "titled", "called", "named")


def noun_title(passage: Passage, noun: Token) -> Span:
    """A noun phrase without its article, up to the first clause, apposition or comma in it."""
    first = noun.left_edge
    while first.i < noun.i and (first.pos_ == "DET" or first.is_punct and first.text not in '“"'):
        first = first.nbor(1)
    last = noun
    inside = {token.i for token in noun.subtree}
    for i in range(noun.i + 1, noun.right_edge.i + 1):
        token = noun.doc[i]
        if i not in inside or token.is_space or token.dep_ in ("relcl", "cc") or _starts_clause(token, inside):
            break
        if token.is_punct and token.text not in "“”\"-’'‘":
            break
        if token.dep_ == "prep" and token.idx - first.idx > _LONG:
            break
        last = token
    return passage.trimmed(first.idx, last.end_char) or passage.span(noun, noun)


def _starts_clause(token: Token, inside: set[int]) -> bool:
    if token.dep_ == "acl":
        return token.lower_ not in _NAMING
    above = next((t for t in token.ancestors if t.i in inside and t.dep_ in ("relcl", "acl")), None)
    return above is not None and above.lower_ not in _NAMING


def verb_title(passage: Passage, verb: Token) -> Span:
    """A verb with its object or what stands right behind it; a bare verb takes its subject before it."""
    last = verb
    for part in verb.rights:
        near = part.left_edge.i == last.i + 1
        if part.dep_ in ("prt", "dobj", "oprd", "attr", "acomp", "dative") or (
            near and part.dep_ in ("prep", "advmod", "xcomp")
        ):
            last = subtree_end(part, ("relcl", "appos", "acl", "conj", "cc", "punct", "advcl"))
        elif part.dep_ != "punct" or part.text not in '“”"':
            break
    first = verb
    if last == verb:
        subject = hung(verb.lefts, "nsubj", "nsubjpass")
        first = subject.left_edge if subject is not None and subject.pos_ != "PRON" else verb
    span = passage.trimmed(first.idx, last.end_char) or passage.span(verb, verb)
    return span if span.end - span.start <= 2 * _LONG else passage.span(verb, verb)

"""Roles that a clause tells: ``Ann Lee is the chair``, ``acted as secretary``, ``who runs the library``."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.language.passage import child, conjuncts, pobjs
from viewer.extract.language.reality import is_planned
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.role_nouns import is_body, is_plural, is_role_noun, name_head, noun_phrase, short_span
from viewer.extract.roles.scene import BODY, FULL, PLAIN, TIE, TOLD, Role, Scene
from viewer.report.model import Span


def told(scene: Scene, mention: Mention) -> Iterator[Role]:
    """All roles that the clauses of a mention tell."""
    head = name_head(scene.passage, mention)
    for clause in head.children:
        if clause.dep_ == "relcl" and clause.i > mention.last:
            yield from _relative(scene, clause)
    if head.dep_ in ("nsubj", "nsubjpass"):
        if head.head.lemma_ in ("be", "become"):
            yield from _complement(scene, head.head)
        elif head.dep_ == "nsubjpass":
            yield from _chosen(scene, head.head)
        else:
            yield from _occupied(scene, head.head)
    elif head.dep_ in ("appos", "conj"):
        yield from _of_all(scene, head)
    if head.dep_ in ("dobj", "nsubj") and head.head.pos_ in ("VERB", "AUX"):
        yield from _chosen_object(scene, head)
    if head.dep_ in ("attr", "nsubj") and head.head.lemma_ == "be":
        yield from _is_named(scene, head)
    yield from _as(scene, mention)
    yield from _behalf(scene, head)


def _behalf(scene: Scene, head: Token) -> Iterator[Role]:
    """``Ann Lee spoke on behalf of the parents``."""
    if head.dep_ not in ("nsubj", "conj") or head.head.pos_ != "VERB":
        return
    for prep in head.head.children:
        if prep.dep_ == "prep" and prep.lower_ == "on" and prep.i > head.i:
            noun = child(prep, "pobj")
            others = [] if noun is None or noun.lower_ != "behalf" else pobjs(noun.children, "of")
            if noun is not None and any(t.i not in scene.at for t in others):
                end = noun.right_edge
                if span := short_span(scene.passage, prep.idx, end.end_char):
                    yield Role(BODY, span)


def _made(scene: Scene, noun: Token, rank: int) -> Iterator[Role]:
    if not is_role_noun(noun) or noun.i in scene.at:
        return
    if span := noun_phrase(scene.passage, noun, noun.left_edge.i):
        if noun.lower_ in words("people", "kin"):
            rank = TIE
        if _only_billed(scene, noun, span):
            return
        yield Role(rank, span, noun.lower_, noun.tag_ in ("NNS", "NNPS"))


def _only_billed(scene: Scene, noun: Token, span: Span) -> bool:
    """``The speakers at the dinner were Ann Lee and Bo Ek``: a part in the event, and not what they are."""
    first = scene.passage.words(span).split()[0].lower()
    return is_plural(noun) and first == noun.lower_ and first.removesuffix("s") in words("people", "in_turn")


def _complement(scene: Scene, verb: Token) -> Iterator[Role]:
    """``Ann Lee is the chair of the club``."""
    if child(verb, "neg") is not None or any(c.tag_ == "MD" for c in verb.children):
        return
    noun = child(verb, "attr")
    if noun is not None and noun.i > verb.i and noun.lower_ not in ("winner", "recipient", "winners"):
        yield from _made(scene, noun, PLAIN)


def _of_all(scene: Scene, head: Token) -> Iterator[Role]:
    """``Two speakers, Ann Lee and Bo Ek, were both nurses``: what a plural says of each of a list."""
    first = head
    for _ in range(12):
        if first.dep_ not in ("appos", "conj"):
            break
        first = first.head
    if first.dep_ == "nsubj" and first.head.lemma_ == "be" and child(first.head, "neg") is None:
        noun = child(first.head, "attr")
        if noun is not None and noun.i > first.head.i and is_plural(noun):
            yield from _made(scene, noun, PLAIN)


def _chosen(scene: Scene, verb: Token) -> Iterator[Role]:
    """``Ann Lee was elected treasurer``."""
    if verb.lemma in words("people", "choosing") and child(verb, "neg") is None:
        noun = child(verb, "oprd", "attr", "dobj", "xcomp")
        if noun is not None and noun.i > verb.i:
            yield from _made(scene, noun, PLAIN)


def _chosen_object(scene: Scene, head: Token) -> Iterator[Role]:
    """``The club elected Ann Lee president``: the noun behind the name."""
    verb = head.head
    over = verb if head.dep_ == "dobj" else verb.head
    if over.lemma not in words("people", "choosing") or over.i > head.i:
        return
    noun = child(verb, "oprd", "attr") if verb != head else None
    if noun is not None and noun.i > head.i:
        yield from _made(scene, noun, PLAIN)


def _is_named(scene: Scene, head: Token) -> Iterator[Role]:
    """``The compère was Ann Lee``, ``Our guest is Bo Ek``."""
    verb = head.head
    if child(verb, "neg") is not None:
        return
    for other in verb.children:
        if other.dep_ in ("nsubj", "attr") and other != head and other.i < head.i and other.i < verb.i < head.i:
            yield from _made(scene, other, PLAIN)


def _relative(scene: Scene, clause: Token) -> Iterator[Role]:
    """``who is the chairman of X``, ``who heads the service``: what follows ``who``."""
    who = child(clause, "nsubj", "nsubjpass")
    if who is None or who.lower_ not in ("who", "that") or clause.i < who.i:
        return
    if clause.lemma_ in ("be", "become"):
        been = child(clause, "xcomp")  # "who was to have been Guest of Honour"
        noun = child(clause if been is None or been.lemma_ != "be" else been, "attr")
        if noun is not None and child(clause, "neg") is None and not is_planned(clause):
            yield from _made(scene, noun, PLAIN)
    else:
        yield from _doing(scene, clause)


def _doing(scene: Scene, clause: Token) -> Iterator[Role]:
    """``who heads the service``, ``who works as a nurse``: what somebody does for long."""
    low = clause.lemma_.lower()
    for verb in conjuncts(clause):
        if verb.i > clause.i and verb.lemma_.lower() in words("people", "serving"):
            yield from _serving(scene, verb)
    if low in words("people", "serving"):
        yield from _serving(scene, clause)
    elif low in words("people", "occupied") and child(clause, "neg") is None and child(clause, "dobj", "prep"):
        thing = child(clause, "dobj")
        if thing is not None and thing.lower_ in words("people", "crowd"):
            return  # "who led the audience into a prayer"
        if _is_lasting(clause) or low in words("people", "calling"):
            end = _clause_end(clause)
            if span := short_span(scene.passage, clause.idx, end.end_char):
                yield Role(TOLD, span)


def _is_lasting(verb: Token) -> bool:
    """``heads``, ``has headed``."""
    return verb.tag_ in ("VBZ", "VBP") or any(c.lemma_ == "have" for c in verb.children if c.dep_ == "aux")


def _clause_end(verb: Token) -> Token:
    """The last token of a clause before another verb is joined to it."""
    conj = child(verb, "conj")
    if conj is None:
        return verb.right_edge
    last = conj.left_edge.nbor(-1) if conj.left_edge.i > verb.i else conj
    while last.i > verb.i and (last.dep_ in ("cc", "punct") or last.pos_ == "ADV"):
        last = last.nbor(-1)
    return last


def _occupied(scene: Scene, verb: Token) -> Iterator[Role]:
    """``Ann Lee heads the Trust``: said in the present, of a body."""
    if verb.tag_ not in ("VBZ", "VBP"):
        return
    if verb.lemma_.lower() in words("people", "working"):
        yield from _serving(scene, verb)
    if verb.lemma_.lower() not in words("people", "leading"):
        return
    noun = child(verb, "dobj")
    if noun is None or child(verb, "neg") is not None:
        return
    body = noun.lower_ in words("names", "organisations") or is_body(scene.passage, noun.left_edge.i, noun.i)
    if body and scene.free(verb.i, noun.i):
        if span := short_span(scene.passage, verb.idx, noun.right_edge.end_char):
            yield Role(TOLD, span)


def _serving(scene: Scene, verb: Token) -> Iterator[Role]:
    """``served as treasurer``, ``works for the Trust``."""
    for prep in verb.children:
        noun = child(prep, "pobj") if prep.dep_ == "prep" else None
        if noun is None:
            continue
        if prep.lower_ == "as":
            yield from _made(scene, noun, FULL)
        elif prep.lower_ in ("for", "at", "with") and is_body(scene.passage, noun.left_edge.i, noun.right_edge.i):
            if span := short_span(scene.passage, verb.idx, noun.right_edge.end_char):
                yield Role(TOLD, span)


def _as(scene: Scene, mention: Mention) -> Iterator[Role]:
    """``acted as secretary``, ``Bo Ek as timekeeper``, ``introduced Ann Lee as the new chair``."""
    doc = scene.passage.tokens
    sentence = scene.passage.sentence(doc[mention.last])
    for i in range(mention.last + 1, min(sentence.end, mention.last + 14)):
        token = doc[i]
        if i in scene.at or token.text in ';:“"(' or token.lower_ in ("which", "that", "whose"):
            return
        if token.lower_ == "who" and i > mention.last + 2:
            return
        if token.lower_ == "as" and token.dep_ in ("prep", "mark"):
            noun = child(token, "pobj")
            if noun is None or noun.tag_ in ("NNS", "NNPS") or not _near(token, mention, i):
                return
            by = child(token.head, "agent") if token.head.tag_ == "VBN" else None
            if by is not None and by.i < mention.first < i:
                return  # "introduced by Ann Lee as a poet": whom she introduced is the poet
            if noun.i < noun.left_edge.i + 8:
                yield from _made(scene, noun, PLAIN)
            return


def _near(token: Token, mention: Mention, i: int) -> bool:
    """Whether ``as`` hangs on the name, or on a verb that makes somebody something or does something as somebody."""
    verb = token.head
    if i == mention.last + 1:
        return verb.lemma_.lower() not in words("people", "as_things")
    return verb.pos_ in ("VERB", "AUX", "NOUN") and verb.lemma_.lower() not in words("people", "as_things")

"""Roles in lines and lists, and before somebody called so: ``Best Player – Ann Lee``, ``a student called Rahel``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.role_nouns import is_plural, is_role_noun, short_span
from viewer.extract.roles.scene import PLAIN, Role, Scene, ranked
from viewer.report.model import Span

_LONGEST = 16
_MARK = r"[ \t]*(?:[-*•·–]|\d+[.)])[ \t]+"


def in_line(scene: Scene, mention: Mention) -> Iterator[Role]:
    """``Best Player – Ann Lee`` on a line of its own, and ``Ann Lee: Treasurer``."""
    passage = scene.passage
    text = passage.text
    start = text.rfind("\n", 0, mention.full_span.start) + 1
    if not 3 <= mention.full_span.start - start <= 60:
        return
    label = re.fullmatch(
        r"[ \t]*(?:[-*•·]\s+)?([A-Z][^\n.;:?!“”\"\d]*?)\s+[–—-]\s+", text[start : mention.full_span.start]
    )
    if label is None:
        return
    last = label[1].split()[-1].lower()
    if last in words("people", "roles"):
        found = Span(start + label.start(1), start + label.end(1))
        yield Role(PLAIN, found, last)


def called(scene: Scene, mention: Mention) -> Iterator[Role]:
    """``a student called Rahel``."""
    doc = scene.passage.tokens
    verb = mention.start - 1
    if verb < 1 or doc[verb].lower_ not in ("called", "named") or not is_role_noun(doc[verb - 1]):
        return
    noun = doc[verb - 1]
    plain = noun.left_edge.i >= noun.i - 1 and noun.lower_ in ("man", "woman", "girl", "boy", "one", "friend")
    if plain or noun.tag_ not in ("NN", "NNP"):
        return
    if (span := short_span(scene.passage, noun.left_edge.idx, doc[verb].idx)) is not None:
        yield ranked(scene, span, noun)


def listed(scene: Scene, mention: Mention) -> Iterator[Role]:
    """``The following trustees were elected:`` and a line for each: the plural in the line above the list."""
    text = scene.passage.text
    start = text.rfind("\n", 0, mention.full_span.start) + 1
    if not start or not re.fullmatch(_MARK, text[start : mention.full_span.start]):
        return
    if text[mention.span.end :].split("\n", 1)[0].strip(" .;,"):
        return
    for _ in range(_LONGEST):
        end = start - 1
        start = text.rfind("\n", 0, end) + 1
        line = text[start:end].rstrip()
        if line.endswith(":"):
            break
        if line and not re.match(_MARK + r"\S+(?: \S+){0,5}$", line) or not start:
            return
    else:
        return
    tokens = scene.passage.piece(start, end)
    for noun in () if tokens is None else reversed(list(tokens)):
        one = noun.lower_.removesuffix("s")
        if is_plural(noun) and noun.i not in scene.at and one not in words("people", "in_turn"):
            yield Role(PLAIN, scene.passage.span(_first(noun), noun), noun.lower_)
            return


def _first(noun: Token) -> Token:
    """The first of the words that describe a noun."""
    first = noun
    while first.i and first.nbor(-1).dep_ in ("compound", "amod") and first.nbor(-1).tag_ != "VBG":
        first = first.nbor(-1)
    return first

"""What stands over a line: the heading or the lead-in that says what kind of acts the lines below it are."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.extract.language.line_marks import MARK
from viewer.extract.language.passage import Passage, has_word
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import kinds, words
from viewer.report.model import Span

_CLOCK = r"(?:(?:[01]?\d|2[0-3])[:.h][0-5]\d|\d{1,2}(?=\s*[ap]\.?m))\s*(?:[ap]\.?m\.?|hrs|h|uhr)?"
TIME = re.compile(rf"\W*{_CLOCK}(?:\s*(?:[-–—]|to|until)\s*{_CLOCK})?(?!\d)[\s:.,|–—-]*", re.IGNORECASE)
"""A clock time, or two, at the beginning of a line."""

_HASHES = re.compile(r"\s*(#+)")


@dataclass(frozen=True, slots=True)
class Over:
    """What stands over a line: the kind of its acts (None where no word tells it), and the paragraph that says so."""

    kind: str | None = None
    number: int = -1
    lead_in: bool = False
    """Whether it is a lead-in with a colon rather than a heading."""


def label(tokens: list[Token]) -> str | None:
    """The kind that the words of a heading or lead-in give to what follows; ``none`` for lists of no acts."""
    following = has_word(tokens, "following")
    if following:
        tokens = tokens[[t.lower_ for t in tokens].index("following") + 1 :]
    if (found := _by_any_word(tokens)) is not None:
        return found
    for k, token in enumerate(tokens):
        kind = _label_of(tokens, k)
        if kind is None:
            continue
        if kind == "none":
            if found is None and (token.dep_ in ("nsubj", "nsubjpass", "ROOT") or len(tokens) < 6):
                return "none"
            continue
        if found is None or found == "programme" or not following and kind != "programme":
            found = kind
        if following and found != "programme":
            break
    return found


def _by_any_word(tokens: list[Token]) -> str | None:
    """The kind that a word gives wherever it stands: ``elected``, and ``the panel of judges``, who do nothing else."""
    if has_word(tokens, "elected", "re-elected"):
        return "elected"
    return "none" if any(t.lemma_.lower() in words("programme", "no_act", "judging") for t in tokens) else None


def _label_of(tokens: list[Token], k: int) -> str | None:
    token = tokens[k]
    forms = {token.lower_, token.lemma_.lower()}
    if k:
        forms |= {f"{tokens[k - 1].lower_} {form}" for form in (token.lower_, token.lemma_.lower())}
    other = "none" if forms & words("programme", "no_act", "words") else None
    return next((kind for kind in kinds("programme", "labels") if forms & words("programme", "labels", kind)), other)


def over(passage: Passage, lines: set[int]) -> list[Over]:
    """For each paragraph what stands over it. ``lines`` are those that may be lines of a list themselves."""
    found: list[Over] = []
    heads: list[tuple[int, Over]] = [(0, Over())]
    lead: Over | None = None
    for number, span in enumerate(passage.paragraphs):
        text = passage.text[span.start : span.end]
        marked = MARK.match(text) is not None
        listed = marked or number in lines
        if not listed:
            lead = None
        found.append(lead or heads[-1][1])
        if listed and not text.rstrip().endswith(":"):
            continue
        if text.rstrip(" *_").endswith(":"):
            kind = label(_tokens(passage, span, last_sentence=True))
            lead = Over(kind, number, lead_in=True)
        elif number and passage.is_heading(number) and TIME.match(text) is None:
            depth = len(hit[1]) if (hit := _HASHES.match(text)) else 9
            while heads[-1][0] >= depth:
                heads.pop()
            kind = label(_tokens(passage, span))
            if kind is None and depth < 9:
                kind = heads[-1][1].kind
            heads.append((depth, Over(kind, number)))
    return found


def _tokens(passage: Passage, span: Span, *, last_sentence: bool = False) -> list[Token]:
    piece = passage.piece(span.start, span.end)
    tokens = [] if piece is None else list(piece)
    if last_sentence and tokens:
        start = passage.sentence(tokens[-1]).start
        tokens = [t for t in tokens if t.i >= start]
    return tokens

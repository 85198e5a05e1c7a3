"""A parsed text as plain objects: tokens, runs of tokens, and the document they make.

They have the attributes of spaCy's of the same names, as far as rules ask for them, with the same values. spaCy looks
each up and makes it anew whenever it is asked for; rules ask some hundred times of every word. Here they are made once.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple


class Form(NamedTuple):
    """What a word is wherever it stands."""

    text: str
    lower_: str
    is_alpha: bool
    is_digit: bool
    is_lower: bool
    is_upper: bool
    is_title: bool
    is_punct: bool
    is_space: bool
    is_stop: bool
    is_quote: bool
    like_num: bool


class Token:
    """A word or mark. Two are equal if they are one."""

    __slots__ = (
        "children",
        "dep_",
        "doc",
        "ent_iob_",
        "ent_type_",
        "form",
        "head",
        "i",
        "idx",
        "is_alpha",
        "is_sent_start",
        "is_title",
        "left_edge",
        "lefts",
        "lemma",
        "lemma_",
        "lower_",
        "pos_",
        "right_edge",
        "rights",
        "sent",
        "tag_",
        "text",
        "whitespace_",
    )

    doc: Doc
    i: int
    """Its number in the document."""
    idx: int
    """Where it begins, in code points of the text."""
    text: str
    lower_: str
    lemma_: str
    lemma: str
    """The lemma in small letters; the model takes some words with a silent e for others."""
    pos_: str
    tag_: str
    dep_: str
    ent_type_: str
    ent_iob_: str
    whitespace_: str
    is_alpha: bool
    is_title: bool
    is_sent_start: bool | None
    head: Token
    """The token it hangs on; itself if on none."""
    lefts: Sequence[Token]
    rights: Sequence[Token]
    children: Sequence[Token]
    """What hangs on it: those before it, then those behind it."""
    left_edge: Token
    right_edge: Token
    """The first and the last of all that hang on it, it among them."""
    sent: Tokens
    form: Form

    def __repr__(self) -> str:
        return f"<{self.text} {self.i}>"

    @property
    def end_char(self) -> int:
        """Where it ends, in code points of the text."""
        return self.idx + len(self.text)

    @property
    def is_digit(self) -> bool:
        """Whether it is made of digits."""
        return self.form.is_digit

    @property
    def is_lower(self) -> bool:
        """Whether it is written in small letters."""
        return self.form.is_lower

    @property
    def is_upper(self) -> bool:
        """Whether it is written in capitals."""
        return self.form.is_upper

    @property
    def is_punct(self) -> bool:
        """Whether it is a mark."""
        return self.form.is_punct

    @property
    def is_space(self) -> bool:
        """Whether it is white space."""
        return self.form.is_space

    @property
    def is_stop(self) -> bool:
        """Whether it is one of the commonest words."""
        return self.form.is_stop

    @property
    def is_quote(self) -> bool:
        """Whether it is a quotation mark."""
        return self.form.is_quote

    @property
    def like_num(self) -> bool:
        """Whether it is a number in digits or words."""
        return self.form.like_num

    @property
    def is_oov(self) -> bool:
        """Whether the language model has no vector of it."""
        return bool(self.doc.vocab[self.text].is_oov)

    @property
    def is_sent_end(self) -> bool:
        """Whether its sentence ends with it."""
        return self.i + 1 == self.sent.end

    @property
    def vocab(self) -> Any:
        """The vocabulary of the language model."""
        return self.doc.vocab

    @property
    def subtree(self) -> Iterator[Token]:
        """It and all that hangs on it, in the order of the tree: what is to the left, it, what is to the right."""
        waiting: list[tuple[Token, bool]] = [(self, False)]
        while waiting:
            token, opened = waiting.pop()
            if opened or not token.children:
                yield token
            else:
                waiting += [(part, False) for part in reversed(token.rights)]
                waiting.append((token, True))
                waiting += [(part, False) for part in reversed(token.lefts)]

    @property
    def ancestors(self) -> Iterator[Token]:
        """What it hangs on, from the nearest."""
        token = self
        for _ in range(len(self.doc)):
            if token.head is token:
                return
            token = token.head
            yield token

    def is_ancestor(self, other: Token) -> bool:
        """Whether another hangs on it, at whatever depth."""
        return any(above is self for above in other.ancestors)

    def nbor(self, step: int = 1) -> Token:
        """The token so many behind it, or before it. Raises ``IndexError`` where there is none."""
        number = self.i + step
        if number < 0:
            raise IndexError(number)
        return self.doc[number]


class Tokens(list[Token]):
    """A run of tokens, from ``start`` to before ``end``. A part of it, ``run[2:]``, is a plain list."""

    __slots__ = ("_root", "doc", "end", "label_", "start")

    def __init__(self, doc: Doc, start: int, end: int, label: str = "") -> None:
        super().__init__(doc[start:end])
        self.doc = doc
        self.start = start
        self.end = end
        self.label_ = label
        self._root: Token | None = None

    def __repr__(self) -> str:
        return f"<{self.text}>"

    @property
    def start_char(self) -> int:
        """Where it begins, in code points of the text."""
        return self[0].idx if self else self.doc.starts_at(self.start)

    @property
    def end_char(self) -> int:
        """Where it ends, in code points of the text."""
        return self[-1].end_char if self else self.start_char

    @property
    def text(self) -> str:
        """Its words, without the space behind the last."""
        return "".join([token.text + token.whitespace_ for token in self[:-1]] + [token.text for token in self[-1:]])

    @property
    def sent(self) -> Tokens:
        """The sentence in which it begins."""
        return self.doc[self.start].sent

    @property
    def ents(self) -> list[Tokens]:
        """The entities that lie in it."""
        return [entity for entity in self.doc.ents if self.start <= entity.start and entity.end <= self.end]

    @property
    def root(self) -> Token:
        """The token with the shortest way to the root of the sentence, the first of them, rather a word than a mark."""
        if self._root is None:
            self._root = self._found_root()
        return self._root

    def _found_root(self) -> Token:
        for token in self:
            if token.head is token:
                return token
        outer = [token for token in self if not self.start <= token.head.i < self.end]
        return min(outer, key=lambda token: self._far(token))

    def _far(self, token: Token) -> int:
        """How far a token is from the root of its sentence; of a mark on which nothing hangs, as far as can be."""
        if not token.children and (token.is_punct or token.is_space):
            return len(self.doc)
        return sum(1 for _ in token.ancestors)


class Doc(list[Token]):
    """A parsed text. A part of it, ``doc[2:5]``, is a plain list; ``run`` makes one that knows where it stands."""

    __slots__ = ("_starts", "ents", "length", "sents", "vocab")

    def __init__(self, vocab: Any) -> None:
        super().__init__()
        self.vocab = vocab
        """The vocabulary of the language model."""
        self.sents: list[Tokens] = []
        self.ents: list[Tokens] = []
        self.length = 0
        """Its characters."""
        self._starts: list[int] = []

    def run(self, start: int, end: int) -> Tokens:
        """The tokens from a number to before another, as far as there are any."""
        start = min(max(0, start), len(self))
        return Tokens(self, start, min(max(start, end), len(self)))

    def hang(self, token: Token, head: Token) -> None:
        """Have a token hang on another one of its sentence."""
        token.head = head
        hang(token.sent)

    def char_span(self, start: int, end: int) -> Tokens | None:
        """All tokens in which these characters stand; none where there is only the white space behind one.

        None if there is nothing.
        """
        first, last = self._at(start), self._at(end - 1)
        if first is None or last is None:
            return None
        return self.run(first.i + (start == first.end_char), last.i + 1)

    def _at(self, offset: int) -> Token | None:
        """The token in which, or in the space behind which, a character stands."""
        if len(self._starts) != len(self):
            self._starts = [token.idx for token in self]
        number = bisect.bisect_right(self._starts, offset) - 1
        token = self[number] if number >= 0 else None
        return token if token and offset < token.end_char + len(token.whitespace_) else None

    def starts_at(self, number: int) -> int:
        """Where the token of that number begins; behind the last, the end of the text."""
        return self[number].idx if number < len(self) else self.length


def hang(tokens: Sequence[Token]) -> None:
    """Give tokens what hangs on them, and their edges."""
    lefts: dict[int, list[Token]] = {}
    rights: dict[int, list[Token]] = {}
    for token in tokens:
        token.lefts = token.rights = token.children = ()
        token.left_edge = token.right_edge = token
        head = token.head
        if head is not token:
            (lefts if token.i < head.i else rights).setdefault(head.i, []).append(token)
    first = tokens[0].i
    for number, parts in lefts.items():
        token = tokens[number - first]
        token.lefts = token.children = tuple(parts)
    for number, parts in rights.items():
        token = tokens[number - first]
        token.rights = tuple(parts)
        token.children = (*token.lefts, *parts)
    order = [token for token in tokens if token.head is token]
    for token in order:
        order += token.children
    for token in reversed(order):  # what hangs on a token comes before it
        for part in token.children:
            if part.left_edge.i < token.left_edge.i:
                token.left_edge = part.left_edge
            if part.right_edge.i > token.right_edge.i:
                token.right_edge = part.right_edge

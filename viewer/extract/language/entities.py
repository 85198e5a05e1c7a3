"""Entities: what spaCy's recogniser decides, with what does not depend on earlier decisions decided at once.

The recogniser goes from token to token (Lample and others, Neural Architectures for Named Entity Recognition, 2016,
after whose scheme a token begins an entity, is inside it, is its last, is one by itself, or is outside). It weighs the
token, and within an entity also its first and its latest token. Outside of entities, where most tokens are, it weighs
the token alone: these are multiplied together, and only within an entity one after the other. The result is spaCy's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from spacy.tokens import Doc

_MOVES = {1: "B", 2: "I", 3: "L", 4: "U", 5: "O"}
"""The moves by the numbers that the recogniser has for them."""


class Entities:
    """A component for a pipeline in place of the recogniser that it is given. Documents are changed in place.

    They have no entities yet. None crosses the end of a sentence, none begins with white space.
    """

    def __init__(self, recogniser: Any) -> None:
        import numpy as np

        self._vectors, self._lower, self._upper = recogniser.model.layers
        self._moves = _moves(recogniser.moves.labels)
        self._number = {move: number for number, move in enumerate(self._moves)}
        alone = [move[0] in "OU" and move != ("U", "") for move in self._moves]
        begins = [move[0] == "B" for move in self._moves]
        self._last: NDArray[np.bool_] = np.array(alone)
        """Which moves there are at the last token of a sentence, outside of an entity."""
        self._any: NDArray[np.bool_] = np.array(alone) | np.array(begins)
        """Which moves there are before it."""

    def __call__(self, doc: Doc) -> Doc:
        """Give a document its entities."""
        self._set([doc])
        return doc

    def pipe(self, docs: Iterator[Doc], *, batch_size: int, **_: Any) -> Iterator[Doc]:
        """Give documents their entities, so many of them at a time."""
        while some := list(islice(docs, batch_size)):
            self._set(some)
            yield from some

    def _set(self, docs: Sequence[Doc]) -> None:
        from spacy.tokens import Span

        if not any(map(len, docs)):
            return
        added: NDArray[np.float32] = self._lower.predict(self._vectors.predict(docs))
        outside = self._outside(added)
        done = 0
        for doc in docs:
            places = _Places(doc)
            found = self._entities(places, outside[:, done : done + len(doc)].tolist(), added[done:])
            doc.set_ents([Span(doc, start, end, label=label) for start, end, label in found], default="outside")
            done += len(doc)

    def _outside(self, added: NDArray[np.float32]) -> NDArray[np.intp]:
        """The best move for each token outside of an entity: where its sentence ends with it, and where not."""
        import numpy as np

        none = added[0]  # what an entity adds where there is none
        scores = self._hidden(added[1:, 0], none[1], none[2]) @ self._upper.get_param("W").T
        scores += self._upper.get_param("b")
        return np.stack([np.where(there, scores, -np.inf).argmax(axis=1) for there in (self._last, self._any)])

    def _hidden(self, *added: NDArray[np.float32]) -> NDArray[np.float32]:
        """The layer between, of what a token, the first and the latest token of its entity add."""
        import numpy as np

        pieces = sum(added[1:], added[0]) + self._lower.get_param("b")
        # numpy's own maximum along so short an axis takes several times as long
        return reduce(np.maximum, (pieces[..., number] for number in range(pieces.shape[-1])))

    def _entities(
        self, places: _Places, outside: Sequence[Sequence[int]], added: NDArray[np.float32]
    ) -> Iterator[tuple[int, int, str]]:
        """First token, the one behind the last, and kind of each entity. ``added`` begins with the token before."""
        at = 0
        while at < places.length:
            move, kind = self._moves[outside[0 if places.is_last(at) else 1][at]]
            first, at = at, at + 1
            if move == "O" or places.is_space[first]:
                continue
            if move == "B":
                while not (places.is_last(at) or self._ends(kind, added[at + 1, 0], added[first + 1, 1], added[at, 2])):
                    at += 1
                at += 1
            yield first, at, kind

    def _ends(self, kind: str, *added: NDArray[np.float32]) -> bool:
        """Whether an entity of a kind ends with a token, by what the token, its first and its latest token add."""
        hidden, upper, bias = self._hidden(*added), self._upper.get_param("W"), self._upper.get_param("b")
        ways = sorted((self._number["I", kind], self._number["L", kind]))
        best = max(ways, key=lambda number: upper[number] @ hidden + bias[number])  # of equals, the first
        return best == self._number["L", kind]


class _Places:
    """Of the tokens of a document, which are white space, and which the last of a sentence."""

    def __init__(self, doc: Doc) -> None:
        columns: Any = doc.to_array(["SENT_START", "IS_SPACE"])
        starts, spaces = columns.view("int64").T.tolist() if len(doc) else ((), ())
        self.length = len(doc)
        self.is_space: Sequence[int] = spaces
        self._starts: Sequence[int] = (*starts, 1)

    def is_last(self, number: int) -> bool:
        """Whether the sentence ends with the token of this number."""
        return self._starts[number + 1] == 1


def _moves(labels: dict[int, dict[str, float]]) -> list[tuple[str, str]]:
    """Moves and kinds in the order in which the recogniser numbers them: by move, and of each the most frequent first.

    See ``TransitionSystem.initialize_actions`` in spaCy.
    """
    return [
        (_MOVES[int(move)], kind)
        for move, kinds in sorted(labels.items())
        if int(move) in _MOVES
        for _, kind in sorted(((number, kind) for kind, number in kinds.items()), reverse=True)
    ]

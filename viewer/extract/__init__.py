"""Text to report. The only room, beside ``viewer.compat``, that knows spaCy.

How a sentence becomes an act: ``language`` parses the text and answers what its words say by themselves. ``naming``
finds where people are named and joins the mentions of one person, ``roles`` reads what they are, ``referring`` answers
who "she" or "the chairwoman" is. ``rules`` then ask of each clause, noun and line, with the words of
``resources/lexicon``, whether it tells of an act (by ``resources/patterns``), a statement or a fact, and fill a
``Reading``. ``proposing`` weighs who did something in each sentence, who took part, and title, venue and town, with
what the rules found, and ``doubt`` how sure each finding is; ``weighing`` is where both get their weights. ``pipeline``
calls all of these in order, ``making`` makes the frozen report. ``explaining`` tells why something is in it, from the
``trace`` of what was weighed and what rules say of themselves (``rule_words``). Each folder's own docstring is its map;
which folder may know which is a contract in ``pyproject.toml``.

To add a verb, add a word to the lexicon; to add a way of telling an act, add a pattern with its examples.
"""

from __future__ import annotations

from collections.abc import Callable

from viewer.report.model import Report, Source


def extract(text: str, source: Source | None = None, progress: Callable[[str, float], None] | None = None) -> Report:
    """The report a text makes; see ``pipeline.extract``. Loads the language model at the first call."""
    load()  # before anything else imports spaCy, for it leaves out spaCy's command line
    from viewer.extract import pipeline

    return pipeline.extract(text, source, progress)


def explain(
    text: str, source: Source, progress: Callable[[str, float], None] | None, kind: str, which: int | str
) -> tuple[list[str], Report]:
    """Why something is in the report that a text makes, line by line, and that report; see ``explaining``.

    ``kind`` is ``item``, ``person`` or ``statement``, of which ``which`` is the number from 0, or ``fact``, of which it
    is the field; nothing for all of it. No line where there is no such thing.
    """
    load()
    from viewer.extract import explaining

    return explaining.explain(text, source, progress, kind, which)


def load() -> None:
    """Load the language model, which takes about a second, so that the first report need not wait for it."""
    from viewer.extract.language.nlp import pipeline

    pipeline()

"""Text to report. The only room that knows spaCy.

How a sentence becomes an act: ``nlp`` parses the text by paragraphs, ``grafts`` mends the parse where it is known to go
wrong, and ``passage`` answers where a word stands and what is quoted (``labelled_turns``: in transcripts). ``names``
finds where people are named (what speaks for a name is in the other ``name`` modules), ``people`` joins the mentions of
one ``person`` (``same_person``: which may be one), ``roles`` reads what they are (``role_before``, ``role_behind``,
``role_bodies``, ``role_told``: by where it stands). ``reference`` answers who "she" (``pronouns``) or "the chairwoman"
(``called``) is (``called_by_deed``, ``called_pairs``, ``called_address``: by what), and ``several`` who "both sisters"
are. ``clauses`` turns each verb into who does what, ``reality`` tells whether it happened. ``rules``, whose own
docstring is their map, then ask of each clause, noun and line, with the words of ``resources/lexicon``, whether it
tells of an act, a statement or a fact, and fill a ``Reading`` (``draft``). ``pipeline`` calls all of these in order and
makes the report.

To add a verb, add a word to the lexicon; to add a way of telling, add a rule with its examples.
"""

from __future__ import annotations

from collections.abc import Callable

from viewer.report.model import Report, Source


def extract(text: str, source: Source | None = None, progress: Callable[[str, float], None] | None = None) -> Report:
    """The report a text makes; see ``pipeline.extract``. Loads the language model at the first call."""
    load()  # before anything else imports spaCy, for it leaves out spaCy's command line
    from viewer.extract import pipeline

    return pipeline.extract(text, source, progress)


def load() -> None:
    """Load the language model, which takes about a second, so that the first report need not wait for it."""
    from viewer.extract.nlp import pipeline

    pipeline()

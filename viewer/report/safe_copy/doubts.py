"""What of hidden names is left in a safe copy because it may be something else, or cannot be told apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.report.model import Report
from viewer.report.safe_copy.forms import Forms
from viewer.report.safe_copy.initials import letters, written
from viewer.report.safe_copy.pseudonyms import pseudonym
from viewer.report.safe_copy.tokens import Tokens
from viewer.report.searching.characters import SPACELESS

_HANGUL = r"[\uac00-\ud7a3]"
_UNPARTED = re.compile(f"(?:{SPACELESS.pattern}|{_HANGUL}){{2,}}")
"""A name in which no space tells the family from the person."""


@dataclass(frozen=True, slots=True)
class Doubts:
    """What is left, each as the report writes it, once, in its order."""

    words: tuple[str, ...] = ()
    """Words of the language that are parts of hidden names, with a capital."""
    initials: tuple[str, ...] = ()
    unparted: tuple[str, ...] = ()
    """Hidden names of which only the whole is known."""


def doubts(report: Report, forms: Forms, copy: Report) -> Doubts:
    """What is left in ``copy``, the safe copy of ``report`` without these forms of names."""
    tokens = Tokens(copy.text)
    parts = forms.ordinary - forms.shared
    words = (
        copy.text[tokens.starts[i] : tokens.ends[i]]
        for i, word in enumerate(tokens.words)
        if word in parts and tokens.capital(i)
    )
    initials = (
        said
        for one in written(tokens, forms.initials)
        for said in [letters(tokens, one).upper()]
        if not copy.text.endswith(pseudonym(said), 0, one.end)
    )
    people = map(report.person, forms.hidden)
    names = (name for person in people for name in (person.name, *person.variants) if _UNPARTED.search(name))
    return Doubts(*(tuple(dict.fromkeys(found)) for found in (words, initials, names)))

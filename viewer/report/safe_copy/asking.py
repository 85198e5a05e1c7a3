"""Whose names are to be hidden, as somebody asks for it, and a copy without them that can be checked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from viewer.language import Words
from viewer.report.model import Report
from viewer.report.safe_copy.also import Named
from viewer.report.safe_copy.checking import Checker
from viewer.report.safe_copy.copying import only_mentioned, safe_copy
from viewer.report.safe_copy.forms import forms_of, sharing, unparted
from viewer.report.safe_copy.leftovers import Leftover, leftovers
from viewer.report.safe_copy.matching import meant, stand_in
from viewer.report.safe_copy.tokens import Tokens
from viewer.report.safe_copy.typed import Typed
from viewer.report.summary.words import hidden_names
from viewer.report.wording import listed

MENTIONED, EVERYONE = "mentioned", "everyone"
"""Words that ask for those whom the report only mentions, and for all whom it names."""


class Hiding(Words):
    """What is said of names that are hidden."""


class HidingError(Exception):
    """A name cannot be hidden; ``str(error)`` tells the user why and what to do."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """A report whose names are replaced. ``notice`` says so; it is empty where none is."""

    report: Report
    notice: str = ""
    shown: tuple[str, ...] = ()
    """Names of people who share a name with somebody hidden, and are not hidden themselves."""
    checker: Checker | None = None
    unparted: tuple[str, ...] = ()
    """Hidden names of which only the whole is known."""
    nobody: tuple[str, ...] = ()
    """Words that were asked for and name nobody of the report, or stand nowhere in it."""
    left: tuple[Leftover, ...] = ()
    """Words that are left and could be names, the likeliest first; spans are of ``report``."""
    typed: tuple[str, ...] = ()
    """Such words that stand only in what readers typed."""

    @property
    def warning(self) -> str:
        """Sentences about what may still tell of somebody hidden; empty where nothing is known to.

        It is those who are shown and share a name, names of which other forms are not known, and words in what readers
        typed. What is left in the text and could be a name is told apart from this (``left``).
        """
        sentences = (
            (self.shown, Hiding.tr("Still shown, and sharing a name with somebody hidden: {names}.")),
            (
                self.unparted,
                Hiding.tr("Hidden only as a whole, in a script that does not part family and given names: {names}."),
            ),
            (self.typed, Hiding.tr("In what readers typed, these words are left, and could be names: {names}.")),
        )
        return " ".join(sentence.format(names=listed(names)) for names, sentence in sentences if names)

    def check(self, made: str | bytes) -> None:
        """Look once more through what was made of the report. Raises HidingError where a hidden name is in it."""
        if self.checker is not None and (found := self.checker.remaining(made)):
            sentence = Hiding.tr(
                "Nothing was written: words of a name that is to be hidden are still in it ({names}). Hide whoever "
                "else has that name, or take these words out of a copy of the report, and open that."
            )
            raise HidingError(sentence.format(names=listed(found)))


def people(report: Report, whom: Sequence[str]) -> tuple[str, ...]:
    """The ids of those who are asked for by ``MENTIONED``, ``EVERYONE`` or by name, in the order of the report.

    By a part of a name all are asked for who have it (``matching``). A name that the report does not hold asks for
    nobody.

    Raises:
        HidingError: a name stands in the report, and nobody was found who has it.
    """
    wanted = {one for words in whom for one in _asked(report, words)}
    return tuple(person.id for person in report.people if person.id in wanted)


def hide_asked(report: Report, whom: Sequence[str], also: Sequence[str] = ()) -> Hidden:
    """The report without the names that are asked for as ``people`` says, and without these words besides.

    Raises HidingError as ``people`` does.
    """
    hidden = hide(report, people(report, whom), also)
    nobody = (words for words in whom if _key_word(words) is None and not _asked(report, words))
    return replace(hidden, nobody=(*dict.fromkeys(nobody), *hidden.nobody))


def named_nowhere(words: str, file: str | None = None) -> str:
    """A sentence for words that name nobody in a file, or in any of several."""
    if file is None:
        sentence = Hiding.tr(
            "“{name}” is named in none of the files, so nothing was written. Look how the reports spell it."
        )
        return sentence.format(name=words)
    sentence = Hiding.tr(
        "“{name}” is named nowhere in “{file}”, so nothing was written. Look how the report spells it."
    )
    return sentence.format(name=words, file=file)


def hide(report: Report, hidden: Collection[str], also: Sequence[str] = ()) -> Hidden:
    """The report without the names of these people, given by id, and without other words that are names of somebody.

    Raises KeyError where there is nobody of an id.
    """
    typed = Typed(report)
    whole = Named(typed.report, hidden, also)
    tokens = Tokens(typed.report.text)
    forms = forms_of(whole.report, whole.hidden, tokens)
    copy = safe_copy(whole.report, whole.hidden, forms, whole.added)
    left, typed_words = typed.parted(leftovers(whole.report, forms, copy.report), copy.moved)
    return Hidden(
        typed.cut(copy.report, copy.moved),
        hidden_names(len(copy.pseudonyms)),
        shown=tuple(report.person(one).name for one in sharing(whole.report, whole.hidden, tokens)),
        checker=Checker(whole.report, whole.hidden, forms),
        unparted=tuple(unparted(whole.report, forms)),
        nobody=whole.nowhere,
        left=left,
        typed=typed_words,
    )


def _asked(report: Report, words: str) -> tuple[str, ...]:
    match _key_word(words):
        case "mentioned":
            return only_mentioned(report)
        case "everyone":
            return tuple(person.id for person in report.people)
        case _:
            found = meant(report, words)
    if not found and stand_in(report, words):
        sentence = Hiding.tr(
            "“{name}” stands in “{file}”, but was not found to be a person there. Hide these words with --also."
        )
        raise HidingError(sentence.format(name=words, file=report.source.name))
    return found


def _key_word(words: str) -> str | None:
    plain = words.strip().casefold()
    return plain if plain in (MENTIONED, EVERYONE) else None

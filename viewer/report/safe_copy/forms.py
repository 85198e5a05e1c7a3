"""What counts as a form of a hidden name. Both who replaces them and who looks for what is left go by this.

A person is called what the model says: ``name``, ``variants`` and the words of every mention. All without case,
accents, hyphens, apostrophes, and whatever white space. Of these names, titles before them, particles and suffixes
left out, a form is

- a *whole name*, in any case: all its words, or the first and the last of them, in this order, or the last one first
  with a comma after it; between them may be initials and particles;
- an *initialled* one: the first letter with a full stop, or those of all words but the last as one word (``JRR``), and
  the last word;
- *initials* alone, where they stand for somebody (``initials``); of these the last check knows nothing;
- the whole name *run together*, where it is a word of six letters or more, or is written so in an address;
- a part within an address, a handle or the name of a file, in any case, but for words of the language;
- an *inflected* part of four letters or more: with what languages that inflect names put behind it, or in the place of
  its last vowel (``endings`` of the lexicon), unless it is a word of the language or the name of a country. It may
  mean another of the family, so nobody's pseudonym stands in its place, but ``[name]``; so does one with the ``s`` of
  all of a family (``the Dows``, ``Dows’``), or behind an article (``places``);
- a *part*: any of its words alone that has two letters or more, where it has a capital (``doW``); words that a hyphen
  or an apostrophe joins (``O’Dow``, ``al-Dow``), also as one word, and in any case as they are; a name of one word that
  the report writes small (``@dowser``), in any case; so any part of a name that it writes small wherever it mentions
  that person, and never behind an article; a part with another word before it that ends where its capital is
  (``DrDow``).

No form is

- a name that a person who stays has, too: a whole name, an initialled one, or a part (``Lee`` beside ``Bo Lee``). Such
  a part is hidden in mentions of a hidden person only; elsewhere nobody knows whom it means;
- a part that is a word of the language, of an office or of a body (``Hope``, ``Bishop``, ``Park``), or that the report
  writes more often small than not, addresses and names of files aside. It is hidden where it is capitalised inside a
  sentence, and in mentions; not where a sentence begins with it, nor where it is a month. Offices, bodies and places
  (``Park``) are hidden where a sentence begins with them, too, but for those before another name, and stay behind an
  article. A whole name of such words alone is one only with capitals;
- a country beside a name, in brackets (``Ann Lee (China)``), or the name of a country within one of something else
  (``Lee & Dow China``), and what stands in brackets with a word for an office or a body;
- a name part within a longer word, a single letter, a particle or a title.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from viewer.report.model import Person, Report
from viewer.report.safe_copy.places import places
from viewer.report.safe_copy.tokens import Tokens, addresses
from viewer.report.safe_copy.words import (
    DETERMINERS,
    NEVER,
    countries,
    endings,
    english,
    is_particle,
    nouns,
    ordinary,
    place_words,
    suffixes,
    titles,
)
from viewer.report.searching.characters import SPACELESS

RUN_TOGETHER = 6
"""Letters that a name run together has at least to be one in running text, or within a longer word of an address."""
_SMALL = 4
"""Letters that a name of one word which the report writes small has at least to be one in any case."""
_LONGEST_MENTION = 10
_STEM = 3
"""Letters that are the same in all forms of a name that is inflected."""
_VOWELS = "aeiouаеоя"
"""Vowels at the end of names, for which other endings stand."""
_BRACKETS = re.compile(r"(?<=\S)\s*[(\[][^()\[\]]*[)\]]\s*$")
"""What stands in brackets behind a name."""
_HANGUL = r"[\uac00-\ud7a3]"
_UNPARTED = re.compile(f"(?:{SPACELESS.pattern}|{_HANGUL}){{2,}}")
_INITIALS = 4
"""Letters that initials have at most."""
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa", "Ø": "Oe"}
)

Name = tuple[str, ...]
K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of the names of the hidden. All words are folded; ids are in the order of first mention."""

    hidden: tuple[str, ...]
    whole: dict[Name, tuple[str, ...]] = field(default_factory=dict)
    reversed: dict[Name, tuple[str, ...]] = field(default_factory=dict)
    """The last word of a whole name first: with a comma after it, or without."""
    initialled: dict[Name, tuple[str, ...]] = field(default_factory=dict)
    """Initial and last word."""
    together: dict[str, tuple[str, ...]] = field(default_factory=dict)
    parts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    shown: frozenset[Name] = frozenset()
    """Whole names of those who stay."""
    shared: frozenset[str] = frozenset()
    """Parts that those who stay have, too."""
    ordinary: frozenset[str] = frozenset()
    """Parts that are words of the language."""
    initials: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Those of whole names, and of the first and the last word."""
    small: frozenset[str] = frozenset()
    """Parts that are forms in any case."""
    theirs: frozenset[str] = frozenset()
    """All parts of the names of those who stay."""
    places: frozenset[str] = frozenset()
    """Words that are known as names of places."""
    own: dict[str, frozenset[str]] = field(default_factory=dict)
    """All words of the names of each of the hidden, and their initials, particles among them."""

    def sure(self, part: str) -> bool:
        """Whether a part alone is a form by itself."""
        return part in self.parts and part not in self.shared and part not in self.ordinary

    def known(self, part: str) -> bool:
        """Whether a part is a form within an address, where nobody writes words of the report with capitals."""
        return part in self.parts and part not in self.shared and part not in ordinary()

    def inflected(self, word: str) -> tuple[str, ...]:
        """Whose part a word may be with an ending."""
        if (
            len(word) <= _STEM
            or word in self.parts
            or word in self.theirs
            or word in english()
            or word in place_words()
        ):
            return ()
        stems = [word.removesuffix(end) for end in endings("added") if word.endswith(end)]
        parts = [stem for stem in stems if len(stem) > _STEM]
        for end in endings("replaced"):
            if word.endswith(end) and len(stem := word.removesuffix(end)) >= _STEM:
                parts += [stem + vowel for vowel in _VOWELS]
        return next((self.parts[part] for part in parts if self.sure(part)), ())

    def plain(self, name: Name) -> bool:
        """Whether all words of a name are words of the language."""
        return all(word in self.ordinary or len(word) == 1 for word in name)


def forms_of(report: Report, hidden: Collection[str], tokens: Tokens | None = None) -> Forms:
    """The forms of the names of these people, by id. Raises KeyError where there is no such person."""
    ids = dict.fromkeys(hidden)
    people = [report.person(person_id) for person_id in ids]
    people.sort(key=lambda person: min(person.spans))
    tokens = tokens or Tokens(report.text)
    shown = [person for person in report.people if person.id not in ids]
    theirs = _Gathered(report, shown, tokens)
    ours = _Gathered(report, people, tokens)
    parts = _without(ours.parts, ())
    ours.small |= set(_no_nouns(ours.written_small, ours, tokens))
    return Forms(
        hidden=tuple(person.id for person in people),
        whole=_without(ours.whole, theirs.whole),
        reversed=_without(ours.reversed, theirs.whole),
        initialled=_without(ours.initialled, theirs.initialled),
        together=_without(ours.together, theirs.together),
        parts=parts,
        initials=_without(ours.initials, theirs.initials),
        shown=frozenset(theirs.whole),
        shared=frozenset(parts.keys() & theirs.parts.keys()),
        theirs=frozenset(theirs.parts),
        ordinary=frozenset(_ordinary(parts, ours, tokens)),
        small=frozenset(ours.small - ordinary()),
        places=places(report.event),
        own={person_id: frozenset(words) for person_id, words in ours.own.items()},
    )


def spellings(name: str) -> tuple[str, ...]:
    """A name as it is, and with its letters with marks as two, as they are written where there are no such letters."""
    return tuple(dict.fromkeys((name, unicodedata.normalize("NFC", name).translate(_UMLAUTS))))


def sharing(report: Report, hidden: Collection[str], tokens: Tokens | None = None) -> tuple[str, ...]:
    """The ids of those who stay and share a whole name or a part with the hidden. Raises KeyError as ``forms_of``."""
    tokens = tokens or Tokens(report.text)
    ids = dict.fromkeys(hidden)
    ours = _Gathered(report, [report.person(one) for one in ids], tokens)
    shown = (person for person in report.people if person.id not in ids)
    return tuple(
        person.id
        for person in shown
        for theirs in [_Gathered(report, [person], tokens)]
        if not ours.parts.keys().isdisjoint(theirs.parts) or not ours.whole.keys().isdisjoint(theirs.whole)
    )


def unparted(report: Report, forms: Forms) -> Iterator[str]:
    """Hidden names in which no space tells the family from the person, so that only the whole is known."""
    names = (name for one in map(report.person, forms.hidden) for name in (one.name, *one.variants))
    yield from dict.fromkeys(name for name in names if _UNPARTED.search(name))


class _Gathered:
    """The forms of some people, each with the ids of those who have it."""

    def __init__(self, report: Report, people: Iterable[Person], tokens: Tokens) -> None:
        self.whole: dict[Name, dict[str, None]] = {}
        self.reversed: dict[Name, dict[str, None]] = {}
        self.initialled: dict[Name, dict[str, None]] = {}
        self.together: dict[str, dict[str, None]] = {}
        self.parts: dict[str, dict[str, None]] = {}
        self.initials: dict[str, dict[str, None]] = {}
        self.small: set[str] = set()
        self.written_small: set[str] = set()
        """Parts of names that the text nowhere writes with a capital."""
        self.own: dict[str, set[str]] = {}
        for person in people:
            own = self.own[person.id] = set()
            for form in dict.fromkeys((person.name, *person.variants, *_mentions(report, person, tokens))):
                for spelled in spellings(_named(form)):
                    self._take(person.id, Tokens(spelled), own)
            if all(report.words(span).islower() for span in person.spans):
                self.written_small |= {part for part, ids in self.parts.items() if person.id in ids}

    def _take(self, person_id: str, form: Tokens, own: set[str]) -> None:
        own |= set(form.words) - titles()
        own |= {word[0] for word in own}
        core = _core(form)
        name = tuple(form.words[i] for i in core)
        if len(name) == len(form) and len(name) > 1 and all(SPACELESS.match(word) for word in name):
            _note(self.whole, name, person_id)
            return
        for i in core:
            if _is_part(form, i):
                _note(self.parts, form.words[i], person_id)
        for piece in _pieces(form, core):
            _note(self.parts, "".join(piece), person_id)
            _note(self.whole, tuple(piece), person_id)
            _note(self.together, "".join(piece), person_id)
        if len(name) < 2:
            if name and len(form) == 1 and len(name[0]) >= _SMALL and not form.capital(0):
                self.small.add(name[0])
            return
        self._take_whole(person_id, name)
        _note(self.together, "".join(form.words[core[0] : core[-1] + 1]), person_id)

    def _take_whole(self, person_id: str, name: Name) -> None:
        """A name of several words: whole, with the last word first, run together, and with initials."""
        first, last = name[0], name[-1]
        for whole in {name, (first, last)}:
            if len(whole[0]) > 1 and len(whole[-1]) > 1:
                _note(self.whole, whole, person_id)
                _note(self.reversed, (whole[-1], *whole[:-1]), person_id)
                _note(self.together, "".join(whole), person_id)
                _note(self.together, "".join((whole[-1], *whole[:-1])), person_id)
        initials = "".join(word[0] for word in name)
        for letters in {initials, first[0] + last[0]}:
            if letters.isalpha() and len(letters) <= _INITIALS and max(map(len, name)) > 1:
                _note(self.initials, letters, person_id)
        if len(last) > 1:
            _note(self.initialled, (first[0], last), person_id)
            if len(name) > 2:
                _note(self.initialled, (initials[:-1], last), person_id)


def _named(form: str) -> str:
    """A name without what is told beside it in brackets: a country, an office, a body."""
    told = _BRACKETS.search(form)
    if told and not {*countries(), *nouns()}.isdisjoint(Tokens(told[0]).words):
        return form[: told.start()]
    return form


def _note(found: dict[K, dict[str, None]], form: K, person_id: str) -> None:
    found.setdefault(form, {})[person_id] = None


def _mentions(report: Report, person: Person, tokens: Tokens) -> Iterator[str]:
    for span in person.spans:
        first, last = tokens.within(span)
        if last - first <= _LONGEST_MENTION:
            yield report.text[span.start : span.end].removesuffix("’s").removesuffix("'s")


def _core(form: Tokens) -> list[int]:
    """Which words of a name tell who is meant."""
    words = form.words
    first, last = 0, len(words)
    while first < last - 1 and words[first] in titles():
        first += 1
    while last > first + 1 and words[last - 1] in suffixes():
        last -= 1
    return [
        i
        for i in range(first, last)
        if words[i] not in NEVER and not is_particle(words[i], i == first and last - first > 1, form.capital(i))
    ]


def _is_part(form: Tokens, i: int) -> bool:
    word, small = form.words[i], not any(form.capital(k) for k in range(len(form)))
    return len(word) > 1 and not word[0].isdigit() and (form.capital(i) or small) and word not in suffixes()


def _pieces(form: Tokens, core: list[int]) -> Iterator[list[str]]:
    """Words of a name that a hyphen or an apostrophe joins: ``O'Brien``, ``al-Hadi``."""
    piece: list[int] = []
    for i in range(len(form)):
        piece.append(i)
        if form.gap(i) not in ("-", "'"):
            if len(piece) > 1 and not set(core).isdisjoint(piece):
                yield [form.words[k] for k in piece]
            piece = []


def _without(found: dict[K, dict[str, None]], taken: Collection[K]) -> dict[K, tuple[str, ...]]:
    return {form: tuple(ids) for form, ids in found.items() if form not in taken}


def _no_nouns(parts: Collection[str], ours: _Gathered, tokens: Tokens) -> Iterator[str]:
    """Parts that stand behind no article or the like, but where another part of that name follows."""
    nouns: set[str] = set()
    for i, word in enumerate(tokens.words if parts else ()):
        if i and word in parts and tokens.words[i - 1] in DETERMINERS and tokens.gap(i - 1) == " ":
            after = tokens.words[i + 1] if i + 1 < len(tokens) else ""
            if ours.parts[word].keys().isdisjoint(ours.parts.get(after, ())):
                nouns.add(word)
    yield from (part for part in parts if part not in nouns)


def _ordinary(parts: Collection[str], ours: _Gathered, tokens: Tokens) -> Iterator[str]:
    """Parts that are words of the language, or that the report writes small more often than with a capital."""
    usual = ordinary()
    small: Counter[str] = Counter()
    regions = tokens.indices(addresses(tokens.text))
    for i, word in enumerate(tokens.words):
        if word in parts and word not in ours.small and i not in regions:
            beside = (tokens.words[k] for k in (i - 1, i + 1) if 0 <= k < len(tokens))
            named = any(not ours.parts[word].keys().isdisjoint(ours.parts.get(near, ())) for near in beside)
            if tokens.capital(i):
                small[word] -= named or not tokens.opens(i)
            elif not named:
                small[word] += 1
    usual |= countries()
    yield from (part for part in parts if part in usual or small[part] > 0)

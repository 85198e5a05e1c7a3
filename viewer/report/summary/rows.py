"""The rows of an event summary: words, with the paragraphs they come from, before any page or paper lays them out."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.report.summary import words

SECTIONS = ("facts", "programme", "speakers", "said", "to_check")
"""The sections of a summary, in order. The facts stand below the title without a heading of their own."""

PERSON, FACT, ITEM, SAID = "person", "fact", "item", "said"
"""What words of the report may be: a name, behind an event fact, behind an item of the programme, something said."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """``label`` and ``text`` of a fact.

    ``quote`` is the report's wording where the text is another notation of it; ``note`` says what makes the fact
    doubtful ("the report gives another number too"). Not ``stated`` is what the report does not say.
    """

    label: str
    text: str
    quote: str
    note: str
    reference: str
    stated: bool


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """Item ``number`` (from 1): ``kind``, then ``rest`` in words, then ``note`` ("online, interpreted")."""

    number: int
    kind: str
    rest: str
    note: str
    reference: str


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """A speaker: other spellings, role ("role not stated"), how they took part unless in person, their items."""

    name: str
    also: str
    role: str
    participation: str
    items: str


@dataclass(frozen=True, slots=True)
class SaidRow:
    """One statement: reporting verb and words. ``first`` is False where the row above has the same speaker."""

    speaker: str
    words: str
    reference: str
    first: bool


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """Something to check, with what kind of thing it is."""

    kind: str
    message: str
    reference: str


@dataclass(frozen=True, slots=True)
class Footer:
    """Where the summary comes from: ``sha256`` in hexadecimal of the report's file, all 64 digits, or empty.

    ``account`` is what is known of that file beside its name, or empty.
    """

    source: str
    sha256: str
    application: str
    printed: str
    account: str = ""

    @property
    def origin(self) -> str:
        """The report's file: ``Source: report.txt · TXT · UTF-8 · 812 bytes``."""
        return " · ".join(filter(None, (words.origin().format(name=self.source), self.account)))

    @property
    def digest(self) -> str:
        """The first eight digits of the hash: ``SHA-256 01234567…``; empty where there is none."""
        return f"SHA-256 {self.sha256[:8]}…" if self.sha256 else ""

    @property
    def full_digest(self) -> str:
        """The whole hash: ``SHA-256 ...``; empty where there is none."""
        return f"SHA-256 {self.sha256}" if self.sha256 else ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the report that are all of the same kinds: a set of ``PERSON``, ``FACT``, ``ITEM`` and ``SAID``."""

    text: str
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class ParagraphRow:
    """A paragraph of the report, ``number`` from 1, and what comes from it: ``Date, item 2``."""

    number: int
    pieces: tuple[Piece, ...]
    told: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The event summary. Sections without rows say so by ``words.nothing``.

    ``sections`` are those of ``SECTIONS`` that are shown. ``full_text`` is the report's text, paragraph by paragraph,
    where it is appended.  ``notice`` says that names are replaced; empty where none is.
    """

    title: str
    title_reference: str
    facts: tuple[FactRow, ...]
    programme: tuple[ProgrammeRow, ...]
    speakers: tuple[SpeakerRow, ...]
    said: tuple[SaidRow, ...]
    remarks: tuple[RemarkRow, ...]
    footer: Footer
    sections: tuple[str, ...] = SECTIONS
    full_text: tuple[ParagraphRow, ...] = ()
    notice: str = ""

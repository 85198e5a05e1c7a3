"""The rows of an event summary: words, with the paragraphs they come from, before any page or paper lays them out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from viewer.report import doubting
from viewer.report.separating import parted
from viewer.report.summary import words

SECTIONS = ("facts", "programme", "speakers", "others", "said", "to_check")
"""The sections of a summary, in order. The facts stand below the title without a heading of their own."""

NOTES = "notes"
"""The section of what readers noted, which is shown where they noted anything."""

PERSON, FACT, ITEM, SAID = "person", "fact", "item", "said"
"""What words of the report may be: a name, behind an event fact, behind an item of the programme, something said."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """``label`` and ``text`` of a fact.

    ``quote`` is the report's wording where the text is another notation of it; ``note`` says what makes the fact
    doubtful ("the report gives another number too"). Not ``stated`` is what the report does not say. ``sign`` is that
    of the whole fact: of ``doubting``, behind ``marking.PENCIL`` where a reader changed it.
    """

    label: str
    text: str
    quote: str
    note: str
    reference: str
    stated: bool
    sign: str = ""


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """Item ``number`` (from 1): ``kind``, ``rest`` in words, ``sign`` as of facts, ``note`` ("online, interpreted").

    Where a reader gave the role with which ``rest`` ends its words, ``role_sign`` is the sign behind it, ``more`` what
    follows.
    """

    number: int
    kind: str
    rest: str
    note: str
    reference: str
    sign: str = ""
    role_sign: str = ""
    more: str = ""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A speaker, or somebody else who took part, wrote or was absent: other spellings, role, and how they took part.

    A speaker has a role, be it "role not stated", and is told to have been there in person by no word. ``items`` are
    theirs in the programme, ``reference`` is where the report names who is in none. ``sign`` is the sign, as of facts,
    of the name, ``role_sign`` that of the role.
    """

    name: str
    also: str
    role: str
    participation: str
    items: str
    reference: str = ""
    sign: str = ""
    role_sign: str = ""


@dataclass(frozen=True, slots=True)
class MentionedRow:
    """The name of somebody who is only mentioned, where first; ``sign`` as of facts."""

    name: str
    reference: str
    sign: str = ""


@dataclass(frozen=True, slots=True)
class SaidRow:
    """One statement: reporting verb and words, sign as of facts.

    ``first`` is False where the row above has the same speaker. ``role``, with its sign, stands where somebody is told
    of first of whom the list of speakers does not tell.
    """

    speaker: str
    words: str
    reference: str
    first: bool
    sign: str = ""
    role: str = ""
    role_sign: str = ""


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """Something to check, with what kind of thing it is.

    That is the kind of a remark; ``settled``, of one that a reader settled; ``uncertain`` or ``doubtful``; or ``lost``,
    of what has lost its words.
    """

    kind: str
    message: str
    reference: str
    sign: str = ""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What a reader noted, ``about`` what, and ``made`` by whom and when, as far as that is known."""

    about: str
    text: str
    made: str
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
        return parted((words.origin().format(name=self.source), self.account))

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
class OverviewHead:
    """What stands above the column of item ``number`` (from 1) of the overview; ``sign`` as of facts."""

    number: int
    title: str
    reference: str
    sign: str = ""


@dataclass(frozen=True, slots=True)
class OverviewCell:
    """What one person did in one item: ``signs`` of ``viewer.report.overview``, and all of it in ``words``.

    ``sign`` is as of facts. ``paragraph`` is the number of the first paragraph that tells it, 0 where none is told.
    """

    signs: tuple[str, ...]
    words: str
    reference: str
    paragraph: int
    sign: str = ""


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """One person of a ``group``: what they did by the number (from 1) of the item, and how many words are theirs.

    ``share`` tells these in words; ``sign`` is that of the name, as of facts.
    """

    name: str
    group: str
    cells: Mapping[int, OverviewCell]
    words: int
    share: str
    sign: str = ""


@dataclass(frozen=True, slots=True)
class OverviewTable:
    """People by items, and the ``signs`` that occur, each with what it means."""

    heads: tuple[OverviewHead, ...]
    rows: tuple[OverviewRow, ...]
    signs: tuple[tuple[str, str], ...]

    @property
    def groups(self) -> tuple[tuple[str, tuple[OverviewRow, ...]], ...]:
        """The rows by their groups."""
        return tuple((group, tuple(rows)) for group, rows in groupby(self.rows, lambda row: row.group))

    @property
    def marks(self) -> tuple[str, ...]:
        """The signs of doubt and of readers in it."""
        cells = (cell.sign for row in self.rows for cell in row.cells.values())
        return (*(head.sign for head in self.heads), *(row.sign for row in self.rows), *cells)


@dataclass(frozen=True, slots=True)
class Summary:
    """The event summary. Sections without rows say so by ``words.nothing``.

    ``sections`` are those of ``SECTIONS`` that are shown. ``mentioned`` belongs to the section of ``others``.
    ``full_text`` is the report's text, paragraph by paragraph, where it is appended, ``overview`` who did what in which
    item, where that is. ``notice`` says that names are replaced; empty where none is.
    """

    title: str
    title_reference: str
    facts: tuple[FactRow, ...]
    programme: tuple[ProgrammeRow, ...]
    speakers: tuple[PersonRow, ...]
    others: tuple[PersonRow, ...]
    mentioned: tuple[MentionedRow, ...]
    said: tuple[SaidRow, ...]
    remarks: tuple[RemarkRow, ...]
    footer: Footer
    notes: tuple[NoteRow, ...] = ()
    sections: tuple[str, ...] = SECTIONS
    overview: OverviewTable | None = None
    full_text: tuple[ParagraphRow, ...] = ()
    notice: str = ""
    title_sign: str = ""
    brief: bool = False
    """Whether ``said`` has one statement of each speaker only."""
    name: str = ""
    """What to call it where the report states no title: by its headline or its file, without saying that it is one."""
    checked: str = ""
    """How many entries are corrected and confirmed, by whom and when; empty where none is."""

    @property
    def signs(self) -> str:
        """What the signs of doubt mean; empty where none is shown."""
        shown = {
            "facts": [row.sign for row in self.facts],
            "programme": [row.sign for row in self.programme],
            "speakers": [sign for row in self.speakers for sign in (row.sign, row.role_sign)],
            "others": [
                *(sign for row in self.others for sign in (row.sign, row.role_sign)),
                *(row.sign for row in self.mentioned),
            ],
            "said": [sign for row in self.said for sign in (row.sign, row.role_sign)],
        }
        signs = [self.title_sign, *(sign for name in self.sections for sign in shown.get(name, ()))]
        signs += self.overview.marks if self.overview else ()
        return words.signs() if any(doubting.mark() in sign for sign in signs) else ""


def signed(text: str, sign: str) -> str:
    """A text with its sign, if it has one, on the line of its last word: ``80 ?``."""
    return f"{text}\N{NO-BREAK SPACE}{sign}" if sign else text

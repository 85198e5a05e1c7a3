"""Operations: what a reader did, one by one, and the log that holds them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.report.model import Entry, Person
    from viewer.report.spans import Spans


class Deed(StrEnum):
    """What a reader may do. ``PARTICIPATE`` and ``BOUNDS`` are ``SET`` for participants and for evidence."""

    CONFIRM = "confirm"
    REJECT = "reject"
    SET = "set"
    ADD = "add"
    MERGE = "merge"
    SPLIT = "split"
    DISTINCT = "distinct"
    REORDER = "reorder"
    PARTICIPATE = "participate"
    BOUNDS = "bounds"
    NOTE = "note"
    DISMISS = "dismiss"
    UNDO = "undo"


CHANGES = (Deed.SET, Deed.PARTICIPATE, Deed.BOUNDS)
"""What changes an entry in one or more of its fields."""
TARGETS = ("fact", "person", "item", "statement", "remark", "words")
"""What it may be about; ``words`` are words of the text alone."""


@dataclass(frozen=True, slots=True)
class Target:
    """What an operation is about: an entry as it stood when the operation was made, or words.

    ``field`` is the name of a fact, as in ``model.Event``; ``entry`` is None of a fact that was not stated. Ids in the
    entry are those of the operation's ``people``, not of any extraction. ``number`` is the place that the entry had in
    its list, from 1, for people to read; 0 of what has none.
    """

    kind: str
    entry: Entry | None = None
    field: str = ""
    spans: Spans = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that a reader did.

    ``at`` is the time in UTC as ISO 8601 writes it, ``reader`` the name given ("" where none was). ``text`` is the hash
    of the text (``text_key``) whose positions are used. ``after`` is the entry as it is to be. ``others`` are entries
    beside the target: those that are joined to it (``merge``), that are not the same (``distinct``), those that tell
    the same and stay (``reject``), or the item behind which it is to stand (``add``; ``reorder``, where none means
    first of all). ``people`` are those whom the entries name by id. ``version`` is
    that of the extraction that had found the target. Operations of one ``group`` were made with one key, and are undone
    with one. ``of`` are the ids of what is undone. ``wordless``: a reader holds to it though its words are gone.
    """

    id: str
    kind: Deed
    at: str = ""
    reader: str = ""
    text: str = ""
    target: Target | None = None
    after: Entry | None = None
    others: tuple[Target, ...] = ()
    people: tuple[Person, ...] = ()
    version: str = ""
    reason: str = ""
    note: str = ""
    group: str = ""
    of: tuple[str, ...] = ()
    wordless: bool = False

    @property
    def is_refusal(self) -> bool:
        """Whether it says of an act that was suggested that it is none, and so touches nothing that is shown."""
        return self.kind == Deed.DISMISS and self.target is not None and self.target.kind == "item"


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that readers did to one report: operations in the order of time, and the texts that they were made on."""

    operations: tuple[Operation, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict[str, str])

    def and_these(self, *operations: Operation, text: str = "") -> Corrections:
        """The same with more operations, made on a text."""
        texts = {**self.texts, text_key(text): text} if text else self.texts
        return Corrections((*self.operations, *operations), texts)


def text_key(text: str) -> str:
    """What stands for a text: the SHA-256 of its UTF-8, in hexadecimal. Lone surrogates are kept apart."""
    return hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()

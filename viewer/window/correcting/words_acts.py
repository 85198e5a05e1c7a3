"""What can be done with words that are chosen in the text: the keys, what they are called, and the doing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from viewer.language import QT_TRANSLATE_NOOP, Words
from viewer.models.steps import subject_of
from viewer.report import wording
from viewer.report.corrections import chosen, stating
from viewer.report.quotation_marks import quoted
from viewer.report.spans import Span

if TYPE_CHECKING:
    from viewer.report.corrections.making import Maker
    from viewer.report.corrections.operations import Operation
    from viewer.window.correcting.acts import CorrectingActs
    from viewer.window.correcting.words_bar import Act
    from viewer.window.views import Views

UNFOLDS = "F"
"""The key that leads to the facts."""

FACTS = {
    "L": "title",
    "D": "date",
    "T": "start_time",
    "O": "place",
    "G": "organisers",
    "A": "attendance",
}
"""The keys of the facts, once ``F`` was pressed."""


class WordsOfActs(Words):
    """What is done with chosen words."""


_ACTS = (
    ("I", QT_TRANSLATE_NOOP("WordsOfActs", "Add item"), QT_TRANSLATE_NOOP("WordsOfActs", "item")),
    ("P", QT_TRANSLATE_NOOP("WordsOfActs", "Add person"), QT_TRANSLATE_NOOP("WordsOfActs", "person")),
    ("F", QT_TRANSLATE_NOOP("WordsOfActs", "Set as fact"), QT_TRANSLATE_NOOP("WordsOfActs", "fact")),
    ("S", QT_TRANSLATE_NOOP("WordsOfActs", "Statement by…"), QT_TRANSLATE_NOOP("WordsOfActs", "statement by")),
    ("=", QT_TRANSLATE_NOOP("WordsOfActs", "Same person as…"), QT_TRANSLATE_NOOP("WordsOfActs", "same person as")),
    ("R", QT_TRANSLATE_NOOP("WordsOfActs", "Role of…"), QT_TRANSLATE_NOOP("WordsOfActs", "role of")),
    ("X", QT_TRANSLATE_NOOP("WordsOfActs", "Not a name"), QT_TRANSLATE_NOOP("WordsOfActs", "not a name")),
    ("U", QT_TRANSLATE_NOOP("WordsOfActs", "Use as evidence"), QT_TRANSLATE_NOOP("WordsOfActs", "use as evidence")),
)
"""The keys, what they do, and how that is said in short."""
ASKING = ("S", "=", "R")
"""The keys that ask for somebody."""
_TIME = QT_TRANSLATE_NOOP("WordsOfActs", "Time")
_NOW = QT_TRANSLATE_NOOP("WordsOfActs", "now {value}")
_BESIDE = QT_TRANSLATE_NOOP("WordsOfActs", "beside {value}")


class WordsActs:
    """Does something with words, and leads to what comes of it."""

    def __init__(self, views: Views, acts: CorrectingActs) -> None:
        self._views, self._acts = views, acts

    def all(self) -> Sequence[Act]:
        """What can be done, in the order of showing."""
        return tuple((key, WordsOfActs.tr(words), WordsOfActs.tr(short)) for key, words, short in _ACTS)

    def facts(self) -> Sequence[tuple[str, str]]:
        """The facts, by their keys."""
        report = self._acts.desk.shown
        return tuple(
            (key, WordsOfActs.tr(_TIME) if name == "start_time" else wording.fact_label(report, name))
            for key, name in FACTS.items()
        )

    def now(self) -> Sequence[str]:
        """What each fact says now; empty where the report does not state it. An organiser comes beside others."""
        report = self._acts.desk.shown
        return tuple(
            WordsOfActs.tr(_BESIDE if name == "organisers" else _NOW).format(
                value=wording.fact_text(report, name) if name == "title" else quoted(wording.fact_text(report, name))
            )
            if wording.fact_parts(report, name)
            else ""
            for name in FACTS.values()
        )

    def act(self, key: str, span: Span, item: int | None) -> bool:
        """Do what a key does with words alone, or with an item. Tells whether it was done."""
        match key:
            case "I":
                return self._do(lambda maker: chosen.add_item(maker, span), span) and self._open_item()
            case "P":
                return self._do(lambda maker: chosen.add_person(maker, span), span)
            case "X":
                return self._do(lambda maker: chosen.not_a_name(maker, span), span, choose=False)
            case "U" if item is not None:
                return self._do(lambda maker: chosen.as_evidence(maker, span, item), span)
            case _:
                return False

    def name(self, key: str, span: Span, person_id: str | None) -> bool:
        """Do what a key does with words and a person. Tells whether it was done."""
        if key == "S":
            return self._do(lambda maker: chosen.add_statement(maker, span, person_id), span)
        if person_id is None:
            return False
        make = chosen.as_role if key == "R" else chosen.same_person
        return self._do(lambda maker: make(maker, span, person_id), span)

    def state(self, field: str, span: Span) -> bool:
        """Have words state a fact, or, where they do not by themselves, offer them in its field.

        Tells whether it was done.
        """
        try:
            stating.chosen(self._acts.desk.shown, field, span)
        except ValueError as problem:
            self._acts.facts.complete(field, span, str(problem))
            return False
        return self._do(lambda maker: chosen.as_fact(maker, field, span), span)

    def _do(self, make: Callable[[Maker], Sequence[Operation]], span: Span, *, choose: bool = True) -> bool:
        """Do something with words, which stay in view, and choose the entry that it made. Tells whether it was done."""
        bar = self._views.text.verticalScrollBar()
        place = bar.value()
        try:
            operations = make(self._acts.desk.maker())
        except ValueError as problem:
            self._views.message.show_note(str(problem), holds=lambda _: False)  # until something is done
            return False
        if not self._acts.do(operations):
            return False
        self._acts.settle()
        made = subject_of(self._acts.desk.shown, tuple(one.id for one in operations)) if choose else None
        if made is not None:
            self._views.programme.chosen.emit(made)
        self._views.text.select(Span(span.start, span.start))
        bar.setValue(place)
        self._views.place.setText(self._acts.told)
        return True

    def _open_item(self) -> bool:
        """Open the editor of the item that was just added, which is taken out again where that is not saved."""
        made = self._acts.desk.history.done[-1].ids
        subject = subject_of(self._acts.desk.shown, made)
        if subject is not None and subject.kind == "item":
            self._acts.rows.edit_added(subject, made[0])
        return True

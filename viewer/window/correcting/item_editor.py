"""Changing an item of the programme in its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from viewer.report import categories, marking
from viewer.report.corrections.making import Maker, as_one
from viewer.report.corrections.newcomers import newcomer
from viewer.report.corrections.operations import Operation
from viewer.report.corrections.stretches import places
from viewer.report.marks import Status
from viewer.report.model import Fact, Participant, Person, ProgrammeItem
from viewer.report.spans import Span, Spans
from viewer.report.vocabulary import ItemKind, Tag
from viewer.window import measures
from viewer.window.correcting.people_rows import PeopleRows
from viewer.window.correcting.person_field import choices
from viewer.window.correcting.row_editor import RowEditor
from viewer.window.correcting.row_or_column import RowOrColumn
from viewer.window.correcting.typed_box import TypedBox
from viewer.window.correcting.words_field import WordsField
from viewer.window.flow_layout import FlowLayout
from viewer.window.plain import plain_label
from viewer.window.theme import Theme, px

_TIME = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")


class ItemEditor(RowEditor):
    """Kind, time, title, people, tags and words of one item."""

    words_changed = Signal(tuple)
    """The ``Spans`` that are its words now."""

    def __init__(self, maker: Maker, number: int, theme: Theme, chosen_words: Callable[[], Span | None]) -> None:
        """``chosen_words`` tells which words are chosen in the text."""
        super().__init__()
        self._maker, self._number, self._chosen = maker, number, chosen_words
        self._item = item = maker.report.programme[number]
        self._kind, self._time = TypedBox(), QLineEdit(str(item.time.value) if item.time else "")
        self._kind.setObjectName("editor_kind")
        self._time.setObjectName("editor_time")
        for key in ItemKind:
            self._kind.addItem(categories.kind(key), key)
        self._kind.setCurrentIndex(list(ItemKind).index(item.kind))
        self._time.setPlaceholderText(self.tr("HH:MM"))
        self._add_pair()
        self._title = QLineEdit(item.title)
        self._title.setObjectName("editor_title")
        self._title.setCursorPosition(0)
        self._title.setPlaceholderText(self.tr("None stated"))
        self.add_field(self.tr("&Title"), self._title)
        title = self.add_title(self.tr("People and what they &did"))
        self._people = PeopleRows(choices(maker.report), item.kind, item.participants, theme, self.watch)
        self._kind.currentIndexChanged.connect(lambda: self._people.set_kind(self._kind.currentData()))
        self.add_group(title, self._people)
        self._add_tags()
        title = self.add_title(self.tr("&Its words"))
        self._words = WordsField(maker.report, item.spans, theme, self.watch)
        self._words.taken_out.connect(lambda: self.reason.setFocus(Qt.FocusReason.OtherFocusReason))
        self._words.asked.connect(self._add_chosen)
        self._words.changed.connect(lambda: self.words_changed.emit(self._words.spans))
        self.add_group(title, self._words)
        self.finish()

    def take_words(self, span: Span) -> bool:
        """Put words of the text in."""
        self._words.add(span)
        return True

    def operations(self) -> Sequence[Operation]:
        item, report = self._item, self._maker.report
        spans = self._words.spans
        new: dict[str, Person] = {}
        participants: dict[tuple[str, str], Participant] = {}
        for row in self._people.rows:
            field = row.field
            if field.is_open:
                words = self.tr("Nobody here is called “{name}”: choose somebody, or add a new person.")
                raise ValueError(words.format(name=field.name))
            if not field.name:
                continue
            if field.new_name and field.new_name not in new:
                maker = self._maker.beside(*new.values())
                new[field.new_name] = newcomer(maker, field.new_name, spans)
            who = new[field.new_name] if field.new_name else report.person(field.person_id)
            key = (who.id, row.function.currentData())
            participants.setdefault(key, self._participant(*key, who, spans))
        after = replace(
            item,
            kind=ItemKind(self._kind.currentData()),
            title=" ".join(self._title.text().split()),
            time=self._stated_time(spans),
            participants=tuple(participants.values()),
            tags=tuple(tag for tag in Tag if self._tags[tag].isChecked()),
            spans=spans,
        )
        if not after.title and not after.participants:
            raise ValueError(self.tr("Give the item a title, or somebody who did something in it."))
        added = [self._maker.add(person) for person in new.values()]
        maker, reason = self._maker.beside(*new.values()), " ".join(self.reason.text().split())
        changed = maker.change(("item", self._number), after, reason)
        return as_one(*added, changed, *self._said_by_another(maker, after, reason))

    def _said_by_another(self, maker: Maker, after: ProgrammeItem, reason: str) -> Iterator[tuple[Operation, ...]]:
        """Where one person took the place of another in the act, so did they in what was said in it."""
        before, now = ({who.id for who in item.participants} for item in (self._item, after))
        gone, came = before - now, now - before
        if len(gone) != 1 or len(came) != 1:
            return
        (speaker,), (other,) = gone, came
        for number, said in enumerate(self._maker.report.statements):
            if said.item == self._number and said.speaker == speaker:
                yield maker.change(("statement", number), replace(said, speaker=other), reason)

    def _participant(self, person_id: str, function: str, person: Person, spans: Spans) -> Participant:
        """Somebody in the act, with the words that name them there, where some do."""
        same = [who for who in self._item.participants if who.id == person_id]
        exact = next((who for who in same if who.function == function), None)
        if exact is not None:
            return exact
        there = tuple(span for span in person.spans if any(around.contains(span) for around in spans))
        return Participant(person_id, function, same[0].spans if same else there or spans[:1])

    def _stated_time(self, spans: Spans) -> Fact | None:
        typed, before = self._time.text().strip(), self._item.time
        if not typed:
            return None
        if before is not None and typed == str(before.value):
            return before
        found = _TIME.fullmatch(typed)
        if found is None:
            raise ValueError(self.tr("This is no time of the day. Example: 09:30"))
        written = (typed, f"{int(found[1])}:{found[2]}", f"{int(found[1])}.{found[2]}")
        there = (places(self._maker.report.text, words, spans)[:1] for words in written)
        return Fact(f"{int(found[1]):02}:{found[2]}", next(filter(None, there), ()))

    def _add_pair(self) -> None:
        """Kind and time, beside each other."""
        pair = RowOrColumn(6, 200)
        for title, field, stretch in ((self.tr("&Kind"), self._kind, 5), (self.tr("Ti&me"), self._time, 3)):
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            measures.spacing(column, 3)
            label = plain_label(title, "editor_label")
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            field.setAccessibleName(title.replace("&", ""))
            self.watch(field)
            pair.add(part, stretch)
        self.add_row(pair)

    def _add_tags(self) -> None:
        box = QWidget()
        row = FlowLayout(px(14), px(4))
        box.setLayout(row)
        self._tags = {tag: QCheckBox(categories.tag(tag)) for tag in Tag}
        for tag, check in self._tags.items():
            check.setObjectName(f"editor_{tag}")
            check.setChecked(tag in self._item.tags)
            row.addWidget(check)
            self.watch(check)
        self.add_row(box, apart=True)

    def _add_chosen(self) -> None:
        span = self._chosen()
        if span is None:
            self.tell_problem(self.tr("Choose words in the text first."))
        else:
            self.tell_problem("")
            self._words.add(span)


def found_words(maker: Maker, item: ProgrammeItem) -> str:
    """An item as it was found: ``Speech, Ann Bell spoke, online``; empty where a reader put it in."""
    if item.origin.status == Status.ADDED:
        return ""
    report = maker.report
    found = item.origin.mark.found if item.origin.mark and isinstance(item.origin.mark.found, ProgrammeItem) else item
    known = {person.id: marking.name_found(person) for person in (*report.review.gone, *report.people)}
    people = (
        f"{known[who.id]} {categories.did(who.function, found.kind)}" for who in found.participants if who.id in known
    )
    parts = (categories.kind(found.kind), *people, *map(categories.tag, found.tags))
    return ", ".join(parts if found.participants else (parts[0], found.title, *parts[1:]))

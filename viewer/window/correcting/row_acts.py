"""Correcting rows in their places: editors of items and statements, adding rows, and joining statements."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.models.rows import Role
from viewer.report import categories
from viewer.report.corrections import naming
from viewer.report.corrections.making import as_one
from viewer.report.corrections.telling import act_of
from viewer.report.corrections.uniting import join_items, split_item
from viewer.report.vocabulary import ItemKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMenu

    from viewer.models.links import Subject
    from viewer.report.corrections.operations import Operation
    from viewer.report.spans import Span, Spans
    from viewer.window.correcting.acts import CorrectingActs
    from viewer.window.correcting.row_editor import RowEditor
    from viewer.window.menus import Menus
    from viewer.window.row_view import RowView
    from viewer.window.views import Views

_SEVERAL = 2
"""So many can be made one."""


class RowActs(QObject):
    """Opens editors in the places of rows, and does what they say."""

    def __init__(self, acts: CorrectingActs, views: Views, menus: Menus) -> None:
        super().__init__(acts)
        self._acts, self._views = acts, views
        acts.editors |= {"item": self._edit_item, "statement": self._edit_statement}
        for view in views.lists:
            view.can_change = partial(self._can_change, view)
            view.change_asked.connect(acts.change)
        menus.add_below.triggered.connect(lambda: acts.waiting.once_open(self.add))
        menus.join_next.triggered.connect(lambda: acts.waiting.once_open(self.join))
        menus.split.triggered.connect(lambda: acts.waiting.once_open(self.split))
        for kind in ItemKind:
            action = menus.kind.addAction(categories.kind(kind))
            action.setData(kind)
            action.setCheckable(True)
            action.triggered.connect(lambda _on, kind=kind: acts.waiting.once_open(partial(self.set_kind, kind)))
        menus.kind.aboutToShow.connect(lambda: self._mark_kinds(menus.kind))

    @property
    def editor(self) -> RowEditor | None:
        """The editor that is open in some list."""
        return next((view.editor for view in self._views.lists if view.editor is not None), None)

    def keep_typed(self) -> bool:
        """Do what the editor says that is open. Tells whether none is open now: what was typed may make no sense."""
        if (editor := self.editor) is not None:
            editor.save()
        return self.editor is None

    def use_words(self, span: Span) -> bool:
        """Words chosen in the text are to be evidence of what is edited. Tells whether something is, and takes them."""
        take = getattr(self.editor, "take_words", None)
        return bool(take and take(span))

    def open(self, view: RowView, subject: Subject, editor: RowEditor, found: str) -> None:
        """Open an editor of an entry in a list, and say what is changed, and what was found; "" where nothing was."""
        editor.saved.connect(partial(self._save, view))
        editor.cancelled.connect(partial(self._leave, subject))
        self._views.bring(view)
        if not view.open_editor(subject.key, editor):
            self._acts.tell(self.tr("A filter hides it."))
        else:
            name = naming.entry_name(self._acts.desk.maker().targets((subject.kind, subject.key))[0])
            told = self.tr("Changing {entry} · found: {words}") if found else self.tr("Changing {entry}")
            self._acts.tell(told.format(entry=name, words=found))

    def add(self) -> None:
        """Add an item below the one where the keyboard is, or a statement of the words that are chosen."""
        subject = self._acts.subject() if self._acts.desk.is_open else None
        if self._views.statements.isVisible() and (subject is None or subject.kind == "statement"):
            self._add_statement()
        else:
            self._add_item(int(subject.key) if subject is not None and subject.kind == "item" else None)

    def join(self) -> None:
        """Make the items, or statements, that are chosen one; one that is chosen alone, and the one below it."""
        keys = self._acts.chosen_keys() if self._acts.desk.is_open else []
        kind = keys[0][0] if keys else ""
        if kind not in ("item", "statement"):
            self._acts.tell(self.tr("Choose the first of two items, or of two statements."))
            return
        view = self._views.programme if kind == "item" else self._views.statements
        numbers = [int(key) for _, key in keys]
        if len(numbers) == 1:
            rows = [view.model().index(row, 0).data(Role.KEY) for row in range(view.model().rowCount())]
            numbers += rows[rows.index(numbers[0]) + 1 :][:1] if numbers[0] in rows else []
        if len(numbers) < _SEVERAL or None in numbers:
            self._acts.tell(self.tr("Nothing stands below this one with which it could be joined."))
            return
        maker = self._acts.desk.maker()
        (first, *others) = numbers
        if kind == "item":
            self._acts.do(join_items(maker, first, *others))
        else:
            self._acts.do(maker.merge((kind, first), *((kind, other) for other in others)))
        self._acts.settle()
        view.choose_key(min(numbers))

    def split(self) -> None:
        """Make two items of one: by the words that are chosen in the text, else by who did it."""
        subject = self._acts.subject() if self._acts.desk.is_open else None
        if subject is None or subject.kind != "item":
            return  # of a person the mentions are asked for
        number, words = int(subject.key), self.chosen_words()
        maker = self._acts.desk.maker()
        is_there = words is not None and any(span.overlaps(words) for span in maker.report.programme[number].spans)
        try:
            operations = split_item(maker, number, words if is_there else None)
        except ValueError as problem:
            self._acts.tell(str(problem))
            return
        if self._acts.do(operations):
            self._acts.settle()
            self._views.programme.choose_key(number + 1)

    def set_kind(self, kind: ItemKind) -> None:
        """Say of which kind the items are that are chosen."""
        maker = self._acts.desk.maker()
        items = [(key, maker.report.programme[int(key[1])]) for key in self._acts.chosen_keys() if key[0] == "item"]
        self._acts.do(as_one(*(maker.change(key, replace(item, kind=kind)) for key, item in items)))

    def _mark_kinds(self, menu: QMenu) -> None:
        """Tick the kinds of the items that are chosen."""
        programme = self._acts.desk.shown.programme
        kinds = {programme[int(key)].kind for name, key in self._acts.chosen_keys() if name == "item"}
        for action in menu.actions():
            action.setChecked(action.data() in kinds)
            action.setEnabled(bool(kinds))

    def chosen_words(self) -> Span | None:
        """The words that are chosen in the text, without the white space around them."""
        text, span = self._views.text.text, self._views.text.selected_span()
        words = text[span.start : span.end]
        if not words.strip():
            return None
        start = span.start + len(words) - len(words.lstrip())
        return type(span)(start, start + len(words.strip()))

    def _can_change(self, view: RowView, subject: Subject) -> bool:
        kinds = self._acts.editors if self._acts.desk.is_there else ()
        return subject.kind == view.rows.kind and subject.kind in kinds

    def _edit_item(self, subject: Subject) -> None:
        from viewer.window.correcting.item_editor import ItemEditor, found_words

        maker, number = self._acts.desk.maker(), int(subject.key)
        editor = ItemEditor(maker, number, self._views.theme, self.chosen_words)
        editor.words_changed.connect(self._show_words)
        self.open(self._views.programme, subject, editor, found_words(maker, maker.report.programme[number]))

    def _edit_statement(self, subject: Subject) -> None:
        from viewer.window.correcting.drag_ends import DragEnds
        from viewer.window.correcting.statement_editor import StatementEditor, found_words

        maker, number = self._acts.desk.maker(), int(subject.key)
        editor = StatementEditor(maker, number)
        ends = DragEnds(self._views.text, editor, editor.bounds)
        editor.words_changed.connect(self._show_words)
        editor.words_changed.connect(lambda _spans: ends.show_spans(editor.spans))
        ends.start_dragged.connect(editor.move_start_to)
        ends.end_dragged.connect(editor.move_end_to)
        self._views.text.show_evidence(editor.words, editor.words[0])
        self.open(self._views.statements, subject, editor, found_words(maker, maker.report.statements[number]))
        ends.show_spans(editor.spans)

    def _show_words(self, spans: Spans) -> None:
        self._views.text.show_evidence(spans, None)

    def _save(self, view: RowView, operations: Sequence[Operation]) -> None:
        view.end_edit()
        if not self._acts.do(operations):
            self._acts.tell(self.tr("Nothing was changed."))
        self._acts.edit_ended.emit()

    def _leave(self, subject: Subject) -> None:
        """Show again what is chosen."""
        self._views.programme.chosen.emit(subject)  # whatever list it is in: the window listens to all
        self._acts.tell(self.tr("Nothing was changed."))
        self._acts.edit_ended.emit()

    def _add_item(self, number: int | None) -> None:
        from viewer.report.sentences import sentence_after

        maker = self._acts.desk.maker()
        report, span = maker.report, self.chosen_words()
        if span is None and number is not None:
            span = sentence_after(report.text, report.programme[number].spans[0].end)
        if span is None:
            self._acts.tell(self.tr("Choose the words in the text that tell of it first."))
            return
        self._put("item", maker.add(act_of(report, span), number))

    def _add_statement(self) -> None:
        from viewer.report.model import Fact, Statement
        from viewer.report.vocabulary import Mode

        span = self.chosen_words()
        if span is None:
            self._acts.tell(self.tr("Choose the words in the text that were said first."))
            return
        self._put("statement", self._acts.desk.maker().add(Statement(None, Fact("", ()), Mode.INDIRECT, (span,))))

    def edit_added(self, subject: Subject, made: str) -> None:
        """Open the editor of what an operation has just added: it is taken out again where that is not saved."""
        told = self._acts.told
        self._acts.open_editor(subject)
        if self.editor is not None:
            self.editor.cancelled.connect(lambda: self._take_out(made))  # after the list has closed it
            self.editor.saved.connect(lambda operations: operations or self._acts.tell(told))  # it was added

    def _take_out(self, made: str) -> None:
        """Take out what was just added: its editor was left without saving."""
        desk = self._acts.desk
        if desk.history.done and made in desk.history.done[-1].ids:
            desk.undo()
        else:
            desk.take_back((made,), self.tr("what was added"))

    def _put(self, kind: str, operations: Sequence[Operation]) -> None:
        """Add an entry, and open its editor."""
        from viewer.models.links import Subject

        if not self._acts.do(operations):
            return
        self._acts.settle()
        report, made = self._acts.desk.shown, operations[0].id
        entries = report.programme if kind == "item" else report.statements
        for number, entry in enumerate(entries):
            if entry.origin.mark and made in entry.origin.mark.operations:
                view = self._views.programme if kind == "item" else self._views.statements
                view.choose_key(number)
                self.edit_added(Subject("item" if kind == "item" else "statement", number), made)
                return
        self._acts.tell(self.tr("It is there already."))

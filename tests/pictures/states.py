"""The states of a window in which a report is corrected, as data: what was done before, where, and what is pressed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class State:
    """How one picture comes about."""

    name: str
    report: str = "sample"
    """The report that is shown: a key of ``made.REPORTS``."""
    made: str = ""
    """What was corrected before: a key of ``made.MADE``."""
    at: str = ""
    """Where the keyboard is: ``fact place``, ``programme 6`` (the seventh row), or words of the text in quotation
    marks, which are chosen."""
    keys: tuple[str, ...] = ()
    """What is pressed then. Words in quotation marks are typed; ``to NAME`` presses Tab until the widget of that name
    has the keyboard; ``entry split`` chooses an entry of the menus, by its name in ``Menus``; ``menu correct`` opens a
    menu of the bar."""
    named: bool = True
    """Whether it is known whose corrections these are."""


STATES = (
    State("fact-candidates", report="counted", at="fact attendance", keys=("F2",)),
    State("fact-own-value", report="counted", at="fact attendance", keys=("F2", "“about seven hundred”")),
    State("fact-problem", report="counted", at="fact date", keys=("F2", "“soon”", "Return")),
    State("fact-place", made="some", at="fact place", keys=("F2", "Tab")),
    State("item-editor", made="some", at="programme 6", keys=("F2",)),
    State("item-editor-person", made="some", at="programme 6", keys=("F2", "to editor_person", "Ctrl+A", "“r”")),
    State("item-editor-foot", made="some", at="programme 6", keys=("F2", "to editor_save")),
    State("person-editor", made="some", at="people 2", keys=("F2", "Tab")),
    State("person-problem", made="some", at="people 2", keys=("F2", "“ ”", "Return")),
    State("statement-editor", at="statements 2", keys=("F2", "to editor_bounds", "Right", "Right")),
    State("words-bar", at="“crowded area known as “Rruga Ura” in downtown Tirana”"),
    State("words-facts", at="“crowded area known as “Rruga Ura” in downtown Tirana”", keys=("F", *["Down"] * 4)),
    State("words-person", at="“apart from any political issue”", keys=("S",)),
    State("merge", made="some", at="people last", keys=("Ctrl+M",)),
    State("split", made="some", at="people 1", keys=("entry split", "Down", "Space", "Down", "Space")),
    State("likewise", made="likewise"),
    State("likewise-dialog", made="likewise", keys=("to offer", "Return")),
    State("review", made="some", keys=("F7",)),
    State("review-item", made="some", at="programme 6", keys=("F7", *["on"] * 4)),
    State("review-missed", made="entries", keys=("F7",)),
    State("review-done", made="all", keys=("F7",)),
    State("note", made="some", at="programme 6", keys=("Ctrl+Shift+N", "“Ask whether this was live.”")),
    State("history", made="history", keys=("Ctrl+4", "Down", "Down")),
    State("history-empty", keys=("Ctrl+4",)),
    State("removed", made="removed", at="programme 0", keys=("to removed_item", "Space", "to removed_items", "Down")),
    State("to-check", made="settled", at="remarks 3"),
    State("to-check-settled", made="settled", at="remarks 2"),
    State("people-menu", made="some", at="people 1", keys=("Shift+F10", *["Down"] * 3)),
    State("item-menu", made="some", at="programme 6", keys=("Shift+F10",)),
    State("several-menu", made="some", at="programme 4", keys=("Shift+Down", "Shift+Down", "Shift+F10")),
    State("fact-menu", made="some", at="fact place", keys=("Shift+F10",)),
    State("marks", made="some"),
    State("marks-everywhere", report="corrected", made="everywhere"),
    State("marks-statements", report="corrected", made="everywhere", at="statements 0"),
    State("doubtful", report="doubtful"),
    State("lost", made="edited", keys=("entry decide", "Home")),
    State("conflict", made="conflict", keys=("entry decide", "Home")),
    State("colleague", made="colleague", at="comparison 0"),
    State("name-asked", made="place", named=False),
    State("name-given", made="place", keys=("“L.K.”",), named=False),
    State("added", made="added", at="programme 3"),
    State("correct-menu", made="some", at="programme 6", keys=("menu correct",)),
    State("refused", made="refused"),
)


def alike(state: State) -> tuple[str, str, bool]:
    """What states have in common that one window can come into, one after the other."""
    return state.report, state.made, state.named

"""What is done by ear: the three main jobs and a correction, each as keys."""

from __future__ import annotations

from collections.abc import Callable

from tests.by_ear.session import Session


def read_through(session: Session) -> None:
    """Go through the first facts, the programme, the people and the statements, and to the words of an act."""
    session.press("F6", "F6")
    session.press("Tab")
    session.press("F6")
    for _ in range(4):
        session.press("Down")
    session.press("F6")
    session.press("shift+F6")
    for _ in range(5):
        session.press("Down")
    session.press("ctrl+1")
    session.press("Home")
    for _ in range(5):
        session.press("Down")
    session.press("ctrl+2")
    for _ in range(9):
        session.press("Down")
    session.press("ctrl+3")
    session.press("Up")


def search(session: Session) -> None:
    """Find a word, go from match to match, to the buttons, and back into the text; find what is not there."""
    session.press("ctrl+f")
    session.type("families")
    for key in ("Return", "F3", "shift+F3", "Tab", "Tab", "Escape", "Down"):
        session.press(key)
    session.press("ctrl+f")
    session.press("ctrl+a")
    session.type("lighthouse")
    session.press("Escape")


def print_summary(session: Session) -> None:
    """Look at what can be chosen for the paper, and print to a file."""
    session.press("ctrl+p")
    for _ in range(7):
        session.press("Tab")
    for _ in range(7):
        session.press("shift+Tab")
    session.press("Return")
    session.press("End")
    for _ in range(8):
        if "/home/reader/" in session.press("Tab"):
            break
    session.press("ctrl+a")
    session.type(str(session.home / "summary.pdf"))
    session.press("Return")


def correct(session: Session) -> None:
    """Confirm the title, review what is doubtful, correct a name, and undo each of these."""
    session.press("F6", "F6")
    session.press("ctrl+Return")
    session.type("A. B.")
    session.press("Return")
    session.press("ctrl+z")
    session.press("F7")
    session.press("ctrl+Return")
    session.press("ctrl+z")
    session.press("ctrl+1")
    session.press("F2")
    session.press("ctrl+a")
    session.type("Ann Bell")
    session.press("Return")
    session.press("ctrl+z")
    session.press("F7")


JOBS: dict[str, Callable[[Session], None]] = {
    "read_through": read_through,
    "search": search,
    "print": print_summary,
    "correct": correct,
}

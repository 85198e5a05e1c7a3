"""Somebody at the keyboard who sees nothing, and hears what a screen reader says."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Callable

from tests.end_to_end.nodes import Heard, Node
from tests.end_to_end.screen import PATIENCE, Screen, wait_for

_LOST = PATIENCE / 4
"""Seconds after which a key that nothing came of is taken to be lost."""
_ATTEMPTS = 3
_ATTEMPT = 45.0
"""Seconds in which each key of a gesture is heard, where the gesture can be made again."""


class Ear:
    """Presses keys of one application and hears what comes of it."""

    def __init__(self, screen: Screen, process: subprocess.Popen[str]) -> None:
        self._screen = screen
        self._process = process
        self._pressed: tuple[str, ...] = ()
        self._patience = PATIENCE

    def is_at(self, name: str, *, role: str) -> bool:
        """Whether the keyboard is at an object now."""
        tree = self._screen.read(self._process, briefly=True)
        found = tree.find(name, role=role) if tree is not None else None
        return found is not None and "focused" in found.states

    def start_at(self, name: str, *, role: str) -> None:
        """Wait until the keyboard is where it is to be at the start.

        An application that is heard only after it has put it there does not tell so again: a screen reader asks.
        """
        wait_for(f"the keyboard at {name!r}", lambda: self.is_at(name, role=role))

    def press(self, *keys: str) -> None:
        """Press keys, and hear from now on what comes of these."""
        self._forget()
        self._pressed = keys
        self._screen.press(*keys)

    def type(self, text: str) -> None:
        """Type a text, and hear from now on what comes of that."""
        self._forget()
        self._pressed = ()
        self._screen.type(text)

    def hear(self, words: str, *, event: str = "", role: str = "") -> str:
        """Wait until something is said that begins with a pattern. Whatever got the keyboard must have a name.

        Keys that nothing at all comes of are pressed again: the system may lose one, as when a menu is opened or a
        dialog closes on a busy machine. A failure tells what there was, and what was said instead.
        """
        patterns = (event, role, words)
        late = time.monotonic() + _LOST

        def listen() -> Heard | None:
            nonlocal late
            self._screen.listen()
            if self._pressed and not self._screen.heard and time.monotonic() > late:
                late += _LOST
                self._screen.press(*self._pressed)
            told = ((heard, (heard.event, heard.role, heard.words)) for heard in self._screen.heard)
            return next((heard for heard, parts in told if all(map(re.match, patterns, parts))), None)

        try:
            said = wait_for(f"{event or 'anything'} that says {words!r}", listen, seconds=self._patience).words
        except AssertionError as problem:
            heard = "\n".join(map(str, self._screen.heard)) or "nothing"
            problem.add_note(f"{self._screen.read(self._process)}\nPressed: {self._pressed}. Heard:\n{heard}")
            raise
        assert not [heard for heard in self._screen.heard if heard.event == "focused" and not heard.words]
        return said

    def reach(self, words: str, *, event: str = "focused", role: str = "") -> str:
        """As ``hear``; then all that the keyboard can reach must have a name."""
        said = self.hear(words, event=event, role=role)
        self.look_around()
        return said

    def attempt(self, gesture: Callable[[], None], *, back: Callable[[], None]) -> None:
        """Make a gesture of several keys; where it fails, go ``back`` to where it began, and make it again.

        A key of it that comes a moment too early, or too late, has those behind it do something else.
        """
        for _ in range(_ATTEMPTS - 1):
            self._patience = _ATTEMPT
            try:
                return gesture()
            except AssertionError:
                back()
            finally:
                self._patience = PATIENCE
        return gesture()

    def go_along_menus(self, key: str, *names: str) -> None:
        """Enter the menu bar, and go along it by a key, past menus of these names.

        Alt is pressed alone: while an application is read, Qt may take up that press after the letter that comes with
        it.
        """
        self.press("alt")
        self.hear("File", event="focused", role="menu item")
        for name in names:
            self.press(key)
            self.hear(name, event="focused", role="menu item")

    def leave_menus(self, name: str, *, role: str) -> None:
        """Leave menus and menu bar, whatever is open of them, for the object that had the keyboard before."""

        def left() -> bool:
            if self.is_at(name, role=role):
                return True
            self.press("Escape")
            return False

        wait_for(f"the keyboard back at {name!r}", left)

    def find(self, name: str = "", *, role: str = "") -> Node:
        """A visible object: see ``Node.find``."""
        return self._screen.seen(self._process, name, role=role)

    def look_around(self, *, briefly: bool = True) -> Node:
        """All there is, in which whatever takes the keyboard has a name."""
        tree = wait_for("the application", lambda: self._screen.read(self._process, briefly=briefly))
        nameless = [node for node in tree.walk() if "focusable" in node.states and not node.name]
        assert not nameless, f"{nameless}\n{self._screen.read(self._process)}"
        return tree

    def _forget(self) -> None:
        self._screen.listen()
        self._screen.heard.clear()

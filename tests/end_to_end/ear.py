"""Somebody at the keyboard who sees nothing, and hears what a screen reader says."""

from __future__ import annotations

import re
import subprocess
import time

from tests.end_to_end.screen import Heard, Node, Screen, wait_for


class Ear:
    """Presses keys of one application and hears what comes of it."""

    def __init__(self, screen: Screen, process: subprocess.Popen[str]) -> None:
        self._screen = screen
        self._process = process

    def start_at(self, name: str, *, role: str, seconds: float = 40) -> None:
        """Wait until the keyboard is where it is to be at the start.

        An application that is heard only after it has put it there does not tell so again: a screen reader asks.
        """

        def asked() -> bool:
            tree = self._screen.read(self._process)
            found = tree.find(name, role=role) if tree is not None else None
            return found is not None and "focused" in found.states

        wait_for(f"the keyboard at {name!r}", asked, seconds=seconds)

    def press(self, *keys: str) -> None:
        """Press keys, and hear from now on what comes of these."""
        self._forget()
        self._screen.press(*keys)

    def type(self, text: str) -> None:
        """Type a text, and hear from now on what comes of that."""
        self._forget()
        self._screen.type(text)

    def hear(self, words: str, *, event: str = "", role: str = "", seconds: float = 40, again: str = "") -> str:
        """Wait until something is said that begins with a pattern. Whatever got the keyboard must have a name.

        Where the system may lose a key, as when a menu is opened on a busy machine, it is pressed ``again`` after a
        quarter of the time. A failure tells what was said instead, and what there was.
        """
        patterns = (event, role, words)

        late = time.monotonic() + seconds / 4

        def listen() -> Heard | None:
            nonlocal late
            if again and time.monotonic() > late:
                late += seconds / 4
                self._screen.press(again)
            self._screen.listen()
            told = ((heard, (heard.event, heard.role, heard.words)) for heard in self._screen.heard)
            return next((heard for heard, parts in told if all(map(re.match, patterns, parts))), None)

        try:
            said = wait_for(f"{event or 'anything'} that says {words!r}", listen, seconds=seconds).words
        except AssertionError as problem:
            problem.add_note("\n".join(map(str, self._screen.heard)) + f"\n{self._screen.read(self._process)}")
            raise
        assert not [heard for heard in self._screen.heard if heard.event == "focused" and not heard.words]
        return said

    def reach(self, words: str, *, event: str = "focused", role: str = "", again: str = "") -> str:
        """As ``hear``; then all that the keyboard can reach must have a name."""
        said = self.hear(words, event=event, role=role, again=again)
        self.look_around()
        return said

    def find(self, name: str = "", *, role: str = "") -> Node:
        """A visible object: see ``Node.find``."""
        return self._screen.seen(self._process, name, role=role)

    def look_around(self) -> Node:
        """All there is, in which whatever takes the keyboard has a name."""
        tree = wait_for("the application", lambda: self._screen.read(self._process))
        nameless = [node for node in tree.walk() if "focusable" in node.states and not node.name]
        assert not nameless, "\n".join(f"{node.role} {node.identity!r} {sorted(node.states)}" for node in nameless)
        return tree

    def _forget(self) -> None:
        self._screen.listen()
        self._screen.heard.clear()

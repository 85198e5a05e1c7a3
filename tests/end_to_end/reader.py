"""Reads and listens to applications as a screen reader does, for the tests.

Run by the system's Python, which has the AT-SPI bindings, with a session bus in its environment. Each line of standard
input is the id of a process, and ``briefly`` where only roles, names and states are to be read, as each question takes
its time; the answer is a line of JSON. ``tree`` is the tree of that application's accessible
objects, or null while there is none; for 0 it is not asked for. ``heard`` is what was told, by any application, since
the answer before.
"""

# pyright: reportMissingImports=false, reportMissingModuleSource=false

import json
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402 # the version must be named first

_STATES = ("SHOWING", "FOCUSABLE", "FOCUSED", "CHECKED", "SELECTED", "ENABLED")
_ROLES_WITH_TEXT = {"text", "entry"}
_ROLES_WITH_LABEL = {"combo box"}
"""Whose own name is what is chosen there. Not asked of all, as each question takes its time."""
_ALWAYS = {"application", "frame", "window", "dialog"}
"""What is looked into whether it is shown or not."""
_EVENTS = ("object:announcement", "object:state-changed:focused", "window:activate")


def switch_on() -> None:
    """Tell applications that somebody reads them, as a screen reader does when it starts."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        what = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        bus.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", what, None, 0, 10_000, None
        )


def application(process: int) -> Any:
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(number)
        if child is not None and child.get_process_id() == process:
            return child
    return None


def described(node: Any, *, briefly: bool) -> dict[str, Any]:
    """What a reader can know of an object and of those within it. ``box``: x, y, width, height on the screen.

    Each answer takes its time: what is not shown is not looked into.
    """
    role = node.get_role_name()
    states = node.get_state_set()
    shown = states.contains(Atspi.StateType.SHOWING) or role in _ALWAYS
    children = (node.get_child_at_index(number) for number in range(node.get_child_count() if shown else 0))
    told = {
        "role": role,
        "name": node.get_name(),
        "states": [state.lower() for state in _STATES if states.contains(getattr(Atspi.StateType, state))],
        "children": [described(child, briefly=briefly) for child in children if child is not None],
    }
    return told | details(node, role) if shown and not briefly else told


def details(node: Any, role: str) -> dict[str, Any]:
    """What takes more questions."""
    component = node.get_component_iface()
    area = component.get_extents(Atspi.CoordType.SCREEN) if component is not None else None
    text = node.get_text_iface() if role in _ROLES_WITH_TEXT else None
    return {
        "id": node.get_accessible_id(),
        "label": label(node) if role in _ROLES_WITH_LABEL else "",
        "box": [area.x, area.y, area.width, area.height] if area is not None else None,
        "text": Atspi.Text.get_text(text, 0, -1) if text is not None else None,
        "selection": selected(text) if text is not None else None,
        "caret": Atspi.Text.get_caret_offset(text) if text is not None else None,
    }


def label(node: Any) -> str:
    """The name of what an object is labelled by, which a screen reader says before its own; empty without a label."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return ""


def selected(text: Any) -> str:
    """The selected words of a text, empty if none are."""
    if not Atspi.Text.get_n_selections(text):
        return ""
    part = Atspi.Text.get_selection(text, 0)
    return Atspi.Text.get_text(text, part.start_offset, part.end_offset)


class Listener:
    """Keeps what applications tell of themselves."""

    def __init__(self) -> None:
        self._heard: list[tuple[str, str, str]] = []
        self._events = Atspi.EventListener.new(self._hear)
        for name in _EVENTS:
            self._events.register(name)

    def taken(self) -> list[tuple[str, str, str]]:
        """What was heard since this was last asked: the last word of the event, the role, and what is said."""
        heard, self._heard = self._heard, []
        return heard

    def _hear(self, event: Any) -> None:
        if event.type == "object:state-changed:focused" and not event.detail1:
            return
        try:
            kind = event.type.rpartition(":")[2]
            words = event.any_data if kind == "announcement" else event.source.get_name()
            self._heard.append((kind, event.source.get_role_name(), words))
        except GLib.Error:  # it has gone
            return


def answer(line: str, listener: Listener) -> str:
    tree = None
    try:
        process, *briefly = line.split()
        if int(process):
            found = application(int(process))
            tree = described(found, briefly=bool(briefly)) if found is not None else None
    except GLib.Error:  # it closed, or rebuilt a view, while it was read
        tree = None
    return json.dumps({"tree": tree, "heard": listener.taken()})


def main() -> None:
    switch_on()
    Atspi.init()
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    listener, loop = Listener(), GLib.MainLoop()

    def take(*_: object) -> bool:
        if line := sys.stdin.readline():
            print(answer(line, listener), flush=True)
        else:
            loop.quit()
        return bool(line)

    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_LOW, GLib.IO_IN | GLib.IO_HUP, take)
    loop.run()


if __name__ == "__main__":
    main()

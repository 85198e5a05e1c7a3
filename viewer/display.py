"""What has to be known of the display before Qt is asked.

Whether there is one, else Qt ends the process; and which of Qt’s ways to follow the desktop fits it.
"""

from __future__ import annotations

import ctypes
import importlib.util
import sys
from collections.abc import Mapping
from pathlib import Path

_INSTEAD = "use --json or --summary, which need none"
_SECONDS = 5.0
_GNOME_FAMILY = frozenset(("GNOME", "UNITY", "X-CINNAMON", "PANTHEON", "MATE", "XFCE", "LXDE"))
"""Where Qt takes GTK (``QGenericUnixTheme::themeNames``)."""


def problem(environment: Mapping[str, str]) -> str | None:
    """The sentence for what keeps a window from opening; None if nothing does.

    ``environment`` holds the variables that name the display (``DISPLAY``, ``WAYLAND_DISPLAY``) and, where the user
    chose it, Qt's platform (``QT_QPA_PLATFORM``).
    """
    if sys.platform != "linux":
        return None
    chosen = [name.partition(":")[0] for name in environment.get("QT_QPA_PLATFORM", "").split(";") if name]
    if not {name.partition("-")[0] for name in chosen} <= {"xcb", "wayland"}:
        return None  # a platform without a display, such as "offscreen"
    display = environment.get("DISPLAY") if not chosen or "xcb" in chosen else None
    wayland = environment.get("WAYLAND_DISPLAY") if not chosen or chosen != ["xcb"] else None
    if wayland and _wayland_answers(wayland, environment.get("XDG_RUNTIME_DIR", "")):
        return None
    if display:
        try:
            answers = _x_answers(display)
            if answers:
                _load_plugin()
        except OSError as error:
            return f"A library that the window needs is missing ({error}). Install it, or {_INSTEAD}."
        if answers:
            return None
    named = display or wayland
    if named:
        return f"The display “{named}” cannot be opened. Check that it runs and lets you in, or {_INSTEAD}."
    return f"There is no display to open a window on. Start this in a desktop session, or {_INSTEAD}."


def platform_theme(environment: Mapping[str, str]) -> str | None:
    """The ``QT_QPA_PLATFORMTHEME`` that a window here is to have; None for whatever Qt takes.

    On desktops of the GNOME family Qt takes GTK where it is installed, with which a window does not begin dark, and is
    told of twice to screen readers. Qt's own theme for them follows the desktop without it.
    """
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    if environment.get("QT_QPA_PLATFORMTHEME") or _GNOME_FAMILY.isdisjoint(desktops):
        return None
    return "gnome"


def _wayland_answers(name: str, runtime_folder: str) -> bool:
    import socket  # only here: hardly any start needs one

    path = Path(runtime_folder, name)  # an absolute name stands for itself
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(_SECONDS)
        try:
            connection.connect(str(path))
        except (OSError, ValueError):
            return False
    return True


def _x_answers(name: str) -> bool:
    """Whether the X server answers and lets us in. Raises OSError if its library is missing.

    The connection stays open as long as the process: a server that resets when its last client leaves would otherwise
    do so just when Qt connects.
    """
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(name.encode("utf-8", "surrogateescape"), None)
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return False
    return True


def _load_plugin() -> None:
    """Load what Qt draws windows on X with, and all it depends on. Raises OSError, naming what is missing."""
    package = importlib.util.find_spec("PySide6")
    if package and package.origin:
        plugin = Path(package.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        if plugin.is_file():
            ctypes.CDLL(str(plugin))

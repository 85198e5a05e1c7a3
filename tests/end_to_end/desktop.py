"""The part of a desktop that tells applications whether it is light or dark, for the tests.

Run by the system's Python with a session bus in its environment. Each line of standard input, ``light`` or ``dark``, is
what the desktop is from now on; it is told to applications as GNOME, KDE and others tell it, by the settings portal
(https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html). The answer is ``told``.
"""

# pyright: reportMissingImports=false, reportMissingModuleSource=false

import sys
from typing import Any

from gi.repository import Gio, GLib

PATH = "/org/freedesktop/portal/desktop"
NAME = "org.freedesktop.portal.Desktop"
SETTINGS = "org.freedesktop.portal.Settings"
APPEARANCE = ("org.freedesktop.appearance", "color-scheme")
SCHEMES = {"dark": 1, "light": 2}
INTERFACE = f"""
<node><interface name="{SETTINGS}">
  <method name="Read">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
  </method>
  <method name="ReadAll"><arg type="as" direction="in"/><arg type="a{{sa{{sv}}}}" direction="out"/></method>
  <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
  <property name="version" type="u" access="read"/>
</interface></node>
"""


class Desktop:
    """Answers applications, and tells them of changes."""

    def __init__(self, bus: Any) -> None:
        self.bus = bus
        self.scheme = GLib.Variant("u", 0)
        bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], self.answer, None, None)

    def answer(
        self, _bus: Any, _sender: str, _path: str, _interface: str, method: str, asked: Any, invocation: Any
    ) -> None:
        namespace, key = APPEARANCE
        if method == "ReadAll":
            invocation.return_value(GLib.Variant("(a{sa{sv}})", ({namespace: {key: self.scheme}},)))
        elif tuple(asked.unpack()) == APPEARANCE:
            invocation.return_value(GLib.Variant("(v)", (GLib.Variant("v", self.scheme),)))
        else:
            invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting")

    def become(self, scheme: str) -> None:
        self.scheme = GLib.Variant("u", SCHEMES[scheme])
        what = GLib.Variant("(ssv)", (*APPEARANCE, self.scheme))
        self.bus.emit_signal(None, PATH, SETTINGS, "SettingChanged", what)


def take_line(channel: Any, _condition: Any, desktop: Desktop) -> bool:
    desktop.become(channel.readline().strip())
    print("told", flush=True)
    return True


def main() -> None:
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    desktop = Desktop(bus)
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, None, None)
    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN, take_line, desktop)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()

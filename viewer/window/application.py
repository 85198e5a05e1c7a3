"""The application with its windows."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence

from PySide6 import QtCore
from PySide6.QtCore import QSettings, QSocketNotifier, QTimer, qVersion
from PySide6.QtWidgets import QApplication

import viewer
from viewer import handing
from viewer.crashes import Recorder
from viewer.window import garbage, languages, qt_locale, typefaces
from viewer.window.companions import Companions
from viewer.window.opening import Wanted
from viewer.window.preferences import can_dialogs_keep, settings_file
from viewer.window.theme import interface_font
from viewer.window.windows import Windows

STYLE = "Fusion"

_SOON = 50
"""Milliseconds after which the first window, once it is painted, shows its text, too."""
_START = 1000
"""Milliseconds after which everything that stays for good has been loaded."""

_NOWHERE = "/dev/null"
"""No folder, in which no file can be made."""

_SWITCH = 0.0001
"""Seconds after which a thread that works lets another one work. Python's own, fifty times as many, can be felt."""


def run(
    asked: Sequence[Wanted],
    listener: handing.Listener | None = None,
    *,
    private: bool = False,
    required: bool = False,
    inherited: tuple[int, ...] = (),
) -> int:
    """Open windows on what is asked for, or on what was open last, or on the sample.

    ``listener`` hears what other launches of the application are asked for. A ``private`` process writes nothing of its
    own. ``required``: no file is read by a process that is not confined. ``inherited`` are descriptors that what is
    asked for may lead to. Returns the exit code when the last window is closed.
    """
    recorder = Recorder(f"Qt {qVersion()}", private=private)
    recorder.begin()
    with qt_locale.unsaid():
        application = QApplication(["event-report-viewer", "-style", STYLE])  # ``setStyle`` takes a while
    furnish(application)
    companions = Companions(inherited=inherited, required=required)
    windows = Windows(companions, private=private)
    windows.begin_to_speak()
    windows.start(asked)
    QTimer.singleShot(_START, garbage.begin)
    _follow_up(windows, lambda: _listen(windows, listener), lambda: _watch(windows, companions, recorder, private))
    awake = _end_at_signals(windows)
    try:
        return application.exec()
    finally:
        recorder.told = None
        awake.setEnabled(False)
        signal.set_wakeup_fd(-1)
        if listener:
            listener.close()


def _follow_up(windows: Windows, *calls: Callable[[], object]) -> None:
    """Make calls when the first window shows its text, however long that takes; soon, too, if it is never painted."""
    timer = QTimer(windows)
    timer.setSingleShot(True)
    for call in calls:
        timer.timeout.connect(call)
    timer.start(_START)
    windows.all[0].painted.connect(lambda: timer.start(_SOON) if timer.isActive() else None)


def _listen(windows: Windows, listener: handing.Listener | None) -> None:
    from viewer.window.instance import Instance

    Instance(listener, windows).asked.connect(windows.take)


def _watch(windows: Windows, companions: Companions, recorder: Recorder, private: bool) -> None:
    from viewer.window.crash_watch import CrashWatch
    from viewer.window.telling import Telling

    keep_dialogs_quiet(private)
    telling = Telling(windows)
    if windows.trouble:
        telling.tell(windows.trouble)
    telling.listen(companions)
    watch = CrashWatch(recorder, windows)
    if not private:
        QTimer.singleShot(_START, watch, watch.look_back)


def keep_dialogs_quiet(private: bool) -> None:
    """Have Qt's dialogs keep the folders visited among the application's own settings; or nowhere."""
    folder = _NOWHERE if private or not can_dialogs_keep() else str(settings_file().parent)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
    # Those of a desktop remember which files were chosen.
    QApplication.setAttribute(QtCore.Qt.ApplicationAttribute.AA_DontUseNativeDialogs, private)


def _end_at_signals(windows: Windows) -> QSocketNotifier:
    """Have the windows closed, and what is open remembered, where the system or Ctrl+C ends the application."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda _number, _frame: None)  # the byte in the pipe does the work
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, windows)

    def end() -> None:
        os.read(reading, 1)
        windows.close_all()

    notifier.activated.connect(end)
    return notifier


def dress(application: QApplication) -> None:
    """Give an application that was made elsewhere all that ``run`` gives to its own."""
    application.setStyle(STYLE)
    furnish(application)


def furnish(application: QApplication) -> None:
    """Give the application its name, language and typefaces, and its window the first turn among threads."""
    sys.setswitchinterval(_SWITCH)
    application.setApplicationName("event-report-viewer")
    application.setApplicationVersion(viewer.__version__)
    application.setDesktopFileName("event-report-viewer")
    languages.install(application)
    typefaces.install()
    application.setFont(interface_font())

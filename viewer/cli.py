"""The command line: opens the window, serves as one of its processes, or answers without one.

Exit codes: 0, 1 where nothing was found, 2 where anything was wrong (one sentence each on standard error), 130 after
Ctrl+C, 141 where nobody reads the output to its end. Qt and spaCy are imported only by what needs them; and so that a
window is there at once, what it has no use for is imported only where there are options.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from viewer import console, private_files

_INTERRUPTED, _UNREAD = 130, 141
_PRIVATE, _REQUIRED = "--private", "--require-confinement"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments (by default those of the process) ask for. Returns the exit code."""
    console.guard()
    private_files.heed_absolute_folders(os.environ)
    try:
        return _run(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        from viewer.console import lead_nowhere

        lead_nowhere(sys.stdout)
        return _UNREAD
    except _foreseen() as error:
        return console.complain(error)
    except OSError as error:
        if not console.is_full(error):
            raise
        return console.complain(console.UsageError(console.missing(error)))


def _foreseen() -> tuple[type[Exception], ...]:
    """What is said in a sentence. Asked for only when something has been raised."""
    from viewer.console import UsageError
    from viewer.reading import ReadingError
    from viewer.report.messages import ExtractionError

    return UsageError, ReadingError, ExtractionError


def _run(arguments: Sequence[str]) -> int:
    if arguments and arguments[0] in ("--worker", "--reader"):
        return _serve(*arguments)
    files = [argument for argument in arguments if argument not in (_PRIVATE, _REQUIRED)]
    if not any(file.startswith("-") for file in files):
        return _window(files, private=_PRIVATE in arguments, required=_REQUIRED in arguments)
    from viewer import options

    return options.run(arguments, _window)


def _serve(process: str, *options: str) -> int:
    from viewer import worker
    from viewer.reader import KEEP

    kept = [option.removeprefix(KEEP) for option in options if option.startswith(KEEP)]
    if len(kept) + options.count(_REQUIRED) < len(options) or not all(map(str.isdecimal, kept)):
        from viewer.console import PROGRAM, UsageError

        raise UsageError(f"A file is not wanted here. Try “{PROGRAM} --help”.")
    serve = worker.serve_extraction if process == "--worker" else worker.serve_reading
    return serve(tuple(map(int, kept)), required=_REQUIRED in options)


def _window(files: list[str], *, private: bool, required: bool) -> int:
    from viewer import display, handing
    from viewer.console import PROGRAM, STANDARD_INPUT, UsageError, missing, standard_input, warn

    sentence = display.problem(os.environ)
    if sentence:
        raise UsageError(sentence)
    own = "-" in files  # standard input belongs to this process
    alone = own or private or required  # who takes files over need not be confined
    paths = [str(Path(file).absolute()) for file in files]
    taken, listener = (False, None) if alone else handing.join(paths, os.environ)
    if taken:
        return 0
    if theme := display.platform_theme(os.environ):
        os.environ["QT_QPA_PLATFORMTHEME"] = theme
    gc.disable()  # what is loaded now stays; windows look for garbage by themselves, see ``viewer.window.garbage``
    try:
        from viewer.window import application
        from viewer.window.opening import Wanted, wanted
    except ImportError as error:
        raise UsageError(missing(error)) from error
    if required:
        from viewer.reader import Reader

        with Reader(warn, required=True) as reader:
            reader.require()
    if not own:
        return application.run([wanted(Path(file)) for file in files], listener, private=private, required=required)
    # Kept in memory, so that no word of it stays on the disk however this ends. The processes that read inherit it.
    from viewer.reader import Reader, memory_file

    data = standard_input()
    with Reader(warn, required=required) as reader:
        reader.read_data(data, STANDARD_INPUT)  # refused before a window opens
    handle = memory_file(PROGRAM, STANDARD_INPUT)
    with os.fdopen(handle, "wb") as memory:
        memory.write(data)
        memory.flush()
        given = Wanted(Path(f"/proc/self/fd/{handle}"), STANDARD_INPUT, hidden=True)
        asked = [given if file == "-" else wanted(Path(file)) for file in files]
        return application.run(asked, private=private, required=required, inherited=(handle,))

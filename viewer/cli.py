"""The command line: opens the window, or answers without one.

Exit codes: 0, 1 where nothing was found, 2 where anything was wrong (one sentence each on standard error), 130 after
Ctrl+C, 141 where nobody reads the output to its end. Qt and spaCy are imported only by what needs them.
"""

from __future__ import annotations

import argparse
import datetime
import gc
import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn, TextIO

import viewer
from viewer.guard import ExtractionError, attempt
from viewer.reading import Document, ReadingError, display_path, read_bytes, read_file, stream_bytes
from viewer.report.model import Report

PROGRAM = "event-report-viewer"
STANDARD_INPUT = "standard input"

_USAGE = f"""{PROGRAM} [FILE]
       {PROGRAM} --json FILE...
       {PROGRAM} --summary OUT FILE
       {PROGRAM} --find QUERY [--case] [--word] [--regex] FILE...
       {PROGRAM} --json-schema | --version | --help"""

_NOT_FOUND, _FAILED, _INTERRUPTED, _UNREAD = 1, 2, 130, 141
_LINES = 1_000
"""Lines that are printed together."""


class UsageError(Exception):
    """The user asked for something that cannot be done; ``str(error)`` is the sentence that says so."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments (by default those of the process) ask for. Returns the exit code."""
    try:
        return _run(arguments)
    except (UsageError, ReadingError, ExtractionError) as error:
        return _complain(error)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        _forget(sys.stdout)
        return _UNREAD


def _run(arguments: Sequence[str] | None) -> int:
    parser = _parser()
    asked = parser.parse_intermixed_args(arguments)
    files: list[str] = asked.files
    if asked.find is None and (asked.case or asked.word or asked.regex):
        raise UsageError("--case, --word and --regex go with --find only.")
    if files.count("-") > 1:
        raise UsageError("Standard input can be read only once: give “-” once.")
    if asked.help or asked.version or asked.json_schema or asked.worker:
        if files:
            raise UsageError(f"A file is not wanted here. Try “{PROGRAM} --help”.")
        return _inform(parser, asked)
    if asked.json:
        if not files:
            raise UsageError(f"Give the files to read: {PROGRAM} --json FILE...")
        return _json(files)
    if asked.summary is not None:
        if len(files) != 1:
            raise UsageError(f"Give one file to summarise: {PROGRAM} --summary OUT FILE")
        return _summary(Path(asked.summary), files[0])
    if asked.find is not None:
        if not asked.find.strip():
            raise UsageError(f"Give the words to find: {PROGRAM} --find QUERY FILE...")
        if not files:
            raise UsageError(f"Give the files to search: {PROGRAM} --find QUERY FILE...")
        return _find(asked, files)
    if len(files) > 1:
        raise UsageError("The window shows one report at a time: give one file.")
    return _window(files[0] if files else None)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}. Try “{PROGRAM} --help”.")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM,
        usage=_USAGE,
        description="Shows a written report of an event: its programme, its people and its text.",
        epilog='Without FILE, a sample report is opened. A FILE of "-" is standard input.',
        allow_abbrev=False,
        add_help=False,
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="a report, as plain text")
    task = parser.add_mutually_exclusive_group()
    task.add_argument("--json", action="store_true", help="print what was found in each FILE, one JSON object a line")
    task.add_argument("--json-schema", action="store_true", help="print the JSON Schema of these objects")
    task.add_argument("--summary", metavar="OUT", help="write the event summary to OUT, by its name PDF, HTML or text")
    task.add_argument(
        "--find",
        metavar="QUERY",
        help="print where the words stand in each FILE, a line for each match: file, paragraph, context. Exit code 1 "
        'if they are nowhere. "exact phrase" (in quotes) and -without are understood. People are not looked for: other '
        "forms of a name are not found",
    )
    task.add_argument("--version", action="store_true", help="print the version")
    task.add_argument("--help", "-h", action="store_true", help="print this help")
    task.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    finding = parser.add_argument_group("with --find")
    finding.add_argument("--case", action="store_true", help="capital and small letters differ")
    finding.add_argument("--word", action="store_true", help="whole words only")
    finding.add_argument("--regex", action="store_true", help="QUERY is a regular expression, as Python reads them")
    return parser


def _inform(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> int:
    if asked.worker:
        from viewer import worker

        return worker.main()
    if asked.help:
        _print(parser.format_help().rstrip())
    elif asked.version:
        _print(f"{PROGRAM} {viewer.__version__}")
    else:
        from viewer.report import codec

        _print(json.dumps(codec.schema(), indent=2))
    return 0


def _json(files: Sequence[str]) -> int:
    """Print a line for each file that can be read; complain of each other one, and of one that tells of no event."""
    from viewer.report import codec
    from viewer.report.contents import no_event

    code = 0
    for file in files:
        try:
            report = _extract(file)
        except (ReadingError, ExtractionError) as error:
            code = _complain(error)
            continue
        _print(codec.dumps(report))
        if sentence := no_event(report):
            code = _complain(UsageError(sentence))
    return code


def _summary(out: Path, file: str) -> int:
    from viewer.report import summary
    from viewer.writing import WritingError, write_text

    def write_html(report: Report) -> None:
        write_text(out, summary.to_html(summary.summarise(report, _today())))

    def write_plain(report: Report) -> None:
        write_text(out, summary.to_text(summary.summarise(report, _today())))

    writers: dict[str, Callable[[Report], None]] = {
        ".pdf": lambda report: _write_pdf(report, out),
        ".html": write_html,
        ".txt": write_plain,
    }
    write = writers.get(out.suffix.lower())
    if write is None:
        raise UsageError(f"“{out}” names no known format: let it end in .pdf, .html or .txt.")
    if _is_same_file(out, file):
        raise UsageError(f"“{out}” is the report itself. Give the summary another name.")
    report = _report(file)
    try:
        write(report)
    except WritingError as error:
        raise UsageError(str(error)) from error
    except ImportError as error:
        raise UsageError(_missing(error)) from error
    return 0


def _find(asked: argparse.Namespace, files: Sequence[str]) -> int:
    """Print a line for each match in the files; complain of each file that cannot be read."""
    from viewer.report.search import Query, QueryError, Searcher

    query = Query(_typed(asked.find), asked.case, asked.word, kind="pattern" if asked.regex else "words")
    code = _NOT_FOUND
    if reconfigure := getattr(sys.stdout, "reconfigure", None):
        reconfigure(encoding="utf-8" if sys.stdout.encoding == "ascii" else None, errors="replace")
    for file in files:
        try:
            searcher = Searcher(_document(file).text)
            rows = searcher.rows(searcher.find(query))
        except ReadingError as error:
            code = _complain(error)
            continue
        except QueryError as error:
            raise UsageError(str(error)) from error
        name = STANDARD_INPUT if file == "-" else display_path(file)
        for first in range(0, len(rows), _LINES):
            lines = (
                f"{name}:¶{row.paragraph}: {row.before}{row.words}{row.after}" for row in rows[first : first + _LINES]
            )
            _print("\n".join(lines))
        if rows and code == _NOT_FOUND:
            code = 0
    return code


def _typed(words: str) -> str:
    """What was typed on the command line, also where the locale knows no more than ASCII and the terminal does."""
    try:
        words.encode()
    except UnicodeEncodeError:
        return os.fsencode(words).decode("utf-8", "replace")
    return words


def _write_pdf(report: Report, out: Path) -> None:
    try:
        from viewer.window import printing
    except ImportError as error:
        raise UsageError(_missing(error)) from error
    application = printing.headless_application()
    try:
        printing.export_pdf(report, out)
    except printing.PrintingError as error:
        raise UsageError(str(error)) from error
    finally:
        del application  # lives until here: without it there are no fonts


def _window(file: str | None) -> int:
    from viewer import display

    sentence = display.problem(os.environ)
    if sentence:
        raise UsageError(sentence)
    gc.disable()  # what is loaded now stays; ``application.run`` enables it again
    try:
        from viewer.window import application
    except ImportError as error:
        raise UsageError(_missing(error)) from error
    if file != "-":
        return application.run([file] if file else [])
    data = _standard_input()
    read_bytes(data, STANDARD_INPUT)  # refused before a window opens
    # Kept in memory, so that no word of it stays on the disk however this ends; the link gives it its name. Where a
    # signal ends the process, the link stays behind, and leads nowhere.
    with (
        tempfile.TemporaryDirectory(prefix=f"{PROGRAM}-") as folder,
        os.fdopen(os.memfd_create(PROGRAM), "wb") as memory,
    ):
        memory.write(data)
        memory.flush()
        path = Path(folder, STANDARD_INPUT)
        path.symlink_to(f"/proc/{os.getpid()}/fd/{memory.fileno()}")
        return application.run([str(path)])


def _report(file: str) -> Report:
    """The report in a file. Raises ReadingError, ExtractionError or, where it tells of no event, UsageError."""
    from viewer.report.contents import no_event

    report = _extract(file)
    if sentence := no_event(report):
        raise UsageError(sentence)
    return report


def _extract(file: str) -> Report:
    """What is found in a file. Raises ReadingError, ExtractionError or, without the language model, UsageError."""
    from viewer import extract

    document = _document(file)
    try:
        extract.load()
    except (ImportError, OSError) as error:  # an OSError is spaCy's for a model that is not there
        raise UsageError(_missing(error)) from error
    return attempt(extract.extract, document)


def _document(file: str) -> Document:
    return read_bytes(_standard_input(), STANDARD_INPUT) if file == "-" else read_file(Path(file))


def _standard_input() -> bytes:
    if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison]  # closed by whoever started us
        raise ReadingError("There is no standard input to read. Give the name of a file instead.")
    return stream_bytes(sys.stdin.buffer, STANDARD_INPUT)


def _today() -> datetime.date:
    return datetime.datetime.now().astimezone().date()


def _is_same_file(out: Path, file: str) -> bool:
    try:
        return file != "-" and out.samefile(file)
    except (OSError, ValueError):  # one of them does not exist, which is another's to say
        return False


def _missing(error: ImportError | OSError) -> str:
    return f"A part that this needs is missing ({error}). Install the application again."


def _print(text: str) -> None:
    """Print on standard output at once. Raises BrokenPipeError, or UsageError where it cannot be written otherwise."""
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]  # closed by whoever started us
        raise UsageError("There is no standard output to print on.")
    try:
        print(text, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        _forget(sys.stdout)
        raise UsageError(f"Standard output cannot be written ({(error.strerror or str(error)).lower()}).") from error


def _forget(stream: TextIO) -> None:
    """Lead a standard stream nowhere, so that the interpreter does not fail on what is left when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _complain(error: Exception) -> int:
    """Say on standard error what is wrong, if it takes anything. Returns the exit code."""
    if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison]
        try:
            print(f"{PROGRAM}: {error}", file=sys.stderr, flush=True)
        except OSError:
            _forget(sys.stderr)
    return _FAILED

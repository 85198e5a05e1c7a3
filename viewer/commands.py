"""What the command line does without a window: JSON, event summaries, exports, search. Each returns the exit code."""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from viewer.console import STANDARD_INPUT, Progress, UsageError, complain, say, standard_input
from viewer.guard import ExtractionError, attempt
from viewer.reading import Document, ReadingError, display_path, read_bytes, read_file
from viewer.report.exchange import FORMATS, ExchangeError, Format
from viewer.report.model import Report

_NOT_FOUND = 1
"""The exit code where nothing was found."""
_LINES = 1_000
"""Lines that are printed together."""


def print_json(files: Sequence[str]) -> int:
    """Print a line for each file that can be read; complain of each other one, and of one that tells of no event."""
    from viewer.report import codec
    from viewer.report.contents import no_event

    code = 0
    for file in files:
        try:
            report = _extract(file)
        except (ReadingError, ExtractionError) as error:
            code = complain(error)
            continue
        say(codec.dumps(report))
        if sentence := no_event(report):
            code = complain(UsageError(sentence))
    return code


def summarise(out: Path, file: str) -> int:
    """Write the event summary of a file, in the format that the name of ``out`` asks for."""
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
        raise UsageError(missing(error)) from error
    return 0


def export(name: str, out: Path, files: Sequence[str]) -> int:
    """Write every file in a format; complain of each that cannot be read or written. Tells a terminal how far it is."""
    form = FORMATS.get(name)
    if form is None:
        raise UsageError(f"“{name}” is no known format. Give one of {', '.join(FORMATS)}.")
    if len(files) > 1 and not _is_folder(out):
        raise UsageError(f"“{out}” is no folder. Several files are written to a folder that is there.")
    with Progress(len(files)) as progress:
        return _export_each(form, out, files, progress)


def _export_each(form: Format, out: Path, files: Sequence[str], progress: Progress) -> int:
    from viewer.writing import WritingError, write_atomically

    code = 0
    written: set[Path] = set()
    for number, file in enumerate(files, 1):
        progress.show(number, STANDARD_INPUT if file == "-" else display_path(file))
        target = _target(out, file, form.suffix) if _is_folder(out) else out
        try:
            if target in written or _is_same_file(target, file):
                raise UsageError(f"“{target}” would be overwritten by “{file}”. Export it to another folder.")
            write_atomically(target, form.data(_report(file)))
        except (ReadingError, ExtractionError, ExchangeError, WritingError, UsageError) as error:
            progress.clear()
            code = complain(error)
            continue
        except ImportError as error:
            raise UsageError(missing(error)) from error
        written.add(target)
        progress.clear()
        say(f"{target}")
    return code


def find(asked: argparse.Namespace, files: Sequence[str]) -> int:
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
            code = complain(error)
            continue
        except QueryError as error:
            raise UsageError(str(error)) from error
        name = STANDARD_INPUT if file == "-" else display_path(file)
        for first in range(0, len(rows), _LINES):
            lines = (
                f"{name}:¶{row.paragraph}: {row.before}{row.words}{row.after}" for row in rows[first : first + _LINES]
            )
            say("\n".join(lines))
        if rows and code == _NOT_FOUND:
            code = 0
    return code


def _target(folder: Path, file: str, suffix: str) -> Path:
    return folder / f"{'standard-input' if file == '-' else Path(file).stem}{suffix}"


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
        raise UsageError(missing(error)) from error
    application = printing.headless_application()
    try:
        printing.export_pdf(report, out)
    except printing.PrintingError as error:
        raise UsageError(str(error)) from error
    finally:
        del application  # lives until here: without it there are no fonts


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
        raise UsageError(missing(error)) from error
    return attempt(extract.extract, document)


def _document(file: str) -> Document:
    return read_bytes(standard_input(), STANDARD_INPUT) if file == "-" else read_file(Path(file))


def _today() -> datetime.date:
    return datetime.datetime.now().astimezone().date()


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name too long, a folder that may not be searched: writing says it better
        return False


def _is_same_file(out: Path, file: str) -> bool:
    try:
        return file != "-" and out.samefile(file)
    except (OSError, ValueError):  # one of them does not exist, which is another's to say
        return False


def missing(error: ImportError | OSError) -> str:
    """The sentence for a part of the application that is not there."""
    return f"A part that this needs is missing ({error}). Install the application again."

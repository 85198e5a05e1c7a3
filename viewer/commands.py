"""What the command line does without a window: JSON, event summaries, exports, search. Each returns the exit code."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import clock
from viewer.console import STANDARD_INPUT, Progress, UsageError, complain, missing, say, standard_input, warn
from viewer.correcting import Correcting, UncorrectedError
from viewer.hiding import Hiding, check, display_name
from viewer.reader import Reader
from viewer.reading import Choice, Document, ReadingError
from viewer.report.exchange import FORMATS, ExchangeError, Format
from viewer.report.messages import ExtractionError
from viewer.report.model import Report

if TYPE_CHECKING:
    from viewer.report.safe_copy import Hidden
    from viewer.report.summary import Summary

_NOT_FOUND = 1
"""The exit code where nothing was found."""
_LINES = 1_000
"""Lines that are printed together."""
_REFUSED = (ReadingError, ExtractionError, ExchangeError, UsageError)
"""What is said of one file, while the others are still written."""


def print_json(asked: argparse.Namespace, files: Sequence[str], reader: Reader) -> int:
    """Print a line for each file that can be read; complain of each other one, and of one that tells of no event."""
    from viewer.report import codec
    from viewer.report.contents import no_event

    code = 0
    correcting = _correcting(asked, files, reader)
    for file in files:
        try:
            report = _extract(file, correcting, reader)
        except (ReadingError, ExtractionError, UncorrectedError) as error:
            code = complain(error)
            continue
        say(codec.dumps(report, suggestions=asked.suggestions), data=True)
        _warn_of_rest(report)
        if sentence := no_event(report):
            code = complain(UsageError(sentence))
    return code


def summarise(asked: argparse.Namespace, file: str, reader: Reader) -> int:
    """Write the event summary of a file, in the format that the name of ``asked.summary`` asks for."""
    from viewer.report import summary
    from viewer.report.summary import NOTES, OVERVIEW, SECTIONS, TEXT
    from viewer.writing import WritingError, write_text

    out = Path(asked.summary)
    kind = out.suffix.lower()
    if kind not in (".pdf", ".html", ".txt"):
        raise UsageError(f"“{out}” names no known format: let it end in .pdf, .html or .txt.")
    if asked.archival and kind != ".pdf":
        raise UsageError("--pdfa goes with a summary that ends in .pdf only.")
    if _is_same_file(out, file):
        raise UsageError(f"“{out}” is the report itself. Give the summary another name.")
    _refuse(out, asked.corrections)
    report = _report(file, _correcting(asked, [file], reader), reader)
    sections = [*SECTIONS, NOTES, *([OVERVIEW] if asked.overview else []), *([TEXT] if asked.text else [])]
    hiding = Hiding(asked)
    try:
        if hiding.wanted:
            hidden = hiding.copy(report)
            hiding.tell(hidden, file)
            made = summary.summarise(hidden.report, clock.now(), hidden.notice)
            made = summary.chosen(made, hidden.report, sections, brief=asked.brief)
            check(hidden, summary.to_text(made))
        else:
            made = summary.chosen(summary.summarise(report, clock.now()), report, sections, brief=asked.brief)
        if kind == ".pdf":
            _write_pdf(made, out, archival=asked.archival)
        else:
            write_text(out, summary.to_html(made) if kind == ".html" else summary.to_text(made))
    except WritingError as error:
        raise UsageError(str(error)) from error
    except ImportError as error:
        raise UsageError(missing(error)) from error
    return 0


def export(asked: argparse.Namespace, files: Sequence[str], reader: Reader) -> int:
    """Write every file in a format; complain of each that cannot be read or written. Tells a terminal how far it is."""
    name, out = asked.export[0], Path(asked.export[1])
    form = FORMATS.get(name)
    if form is None:
        raise UsageError(f"“{name}” is no known format. Give one of {', '.join(FORMATS)}.")
    if asked.export[1] in ("", "-"):
        raise UsageError("Give the name of a file or of a folder to write to: it cannot be “-” or nothing.")
    if asked.export[1].endswith(os.sep) and not _is_folder(out):
        raise UsageError(f"“{asked.export[1]}” is no folder. Make it first, or give the name of a file.")
    if len(files) > 1 and not _is_folder(out):
        raise UsageError(f"“{out}” is no folder. Several files are written to a folder that is there.")
    correcting = _correcting(asked, files, reader)
    with Progress(len(files)) as progress:
        hiding = Hiding(asked)

        def report_of(file: str) -> Report:
            return _report(file, correcting, reader)

        if hiding.wanted:
            copies = hiding.copies(files, report_of, progress)
            return _export_copies(form, out, files, copies, hiding, asked.corrections)
        return _export_each(form, out, files, report_of, progress, asked.corrections)


def _export_each(
    form: Format,
    out: Path,
    files: Sequence[str],
    report_of: Callable[[str], Report],
    progress: Progress,
    corrections: str | None,
) -> int:
    code = 0
    written: set[Path] = set()
    for number, file in enumerate(files, 1):
        progress.show(number, display_name(file))
        target = _target(out, _stem(file), form.suffix)
        try:
            _refuse_again(target, file, written)
            _refuse(target, *files, corrections)
            _write_export(target, form.data(report_of(file)))
        except _REFUSED as error:
            progress.clear()
            code = complain(error)
            continue
        except ImportError as error:
            raise UsageError(missing(error)) from error
        written.add(target)
        progress.clear()
        say(str(target))
    return code


def _export_copies(
    form: Format,
    out: Path,
    files: Sequence[str],
    copy_of: Callable[[str], Hidden],
    hiding: Hiding,
    corrections: str | None,
) -> int:
    """Write the safe copy of each file; none is named after its original."""
    code = 0
    written: set[Path] = set()
    for file in files:
        try:
            hidden = copy_of(file)
            hiding.tell(hidden, file)
            stem = Path(hidden.report.source.name).stem
            target, again = _target(out, stem, form.suffix), 1
            while target in written and target != out:
                target, again = _target(out, f"{stem}-{again + 1}", form.suffix), again + 1
            _refuse_again(target, file, written)
            _refuse(target, *files, corrections)
            data = form.data(hidden.report, hidden.notice)
            check(hidden, FORMATS["csv"].data(hidden.report) if form.packed else data)
            _write_export(target, data)
        except _REFUSED as error:
            code = complain(error)
            continue
        except ImportError as error:
            raise UsageError(missing(error)) from error
        written.add(target)
        say(str(target))
    return code


def _write_export(target: Path, data: bytes) -> None:
    """Write a file. Raises UsageError where it cannot be written."""
    from viewer.writing import WritingError, write_atomically

    try:
        write_atomically(target, data)
    except WritingError as error:
        raise UsageError(str(error)) from error


def _refuse_again(target: Path, file: str, written: set[Path]) -> None:
    """Refuse to write over what was written of another file. Raises UsageError."""
    if target in written:
        raise UsageError(f"“{target}” would be overwritten by “{file}”. Export it to another folder.")


def _refuse(target: Path, *read: str | None) -> None:
    """Refuse to write over a file that is read. Raises UsageError."""
    for file in read:
        if file and _is_same_file(target, file):
            raise UsageError(f"“{target}” is read itself and would be overwritten. Write to another name or folder.")


def find(asked: argparse.Namespace, files: Sequence[str], reader: Reader) -> int:
    """Print a line for each match in the files; complain of each file that cannot be read."""
    from viewer.report.search import Query, QueryError, Searcher

    query = Query(_typed(asked.find), asked.case, asked.word, kind="pattern" if asked.regex else "words")
    code = _NOT_FOUND
    if reconfigure := getattr(sys.stdout, "reconfigure", None):
        reconfigure(encoding="utf-8" if sys.stdout.encoding == "ascii" else None, errors="replace")
    for file in files:
        try:
            searcher = Searcher(_document(asked, file, reader).text)
            rows = searcher.rows(searcher.find(query))
        except ReadingError as error:
            code = complain(error)
            continue
        except QueryError as error:
            raise UsageError(str(error)) from error
        name = display_name(file)
        for first in range(0, len(rows), _LINES):
            lines = (
                f"{name}:¶{row.paragraph}: {row.before}{row.words}{row.after}" for row in rows[first : first + _LINES]
            )
            say(*lines, data=True)
        if rows and code == _NOT_FOUND:
            code = 0
    return code


def explain(asked: argparse.Namespace, file: str, reader: Reader) -> int:
    """Print why something is in the report of a file; all of it where nothing is chosen."""
    from viewer.report.model import EVENT_FIELDS

    chosen = [(kind, value) for kind in ("item", "person", "statement", "fact") if (value := getattr(asked, kind))]
    if len(chosen) > 1:
        raise UsageError("--item, --person, --statement and --fact go one at a time.")
    kind, value = chosen[0] if chosen else ("", "")
    if kind == "fact" and value not in EVENT_FIELDS:
        raise UsageError(f"“{value}” is no fact. Give one of {', '.join(EVENT_FIELDS)}.")
    if kind not in ("", "fact") and not (value.isdecimal() and 0 < int(value) < _MOST_NUMBER):
        raise UsageError(f"--{kind} needs a number from 1 on, as the window and --json count: “{value}” is none.")
    document = _document(asked, file, reader)
    lines, left_out = reader.explain(document, kind, value if kind in ("", "fact") else str(int(value) - 1))
    for sentence in left_out:
        warn(f"“{document.source.name}”: {sentence}")
    if not lines:
        raise UsageError(f"In “{document.source.name}” no {kind or 'thing'} {value} was found.".replace("  ", " "))
    say(*lines, data=True)
    return 0


_MOST_NUMBER = 10_000_000


def _target(out: Path, stem: str, suffix: str) -> Path:
    """The file to write: ``out``, or one in it where it is a folder."""
    return out / f"{stem}{suffix}" if _is_folder(out) else out


def _stem(file: str) -> str:
    return "standard-input" if file == "-" else Path(file).stem


def _typed(words: str) -> str:
    """What was typed on the command line, also where the locale knows no more than ASCII and the terminal does."""
    try:
        words.encode()
    except UnicodeEncodeError:
        return os.fsencode(words).decode("utf-8", "replace")
    return words


def _write_pdf(made: Summary, out: Path, *, archival: bool) -> None:
    from viewer.window import printing
    from viewer.window.paper.choices import Choices

    application = printing.headless_application()
    try:
        printing.write_pdf(made, out, Choices(archival=archival))
    finally:
        del application  # lives until here: without it there are no fonts


def _correcting(asked: argparse.Namespace, files: Sequence[str], reader: Reader) -> Correcting:
    """What reads the files, and applies the corrections that are asked for. Raises UsageError where there are none."""
    read = partial(_document, asked, reader=reader)
    return Correcting(asked.corrections, files, read, takes_kept=asked.corrected)


def _report(file: str, correcting: Correcting, reader: Reader) -> Report:
    """The report in a file. Raises ReadingError, ExtractionError or, where it tells of no event, UsageError."""
    from viewer.report.contents import no_event

    report = _extract(file, correcting, reader)
    _warn_of_rest(report)
    if sentence := no_event(report):
        raise UsageError(sentence)
    return report


def _warn_of_rest(report: Report) -> None:
    """Say what of the text nothing was looked for in."""
    from viewer.report.contents import left_out

    for sentence in left_out(report):
        warn(f"“{report.source.name}”: {sentence}")


def _extract(file: str, correcting: Correcting, reader: Reader) -> Report:
    """What is found in a file, and corrected there. Raises ReadingError, ExtractionError, or UsageError.

    The last one is raised where no correction is for the file.
    """
    return correcting.corrected(reader.extract(correcting.document(file)), file)


def _document(asked: argparse.Namespace, file: str, reader: Reader) -> Document:
    """The text of a file, with a warning where some of the file is not in it."""
    choice = Choice(asked.encoding or "")
    if file == "-":
        document = reader.read_data(standard_input(), STANDARD_INPUT, choice)
    else:
        document = reader.read(Path(file), choice=choice)
    for note in document.source.about.notes:
        warn(f"“{document.source.name}”: {note}")
    return document


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

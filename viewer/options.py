"""The options of the command line: what they are, how they go together, and who does what they ask for."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Sequence
from typing import NoReturn

import viewer
from viewer.commands import explain, export, find, print_json, summarise
from viewer.console import PROGRAM, UsageError, say, warn
from viewer.reader import REQUIRED, Reader
from viewer.reading import ENCODINGS
from viewer.report.exchange import FORMATS

_USAGE = f"""{PROGRAM} [--private] [--require-confinement] [FILE...]
       {PROGRAM} --json [--suggestions] [--corrected | --corrections FILE] FILE...
       {PROGRAM} --summary OUT [--overview] [--text] [--brief] [--pdfa] [--corrected | --corrections FILE]
           [--hide WHO] [--also NAME] [--strict] FILE
       {PROGRAM} --export FORMAT OUT [--corrected | --corrections FILE] [--hide WHO] [--also NAME] [--strict] FILE...
       {PROGRAM} --explain FILE [--item N | --person N | --statement N | --fact NAME]
       {PROGRAM} --find QUERY [--case] [--word] [--regex] FILE...
       {PROGRAM} --json-schema | --corrections-schema | --version | --help"""

_OPTION = re.compile(r"^  (--[a-z-]+)", re.MULTILINE)
"""An option, where the help tells what it is for."""


def run(arguments: Sequence[str], window: Callable[..., int]) -> int:
    """Do what the arguments ask for. ``window(files, private=..., required=...)`` opens files in windows.

    Returns the exit code. Raises UsageError where they make no sense, and what the work itself raises.
    """
    parser = _parser()
    # What stands behind “--” is cut off here, as some versions of argparse take it for options all the same.
    end = arguments.index(_NO_MORE) if _NO_MORE in arguments else len(arguments)
    asked = parser.parse_intermixed_args(arguments[:end])
    asked.files += arguments[end + 1 :]
    files: list[str] = asked.files
    _check(asked)
    work = (asked.json, asked.summary, asked.export, asked.find, asked.explain)
    told = (asked.help, asked.version, asked.json_schema, asked.corrections_schema)
    wanted = [task for task in (*work, *told) if task not in (None, False)]
    if asked.private and wanted:
        raise UsageError("--private goes with a window only.")
    if any(told):
        if files:
            raise UsageError(f"A file is not wanted here. Try “{PROGRAM} --help”.")
        return _inform(parser, asked)
    if wanted:
        with Reader(warn, required=asked.require_confinement) as reader:
            reader.require()
            return _answer(asked, files, reader)
    if asked.encoding:
        raise UsageError("--encoding goes with --json, --summary, --export, --find and --explain only.")
    return window(files, private=asked.private, required=asked.require_confinement)


_NO_MORE = "--"
"""Behind it stand files alone, whatever they are called."""
_GOES_WITH = (
    (("suggestions",), ("json",), "--suggestions goes with --json only."),
    (("case", "word", "regex"), ("find",), "--case, --word and --regex go with --find only."),
    (
        ("overview", "text", "brief", "archival"),
        ("summary",),
        "--overview, --text, --brief and --pdfa go with --summary only.",
    ),
    (
        ("hide", "also", "strict"),
        ("summary", "export"),
        "--hide, --also and --strict go with --summary and --export only.",
    ),
    (("strict",), ("hide", "also"), "--strict goes with --hide and --also only."),
    (
        ("item", "person", "statement", "fact"),
        ("explain",),
        "--item, --person, --statement and --fact go with --explain only.",
    ),
    (
        ("corrected", "corrections"),
        ("json", "summary", "export"),
        "--corrected and --corrections go with --json, --summary and --export only.",
    ),
)
"""Options, those of which one must be given with them, and what is said where none is."""
_SAYING = (
    ("hide", "--hide needs the name of a person, “mentioned” or “everyone”: it was given nothing."),
    ("also", "--also needs words of the report: it was given nothing."),
)
"""Options that are given words, and what is said where there are none."""


def _check(asked: argparse.Namespace) -> None:
    """Raise UsageError where options do not go together, or say nothing."""
    given = {name for name, value in vars(asked).items() if value not in (None, False, [])}
    for names, tasks, sentence in _GOES_WITH:
        if not given.isdisjoint(names) and given.isdisjoint(tasks):
            raise UsageError(sentence)
    for name, sentence in _SAYING:
        if not all(map(str.strip, getattr(asked, name))):
            raise UsageError(sentence)
    if {"corrected", "corrections"} <= given:
        raise UsageError("--corrected applies what is kept on this computer, --corrections what is in FILE: give one.")
    if asked.files.count("-") > 1:
        raise UsageError("Standard input can be read only once: give “-” once.")


def _answer(asked: argparse.Namespace, files: list[str], reader: Reader) -> int:
    """What needs no window."""
    if asked.json:
        if not files:
            raise UsageError(f"Give the files to read: {PROGRAM} --json FILE...")
        return print_json(asked, files, reader)
    if asked.summary is not None:
        if len(files) != 1:
            raise UsageError(f"Give one file to summarise: {PROGRAM} --summary OUT FILE")
        return summarise(asked, files[0], reader)
    if asked.export is not None:
        if not files:
            raise UsageError(f"Give the files to export: {PROGRAM} --export FORMAT OUT FILE...")
        return export(asked, files, reader)
    if asked.explain:
        if len(files) != 1:
            raise UsageError(f"Give one file to explain: {PROGRAM} --explain FILE")
        return explain(asked, files[0], reader)
    if not asked.find.strip():
        raise UsageError(f"Give the words to find: {PROGRAM} --find QUERY FILE...")
    if not files:
        raise UsageError(f"Give the files to search: {PROGRAM} --find QUERY FILE...")
    return find(asked, files, reader)


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
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="a report: text, Markdown, HTML, DOCX, ODT, RTF, PDF, EML, or the JSON of a report that was kept",
    )
    task = parser.add_mutually_exclusive_group()
    task.add_argument("--json", action="store_true", help="print what was found in each FILE, one JSON object a line")
    task.add_argument("--json-schema", action="store_true", help="print the JSON Schema of these objects")
    task.add_argument("--corrections-schema", action="store_true", help="print the JSON Schema of files of corrections")
    task.add_argument("--summary", metavar="OUT", help="write the event summary to OUT, by its name PDF, HTML or text")
    task.add_argument(
        "--export",
        nargs=2,
        metavar=("FORMAT", "OUT"),
        help="write what was found in FILE to OUT, or in several to the folder OUT, and print what was written. FORMAT "
        f"is one of {', '.join(FORMATS)}. A terminal is told how far the work is",
    )
    task.add_argument(
        "--find",
        metavar="QUERY",
        help="print where the words stand in each FILE, a line for each match: file, paragraph, context. Exit code 1 "
        'if nothing is found. "exact phrase" (in quotes) and -without are understood. People are not looked for: other '
        "forms of a name are not found",
    )
    task.add_argument(
        "--explain",
        action="store_true",
        help="print why each thing was found in FILE: its sentence and parse, the rule, what else was considered, and "
        "what its doubt is made of",
    )
    task.add_argument("--version", action="store_true", help="print the version")
    task.add_argument("--help", "-h", action="store_true", help="print this help")
    parser.add_argument(
        "--private",
        action="store_true",
        help="open a window of its own that keeps nothing: no settings, no list of files, no report",
    )
    reading = parser.add_argument_group("with each of these")
    reading.add_argument(
        "--encoding", metavar="NAME", choices=ENCODINGS, help="read text as this: windows-1251, koi8-r"
    )
    reading.add_argument(
        REQUIRED,
        action="store_true",
        help="read nothing, and end with exit code 2, where the system cannot confine the process that reads files; "
        "goes with a window, too",
    )
    correcting = parser.add_argument_group("with --json, --summary and --export")
    correcting.add_argument(
        "--corrected",
        action="store_true",
        help="apply the corrections that were made in the window and are kept on this computer; without this, how many "
        "are left out is told on standard error",
    )
    correcting.add_argument(
        "--corrections",
        metavar="FILE",
        help="apply the corrections that were saved in FILE, to the one report that they were made for; how many lost "
        "their words is told on standard error",
    )
    printing = parser.add_argument_group("with --json")
    printing.add_argument(
        "--suggestions",
        action="store_true",
        help="print the acts, too, that were nearly found: about one in four is one, for a reader to decide",
    )
    making = parser.add_argument_group("with --summary, the last three with --export, too")
    making.add_argument(
        "--overview", action="store_true", help="add who did what in which item, as a table on pages of its own"
    )
    making.add_argument("--brief", action="store_true", help="one statement of each speaker, cut to a line")
    making.add_argument("--text", action="store_true", help="append the text of the report, numbered and marked")
    making.add_argument("--pdfa", action="store_true", dest="archival", help="write PDF/A, for archives")
    making.add_argument(
        "--hide",
        action="append",
        default=[],
        metavar="WHO",
        help="replace names by pseudonyms: that of the person WHO, of those only “mentioned”, of “everyone”; may be "
        "given several times. What is left and could be a name is listed on standard error",
    )
    making.add_argument(
        "--also",
        action="append",
        default=[],
        metavar="NAME",
        help="replace these words of the report, too, which were not found to be a person's name; may be given several "
        "times",
    )
    making.add_argument(
        "--strict", action="store_true", help="write nothing of a report while words are left that are likely names"
    )
    explaining = parser.add_argument_group("with --explain, one of them")
    explaining.add_argument("--item", metavar="N", help="of the programme, as it is numbered in the window")
    explaining.add_argument("--person", metavar="N", help="in the order of --json")
    explaining.add_argument("--statement", metavar="N", help="in the order of --json")
    explaining.add_argument("--fact", metavar="NAME", help="as --json names it: date, place, organisers")
    finding = parser.add_argument_group("with --find")
    finding.add_argument("--case", action="store_true", help="match upper and lower case exactly")
    finding.add_argument("--word", action="store_true", help="whole words only")
    finding.add_argument("--regex", action="store_true", help="QUERY is a regular expression, as Python reads them")
    return parser


def option_names() -> list[str]:
    """The options that a user may give, the long form of each."""
    return _OPTION.findall(_parser().format_help())


def _inform(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> int:
    if asked.help:
        say(*parser.format_help().rstrip().splitlines())
    elif asked.version:
        say(f"{PROGRAM} {viewer.__version__}")
    else:
        from viewer.report import codec
        from viewer.report.corrections import coding

        schema = codec.schema() if asked.json_schema else coding.schema()
        say(*json.dumps(schema, indent=2).splitlines(), data=True)
    return 0

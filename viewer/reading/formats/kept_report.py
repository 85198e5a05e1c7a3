"""Reports that this application wrote as JSON, safe copies among them: by ``--json``, ``--export json`` or the window.

The text is that of the report, to the character. What was found in it is looked over, so that nothing but a whole
report is taken for one, and is left: the text is read again.
"""

from __future__ import annotations

import codecs
import json
import re
from typing import Any, cast

from viewer.language import QT_TRANSLATE_NOOP, Said
from viewer.reading.canonical import is_blank
from viewer.reading.composing import Content
from viewer.reading.document import Choice
from viewer.reading.encodings import decode, utf8
from viewer.reading.errors import ReadingError, said
from viewer.reading.sniffing import HEAD, is_kept_report
from viewer.report import codec
from viewer.report.model import ModelError

_KEPT = QT_TRANSLATE_NOOP("Reading", "Kept by this application: its text is shown, and read again.")
_EARLIER = QT_TRANSLATE_NOOP(
    "Reading",
    "Kept by an earlier version, which did not tell who gave and who received: its text is shown, and read again.",
)
_CORRECTED = QT_TRANSLATE_NOOP(
    "Reading", "What readers corrected in it is left out here. It comes with a file of corrections."
)
_SEVERAL = QT_TRANSLATE_NOOP(
    "Reading",
    "This file holds several reports, one behind the other: the first is shown. Put each in a file of its own to open "
    "the others.",
)

_CUT = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” begins as a report that this application kept, but ends in the middle. Export the report again, or open "
    "the file that it was made of.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” begins as a report that this application kept, but is damaged in line {line}, at character {column}. "
    "Export the report again, or open the file that it was made of.",
)
_NO_UTF8 = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” begins as a report that this application kept, but is damaged after byte {number}: it is not in UTF-8. "
    "Export the report again, or open the file that it was made of.",
)
_BEYOND = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” begins as a report that this application kept, but holds what no report holds: brackets too deep in each "
    "other, or a number of too many digits. Export the report again, or open the file that it was made of.",
)
_NEWER = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” is a report that was kept by a newer version of this application. Install that to open it, or open the "
    "file that it was made of.",
)
_LACKS = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” begins as a report that this application kept, but was changed, and is no whole report: “{member}” is "
    "missing in it. Export the report again, or open the file that it was made of.",
)
_OTHER_KIND = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” begins as a report that this application kept, but was changed: in it stand values of another kind than "
    "in a report. Export the report again, or open the file that it was made of.",
)
_CONTRADICTS = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” begins as a report that this application kept, but was changed, and is no whole report ({fault}). Export "
    "the report again, or open the file that it was made of.",
)

_OTHER_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""Some shells write what is printed into files of UTF-16; UTF-32 begins in the same way."""
_LONGEST_FAULT = 150
_LONGEST_WORD = len("\\ud83d")
"""Characters of the longest sign or word of JSON, a part of which may stand at the end of what was cut off."""
_SPACE = re.compile(r"[ \t\r\n]*")


def read(data: bytes, name: str, choice: Choice) -> Content:  # noqa: ARG001  # its encoding is known
    """The text of the first report in a file. Raises ReadingError, naming the file ``name``, where that is none."""
    text, encoding = _decoded(data, name)
    kept, several = _first(text, name)
    try:
        report = codec.from_json(kept)
    except codec.NewerError as error:
        raise ReadingError(_NEWER, name=name) from error
    except codec.MissingError as error:
        raise ReadingError(_LACKS, name=name, member=error.member[:_LONGEST_FAULT]) from error
    except codec.KindError as error:
        raise ReadingError(_OTHER_KIND, name=name) from error
    except ModelError as error:
        raise _contradicts(name, str(error)) from error
    if is_blank(report.text):
        raise _contradicts(name, "there is no text in it")
    note = _KEPT if cast(dict[str, Any], kept)["schema"] == codec.SCHEMA else _EARLIER
    notes: tuple[Said, ...] = (said(note),)
    notes += (said(_CORRECTED),) if report.review else ()
    notes += (said(_SEVERAL),) if several else ()
    return Content([], encoding=encoding, notes=notes, text=report.text)


def _decoded(data: bytes, name: str) -> tuple[str, str]:
    if data.startswith(_OTHER_MARKS):
        return decode(data, name)
    try:
        return utf8(data, "utf-8-sig"), "utf-8"
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":
            raise ReadingError(_CUT, name=name) from error
        raise ReadingError(_NO_UTF8, name=name, number=error.start) from error


def _first(text: str, name: str) -> tuple[object, bool]:
    """What the first JSON in the text holds, and whether there is another report behind it."""
    try:
        kept, end = json.JSONDecoder().raw_decode(text, _after_space(text, 0))
    except json.JSONDecodeError as error:
        if error.msg.startswith("Unterminated") or _after_space(text, error.pos + _LONGEST_WORD) == len(text):
            raise ReadingError(_CUT, name=name) from error
        raise _damaged(error, name) from error
    except (ValueError, RecursionError) as error:
        raise ReadingError(_BEYOND, name=name) from error
    end = _after_space(text, end)
    several = end < len(text)
    if several and not is_kept_report(text[end : end + HEAD].encode()):
        raise _damaged(json.JSONDecodeError("Extra data", text, end), name)
    return kept, several


def _after_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _damaged(error: json.JSONDecodeError, name: str) -> ReadingError:
    return ReadingError(_DAMAGED, name=name, line=error.lineno, column=error.colno)


def _contradicts(name: str, fault: str) -> ReadingError:
    return ReadingError(_CONTRADICTS, name=name, fault=fault[:_LONGEST_FAULT])

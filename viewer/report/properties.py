"""What is known of the file of a report, in words: measured at the file, and stated in it."""

from __future__ import annotations

import datetime
import os

from viewer.language import QT_TRANSLATE_NOOP, Words, numeral
from viewer.report import harmless, wording
from viewer.report.file_formats import FILE_FORMATS
from viewer.report.separating import parted
from viewer.report.source import Source

_UNITS = (
    (1000**2, QT_TRANSLATE_NOOP("Properties", "{number} MB ({whole})")),
    (1000, QT_TRANSLATE_NOOP("Properties", "{number} KB ({whole})")),
)
_SHORT_UNITS = (
    (1000**2, QT_TRANSLATE_NOOP("Properties", "{number} MB")),
    (1000, QT_TRANSLATE_NOOP("Properties", "{number} KB")),
)
_CAPITALS = ("utf", "iso", "koi8", "euc", "tis", "gb")
"""Beginnings of the names of encodings that are written in capitals."""
_MOST_REPAIRS = 5
_LONGEST = 80
"""Characters of the longest title or name in one line with others."""

Lines = list[tuple[str, str]]
"""Labels with their values, all of which are one line."""


class Properties(Words):
    """What is said of a file."""


def lines(source: Source, path: str | os.PathLike[str] | None, changed: datetime.datetime | None) -> Lines:
    """Everything that is known of a file: what ``measured`` and ``stated`` give."""
    return measured(source, path, changed) + stated(source)


def measured(source: Source, path: str | os.PathLike[str] | None, changed: datetime.datetime | None) -> Lines:
    """What is known by the file itself. ``path`` is None for a text without one; ``changed`` is shown as it is."""
    about = source.about
    return [
        (Properties.tr("Name"), _shown(source.name) or wording.not_stated()),
        (Properties.tr("Folder"), Properties.tr("none (pasted text)") if path is None else _folder(path)),
        (Properties.tr("Format"), format_name(source.format)),
        (Properties.tr("Size"), wording.not_stated() if about.size is None else size_text(about.size)),
        (Properties.tr("Changed on disk"), _moment(changed) if changed else wording.not_stated()),
        (Properties.tr("Encoding"), about.encoding or wording.not_stated()),
        (Properties.tr("Letters repaired"), _repairs(source)),
        (Properties.tr("SHA-256"), source.sha256 or wording.not_stated()),
        *((Properties.tr("Note"), harmless.folded(str(note))) for note in about.notes),
    ]


def stated(source: Source) -> Lines:
    """What the file says of itself, which nobody has checked."""
    about = source.about
    return [
        (label, harmless.folded(value) or wording.not_stated())
        for label, value in (
            (Properties.tr("Title"), about.title),
            (Properties.tr("Author"), about.author),
            (Properties.tr("Date, as the file says"), about.date),
            *((harmless.folded(label), value) for label, value in about.more),
        )
    ]


def format_name(media_type: str) -> str:
    """A format in words: ``Word document (DOCX)``; the media type itself where there are none."""
    known = FILE_FORMATS.get(media_type)
    return Properties.tr(known.title) if known else media_type or wording.not_stated()


def short_format(media_type: str) -> str:
    """The ending that files of a format usually have, as a word: ``DOCX``."""
    known = FILE_FORMATS.get(media_type)
    return known.short if known else ""


def account(source: Source, title: str = "") -> str:
    """What is known of a file in one line: format, encoding, size, and what it says of itself; often empty.

    ``title`` is what stands above already: a file that calls itself so is not said to.
    """
    about = source.about
    parts = [short_format(source.format), encoding_name(about.encoding), short_size(about.size)] if about.size else []
    if about.title and not title.casefold().endswith(about.title.casefold()):
        parts.append(Properties.tr("calls itself “{title}”").format(title=_cut(about.title)))
    if about.author:
        parts.append(Properties.tr("names {author} as its author").format(author=_cut(about.author)))
    if about.date:
        parts.append(Properties.tr("bears the date {date}").format(date=_cut(about.date)))
    return parted(parts)


def short_size(size: int) -> str:
    """A size in bytes in few words: ``12.3 KB``."""
    if size < 1000:
        return size_text(size)
    factor, words = next(unit for unit in _SHORT_UNITS if size >= unit[0])
    return Properties.tr(words).format(number=numeral(f"{size / factor:.1f}"))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def encoding_name(encoding: str) -> str:
    """An encoding as it is usually written: ``UTF-8``, ``Windows-1251``."""
    if encoding.startswith(_CAPITALS):
        return encoding.upper()
    return encoding[:1].upper() + encoding[1:]


def size_text(size: int) -> str:
    """A size in bytes in words: ``12.3 KB (12,345 bytes)``."""
    if size < 1000:
        return Properties.tr("%n byte(s)", "", size)
    whole = Properties.tr("{number} bytes").format(number=numeral(f"{size:,}"))
    factor, rounded = next(unit for unit in _UNITS if size >= unit[0])
    return Properties.tr(rounded).format(number=numeral(f"{size / factor:.1f}"), whole=whole)


def _folder(path: str | os.PathLike[str]) -> str:
    """The folder of a file, its own name left out."""
    folder = os.path.dirname(os.path.abspath(path))  # noqa: PTH100, PTH120  # not resolved: as the reader knows it
    return _shown(folder)


def _shown(name: str) -> str:
    """The name of a file or folder on one line, its spaces as they are."""
    return harmless.line(harmless.whole(name))


def _moment(moment: datetime.datetime) -> str:
    day = wording.calendar_day(moment.date())
    return Properties.tr("{day}, {time}", "a moment").format(day=day, time=numeral(f"{moment:%H:%M:%S}"))


def _repairs(source: Source) -> str:
    about = source.about
    if about.repaired:
        return Properties.tr("yes")
    if not about.garbled:
        return Properties.tr("no")
    shown = about.repairs[:_MOST_REPAIRS]
    pair = Properties.tr("“{there}” for “{meant}”")
    words = wording.listed(pair.format(there=there, meant=meant) for there, meant in shown)
    return Properties.tr("no, though some seem to be wrong: {words}").format(words=harmless.folded(words))

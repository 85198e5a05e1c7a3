"""What is tried: each reader with files of its format, and what stands around readers with what it is given."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from tests.fuzz import growing, kept, office, tokens, unpacking
from tests.fuzz.checking import WrongError, check, check_same, check_text
from tests.fuzz.mutating import broken
from tests.reading.formats import making_mails
from viewer.reading import (
    ENCODINGS,
    USUAL,
    Choice,
    Document,
    ReadingError,
    mojibake,
    read_bytes,
    read_text,
    sniffing,
    wire,
)
from viewer.reading.canonical import canonical, is_blank
from viewer.reading.composing import Part, PartKind, Prose, compose
from viewer.report.file_formats import FILE_FORMATS, PLAIN
from viewer.report.source import Source
from viewer.worker.limits import Limits

_FOLDER = Path(__file__).parents[1] / "reading" / "formats"


@dataclass(frozen=True, slots=True)
class Case:
    """A file, and how it is to be read."""

    data: bytes
    name: str
    choice: Choice = USUAL


@dataclass(frozen=True, slots=True)
class Target:
    """What makes files, what is tried with them, and what is asked of its outcome.

    ``examine`` returns the templates of sentences that were said, and raises WrongError. ``may_stop`` tells that the
    library ends its process where memory is short: then nothing is wrong with the reader.
    """

    make: Callable[[Random], Case]
    attempt: Callable[[Case], Any]
    examine: Callable[[Case, Any], list[str]]
    limits: Limits = field(default_factory=Limits)
    may_stop: bool = False


def _examine(case: Case, document: Document) -> list[str]:
    check(document)
    check_same(document, _read(case), "read again")
    return [note.template for note in document.source.about.notes]


def _read(case: Case) -> Document:
    return read_bytes(case.data, case.name, case.choice)


def _choice(chance: Random, encodings: float) -> Choice:
    encoding = chance.choice(ENCODINGS) if chance.random() < encodings else ""
    return Choice(encoding, chance.random() < 0.2, chance.random() < 0.3)


@cache
def _files(*patterns: str) -> list[bytes]:
    """The real files and originals whose names are like these."""
    return [path.read_bytes() for pattern in patterns for path in sorted(_FOLDER.glob(pattern))]


def _simple(
    patterns: Sequence[str],
    words: Sequence[bytes],
    grow: Callable[[Random], bytes],
    names: Sequence[str],
    begins: bytes = b"",
    encodings: float = 0.05,
) -> Target:
    """A reader whose files are broken as they are, and made anew."""

    def make(chance: Random) -> Case:
        files = _files(*patterns)
        kind = chance.random()
        data = grow(chance) if kind < 0.5 else chance.choice(files)
        if kind > 0.35:
            data = broken(chance, data, words, files)
        if begins and not data.lstrip().startswith(begins):
            data = begins + data
        return Case(data, chance.choice(names), _choice(chance, encodings))

    return Target(make, _read, _examine)


def _zipped(pattern: str, words: Sequence[bytes], grow: Callable[[Random], bytes], name: str) -> Target:
    @cache
    def held() -> list[office.Parts]:
        return [office.unzipped(data) for data in _files(pattern)]

    def make(chance: Random) -> Case:
        data = grow(chance) if chance.random() < 0.4 else office.rezipped(chance, _files(pattern), held(), words)
        return Case(data, name, _choice(chance, 0.02))

    return Target(make, _read, _examine)


@cache
def _mails() -> list[bytes]:
    return making_mails.specimens()


def _make_mail(chance: Random) -> Case:
    kind = chance.random()
    data = growing.mail(chance) if kind < 0.5 else chance.choice(_mails())
    if kind > 0.35:
        data = broken(chance, data, tokens.MAIL, [*_mails(), *_files("files/pages/*.html")])
    return Case(data, chance.choice(("report.eml", "report.mht")), _choice(chance, 0.05))


@cache
def _loose() -> list[bytes]:
    return [unpacking.loose(data) for data in _files("files/*.pdf")]


def _make_pdf(chance: Random) -> Case:
    kind = chance.random()
    data = growing.pdf(chance) if kind < 0.35 else chance.choice(_files("files/*.pdf") if kind > 0.8 else _loose())
    if kind > 0.25:
        data = broken(chance, data, tokens.PDF, _loose())
    return Case(data if data.startswith(b"%PDF-") else b"%PDF-1.7\n" + data, "report.pdf", _choice(chance, 0.02))


def _make_text(chance: Random) -> Case:
    return Case(growing.any_text(chance).encode("utf-8", "surrogatepass"), "report.txt")


def _text(case: Case) -> str:
    return case.data.decode("utf-8", "surrogatepass")


def _compose(case: Case, mend: Callable[[str], str] | None = None) -> Document:
    """The text as parts with links, put together as readers do; the same ones for the same text."""
    chance = Random(case.data)
    kinds: tuple[PartKind, ...] = ("paragraph", "heading", "item", "row", "caption", "quote")
    parts: list[Part] = []
    for piece in _text(case).split(" "):
        if not parts or chance.random() < 0.3:
            parts.append(Part(chance.choice(kinds), Prose(), chance.randint(-1, 9)))
        prose = parts[-1].words
        if chance.random() < 0.2:
            chance.choice((prose.line, prose.tab))()
        if chance.random() < 0.3:
            with prose.link("https://example.org/"):
                prose.write(piece + chance.choice(("", " ")))
        else:
            prose.write(piece + chance.choice(("", " ")))
    text, layout, links = compose(parts, mend)
    return Document(text, Source("report", layout=layout, links=links))


def _examine_canonical(case: Case, made: str) -> list[str]:
    check_text(made)
    text = _text(case)
    if text.isprintable() and made != text:
        raise WrongError("what is printable was changed")
    document = read_text(text, case.name)
    check(document)
    if not is_blank((composed := _compose(case)).text):
        check(composed)
    return []


def _mend(case: Case) -> tuple[str, tuple[tuple[str, str], ...]]:
    text = canonical(_text(case))
    return mojibake.mended(text), mojibake.found(text)


def _examine_mended(case: Case, made: tuple[str, tuple[tuple[str, str], ...]]) -> list[str]:
    text = canonical(_text(case))
    mended, pairs = made
    if pairs and not mojibake.is_suspicious(text.encode()):
        raise WrongError("it is not suspicious, and yet there is something to mend")
    for word, repaired in pairs:
        if not word or repaired == word:
            raise WrongError("a repair that changes nothing")
    if mended.count("\n") < text.count("\n"):
        raise WrongError("lines are lost")
    if not is_blank((composed := _compose(case, mojibake.mended)).text):
        check(composed)
    for repair in (False, True):
        check(read_bytes(b"\xef\xbb\xbf" + text.encode(), case.name, Choice(repair=repair)))
    return []


def _make_any(chance: Random) -> Case:
    words = (*tokens.PLAIN, *tokens.PAGE, *tokens.MAIL, *tokens.RICH_TEXT)
    files = [*_files("files/*.*", "files/pages/*.html", "originals/*.*"), *_mails(), kept.report(chance)]
    data = chance.choice((b"", chance.choice(files)[: chance.choice((10, 500, 100_000))]))
    endings = ("txt", "md", "html", "eml", "mht", "docx", "pdf", "rtf", "json", "", "MD", "x")
    return Case(broken(chance, data, words, files), f"report.{chance.choice(endings)}")


def _sniff(case: Case) -> tuple[str, int]:
    return sniffing.media_type(case.data, case.name), sniffing.most(case.data[: sniffing.HEAD], case.name)


def _examine_sniffed(case: Case, found: tuple[str, int]) -> list[str]:
    kind, most = found
    if kind not in FILE_FORMATS or most < 1:
        raise WrongError("no format that is known")
    if sniffing.is_plain_utf8(case.data, case.name) and kind != PLAIN:
        raise WrongError("it is plain text, and then it is not")
    return []


@cache
def _sent() -> list[Any]:
    named = [(path.name, path.read_bytes()) for path in sorted(_FOLDER.glob("files/rich.*"))]
    return [wire.to_json(read_bytes(data, name)) for name, data in [*named, ("report.eml", _mails()[0])]]


def _make_sent(chance: Random) -> Case:
    """A document as it is sent, with values taken out, exchanged, or of another kind; or its JSON broken."""
    sent = json.loads(json.dumps(chance.choice(_sent())))
    sent["text"] = sent["text"][: chance.choice((1000, 10**6))]
    sent["layout"], sent["links"] = (sent[key][: chance.choice((3, 10**6))] for key in ("layout", "links"))
    for _ in range(chance.randint(0, 4)):
        unpacking.disarrange(chance, sent)
    data = json.dumps(sent).encode()
    if chance.random() < 0.3:
        data = broken(chance, data, tokens.JSON, [])
    return Case(data, "report")


def _receive(case: Case) -> Document:
    try:
        sent = json.loads(case.data)
        return wire.from_json(sent)
    except (ValueError, RecursionError) as error:  # no JSON, or a WireError
        raise ReadingError("“{name}” is no document.", name=type(error).__name__) from error


def _examine_received(case: Case, document: Document) -> list[str]:
    if not is_blank(document.text):
        check(document)
    return [note.template for note in document.source.about.notes if len(note.template) < 200]


TARGETS: dict[str, Target] = {
    "plain": _simple(
        ("originals/*.txt",),
        tokens.PLAIN,
        lambda chance: growing.any_text(chance).encode(
            chance.choice(("utf-8", "utf-16", "gb18030", "cp1256")), "replace"
        ),
        ("report.txt", "report"),
        encodings=0.3,
    ),
    "markdown": _simple(("originals/*.txt",), tokens.MARKDOWN, growing.markdown, ("report.md",)),
    "html": _simple(
        ("files/pages/*.html", "originals/*.html"), tokens.PAGE, growing.page, ("report.html",), encodings=0.1
    ),
    "docx": _zipped("files/*.docx", tokens.WORD, office.word, "report.docx"),
    "odt": _zipped("files/*.odt", tokens.OPEN, office.open_document, "report.odt"),
    "rtf": _simple(("files/*.rtf",), tokens.RICH_TEXT, growing.rich_text, ("report.rtf",), b"{\\rtf"),
    "pdf": Target(_make_pdf, _read, _examine, may_stop=True),  # forms that paint themselves
    "mail": Target(_make_mail, _read, _examine),
    "kept": Target(lambda chance: Case(kept.report(chance), "report.json", _choice(chance, 0.05)), _read, _examine),
    "mojibake": Target(_make_text, _mend, _examine_mended),
    "canonical": Target(_make_text, lambda case: canonical(_text(case)), _examine_canonical),
    "sniffing": Target(_make_any, _sniff, _examine_sniffed),
    "wire": Target(_make_sent, _receive, _examine_received),
}

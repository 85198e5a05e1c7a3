"""Files of one kind under the name of another, and real ones that are cut off or damaged."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from tests.hostile.packing import docx, paragraph, word_document
from tests.hostile.pages import page
from tests.hostile.pdfs import pdf
from tests.hostile.trap import WORDS, Trap

_REAL = Path(__file__).parents[1] / "reading" / "formats" / "files"
_KINDS = ("english.docx", "english.odt", "english.rtf", "english.libreoffice.pdf")

_OTHERS = {
    "picture.txt": ("a picture called text", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100),
    "photograph.md": ("a photograph called Markdown", b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(range(256)) * 100),
    "program.md": ("a program called Markdown", b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 100),
    "program.html": ("a program called a web page", b"MZ\x90\0" + bytes(range(256)) * 100),
    "old.docx": ("an old document called DOCX", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 100),
    "packed.txt": ("packed data called text", b"\x1f\x8b\x08\0" + bytes(range(256)) * 100),
    "tables.odt": ("a data base called ODT", b"SQLite format 3\0" + bytes(range(256)) * 100),
    "sound.eml": ("a sound called a mail", b"ID3\x04" + bytes(range(256)) * 100),
    "animation.rtf": ("an animation called RTF", b"GIF89a" + bytes(range(256)) * 100),
    "archive.pdf": ("an archive called PDF", b"7z\xbc\xaf\x27\x1c" + bytes(range(256)) * 100),
}


def _other_names() -> Iterator[Trap]:
    text = WORDS.encode()
    made = {
        "pdf.txt": ("PDF called text", pdf({})),
        "pdf.docx": ("PDF called DOCX", pdf({})),
        "docx.pdf": ("DOCX called PDF", docx(word_document(paragraph(WORDS)))),
        "docx.txt": ("DOCX called text", docx(word_document(paragraph(WORDS)))),
        "html.docx": ("a web page called DOCX", page(f"<p>{WORDS}</p>")),
        "html.txt": ("a web page called text", page(f"<p>{WORDS}</p>")),
        "html.eml": ("a web page called a mail", page(f"<p>{WORDS}</p>")),
        "rtf.docx": ("RTF called DOCX", rb"{\rtf1\ansi " + text + rb"\par}"),
        "rtf.odt": ("RTF called ODT", rb"{\rtf1\ansi " + text + rb"\par}"),
        "mail.html": ("a mail called a web page", b"From: a@b.c\nTo: d@e.f\nDate: x\nSubject: y\n\n" + text),
        "noname": ("DOCX without an ending", docx(word_document(paragraph(WORDS)))),
        ".docx": ("a name that is only an ending", docx(word_document(paragraph(WORDS)))),
        "two.pdf.txt.docx": ("three endings", pdf({})),
    }
    for name, (about, data) in made.items():
        yield Trap(name, about, "read", lambda _, data=data: data)
    for ending in ("docx", "odt", "pdf", "rtf", "html", "eml", "exe"):
        yield Trap(f"text.{ending}", f"text called {ending.upper()}", "read", lambda _: text)
    both = docx(word_document(paragraph(WORDS)))
    yield Trap("polyglot.pdf", "PDF with DOCX behind it", "read", lambda _: pdf({}) + both)
    yield Trap(
        "polyglot.docx", "DOCX with PDF in its beginning", "either", lambda _: both[:30] + b"%PDF-1.7" + both[38:]
    )
    yield Trap(
        "polyglot.html", "a web page with PDF in its beginning", "either", lambda _: page(f"<p>{WORDS}</p>%PDF-1.7")
    )


def _damaged(name: str) -> Iterator[Trap]:
    def data() -> bytes:
        return (_REAL / name).read_bytes()

    def flipped(seed: int) -> bytes:
        chance, made = random.Random(seed), bytearray(data())
        for _ in range(len(made) // 500):
            made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)
        return bytes(made)

    ending = name.rpartition(".")[2]
    yield Trap(
        f"half.{ending}", f"{ending.upper()} cut off in the middle", "either", lambda _: data()[: len(data()) // 2]
    )
    yield Trap(f"end.{ending}", f"{ending.upper()} without its last bytes", "either", lambda _: data()[:-100])
    yield Trap(f"begin.{ending}", f"{ending.upper()} of which 50 bytes are left", "either", lambda _: data()[:50])
    yield Trap(
        f"zeros.{ending}",
        f"{ending.upper()} with NULs in its middle",
        "either",
        lambda _: data()[:2000] + bytes(2000) + data()[4000:],
    )
    yield Trap(f"twice.{ending}", f"{ending.upper()} twice in one file", "either", lambda _: data() * 2)
    for seed in range(3):
        yield Trap(
            f"flipped-{seed}.{ending}",
            f"{ending.upper()} with wrong bits",
            "either",
            lambda _, seed=seed: flipped(seed),
        )


TRAPS = (
    *(Trap(name, about, "refused", lambda _, data=data: data) for name, (about, data) in _OTHERS.items()),
    *_other_names(),
    *(trap for name in _KINDS for trap in _damaged(name)),
)

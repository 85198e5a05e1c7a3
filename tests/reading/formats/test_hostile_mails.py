"""Mails that wish harm, or came to it: each is read, or refused with a sentence."""

from __future__ import annotations

import contextlib
import random

import pytest

from tests import effort
from tests.reading.formats.making_mails import nested, raw, specimens
from tests.selecting import few
from viewer.reading import Document, ReadingError, read_bytes


def read(data: bytes, name: str = "report.eml") -> Document:
    return read_bytes(data, name)


def refusal(data: bytes, name: str = "report.eml") -> str:
    with pytest.raises(ReadingError) as caught:
        read(data, name)
    return str(caught.value)


@pytest.mark.parametrize("sender", ["(" * 100_000, "a:" * 100_000])
def test_an_address_in_thousands_of_brackets_or_groups(sender: str) -> None:
    mail = f"From: {sender}\nTo: bo@example.org\nDate: Mon, 5 May 2025 10:00:00 +0000\nSubject: Day\n\nAnn Lee spoke."
    assert read_bytes(mail.encode(), "day.eml").text == "Day\n\nAnn Lee spoke."


@pytest.mark.slow
def test_nested_parts() -> None:
    assert read(nested(20)).text == "Deep\n\nIn the end."
    for number in (100, 900, 5000):
        assert "too many parts" in refusal(nested(number))


def test_too_many_parts() -> None:
    body = b"--x\n\nword\n" * 1200
    assert "too many parts" in refusal(raw(body, 'multipart/mixed; boundary="x"'))


@pytest.mark.parametrize(
    "head",
    few(
        [
            "Subject: " + "x" * 10_000_000,
            "Subject: " + "=?utf-8?q?x?= " * 700_000,
            "Subject:" + " x\n" * 3_000_000 + " end",
            "To: " + "a@b.example, " * 700_000,
            "From: " + '"' * 10_000_000,
            "From: " + "(" * 10_000_000,
            "From: " + "<" * 10_000_000,
            "Content-Type: text/plain; " + 'a="' * 3_000_000,
            "Content-Type: text/plain; " + "a*0=1;" * 1_500_000,
        ],
        3,
    ),
    ids=lambda head: head[:22],
)
def test_heads_of_any_length(head: str) -> None:
    with effort.no_hang():
        document = read(f"From: a@b\nTo: c@d\nDate: today\n{head}\n\nThe text.".encode())
    assert document.text.endswith("The text.")


def test_too_long_in_all() -> None:
    body = b"--x\nContent-Type: text/plain\n\n" + b"many words " * 500_000 + b"\n"
    assert "longer than" in refusal(raw(body * 3, 'multipart/mixed; boundary="x"'))


def mutated(data: bytes, chance: random.Random) -> bytes:
    made = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(made) + 1)
        what = chance.randrange(4)
        if what == 0:
            made[place : place + 1] = bytes([chance.randrange(256)])
        elif what == 1:
            del made[place : place + chance.randint(1, 30)]
        elif what == 2:
            start = chance.randrange(len(made) + 1)
            made[place:place] = made[start : start + chance.randint(1, 60)]
        else:
            made[place:place] = chance.choice(
                (b'"', b";", b"=?utf-8?b?", b"?=", b"\0", b"*0*=", b"''%ff", b"(", b"<", b"\r")
            )
    return bytes(made)


@pytest.mark.parametrize("seed", range(200))
def test_damage_is_met(seed: int) -> None:
    """Only a document or a ReadingError comes out, whatever happened to a mail."""
    chance = random.Random(seed)
    data = mutated(chance.choice(specimens()), chance)
    with contextlib.suppress(ReadingError):
        assert read(data, "a.mhtml").text.strip()

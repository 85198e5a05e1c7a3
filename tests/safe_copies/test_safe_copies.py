"""What measures safe copies finds what it looks for, where there is something."""

from __future__ import annotations

import base64
import hashlib
import uuid

import pytest

from tests.report.safe_copy.making import made
from tests.safe_copies.attacking import undone
from tests.safe_copies.counting import left, unlisted
from viewer.report.model import Person, Report, Source, Span
from viewer.report.safe_copy import hide

TEXT = "Mia Dowser came, and Zed Mork.\n\nIt rained.\n\nDowser sang."
NAMES = ("Mia Dowser", "Bo Ek", "Ida Mork")
DATA = hashlib.sha256(TEXT.encode()).digest()
CODED = base64.urlsafe_b64encode(DATA).decode().rstrip("=")


def report() -> Report:
    source = Source("mia.txt", sha256=DATA.hex())
    return Report(TEXT, source, people=(Person("p1", "Mia Dowser", (Span(0, 10),)),))


@pytest.mark.parametrize(
    "told",
    [
        f"SHA-256 {DATA.hex()}",
        f"SHA-256 {DATA.hex()[:8]}…",
        f"ni:///sha-256;{CODED}",
        f"UID:{uuid.uuid5(uuid.NAMESPACE_URL, f'ni:///sha-256;{CODED}')}",
        hashlib.md5(TEXT.split("\n\n")[0].encode()).hexdigest(),
    ],
)
def test_a_copy_that_tells_something_of_the_original_is_undone(told: str) -> None:
    copy = hide(report(), ["p1"]).report
    assert undone(TEXT, copy.text, "Mia Dowser", NAMES, {"a": f"a {told} b"})


def test_a_size_undoes_it_too() -> None:
    text = TEXT * 20
    assert undone(text, text.replace("Mia Dowser", "Person A"), "Mia Dowser", NAMES, {"a": f"{len(text)} letters"})


def test_a_safe_copy_is_not_undone() -> None:
    copy = hide(report(), ["p1"]).report
    assert not undone(TEXT, copy.text, "Mia Dowser", NAMES, dict(made(copy)))
    assert undone(TEXT, copy.text, "Mia Dowser", NAMES, dict(made(report())))


def test_what_is_left_and_not_listed_is_counted() -> None:
    hidden = hide(report(), ["p1"])
    names = ("Mia Dowser", "Zed Mork", "SFO2 Mork")
    assert set(left(names, hidden.report.text)) == {("Zed Mork", "zed"), ("Zed Mork", "mork")}
    found = set(left(names, hidden.report.text))
    assert unlisted(found, hidden.left) == set()
    assert unlisted(found, ()) == found
    assert set(left(names, '{"a": ["x Mork"]}')) == {("Zed Mork", "mork")}
    assert set(left(["Will"], "Will you? We will.")) == {("Will", "will")}

"""Addresses in a text are found where the reader points, as they are meant, and nothing else is ever openable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import effort
from viewer.report.addresses import LONGEST, Address, addresses_at, found_at, openable, other_host
from viewer.report.layout import Link
from viewer.report.spans import Span

LONG = 10_000_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see https://example.org.", "https://example.org"),
        ("see HTTP://Example.org/A?b=c&d=%20#e, then", "http://Example.org/A?b=c&d=%20#e"),
        ("at www.example.org/a; and", "http://www.example.org/a"),
        ("at WWW.example.org!", "http://WWW.example.org"),
        ("(see http://example.org/a_(b))", "http://example.org/a_(b)"),
        ("([https://example.org/])", "https://example.org/"),
        ("[words](https://example.org/a).", "https://example.org/a"),
        ("<https://example.org/a>", "https://example.org/a"),
        ("“https://example.org/a”", "https://example.org/a"),
        ("«https://example.org»", "https://example.org"),
        ("'https://example.org/'", "https://example.org/"),
        ("https://example.org/ann’s?", "https://example.org/ann’s"),
        ("https://example.org/…", "https://example.org/"),
        ("**https://example.org/**", "https://example.org/"),
        ("نشانی https://example.org/صفحه، و", "https://example.org/صفحه"),
        ("\u200fhttps://example.org\u200e", "https://example.org"),
        ("詳細はhttps://example.org/参加。次", "https://example.org/参加"),
        ("詳細は（https://example.org/参加）", "https://example.org/参加"),
        ("https://user@one.example@two.example/", "https://user@one.example@two.example/"),
        ("https://example.org:8080/a", "https://example.org:8080/a"),
        ("write to ann.lee@example.org.", "mailto:ann.lee@example.org"),
        ("E-mail:ann@example.org", "mailto:ann@example.org"),
        ("<ann+list@mail.example.org>", "mailto:ann+list@mail.example.org"),
        ("_ann@example.org_", "mailto:ann@example.org"),
        ("mailto:ann@example.org", "mailto:ann@example.org"),
        ("آن@مثال.ایران", "mailto:آن@مثال.ایران"),
        ("http://", None),
        ("www.", None),
        ("https://.", None),
        ("xhttps://example.org", None),
        ("ann@example", None),
        ("@ann and a @ b.org", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("ftp://example.org", None),
        ("Budget 10.000 e.g. etc.", None),
    ],
)
def test_what_the_text_says(text: str, expected: str | None) -> None:
    assert addresses_at(text, (), Span(0, len(text))) == ((expected,) if expected else ())


def test_only_the_address_at_the_place_counts() -> None:
    text = "one https://one.example and https://two.example end"
    one, two = text.index("https"), text.rindex("https")
    end = one + len("https://one.example")
    assert not addresses_at(text, (), one - 1)
    for place in (one, one + 5, end):
        assert addresses_at(text, (), place) == ("https://one.example",)
    assert not addresses_at(text, (), end + 1)
    assert addresses_at(text, (), two + 3) == ("https://two.example",)
    assert addresses_at(text, (), Span(end - 1, two + 1)) == ("https://one.example", "https://two.example")
    assert not addresses_at(text, (), Span(end, two))
    assert not addresses_at(text, (), len(text) + 100)
    assert not addresses_at("", (), 0)


def test_the_sentence_behind_an_address_is_not_the_address() -> None:
    text = "(https://one.example)."
    assert addresses_at(text, (), text.index(")"))  # the caret stands behind its last character
    assert not addresses_at(text, (), text.index(")") + 1)


def test_a_link_leads_where_the_file_says() -> None:
    text = "Read more at www.one.example today."
    links = (
        Link(Span(5, 9), "https://two.example/a"),
        Link(Span(0, 9), "javascript:alert(1)"),
        Link(Span(13, 28), "https://two.example/b"),
        Link(Span(13, 28), "https://two.example/b"),
    )
    assert found_at(text, links, 6) == (Address("https://two.example/a", "more"),)
    assert not found_at(text, links, 2)
    assert found_at(text, links, 15) == (
        Address("https://two.example/b", "www.one.example"),
        Address("http://www.one.example", "www.one.example"),
    )
    assert addresses_at(text, links, Span(0, len(text))) == (
        "https://two.example/a",
        "https://two.example/b",
        "http://www.one.example",
    )


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (" https://example.org/a b\n", "https://example.org/a%20b"),
        ("HTTPS://example.org", "https://example.org"),
        ("https://example.org/\r\nX: y\x00", "https://example.org/%0D%0AX:%20y%00"),
        ("https://example.org/\u202egpj.exe", "https://example.org/%E2%80%AEgpj.exe"),
        ("https://example.org/\u200bword", "https://example.org/%E2%80%8Bword"),
        ("https://example.org/\ud800", "https://example.org/%3F"),
        ("https://example.org/é", "https://example.org/é"),
        ("mailto:ann@example.org?subject=Hello", "mailto:ann@example.org?subject=Hello"),
        ("mailto:ann@example.org?attach=/etc/passwd", "mailto:ann@example.org"),
        ("MAILTO:ann@example.org?Attachment=/a&subject=b&attach=c", "mailto:ann@example.org?subject=b"),
        ("mailto:", None),
        ("https:", None),
        ("https://", None),
        ("https:example.org", None),
        ("//example.org", None),
        ("example.org", None),
        ("page.html", None),
        ("#part", None),
        ("file:///etc/passwd", None),
        ("javascript:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("data:text/html,a", None),
        ("smb://example.org/a", None),
        ("ht\ttps://example.org", None),
        ("https://example.org/" + "a" * LONGEST, None),
        ("", None),
    ],
)
def test_only_web_and_mail_can_be_opened(address: str, expected: str | None) -> None:
    assert openable(address) == expected


@pytest.mark.parametrize(
    ("words", "host", "expected"),
    [
        ("https://one.example/a", "one.example", ""),
        ("www.one.example", "one.example", ""),
        ("one.example", "www.one.example", ""),
        ("one.example", "news.one.example", ""),
        ("ONE.example", "one.example", ""),
        ("bücher.example", "xn--bcher-kva.example", ""),
        ("ann@one.example", "one.example", ""),
        ("read more", "one.example", ""),
        ("the minutes.pdf", "one.example", ""),
        ("v1.2, e.g. 10.30", "one.example", ""),
        ("www.one.example", "two.example", "www.one.example"),
        ("Visit one.example now", "two.example", "one.example"),
        ("one.example", "one.example.two.example", "one.example"),
        ("one.example", "notone.example", "one.example"),
        ("https://one.example@three.example/", "one.example", "three.example"),
        ("ann@one.example", "two.example", "one.example"),
        ("one.example", "оne.example", "one.example"),  # with a Cyrillic letter
        ("http://minutes.pdf", "two.example", "minutes.pdf"),
        ("one.example", "", "one.example"),
    ],
)
def test_words_that_name_another_host(words: str, host: str, expected: str) -> None:
    assert other_host(words, host) == expected


@pytest.mark.parametrize(
    "piece",
    ["a", "@", "a@", "www.", "http://", "a.", "-a", "mailto:", "a@b.", "x" * 63 + ".", "https://a.b/))))", " a@b.c"],
)
def test_of_a_long_line_only_a_part_is_looked_at(piece: str) -> None:
    text = piece * (LONG // len(piece))

    def look() -> None:
        addresses_at(text, (), len(text) // 2)
        addresses_at(text, (), Span(0, len(text)))
        other_host(text, "one.example")

    with effort.no_hang():
        assert effort.memory(look) < LONG / 2


def test_a_part_of_an_address_that_is_too_long_is_none() -> None:
    text = "https://example.org/" + "a" * (2 * LONGEST) + "https://two.example/" + "b" * (2 * LONGEST)
    for place in range(0, len(text), 500):
        assert not addresses_at(text, (), place)


@given(st.text("ahtps:/w.@ (b)[]\u202e\n\ud800m", max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_what_is_found_can_be_opened_and_its_words_stand_there(text: str, one: int, two: int) -> None:
    span = Span(min(one, two), max(one, two))
    for address, words in found_at(text, (), span):
        assert openable(address) == address
        assert words in text
        assert address.isprintable()

"""The summary as a page, read by html5lib, which is strict, and compared with the model."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

import html5lib

from tests.report.exchange.samples import letters
from viewer.report import headlines
from viewer.report.doubtful import doubts
from viewer.report.exchange import FORMATS
from viewer.report.model import Report
from viewer.report.paragraphs import paragraphs
from viewer.report.wording import paragraph_runs, speakers

ELEMENTS = set("html head meta title style body main p h1 h2 table tbody tr th td b bdi span a footer".split())
ATTRIBUTES = {"lang", "charset", "name", "content", "http-equiv", "class", "scope", "id", "href"}


def page(report: Report) -> Element:
    parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), strict=True, namespaceHTMLElements=False)
    return parser.parse(FORMATS["html"].data(report), transport_encoding="utf-8")


def text(element: Element) -> str:
    return letters("".join(element.itertext()))


def rows(root: Element, name: str) -> list[Element]:
    return root.findall(f".//table[@class='{name}']/tbody/tr")


def test_the_page_needs_and_runs_nothing(report: Report) -> None:
    root = page(report)
    for element in root.iter():
        assert element.tag in ELEMENTS
        assert set(element.attrib) <= ATTRIBUTES
    style = "".join(element.text or "" for element in root.iter("style"))
    assert "url(" not in style
    assert "@import" not in style
    (policy,) = [one.get("content", "") for one in root.iter("meta") if one.get("http-equiv")]
    assert policy.startswith("default-src 'none'")
    ids = {one.get("id") for one in root.iter() if "id" in one.attrib}
    assert {one.get("href", "") for one in root.iter("a")} <= {f"#{name}" for name in ids}
    refresh = [one for one in root.iter("meta") if one.get("http-equiv", "").lower() == "refresh"]
    assert refresh == []


def test_the_page_holds_the_model(report: Report) -> None:
    root = page(report)
    event = report.event
    heading = root.find(".//h1")
    assert heading is not None
    assert letters(headlines.name(report)) in text(heading)
    facts = " ".join(map(text, rows(root, "facts")))
    for fact in (event.place, *event.organisers):
        assert fact is None or letters(str(fact.value)) in facts
    assert event.date is None or f"{event.date.value}"[:4] in facts
    assert [text(row).startswith(str(n)) for n, row in enumerate(rows(root, "programme"), 1)] == [True] * len(
        report.programme
    )
    for row, person in zip(rows(root, "speakers"), speakers(report), strict=True):
        assert text(row).startswith(letters(person.name))
    told = " ".join(map(text, [*rows(root, "others"), *root.findall(".//p[@class='mentioned']")]))
    assert all(letters(person.name) in told for person in report.people if person not in speakers(report))
    said = rows(root, "said")
    assert len(said) == len(report.statements)
    names = [one.speaker and letters(report.person(one.speaker).name) for one in report.statements]
    for row, name in zip(said, names, strict=True):
        assert row.get("class") == "more" or name is None or text(row).startswith(name)
    assert len(rows(root, "remarks")) == len(report.remarks) + len(doubts(report))


def test_the_page_holds_the_text(report: Report) -> None:
    root = page(report)
    shown = rows(root, "text")
    whole = paragraphs(report.text)
    assert [row.get("id") for row in shown] == [f"p{number}" for number in range(1, len(whole) + 1)]
    for row, span in zip(shown, whole, strict=True):
        assert text(row.findall("td")[0]) == letters(report.text[span.start : span.end])


def test_the_numbers_of_a_row_lead_to_its_words(report: Report) -> None:
    root = page(report)
    for row, item in zip(rows(root, "programme"), report.programme, strict=True):
        led = [one.get("href", "").removeprefix("#p") for one in row.iter("a")]
        ends = [str(n) for first, last in paragraph_runs(report, item.spans) for n in dict.fromkeys((first, last))]
        assert led == ends


def test_no_character_of_the_page_orders_others(report: Report) -> None:
    data = FORMATS["html"].data(report).decode()
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", data)
    assert len({part.strip() for part in re.findall(r"<script|<img|<!--|javascript:", data)}) == 0

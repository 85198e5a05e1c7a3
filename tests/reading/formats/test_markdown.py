"""Markdown: what is read of it and of what stands before it, and what it cannot do."""

from __future__ import annotations

import contextlib
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import effort
from viewer.reading import Choice, Document, ReadingError, read_bytes

TEXT = """\
Harbour Day
===========

On Monday about 180 people
came to the [Old Net Loft](https://example.org/loft).\\
Ann Lee *opened* the ~~night~~ **day**[^1].

## The programme

- 10:00 Opening
  by Bo Ek
    - with music
- 12:00 Lunch at the [café][c]

3. First
4. Second

| Boats | 17 |
|-------|----|
| Crews | 9  |

> We shall come
> again.

```
one
  two
```

***

<div><p>In <b>HTML</b><br>as well<script>alert(1)</script></p></div>

[^1]: Not the night.

[c]: https://example.org/cafe
"""

READ = """\
Harbour Day

On Monday about 180 people came to the Old Net Loft.
Ann Lee opened the day[^1].

The programme

• 10:00 Opening by Bo Ek
• with music
• 12:00 Lunch at the café
3. First
4. Second

Boats\t17
Crews\t9

We shall come again.

one
two

In HTML
as well

[^1]: Not the night."""


def read(text: str | bytes, choice: Choice | None = None) -> Document:
    return read_bytes(text if isinstance(text, bytes) else text.encode(), "report.md", choice or Choice())


def test_all_of_it() -> None:
    document = read(TEXT)
    text = document.text
    assert text == READ
    layout = [(block.kind, block.level, text[block.span.start : block.span.end]) for block in document.source.layout]
    assert layout == [
        ("heading", 1, "Harbour Day"),
        ("heading", 2, "The programme"),
        ("item", 1, "• 10:00 Opening by Bo Ek"),
        ("item", 2, "• with music"),
        ("item", 1, "• 12:00 Lunch at the café"),
        ("item", 1, "3. First"),
        ("item", 1, "4. Second"),
        ("row", 1, "Boats\t17"),
        ("row", 1, "Crews\t9"),
        ("quote", 1, "We shall come again."),
    ]
    links = [(text[link.span.start : link.span.end], link.address) for link in document.source.links]
    assert links == [("Old Net Loft", "https://example.org/loft"), ("café", "https://example.org/cafe")]
    assert document.encoding == "utf-8"


@pytest.mark.parametrize(
    "front",
    [
        (
            "---\ntitle: Harbour Day\nauthors: [Ann Lee, Bo Ek]\ndate: 2025-05-06\ntags: [sea, town]\n"
            "place: {name: Loft, seats: 180}\nempty:\n---\n"
        ),
        (
            '+++\ntitle = "Harbour Day"\nauthors = ["Ann Lee", "Bo Ek"]\ndate = 2025-05-06\ntags = ["sea", "town"]\n'
            'place = {name = "Loft", seats = 180}\nempty = ""\n+++\n'
        ),
    ],
    ids=["YAML", "TOML"],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_front_matter(front: str, ends: str) -> None:
    document = read(f"{front}\nThe text.".replace("\n", ends))
    about = document.source.about
    assert document.text == "Harbour Day\n\nThe text."
    assert [block.kind for block in document.source.layout][:1] == ["heading"]
    assert (about.title, about.author, about.date) == ("Harbour Day", "Ann Lee, Bo Ek", "2025-05-06")
    assert about.more == (("tags", "sea, town"), ("place", "name: Loft; seats: 180"))


def test_a_title_is_not_told_twice() -> None:
    assert read("---\ntitle: Harbour Day\n---\n\n# Harbour  day\n\nThe text.").text == "Harbour day\n\nThe text."
    assert read("---\ntitle: Harbour Day\n---\n\n## Nets\n\nThe text.").text == "Harbour Day\n\nNets\n\nThe text."


@pytest.mark.parametrize(
    "front",
    [
        "---\na: &a [x]\nb: *a\n---\n",
        "---\njust words\n---\n",
        "---\na: [\n---\n",
        '---\na: "\\U00110000"\n---\n',
        "---\n? [a, b]\n: c\n---\n",
        "---\na: " + "[" * 3000 + "]" * 3000 + "\n---\n",
        "---\na: " + "x" * 60_000 + "\n---\n",
        "---\n- a\n- b\n---\n",
        "+++\na = \n+++\n",
        "+++\na = " + "[" * 3000 + "]" * 3000 + "\n+++\n",
        "---\na: !!python/object/apply:os.system [x]\nb: *c\n---\n",
    ],
)
def test_what_is_no_front_matter_is_text(front: str) -> None:
    document = read(f"{front}\nThe text.")
    assert document.text.endswith("The text.")
    assert len(document.text) > len("The text.")
    assert (document.source.about.title, document.source.about.more) == ("", ())


def test_front_matter_makes_nothing() -> None:
    more = read("---\na: !!python/object/apply:os.system [x]\n---\nText.").source.about.more
    assert more == (("a", "x"),)


def test_a_rule_at_the_top_is_none() -> None:
    assert read("---\n\nHarbour Day: a report\n\nThe text.").text == "Harbour Day: a report\n\nThe text."


def test_encoding() -> None:
    assert read("Café Żółw".encode("cp1250"), Choice(encoding="windows-1250")).text == "Café Żółw"
    assert read("# Café".encode("utf-16")).encoding == "utf-16"


def test_addresses_that_lead_elsewhere_are_words() -> None:
    document = read("[a](javascript:alert(1)) [b](file:///etc/passwd) [c](other.md) <https://example.org> ![d](x.png)")
    assert document.text == "[a](javascript:alert(1)) [b](file:///etc/passwd) c https://example.org"
    assert [link.address for link in document.source.links] == ["https://example.org"]


@pytest.mark.parametrize(
    "text",
    [
        "> " * 3000 + "in the end",
        "".join(f"{'  ' * n}- item {n}\n" for n in range(300)) + "\nin the end",
        "- " * 3000 + "in the end",
        "[" * 20_000 + "in the end",
        "![" * 600 + "x" + "](y)" * 600 + "\n\nin the end",
        "*a " * 20_000 + "in the end",
        "x " + "`" * 20_000 + " in the end",
        "<div>" * 20_000 + "in the end",
        "|a" * 2000 + "|\n" + "|-" * 2000 + "|\n" + "|b" * 2000 + "|\n\nin the end",
    ],
    ids=lambda text: text[:8],
)
def test_nothing_is_lost_in_the_deep(text: str) -> None:
    with effort.no_hang():
        assert read(text).text.endswith("in the end")


@given(st.text(st.sampled_from("ab \n\n>-*_`[]()!<>/&#|:~+=1.\\\t\"'{}"), min_size=1, max_size=200))
def test_any_text(text: str) -> None:
    with contextlib.suppress(ReadingError):
        assert read(f"words {text}").text


@pytest.mark.parametrize("seed", range(50))
def test_damage_is_met(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(f"---\ntitle: Zoë\nlist: [a, {{b: c}}]\n---\n{TEXT}".encode())
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(data))
        if chance.random() < 0.5:
            data[place] = chance.randrange(256)
        else:
            data[place:place] = data[chance.randrange(len(data)) :][:40]
    with contextlib.suppress(ReadingError):
        assert read(bytes(data)).text


def test_title_that_begins_with_a_mark_of_the_order_of_bytes() -> None:
    document = read_bytes("---\ntitle: '\u2003\ufeffHarbour Day'\n---\nAbout 180 people came.".encode(), "report.md")
    assert document.source.about.title == "Harbour Day"


@pytest.mark.parametrize("mark", ["[", "[a ", "![a "])
def test_brackets_that_never_close(mark: str) -> None:
    """They are shown as they are, and at once."""
    with effort.no_hang():
        document = read_bytes(f"# Harbour Day\n\n{mark * 300_000}".encode(), "report.md")
    assert document.text == f"# Harbour Day\n\n{mark * 300_000}".strip()
    assert [str(note) for note in document.source.about.notes] == [
        "The marks of Markdown are shown as they are: they are too intricate."
    ]


def test_notes_of_a_word_or_an_address() -> None:
    text = "Ann Lee[^a] met Bo Ek[^b] and Cy Ash.[^c]\n\n[^a]: Chair\n[^b]: https://example.org\n[^c]: A poet.\n"
    document = read_bytes(f"{text}\n[d]: https://example.org\n".encode(), "report.md")
    assert document.text == (
        "Ann Lee[^a] met Bo Ek[^b] and Cy Ash.[^c]\n\n[^a]: Chair\n\n[^b]: https://example.org\n\n[^c]: A poet."
    )


def test_words_struck_through_and_descriptions_of_pictures_are_left_out_and_this_is_told() -> None:
    document = read_bytes(b"Ann ~~Berg~~ Lee spoke. ![Bo Ek at the pier](pier.png)\n", "report.md")
    assert document.text == "Ann Lee spoke."
    assert [str(note) for note in document.source.about.notes] == [
        "Words that are struck through in this file are not in the text.",
        "What describes the pictures in this file is not in the text.",
    ]

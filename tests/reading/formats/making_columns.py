"""Makes the PDFs of ``files/columns``: ``python -m tests.reading.formats.making_columns``.

One text with a head and a foot, a headline and a byline across its columns, a quotation and a list, set as each program
of ``make columns`` sets it; and pages that these do not make. Needs what ``make columns`` installs, which the tests do
not.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.columns import pages, typesetting, writer
from tests.columns.designs import Design
from tests.columns.texts import Block
from tests.reading.formats.making import by_chromium

FOLDER = Path(__file__).parent / "files" / "columns"
_SMALL, _WIDE = (148.0, 150.0), (240.0, 150.0)

BLOCKS = (
    Block("headline", "The quay of Port Melby is to be repaired before the lamps, says the meeting of its friends"),
    Block("byline", "By Ines Okoro, who was there, and Bo Ek, who heard it afterwards from Cy Dow"),
    Block("paragraph", "HARBOUR DAY"),
    Block(
        "paragraph",
        "The friends of the quay met on Saturday in the old customs house, which the council had opened for them, and "
        "counted the harbour lamps. Of forty lamps, twenty-seven had gone out in the great storm.",
    ),
    Block("paragraph", "Bo Ek opened the meeting at ten."),
    Block("paragraph", "Nobody had slept. It rained."),
    Block(
        "paragraph",
        "Ines Okoro, an engineer, reported on the state of the wall. She said that the representatives of the harbour "
        "administration had investigated in spring, and that the recommendations were still incomprehensible to her.",
    ),
    Block(
        "quotation",
        "The wall stands because it has always stood, and for no other reason that an engineer can name. Take away the "
        "ivy, and the water will have it within the winter. I would not moor a boat there, and I would not walk on it.",
    ),
    Block("paragraph", "Three things were decided:"),
    Block(
        "item", "The wall is to be repaired first, by the masons of the town, and the ivy is to be left where it is."
    ),
    Block("item", "The lamps follow in the year after, if there is money."),
    Block("item", "Cy Dow is to write to the ministry about the dredging of the channel, as he offered to."),
    Block(
        "paragraph",
        "Before the vote a letter was read out. It had come from Ann Lee, who kept the lighthouse for thirty-one years "
        "and cannot leave her house any more. She remembered the storm of 1953, in which her grandfather kept the lamp "
        "burning for three nights, and asked that one lamp be called after him.",
    ),
    Block("paragraph", "This was done at once."),
    Block(
        "paragraph",
        "In the afternoon there was tea. The band of the fire brigade played, and the children were shown how a net is "
        "mended. Towards five the mayor came by, looked at the wall, and went home without a word.",
    ),
    Block("paragraph", "The friends meet again in October."),
)
DESIGNS = {
    "typst": (2, Design(_SMALL, True, True, True, "body", True, "edges", "number", size=10.5, quotation=True)),
    "weasyprint": (3, Design(_SMALL, True, True, True, "body", True, "edges", "of", size=9.5, gutter=4)),
    "chromium": (3, Design(_WIDE, True, False, True, "body", True, "edges", "number", size=12.5, gutter=8)),
    "libreoffice": (2, Design(_SMALL, False, False, True, "body", True, "middle", "edges", size=10.5)),
}

_PERSIAN = """
گزارش روز بندر را اینس اوکورو نوشت. دوستان اسکله روز شنبه در گمرک قدیمی گرد آمدند و چراغ‌های بندر را
شمردند. از چهل چراغ بیست و هفت چراغ در توفان بزرگ خاموش شده بود.

بو اک نشست را ساعت ده آغاز کرد. او گفت که دیوار اسکله باید پیش از زمستان تعمیر شود و نمایندگان اداره بندر
در بهار آن را دیده‌اند.

سای داو نامه‌ای را خواند که از نگهبان فانوس دریایی رسیده بود. او سی و یک سال چراغ را روشن نگه داشته بود و
دیگر نمی‌تواند از خانه بیرون بیاید.

نشست ساعت پنج به پایان رسید.
"""
PERSIAN = [" ".join(text.split()) for text in _PERSIAN.split("\n\n")]


def main() -> int:
    """Make the files."""
    FOLDER.mkdir(exist_ok=True)
    for name, (columns, design) in DESIGNS.items():
        (FOLDER / f"meeting.{name}.pdf").write_bytes(_made(name, design, columns))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "persian.html"
        path.write_text(persian_page(), encoding="utf-8")
        by_chromium(path, Path(folder), FOLDER)
    return 0


def _made(name: str, design: Design, columns: int) -> bytes:
    if name == "typst":
        return typesetting.by_typst(BLOCKS, design, columns)
    if name == "libreoffice":
        return writer.by_writer({name: writer.document(BLOCKS, design, columns)})[name]
    return (pages.by_weasyprint if name == "weasyprint" else pages.by_chromium)(BLOCKS, design, columns)


def persian_page() -> str:
    """A Persian text under a headline of its own size, in two columns, of which the right one is read first."""
    headline = "دیوار اسکله پیش از چراغ‌ها تعمیر می‌شود، چنان که دوستان آن در نشست امسال گفتند"
    style = (
        "@page { size: 150mm 110mm; margin: 15mm } html { font: 10pt/1.5 'DejaVu Sans' } body { margin: 0 } "
        "h1 { font-size: 1em; font-weight: normal; margin: 0 0 1em } main { columns: 2; height: 62mm }"
        " main { column-fill: auto } p { margin: 0 0 0.7em }"
    )
    return (
        f"<!DOCTYPE html><html lang='fa' dir='rtl'><head><meta charset='utf-8'><style>{style}</style></head><body>"
        f"<h1>{headline}</h1><main>{_paragraphs(PERSIAN)}</main></body></html>"
    )


def _paragraphs(texts: Sequence[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


if __name__ == "__main__":
    sys.exit(main())

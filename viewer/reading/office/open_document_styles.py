"""What an ODT says beside its text: its styles, its lists, and what it says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from viewer.reading.composing import PartKind
from viewer.reading.office.markup import inner
from viewer.reading.office.numbering import Level, whole
from viewer.reading.office.style_names import meaning

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
PREFIXES = {
    **{
        prefix: (f"{_OASIS}:{prefix}:1.0",)
        for prefix in ("office", "text", "table", "style", "meta", "manifest", "script", "form", "presentation")
    },
    "draw": (f"{_OASIS}:drawing:1.0",),
    "svg": (f"{_OASIS}:svg-compatible:1.0",),
    "xlink": ("http://www.w3.org/1999/xlink",),
    "xml": ("http://www.w3.org/XML/1998/namespace",),
    "dc": ("http://purl.org/dc/elements/1.1/",),
}

_LONGEST_CHAIN = 20
_MOST_LEVELS = 10


@dataclass(frozen=True, slots=True)
class Look:
    """What a style makes of a paragraph, or of characters."""

    kind: PartKind = "paragraph"
    level: int = 1
    hidden: bool = False
    struck: bool = False


class Styles:
    """The styles of a document and of its lists, by their names. The parts of a file that have some are added."""

    def __init__(self) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._lists: dict[str, dict[int, Level]] = {}
        self._looks: dict[tuple[str, str], Look] = {}
        self.outline: dict[int, Level] = {}

    def add(self, root: Element) -> None:
        """Take the styles that stand in an element, at whatever depth."""
        for one in root.iter("style:style"):
            self._styles[one.get("style:family", ""), one.get("style:name", "")] = one
        for one in root.iter("text:list-style"):
            self._lists[one.get("style:name", "")] = dict(_levels(one))
        for one in root.iter("text:outline-style"):
            self.outline = dict(_levels(one))

    def look(self, family: str, name: str) -> Look:
        """What the style of this name makes of what belongs to the family: "paragraph" or "text"."""
        key = family, name
        found = self._looks.get(key)
        if found is None:
            found = self._looks[key] = self._look(family, name)
        return found

    def list_levels(self, name: str) -> dict[int, Level]:
        """How the levels of a list of this style count."""
        return self._lists.get(name, {})

    def _look(self, family: str, name: str) -> Look:
        chain = list(self._chain(family, name))
        kind: PartKind = "paragraph"
        level = 1
        if family == "paragraph":
            names = (one.get(key, "") for one in chain for key in ("style:name", "style:display-name"))
            outlines = (one.get("style:default-outline-level") for one in chain)
            if known := meaning(names):
                kind, level = known
            elif (deep := whole(next((one for one in outlines if one is not None), None), 0)) > 0:
                kind, level = "heading", deep
        looks = [one for style in chain if (one := inner(style, "style:text-properties")) is not None]
        display = next((found for one in looks if (found := one.get("text:display"))), "")
        line = next((found for one in looks if (found := one.get("style:text-line-through-style"))), "none")
        return Look(kind, level, display == "none", line != "none")

    def _chain(self, family: str, name: str) -> Iterator[Element]:
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get((family, name))
            if style is None:
                return
            yield style
            name = style.get("style:parent-style-name", "")


def about(meta: Element) -> tuple[str, str, str]:
    """Title, author and date, where the file says them."""
    found = {one.tag: (one.text or "").strip() for parent in meta.iter("office:meta") for one in parent}

    def said(*tags: str) -> str:
        return next(filter(None, (found.get(tag) for tag in tags)), "")

    return said("dc:title"), said("meta:initial-creator", "dc:creator"), said("meta:creation-date", "dc:date")


def _levels(style: Element) -> Iterator[tuple[int, Level]]:
    for one in style:
        depth = whole(one.get("text:level"), 1) - 1
        if not 0 <= depth < _MOST_LEVELS:
            continue
        if not one.tag.endswith(("-number", "outline-level-style")):
            yield depth, Level()
            continue
        form = one.get("style:num-format", "")[:1]
        shown = min(max(whole(one.get("text:display-levels"), 1), 1), depth + 1)
        places = ".".join(f"%{place + 1}" for place in range(depth + 1 - shown, depth + 1)) if form else ""
        template = f"{one.get('style:num-prefix', '')[:50]}{places}{one.get('style:num-suffix', '')[:50]}"
        yield depth, Level(form, template if form else "", whole(one.get("text:start-value"), 1))


def page_heads(root: Element) -> Iterator[str]:
    """The words of each header and footer."""
    for gap in ("text:tab", "text:s", "text:line-break"):
        for one in root.iter(gap):
            one.text = " "
    for kind in ("header", "footer"):
        for which in ("", "-left", "-first"):
            for one in root.iter(f"style:{kind}{which}"):
                yield " ".join("".join(paragraph.itertext()) for paragraph in one.iter("text:p"))

"""What a DOCX says beside its text: where its parts are, its styles, its lists, and what it says of itself."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from viewer.reading.composing import PartKind
from viewer.reading.formats.zipped import Package
from viewer.reading.office.markup import inner, inners, tree
from viewer.reading.office.numbering import Counter, Level, whole
from viewer.reading.office.style_names import meaning

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument"
PREFIXES = {
    "w": (
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ),
    "wp": (
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
    ),
    "r": (f"{_OFFICE}/relationships", f"{_STRICT}/relationships"),
    "m": (f"{_OFFICE}/math", f"{_STRICT}/math"),
    "mc": ("http://schemas.openxmlformats.org/markup-compatibility/2006",),
    "rels": ("http://schemas.openxmlformats.org/package/2006/relationships",),
    "cp": ("http://schemas.openxmlformats.org/package/2006/metadata/core-properties",),
    "dc": ("http://purl.org/dc/elements/1.1/",),
    "dcterms": ("http://purl.org/dc/terms/",),
}
LOOKS_OF_TABLES = ("w:latentStyles", "w:tblStylePr", "w:tblPr", "w:tcPr")
"""Most of the styles that Word saves: what they make of tables, and which others there could be."""

_FORMATS = {
    "decimalZero": "01",
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
    "bullet": "bullet",
    "none": "",
}
_LONGEST_CHAIN = 20
"""A style may be based on another, and that on another: so many are looked at, for they may stand in a circle."""


@dataclass(frozen=True, slots=True)
class Relation:
    """Something that a part refers to: another part by its path, or an address outside of the file."""

    kind: str
    target: str
    outside: bool


def relations(package: Package, path: str, name: str) -> dict[str, Relation]:
    """What a part (the whole package, if ``path`` is empty) refers to, by the keys it uses."""
    folder, _, file = path.rpartition("/")
    data = package.part(posixpath.join(folder, "_rels", f"{file}.rels"))
    found: dict[str, Relation] = {}
    if data is not None:
        for one in tree(data, name, PREFIXES).iter("rels:Relationship"):
            outside = one.get("TargetMode", "").lower() == "external"
            target = one.get("Target", "")
            if not outside:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[one.get("Id", "")] = Relation(one.get("Type", "").rpartition("/")[2], target, outside)
    return found


def of_kind(found: dict[str, Relation], kind: str, package: Package) -> str:
    """The path of the part of this kind, empty if there is none."""
    return next(
        (one.target for one in found.values() if one.kind == kind and not one.outside and one.target in package), ""
    )


def page_heads(package: Package, related: dict[str, Relation], name: str) -> Iterator[str]:
    """The words of each header and footer."""
    for one in related.values():
        if one.kind in ("header", "footer") and not one.outside and (data := package.part(one.target)):
            root = tree(data, name, PREFIXES, ("mc:Fallback", "w:del"))
            yield "".join({"w:t": each.text or "", "w:tab": " ", "w:p": " "}.get(each.tag, "") for each in root.iter())


def core(package: Package, path: str, name: str) -> tuple[str, str, str]:
    """Title, author and date, where the file says them."""
    data = package.part(path)
    if data is None:
        return "", "", ""
    root = tree(data, name, PREFIXES)

    def said(*paths: str) -> str:
        return next(filter(None, (_text(root, path) for path in paths)), "")

    return said("dc:title"), said("dc:creator", "cp:lastModifiedBy"), said("dcterms:created", "dcterms:modified")


@dataclass(frozen=True, slots=True)
class Look:
    """What a style makes of a paragraph. ``number`` and ``depth`` are those of its list, None where it has none."""

    kind: PartKind = "paragraph"
    level: int = 1
    number: str | None = None
    depth: int | None = None
    hidden: bool = False


PLAIN = Look()


class Styles:
    """The styles of a document, by their keys."""

    def __init__(self, root: Element | None) -> None:
        self._styles = {one.get("w:styleId", ""): one for one in root.iter("w:style")} if root is not None else {}
        self._looks: dict[str, Look] = {"": PLAIN}

    def look(self, key: str) -> Look:
        """What the style of this key makes of a paragraph, or of a run of characters."""
        found = self._looks.get(key)
        if found is None:
            found = self._looks[key] = self._look(key)
        return found

    def _look(self, key: str) -> Look:
        chain = list(self._chain(key))
        kind: PartKind = "paragraph"
        level = 1
        outline = _first(chain, "w:pPr/w:outlineLvl")
        if (known := meaning(name for one in chain for name in _names(one))) and outline != "9":
            kind, level = known
        elif outline is not None and 0 <= (deep := whole(outline, 9)) < 9:
            kind, level = "heading", deep + 1
        depth = _first(chain, "w:pPr/w:numPr/w:ilvl")
        hidden = next((on(mark) for one in chain if (mark := inner(one, "w:rPr/w:vanish")) is not None), False)
        number = _first(chain, "w:pPr/w:numPr/w:numId")
        return Look(kind, level, number, None if depth is None else whole(depth, 0), hidden)

    def _chain(self, key: str) -> Iterator[Element]:
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get(key)
            if style is None:
                return
            yield style
            key = value(inner(style, "w:basedOn")) or ""


class Lists:
    """The lists of a document, each counted through it."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._counters: dict[str, Counter] = {}
        self._lists: dict[str, str] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._levels_of_styles: dict[str, int] = {}
        if root is None:
            return
        linked: dict[str, str] = {}
        for one in inners(root, "w:abstractNum"):
            key = one.get("w:abstractNumId", "")
            self._counters[key] = Counter(dict(self._levels(one)))
            if link := value(inner(one, "w:numStyleLink")):
                linked[key] = link
        for one in inners(root, "w:num"):
            key = one.get("w:numId", "")
            self._lists[key] = value(inner(one, "w:abstractNumId")) or ""
            self._override(key, one)
        for key, style in linked.items():
            counted = self._lists.get(styles.look(style).number or "", "")
            if counted in self._counters:
                self._counters[key] = self._counters[counted]

    def label(self, number: str, depth: int) -> str:
        """What stands before the next paragraph of the list of this number at this depth; empty if it is no item."""
        counter = self._counters.get(self._lists.get(number, ""))
        return counter.next(depth, self._starts.pop((number, depth), None)) if counter else ""

    def depth(self, style: str) -> int:
        """How deep paragraphs of this style stand in the list that it belongs to."""
        return self._levels_of_styles.get(style, 0)

    def _override(self, key: str, one: Element) -> None:
        counter = self._counters.get(self._lists[key])
        levels: dict[int, Level] = {}
        for other in inners(one, "w:lvlOverride"):
            if (start := value(inner(other, "w:startOverride"))) is not None:
                self._starts[key, whole(other.get("w:ilvl"), 0)] = whole(start, 1)
            levels.update(self._levels(other))
        if levels and counter:
            own = f"{key} of its own"
            self._lists[key] = own
            self._counters[own] = Counter({**counter.levels, **levels})

    def _levels(self, one: Element) -> Iterator[tuple[int, Level]]:
        for level in inners(one, "w:lvl"):
            depth = whole(level.get("w:ilvl"), 0)
            if style := value(inner(level, "w:pStyle")):
                self._levels_of_styles[style] = depth
            form = _FORMATS.get(value(inner(level, "w:numFmt")) or "decimal", "1")
            start = whole(value(inner(level, "w:start")), 1)
            legal = (mark := inner(level, "w:isLgl")) is not None and on(mark)
            yield depth, Level(form, (value(inner(level, "w:lvlText")) or "")[:100], start, legal)


def _text(root: Element, path: str) -> str:
    found = inner(root, path)
    return "" if found is None else (found.text or "").strip()


def value(one: Element | None) -> str | None:
    """The value of an element, None if there is no element or no value."""
    return None if one is None else one.get("w:val")


def on(one: Element) -> bool:
    """Whether an element turns on what it is called by."""
    return is_on(one.get("w:val"))


def is_on(text: str | None) -> bool:
    """Whether such a value turns something on. No value does."""
    return text not in ("0", "false", "off")


def _names(style: Element) -> tuple[str, str]:
    return value(inner(style, "w:name")) or "", style.get("w:styleId", "")


def _first(chain: list[Element], path: str) -> str | None:
    return next((found for one in chain if (found := value(inner(one, path))) is not None), None)

"""Traps in Markdown: marks in each other and without end, tables that grow, and front matter in YAML."""

from __future__ import annotations

from tests.hostile.trap import WORDS, Trap

_TIMES = 100_000


def _runs(mark: str, times: int = _TIMES) -> bytes:
    return f"{WORDS}\n\n{mark * times}a\n".encode()


def _front(matter: str, body: str = WORDS) -> bytes:
    return f"---\n{matter}\n---\n\n{body}\n".encode()


_RUNS = {
    "quotes": ("> ", "quotations in each other"),
    "brackets": ("[", "brackets in each other"),
    "pictures": ("![", "pictures in each other"),
    "stars": ("*", "stars"),
    "emphasis": ("*a **", "emphases that do not end"),
    "underlines": ("_a__ ", "underlines that do not end"),
    "ticks": ("`a", "marks of code that do not end"),
    "tilde": ("~~a", "strokes that do not end"),
    "items": ("- ", "items in each other"),
    "numbers": ("1) ", "numbered items in each other"),
    "links": ("[a](", "links that do not end"),
    "targets": ("[a](<b", "addresses that do not end"),
    "titles": ('[a](b "', "titles of links that do not end"),
    "references": ("[a][", "references that do not end"),
    "closed": ("[a]", "references to nothing"),
    "less": ("<", "less than"),
    "tags": ("<a b=", "tags that do not end"),
    "comments": ("<!-- ", "comments that do not end"),
    "entities": ("&amp", "entities that do not end"),
    "backslashes": ("\\", "backslashes"),
    "colons": ("a:", "addresses that are none"),
    "addresses": ("https://a.a/(", "addresses with brackets"),
    "at": ("a@", "addresses of mails that are none"),
    "breaks": ("a  \n", "line breaks"),
    "rules": ("---\n\n", "rules"),
    "headings": ("# #\n", "headings without words"),
    "underlined": ("a\n=\n", "headings of a letter"),
    "definitions": ("[a]: b\n", "definitions of one name"),
}


def _growing_ticks() -> bytes:
    return (WORDS + "\n\n" + " ".join("`" * number for number in range(1, 1500))).encode()


def _table(columns: int, rows: int, cells: int) -> bytes:
    """A table whose rows have so many cells, be they fewer than there are columns."""
    head = f"{'|a' * columns}|\n{'|-' * columns}|\n"
    rest = f"{'|b' * cells}\n" * rows
    return f"{WORDS}\n\n{head}{rest}".encode()


def _growing_lists() -> bytes:
    return (WORDS + "\n\n" + "".join(f"{'  ' * depth}- a\n" for depth in range(2000))).encode()


def _alternating_lists() -> bytes:
    return (WORDS + "\n\n" + "* + - 1. > " * 5000).encode()


def _aliases() -> str:
    """A list that holds the last one nine times, nine deep."""
    lists = ['a0: &a0 ["lol"]']
    lists += [f"a{depth}: &a{depth} [{', '.join([f'*a{depth - 1}'] * 9)}]" for depth in range(1, 10)]
    return "\n".join(lists)


_MATTERS = {
    "aliases": (_aliases(), "lists of a billion words"),
    "merged": (
        "a: &a {b: c}\nd: {<<: [*a, *a], e: {<<: *a}}\n" + "f: {<<: *a}\n" * 1000,
        "mappings merged a thousand times",
    ),
    "circle": ("a: &a [*a]\nb: &b {c: *b}", "a list that holds itself"),
    "deep": ("a: " + "[" * 50_000 + "]" * 50_000, "50,000 lists in each other"),
    "deep-mappings": ("a: " + "{a: " * 20_000 + "b" + "}" * 20_000, "20,000 mappings in each other"),
    "indented": ("\n".join(f"{' ' * depth}a:" for depth in range(1500)), "1,500 mappings by indentation"),
    "object": ("title: !!python/object/apply:os.system ['touch hostile']", "an order to run a program"),
    "module": ("title: !!python/module:antigravity\nb: !!python/name:os.system", "an order to load a module"),
    "number": (f"title: {'9' * 1_000_000}", "a number of a million digits"),
    "sexagesimal": (f"title: {':'.join(['59'] * 20_000)}", "a number of 20,000 places"),
    "date": ("date: 2001-99-99\nb: 9999-12-31T99:99:99Z", "dates that are none"),
    "zone": ("date: 2001-01-01T00:00:00+99:99", "a zone that is none"),
    "infinite": ("date: .inf\ntitle: .nan\nb: -.inf", "numbers that are none"),
    "binary": ("title: !!binary |\n  AAAA====", "bytes for a title"),
    "surrogate": ('title: "\\ud800\\u0000\\x1b"', "half a character for a title"),
    "keys": ("? [a, b]\n: c\n? {d: e}\n: f", "keys that are none"),
    "set": ("title: !!set {a, b}\nauthor: !!omap [a: b]", "sets for a title"),
    "tag": ("%TAG ! tag:a,2000:\n--- !b\ntitle: c", "a language of its own"),
    "text": ("nothing but words", "front matter that is no mapping"),
    "long": (f'title: "{"a" * 5_000_000}"', "a title of 5 MB"),
    "fields": ("\n".join(f"a{number}: b" for number in range(50_000)), "50,000 fields"),
    "tabs": ("title:\t- a\n\t b", "tabs where none may be"),
}

TRAPS = (
    *(
        Trap(f"{name}.md", f"100,000 {about}", "either", lambda _, mark=mark: _runs(mark))
        for name, (mark, about) in _RUNS.items()
    ),
    Trap("growing-ticks.md", "marks of code, each longer than the last", "either", lambda _: _growing_ticks()),
    Trap("growing-lists.md", "2,000 lists, each in the last", "either", lambda _: _growing_lists()),
    Trap("lists.md", "all kinds of lists in each other", "either", lambda _: _alternating_lists()),
    Trap("columns.md", "10,000 columns and 10,000 rows of one cell", "either", lambda _: _table(10_000, 10_000, 1)),
    Trap("cells.md", "a table of 60,000 cells", "either", lambda _: _table(2, 30_000, 2)),
    Trap(
        "html.md",
        "a web page in Markdown",
        "either",
        lambda _: f"{WORDS}\n\n<script>a</script><iframe src='/etc/passwd'>\n\n![a](file:///etc/passwd)\n".encode(),
    ),
    Trap(
        "footnotes.md",
        "footnotes that note each other",
        "either",
        lambda _: f"{WORDS}[^a]\n\n[^a]: b[^b]\n\n[^b]: a[^a]\n".encode(),
    ),
    Trap("nul.md", "NULs among marks", "either", lambda _: f"{WORDS}\n\n*a\0* [b\0](c\0)\n".encode()),
    *(
        Trap(f"front-{name}.md", about, "either", lambda _, matter=matter: _front(matter))
        for name, (matter, about) in _MATTERS.items()
    ),
    Trap(
        "front-open.md",
        "front matter that does not end",
        "either",
        lambda _: f"---\ntitle: a\n{WORDS}\n".encode() + b"-- -\n" * 150_000,
    ),
    Trap(
        "front-toml.md",
        "front matter in TOML that does not end",
        "either",
        lambda _: f'+++\na = """\n{"[" * 10_000}\n+++\n\n{WORDS}\n'.encode(),
    ),
)

"""Brings the catalogues up to date: ``make translations``, or ``make translations LANGUAGES="fa pt_BR"`` for new ones.

``lupdate`` puts what the sources say into every ``.ts`` file, and ``lrelease`` makes its ``.qm`` of it, which the
application reads. The English catalogue only tells the forms of what is counted, and these follow from the sources.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape, unescape

import PySide6

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from viewer.language import plural  # noqa: E402  # found by the line above

FOLDER = ROOT / "resources" / "translations"
NAME = "event-report-viewer_{}.ts"
QTS_OWN = "qtbase_*.ts"
"""What Qt's own widgets say, in languages for which Qt has no catalogue, or in other words than Qt's."""
ENGLISH = "en"

_QUOTES = {'"': "&quot;", "'": "&apos;"}
_COUNTED = re.compile(
    r"(<source>([^<]*)</source>(?:\s*<(?:extra)?comment>[^<]*</(?:extra)?comment>)*\s*)"
    r'<translation type="unfinished">(\s*)<numerusform></numerusform>\s*<numerusform></numerusform>(\s*)</translation>'
)


def main(languages: Iterable[str]) -> int:
    """Update all catalogues, and begin those of the given languages; the exit code is that of what failed, or 0."""
    begun = {FOLDER / NAME.format(language) for language in languages}
    try:
        for catalogue in sorted({*FOLDER.glob(NAME.format("*")), FOLDER / NAME.format(ENGLISH), *begun}):
            update(catalogue)
            release(catalogue)
        for catalogue in sorted(FOLDER.glob(QTS_OWN)):
            release(catalogue)
    except subprocess.CalledProcessError as error:
        return error.returncode
    return 0


def update(catalogue: Path) -> None:
    """Bring a ``.ts`` file to what the sources say now, or begin it. Raises CalledProcessError."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "viewer").rglob("*.py"))
    language = catalogue.stem.partition("_")[2]
    options = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-source-language", ENGLISH]
    if language == ENGLISH:  # no guesses from other words: what is not counted stays empty
        options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    _run("lupdate", *options, "-target-language", language, *sources, "-ts", str(catalogue))
    if language == ENGLISH:
        text = catalogue.read_text(encoding="utf-8")
        catalogue.write_text(_COUNTED.sub(_with_forms, text), encoding="utf-8")


def release(catalogue: Path) -> None:
    """Make the ``.qm`` file beside a ``.ts`` file. Raises CalledProcessError."""
    _run("lrelease", "-silent", str(catalogue), "-qm", str(catalogue.with_suffix(".qm")))


def _with_forms(message: re.Match[str]) -> str:
    """A message that counts, with its English forms for one and for many."""
    head, source, space, end = message.groups()
    text = unescape(source, {entity: quote for quote, entity in _QUOTES.items()})
    one, many = (escape(plural(text, n), _QUOTES) for n in (1, 2))
    forms = f"{space}<numerusform>{one}</numerusform>{space}<numerusform>{many}</numerusform>"
    return f"{head}<translation>{forms}{end}</translation>"


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([Path(PySide6.__file__).parent / tool, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

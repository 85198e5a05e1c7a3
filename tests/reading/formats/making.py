"""Makes ``files/``: every original as real programs save it. ``python -m tests.reading.formats.making [NAME...]``.

Needs LibreOffice (``soffice``) and Chromium on the machine, which the tests do not: they read what was made. The
originals are web pages, which LibreOffice opens as a text document and saves in its own formats. ``rich.fodt``, with
what web pages have no form for (footnotes, tracked changes, boxes), it saves as ODT, DOCX and RTF.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parent
ORIGINALS = FOLDER / "originals"
FILES = FOLDER / "files"
NAMES = ("english", "persian", "mixed")
RICH = "rich"

_FILTERS = {
    "odt": "odt:writer8",
    "docx": "docx:MS Word 2007 XML",
    "rtf": "rtf:Rich Text Format",
    "pdf": "pdf:writer_pdf_Export",
}


def main(names: list[str]) -> int:
    """Make the files of these originals, or of all. The exit code is 1 where a program is missing."""
    missing = [program for program in ("soffice", "chromium") if shutil.which(program) is None]
    if missing:
        print(f"Please install {' and '.join(missing)}.", file=sys.stderr)
        return 1
    FILES.mkdir(exist_ok=True)
    for name in names or (*NAMES, RICH):
        with tempfile.TemporaryDirectory() as folder:
            if name == RICH:
                rich(ORIGINALS / f"{name}.fodt", Path(folder))
                continue
            by_libreoffice(ORIGINALS / f"{name}.html", Path(folder))
            by_chromium(ORIGINALS / f"{name}.html", Path(folder))
    if not names:
        with tempfile.TemporaryDirectory() as folder:
            documents(Path(folder))
    return 0


def documents(work: Path) -> None:
    """Print the originals of documents to PDF: web pages by Chromium, other documents by LibreOffice."""
    target = FILES / "documents"
    for original in sorted((ORIGINALS / "documents").iterdir()):
        if original.suffix == ".html":
            by_chromium(original, work, target)
        if original.suffix == ".fodt" or original.stem == "soft_hyphens":
            options = ["--infilter=HTML (StarWriter)"] if original.suffix == ".html" else []
            document = _converted(original, "odt", work, options)
            shutil.copy(_converted(document, "pdf", work, []), target / f"{original.stem}.libreoffice.pdf")


def by_libreoffice(page: Path, work: Path) -> None:
    """Save a web page as ODT, and that as DOCX, RTF and PDF."""
    document = _converted(page, "odt", work, ["--infilter=HTML (StarWriter)"])
    shutil.copy(document, FILES / document.name)
    for ending in ("docx", "rtf", "pdf"):
        made = _converted(document, ending, work, [])
        target = f"{page.stem}.libreoffice.pdf" if ending == "pdf" else made.name
        shutil.copy(made, FILES / target)


def rich(document: Path, work: Path) -> None:
    """Save a flat ODT as ODT, DOCX and RTF."""
    for ending in ("odt", "docx", "rtf"):
        made = _converted(document, ending, work, [])
        shutil.copy(made, FILES / made.name)


def _converted(path: Path, ending: str, work: Path, options: list[str]) -> Path:
    command = ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", *options]
    subprocess.run(
        [*command, "--convert-to", _FILTERS[ending], "--outdir", str(work), str(path)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return work / f"{path.stem}.{ending}"


def by_chromium(page: Path, work: Path, target: Path = FILES) -> None:
    """Print a web page to PDF."""
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={work}/chromium"]
    made = work / f"{page.stem}.chromium.pdf"
    subprocess.run(
        [*command, "--no-pdf-header-footer", f"--print-to-pdf={made}", page.as_uri()],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    shutil.copy(made, target / made.name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

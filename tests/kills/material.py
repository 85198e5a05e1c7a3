"""Files of all formats that are opened while processes are killed."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.benchmarks import material

ROOT = Path(__file__).resolve().parents[2]
_FORMATS = ROOT / "tests" / "reading" / "formats"

MAIL = """From: Ann Lee <ann@example.org>
To: Bo Ek <bo@example.org>
Date: Thu, 4 May 2023 10:00:00 +0000
Subject: The meeting in Oslo

Ann Lee opened the meeting in Oslo on 4 May 2023. Bo Ek thanked her, and Cy Dow read from a new book.
"""
PAGE = "# The meeting in Oslo\n\n*Ann Lee* opened it on 4 May 2023.\n\n- Bo Ek gave a speech.\n- Cy Dow sang.\n"


def lay(folder: Path, long: int) -> list[Path]:
    """Put files of all formats into the folder, one of them with so many characters. Returns their paths."""
    found = [path for path in sorted((_FORMATS / "files").iterdir()) if path.is_file()]
    found += sorted((_FORMATS / "originals").glob("*.[ht]*"))
    found += sorted((ROOT / "seeds").glob("*.txt"))
    laid = [Path(shutil.copy(path, folder / path.name)) for path in found]
    for name, text in (
        ("meeting.eml", MAIL),
        ("meeting.md", PAGE),
        ("long.txt", material.prose(long)),
        ("long.md", material.prose(long // 2)),
        ("latin.txt", f"{PAGE}Bjørn Håkon thanked her.\n"),
    ):
        path = folder / name
        path.write_text(text, encoding="latin-1" if name == "latin.txt" else "utf-8")
        laid.append(path)
    return laid

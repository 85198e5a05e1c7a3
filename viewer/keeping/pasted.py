"""Texts that were pasted, each kept as a file of the application's own, to be opened again like the files of the user.

A file is named after the first words of its text and after its digest: the same text is kept once. Those that are
neither open nor in the list of what was opened lately are removed (see ``viewer.window.windows``).
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from pathlib import Path

from viewer import private_files

_LONGEST = 40
"""Characters of the first words in a name, which may take four bytes each of the 255 that a name can have."""
_NAME = re.compile(r"(.*) [0-9a-f]{16}\.txt")
_JOINER = "\u200c"
"""It is no printable character, but stands inside Persian words."""


def folder() -> Path:
    """The user's folder of texts that were pasted."""
    return private_files.data_folder(os.environ) / "pasted"


def path_of(text: str) -> Path:
    """Where a text is kept, or would be."""
    import hashlib  # not before somebody pastes

    shown = "".join(c if (c.isprintable() or c == _JOINER) and c != "/" else " " for c in text[:1000])
    words = " ".join(shown.split()).lstrip(".")
    if len(words) > _LONGEST:
        words = f"{words[: _LONGEST - 1]}…"
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return folder() / f"{words} {digest}.txt"


def is_kept(path: Path) -> bool:
    """Whether a path is that of a text that was pasted."""
    return path.parent == folder() and _NAME.fullmatch(path.name) is not None


def title(path: Path) -> str:
    """The first words of the text that a path keeps; "" where it keeps none, or none that can be shown."""
    found = _NAME.fullmatch(path.name) if is_kept(path) else None
    return found[1] if found else ""


def keep(path: Path, text: str) -> None:
    """Keep a text. Raises OSError."""
    from viewer.keeping import files  # neither

    files.put(path, text.encode())


def remove_all_but(used: Collection[Path]) -> list[OSError]:
    """Remove all texts but these. Returns why some could not be removed."""
    from viewer.keeping import files

    return private_files.remove(path for path in files.inside(folder()) if is_kept(path) and path not in used)

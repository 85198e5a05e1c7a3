"""Bring the texts of the real reports beside their annotations: ``python -m tests.corpus.texts FOLDER``.

The texts are published elsewhere and are not in this repository. ``real/PROVENANCE.tsv`` tells of each in which file
of which public repository it stands, at which commit; ``real/extracts.json`` which stretches of that file are the
report, in order, with the little that stands between them (line breaks, list marks). White space of a stretch is
folded. Hashes of the file and of the text make sure that it is the text that was annotated.

FOLDER gets ``train``, ``develop`` and ``judge``, each with texts and annotations, as ``python -m tests.accuracy`` reads
them. Repositories are asked for over the network with git, or taken from ``--repositories``, a folder with a git
directory for each, called ``OWNER+NAME``.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

_REAL = Path(__file__).parent / "real"
_HOST = "https://github.com"


class NotThereError(Exception):
    """A text cannot be had; the message says why."""


@dataclass(frozen=True, slots=True)
class Published:
    """Where a report is published."""

    part: str
    name: str
    repository: str
    path: str
    commit: str


def published() -> Iterator[Published]:
    """The real reports of the corpus."""
    lines = (_REAL / "PROVENANCE.tsv").read_text(encoding="utf-8").splitlines()
    for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
        yield Published(row["part"], row["name"], row["repository"], row["path"], row["commit"])


def extracts() -> dict[str, dict[str, Any]]:
    """Which parts of the published files are the reports, by name."""
    return cast(dict[str, dict[str, Any]], json.loads((_REAL / "extracts.json").read_text(encoding="utf-8")))


def text_of(file: bytes, extract: Mapping[str, Any]) -> str:
    """The text of a report, from the file in which it is published. Raises ``NotThereError`` if it is another file."""
    if hashlib.sha256(file).hexdigest() != extract["source"]:
        raise NotThereError("the file is not the one that was annotated")
    text = joined(file.decode(extract["encoding"]), extract["pieces"])
    if hashlib.sha256(text.encode()).hexdigest() != extract["text"]:
        raise NotThereError("the extract is not the one that was annotated")
    return text


def joined(source: str, pieces: Sequence[str | Sequence[int]]) -> str:
    """The pieces joined: stretches of the source (start, end) with their white space folded, and words as they are."""
    return "".join(p if isinstance(p, str) else re.sub(r"\s+", " ", source[p[0] : p[1]]) for p in pieces)


def main() -> int:
    """Write the texts; the exit code is 1 if any is missing."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.texts", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where texts and annotations are put")
    parser.add_argument("--repositories", type=Path, metavar="FOLDER", help="git directories that are there already")
    options = parser.parse_args()
    known, missing = extracts(), 0
    for report in published():
        into = options.folder / report.part
        into.mkdir(parents=True, exist_ok=True)
        try:
            with tempfile.TemporaryDirectory() as scratch:
                file = _file(report, options.repositories, Path(scratch))
            text = text_of(file, known[report.name])
        except NotThereError as error:
            print(f"{report.name}: {error}", file=sys.stderr)
            missing += 1
            continue
        (into / f"{report.name}.txt").write_text(text, encoding="utf-8", newline="")
        shutil.copy(_REAL / report.part / f"{report.name}.gold.json", into)
    print(f"{len(known) - missing} texts in {options.folder}")
    return 1 if missing else 0


def _file(report: Published, repositories: Path | None, scratch: Path) -> bytes:
    """The file of a report at its commit."""
    if repositories is None:
        git = ["git", "--git-dir", str(scratch)]
        _run("git", "init", "--quiet", "--bare", str(scratch))
        _run(*git, "remote", "add", "origin", f"{_HOST}/{report.repository}.git")
        _run(*git, "fetch", "--quiet", "--depth=1", "--filter=blob:none", "origin", report.commit)
    else:
        folder = repositories / report.repository.replace("/", "+")
        found = sorted(head.parent for head in folder.rglob("HEAD") if (head.parent / "objects").is_dir())
        if not found:
            raise NotThereError(f"no repository in {folder}")
        git = ["git", "--git-dir", str(found[0])]
    return _run(*git, "show", f"{report.commit}:{report.path}")


def _run(*command: str) -> bytes:
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise NotThereError(f"{' '.join(command[:2])}: {said[-1] if said else f'exit code {done.returncode}'}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())

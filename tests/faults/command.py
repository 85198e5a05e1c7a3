"""The real command line, which writes one report in one form, and what it should have written."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import time
import zlib
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pypdf
from pypdf.errors import PyPdfError

from tests.faults.outcome import NEW, OLD, Tally
from tests.faults.places import ROOT

REPORT = next((ROOT / "seeds").glob("*.txt"))
OLD_DATA = b"What was here before.\n" * 100
_ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}
_PATIENCE = 120


@dataclass(frozen=True, slots=True)
class Form:
    """A form to write the report in: the arguments before OUT, the ending, and how it is read back to be compared."""

    options: Sequence[str]
    suffix: str
    read: Callable[[bytes], object]

    def command(self, out: Path, report: Path | str = REPORT) -> list[str]:
        """The command that writes the report to ``out``."""
        return [sys.executable, "-m", "viewer", *self.options, str(out), str(report)]


def _read_pdf(data: bytes) -> object:
    """The text of the pages, but for when they were printed; None if the file is broken. Other bytes differ, too."""
    if not data.startswith(b"%PDF-") or not data.endswith(b"%%EOF\n"):
        return None
    try:
        pages = pypdf.PdfReader(io.BytesIO(data), strict=True).pages
        return [re.sub(r"Printed .*", "", page.extract_text()) for page in pages]
    except (PyPdfError, zlib.error, ValueError):
        return None


JSON = Form(("--export", "json"), ".json", lambda data: data)
PDF = Form(("--summary",), ".pdf", _read_pdf)


@dataclass(frozen=True, slots=True)
class Reference:
    """What the command writes in a form when nothing is in its way, and the seconds that takes."""

    form: Form
    data: bytes
    seconds: float

    def is_new(self, data: bytes) -> bool:
        """Whether the data are whole, and of this report."""
        return self.form.read(data) == self.form.read(self.data)


def refer(form: Form, folder: Path) -> Reference:
    """Write a reference. Raises CalledProcessError or ValueError if that fails without any fault."""
    out = folder / f"reference{form.suffix}"
    start = time.monotonic()
    subprocess.run(form.command(out), cwd=ROOT, env=_ENVIRONMENT, check=True, stdout=subprocess.DEVNULL)
    reference = Reference(form, out.read_bytes(), time.monotonic() - start)
    out.unlink()
    if form.read(reference.data) is None:
        raise ValueError("what is written without any fault cannot be read")
    return reference


@contextmanager
def running(
    command: Sequence[str], before: Callable[[], None] | None = None, stdin: int = subprocess.DEVNULL
) -> Generator[subprocess.Popen[bytes]]:
    """Run a command in our environment; it does not outlive the block."""
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=_ENVIRONMENT,
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=before,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def write(
    tally: Tally,
    reference: Reference,
    out: Path,
    expected: str,
    words: str = "",
    prefix: Sequence[str] = (),
    before: Callable[[], None] | None = None,
) -> str:
    """Run the command, count what becomes of ``out``, and complain where that is not what is expected.

    ``words`` must be in the sentence it says; where they are empty, it must say nothing and succeed.
    """
    old = look(out)
    ours = set(out.parent.iterdir()) if out.parent.is_dir() else set[Path]()
    with running([*prefix, *reference.form.command(out)], before) as process:
        said = process.communicate(timeout=_PATIENCE)[1].decode()
    tally.hear(said)
    state = tally.count(old, look(out), reference.is_new)
    what = f"{out.name}: exit code {process.returncode}, the file is {state}, said {said!r}"
    if state != expected or (process.returncode == 0) == bool(words) or words not in said or (said and not words):
        tally.complain(what)
    if out.parent.is_dir() and tally.remains(out.parent, {*ours, *([out] if state == NEW else [])}):
        tally.complain(f"{out.name}: something is left over")
    return state


def refused(
    tally: Tally,
    reference: Reference,
    out: Path,
    words: str,
    prefix: Sequence[str] = (),
    before: Callable[[], None] | None = None,
) -> None:
    """Like ``write``, of what must be refused with these words and stay as it is."""
    write(tally, reference, out, OLD, words, prefix, before)


def kill(process: subprocess.Popen[bytes]) -> tuple[bytes, str]:
    """Kill a process, wait until it is gone, and return what it said on both streams."""
    process.kill()
    out, said = process.communicate()
    return out, said.decode()


def look(path: Path) -> bytes | None:
    """What an ordinary file holds; None if there is none."""
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError:  # of a name that no file can have
        return None

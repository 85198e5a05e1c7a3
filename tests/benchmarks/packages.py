"""The packaged application, and the bare window packaged in the same way: where they are, and how large."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_BARE = Path(__file__).resolve().parent / "bare"
_BUILD = _ROOT / "build" / "bare"
PYTHON = _ROOT / ".venv-package" / "bin" / "python"
"""Which the application is packaged with: ``.ci/setup package``."""
_MADE_OF = (
    _BARE / "bare.py",
    _BARE / "bare.spec",
    _ROOT / "resources" / "packaging" / "bundle.py",
    *sorted((_ROOT / "resources" / "packaging" / "compat").glob("*.py")),
    _ROOT / "requirements.lock",
)


def ours() -> Path:
    """The program of the packaged application, which need not be there."""
    return _ROOT / "dist" / "event-report-viewer" / "event-report-viewer"


def bare() -> Path:
    """The program of the packaged bare window. It is built where what it is made of has changed."""
    program = _BUILD / "dist" / "bare" / "bare"
    stamp = _BUILD / "stamp"
    digest = hashlib.sha256(subprocess.run([PYTHON, "-VV"], check=True, stdout=subprocess.PIPE).stdout)
    for file in _MADE_OF:
        digest.update(file.read_bytes())
    if not program.exists() or not stamp.exists() or stamp.read_text() != digest.hexdigest():
        print("Building the bare package.", file=sys.stderr)
        command = [str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
        command += ["--distpath", str(_BUILD / "dist"), "--workpath", str(_BUILD / "work"), str(_BARE / "bare.spec")]
        subprocess.run(command, cwd=_ROOT, check=True)
        stamp.write_text(digest.hexdigest())
    return program


def megabytes(program: Path) -> float:
    """The size of the folder that a program is in, unpacked. A link counts as nothing."""
    files = (file for file in program.parent.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files) / 1e6

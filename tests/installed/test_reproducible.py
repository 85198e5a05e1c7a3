"""The application is built once more, in a folder of another name: the same files come of it. Takes half a minute."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from viewer import resources

pytestmark = pytest.mark.package

ROOT = Path(resources.root())
PYTHON = ROOT / ".venv-package" / "bin" / "python"
BUILT = ROOT / "dist" / "event-report-viewer"
LEFT_OUT = (".*", "build", "dist", "tests", "__pycache__", "*.egg-info")


def digests(folder: Path) -> dict[str, str]:
    """The SHA-256 of each file, or where a link leads to, by its path in the folder."""
    return {
        str(path.relative_to(folder)): str(path.readlink())
        if path.is_symlink()
        else hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_symlink() or path.is_file()
    }


def test_the_same_files_come_of_a_second_build(tmp_path: Path) -> None:
    place = tmp_path / "quite another place"
    shutil.copytree(ROOT, place, ignore=shutil.ignore_patterns(*LEFT_OUT))
    date = str(int(BUILT.stat().st_mtime))
    environment = {**os.environ, "PYTHONPATH": str(place), "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": date}
    build = [
        ROOT / ".venv-package" / "bin" / "python",
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level",
        "ERROR",
        "build.spec",
    ]
    subprocess.run(build, cwd=place, env=environment, check=True, timeout=600)
    assert digests(place / "dist" / "event-report-viewer") == digests(BUILT)

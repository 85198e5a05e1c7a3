"""Make what people install: ``python resources/packaging/distribution.py`` in the checkout (``make package``).

Writes to ``dist`` the application in one folder, the same folder as a tarball, with its desktop files under ``share``,
and a Debian package. Two runs on one commit, in folders of any name, give the same files: dates are that of the commit
(or SOURCE_DATE_EPOCH), and the order of whatever is a set is fixed.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import deb
import desktop
from desktop import NAME, PROGRAM

import viewer

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Build everything. Raises CalledProcessError where a tool fails, which says why itself."""
    epoch = _epoch()
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "PYTHONHASHSEED": "0"}
    build = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR", "build.spec"]
    subprocess.run(build, cwd=ROOT, env=environment, check=True)
    folder = ROOT / "dist" / NAME
    work = ROOT / "build" / "distribution"
    shutil.rmtree(work, ignore_errors=True)
    date = datetime.fromtimestamp(epoch, UTC)
    files = desktop.files(work / "share", version=viewer.__version__, date=date)
    _settle(folder, epoch)
    _settle(files, epoch)
    made = [tarball(folder, files, ROOT / "dist", epoch)]
    if shutil.which("dpkg-deb"):
        made.append(deb.build(folder, files, work / "root", ROOT / "dist", viewer.__version__, date))
    else:
        print("No Debian package is made: there is no dpkg-deb on this system.")
    for path in made:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.0f} MB")
    size = sum(path.stat().st_size for path in folder.rglob("*") if not path.is_symlink())
    print(f"{folder.relative_to(ROOT)}: {size / 1e6:.0f} MB")
    return 0


def tarball(folder: Path, files: Path, into: Path, epoch: int) -> Path:
    """Write the application and, under ``share``, its desktop files. Returns the tarball."""
    name = f"{NAME}-{viewer.__version__}"
    made = into / f"{name}-linux-{os.uname().machine}.tar.gz"

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = epoch
        return entry

    with (
        made.open("wb") as file,
        gzip.GzipFile(filename="", fileobj=file, mode="wb", compresslevel=6, mtime=epoch) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for root, below in ((folder, name), (files, f"{name}/share")):
            for path in sorted(root.rglob("*")):
                archive.add(path, f"{below}/{path.relative_to(root)}", recursive=False, filter=plain)
    return made


def _epoch() -> int:
    """Seconds of the date that all files bear: SOURCE_DATE_EPOCH, that of the commit, or else of the changelog."""
    if said := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(said)
    asked = ["git", "log", "-1", "--format=%ct"]
    if (ROOT / ".git").exists() and shutil.which("git"):
        return int(subprocess.run(asked, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout)
    return int((ROOT / "CHANGELOG.md").stat().st_mtime)


def _settle(folder: Path, epoch: int) -> None:
    """Give everything one date, and the modes that installed files have."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in (folder / NAME, folder / PROGRAM) else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


if __name__ == "__main__":
    sys.exit(main())

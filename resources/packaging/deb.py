"""The Debian package: the application's folder below ``/usr/lib``, a link to its launcher, and its desktop files."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path

from desktop import LINUX, NAME

ROOT = Path(__file__).resolve().parents[2]
MAINTAINER = "The Event Report Viewer authors <authors@event-report-viewer.invalid>"

_CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: hicolor-icon-theme, libcups2t64 | libcups2, shared-mime-info
Section: misc
Priority: optional
Description: reader of written reports of events
 Opens the report of a gathering, conference, ceremony, rally or hearing that
 is told as prose, and shows what it says as a programme, a list of speakers
 and the text: what happened and in which order, who spoke and in what
 capacity, who was there, online or only sent a message, and who said what.
 Every fact leads to the words it comes from.
 .
 Reads plain text, Markdown, HTML, DOCX, ODT, RTF, PDF, mails, and reports that
 it kept as JSON. Prints and exports a summary of the event. Opens no network
 connection.
"""


def build(folder: Path, share: Path, root: Path, into: Path, version: str, date: datetime) -> Path:
    """Write the package of the application in ``folder``, laid out at ``root`` first. Returns the package."""
    shutil.copytree(folder, root / "usr" / "lib" / NAME, symlinks=True, copy_function=_link)
    shutil.copytree(share, root / "usr" / "share", symlinks=True)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _document(root / "usr" / "share", version, date)
    for page in sorted((root / "usr" / "share" / "man").rglob("*.1")):
        _pack(page)
    control = root / "DEBIAN"
    control.mkdir()
    architecture = _said("dpkg", "--print-architecture")
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and control not in path.parents]
    (control / "control").write_text(
        _CONTROL.format(
            name=NAME,
            version=version,
            architecture=architecture,
            maintainer=MAINTAINER,
            size=sum(max(path.lstat().st_size, 1024) for path in files) // 1024,
            depends=", ".join((_c_library(), *depends())),
        ),
        encoding="utf-8",
    )
    sums = [f"{_md5(path)}  {path.relative_to(root)}\n" for path in files if not path.is_symlink()]
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    for path in (root, *root.rglob("*")):
        if not path.is_symlink() and (path.is_dir() or path.parent == control):
            path.chmod(0o755 if path.is_dir() else 0o644)
    made = into / f"{NAME}_{version}_{architecture}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(int(date.timestamp()))}
    packing = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", root, made]
    subprocess.run(packing, check=True, env=environment, stdout=subprocess.DEVNULL)
    return made


def depends() -> list[str]:
    """What the application needs of Debian beside the C library."""
    lines = (LINUX / "depends").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _c_library() -> str:
    """The C library, no older than the one of the building machine."""
    upstream = _said("dpkg-query", "--show", "--showformat=${Version}", "libc6").split("-")[0]
    return f"libc6 (>= {upstream})"


def _document(share: Path, version: str, date: datetime) -> None:
    folder = share / "doc" / NAME
    folder.mkdir(parents=True)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").strip().splitlines()[2:]
    others = f"What it is made of has licences of its own: see /usr/lib/{NAME}/_internal/licenses."
    lines = "".join(f" {line or '.'}\n" for line in (*licence, "", others))
    (folder / "copyright").write_text(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: Event Report Viewer\n\nFiles: *\nCopyright: {date.year} The Event Report Viewer authors\n"
        f"License: Expat\n{lines}",
        encoding="utf-8",
    )
    told = f"{NAME} ({version}) unstable; urgency=medium\n\n  * See the changelog of the application.\n\n"
    told += f" -- {MAINTAINER}  {format_datetime(date)}\n"
    (folder / "changelog").write_text(told, encoding="utf-8")
    _pack(folder / "changelog")
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copy(LINUX / "lintian-overrides", overrides / NAME)


def _pack(path: Path) -> None:
    """Replace a file by itself, packed, as Debian has its manual pages and changelogs."""
    with path.with_name(f"{path.name}.gz").open("wb") as file:
        file.write(gzip.compress(path.read_bytes(), 9, mtime=0))
    path.unlink()


def _link(source: str, target: str) -> None:
    os.link(source, target, follow_symlinks=False)


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()

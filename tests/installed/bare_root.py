"""A bare Debian in a folder: of the release of this machine, from its package sources, nothing but the essential."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from pathlib import Path

_ENTER = """
set -eu
root=$1
shared=$2
shift 2
for folder in /proc /dev /tmp /etc/apt/apt.conf.d "$shared"; do
    mkdir -p "$root$folder"
    mount --bind "$folder" "$root$folder"
done
exec /usr/sbin/chroot "$root" "$@"
"""
"""Shows what a process needs of this machine in there, to itself alone: with it, the mounts are gone."""
_APT = ("-o", "APT::Sandbox::User=root", "-o", "Dpkg::Use-Pty=0", "-q", "-y")
_CHANGING = ("etc/apt", "var/lib/apt", "var/lib/dpkg", "var/cache", "var/log", "proc", "dev", "tmp", "run")
"""What package managers and the system keep for themselves."""


class BareRoot:
    """A folder with a bare Debian. ``/tmp`` and the folder ``shared`` are there under the same names."""

    def __init__(self, folder: Path, shared: Path) -> None:
        """Make it. Takes about half a minute, and needs the rights of root."""
        self.folder = folder
        self._shared = shared
        release = platform.freedesktop_os_release()["VERSION_CODENAME"]
        command = ["mmdebstrap", "--variant=minbase", "--mode=root", "--quiet", release, str(folder), *_sources()]
        subprocess.run(command, check=True, timeout=900)
        self.apt("update")

    def command(self, *command: str | Path) -> list[str]:
        """What runs a command in there. Its process is the one that is started."""
        enter = ["/usr/bin/unshare", "--mount", "/bin/sh", "-c", _ENTER, "sh", str(self.folder), str(self._shared)]
        return [*enter, *map(str, command)]

    def run(self, *command: str | Path) -> str:
        """What a command prints in there. Fails if it ends badly."""
        run = subprocess.run(
            self.command(*command),
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=900,
            check=False,
        )
        assert run.returncode == 0, f"{command} ended with {run.returncode}:\n{run.stdout}"
        return run.stdout

    def apt(self, *arguments: str | Path) -> str:
        """Run apt-get in there."""
        return self.run("apt-get", *_APT, *arguments)

    def files(self) -> dict[str, int]:
        """Every file in there and its size, but for what package managers and the system keep for themselves."""
        found: dict[str, int] = {}
        for top, folders, names in os.walk(self.folder):
            here = Path(top).relative_to(self.folder)
            folders[:] = [name for name in folders if str(here / name) not in _CHANGING]
            found |= {str(here / name): os.lstat(Path(top, name)).st_size for name in names}
        return found


def _sources() -> list[str]:
    """The package sources of this machine, but for those that are folders of its own."""
    apt = Path("/etc/apt")
    files = [path for path in (apt / "sources.list", *sorted((apt / "sources.list.d").iterdir())) if path.is_file()]
    return [str(path) for path in files if re.search(r"^(deb |URIs: *)(?!.*\bfile:)", path.read_text("utf-8"), re.M)]

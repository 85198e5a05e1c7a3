"""The Debian package in a bare Debian: installed, started as a desktop starts it, used, and removed without a trace.

Takes about two minutes. Where the package has not been built, or where this is no Debian or its user is not root, the
test is skipped.
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest

from tests import needs
from tests.end_to_end.screen import PATH, PATIENCE, PYTHON, Screen, wait_for
from tests.installed.bare_root import BareRoot
from viewer import resources

pytestmark = [pytest.mark.end_to_end, pytest.mark.package]

NAME = "event-report-viewer"
FILES = Path(__file__).parents[1] / "reading" / "formats" / "files"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """The Debian package, in a folder that the bare Debian sees."""
    return Path(shutil.copy(sorted(needs.DIST.glob("*.deb"))[-1], tmp_path))


def entry(root: BareRoot) -> ConfigParser:
    """The desktop entry that was installed."""
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(root.folder / "usr" / "share" / "applications" / f"{NAME}.desktop", encoding="utf-8")
    return parser


def opener(root: BareRoot, path: Path, tmp_path: Path) -> str:
    """The command line by which a desktop opens a file, of what is installed there."""
    share = tmp_path / "share"
    shutil.copytree(root.folder / "usr" / "share" / "applications", share / "applications")
    subprocess.run(["update-desktop-database", share / "applications"], check=True)
    program = root.folder / "usr" / "bin" / NAME
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / NAME).symlink_to(program)  # an entry whose program is missing is no association
    environment = {"PATH": f"{PATH}:{tmp_path}/bin", "HOME": str(tmp_path), "XDG_DATA_DIRS": f"{share}:/usr/share"}
    asked = [PYTHON, Path(__file__).with_name("association.py"), path]
    return subprocess.run(asked, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def words(line: str, *files: Path) -> list[str]:
    """A command line of a desktop entry with these files."""
    return [word for part in shlex.split(line) for word in (map(str, files) if part in ("%F", "%U") else (part,))]


@pytest.mark.skipif(bool(needs.a_bare_debian()), reason=needs.a_bare_debian())
def test_it_is_installed_used_and_removed_without_a_trace(package: Path, screen: Screen, tmp_path: Path) -> None:
    root = BareRoot(tmp_path / "root", tmp_path)
    before = root.files()
    root.apt("install", "--no-install-recommends", package)

    inside = f"/usr/lib/{NAME}/_internal"
    ldd = f"find {inside} -name '*.so*' -exec env LD_LIBRARY_PATH={inside} ldd {{}} + | grep 'not found' | sort -u"
    missing = {line.split()[0] for line in root.run("sh", "-c", ldd).splitlines()}
    assert missing <= {"libcups.so.2"}  # without it, PDF alone is printed

    sample = resources.sample().read_text(encoding="utf-8-sig")
    command = entry(root)["Desktop Entry"]["Exec"]
    application = screen.start(*root.command(*words(command)))
    text = screen.seen(application, "Report text", role="text")
    assert text.text is not None
    assert text.text.split() == sample.split()
    screen.seen(application, "1[.] ", role="list item")

    screen.press("ctrl+f")
    screen.type("human rights")
    screen.seen(application, rf"1 of {len(re.findall('human rights', sample, re.IGNORECASE))}$")
    screen.press("Escape")

    screen.press("ctrl+p")
    screen.seen(application, "Page 1 of 1$")
    screen.click(screen.seen(application, "Export as PDF", role="button|push button"))
    target = tmp_path / "summary.pdf"
    screen.name_file(application, "Export the Summary as PDF", target)
    wait_for("the PDF", target.exists)
    screen.seen(application, f"Wrote {re.escape(str(target))}")
    assert target.read_bytes().startswith(b"%PDF-")
    screen.press("Escape")
    screen.press("ctrl+q")
    assert application.wait(PATIENCE) == 0

    report = Path(shutil.copy(FILES / "english.docx", tmp_path))
    application = screen.start(*root.command(*words(opener(root, report, tmp_path), report)))
    title = "Harbour Day in Port Melby — Event Report Viewer"
    wait_for("a window with that file", lambda: screen.windows(title))
    text = screen.seen(application, "Report text", role="text")
    assert text.text is not None
    assert "Old Net Loft" in text.text
    screen.press("ctrl+q")
    assert application.wait(PATIENCE) == 0

    root.apt("purge", "--autoremove", NAME)
    after = root.files()
    assert {path: size for path, size in after.items() if before.get(path) != size} == {}
    assert set(after) == set(before)


def test_the_manual_and_the_completion_are_where_they_are_looked_for(package: Path, tmp_path: Path) -> None:
    listed = subprocess.run(["dpkg-deb", "--contents", package], check=True, stdout=subprocess.PIPE, text=True).stdout
    names = {line.split()[5].removeprefix(".") for line in listed.splitlines()}
    assert {
        f"/usr/share/man/man1/{NAME}.1.gz",
        f"/usr/share/bash-completion/completions/{NAME}",
        f"/usr/share/metainfo/{NAME}.metainfo.xml",
        f"/usr/share/icons/hicolor/scalable/apps/{NAME}.svg",
        f"/usr/share/icons/hicolor/16x16/apps/{NAME}.png",
        f"/usr/share/doc/{NAME}/copyright",
    } <= names
    modes = {line.split()[0] for line in listed.splitlines() if not line.startswith("l")}
    owners = {line.split()[1] for line in listed.splitlines()}
    assert modes == {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x"}
    assert owners == {"root/root"}


def test_debian_finds_no_error(package: Path) -> None:
    run = subprocess.run(
        ["lintian", "--allow-root", "--no-tag-display-limit", package], stdout=subprocess.PIPE, text=True, timeout=300
    )
    assert [line for line in run.stdout.splitlines() if line.startswith("E:")] == []

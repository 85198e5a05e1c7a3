"""What desktops, shells and readers of manuals are told of the application, looked over by their own tools."""

from __future__ import annotations

import re
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest

from viewer import __version__, resources
from viewer.options import option_names
from viewer.reading import ENCODINGS
from viewer.report.exchange import FORMATS
from viewer.report.file_formats import FILE_FORMATS

NAME = "event-report-viewer"
PACKAGING = resources.path("packaging")

WRITE = f"""
import sys
from datetime import datetime
from pathlib import Path
sys.path.insert(0, {str(PACKAGING)!r})
import desktop
desktop.files(Path(sys.argv[1]), version={__version__!r}, date=datetime(2025, 3, 4))
"""


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files, as they are installed."""
    folder = tmp_path_factory.mktemp("share")
    subprocess.run([sys.executable, "-c", WRITE, folder], check=True, timeout=60)
    return folder


def run(*command: str | Path) -> str:
    """What a tool says. Fails if it finds fault."""
    found = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60)
    assert found.returncode == 0, found.stdout
    return found.stdout


def test_the_desktop_entry_is_valid(share: Path) -> None:
    assert run("desktop-file-validate", share / "applications" / f"{NAME}.desktop") == ""


def test_it_is_offered_for_every_format_that_it_opens(share: Path) -> None:
    parser = ConfigParser(interpolation=None)
    parser.read(share / "applications" / f"{NAME}.desktop", encoding="utf-8")
    offered = set(parser["Desktop Entry"]["MimeType"].strip(";").split(";"))
    assert set(FILE_FORMATS) <= offered


def test_the_metadata_are_valid(share: Path) -> None:
    """But for an address on the web, and a name under one: the project has none."""
    without = "--override=url-homepage-missing=info,cid-desktopapp-is-not-rdns=info"
    path = share / "metainfo" / f"{NAME}.metainfo.xml"
    run("appstreamcli", "validate", "--no-net", without, path)
    text = path.read_text(encoding="utf-8")
    assert f'<release version="{__version__}" date="2025-03-04"' in text


@pytest.mark.parametrize("language", ["", "fa", "sq"])
def test_the_manual_is_sound_and_names_every_option(share: Path, language: str) -> None:
    path = share / "man" / language / "man1" / f"{NAME}.1"
    assert run("groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-z", path) == ""
    text = path.read_text(encoding="utf-8").replace("\\-", "-")
    described = re.findall(r"^\.TP\n\.BI? ?R?\b.*?(--[a-z-]+)", text, re.MULTILINE)
    assert sorted(described) == sorted(option_names())
    assert ", ".join(FORMATS) in text
    assert "@" not in text.replace(f'"{__version__}"', "")


COMPLETE = """
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_event_report_viewer
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["--j"], ["--json", "--json-schema"]),
        (["--corr"], ["--corrected", "--corrections", "--corrections-schema"]),
        (["--corrections", "rep"], ["report.txt", "reports"]),
        (["--export", ""], list(FORMATS)),
        (["--export", "cs"], ["csv", "csljson"]),
        (["--encoding", "koi8"], [name for name in ENCODINGS if name.startswith("koi8")]),
        (["--hide", "e"], ["everyone"]),
        (["--find", "x"], [""]),
        (["--export", "csv", "rep"], ["report.txt", "reports"]),
        (["rep"], ["report.txt", "reports"]),
    ],
)
def test_the_shell_completes(share: Path, tmp_path: Path, typed: list[str], offered: list[str]) -> None:
    (tmp_path / "report.txt").touch()
    (tmp_path / "reports").mkdir()
    script = share / "bash-completion" / "completions" / NAME
    command = ["bash", "-u", "-c", COMPLETE, "bash", script, NAME, *typed]
    found = subprocess.run(command, cwd=tmp_path, check=True, stdout=subprocess.PIPE, text=True, timeout=20)
    assert sorted(found.stdout.splitlines()) == sorted(offered)


def test_icons_are_there_in_every_size(share: Path) -> None:
    from PySide6.QtGui import QImage

    for path in (share / "icons" / "hicolor").glob("*x*/apps/*.png"):
        side = int(path.parts[-3].split("x")[0])
        image = QImage(str(path))
        assert (image.width(), image.height()) == (side, side)
        assert image.pixelColor(side // 2, side // 8).alpha() == 255
        assert image.pixelColor(0, 0).alpha() < 128
    assert len(list((share / "icons").rglob(f"{NAME}.*"))) == 9

"""The packaged application opens no network connection in a whole session: what strace sees of it and its processes."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests import needs
from tests.end_to_end.nodes import Node
from tests.end_to_end.screen import PATIENCE, Screen, wait_for
from viewer import resources

pytestmark = [pytest.mark.end_to_end, pytest.mark.package]

FILES = Path(__file__).parents[1] / "reading" / "formats" / "files"
_FAMILY = re.compile(r"\b(?:socket|socketpair)\((\w+),")
_ADDRESS = re.compile(r"\b(?:connect|bind|sendto|sendmsg)\(.*?sa_family=(\w+)")


def shows_dialog(tree: Node | None) -> bool:
    return tree is None or tree.find(role="dialog") is not None


@pytest.mark.skipif(bool(needs.tracing()), reason=needs.tracing())
def test_a_whole_session_speaks_with_its_own_machine_alone(packaged: Path, screen: Screen, tmp_path: Path) -> None:
    trace, report = tmp_path / "trace", Path(shutil.copy(FILES / "pages" / "news.html", tmp_path))
    traced = ("strace", "-D", "-f", "-qq", "--seccomp-bpf", "-e", "trace=network", "-o", trace)
    application = screen.start(*traced, packaged, resources.sample())
    screen.seen(application, "Report text", role="text")
    screen.seen(application, "1[.] ", role="list item")
    screen.press("ctrl+f")
    screen.type("human")
    screen.seen(application, r"1 of \d+$")
    screen.press("Escape")
    screen.press("ctrl+p")
    screen.seen(application, "Page 1 of 1$")
    screen.click(screen.seen(application, "Export as PDF", role="button|push button"))
    target = tmp_path / "summary.pdf"
    screen.name_file(application, "Export the Summary as PDF", target)
    wait_for("the PDF", target.exists)
    screen.seen(application, f"Wrote {re.escape(str(target))}")
    screen.press("Escape")
    wait_for("the print dialog to close", lambda: not shows_dialog(screen.read(application)))
    screen.press("ctrl+o")
    screen.name_file(application, "Open", report)
    wait_for("the page", lambda: screen.windows("Harbour Day draws 180 guests — Event Report Viewer"))
    screen.press("ctrl+q")
    assert application.wait(PATIENCE) == 0

    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    families = {found[1] for line in lines if (found := _FAMILY.search(line))}
    addressed = {found[1] for line in lines if (found := _ADDRESS.search(line))}
    assert families == {"AF_UNIX"}
    assert addressed == {"AF_UNIX"}
    assert len({line.split()[0] for line in lines}) > 1  # its processes, too

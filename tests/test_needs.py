"""What is said where a machine lacks what a test needs, and that nothing is left out where nothing may be."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import needs
from tests.selecting import few

ROOT = Path(__file__).parents[1]
AS_IN_A_CONTAINER = ("setpriv", "--bounding-set", "-sys_admin", "--inh-caps", "-all")

SKIPS = {
    "a test": "import pytest\ndef test_it():\n    pytest.skip('it rains')",
    "a mark": "import pytest\n@pytest.mark.skipif(True, reason='it rains')\ndef test_it(): ...",
    "a module": "import pytest\npytest.skip('it rains', allow_module_level=True)",
}


def run(path: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the tests of a file with the hooks of these tests."""
    command = [sys.executable, "-m", "pytest", "-p", "tests.needs", "-p", "no:cacheprovider", "--rootdir", path.parent]
    environment = {key: value for key, value in os.environ.items() if key != needs.NO_SKIPS}
    environment |= {"PYTHONPATH": str(ROOT), **variables}
    return subprocess.run([*command, path], cwd=path.parent, env=environment, stdout=subprocess.PIPE, text=True)


@pytest.mark.parametrize("way", few(list(SKIPS), 1))
def test_where_nothing_may_be_skipped_a_skip_is_a_failure(way: str, tmp_path: Path) -> None:
    path = tmp_path / "test_one.py"
    path.write_text(SKIPS[way], encoding="utf-8")
    assert "1 skipped" in run(path).stdout
    refused = run(path, **{needs.NO_SKIPS: "1"})
    assert refused.returncode
    assert f"it rains, though {needs.NO_SKIPS} is set" in refused.stdout


@pytest.mark.skipif(bool(os.geteuid()) or not shutil.which("setpriv"), reason="only root can give up rights of root")
def test_a_root_without_mounts_of_its_own_is_told_from_others() -> None:
    code = "from tests import needs; print(needs.a_bare_debian())"
    command = [*AS_IN_A_CONTAINER, sys.executable, "-c", code]
    said = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout
    assert said.startswith("a bare Debian ")

"""What the command says of itself, and what it imports for that."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

import viewer
from tests.command_line.running import ENVIRONMENT, run


class TestInformation:
    def test_version(self) -> None:
        done = run("--version")
        assert (done.returncode, done.stdout, done.stderr) == (0, f"event-report-viewer {viewer.__version__}\n", "")

    @pytest.mark.parametrize("flag", ["--help", "-h"])
    def test_help(self, flag: str) -> None:
        done = run(flag)
        assert (done.returncode, done.stderr) == (0, "")
        for word in (
            "--json [--suggestions] [--corrected | --corrections FILE] FILE...",
            "--summary OUT",
            "--find QUERY",
            "--regex",
            "--json-schema",
            "--corrections-schema",
            "--version",
            "standard input",
        ):
            assert word in done.stdout
        assert "--worker" not in done.stdout

    def test_schema_describes_what_json_prints(self, report_file: Path) -> None:
        schema = json.loads(run("--json-schema").stdout)
        jsonschema.Draft202012Validator.check_schema(schema)
        plain, whole = (json.loads(run("--json", *more, report_file).stdout) for more in ((), ("--suggestions",)))
        jsonschema.validate(plain, schema)
        jsonschema.validate(whole, schema)
        assert whole.keys() - plain.keys() == {"suggestions"}
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({"schema": 1}, schema)

    @pytest.mark.parametrize("flag", ["--version", "--help", "--json-schema", "--corrections-schema"])
    def test_quick_without_qt_and_spacy(self, flag: str) -> None:
        assert _imported(flag) == []

    def test_json_and_text_summary_need_neither(self, report_file: Path, tmp_path: Path) -> None:
        assert _imported("--json", str(report_file)) == []
        assert _imported("--summary", str(tmp_path / "out.txt"), str(report_file)) == []

    def test_bad_file_needs_neither(self) -> None:
        assert _imported("--json", "gone.txt") == []

    def test_finding_needs_neither(self, report_file: Path) -> None:
        assert _imported("--find", "Oslo", str(report_file)) == []


def _imported(*arguments: str) -> list[str]:
    """Which of the heavy packages a run of the command imports."""
    program = (
        "import sys\nfrom viewer.__main__ import main\nmain(sys.argv[1:])\n"
        "print(*sorted({'PySide6', 'spacy', 'viewer.window'} & set(sys.modules)), sep='\\n', file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, env=ENVIRONMENT, check=True
    )
    return [line for line in done.stderr.split("\n") if line and not line.startswith("event-report-viewer: ")]

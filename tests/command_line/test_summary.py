"""``--summary``."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.command_line.running import TEXT, refused, run
from tests.selecting import few


class TestSummary:
    @pytest.mark.parametrize("suffix", few(["txt", "html", "pdf", "PDF"], 2))
    def test_by_the_name_of_the_output(self, report_file: Path, tmp_path: Path, suffix: str) -> None:
        out = tmp_path / f"out.{suffix}"
        done = run("--summary", out, report_file)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        data = out.read_bytes()
        if suffix.lower() == "pdf":
            data = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout
        text = re.sub(r"<[^>]*>", "", data.decode())
        assert "Anna Berg" in text
        assert "report.txt" in text

    @pytest.mark.parametrize("locale", ["C", "xx_XX.ISO-8859-1"])
    def test_a_locale_without_utf8_is_nothing_to_tell(self, report_file: Path, tmp_path: Path, locale: str) -> None:
        done = run("--summary", tmp_path / "out.pdf", report_file, LC_ALL=locale)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

    def test_replaces_an_older_one(self, report_file: Path, tmp_path: Path) -> None:
        out = tmp_path / "out.txt"
        out.write_text("old")
        assert run("--summary", out, "-", stdin=TEXT).returncode == 0
        assert "standard input" in out.read_text()
        assert sorted(path.name for path in tmp_path.iterdir()) == ["out.txt", "report.txt"]

    def test_never_replaces_the_report(self, report_file: Path, tmp_path: Path) -> None:
        link = tmp_path / "link.txt"
        link.symlink_to(report_file)
        for out in (report_file, link):
            assert "is the report itself." in refused(run("--summary", out, report_file))
        assert report_file.read_text() == TEXT

    @pytest.mark.parametrize("suffix", few(["txt", "html", "pdf"], 1))
    def test_cannot_be_written(self, report_file: Path, tmp_path: Path, suffix: str) -> None:
        assert "its folder does not exist" in refused(run("--summary", tmp_path / f"no/out.{suffix}", report_file))

    @pytest.mark.slow
    def test_text_without_an_event(self, tmp_path: Path) -> None:
        assert "tells of no event" in refused(run("--summary", tmp_path / "out.pdf", "-", stdin="eggs\nmilk\n"))
        assert list(tmp_path.iterdir()) == []

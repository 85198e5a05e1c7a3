"""The cache: what was put is found, damage is thrown away, and what cannot be kept is simply not kept."""

from __future__ import annotations

import dataclasses
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests import effort
from viewer import cache
from viewer.cache import ReportCache, default_folder, key
from viewer.report import codec
from viewer.report.model import Event, Fact, Report, Source, Span

ROOT = Path(__file__).parents[1]
SOURCE = Source("report.txt", "text/plain", "a" * 64)


def report(text: str = "A “Gala” – für alle 👩‍👩‍👧.") -> Report:
    return Report(text, SOURCE, Event(title=Fact(text[3:7], (Span(3, 7),))))


def kept(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.json"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "new" / "cache"


def test_what_was_put_is_found(folder: Path) -> None:
    wanted = report()
    entry = key(wanted.text)
    assert ReportCache(folder).get(entry) is None
    ReportCache(folder).put(entry, wanted)
    assert ReportCache(folder).get(entry) == wanted


def test_found_under_its_present_name(folder: Path) -> None:
    wanted, moved = report(), Source("renamed.txt", "text/plain", "b" * 64)
    ReportCache(folder).put(key(wanted.text), wanted)
    assert ReportCache(folder).get(key(wanted.text), moved) == dataclasses.replace(wanted, source=moved)


def test_key_stands_for_text_rules_and_form(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = {key("a"), key("b"), key("a\ud800")}
    monkeypatch.setattr(cache, "version", lambda: "another")
    keys.add(key("a"))
    monkeypatch.setattr(codec, "SCHEMA", 99)
    keys.add(key("a"))
    assert len(keys) == 5
    assert key("a") == key("a")


def test_private(folder: Path) -> None:
    old = os.umask(0)
    try:
        ReportCache(folder).put(key("x"), report())
    finally:
        os.umask(old)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()] == [0o600]


def test_what_others_could_read_is_closed_to_them(folder: Path) -> None:
    ReportCache(folder).put(key("x"), report())
    (entry,) = kept(folder)
    folder.chmod(0o755)
    entry.chmod(0o644)
    ReportCache(folder).put(key("y"), Report("y"))
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_read_only(folder: Path) -> None:
    """What was kept is found; nothing is written, removed or touched."""
    reading = ReportCache(folder, read_only=True)
    entry, other = key(report().text), key("other")
    reading.put(entry, report())
    assert not folder.exists()
    ReportCache(folder).put(entry, report())
    (folder / f"{other}.json").write_bytes(b"{]")
    for path in kept(folder):
        os.utime(path, (1, 1))
    reading.put(key("x"), report())
    assert (reading.get(entry), reading.get(other)) == (report(), None)
    assert [(path.stem, path.stat().st_mtime) for path in kept(folder)] == sorted([(entry, 1), (other, 1)])


def test_size_and_clear(folder: Path) -> None:
    store = ReportCache(folder)
    assert (store.size(), store.clear()) == ((0, 0), [])
    for text in ("one", "two"):
        store.put(key(text), Report(text))
    assert store.size() == (2, sum(path.stat().st_size for path in kept(folder)))
    for name in ("new.part", "mine.json", "mine.txt"):
        (folder / name).write_text("")
    (folder / f"{key('three')}.json").mkdir()
    (error,) = store.clear()
    assert key("three") in str(error.filename)
    assert {path.name for path in folder.iterdir()} == {"mine.json", "mine.txt", f"{key('three')}.json"}


def shown(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.shown"))


def test_what_corrections_made_of_a_report_lies_beside_it(folder: Path) -> None:
    store, entry = ReportCache(folder), key("x")
    assert store.shown(entry) == ("", "")
    store.put_shown(entry, "made of this", "{}")
    assert not folder.exists()
    store.put(entry, report())
    for made_of in ("made of this", "made of that"):
        store.put_shown(entry, made_of, "{1}")
        assert store.shown(entry) == (made_of, "{1}")
    (path,) = shown(folder)
    assert (path.stem, stat.S_IMODE(path.stat().st_mode)) == (entry, 0o600)
    assert store.size() == (1, path.stat().st_size + kept(folder)[0].stat().st_size)
    assert store.shown(key("y")) == ("", "")
    store.drop_shown(entry)
    assert (shown(folder), len(kept(folder))) == ([], 1)


def test_a_read_only_cache_keeps_and_drops_nothing_of_it(folder: Path) -> None:
    entry = key("x")
    ReportCache(folder).put(entry, report())
    reading = ReportCache(folder, read_only=True)
    reading.put_shown(entry, "made of this", "{}")
    assert shown(folder) == []
    ReportCache(folder).put_shown(entry, "made of that", "{}")
    os.utime(shown(folder)[0], (1, 1))
    reading.drop_shown(entry)
    assert reading.shown(entry) == ("made of that", "{}")
    assert shown(folder)[0].stat().st_mtime == 1
    ReportCache(folder).shown(entry)
    assert shown(folder)[0].stat().st_mtime > 1


def test_it_is_cleared_alone_or_with_all(folder: Path) -> None:
    store, entry = ReportCache(folder), key("x")
    for clear, left in ((store.clear_shown, 1), (store.clear, 0)):
        store.put(entry, report())
        store.put_shown(entry, "made of this", "{}")
        (folder / "new.part").write_text("")
        assert clear() == []
        assert [path.suffix for path in folder.iterdir()] == left * [".json"]


def test_it_counts_for_the_bounds(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = ReportCache(folder)
    monkeypatch.setattr(cache, "MAX_ENTRIES", 2)
    store.put(key("x"), report())
    store.put_shown(key("x"), "made of this", "{}")
    os.utime(shown(folder)[0], (1, 1))
    store.put(key("y"), report())
    assert (len(kept(folder)), shown(folder)) == (2, [])


def test_what_lies_in_its_place_is_as_if_there_were_none(folder: Path) -> None:
    store, entry = ReportCache(folder), key("x")
    store.put(entry, report())
    path = folder / f"{entry}.shown"
    path.write_bytes("made of this\né".encode())
    assert store.shown(entry) == ("", "")
    path.unlink()
    path.mkdir()
    assert store.shown(entry) == ("", "")
    store.put_shown(entry, "made of this", "{}")
    assert (store.shown(entry), path.is_dir()) == (("", ""), True)


DAMAGE = {
    "empty": b"",
    "cut": codec.dumps(report()).encode()[:-20],
    "no JSON": b"{]",
    "no report": b"[1, 2]",
    "nested": b"[" * 200_000,
    "no ASCII": b"\xff\xfe",
    "bad span": codec.dumps(report()).replace("[[3,7]]", "[[3,7000]]").encode(),
    "other form": codec.dumps(report()).replace('"schema":2', '"schema":99').encode(),
    "other text": codec.dumps(report("Another text.")).encode(),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_entry_is_removed(folder: Path, damage: str) -> None:
    entry = key(report().text)
    ReportCache(folder).put(entry, report())
    (path,) = kept(folder)
    path.write_bytes(DAMAGE[damage])
    assert ReportCache(folder).get(entry) is None
    assert kept(folder) == []
    ReportCache(folder).put(entry, report())
    assert ReportCache(folder).get(entry) == report()


def test_entry_that_is_a_pipe_a_link_or_a_folder(folder: Path, tmp_path: Path) -> None:
    entry = key(report().text)
    ReportCache(folder).put(entry, report())
    (path,) = kept(folder)
    path.rename(tmp_path / "elsewhere.json")
    path.symlink_to(tmp_path / "elsewhere.json")
    assert ReportCache(folder).get(entry) is None
    path.unlink()
    os.mkfifo(path)
    assert ReportCache(folder).get(entry) is None
    assert not path.exists()
    path.mkdir()
    assert ReportCache(folder).get(entry) is None
    ReportCache(folder).put(entry, report())
    assert ReportCache(folder).get(entry) is None


def test_entry_of_endless_length(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = key(report().text)
    ReportCache(folder).put(entry, report())
    monkeypatch.setattr(cache, "_MAX_ENTRY_BYTES", 10)
    assert ReportCache(folder).get(entry) is None
    ReportCache(folder).put(entry, report())
    assert kept(folder) == []


@pytest.mark.parametrize("entry", ["", "../x", "a" * 63, "A" * 64])
def test_no_other_file_can_be_named(folder: Path, entry: str) -> None:
    with pytest.raises(ValueError, match="not a key of the cache"):
        ReportCache(folder).get(entry)
    with pytest.raises(ValueError, match="not a key of the cache"):
        ReportCache(folder).put(entry, report())


def test_newest_stay(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MAX_ENTRIES", 3)
    store = ReportCache(folder)
    reports = [report(f"A text, number {number}.") for number in range(4)]
    keys = [key(r.text) for r in reports]
    for age, (entry, made) in enumerate(zip(keys[:3], reports, strict=False)):
        store.put(entry, made)
        os.utime(folder / f"{entry}.json", (age, age))
    assert store.get(keys[0]) == reports[0]  # used again, so the second is now the oldest
    store.put(keys[3], reports[3])
    assert [store.get(entry) for entry in keys] == [reports[0], None, reports[2], reports[3]]


def test_bounded_in_bytes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MAX_BYTES", 2 * len(codec.dumps(report(), suggestions=True)) + 10)
    for number in range(5):
        ReportCache(folder).put(key(str(number)), report())
    assert len(kept(folder)) == 2


def test_unfinished_files_are_cleared(folder: Path) -> None:
    ReportCache(folder).put(key("1"), report())
    old, new = folder / "old.part", folder / "new.part"
    for path in (old, new):
        path.write_text("{")
    os.utime(old, (0, 0))
    ReportCache(folder).put(key("2"), report())
    assert (old.exists(), new.exists()) == (False, True)


@pytest.mark.parametrize("kind", ["a file", "below a file", "open to all", "no name"])
def test_unusable_folder(tmp_path: Path, kind: str) -> None:
    """Nothing is found, nothing kept, nothing raised, and an existing folder keeps its mode."""
    place = tmp_path / "place"
    if kind == "open to all":
        place.mkdir()
        place.chmod(0o777)
    else:
        place.write_text("")
    store = ReportCache({"below a file": place / "cache", "no name": Path("\0")}.get(kind, place))
    entry = key(report().text)
    if kind != "no name":
        store.put(entry, report())
    assert store.get(entry) is None
    if kind == "open to all":
        assert list(place.iterdir()) == []
        assert stat.S_IMODE(place.stat().st_mode) == 0o777


def test_folder_that_may_not_be_written(tmp_path: Path) -> None:
    """As another user where the tests run as root, whom no mode stops."""
    place = tmp_path / "cache"
    place.mkdir(mode=0o700)
    ReportCache(place).put(key(report().text), report())
    if os.geteuid() == 0:
        for path in (place, *place.iterdir()):
            os.chown(path, 65534, 65534)
    place.chmod(0o500)
    tmp_path.chmod(0o755)
    program = (
        "import os, sys\nfrom pathlib import Path\nfrom viewer.cache import ReportCache, key\n"
        "from viewer.report.model import Report\n"
        "unknown = key('b')  # while the rules can be read\n"
        "if os.geteuid() == 0: os.chdir(sys.argv[1]); os.seteuid(65534)\n"
        "store = ReportCache(Path('.'))\n"
        "store.put(unknown, Report('b'))\n"
        "print(store.get(unknown), store.get(sys.argv[2]) is not None)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(place), key(report().text)],
        capture_output=True,
        text=True,
        check=True,
        cwd=place,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    place.chmod(0o700)
    assert done.stdout == "None True\n"
    assert len(list(place.iterdir())) == 1


def test_full_disk_leaves_nothing_behind(folder: Path) -> None:
    """With a limit on the length of files, as a disk that is full in the middle of writing."""
    program = (
        "import resource, signal, sys\nfrom pathlib import Path\nfrom viewer.cache import ReportCache, key\n"
        "from viewer.report.model import Report, Source\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "ReportCache(Path(sys.argv[1])).put(key('b'), Report('b' * 1000))\n"
    )
    subprocess.run(
        [sys.executable, "-B", "-c", program, str(folder)], check=True, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    assert list(folder.iterdir()) == []


def test_many_processes_at_once(folder: Path) -> None:
    program = (
        "import sys\nfrom pathlib import Path\nfrom viewer import cache\n"
        "from viewer.report.model import Report, Source\n"
        "cache.MAX_ENTRIES = 5\n"
        "store = cache.ReportCache(Path(sys.argv[1]))\n"
        "for n in range(60):\n"
        "    text = str(n % 8)\n"
        "    k = cache.key(text)\n"
        "    store.put(k, Report(text))\n"
        "    found = store.get(k)\n"
        "    assert found is None or found.text == text\n"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(folder)], env={**os.environ, "PYTHONPATH": str(ROOT)})
        for _ in range(3)
    ]
    assert [process.wait(60) for process in running] == [0, 0, 0]
    assert len(kept(folder)) <= 8
    assert list(folder.glob("*.part")) == []


def test_default_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv(cache.FOLDER_VARIABLE, raising=False)
    assert default_folder() == tmp_path / "event-report-viewer"
    monkeypatch.setenv(cache.FOLDER_VARIABLE, str(tmp_path / "chosen"))
    assert default_folder() == tmp_path / "chosen"


def test_a_long_text_is_no_more_work_to_get_than_a_short_one(folder: Path) -> None:
    def get(text: str) -> int:
        ReportCache(folder).put(key(text), Report(text, SOURCE))
        found: list[Report | None] = []
        count = effort.steps(lambda: found.append(ReportCache(folder).get(key(text))))
        assert found != [None]
        return count

    get("It loads what it needs.")
    assert get("Then somebody spoke. " * 5000) < 1.5 * get("Then somebody spoke. ")

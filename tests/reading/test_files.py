"""Files that are no files, may not be read, are too long or change: one sentence each, and never a wait."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests import effort
from viewer.reading import MAX_TEXT_BYTES, ReadingError, read_bytes, read_file
from viewer.reading.files import file_bytes, stream_bytes

TEXT = "On Monday a meeting was held.\n"


def refusal(path: Path) -> str:
    """The sentence with which a path is refused; nothing is waited for."""
    with effort.no_wait(), pytest.raises(ReadingError) as caught:
        read_file(path)
    return str(caught.value)


def open_handles() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def test_reads_a_file(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(TEXT)
    assert read_file(path).text == TEXT
    assert read_file(path).source.name == "report.txt"


def test_reads_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(TEXT)
    (tmp_path / "link.txt").symlink_to("report.txt")
    assert read_file(tmp_path / "link.txt").text == TEXT


def test_missing(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.txt") == ("“gone.txt” does not exist. Check the name, or choose another file.")


def test_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(TEXT)
    assert "“below.txt” does not exist: a part of its path is not a folder." in refusal(
        tmp_path / "report.txt" / "below.txt"
    )


def test_folder(tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    assert refusal(tmp_path / "inbox") == "“inbox” is a folder, not a file. Choose a file with a report in it."


def test_pipe_without_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "“pipe” is a pipe, not a file." in refusal(tmp_path / "pipe")


def test_pipe_that_takes_the_place_of_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The path is a file when it is looked at, and a pipe when it is opened."""
    path, real_open = tmp_path / "report.txt", os.open
    path.write_text(TEXT)

    def swap_and_open(name: Path, flags: int) -> int:
        path.unlink()
        os.mkfifo(path)
        return real_open(name, flags)

    monkeypatch.setattr(os, "open", swap_and_open)
    assert "“report.txt” is a pipe, not a file." in refusal(path)


def test_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket has to be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s")
        assert "“s” is a socket, not a file." in refusal(tmp_path / "s")


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_device(device: str) -> None:
    assert "is a device, not a file." in refusal(Path(device))


def test_broken_link(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to("gone.txt")
    assert "“link.txt” is a link to a file that does not exist." in refusal(tmp_path / "link.txt")


def test_link_to_itself(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to("link.txt")
    assert "“link.txt” is a link that leads in a circle." in refusal(tmp_path / "link.txt")


def test_endless_name(tmp_path: Path) -> None:
    assert "has a name that is too long to exist." in refusal(tmp_path / ("a" * 5000))


@pytest.mark.parametrize("name", ["nul\0.txt", "lone\ud800.txt"])
def test_impossible_name(name: str) -> None:
    sentence = refusal(Path(name))
    assert "is no possible name of a file." in sentence
    sentence.encode()


def test_no_permission(tmp_path: Path) -> None:
    """As another user where the tests run as root, whom no mode stops."""
    path = tmp_path / "secret.txt"
    path.write_text(TEXT)
    path.chmod(0)
    program = (
        "import os, sys\nfrom pathlib import Path\nfrom viewer.reading import ReadingError, read_file\n"
        "if os.geteuid() == 0: os.chdir(sys.argv[1]); os.seteuid(65534)\n"
        "try: read_file(Path(sys.argv[2]))\n"
        "except ReadingError as error: print(error)\n"
    )
    tmp_path.chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path), path.name if os.geteuid() == 0 else str(path)],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONIOENCODING": "utf-8"},
    )
    assert done.stdout.startswith("“secret.txt” may not be read by you. Ask its owner")


def test_longest_and_too_long(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"a" * 100)
    assert len(file_bytes(path, limit=100)) == 100
    with pytest.raises(ReadingError, match=r"“long\.txt” is longer than"):
        file_bytes(path, limit=99)


def test_sparse_terabyte(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    assert "“huge.txt” is longer than 10 MB, the most that can be read." in refusal(path)


def test_file_that_hides_its_length() -> None:
    """Files of /proc say they are empty, and are not."""
    assert file_bytes(Path("/proc/self/status")).startswith(b"Name:")
    with pytest.raises(ReadingError, match="“status” is longer than"):
        file_bytes(Path("/proc/self/status"), limit=20)


def test_read_error() -> None:
    """The memory of a process begins with a page that cannot be read."""
    assert refusal(Path("/proc/self/mem")) == "“mem” cannot be read (input/output error). Choose another file."


def test_too_long_in_memory() -> None:
    with pytest.raises(ReadingError, match="“paste” is longer than 10 MB"):
        read_bytes(b"a" * (MAX_TEXT_BYTES + 1), "paste")


def test_file_that_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, real_read = tmp_path / "growing.txt", os.read
    path.write_text(TEXT)

    def read_and_grow(handle: int, size: int) -> bytes:
        data = real_read(handle, size)
        if path.stat().st_size == len(TEXT):
            with path.open("a") as file:
                file.write(TEXT)
        return data

    monkeypatch.setattr(os, "read", read_and_grow)
    with pytest.raises(ReadingError, match=r"“growing.txt” changed while it was read\. Open it again once"):
        file_bytes(path)


def test_file_that_grows_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer that never stops cannot keep the reader."""
    path, real_read = tmp_path / "growing.txt", os.read
    path.write_text(TEXT)

    def grow_and_read(handle: int, size: int) -> bytes:
        with path.open("a") as file:
            file.write(TEXT)
        return real_read(handle, size)

    monkeypatch.setattr(os, "read", grow_and_read)
    with pytest.raises(ReadingError, match=r"“growing\.txt” is longer than"):
        file_bytes(path, limit=20 * len(TEXT))


def test_file_that_is_removed_after_opening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An open file lives on: all of it is read."""
    path, real_read = tmp_path / "report.txt", os.read
    path.write_text(TEXT)

    def remove_and_read(handle: int, size: int) -> bytes:
        path.unlink(missing_ok=True)
        return real_read(handle, size)

    monkeypatch.setattr(os, "read", remove_and_read)
    assert file_bytes(path) == TEXT.encode()


def test_no_handle_is_left_open(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(TEXT)
    before = open_handles()
    for _ in range(5):
        file_bytes(tmp_path / "report.txt")
        with pytest.raises(ReadingError):
            file_bytes(tmp_path / "report.txt", limit=3)
    assert open_handles() == before


def test_stream(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(TEXT)
    with path.open("rb") as stream:
        assert stream_bytes(stream, "standard input") == TEXT.encode()
    with path.open("rb") as stream, pytest.raises(ReadingError, match="“standard input” is longer than"):
        stream_bytes(stream, "standard input", limit=5)


def test_endless_stream() -> None:
    with Path("/dev/zero").open("rb") as stream, pytest.raises(ReadingError, match="longer than 100 MB"):
        stream_bytes(stream, "standard input")


def test_stream_that_cannot_be_read() -> None:
    with Path("/proc/self/mem").open("rb") as stream, pytest.raises(ReadingError, match="input/output error"):
        stream_bytes(stream, "standard input")


@pytest.mark.parametrize("how", ["read_file(path)", "read_bytes(data, 'long.txt')", "read_text(text, 'long.txt')"])
def test_too_little_memory(tmp_path: Path, how: str) -> None:
    path = tmp_path / "long.txt"
    path.write_text("A line.\r\n" * 1_000_000)
    program = (
        "import os, resource, sys\nfrom pathlib import Path\n"
        "from viewer.reading import ReadingError, read_bytes, read_file, read_text\n"
        "path = Path(sys.argv[1])\n"
        "data = path.read_bytes() if 'data' in sys.argv[2] else b''\n"
        "text = path.read_bytes().decode() if 'text,' in sys.argv[2] else ''\n"
        "used = int(Path('/proc/self/statm').read_text().split()[0]) * resource.getpagesize()\n"
        "resource.setrlimit(resource.RLIMIT_AS, (used + 6_000_000, -1))\n"
        "try: eval(sys.argv[2])\n"
        "except ReadingError as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path), how],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONIOENCODING": "utf-8"},
    )
    assert done.stdout.decode() == (
        "There is not enough memory to read “long.txt”. Close other applications, or open a shorter part of it.\n"
    )

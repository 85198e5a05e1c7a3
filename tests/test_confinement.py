"""A process that confined itself: what it can no longer do, what it still can, and where the means are lacking."""

from __future__ import annotations

import ctypes
import platform
import sys
from pathlib import Path

import pytest

from tests.confining import Outcomes, landlock_version, outcomes, run

MACHINE = platform.machine()

if sys.platform != "linux" or MACHINE not in ("x86_64", "aarch64"):
    pytest.skip("only Linux on these machines has the means", allow_module_level=True)
if ctypes.CDLL(None).syscall({"x86_64": 317, "aarch64": 277}[MACHINE], 2, 0, ctypes.byref(ctypes.c_uint32(0x7FFF0000))):
    pytest.skip("this system has no seccomp, or does not let it be used", allow_module_level=True)

REFUSED = {
    "socket": "socket.socket()",
    "socket of the system": "socket.socket(socket.AF_UNIX)",
    "raw socket": "socket.socket(socket.AF_PACKET, socket.SOCK_RAW)",
    "pair of sockets": "socket.socketpair()",
    "name of a host": "socket.create_connection(('127.0.0.1', 1))",
    "message on an open socket": "talking.sendmsg([b'a'])",
    "new file": "open(folder / 'new', 'w')",
    "existing file": "open(file, 'r+')",
    "end of a file": "open(file, 'a')",
    "emptied file": "os.open(file, os.O_RDONLY | os.O_TRUNC)",
    "shortened file": "os.truncate(file, 0)",
    "file by its descriptor": "open(f'/proc/self/fd/{reading.fileno()}', 'r+')",
    "file without a name": "os.open(folder, os.O_TMPFILE | os.O_RDWR)",
    "own memory as a file": "open('/proc/self/mem', 'r+b')",
    "terminal": "open('/dev/tty', 'w')",
    "removed file": "os.unlink(file)",
    "renamed file": "os.rename(file, folder / 'new')",
    "file moved elsewhere": "os.rename(file, folder / 'inside' / 'new')",
    "exchanged files": "checked(library.renameat2(-100, bytes(file), -100, bytes(folder / 'other'), 2))",
    "link": "os.link(file, folder / 'new')",
    "symbolic link": "os.symlink(file, folder / 'new')",
    "new folder": "os.mkdir(folder / 'new')",
    "removed folder": "os.rmdir(folder / 'inside')",
    "pipe with a name": "os.mkfifo(folder / 'new')",
    "permissions": "os.chmod(file, 0o600)",
    "permissions by descriptor": "os.fchmod(reading.fileno(), 0o600)",
    "owner": "os.chown(file, os.getuid(), os.getgid())",
    "times": "os.utime(file)",
    "times by descriptor": "os.utime(reading.fileno())",
    "attribute": "os.setxattr(file, 'user.a', b'b')",
    "program": "os.execv('/bin/true', ['true'])",
    "program by descriptor": "os.execve(os.open('/bin/true', os.O_RDONLY), ['true'], {})",
    "other program": "subprocess.run(['/bin/true'])",
    "spawned program": "os.posix_spawn('/bin/true', ['true'], {})",
    "process": "os.fork() or os._exit(0)",
    "signal": "os.kill(os.getppid(), 0)",
    "signal to all": "os.kill(0, signal.SIGURG)",
    "handle of a process": "os.pidfd_open(os.getppid())",
    "limits of another": "resource.prlimit(os.getppid(), resource.RLIMIT_CORE, (0, 0))",
    "debugger": "checked(library.ptrace(0, 0, 0, 0))",
    "memory of another": "checked(library.process_vm_readv(os.getppid(), None, 0, None, 0, 0))",
    "shared memory": "checked(library.shmget(0, 4096, 0o1600))",
    "keys pressed in a terminal": "fcntl.ioctl(0, termios.TIOCSTI, b'a')",
    "other namespace": "checked(library.unshare(0))",
    "mount": "checked(library.mount(b'none', bytes(folder), b'tmpfs', 0, None))",
    "code in new memory": "mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC)",
    "code that can be written": "mmap.mmap(memory, 4, mmap.MAP_PRIVATE, mmap.PROT_WRITE | mmap.PROT_EXEC)",
    "code in memory that was written": "checked(library.mprotect(ctypes.c_void_p(page_address), 4096, 5))",
    "memory taken for code": "checked(library.personality(0x0400000))",
    "life beyond the parent": "checked(library.prctl(1, 0))",
    "broken memory": "checked(library.madvise(ctypes.c_void_p(page_address), 4096, 100))",
    "flush of all disks": "checked(library.syncfs(reading.fileno()))",
}
"""What is tried, as Python."""

ALLOWED = {
    "read": "assert file.read_text() == 'kept'",
    "list": "assert 'file' in os.listdir(folder)",
    "library": "import sqlite3",
    "memory": "assert len(bytes(50_000_000)) == 50_000_000",
    "memory that files lie in": "mmap.mmap(reading.fileno(), 0, access=mmap.ACCESS_READ)",
    "memory given back": "page.madvise(mmap.MADV_DONTNEED)",
    "file in memory": "assert open(f'/proc/self/fd/{memory}').read() == 'kept'",
    "pipe": "os.pipe(); os.write(sink, b'a'); assert os.read(source, 1) == b'a'",
    "thread": "thread = threading.Thread(target=list); thread.start(); thread.join()",
    "signal to itself": "signal.raise_signal(signal.SIGURG)",
    "existence of itself": "os.kill(os.getpid(), 0)",
    "limit of its own": "resource.setrlimit(resource.RLIMIT_CORE, (0, 0))",
    "clock": "signal.setitimer(signal.ITIMER_REAL, 1000)",
    "what is open already": "writing.write('b'); writing.flush()",
    "once more": "assert confinement.confine() == confinement.EVERYTHING",
}


@pytest.fixture(scope="module", params=["all means", "thread from before", "without Landlock"])
def confined(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Outcomes:
    return outcomes(request.param, tmp_path_factory.mktemp("confined"), {**REFUSED, **ALLOWED})


def test_says_that_all_is_enforced(confined: Outcomes) -> None:
    assert confined[0] == ["files", "network", "programs"]


def test_refuses(confined: Outcomes) -> None:
    found = {name: confined[1][name] for name in REFUSED}
    assert {name: was for name, was in found.items() if not was.startswith("PermissionError: ")} == {}


def test_lets(confined: Outcomes) -> None:
    assert {name: confined[1][name] for name in ALLOWED} == dict.fromkeys(ALLOWED, "done")


def test_what_is_refused_would_work_otherwise(tmp_path: Path) -> None:
    harmless = ("socket", "pair of sockets", "message on an open socket", "emptied file", "file by its descriptor")
    attempts = {name: REFUSED[name] for name in (*harmless, "permissions by descriptor", "other program", "process")}
    found = outcomes("with neither", tmp_path, attempts)
    assert found == ([], dict.fromkeys(attempts, "done"))


def test_landlock_alone_keeps_files(tmp_path: Path) -> None:
    names = ("new file", "existing file", "emptied file", "shortened file", "removed file", "renamed file", "program")
    enforced, found = outcomes("without seccomp", tmp_path, {name: REFUSED[name] for name in names})
    assert enforced == ["files"]
    assert {outcome.partition(":")[0] for outcome in found.values()} == {"PermissionError"}
    assert (tmp_path / "file").read_text() == "kept"


@pytest.mark.skipif(landlock_version() < 3, reason="this system has no Landlock that is new enough")
def test_dev_null_takes_everything(tmp_path: Path) -> None:
    nothing = {"nothing": "open('/dev/null', 'w').write('a')", "other device": "open('/dev/zero', 'w')"}
    found = outcomes("all means", tmp_path, nothing)[1]
    assert found == {"nothing": "done", "other device": "PermissionError: [Errno 13] Permission denied: '/dev/zero'"}


def test_confines_after_privileges_were_given_up() -> None:
    code = """
        import ctypes
        from viewer import confinement
        assert ctypes.CDLL(None).prctl(38, 1, 0, 0, 0) == 0
        print(sorted(confinement.confine()))
    """
    assert run(code) == "['files', 'network', 'programs']\n"


def test_ends_with_its_parent_all_the_same() -> None:
    code = """
        import ctypes
        from viewer import confinement
        library, death = ctypes.CDLL(None), ctypes.c_int()
        library.prctl(1, ctypes.c_ulong(9))
        confinement.confine()
        library.prctl(2, ctypes.byref(death))
        print(death.value)
    """
    assert run(code) == "9\n"


def test_a_report_is_extracted() -> None:
    code = """
        from viewer import confinement
        confinement.confine()
        from viewer import extract
        from viewer.report.model import Source
        extract.load()
        text = "On Monday, May 5, 2025, a meeting was held in Oslo. Then Ann Lee, the mayor, gave a speech."
        report = extract.extract(text, Source("a.txt"), None)
        print([person.name for person in report.people])
    """
    assert run(code) == "['Ann Lee']\n"


def test_memory_is_limited_for_a_while() -> None:
    code = """
        from viewer.worker.limits import little_memory
        with little_memory(100_000_000):
            assert len(bytes(50_000_000)) == 50_000_000
            try:
                bytes(200_000_000)
            except MemoryError:
                print("too much")
        print(len(bytes(200_000_000)))
    """
    assert run(code) == "too much\n200000000\n"

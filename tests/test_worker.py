"""The worker process, driven as the window drives it: lines in, lines out, and every way to die."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from viewer import resources
from viewer.reading import read_bytes, read_file, wire
from viewer.report import codec
from viewer.report.model import Source

ROOT = Path(__file__).parents[1]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
TEXT = "On Monday, May 5, 2025, a meeting was held in Oslo. Then Anna Berg, the mayor, gave a speech."

Answer = dict[str, Any]


class Process:
    """A worker, and what it says."""

    def __init__(self, *command: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=ENVIRONMENT,
        )
        assert self.process.stdin
        assert self.process.stdout
        self.stdin, self.stdout = self.process.stdin, self.process.stdout

    def send(self, line: bytes | Answer) -> None:
        self.stdin.write(line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n")
        self.stdin.flush()

    def receive(self) -> Answer:
        line = self.stdout.readline()
        assert line.endswith(b"\n"), f"no whole line: {line!r}; {self.errors()}"
        assert line.isascii()
        return json.loads(line)

    def ask(self, line: bytes | Answer) -> list[Answer]:
        """The answers to one request, without progress and ``ready``."""
        self.send(line)
        answers: list[Answer] = []
        while not answers or answers[-1]["event"] not in ("text", "report", "error"):
            answer = self.receive()
            if answer["event"] not in ("progress", "ready"):
                answers.append(answer)
        return answers

    def finish(self) -> tuple[int, str]:
        """End the requests. Returns the exit code and what was said on standard error."""
        self.stdin.close()
        errors = self.errors()
        return self.process.returncode, errors

    def errors(self) -> str:
        assert self.process.stderr
        said = self.process.stderr.read().decode()
        self.process.wait(60)
        return said


@pytest.fixture
def start() -> Iterator[Callable[..., Process]]:
    """Starts workers; those left at the end are killed."""
    started: list[Process] = []

    def start_one(*command: str) -> Process:
        started.append(Process(*(command or ("-m", "viewer", "--worker"))))
        return started[-1]

    yield start_one
    for worker in started:
        worker.process.kill()
        worker.process.wait()
        for stream in (worker.process.stdin, worker.process.stdout, worker.process.stderr):
            assert stream
            try:
                stream.close()
            except BrokenPipeError:  # what was still to be flushed
                continue


READ: Answer = {"id": 4, "do": "read", "path": "x", "name": "x", "encoding": "", "repair": False, "whole": False}
READ_KEYS = "The request needs path (str), name (str), encoding (str), repair (bool), whole (bool)."


def with_engine(engine: str) -> tuple[str, str]:
    """The command of a worker whose ``load`` and ``extract`` are defined by the program text."""
    program = """
        import os, sys, time
        from viewer.report.model import Report
        from viewer.worker import Limits, Worker
        limits = Limits()
        def load(): pass
        def extract(text, source, progress): return Report(text, source)
        {engine}
        sys.exit(Worker(sys.stdin.buffer, 1, load=load, extract=extract, limits=limits).serve())
    """
    return "-c", textwrap.dedent(program).format(engine=textwrap.dedent(engine))


def ask_text(text: str = TEXT, number: int = 1, name: str = "report.txt") -> Answer:
    return {"id": number, "do": "read_and_extract_text", "text": text, "name": name}


def ask_file(path: Path | str, number: int = 1, **choice: Any) -> Answer:
    asked = {"id": number, "do": "read", "path": str(path), "name": Path(path).name}
    return {**asked, "encoding": "", "repair": False, "whole": False, **choice}


def test_reads_a_file_and_extracts_its_text(start: Callable[..., Process]) -> None:
    """The sample, through the real process and the real rules."""
    worker = start()
    path = resources.sample()
    (text,) = worker.ask(ask_file(path, 7))
    data = path.read_bytes()
    assert (text["id"], text["event"], text["text"]) == (7, "text", data.decode())
    assert text["source"] == {
        "name": path.name,
        "format": "text/plain",
        "sha256": hashlib.sha256(data).hexdigest(),
    }
    assert wire.from_json(text) == read_file(path)
    worker.send(ask_text(text["text"], 8, path.name))
    answers = [worker.receive()]
    while answers[-1]["event"] != "report":
        answers.append(worker.receive())
    report = codec.from_json(answers[-1]["report"])
    assert report.text == text["text"]
    assert report.programme
    assert {answer["id"] for answer in answers if answer["event"] != "ready"} == {8}
    progress = [answer for answer in answers if answer["event"] == "progress"]
    done = [answer["done"] for answer in progress]
    assert done == sorted(done)
    assert 0 < done[-1] <= 1
    assert worker.finish() == (0, "")


def test_a_model_that_is_not_loaded_yet_is_waited_for(start: Callable[..., Process]) -> None:
    worker = start()
    worker.send(ask_text())
    assert worker.receive() == {"id": 1, "event": "progress", "stage": "Loading the language model", "done": 0.0}
    answers = [worker.receive()]
    while answers[-1]["event"] != "report":
        answers.append(worker.receive())
    assert [answer["event"] for answer in answers].count("ready") == 1


def test_a_file_does_not_wait_for_the_model(start: Callable[..., Process], tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(TEXT)
    worker = start(*with_engine("def load(): time.sleep(3)"))
    began = time.monotonic()
    worker.send(ask_file(path))
    assert worker.receive()["event"] == "text"
    assert time.monotonic() - began < 2
    worker.process.kill()


def test_reads_as_it_is_chosen(start: Callable[..., Process], tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes("Привет".encode("koi8-r"))
    worker = start("-m", "viewer", "--reader")
    (answer,) = worker.ask(ask_file(path, encoding="koi8-r", name="another.txt"))
    assert (answer["text"], answer["about"]["encoding"], answer["source"]["name"]) == (
        "Привет",
        "koi8-r",
        "another.txt",
    )
    path.write_text("It is a cafÃ©.", encoding="utf-8")
    (answer,) = worker.ask(ask_file(path, 2))
    assert answer["about"]["repairs"] == [["cafÃ©.", "café."]]
    (answer,) = worker.ask(ask_file(path, 3, repair=True))
    assert answer["text"] == "It is a café."
    (answer,) = worker.ask(ask_file(path, 4, encoding="klingon"))
    assert answer["message"] == "The request asks for an unknown encoding: 'klingon'."
    assert worker.finish() == (0, "")


def test_model_is_loaded_before_it_is_asked_for(start: Callable[..., Process]) -> None:
    worker = start(*with_engine(""))
    assert worker.receive() == {"event": "ready"}
    worker.send(ask_text())
    assert worker.receive()["event"] == "report"


def test_answers_in_order(start: Callable[..., Process]) -> None:
    worker = start(*with_engine(""))
    for number in range(1, 6):
        worker.send(ask_text(f"Text {number}.", number))
    worker.stdin.close()
    answers = [json.loads(line) for line in worker.stdout]
    assert [a["id"] for a in answers if a["event"] == "report"] == [1, 2, 3, 4, 5]
    assert {a["event"] for a in answers} <= {"ready", "progress", "report"}
    assert worker.process.wait(60) == 0


def test_sent_text(start: Callable[..., Process]) -> None:
    """A text that was read before stays as it is; another one is made canonical."""
    worker = start(*with_engine(""))
    canonical = "e\u0301té – سلام 👩‍👩‍👧\n\nZwei."
    (answer,) = worker.ask(ask_text(canonical, name="a\x1bb.txt"))
    report = codec.from_json(answer["report"])
    assert report.text == canonical
    assert report.source == Source("a\ufffdb.txt", "text/plain", hashlib.sha256(canonical.encode()).hexdigest())
    (answer,) = worker.ask(ask_text("\ufeffa\r\nb \ud800 \0"))
    assert answer["report"]["text"] == "a\nb \ufffd ␀"


@pytest.mark.parametrize(
    "data",
    [
        ("會議開始。" * 990_000).encode("utf-16"),  # longer in UTF-8 than a file may be
        "%PDF- is how such files begin.".encode("utf-8-sig"),
        "{\\rtf is how such files begin.".encode("utf-16"),
        b"\x01\x02 " + b"a" * 998,
    ],
    ids=["longer in UTF-8", "PDF", "rich text", "control characters"],
)
def test_whatever_the_window_has_read_is_extracted(start: Callable[..., Process], data: bytes) -> None:
    document = read_bytes(data, "report.txt")
    (answer,) = start(*with_engine("")).ask(ask_text(document.text))
    assert answer["event"] == "report", answer
    assert answer["report"]["text"] == document.text


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        (ask_file("/nowhere/gone.txt"), "“gone.txt” does not exist."),
        (ask_file("/"), "“/” is a folder"),
        (ask_file("/dev/zero"), "“zero” is a device"),
        (ask_file("a\0b"), "is no possible name of a file"),
        (ask_file("a\ud800b"), "is no possible name of a file"),
        (ask_file(""), "is a folder"),
        ({"do": "read_and_extract_text", "text": "", "name": "x"}, "“x” holds nothing but white space"),
        ({"do": "read_and_extract_text", "text": " \n", "name": "x"}, "“x” holds nothing but white space"),
    ],
)
def test_bad_input(start: Callable[..., Process], request_: Answer, message: str) -> None:
    worker = start(*with_engine(""))
    (answer,) = worker.ask({**request_, "id": 3})
    assert (answer["id"], answer["event"]) == (3, "error")
    assert message in answer["message"]
    assert worker.ask(ask_text())[-1]["event"] == "report"
    assert worker.finish() == (0, "")


@pytest.mark.parametrize(
    ("line", "number", "message"),
    [
        (b"\n", None, "The request is not JSON."),
        (b"{\n", None, "The request is not JSON."),
        (b"\xff\xfe\n", None, "The request is not JSON."),
        (b"[" * 100_000 + b"\n", None, "The request is not JSON."),
        (b'{"id": ' + b"9" * 5000 + b"}\n", None, "The request is not JSON."),
        (b"[1]\n", None, "The request is not an object."),
        (b'{"do": "read", "path": "x"}\n', None, "The request has no id."),
        (b'{"id": "1", "do": "read", "path": "x"}\n', None, "The request has no id."),
        (b'{"id": true, "do": "read", "path": "x"}\n', None, "The request has no id."),
        (b'{"id": 4}\n', 4, "The request asks for something unknown: None."),
        (b'{"id": 4, "do": ["read"]}\n', 4, "The request asks for something unknown: ['read']."),
        (b'{"id": 4, "do": "read"}\n', 4, READ_KEYS),
        (json.dumps({"id": 4, "do": "read", "path": 1, "name": "", "encoding": ""}).encode() + b"\n", 4, READ_KEYS),
        (json.dumps({**READ, "repair": 1}).encode() + b"\n", 4, READ_KEYS),
        (json.dumps({**READ, "more": "y"}).encode() + b"\n", 4, READ_KEYS),
        (
            b'{"id": 4, "do": "read_and_extract_text", "text": "x"}\n',
            4,
            "The request needs text (str), name (str).",
        ),
    ],
)
def test_lines_that_are_no_request(
    start: Callable[..., Process], line: bytes, number: int | None, message: str
) -> None:
    worker = start(*with_engine(""))
    assert worker.ask(line) == [{"id": number, "event": "error", "message": message}]
    assert worker.ask(ask_text())[-1]["event"] == "report"
    assert worker.finish() == (0, "")


def test_endless_line(start: Callable[..., Process]) -> None:
    worker = start(*with_engine("import viewer.worker.serving; viewer.worker.serving.MAX_LINE = 1000"))
    (answer,) = worker.ask(b"x" * 5500 + b"\n")
    assert answer == {"id": None, "event": "error", "message": "The request is too long."}
    assert worker.ask(ask_text())[-1]["event"] == "report"


def test_longest_text_fits_into_a_line(start: Callable[..., Process]) -> None:
    worker = start(*with_engine(""))
    assert worker.ask(ask_text("é" * 9_999_999))[-1]["event"] == "report"
    (answer,) = worker.ask(ask_text("é" + "e" * 10_000_000))
    assert "longer than 10 million characters" in answer["message"]


def test_last_line_without_an_end(start: Callable[..., Process]) -> None:
    worker = start(*with_engine(""))
    worker.send(json.dumps(ask_text()).encode())
    worker.stdin.close()
    assert json.loads(worker.stdout.read().splitlines()[-1])["event"] == "report"
    assert worker.process.wait(60) == 0


def test_fault_in_extraction(start: Callable[..., Process]) -> None:
    """One sentence in the answer, the traceback on standard error, and the next report is extracted."""
    worker = start(
        *with_engine(
            """
            def extract(text, source, progress):
                if "bad" in text: raise KeyError("no such thing")
                return Report(text, source)
            """
        )
    )
    (error,) = worker.ask(ask_text("bad"))
    assert error["message"] == (
        "“report.txt” could not be analysed: KeyError in the rules. "
        "This is a fault of the application; please report it together with the file."
    )
    assert worker.ask(ask_text("good"))[-1]["event"] == "report"
    code, said = worker.finish()
    assert code == 0
    assert "KeyError: 'no such thing'" in said


def test_fault_that_nobody_can_be_told_of(start: Callable[..., Process]) -> None:
    """Standard error takes nothing: the answer comes nevertheless."""
    worker = start(
        *with_engine(
            """
            os.dup2(os.open("/dev/full", os.O_WRONLY), 2)
            def extract(text, source, progress): raise KeyError
            """
        )
    )
    for _ in range(2):
        assert "KeyError in the rules" in worker.ask(ask_text())[-1]["message"]


def test_model_that_cannot_be_loaded(start: Callable[..., Process]) -> None:
    worker = start(*with_engine("def load(): raise OSError('no model here')"))
    for number in (1, 2):
        (error,) = worker.ask(ask_text(number=number))
        assert (error["id"], error["event"]) == (number, "error")
        assert error["message"] == "The language model cannot be loaded. Install the application again."
    assert "no model here" in worker.finish()[1]


def test_too_slow(start: Callable[..., Process]) -> None:
    worker = start(
        *with_engine(
            """
            limits = Limits(seconds=0.3)
            def extract(text, source, progress):
                while "slow" in text:
                    try: progress("working", 0.5)
                    except Exception: pass
                return Report(text, source)
            """
        )
    )
    for _ in range(2):
        began = time.monotonic()
        assert worker.ask(ask_text("slow"))[-1] == {
            "id": 1,
            "event": "error",
            "message": "“report.txt” took too long. Open a shorter part of it.",
        }
        assert time.monotonic() - began < 5
    assert worker.ask(ask_text("fast"))[-1]["event"] == "report"
    assert worker.finish() == (0, "")


def test_too_slow_for_the_real_rules(start: Callable[..., Process]) -> None:
    """The clock also stops the parser."""
    program = (
        "import os, sys\nfrom viewer import extract\nfrom viewer.worker import Limits, Worker\n"
        "extract.load()\n"
        "limits = Limits(seconds=1)\n"
        "sys.exit(Worker(sys.stdin.buffer, 1, load=extract.load, extract=extract.extract, limits=limits).serve())\n"
    )
    worker = start("-c", program)
    assert "took too long" in worker.ask(ask_text((TEXT + "\n\n") * 5000))[-1]["message"]
    assert worker.ask(ask_text())[-1]["event"] == "report"
    assert worker.finish() == (0, "")


def test_progress_is_told_in_steps(start: Callable[..., Process]) -> None:
    worker = start(
        *with_engine(
            """
            def extract(text, source, progress):
                for n in range(100_000): progress("reading", n / 100_000)
                progress("writing", 0.2)
                return Report(text, source)
            """
        )
    )
    worker.send(ask_text())
    answers = [worker.receive()]
    while answers[-1]["event"] != "report":
        answers.append(worker.receive())
    told = [(a["stage"], a["done"]) for a in answers if a["event"] == "progress"]
    assert 90 <= len(told) <= 103
    assert told[-1] == ("writing", 0.2)


def test_work_that_never_comes_back(start: Callable[..., Process]) -> None:
    """Where the clock cannot interrupt, the system ends the process by the processor time it used."""
    worker = start(
        *with_engine(
            """
            limits = Limits(processor=0.5)
            def extract(text, source, progress):
                while True: pass
            """
        )
    )
    worker.send(ask_text())
    assert worker.process.wait(30) == -signal.SIGXCPU


def test_too_much_memory(start: Callable[..., Process]) -> None:
    worker = start(
        *with_engine(
            """
            limits = Limits(memory=300 << 20)
            def extract(text, source, progress):
                if "big" in text: bytearray(1 << 30)
                return Report(text, source)
            """
        )
    )
    message = worker.ask(ask_text("big"))[-1]["message"]
    assert message == "“report.txt” needs too much memory to analyse. Open a shorter part of it."
    assert worker.ask(ask_text("small"))[-1]["event"] == "report"


def test_what_libraries_print_is_no_answer(start: Callable[..., Process]) -> None:
    """Neither from Python nor from C."""
    program = (
        "import os, viewer.worker as worker\n"
        "from viewer.report.model import Report\n"
        "def extract(text, source, progress):\n"
        "    print('from Python', flush=True)\n"
        "    os.write(1, b'from C\\n')\n"
        "    assert os.read(0, 1) == b''\n"
        "    return Report(text, source)\n"
        "worker._load_model = lambda: None\nworker._extract = extract\nworker.serve_extraction()\n"
    )
    worker = start("-c", program)
    assert [answer["event"] for answer in worker.ask(ask_text())] == ["report"]
    code, said = worker.finish()
    assert (code, said) == (0, "from Python\nfrom C\n")


def test_ends_when_the_requests_end(start: Callable[..., Process]) -> None:
    """Also while the model is still being loaded."""
    worker = start()
    time.sleep(0.5)
    began = time.monotonic()
    assert worker.finish() == (0, "")
    assert time.monotonic() - began < 2


def test_ends_when_nobody_takes_the_answers(start: Callable[..., Process]) -> None:
    worker = start(*with_engine(""))
    worker.stdout.close()
    worker.send(ask_text())
    assert worker.process.wait(30) == 0
    assert worker.errors() == ""


def test_ends_with_its_parent(start: Callable[..., Process]) -> None:
    """Killed, the parent cannot close anything, and standard input is kept open by another process."""
    program = (
        "import subprocess, sys, time\n"
        "worker = subprocess.Popen([sys.executable, '-m', 'viewer', '--worker'])\n"
        "print(worker.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = start("-c", program)
    child = int(parent.stdout.readline())
    assert parent.stdout.readline() == b'{"event":"ready"}\n'
    parent.process.kill()
    for _ in range(100):
        if _state(child) in ("gone", "Z"):
            break
        time.sleep(0.05)
    assert _state(child) in ("gone", "Z")


def _state(process: int) -> str:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return "gone"


def test_ctrl_c_is_the_parents(start: Callable[..., Process]) -> None:
    worker = start()
    assert worker.receive() == {"event": "ready"}
    worker.process.send_signal(signal.SIGINT)
    assert worker.ask(ask_text())[-1]["event"] == "report"
    assert worker.finish() == (0, "")


def test_needs_standard_streams() -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", 'exec "$0" -m viewer --worker <&- >&-', sys.executable],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (2, "The worker needs standard input and standard output.\n")


def test_opens_no_socket_and_knows_no_qt(start: Callable[..., Process]) -> None:
    """Through a whole report, with every socket the interpreter makes on record."""
    program = (
        "import sys, atexit, os\n"
        "def hook(event, args):\n"
        "    if event.startswith('socket.'): os.write(2, event.encode() + b'\\n')\n"
        "sys.addaudithook(hook)\n"
        "def at_end(code, leave=os._exit):\n"
        "    os.write(2, b'Qt\\n' if any(name.startswith('PySide6') for name in sys.modules) else b'')\n"
        "    leave(code)\n"
        "os._exit = at_end\n"
        "from viewer import worker\n"
        "worker.serve_extraction()\n"
    )
    worker = start("-c", program)
    assert worker.ask(ask_text())[-1]["event"] == "report"
    assert worker.finish() == (0, "")

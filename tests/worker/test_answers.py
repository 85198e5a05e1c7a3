"""What a worker answers, also to what is no request."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import effort
from tests.worker.talking import TEXT, Answer, Process, ask_file, ask_text, with_engine
from viewer import resources
from viewer.reading import read_bytes, read_file, wire
from viewer.report import codec
from viewer.report.model import Source

READ: Answer = {"id": 4, "do": "read", "path": "x", "name": "x", "encoding": "", "repair": False, "whole": False}
READ_KEYS = "The request needs path (str), name (str), encoding (str), repair (bool), whole (bool)."


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
    worker = start(*with_engine("def load(): time.sleep(1000)"))
    with effort.no_wait():
        worker.send(ask_file(path))
        assert worker.receive()["event"] == "text"
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

"""Faults, and work that takes too long or too much: a worker says so, and goes on."""

from __future__ import annotations

import signal
from collections.abc import Callable

from tests import effort
from tests.worker.talking import TEXT, Process, ask_text, with_engine


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
        with effort.no_wait():
            assert worker.ask(ask_text("slow"))[-1] == {
                "id": 1,
                "event": "error",
                "message": "“report.txt” took too long. Open a shorter part of it.",
            }
    assert worker.ask(ask_text("fast"))[-1]["event"] == "report"
    assert worker.finish() == (0, "")


def test_a_busy_machine_takes_nothing_from_a_text(start: Callable[..., Process]) -> None:
    """Extraction has its time of the processor, however long that is on the wall."""
    worker = start(
        *with_engine(
            """
            limits = Limits(seconds=0.5)
            def extract(text, source, progress):
                time.sleep(2)
                return Report(text, source)
            """
        )
    )
    assert worker.ask(ask_text())[-1]["event"] == "report"


def test_too_slow_for_the_real_rules(start: Callable[..., Process]) -> None:
    """The clock also stops the parser."""
    program = (
        "import os, sys\nfrom viewer import extract\nfrom viewer.worker import Limits, Worker\n"
        "extract.load()\n"
        "from viewer.worker import limits\nlimits._SECONDS_PER_CHARACTER = 0\n"
        "limits = Limits(seconds=1)\n"
        "work = {'load': extract.load, 'extract': extract.extract, 'explain': extract.explain}\n"
        "sys.exit(Worker(sys.stdin.buffer, 1, **work, limits=limits).serve())\n"
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
    assert worker.process.wait(120) == -signal.SIGXCPU


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

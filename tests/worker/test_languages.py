"""A text in another language, through the real process, which is confined and may write no file."""

from __future__ import annotations

from collections.abc import Callable

from tests.worker.talking import Process, ask_text
from viewer.report import codec
from viewer.report.contents import no_event

_TEXT = (
    "El sábado 12 de mayo se celebró en el salón de la biblioteca la asamblea anual de la asociación. La presidenta, "
    "Ana Lepe, abrió la sesión y agradeció a los asistentes."
)


def test_the_language_is_told(start: Callable[..., Process]) -> None:
    worker = start()
    answer = worker.ask(ask_text(_TEXT, name="acta.txt"))[-1]
    assert answer["event"] == "report", answer
    report = codec.from_json(answer["report"])
    assert report.people == ()
    assert no_event(report) == "“acta.txt” is in Spanish. People and acts are looked for in English only so far."

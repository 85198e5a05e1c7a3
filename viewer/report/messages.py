"""Sentences that one process words in English and another shows in the reader's language.

What is worth checking is worded where the rules are, and sent and kept in English with the rest of the report. So are
the stages of the work, and what goes wrong in it. ``again`` knows the templates of these sentences, and says a sentence
by the translation of its template.
"""

from __future__ import annotations

import re
from functools import cache

from viewer.language import QT_TRANSLATE_NOOP, Words
from viewer.report import categories
from viewer.report.tongue_names import tongue


class ExtractionError(Exception):
    """A text that could not be turned into a report. ``str(error)`` tells the user what is wrong and what to do."""


class Messages(Words):
    """What the process that looks into a report has to say."""


SPELLED = QT_TRANSLATE_NOOP("Messages", "“{name}” here, “{usual}” elsewhere: taken to be one person.")
FEMALE = QT_TRANSLATE_NOOP(
    "Messages", "“{pronoun}” here seems to mean {name}, of whom the report speaks otherwise as female."
)
MALE = QT_TRANSLATE_NOOP(
    "Messages", "“{pronoun}” here seems to mean {name}, of whom the report speaks otherwise as male."
)
REPEATED = QT_TRANSLATE_NOOP("Messages", "“{words}” stands twice.")
BREAKS_OFF = QT_TRANSLATE_NOOP("Messages", "A sentence seems to break off or to go on after its full stop here.")
NO_CLAUSE = QT_TRANSLATE_NOOP("Messages", "This sentence has no main clause.")
START_PLANNED = QT_TRANSLATE_NOOP("Messages", "The report says when it was planned to begin, not when it began.")
PLANNED = QT_TRANSLATE_NOOP("Messages", "The report says what was planned here, not whether it took place.")
ANOTHER_NUMBER = QT_TRANSLATE_NOOP("Messages", "Another number is given here: “{words}”.")
NOT_EXACT = QT_TRANSLATE_NOOP("Messages", "The number is not exact: “{words}”.")
WRONG_WEEKDAY = QT_TRANSLATE_NOOP("Messages", "The report says {stated_weekday}; that day was a {weekday}.")
LANGUAGE = QT_TRANSLATE_NOOP(
    "Messages", "This is in {language}. People and acts are looked for in English only so far."
)
READ_UP_TO = QT_TRANSLATE_NOOP(
    "Messages",
    "Read up to paragraph {number} of {all}: the rest would take too long, and nothing was looked for in it.",
)
"""What is worth checking in a report."""

LOADING = QT_TRANSLATE_NOOP("Messages", "Loading the language model")
READING = QT_TRANSLATE_NOOP("Messages", "Reading sentences")
PEOPLE = QT_TRANSLATE_NOOP("Messages", "Finding people")
PROGRAMME = QT_TRANSLATE_NOOP("Messages", "Finding the programme")
FACTS = QT_TRANSLATE_NOOP("Messages", "Finding facts")
DONE = QT_TRANSLATE_NOOP("Messages", "Done")
"""Stages of looking into a report."""

NO_MODEL = QT_TRANSLATE_NOOP("Messages", "The language model cannot be loaded. Install the application again.")
TOO_LONG = QT_TRANSLATE_NOOP("Messages", "“{name}” took too long. Open a shorter part of it.")
TOO_MUCH = QT_TRANSLATE_NOOP("Messages", "“{name}” needs too much memory. Open a shorter part of it.")
TOO_MUCH_TO_ANALYSE = QT_TRANSLATE_NOOP(
    "Messages", "“{name}” needs too much memory to analyse. Open a shorter part of it."
)
FAULT = QT_TRANSLATE_NOOP(
    "Messages",
    "“{name}” could not be analysed: {fault} in the rules. "
    "This is a fault of the application; please report it together with the file.",
)
"""Why there is no report of a text."""

TEMPLATES = (
    *(SPELLED, FEMALE, MALE, REPEATED, BREAKS_OFF, NO_CLAUSE, START_PLANNED, PLANNED, ANOTHER_NUMBER, NOT_EXACT),
    *(WRONG_WEEKDAY, LANGUAGE, READ_UP_TO, LOADING, READING, PEOPLE, PROGRAMME, FACTS, DONE, NO_MODEL, TOO_LONG),
    *(TOO_MUCH, TOO_MUCH_TO_ANALYSE, FAULT),
)
"""All of them."""


def again(sentence: str) -> str:
    """A sentence that was made of a template, in the reader's language; any other as it is."""
    for template, pattern in _patterns():
        if found := pattern.fullmatch(sentence):
            values = {name: _value(name, words) for name, words in found.groupdict().items()}
            return Messages.tr(template).format(**values)
    return sentence


def values(template: str, sentence: str) -> dict[str, str] | None:
    """What a sentence says where the template has placeholders; None if it was made of another one."""
    found = re.fullmatch(_pattern(template), sentence, re.DOTALL)
    return found and found.groupdict()


def _value(name: str, words: str) -> str:
    match name:
        case "weekday" | "stated_weekday":
            return categories.weekday(words)
        case "language":
            return tongue(words)
        case _:
            return words


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each template, and what its sentences look like."""
    return tuple((template, re.compile(_pattern(template), re.DOTALL)) for template in TEMPLATES)


def _pattern(template: str) -> str:
    parts = re.split(r"\{(\w+)\}", template)
    return "".join(f"(?P<{part}>.+?)" if number % 2 else re.escape(part) for number, part in enumerate(parts))

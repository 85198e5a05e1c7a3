"""The closed sets of words by which a report is told: kinds of acts and remarks, tags, functions and the like.

Each word equals its English key, by which it is kept and sent. ``viewer.report.categories`` has it in the reader's
language.
"""

from __future__ import annotations

from enum import StrEnum


class ItemKind(StrEnum):
    """What an item of the programme may be."""

    OPENING = "opening"
    INTRODUCTION = "introduction"
    SPEECH = "speech"
    SCREENING = "screening"
    MESSAGE = "message"
    STATEMENT = "statement"
    PERFORMANCE = "performance"
    DISCUSSION = "discussion"
    AWARD = "award"
    CEREMONY = "ceremony"
    EXHIBITION = "exhibition"
    CLOSING = "closing"
    OTHER = "other"


class Participation(StrEnum):
    """How a person took part; ``ABSENT`` (due, and said not to have come) and ``MENTIONED`` are no part at all."""

    IN_PERSON = "in person"
    ONLINE = "online"
    MESSAGE = "message"
    NOT_STATED = "not stated"
    ABSENT = "absent"
    MENTIONED = "mentioned"


class Acted(StrEnum):
    """What a reader may say that a person did, though no act of the programme tells it."""

    SPOKE = "spoke"
    HOSTED = "hosted"


class Function(StrEnum):
    """What somebody did in an act; those behind ``DOERS`` had a part beside it. There may be others."""

    AGENT = "agent"
    RECIPIENT = "recipient"
    AUTHOR = "author"
    MODERATOR = "moderator"
    HOST = "host"
    READER = "reader"
    INTERPRETER = "interpreter"
    INTRODUCED = "introduced"


DOERS = (Function.AGENT, Function.RECIPIENT, Function.AUTHOR)
"""Functions of those by whom, or for whom, something was done: who did it, who was given it, whose words or work it
was that somebody else read or played."""


class Tag(StrEnum):
    """What is told of an act beside its kind, in the order of showing."""

    ONLINE = "online"
    INTERPRETED = "interpreted"
    ABSENT = "absent"


class Order(StrEnum):
    """Whether the text says that acts followed each other so, or tells of them in this order."""

    STATED = "stated"
    NARRATED = "narrated"


class Mode(StrEnum):
    """How a statement is told."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class RemarkKind(StrEnum):
    """What a careful reader would want to check; the last two tell what of the text nothing was looked for in."""

    NAME_SPELLED_DIFFERENTLY = "name spelled differently"
    PRONOUN_DISAGREES = "pronoun disagrees"
    REPEATED_WORDS = "repeated words"
    BROKEN_SENTENCE = "broken sentence"
    PLANNED = "planned, not confirmed"
    APPROXIMATE_NUMBER = "approximate number"
    CONFLICTING_NUMBERS = "conflicting numbers"
    WEEKDAY = "weekday does not match date"
    ANOTHER_LANGUAGE = "another language"
    NOT_READ = "not read to the end"

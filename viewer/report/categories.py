"""The categories of the model in the reader's language. Each is kept and sent by its English key, and shown in words.

A key that is not in a table is shown as it is.
"""

from __future__ import annotations

from viewer.language import QT_TRANSLATE_NOOP, Words


class Categories(Words):
    """Kinds, groups, tags, months and the like."""


_KINDS = {
    "opening": QT_TRANSLATE_NOOP("Categories", "Opening"),
    "introduction": QT_TRANSLATE_NOOP("Categories", "Introduction"),
    "speech": QT_TRANSLATE_NOOP("Categories", "Speech"),
    "screening": QT_TRANSLATE_NOOP("Categories", "Screening"),
    "message": QT_TRANSLATE_NOOP("Categories", "Message"),
    "statement": QT_TRANSLATE_NOOP("Categories", "Statement"),
    "performance": QT_TRANSLATE_NOOP("Categories", "Performance"),
    "discussion": QT_TRANSLATE_NOOP("Categories", "Discussion"),
    "award": QT_TRANSLATE_NOOP("Categories", "Award"),
    "ceremony": QT_TRANSLATE_NOOP("Categories", "Ceremony"),
    "exhibition": QT_TRANSLATE_NOOP("Categories", "Exhibition"),
    "closing": QT_TRANSLATE_NOOP("Categories", "Closing"),
    "other": QT_TRANSLATE_NOOP("Categories", "Other"),
}

_GROUPS = {
    "Spoke": (QT_TRANSLATE_NOOP("Categories", "Spoke"), QT_TRANSLATE_NOOP("Categories", "spoke")),
    "Hosted": (QT_TRANSLATE_NOOP("Categories", "Hosted"), QT_TRANSLATE_NOOP("Categories", "hosted")),
    "Sent a message": (
        QT_TRANSLATE_NOOP("Categories", "Sent a message"),
        QT_TRANSLATE_NOOP("Categories", "sent a message"),
    ),
    "Took part": (QT_TRANSLATE_NOOP("Categories", "Took part"), QT_TRANSLATE_NOOP("Categories", "took part")),
    "Part not stated": (
        QT_TRANSLATE_NOOP("Categories", "Part not stated"),
        QT_TRANSLATE_NOOP("Categories", "part not stated"),
    ),
    "Absent": (QT_TRANSLATE_NOOP("Categories", "Absent"), QT_TRANSLATE_NOOP("Categories", "absent")),
    "Mentioned": (QT_TRANSLATE_NOOP("Categories", "Mentioned"), QT_TRANSLATE_NOOP("Categories", "mentioned")),
}
"""Each as a heading, and within a sentence about one person."""

_PRESENCE = {
    "in person": QT_TRANSLATE_NOOP("Categories", "in person"),
    "online": QT_TRANSLATE_NOOP("Categories", "online"),
    "message": QT_TRANSLATE_NOOP("Categories", "message"),
    "not stated": QT_TRANSLATE_NOOP("Categories", "presence not stated"),
    "absent": QT_TRANSLATE_NOOP("Categories", "absent"),
    "mentioned": QT_TRANSLATE_NOOP("Categories", "mentioned"),
}

_TAGS = {
    "online": QT_TRANSLATE_NOOP("Categories", "online"),
    "interpreted": QT_TRANSLATE_NOOP("Categories", "interpreted"),
    "absent": QT_TRANSLATE_NOOP("Categories", "absent"),
}

_FUNCTIONS = {
    "recipient": (QT_TRANSLATE_NOOP("Categories", "recipient"), QT_TRANSLATE_NOOP("Categories", "Received it")),
    "author": (QT_TRANSLATE_NOOP("Categories", "author"), QT_TRANSLATE_NOOP("Categories", "Author")),
    "host": (QT_TRANSLATE_NOOP("Categories", "host"), QT_TRANSLATE_NOOP("Categories", "Host")),
    "interpreter": (QT_TRANSLATE_NOOP("Categories", "interpreter"), QT_TRANSLATE_NOOP("Categories", "Interpreter")),
    "introduced": (QT_TRANSLATE_NOOP("Categories", "introduced"), QT_TRANSLATE_NOOP("Categories", "Was introduced")),
    "moderator": (QT_TRANSLATE_NOOP("Categories", "moderator"), QT_TRANSLATE_NOOP("Categories", "Moderator")),
    "reader": (QT_TRANSLATE_NOOP("Categories", "reader"), QT_TRANSLATE_NOOP("Categories", "Read it out")),
    "agent": (QT_TRANSLATE_NOOP("Categories", "agent"), QT_TRANSLATE_NOOP("Categories", "Did it, gave it")),
}
"""Each as what somebody is in an act, and as a choice."""

_DID = {
    "agent": QT_TRANSLATE_NOOP("Categories", "did it"),
    "recipient": QT_TRANSLATE_NOOP("Categories", "received it"),
    "author": QT_TRANSLATE_NOOP("Categories", "wrote it"),
    "moderator": QT_TRANSLATE_NOOP("Categories", "moderated"),
    "host": QT_TRANSLATE_NOOP("Categories", "hosted"),
    "reader": QT_TRANSLATE_NOOP("Categories", "read it out"),
    "interpreter": QT_TRANSLATE_NOOP("Categories", "interpreted"),
    "introduced": QT_TRANSLATE_NOOP("Categories", "was introduced"),
}
"""Each as what somebody did in an act."""

_MODES = {
    "direct": (
        QT_TRANSLATE_NOOP("Categories", "direct"),
        QT_TRANSLATE_NOOP("Categories", "Direct speech"),
        QT_TRANSLATE_NOOP("Categories", "in direct speech"),
    ),
    "indirect": (
        QT_TRANSLATE_NOOP("Categories", "indirect"),
        QT_TRANSLATE_NOOP("Categories", "Indirect speech"),
        QT_TRANSLATE_NOOP("Categories", "in indirect speech"),
    ),
    "mixed": (
        QT_TRANSLATE_NOOP("Categories", "mixed"),
        QT_TRANSLATE_NOOP("Categories", "Mixed speech"),
        QT_TRANSLATE_NOOP("Categories", "in mixed speech"),
    ),
}
"""Each as a tag, as a choice, and within a sentence."""

_REMARKS = {
    "name spelled differently": QT_TRANSLATE_NOOP("Categories", "Name spelled differently"),
    "pronoun disagrees": QT_TRANSLATE_NOOP("Categories", "Pronoun disagrees"),
    "repeated words": QT_TRANSLATE_NOOP("Categories", "Repeated words"),
    "broken sentence": QT_TRANSLATE_NOOP("Categories", "Broken sentence"),
    "planned, not confirmed": QT_TRANSLATE_NOOP("Categories", "Planned, not confirmed"),
    "approximate number": QT_TRANSLATE_NOOP("Categories", "Approximate number"),
    "conflicting numbers": QT_TRANSLATE_NOOP("Categories", "Conflicting numbers"),
    "weekday does not match date": QT_TRANSLATE_NOOP("Categories", "Weekday does not match date"),
    "another language": QT_TRANSLATE_NOOP("Categories", "Another language"),
    "not read to the end": QT_TRANSLATE_NOOP("Categories", "Not read to the end"),
}

_NOTES = {
    "a.m. or p.m. not stated": QT_TRANSLATE_NOOP("Categories", "a.m. or p.m. not stated"),
}

WEEKDAYS = (
    QT_TRANSLATE_NOOP("Categories", "Monday"),
    QT_TRANSLATE_NOOP("Categories", "Tuesday"),
    QT_TRANSLATE_NOOP("Categories", "Wednesday"),
    QT_TRANSLATE_NOOP("Categories", "Thursday"),
    QT_TRANSLATE_NOOP("Categories", "Friday"),
    QT_TRANSLATE_NOOP("Categories", "Saturday"),
    QT_TRANSLATE_NOOP("Categories", "Sunday"),
)

_MONTHS = (
    QT_TRANSLATE_NOOP("Categories", "January"),
    QT_TRANSLATE_NOOP("Categories", "February"),
    QT_TRANSLATE_NOOP("Categories", "March"),
    QT_TRANSLATE_NOOP("Categories", "April"),
    QT_TRANSLATE_NOOP("Categories", "May"),
    QT_TRANSLATE_NOOP("Categories", "June"),
    QT_TRANSLATE_NOOP("Categories", "July"),
    QT_TRANSLATE_NOOP("Categories", "August"),
    QT_TRANSLATE_NOOP("Categories", "September"),
    QT_TRANSLATE_NOOP("Categories", "October"),
    QT_TRANSLATE_NOOP("Categories", "November"),
    QT_TRANSLATE_NOOP("Categories", "December"),
)

_SHORT_MONTHS = (
    QT_TRANSLATE_NOOP("Categories", "Jan"),
    QT_TRANSLATE_NOOP("Categories", "Feb"),
    QT_TRANSLATE_NOOP("Categories", "Mar"),
    QT_TRANSLATE_NOOP("Categories", "Apr"),
    QT_TRANSLATE_NOOP("Categories", "May"),
    QT_TRANSLATE_NOOP("Categories", "Jun"),
    QT_TRANSLATE_NOOP("Categories", "Jul"),
    QT_TRANSLATE_NOOP("Categories", "Aug"),
    QT_TRANSLATE_NOOP("Categories", "Sep"),
    QT_TRANSLATE_NOOP("Categories", "Oct"),
    QT_TRANSLATE_NOOP("Categories", "Nov"),
    QT_TRANSLATE_NOOP("Categories", "Dec"),
)


def kind(key: str) -> str:
    """A kind of act: ``Speech``."""
    return Categories.tr(_KINDS.get(key, key))


def group(key: str) -> str:
    """A group of people, as a heading: ``Spoke``."""
    return Categories.tr(_GROUPS[key][0])


def group_of_one(key: str) -> str:
    """A group of people, told of one of them: ``spoke``."""
    return Categories.tr(_GROUPS[key][1])


def presence(key: str) -> str:
    """How somebody took part: ``online``, ``presence not stated``."""
    return Categories.tr(_PRESENCE.get(key, key))


def tag(key: str) -> str:
    """A tag of an act: ``interpreted``."""
    return Categories.tr(_TAGS.get(key, key))


def function(key: str) -> str:
    """What somebody is in an act: ``moderator``."""
    return Categories.tr(_FUNCTIONS.get(key, (key, key))[0])


def function_title(key: str) -> str:
    """The same as a choice of what somebody did: ``Received it``."""
    return Categories.tr(_FUNCTIONS.get(key, (key, key))[1])


def did(key: str, kind: str = "") -> str:
    """What somebody with a function did in an act of a kind: ``interpreted``, of the agent of a speech ``spoke``."""
    if key == "agent" and kind in ("speech", "opening", "closing"):
        return group_of_one("Spoke")
    return Categories.tr(_DID.get(key, key))


def mode(key: str) -> str:
    """How a statement is told, as a tag: ``direct``."""
    return Categories.tr(_MODES[key][0])


def mode_of_speech(key: str) -> str:
    """How statements are told, as a choice: ``Direct speech``."""
    return Categories.tr(_MODES[key][1])


def in_mode(key: str) -> str:
    """How a statement is told, within a sentence: ``in direct speech``."""
    return Categories.tr(_MODES[key][2])


def remark(key: str) -> str:
    """A kind of thing to check: ``Repeated words``."""
    return Categories.tr(_REMARKS.get(key, key))


def note(key: str) -> str:
    """What qualifies a fact, where it is no word of the report."""
    return Categories.tr(_NOTES.get(key, key))


def weekday(name: str) -> str:
    """One of ``WEEKDAYS``."""
    return Categories.tr(name)


def month(number: int) -> str:
    """The name of a month, from 1 for January."""
    return Categories.tr(_MONTHS[number - 1])


def short_month(number: int) -> str:
    """The same, shortened: ``Nov``."""
    return Categories.tr(_SHORT_MONTHS[number - 1])

"""What the user is told where corrections cannot be kept, or cannot be read."""

from __future__ import annotations

import errno
import os

from viewer.language import QT_TRANSLATE_NOOP, Words


class Keeping(Words):
    """What is said of corrections that are kept."""


FOREIGN = QT_TRANSLATE_NOOP("Keeping", "This is not a file of corrections.")
NEWER = QT_TRANSLATE_NOOP("Keeping", "These corrections were made by a newer version of the application.")
TOO_LARGE = QT_TRANSLATE_NOOP("Keeping", "This file of corrections is too large.")
CLOSED = QT_TRANSLATE_NOOP("Keeping", "The corrections of this report cannot be read: there is no permission.")
UNREADABLE = QT_TRANSLATE_NOOP("Keeping", "The corrections of this report cannot be read: the disk reports a fault.")

_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "Keeping",
    "Corrections cannot be kept: there is no permission to write there. They hold until this window is closed.",
)
_NO_FOLDER = QT_TRANSLATE_NOOP(
    "Keeping",
    "Corrections cannot be kept: there is no folder of yours to keep them in. They hold until this window is closed.",
)
_NO_FILE = QT_TRANSLATE_NOOP(
    "Keeping",
    "Corrections cannot be kept: something else stands in the place of their file. "
    "They hold until this window is closed.",
)
_LARGE = QT_TRANSLATE_NOOP(
    "Keeping",
    "Corrections cannot be kept: their file would be too large. They hold until this window is closed.",
)
_BUSY = QT_TRANSLATE_NOOP(
    "Keeping",
    "Corrections cannot be kept: another window is keeping some and does not end. "
    "They hold until this window is closed.",
)
_BY_NUMBER = {
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: QT_TRANSLATE_NOOP(
        "Keeping",
        "Corrections cannot be kept: their place can only be read. They hold until this window is closed.",
    ),
    errno.ENOSPC: QT_TRANSLATE_NOOP(
        "Keeping",
        "Corrections cannot be kept: the disk is full. They hold until this window is closed.",
    ),
    errno.EDQUOT: QT_TRANSLATE_NOOP(
        "Keeping",
        "Corrections cannot be kept: the disk quota is used up. They hold until this window is closed.",
    ),
    errno.EIO: QT_TRANSLATE_NOOP(
        "Keeping",
        "Corrections cannot be kept: the disk reports a fault. They hold until this window is closed.",
    ),
    errno.EFBIG: _LARGE,
    errno.EAGAIN: _BUSY,
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.ELOOP: _NO_FILE,
    errno.EISDIR: _NO_FILE,
    errno.ENODEV: _NO_FILE,
    errno.ENXIO: _NO_FILE,
}
_BY_REFUSAL = {
    FOREIGN: _NO_FILE,
    NEWER: QT_TRANSLATE_NOOP(
        "Keeping",
        "Corrections cannot be kept: those of this report were made by a newer version of the application. "
        "They hold until this window is closed.",
    ),
    TOO_LARGE: _LARGE,
}


class KeepingError(OSError):
    """Corrections could not be kept; ``str(error)`` is one sentence for the user that says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)


class RefusedError(Exception):
    """What is in a file is not for us: ``template`` says why, one of the texts above in English."""

    def __init__(self, template: str) -> None:
        super().__init__(template)
        self.template = template


def not_kept(error: OSError) -> KeepingError:
    """What the system said, as a sentence for the user."""
    number = error.errno or 0
    if known := _BY_NUMBER.get(number):
        return KeepingError(Keeping.tr(known))
    sentence = Keeping.tr("Corrections cannot be kept: {reason}. They hold until this window is closed.")
    return KeepingError(sentence.format(reason=os.strerror(number)))


def not_added(refusal: RefusedError) -> KeepingError:
    """Why nothing may be added to a file, as a sentence for the user."""
    return KeepingError(Keeping.tr(_BY_REFUSAL[refusal.template]))


def unread(error: OSError) -> str:
    """Why a file cannot be read: one of the texts above, in English."""
    if _BY_NUMBER.get(error.errno or 0) == _NO_FILE:
        return FOREIGN
    return CLOSED if error.errno in (errno.EACCES, errno.EPERM) else UNREADABLE

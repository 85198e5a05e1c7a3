"""What Qt has to say of a locale without UTF-8, as ``LC_ALL=C`` and those that are not installed are."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Generator

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

_BEGINS = "Detected locale "


@contextlib.contextmanager
def unsaid() -> Generator[None]:
    """Have Qt not tell that it reads and writes UTF-8 all the same: it is what the application does anyhow."""

    def say(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if not message.startswith(_BEGINS):
            print(qFormatLogMessage(kind, context, message), file=sys.stderr)

    before = qInstallMessageHandler(say)
    try:
        yield
    finally:
        qInstallMessageHandler(before)

"""Starts Orca with a voice that writes down what it is to say.

Run by the system's Python, for which Orca is installed. Its arguments are the file to write and the folder for Orca's
settings. A line of the file is a JSON object: ``at``, a time in seconds, and ``say``, an utterance, or no ``say`` where
Orca has stopped whatever it was saying.
"""

# pyright: reportMissingImports=false, reportMissingModuleSource=false, reportMissingTypeStubs=false

import json
import sys
import time
import types
from pathlib import Path
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from orca import orca, settings, settings_manager, speechserver  # noqa: E402 # the version must be named first

_VOICE = "written_voice"
_SETTINGS = {
    "speechServerFactory": _VOICE,
    "enableKeyEcho": False,
    "enableBraille": False,
    "enableSound": False,
}
"""What differs from Orca's own settings: no key is repeated."""


class WrittenVoice(speechserver.SpeechServer):
    """Takes as long over an utterance as writing it down does."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._file = Path(path).open("a", encoding="utf-8")  # noqa: SIM115 # as long as Orca runs

    def get_info(self) -> list[str]:
        return [_VOICE, _VOICE]

    def getVoiceFamilies(self) -> list[Any]:  # Orca's name
        return []

    def speak(self, text: str | None = None, acss: Any = None, interrupt: bool = True) -> None:
        if text and text.strip():
            self._write(say=text)

    def speak_character(self, character: str, acss: Any = None) -> None:
        self.speak(character)

    def say_all(self, utterance_iterator: Any, progress_callback: Any) -> None:
        for context, _ in utterance_iterator:
            self.speak(context.utterance)

    def stop(self) -> None:
        self._write()

    def _write(self, **said: str) -> None:
        self._file.write(json.dumps({"at": time.monotonic(), **said}, ensure_ascii=False) + "\n")
        self._file.flush()


def offer(voice: WrittenVoice) -> None:
    """Have Orca find the voice where it looks for speech servers: in a module of that name."""

    class Factory:
        getFactoryName = staticmethod(lambda: _VOICE)  # noqa: N815 # Orca's names
        getSpeechServers = staticmethod(lambda: [voice])  # noqa: N815
        get_speech_server = staticmethod(lambda _info=None: voice)
        shutdownActiveServers = staticmethod(lambda: None)  # noqa: N815

    module: Any = types.ModuleType(_VOICE)
    module.SpeechServer = Factory
    sys.modules[_VOICE] = module


def main() -> None:
    path, folder = sys.argv[1:]
    offer(WrittenVoice(path))
    manager = settings_manager.get_manager()
    manager.activate(folder, dict(_SETTINGS))
    for name, value in _SETTINGS.items():
        setattr(settings, name, value)
        manager.set_setting(name, value)
    sys.exit(orca.main())


if __name__ == "__main__":
    main()

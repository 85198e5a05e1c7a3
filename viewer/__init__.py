"""Event Report Viewer: a written report of an event as timeline, speaker list and text, each fact with its words.

Rooms, and who may know whom: ``window`` -> ``models`` -> ``report``; ``worker`` -> ``reading``, ``extract`` ->
``report``. ``report`` is pure Python and knows nobody. Only ``window``, ``models`` and ``__main__`` know Qt; only
``extract`` knows spaCy. The import contracts in ``pyproject.toml`` hold this.
"""

__version__ = "0.1.0"

"""Event Report Viewer: a written report of an event as timeline, speaker list and text, each fact with its words.

Rooms, and who may know whom:

    cli      ->  window, worker and all below     the command line; ``__main__`` starts it, ``options`` are its options,
                                                  ``commands`` (``hiding``, ``correcting``, ``console``) what it does
    window   ->  models, reader, cache, reading   reads plain text itself, and asks the workers for everything else
    worker   ->  guard, extract, reading, report  the other processes: one that reads, one that extracts
    models   ->  report                           Qt item models
    guard    ->  reading, report                  reading and extraction whose faults become sentences
    reader   ->  reading                          how the process that reads is started and asked
    cache    ->  extract.version, report          reports seen before
    crashes  ->  writing, private_files           reports of crashes, left on this computer
    keeping  ->  private_files, writing           logs of corrections on the disk
    compat                                        what leans on private parts of libraries
    extract  ->  report                           text to report
    reading  ->  report                           file to text

``report`` is pure Python. ``resources``, ``writing``, ``private_files`` (where the application keeps what is its own),
``clock``, ``display``, ``confinement`` (which shuts a worker in), ``handing`` (which hands the files of a second launch
to the first) and ``language``, by which all words are said, know nobody else, and everybody may know them. Only
``window`` and ``models`` know Qt, and only ``extract`` knows spaCy, so the process of the window does not; but for
``compat``, which has a module for each library. ``cli`` imports
a room only when it is asked for. The import contracts in ``pyproject.toml`` hold this.
"""

__version__ = "0.2.0"

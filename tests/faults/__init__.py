"""That writing is whole or not at all, under real faults: ``make faults``.

Each fault is made for real: file systems without room, places and files that may only be read, files that others have
open, writers that are killed, several of them at once. Then the file is looked at: it is the old one, the new one, or
broken, and beside it nothing may be left over but the parts of those that were killed. ``command`` runs the real
command line and tells what it wrote; ``writer`` is a process that does nothing but write ``contents`` that tell
themselves whether they are whole; ``places`` makes file systems, in a namespace of our own so that they vanish with us;
``tracing`` makes system calls fail; ``outcome`` counts. ``logs`` holds the faults of the log in which corrections are
kept, to which records are only ever added: those that were told to be kept must be there. The other modules hold the
faults of all other files.
"""

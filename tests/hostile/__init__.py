"""Files that wish harm: a corpus of them, made on the spot, and what becomes of a process that reads each of them.

``corpus`` gathers the traps of all formats, ``reading`` gives one to a process of its own and watches that, and
``python -m tests.hostile`` does so for all of them and prints a table. ``dense`` has texts for the command line, which
``extracting`` gives it.
"""

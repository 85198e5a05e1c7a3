"""How corrections by the reader are kept on the disk; what they mean is none of this package's business.

A record is a JSON object with an ``id``. Each report has a ``Log`` of its own, a file of JSON lines to which records
are only ever added; the ``Shelf`` finds the log of a report, also where the report's file was moved, renamed or edited.
What is told to be kept is on the disk: written, synced, and found again. ``saying`` holds the sentences for the user,
``lines`` what a file of records is made of, ``files`` what the system is asked for.
"""

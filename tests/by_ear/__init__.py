"""The window by ear: what Orca itself says of it, job by job, kept as transcripts.

``python -m tests.by_ear`` starts everything (a screen of its own, Orca with a voice that is written down, the window on
the sample), does each job by keys alone, and writes what was said into ``transcripts``. Somebody reads these: a test
can tell that something is said, not that it is good to hear. ``test_kept.py`` reads those that are kept.
"""

"""The rules, one file for each way of telling. Each rule has its examples beside it, which one test runs.

``programme`` finds the acts, by ``speaking``, ``showing``, ``discussing`` and ``layout``; ``statements`` who said what;
``facts`` those of the event as a whole; ``people`` how they took part; ``remarks`` what to check. ``saying`` tells
what was said, for acts and statements alike. All ask ``shared``.
"""

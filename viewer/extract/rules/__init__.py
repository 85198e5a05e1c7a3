"""What is found in a parsed text, one room a question, with examples that tests run.

``programme`` finds the acts, by ``acts`` (the patterns in ``resources/patterns``), ``discussing`` and ``layout``;
``statements`` who said what; ``facts`` those of the event as a whole; ``people`` how they took part; ``remarks`` what
to check. ``saying`` tells what was said, for acts and statements alike. All ask ``shared``.
"""

"""What readers correct: operations, their log, anchoring and replay. Pure Python, no Qt.

What was found is never changed. A reader's work is a log of operations (``operations``), each with the entry that it is
about as it stood then, and the text whose positions it uses. What is shown is always *found + replay*: ``replay`` is a
pure function of the report as it was found and of the log. Undo appends to the log (``history``), too.

``making`` makes operations of what a reader asks for, ``coding`` writes them as JSON, ``anchoring`` finds their words
again in a text that was edited, ``matching`` their entries among those that are found now.
"""

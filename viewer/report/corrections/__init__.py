"""What readers correct: operations, their log, anchoring and replay. Pure Python, no Qt.

What was found is never changed. A reader's work is a log of operations (``operations``), each with the entry that it is
about as it stood then, and the text whose positions it uses. What is shown is always *found + replay*: ``replay`` is a
pure function of the report as it was found and of the log. Undo appends to the log (``history``), too.

``making`` makes operations of what a reader asks for (``choosing``, ``stating``, ``taking_part``, ``likewise``),
``checking`` refuses those that make no sense, ``coding`` writes them as JSON. A replay (``replaying``) lays a report
out in slots (``slot``, ``draft``), finds in these what an operation is about (``claims``, ``matching``), and does it
(``doing``, ``notes``). ``anchoring`` finds words again in a text that was edited, by ``aligning`` both and ``seeking``
what that has lost. ``comparing`` and ``taking_over`` are for what a colleague hands on.
"""

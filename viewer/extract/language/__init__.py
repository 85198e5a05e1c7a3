"""What the language says, before anybody is looked for: the parse and the questions asked of it.

``tongues`` tells which paragraphs are English, ``normal`` writes them in one way (``quotation_marks``) and knows the
way back, ``nlp`` parses them, with steps of spaCy of which some are quicker here (``word_classes``, ``entities``),
``joining`` makes plain ``tokens`` of it, which rules see, ``grafts`` mends it where it is known to go wrong,
``passage`` answers where a word stands and what is quoted (``labelled_turns``: in transcripts), ``clauses`` turns each
verb into who does what, ``reality`` tells whether it happened. ``dates``, ``clock``, ``numbers`` and ``places`` know
written forms.
"""

"""What a verb of saying tells: who says it (``speaker``), what (``content``, ``content_clauses``, ``content_nouns``,
``sayable``) and how it is given (``mode``).
"""

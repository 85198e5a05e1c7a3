"""That a safe copy is one, measured on annotated reports: ``make safe-copies``.

``formats`` makes everything that can be made of a report, and tells all words that are in it; ``counting`` looks in
that for the names of the annotation, and for what the list of leftovers says of them; ``sentences`` hides names that
are words as well; ``attacking`` puts names back and compares what comes of it with every digest, size and identifier
that was written.
"""

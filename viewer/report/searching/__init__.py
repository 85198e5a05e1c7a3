"""How ``viewer.report.search`` finds things, from the single character up.

``characters`` says which characters are taken as one, ``folding`` folds a text by it and knows the way back,
``querying`` reads what was typed, ``matching`` and ``patterns`` find it in the folded text and by regular expression,
``areas`` and ``scoping`` keep what lies in some part of the report, ``naming`` adds the other forms of a name,
``suggesting`` offers near spellings, ``listing`` puts matches into context by ``places``, ``objects`` searches people,
programme and statements, whose rows are ``object_rows``, and ``table`` is for other programs. Work that a long text
makes long is a generator: each step is short, and what it returns is the answer.
"""

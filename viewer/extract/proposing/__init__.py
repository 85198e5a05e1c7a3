"""Acts that rules alone do not tell: who did something in a sentence is weighed, with what the rules found there.

``candidates`` lists, sentence by sentence, whoever may have done something in it, and nobody, for acts told without a
person. ``scene`` and ``features`` say what speaks for and against each, by name; what the rules found is among it.
``proposals`` weighs them with ``resources/weights/acts.json``: what is more likely than not to be right is added to
the programme, what rules found and nearly nothing speaks for is left out, and what lies between is kept as a
suggestion.

The weights are learned from annotated reports (``tests.training``). The idea of candidates that are classified with
lexical and syntactic features is that of Gildea and Jurafsky, Automatic Labeling of Semantic Roles (2002).
"""

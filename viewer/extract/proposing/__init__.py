"""Acts that rules alone do not tell: who did something in a sentence is weighed, with what the rules found there.

``candidates`` lists, sentence by sentence, whoever may have done something in it, and nobody, for acts told without a
person. ``scene`` and ``features`` say what speaks for and against each, by name; what the rules found is among it.
``proposals`` weighs them with ``resources/weights/acts.json`` and leaves out what rules found and nearly nothing speaks
for; ``adding`` makes acts of what is likely, ``leaving_out`` takes back what is most doubtful of them, ``suggesting``
makes others of what is nearly likely, for a reader to decide on. ``taking_part`` weighs in the same way, with
``people.json``, how people took part; ``fact_candidates``, ``event_facts`` and ``facts_weighed``, with ``facts.json``,
what states title, start, venue, town and the number of those who came.

The weights are learned from annotated reports (``tests.training``). The idea of candidates that are classified with
lexical and syntactic features is that of Gildea and Jurafsky, Automatic Labeling of Semantic Roles (2002).
"""

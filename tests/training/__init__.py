"""Learning the weights in ``resources/weights``: ``make train``, or ``python -m tests.training`` in the checkout.

Three folders of annotated reports are read: ``tests/reports/known``, by which rules were made; ``reports`` beside this
file, real ones by other authors whose licences allow them to be here (``PROVENANCE.tsv``); and ``tests/corpus/train``.
No rule was made by the last two, so they tell what findings are worth elsewhere; what is worth more in the first is
learned as such, and has no weight in other reports.

``acts`` compares whoever may have done something in a sentence, and who took part, with the annotation; ``statements``
does so with all that may have been said, ``roles`` with all that may be what somebody is, ``examples`` with every
finding. ``fitting`` learns from such examples a
logistic regression for each question. The doubt of what was weighed is learned from reports that were left out when the
weights of acts were. Nothing in it is left to chance: the same reports give the same weights.

Doubt is fitted on nine tenths of the reports at a time as well, and scaled so that it is what it says of the tenth that
was left out; ``--check`` tells how well it fits there, without writing anything. The reports kept aside, and the parts
``develop`` and ``judge`` of the corpus, take no part.
"""

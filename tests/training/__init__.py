"""Learning the weights of ``resources/weights/doubt.json``: ``python -m tests.training`` in the checkout.

Every annotated report of ``tests/reports/known`` and of ``tests/training/reports`` is read, and each finding compared
with its annotation: features and verdict make an example. For each kind of finding a logistic regression with a
quadratic penalty is fitted. ``--check`` fits on nine tenths of the reports at a time and tells, of the tenth that was
left out, how well the doubt fits, without writing anything. The reports kept aside take no part in either.

``reports`` holds real reports by other authors, whose licences allow them to be here (``PROVENANCE.tsv``), with
annotations. No rule was made by them, so they tell more about strange reports than those that rules were made by.
"""

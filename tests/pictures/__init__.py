"""Pictures of the real window and of the printed page, to be looked at beside the design: ``make pictures``.

``usual`` takes those of reading, ``corrections`` those of correcting; what states there are of the latter, and how each
comes about, stands in ``states``.
"""

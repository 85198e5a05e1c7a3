"""The window, one file a view.

``application`` opens it. ``main_window`` is what the text needs to be painted at once, in a ``frame``; ``workbench``
follows with everything else, and makes every connection between the ``views``.
"""

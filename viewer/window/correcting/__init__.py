"""Correcting in the window: the desk where corrections are done, undone and kept, and the views that ask for them.

``desk`` holds the report as it was found, the log of corrections, and what comes of both; every other module here asks
it to do something, and no view changes a report by itself.
"""

"""Faults to be put into the application on purpose, one at a time: see ``__main__``."""

"""What a report is: the model, its JSON form, search, wording and summary, corrections, exports, safe copies.

Pure Python: no Qt, no spaCy."""

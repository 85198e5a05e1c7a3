"""What a report is: the model, its JSON form, search, wording and summary. Pure Python: no Qt, no spaCy."""

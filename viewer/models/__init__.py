"""Qt item models over a ``Report``, and what of it belongs together. No widgets: ``window`` shows what is here."""

"""The window. ``main_window`` holds every connection, ``views`` every widget; one file a view."""

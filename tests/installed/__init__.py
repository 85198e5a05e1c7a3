"""The Debian package, installed where nothing else is."""

"""The overview: who did what where, painted as a table with a sign for each thing that somebody did."""

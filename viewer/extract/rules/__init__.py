"""The rules, one file for each part of the model. Each rule has its examples beside it, which one test runs."""

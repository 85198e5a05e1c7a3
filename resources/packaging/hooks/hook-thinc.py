"""Stands in for the public hook, which takes in every part of thinc; ``build.spec`` names the parts that are used."""

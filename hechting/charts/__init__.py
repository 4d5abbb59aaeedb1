"""Figures from tables: the drawings, the readable table of the same numbers, and what a reader guesses first."""

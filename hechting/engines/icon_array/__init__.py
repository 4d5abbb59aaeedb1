"""Guess a number, then see it as a hundred children or families."""

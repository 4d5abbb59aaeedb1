"""Measures the budgets of the handbook; see README.md in this folder."""

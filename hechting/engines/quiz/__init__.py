"""Recall and use what a chapter says."""

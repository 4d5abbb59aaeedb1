"""Widgets: what a notebook calls in one line and a reader uses without a kernel."""

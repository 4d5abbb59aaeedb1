"""See what was studied, for whom and on what, and what is not offered."""

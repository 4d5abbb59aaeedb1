"""Move an age and see what matters then."""

"""A drawing that the reader changes: lead, tap or slide, and see what follows."""

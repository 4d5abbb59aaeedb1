"""Records, listings and drawings as readable HTML."""

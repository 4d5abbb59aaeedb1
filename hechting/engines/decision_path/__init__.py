"""Walk from a worry to who does what: one question at a time, danger first, every step with its source."""

"""What fits a reader's criteria: groups, counts, relaxations, order, and warnings."""

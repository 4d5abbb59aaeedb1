"""The shape of what the handbook knows: one module per kind of record, and the rules that span fields."""

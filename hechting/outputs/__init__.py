"""What the cells of notebooks keep: making it again from a call, and comparing it with the content of today."""

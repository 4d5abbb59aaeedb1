"""What a reader does, one folder per engine: ``schema`` (its records) and ``widget`` (how it is shown)."""

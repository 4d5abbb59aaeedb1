"""Answer a few questions and get matching advice, with the reason."""

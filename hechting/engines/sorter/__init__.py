"""Put cards where they belong."""

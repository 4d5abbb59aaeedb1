"""Put a few kinds of help beside each other on one sheet, to choose together with parents."""

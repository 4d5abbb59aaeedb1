"""Makes one folder that opens by a double click, for a trainer without a network: the book, paper, and packages."""

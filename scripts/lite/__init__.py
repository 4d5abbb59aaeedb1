"""Makes every chapter run as Python in the reader's browser: JupyterLite on the book's own host, and on no other."""

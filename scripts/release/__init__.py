"""What a release holds, each part made by one module: the site, a zip to open from disk, an EPUB, a wheel, the data."""

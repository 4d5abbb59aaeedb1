"""Dutch wording: numbers, ages, dates and effect sizes, and words folded for search and addresses."""

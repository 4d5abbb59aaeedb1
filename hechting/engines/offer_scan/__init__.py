"""Hold a town's own offer against target groups, ages and levels: what is covered, thin or missing."""

"""What other learning environments load: sets of questions in their formats, and cases and chapters as packages."""

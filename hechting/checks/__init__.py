"""What a maintainer runs before a change goes in: ``python -m hechting.checks`` (also ``make check``)."""

"""Who is there for a child: the reader adds people and says when, and sees a net of threads."""

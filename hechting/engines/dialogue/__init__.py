"""Choose what to say or do, see what happens and why, go on: conversations and cases."""

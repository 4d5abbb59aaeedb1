"""Weigh a claim that many believe."""

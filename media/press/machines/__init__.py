"""Machines as solids in metres, and how each is engraved."""

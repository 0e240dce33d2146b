"""The exhibit package: read, write, say what is wrong."""

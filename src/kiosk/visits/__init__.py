"""Anonymous counts of use, in a file of their own."""

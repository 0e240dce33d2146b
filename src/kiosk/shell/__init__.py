"""What both applications share of Qt."""

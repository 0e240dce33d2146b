"""The curators' application: composition root, view models, list models."""

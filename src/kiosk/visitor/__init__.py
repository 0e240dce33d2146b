"""The visitors' application: composition root, view models, list models."""

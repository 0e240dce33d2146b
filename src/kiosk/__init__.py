"""A museum's touchscreen application."""

__version__ = "0.1.0"

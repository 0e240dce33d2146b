"""Measures the application on the machine that it runs on."""

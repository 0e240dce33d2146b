"""The edition on the screen: read, verify, install, roll back."""

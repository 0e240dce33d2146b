"""Pictures in, prepared pictures out."""

"""Keeping a kiosk well: backup, doctor, status, supervision."""

"""Is this machine fit to be a kiosk?"""

"""From an article to a proposed exhibit: rules for Serbian in both scripts, English and Russian."""

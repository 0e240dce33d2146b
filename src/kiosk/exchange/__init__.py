"""Exchange with other people's tools: spreadsheets for translators, IIIF manifests, labelled pictures."""

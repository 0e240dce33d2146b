"""An operation map as QML sees it: steps, strokes, areas, and labels that find their places."""

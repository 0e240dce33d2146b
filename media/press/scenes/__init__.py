"""One picture a module: `SCENE` describes it, `draw(sheet)` draws it."""

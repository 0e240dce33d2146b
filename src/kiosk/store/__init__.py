"""The content store: engine, tables, reads, writes, revisions."""

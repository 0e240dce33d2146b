"""From the content store and its pictures to an edition."""

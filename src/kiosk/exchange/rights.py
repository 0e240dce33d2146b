"""Rights statements in the form that IIIF asks for."""

import re

__all__ = ["iiif_rights"]

CREATIVE_COMMONS = re.compile(r"https?://(creativecommons\.org/(?:licenses|publicdomain)/[a-z-]+/[0-9.]+/)")
RIGHTS_STATEMENTS = re.compile(r"https?://rightsstatements\.org/(?:vocab|page)/([A-Za-z-]+/[0-9.]+/)")


def iiif_rights(address: str | None) -> str | None:
    """The licence as IIIF's `rights`: of Creative Commons or RightsStatements.org, as `http:`, or None."""
    if found := CREATIVE_COMMONS.match(address or ""):
        return f"http://{found[1]}"
    if found := RIGHTS_STATEMENTS.match(address or ""):
        return f"http://rightsstatements.org/vocab/{found[1]}"
    return None

"""The folder that holds all of one kiosk: content, pictures, editions, visits, settings."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Home:
    """Names every file and folder below a kiosk's home. It creates none of them."""

    root: Path

    @property
    def content_database(self) -> Path:
        return self.root / "content.sqlite"

    @property
    def originals(self) -> Path:
        """Media files as they were imported, named by the SHA-256 of their bytes."""
        return self.root / "originals"

    @property
    def previews(self) -> Path:
        """Small pictures of the originals for curators, which can be made again at any time."""
        return self.root / "previews"

    @property
    def editions(self) -> Path:
        return self.root / "editions"

    @property
    def visits_database(self) -> Path:
        return self.root / "visits.sqlite"

    @property
    def settings_file(self) -> Path:
        return self.root / "settings.toml"

    @property
    def staff_file(self) -> Path:
        """The hashed PIN of the staff and the count of wrong guesses."""
        return self.root / "staff.json"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

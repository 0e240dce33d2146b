"""Whether the files that records name are there, and whether maps have the geometry that they show."""

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path

from kiosk.domain.captions import CaptionsError, read_captions
from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import Fault, Severity
from kiosk.domain.geojson import GeoJsonError, read_shapes
from kiosk.domain.map_geometry import Shapes, geometry_faults, shapes_of_map
from kiosk.domain.media_assets import CaptionFile, MediaAsset, MediaKind
from kiosk.domain.operation_maps import OperationMap, files_of_map
from kiosk.packages.documents import Word
from kiosk.packages.file_names import media_name_fault
from kiosk.packages.record_reader import RecordReader

FOLDER_OF = {
    MediaKind.ILLUSTRATION: "pictures/",
    MediaKind.PHOTOGRAPH: "pictures/",
    MediaKind.VIDEO: "films/",
    MediaKind.AUDIO: "sound/",
}
MAX_CAPTION_BYTES = 1024 * 1024


def file_faults(exhibit: Exhibit, reader: RecordReader) -> tuple[Mapping[str, Path], list[Fault]]:
    """The files that sound records name, and what is wrong with files."""
    rules = _FileRules(reader)
    for asset in exhibit.media:
        rules.take(RecordKind.MEDIA, asset.id, "file", asset.file, FOLDER_OF[asset.kind])
        for captions in asset.captions:
            rules.take_captions(asset, captions)
    for kind, id_ in sorted(reader.faulty):
        if kind is RecordKind.MEDIA:
            rules.check_faulty(id_)
    for map_ in exhibit.maps:
        rules.check_map(map_)
    if not reader.faulty and not reader.unread:
        rules.warn_of_unused()
    return rules.files, rules.faults


class _FileRules:
    def __init__(self, reader: RecordReader) -> None:
        self._reader = reader
        self._there = reader.folder.media
        self.files: dict[str, Path] = {}
        self.faults: list[Fault] = []

    def take(self, kind: RecordKind, id_: str, field: str, name: str, folder: str) -> Path | None:
        """The path of a file that a record names; None, with a fault, where it is missing or misplaced."""
        if not name.startswith(folder):
            self._fault(kind, id_, field, f"'{name}' must stand in {folder}")
        if name not in self._there:
            near = get_close_matches(name, self._there, n=1)
            hint = f"; did you mean '{near[0]}'?" if near else ""
            self._fault(kind, id_, field, f"the file '{name}' is missing{hint}")
            return None
        self.files[name] = self._there[name]
        return self._there[name]

    def check_faulty(self, id_: str) -> None:
        """Look for the file of a media record that is wrong in other ways, so that one pass names both."""
        placement = self._reader.placements.get((RecordKind.MEDIA, id_))
        name = placement.node.find(("file",)).value if placement else None
        if isinstance(name, Word) and media_name_fault(name) is None:
            self.take(RecordKind.MEDIA, id_, "file", name, "")

    def take_captions(self, asset: MediaAsset, captions: CaptionFile) -> None:
        field = f"captions.{captions.language}"
        path = self.take(RecordKind.MEDIA, asset.id, field, captions.file, FOLDER_OF[asset.kind])
        try:
            if path:
                read_captions(captions_text(path.read_bytes()))
        except CaptionsError as error:
            self.faults.append(Fault(captions.file, error.line, error.reason))
        except OSError as error:
            self._fault(RecordKind.MEDIA, asset.id, field, f"'{captions.file}': {error}")

    def check_map(self, map_: OperationMap) -> None:
        """Take the files of a map; where all can be read, hold its features against their geometry."""
        read: dict[str, Shapes | None] = {}
        for field, name in files_of_map(map_):
            path = self.take(RecordKind.MAP, map_.id, field, name, "maps/")
            if name not in read and (field.startswith("geometry.") or ".layers." in field):
                read[name] = self._shapes(map_, field, path)
        shapes = {name: found for name, found in read.items() if found is not None}
        if len(shapes) == len(read):
            for field, reason in geometry_faults(map_, *shapes_of_map(map_, shapes)):
                self._fault(RecordKind.MAP, map_.id, field, reason)

    def _shapes(self, map_: OperationMap, field: str, path: Path | None) -> Shapes | None:
        """What a file of geometry holds; None, with a fault, where it cannot be read."""
        if path is None:
            return None
        try:
            return {shape.id: shape for shape in read_shapes(path.read_bytes())}
        except (GeoJsonError, OSError) as error:
            reason = error.strerror if isinstance(error, OSError) else str(error)
            self._fault(RecordKind.MAP, map_.id, field, f"'{path.name}': {reason}")
            return None

    def warn_of_unused(self) -> None:
        for name in sorted(self._there.keys() - self.files.keys()):
            reason = "no record names this file; it is left out"
            self.faults.append(Fault(name, 0, reason, Severity.WARNING))

    def _fault(self, kind: RecordKind, id_: str, field: str, reason: str) -> None:
        file, line = self._reader.line_of(kind, id_, field.split("."))
        self.faults.append(Fault(file, line, f"{field}: {reason}"))


def captions_text(content: bytes) -> str:
    """The words of a caption file. Raises CaptionsError."""
    if len(content) > MAX_CAPTION_BYTES:
        raise CaptionsError(f"the file is larger than {MAX_CAPTION_BYTES // 1024 // 1024} MiB", 0)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise CaptionsError("the file is not written in UTF-8", line) from error

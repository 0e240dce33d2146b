"""Films and sounds of an edition: probed once more, copied as they are, their captions read."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.captions import CaptionsError, Cue, read_captions
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import KioskError
from kiosk.domain.media_assets import CaptionFile, MediaAsset, MediaKind
from kiosk.media.child import ChildProcess
from kiosk.media.recordings import RecordingFacts, probe_film, probe_sound
from kiosk.media.refusals import RecordingRefusedError

FILMS, SOUND = "films", "sound"
FOLDER_OF = {MediaKind.VIDEO: FILMS, MediaKind.AUDIO: SOUND}


@dataclass(frozen=True, slots=True)
class TakenRecording:
    """What the edition holds of a film or sound: its file, and its captions by language."""

    file: str
    facts: RecordingFacts
    cues: Mapping[str, tuple[Cue, ...]] = field(default_factory=dict)


def take_recordings(
    exhibit: Exhibit,
    originals: Mapping[str, Path],
    package_files: Mapping[str, Path],
    into: Path,
    progress: Callable[[int, int], None],
) -> dict[str, TakenRecording]:
    """Copy every film and sound into the edition. Raises KioskError for one that cannot be played."""
    assets = [asset for asset in exhibit.media if asset.kind in FOLDER_OF]
    taken = {}
    with ChildProcess() as child:
        for done, asset in enumerate(assets, start=1):
            if asset.id not in originals:
                raise KioskError(f"The recording {asset.id} has no file.")
            taken[asset.id] = _take(asset, originals[asset.id], package_files, into, child)
            progress(done, len(assets))
    return taken


def _take(
    asset: MediaAsset, original: Path, package_files: Mapping[str, Path], into: Path, child: ChildProcess
) -> TakenRecording:
    probe = probe_film if asset.kind is MediaKind.VIDEO else probe_sound
    try:
        facts = probe(original, child)
    except RecordingRefusedError as refusal:
        raise RecordingRefusedError(asset.file, refusal.reason, refusal.remedy) from refusal
    file = f"{FOLDER_OF[asset.kind]}/{asset.id}{original.suffix.lower()}"
    target = into / file
    target.parent.mkdir(exist_ok=True)
    shutil.copyfile(original, target)
    return TakenRecording(file, facts, {each.language: _cues(each, package_files) for each in asset.captions})


def _cues(captions: CaptionFile, package_files: Mapping[str, Path]) -> tuple[Cue, ...]:
    path = package_files.get(captions.file)
    if path is None:
        raise KioskError(f"The captions {captions.file} have no file.")
    try:
        return read_captions(path.read_bytes().decode("utf-8"))
    except (CaptionsError, UnicodeDecodeError, OSError) as error:
        raise KioskError(f"The captions {captions.file} cannot be read: {error}.") from error

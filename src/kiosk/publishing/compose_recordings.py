"""Views of films and sounds, with their captions in one language."""

from kiosk.domain.captions import Cue
from kiosk.domain.transliteration import to_latin
from kiosk.editions.recording_views import CueView, RecordingView
from kiosk.publishing.version import Version


def recording_view(media_id: str, version: Version) -> RecordingView | None:
    """The film or sound of that id; None where the edition holds none."""
    taken = version.recordings.get(media_id)
    if taken is None:
        return None
    asset = version.media[media_id]
    return RecordingView(
        id=asset.id,
        kind=asset.kind.value,
        file=taken.file,
        duration_ms=taken.facts.duration_ms,
        width=taken.facts.width,
        height=taken.facts.height,
        caption=version.plain(asset.caption),
        credit=version.plain(asset.credit),
        alt=version.plain(asset.alt),
        cues=tuple(CueView(cue.start_ms, cue.end_ms, cue.text) for cue in captions_in(version, media_id)),
    )


def captions_in(version: Version, media_id: str) -> tuple[Cue, ...]:
    """The captions in the version's language: its own, else derived, else those of the master."""
    cues = version.recordings[media_id].cues
    if version.tag in cues:
        return cues[version.tag]
    origin = next((each.derived_from for each in version.exhibit.languages if each.tag == version.tag), None)
    if origin and origin in cues:
        return tuple(Cue(cue.start_ms, cue.end_ms, to_latin(cue.text)) for cue in cues[origin])
    return cues.get(version.exhibit.master, ())

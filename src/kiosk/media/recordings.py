"""Looks into films and recordings. What is taken in is what every kiosk can play; it is shown as it came."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.media.child import ChildProcess, never
from kiosk.media.refusals import RecordingRefusedError, UnfitPictureError

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.stream import Stream

LARGEST_FILE = 2 * 1024**3
LONGEST_S = 2 * 3600
MOST_FILM_PIXELS = 4096 * 2304
MICROSECONDS = 1_000_000
LEAST_SHARE = 0.9  # of the length that the file claims must really be there
LEAST_GAP_S = 2.0
FRAMES_TRIED = 8

FILM_TYPES = {"mp4": "video/mp4", "webm": "video/webm"}
SOUND_TYPES = {
    "mp3": "audio/mpeg",
    "ogg": "audio/ogg",
    "flac": "audio/flac",
    "wav": "audio/wav",
    "mp4": "audio/mp4",
}
FILM_CODECS = {"mp4": ("h264",), "webm": ("vp9",)}
SOUND_CODECS = ("aac", "mp3", "opus", "vorbis", "flac")
FILMS = "MP4 (H.264) or WebM (VP9)"
SOUNDS = "MP3, Ogg, FLAC, WAV or M4A"
COPY_AGAIN = "Copy it again from where it came."
SAVE_FILM = f"Save it as {FILMS} in a video editor."
SAVE_SOUND = f"Save it as {SOUNDS} in a sound editor."


@dataclass(frozen=True, slots=True)
class RecordingFacts:
    """How long it is and of what kind; the size of its pictures in pixels, 0 for sound."""

    duration_ms: int
    media_type: str
    width: int = 0
    height: int = 0


def probe_film(path: Path, child: ChildProcess | None = None) -> RecordingFacts:
    """The facts of a film that can be played to its end. Raises RecordingRefusedError for any other."""
    return _probe(path, True, child)


def probe_sound(path: Path, child: ChildProcess | None = None) -> RecordingFacts:
    """The facts of a sound recording that can be played to its end. Raises RecordingRefusedError."""
    return _probe(path, False, child)


def _probe(path: Path, is_film: bool, child: ChildProcess | None) -> RecordingFacts:
    if child is None:
        with ChildProcess() as own_child:
            return _probe(path, is_film, own_child)
    try:
        return child.run(look_into, never, path, is_film)
    except UnfitPictureError as fault:
        known = (COPY_AGAIN, SAVE_FILM, SAVE_SOUND)
        remedy = fault.remedy if fault.remedy in known else SAVE_FILM if is_film else SAVE_SOUND
        raise RecordingRefusedError(str(path), fault.reason, remedy) from fault


def look_into(path: Path, is_film: bool) -> RecordingFacts:
    """The facts of a film or a sound. Runs in child processes only. Raises anything at all for a bad one."""
    import av

    remedy = SAVE_FILM if is_film else SAVE_SOUND
    _check_file(path)
    try:
        container = av.open(str(path), mode="r", options={"protocol_whitelist": "file"})
    except av.FFmpegError as error:
        raise UnfitPictureError(f"This is not {_kinds(is_film)}.", remedy) from error
    with container:
        kind = _kind_of(container, is_film)
        if container.duration is None:
            raise UnfitPictureError("It does not say how long it is.", remedy)
        duration_s = container.duration / MICROSECONDS
        if not 0 < duration_s <= LONGEST_S:
            raise UnfitPictureError(
                f"It is longer than {LONGEST_S // 3600} hours, or not a moment long.", remedy
            )
        try:
            _play(container, duration_s)
        except av.FFmpegError as error:
            raise UnfitPictureError("It is damaged and cannot be played to the end.", COPY_AGAIN) from error
        facts = RecordingFacts(round(duration_s * 1000), (FILM_TYPES if is_film else SOUND_TYPES)[kind])
        if not is_film:
            return facts
        picture = container.streams.video[0]
        return RecordingFacts(facts.duration_ms, facts.media_type, picture.width, picture.height)


def _check_file(path: Path) -> None:
    size = path.stat().st_size
    if size == 0:
        raise UnfitPictureError("The file is empty.", COPY_AGAIN)
    if size > LARGEST_FILE:
        raise UnfitPictureError(f"The file is larger than {LARGEST_FILE // 1024**3} GB.", "Save it smaller.")


def _kind_of(container: "InputContainer", is_film: bool) -> str:
    """The short name of the container, after every stream in it was found playable."""
    names = container.format.name.split(",")
    kind = "webm" if "webm" in names else next((name for name in names if name in SOUND_TYPES), "")
    remedy = SAVE_FILM if is_film else SAVE_SOUND
    if kind not in (FILM_TYPES if is_film else SOUND_TYPES):
        raise UnfitPictureError(f"This is not {_kinds(is_film)}.", remedy)
    films = [stream for stream in container.streams.video if not _is_cover(stream)]
    if is_film and len(films) != 1:
        raise UnfitPictureError("It holds no film, or more than one.", remedy)
    if not is_film and (films or len(container.streams.audio) != 1):
        raise UnfitPictureError("It holds a film, no sound, or several.", remedy)
    for stream in films:
        codec = stream.codec_context
        if codec.name not in FILM_CODECS[kind] or codec.pix_fmt not in ("yuv420p", "yuvj420p"):
            raise UnfitPictureError(
                f"Its pictures are {codec.name} {codec.pix_fmt}, which kiosks do not play.", remedy
            )
        if not 0 < codec.width * codec.height <= MOST_FILM_PIXELS:
            raise UnfitPictureError("Its pictures are larger than 4096 × 2304 pixels.", remedy)
    for sound in container.streams.audio:
        name = sound.codec_context.name
        if not name.startswith((*SOUND_CODECS, "pcm_")):
            raise UnfitPictureError(f"Its sound is {name}, which kiosks do not play.", remedy)
    return kind


def _is_cover(stream: "Stream") -> bool:
    """Whether this is the cover picture of a record rather than a film."""
    from av.stream import Disposition

    return bool(stream.disposition & Disposition.attached_pic)


def _play(container: "InputContainer", duration_s: float) -> None:
    """Decode the beginning, and go through everything else, so that nothing is missing at the end."""
    import av

    end_s, decoded = 0.0, 0
    for packet in container.demux():
        if packet.pts is None or packet.time_base is None:
            continue
        if packet.is_corrupt:
            raise av.InvalidDataError(0, "a corrupt packet")
        end_s = max(end_s, float((packet.pts + (packet.duration or 0)) * packet.time_base))
        if decoded < FRAMES_TRIED:
            decoded += len(packet.decode())
    missing_s = duration_s - end_s
    if decoded == 0 or (end_s < duration_s * LEAST_SHARE and missing_s > min(LEAST_GAP_S, duration_s / 2)):
        raise UnfitPictureError("It is damaged: its end is missing.", COPY_AGAIN)


def _kinds(is_film: bool) -> str:
    return f"a film as {FILMS}" if is_film else f"a recording as {SOUNDS}"

from pathlib import Path

import pytest
from tests.exhibits import draw
from tests.recordings import film, sound

from kiosk.media.child import ChildProcess
from kiosk.media.recordings import probe_film, probe_sound
from kiosk.media.refusals import RecordingRefusedError

FILMS = {
    ".mp4": ("mp4", "libx264", "aac", "video/mp4"),
    ".webm": ("webm", "libvpx-vp9", "libopus", "video/webm"),
}
SOUNDS = {
    ".mp3": ("mp3", "libmp3lame", "audio/mpeg"),
    ".ogg": ("ogg", "libopus", "audio/ogg"),
    ".flac": ("flac", "flac", "audio/flac"),
    ".wav": ("wav", "pcm_s16le", "audio/wav"),
    ".m4a": ("ipod", "aac", "audio/mp4"),
}


def kept(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("ending", FILMS)
def test_a_film_of_every_accepted_format_has_its_length_and_size(
    tmp_path: Path, child: ChildProcess, ending: str
) -> None:
    container, codec, its_sound, media_type = FILMS[ending]

    facts = probe_film(kept(tmp_path / f"film{ending}", film(container, codec, its_sound)), child)

    assert (facts.width, facts.height, facts.media_type) == (160, 90, media_type)
    assert abs(facts.duration_ms - 3000) < 100


@pytest.mark.parametrize("ending", SOUNDS)
def test_a_sound_of_every_accepted_format_has_its_length(
    tmp_path: Path, child: ChildProcess, ending: str
) -> None:
    container, codec, media_type = SOUNDS[ending]

    facts = probe_sound(kept(tmp_path / f"zvuk{ending}", sound(container, codec)), child)

    assert (facts.media_type, facts.width, facts.height) == (media_type, 0, 0)
    assert abs(facts.duration_ms - 3000) < 100


def test_a_silent_film_is_a_film(tmp_path: Path, child: ChildProcess) -> None:
    assert probe_film(kept(tmp_path / "nem.mp4", film(sound=None)), child).width == 160


@pytest.mark.parametrize(
    ("ending", "share"),
    [(".mp4", 0), (".mp4", 0.2), (".mp4", 0.9), (".webm", 0), (".webm", 0.2), (".webm", 0.6)],
)
def test_a_film_that_was_not_copied_to_its_end_is_refused(
    tmp_path: Path, child: ChildProcess, ending: str, share: float
) -> None:
    container, codec, its_sound, _ = FILMS[ending]
    whole = film(container, codec, its_sound)

    with pytest.raises(RecordingRefusedError) as refusal:
        probe_film(kept(tmp_path / f"film{ending}", whole[: int(len(whole) * share)]), child)
    assert str(refusal.value).count(". ") == 1


@pytest.mark.parametrize(
    "content", [b"\x00" * 4000, b"not a film at all", b"WEBVTT\n\n", sound(), film(codec="mpeg4")]
)
def test_what_is_no_film_that_kiosks_play_is_refused(
    tmp_path: Path, child: ChildProcess, content: bytes
) -> None:
    with pytest.raises(RecordingRefusedError, match=r"MP4 \(H\.264\) or WebM \(VP9\)"):
        probe_film(kept(tmp_path / "film.mp4", content), child)


def test_a_picture_is_neither_film_nor_sound(tmp_path: Path, child: ChildProcess) -> None:
    picture = draw(tmp_path / "slika.jpg")

    with pytest.raises(RecordingRefusedError, match="not a film"):
        probe_film(picture, child)
    with pytest.raises(RecordingRefusedError, match="not a recording"):
        probe_sound(picture, child)


def test_a_film_is_no_sound(tmp_path: Path, child: ChildProcess) -> None:
    with pytest.raises(RecordingRefusedError, match="holds a film"):
        probe_sound(kept(tmp_path / "film.mp4", film()), child)


def test_a_film_in_a_codec_that_kiosks_do_not_play_is_refused(tmp_path: Path, child: ChildProcess) -> None:
    path = kept(tmp_path / "film.webm", film("webm", "libvpx", None))

    with pytest.raises(RecordingRefusedError, match="vp8"):
        probe_film(path, child)


def test_a_file_that_is_gone_is_told_by_name(tmp_path: Path, child: ChildProcess) -> None:
    with pytest.raises(RecordingRefusedError, match=r"zvuk\.mp3: There is no such file"):
        probe_sound(tmp_path / "zvuk.mp3", child)

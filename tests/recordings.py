"""Films and sounds of a few seconds and a few kilobytes, made when a test first needs them."""

from fractions import Fraction
from functools import cache
from io import BytesIO

import av

SIZE = (160, 90)
FRAMES_PER_SECOND = 10
SAMPLES_PER_SECOND = 48_000
CAPTIONS = """WEBVTT

NOTE made for tests

00:00.500 --> 00:01.500
<v Спикер>Прва <i>реченица</i>.

друга
00:00:01.600 --> 00:00:02.600 line:0 align:start
Друга реченица,
у два реда.
"""


@cache
def film(
    container: str = "mp4", codec: str = "libx264", sound: str | None = "aac", seconds: int = 3
) -> bytes:
    """A film that grows lighter, with silence."""
    file = BytesIO()
    with av.open(file, "w", format=container) as out:
        pictures = out.add_stream(codec, rate=FRAMES_PER_SECOND)
        pictures.width, pictures.height = SIZE
        pictures.pix_fmt = "yuv420p"
        silence = out.add_stream(sound, rate=SAMPLES_PER_SECOND) if sound else None
        if silence:
            silence.layout = "mono"
        for number in range(seconds * FRAMES_PER_SECOND):
            frame = av.VideoFrame(*SIZE, "yuv420p")
            for index, plane in enumerate(frame.planes):
                plane.update(bytes([60 + number * 4 % 160 if index == 0 else 128]) * plane.buffer_size)
            frame.pts, frame.time_base = number, Fraction(1, FRAMES_PER_SECOND)
            out.mux(pictures.encode(frame))
        out.mux(pictures.encode())
        if silence:
            _fill(out, silence, seconds)
    return file.getvalue()


@cache
def sound(container: str = "ogg", codec: str = "libopus", seconds: int = 3) -> bytes:
    """Silence."""
    file = BytesIO()
    with av.open(file, "w", format=container) as out:
        stream = out.add_stream(codec, rate=SAMPLES_PER_SECOND)
        stream.layout = "mono"
        _fill(out, stream, seconds)
    return file.getvalue()


def _fill(out: av.container.OutputContainer, stream: av.AudioStream, seconds: int) -> None:
    samples = stream.frame_size or 1024
    for start in range(0, seconds * SAMPLES_PER_SECOND, samples):
        frame = av.AudioFrame(format=stream.format.name, layout="mono", samples=samples)
        frame.sample_rate = SAMPLES_PER_SECOND
        for plane in frame.planes:
            plane.update(bytes(plane.buffer_size))
        frame.pts, frame.time_base = start, Fraction(1, SAMPLES_PER_SECOND)
        out.mux(stream.encode(frame))
    out.mux(stream.encode())

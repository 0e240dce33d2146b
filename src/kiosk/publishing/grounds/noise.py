"""Soft randomness: the mottling of washes, the unevenness of slopes."""

from random import Random

from PIL import Image


def clouds(size: tuple[int, int], across: int, seed: int) -> Image.Image:
    """A grey picture with soft clouds, about `across` of them side by side."""
    columns, rows = across + 3, max(3, round(across * size[1] / size[0]) + 3)
    coarse = Image.frombytes("L", (columns, rows), Random(seed).randbytes(columns * rows))
    return coarse.resize(size, Image.Resampling.BICUBIC)

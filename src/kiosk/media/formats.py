"""The picture formats that are taken in, and how large a picture may be."""

MEDIA_TYPES = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "TIFF": "image/tiff",
    "WEBP": "image/webp",
    "AVIF": "image/avif",
}
"""By the names that Pillow gives them. MPO is what some cameras write as JPEG; it opens as JPEG."""

OPENED = tuple(name for name in MEDIA_TYPES if name != "MPO")

NAMES = "JPEG, PNG, TIFF, WebP or AVIF"
LARGEST_FILE = 512 * 1024 * 1024
MOST_PIXELS = 150_000_000
MOST_PIXELS_IN_ALL_FRAMES = 600_000_000
LONGEST_SIDE = 30_000

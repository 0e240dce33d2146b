"""Holds a screen against what visitors need: nothing cut off, overlapping, too small to read or to touch."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont

from kiosk.visitor.tour.findings import Finding, FindingKind
from kiosk.visitor.tour.scene import ROUNDING_PX, Clip, Scene, SeenControl, SeenText

SMALLEST_CAPITAL_MM = 4.8
"""Height of the smallest capital letter (Section 508, 402.4; ADA 707.7.2)."""
SMALLEST_TARGET_MM = 15.0
SMALLEST_GAP_MM = 3.0
"""Touch targets: Colle and Hiszem 2004, and the house's own floor."""
ALLOWANCE = 0.98
SHORT = 60
SOFT_HYPHEN = "\u00ad"
WORD_JOINER = "\u2060"
JOINED_HYPHEN = "-" + WORD_JOINER
NO_BREAK_HYPHEN = "\u2011"
BREAKS = str.maketrans(dict.fromkeys(" \n\t-–—/·" + SOFT_HYPHEN, " "))
UNSEEN = frozenset(" \n\t\u00a0\u2011\u200b\u202f" + SOFT_HYPHEN + WORD_JOINER)


def audit(scene: Scene, pixels_per_millimetre: float) -> list[Finding]:
    """Everything that is wrong with `scene` on a screen of that density."""
    return [
        *_cut_off(scene.texts),
        *_too_small(scene.texts, pixels_per_millimetre),
        *_broken_words(scene.texts),
        *_without_glyphs(scene.texts),
        *_overlapping_texts(scene.texts),
        *_covered_by_controls(scene.texts, scene.controls),
        *_poor_targets(scene.controls, pixels_per_millimetre),
        *(
            Finding(FindingKind.MISSING_PICTURE, picture.source.rsplit("/", 1)[-1], "could not be loaded")
            for picture in scene.pictures
            if picture.has_failed
        ),
    ]


def emptiness(scene: Scene) -> list[Finding]:
    """A whole screen without anything on it is one that could not be made."""
    if scene.texts or scene.pictures:
        return []
    return [Finding(FindingKind.EMPTY_SCREEN, "the screen", "shows neither words nor pictures")]


def _short(text: str) -> str:
    flat = " ".join(text.replace(SOFT_HYPHEN, "").replace(WORD_JOINER, "").split())
    return flat if len(flat) <= SHORT else flat[: SHORT - 1] + "…"


def in_sight(rect: QRectF, clips: Iterable[Clip]) -> QRectF:
    """The part of `rect` that no clip cuts off."""
    for clip in clips:
        rect = rect.intersected(clip.rect)
    return rect


def _cut_off(texts: Iterable[SeenText]) -> Iterator[Finding]:
    for text in texts:
        if text.is_elided:
            yield Finding(FindingKind.CLIPPED, _short(text.text), "ends in an ellipsis")
        elif by := _beyond(text.painted, text.clips):
            yield Finding(FindingKind.CLIPPED, _short(text.text), f"reaches {by:.0f} px beyond its room")


def _beyond(rect: QRectF, clips: Iterable[Clip]) -> float:
    """How far `rect` reaches, in pixels, beyond a clip that a visitor cannot scroll that way."""
    worst = 0.0
    scrolled_across = scrolled_down = False
    for clip in reversed(tuple(clips)):
        scrolled_across = scrolled_across or clip.scrolls_across
        scrolled_down = scrolled_down or clip.scrolls_down
        across = max(clip.rect.left() - rect.left(), rect.right() - clip.rect.right())
        down = max(clip.rect.top() - rect.top(), rect.bottom() - clip.rect.bottom())
        worst = max(worst, 0.0 if scrolled_across else across, 0.0 if scrolled_down else down)
    return worst if worst > ROUNDING_PX else 0.0


def _too_small(texts: Iterable[SeenText], pixels_per_millimetre: float) -> Iterator[Finding]:
    for text in texts:
        capital_mm = QFontMetricsF(text.font).capHeight() / pixels_per_millimetre
        if capital_mm < SMALLEST_CAPITAL_MM * ALLOWANCE:
            yield Finding(FindingKind.TOO_SMALL, _short(text.text), f"capitals are {capital_mm:.1f} mm high")


def _broken_words(texts: Iterable[SeenText]) -> Iterator[Finding]:
    for text in texts:
        metrics = QFontMetricsF(text.font)
        words = text.text.replace(JOINED_HYPHEN, NO_BREAK_HYPHEN).translate(BREAKS).split(" ")
        widest = max(words, key=metrics.horizontalAdvance)
        excess = metrics.horizontalAdvance(widest) - text.room
        if text.room > 0 and excess > ROUNDING_PX and text.painted.height() > 1.5 * metrics.height():
            yield Finding(FindingKind.BROKEN_WORD, _short(text.text), f"“{widest}” is wider than its line")


def _without_glyphs(texts: Iterable[SeenText]) -> Iterator[Finding]:
    for text in texts:
        shown = (
            text.text.upper()
            if text.font.capitalization() is QFont.Capitalization.AllUppercase
            else text.text
        )
        if QFontInfo(text.font).family() != text.font.family():
            yield Finding(FindingKind.MISSING_GLYPH, _short(text.text), f"no font “{text.font.family()}”")
            continue
        raw = QRawFont.fromFont(text.font)
        if missing := {
            letter for letter in shown if letter not in UNSEEN and not raw.supportsCharacter(ord(letter))
        }:
            named = ", ".join(f"U+{ord(letter):04X}" for letter in sorted(missing))
            yield Finding(
                FindingKind.MISSING_GLYPH, _short(text.text), f"“{text.font.family()}” lacks {named}"
            )


def _overlapping_texts(texts: list[SeenText]) -> Iterator[Finding]:
    seen = [(text, in_sight(text.inked, text.clips)) for text in texts]
    for (first, one), (second, other) in combinations(seen, 2):
        if _overlap(one, other):
            yield Finding(FindingKind.OVERLAPPING, _short(first.text), f"overlaps “{_short(second.text)}”")


def _covered_by_controls(texts: list[SeenText], controls: list[SeenControl]) -> Iterator[Finding]:
    for text in texts:
        painted = in_sight(text.inked, text.clips)
        for control in controls:
            if text.owner is None and _overlap(painted, in_sight(control.rect, control.clips)):
                yield Finding(
                    FindingKind.OVERLAPPING, _short(text.text), f"runs into the control “{control.name}”"
                )


def _overlap(one: QRectF, other: QRectF) -> bool:
    shared = one.intersected(other)
    least = max(ROUNDING_PX, 0.12 * min(one.height(), other.height()))
    return shared.width() > ROUNDING_PX and shared.height() > least


def _poor_targets(controls: list[SeenControl], pixels_per_millimetre: float) -> Iterator[Finding]:
    for control in controls:
        if not control.name:
            yield Finding(
                FindingKind.UNNAMED_TARGET, control.item.metaObject().className(), "has no accessible name"
            )
        side_mm = min(control.rect.width(), control.rect.height()) / pixels_per_millimetre
        if side_mm < SMALLEST_TARGET_MM * ALLOWANCE:
            yield Finding(FindingKind.SMALL_TARGET, control.name, f"is {side_mm:.1f} mm wide or high")
    for one, other in combinations(controls, 2):
        if one.item.isAncestorOf(other.item) or other.item.isAncestorOf(one.item):
            continue
        if _is_half_scrolled(one) or _is_half_scrolled(other):
            continue
        between = _gap(_core(one, pixels_per_millimetre), _core(other, pixels_per_millimetre))
        gap_mm = between / pixels_per_millimetre
        if gap_mm < SMALLEST_GAP_MM * ALLOWANCE:
            detail = f"leaves {max(0.0, gap_mm):.1f} mm between itself and “{other.name}”"
            yield Finding(FindingKind.TARGETS_TOO_CLOSE, one.name, detail)


def _is_half_scrolled(control: SeenControl) -> bool:
    """A part of it is out of sight, and a visitor scrolls it into sight before touching it."""
    return in_sight(control.rect, control.clips) != control.rect


def _core(control: SeenControl, pixels_per_millimetre: float) -> QRectF:
    """What counts of a control for the gap: a wide target carries a part of the gap within itself."""
    rect = in_sight(control.rect, control.clips)
    least = SMALLEST_TARGET_MM * pixels_per_millimetre
    most = SMALLEST_GAP_MM * pixels_per_millimetre / 2
    across = min(most, max(0.0, rect.width() - least) / 2)
    down = min(most, max(0.0, rect.height() - least) / 2)
    return rect.adjusted(across, down, -across, -down)


def _gap(one: QRectF, other: QRectF) -> float:
    across = max(one.left() - other.right(), other.left() - one.right())
    down = max(one.top() - other.bottom(), other.top() - one.bottom())
    return max(across, down)

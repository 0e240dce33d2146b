"""The drawn ground of a sheet as a picture, so that it is shown, and brought near, as any other."""

from kiosk.editions.map_views import MapSheetView
from kiosk.editions.views import PictureView


def ground_picture(sheet: MapSheetView | None, theme: str) -> PictureView | None:
    """The ground for `theme`, or another where there is none for it; None without a sheet or any ground."""
    if sheet is None or not sheet.grounds:
        return None
    ground = next((each for each in sheet.grounds if each.theme == theme), sheet.grounds[0])
    return PictureView(
        id=f"{sheet.id}-{ground.theme}",
        kind="illustration",
        caption=sheet.title,
        credit=sheet.credit,
        original_credit="",
        date="",
        alt=sheet.title,
        description="",
        focal_x=0.5,
        focal_y=0.5,
        width=sheet.width,
        height=sheet.height,
        renditions=ground.renditions,
        tiles=ground.tiles,
    )

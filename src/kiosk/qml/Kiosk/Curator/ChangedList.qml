pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* Which chapters and panels are otherwise than on the visitors' screen. */
Column {
    id: root

    required property StudioViewModel studio

    spacing: Desk.gap / 2

    Repeater {
        model: root.studio.tree.changedTitles

        DeskText {
            required property string modelData

            width: root.width
            text: "• " + modelData
        }
    }
}

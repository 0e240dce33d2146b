pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The languages that the studio speaks, each by its own name. */
Row {
    id: root

    required property StudioViewModel studio
    property bool onSheet: false

    spacing: Desk.gap

    Repeater {
        model: root.studio.languages

        DeskButton {
            required property string modelData

            onAside: !root.onSheet
            checkable: true
            checked: modelData === root.studio.language
            text: ({"sr-Cyrl": "Ћирилица", "sr-Latn": "Latinica", "en": "English", "ru": "Русский"})[modelData]
            onActivated: root.studio.setLanguage(modelData)
        }
    }
}

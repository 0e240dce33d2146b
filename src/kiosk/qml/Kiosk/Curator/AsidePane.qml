pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The dark side of the desk: the visitor's view with its chips, and below it what needs attention. */
FocusScope {
    id: root

    required property StudioViewModel studio
    readonly property PreviewViewModel preview: root.studio.preview
    readonly property bool isFlat: root.width > 1.2 * root.height
    readonly property real stageRoom: root.isFlat ? root.width * 0.56 : root.width - 2 * Desk.space

    Rectangle {
        anchors.fill: parent
        color: Desk.aside
    }

    Flickable {
        id: page

        anchors.fill: parent
        contentHeight: (root.isFlat ? Math.max(view.height, problems.height) : view.height + Desk.space + problems.height) + 2 * Desk.space
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: view

            x: Desk.space
            y: Desk.space
            width: root.stageRoom
            spacing: Desk.gap

            Item {
                width: parent.width
                height: what.height

                DeskText {
                    id: what

                    onAside: true
                    strong: true
                    text: qsTr("What the visitor sees")
                }

                DeskText {
                    anchors.right: parent.right
                    onAside: true
                    quiet: true
                    small: true
                    text: qsTr("%1 × %2 · text %3 %").arg(root.preview.isPortrait ? 1080 : 1920).arg(root.preview.isPortrait ? 1920 : 1080)
                        .arg(Math.round(root.preview.textScale * 100))
                }
            }

            Item { // the visitor's view is put in here, by an engine of its own
                id: frame

                readonly property real aspect: root.preview.isPortrait ? 9 / 16 : 16 / 9
                readonly property real room: root.isFlat ? root.height - 8 * Desk.target : Math.max(root.width * 0.62, root.height * 0.5)

                width: parent.width
                height: Math.min(width / frame.aspect, root.preview.isPortrait ? frame.room : width / frame.aspect)
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("What the visitor sees")

                Rectangle {
                    anchors.fill: holder
                    color: Desk.bar
                }

                Item {
                    id: holder

                    objectName: "visitorsViewHolder"
                    width: frame.height * frame.aspect
                    height: frame.height
                    anchors.horizontalCenter: parent.horizontalCenter
                    onChildrenChanged: fit()
                    onWidthChanged: fit()

                    function fit(): void {
                        for (const child of holder.children) {
                            child.transformOrigin = Item.TopLeft;
                            child.scale = Qt.binding(() => holder.width / (root.preview.isPortrait ? 1080 : 1920));
                        }
                    }
                }
            }

            DeskText {
                width: parent.width
                visible: text !== ""
                onAside: true
                strong: true
                small: true
                color: Desk.asideBad
                text: root.preview.fault === "" ? "" : qsTr("The last words cannot be shown: the marks do not fit together.")
            }

            Flow {
                width: parent.width
                spacing: Desk.gap / 2

                Repeater {
                    model: root.studio.editor.tongues

                    AsideChip {
                        required property string tag
                        required property string languageName

                        text: languageName
                        checked: tag === root.preview.language
                        onActivated: root.preview.setLanguage(tag)
                    }
                }

                AsideChip {
                    text: qsTr("Upright")
                    checked: root.preview.isPortrait
                    onActivated: root.preview.setPortrait(!root.preview.isPortrait)
                }

                Repeater {
                    model: [1.5, 2]

                    AsideChip {
                        required property real modelData

                        text: qsTr("%1 %").arg(Math.round(modelData * 100))
                        checked: root.preview.textScale === modelData
                        onActivated: root.preview.setTextScale(root.preview.textScale === modelData ? 1 : modelData)
                    }
                }

                AsideChip {
                    text: qsTr("Light")
                    checked: root.preview.theme === "paper"
                    onActivated: root.preview.setTheme(root.preview.theme === "paper" ? "ink" : "paper")
                }

                AsideChip {
                    text: qsTr("Contrast")
                    checked: root.preview.theme === "contrast"
                    onActivated: root.preview.setTheme(root.preview.theme === "contrast" ? "ink" : "contrast")
                }
            }
        }

        ProblemList {
            id: problems

            x: root.isFlat ? view.x + view.width + Desk.space : Desk.space
            y: root.isFlat ? Desk.space : view.y + view.height + Desk.space
            width: root.width - x - Desk.space
            studio: root.studio
        }
    }
}

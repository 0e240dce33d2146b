pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The kinds of panels to choose from, each with what it is good for; and a new chapter. */
DeskSheet {
    id: root

    required property StudioViewModel studio

    function kindName(kind: string): string {
        return ({"text": qsTr("Text"), "photo": qsTr("Picture"), "gallery": qsTr("Gallery"), "quote": qsTr("Quotation"), "map": qsTr("Map"),
                 "figures": qsTr("Figures"), "people": qsTr("People"), "video": qsTr("Film"), "audio": qsTr("Sound")})[kind] ?? kind;
    }

    function kindUse(kind: string): string {
        return ({"text": qsTr("40 to 80 words beside one picture"), "photo": qsTr("one picture fills the screen"),
                 "gallery": qsTr("several pictures to choose from"), "quote": qsTr("spoken or written words, in large type"),
                 "map": qsTr("an operation map, step by step"), "figures": qsTr("numbers made visible, drawn to scale"),
                 "people": qsTr("who is who, a sentence for each"), "video": qsTr("a film with captions"),
                 "audio": qsTr("a recording with its transcript")})[kind] ?? "";
    }

    title: qsTr("New panel")
    explanation: qsTr("It comes after the one that is open, and stays off the visitors' screen until you publish.")
    breadth: Desk.lineWidth * 2.2

    Grid {
        id: grid

        width: parent.width
        columns: width > Desk.textSize * 34 ? 3 : 2
        spacing: Desk.gap

        Repeater {
            model: root.studio.structure.kinds

            Pressable {
                id: card

                required property string kind
                required property bool canBeAdded

                name: root.kindName(card.kind)
                enabled: card.canBeAdded
                opacity: card.enabled ? 1 : Theme.disabledOpacity
                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                height: Math.max(Desk.target * 1.6, words.height + 2 * Desk.gap)
                onActivated: {
                    root.studio.addPanel(card.kind, root.kindName(card.kind));
                    root.closed();
                }

                HoverHandler {
                    id: hover
                }

                Rectangle {
                    anchors.fill: parent
                    radius: Desk.radius
                    color: card.pressed || hover.hovered ? Desk.tree : Desk.field
                    border.width: Desk.hairline
                    border.color: Desk.line
                }

                Icon {
                    id: sign

                    x: Desk.gap
                    anchors.verticalCenter: parent.verticalCenter
                    width: Desk.iconSize * 1.5
                    name: ({"text": "type", "photo": "expand", "gallery": "layout-grid", "quote": "quote", "map": "map", "figures": "list",
                            "people": "users", "video": "play", "audio": "volume-2"})[card.kind] ?? ""
                    tone: "dark"
                }

                Column {
                    id: words

                    anchors.left: sign.right
                    anchors.leftMargin: Desk.gap
                    anchors.right: parent.right
                    anchors.rightMargin: Desk.gap
                    anchors.verticalCenter: parent.verticalCenter

                    DeskText {
                        width: parent.width
                        strong: true
                        text: card.name
                        silent: true
                    }

                    DeskText {
                        width: parent.width
                        small: true
                        quiet: true
                        text: root.kindUse(card.kind)
                        silent: true
                    }
                }

                DeskFocus {}
            }
        }
    }

    acts: DeskButton {
        icon: "book-open"
        text: qsTr("A new chapter instead")
        onActivated: {
            root.studio.structure.addChapter(qsTr("New chapter"));
            root.closed();
        }
    }
}

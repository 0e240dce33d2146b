import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* Something that was found: what it is called, and the words around. */
Pressable {
    id: root

    required property StudioViewModel studio
    required property string kind
    required property string recordId
    required property string title
    required property string excerpt

    name: root.title
    height: Math.max(Desk.target, words.height + Desk.gap)
    onActivated: root.studio.tree.choose(root.kind, root.recordId)

    HoverHandler {
        id: hover
    }

    Rectangle {
        anchors.fill: parent
        color: Desk.text
        opacity: root.pressed ? Theme.pressedOpacity : hover.hovered ? Theme.ghostOpacity : 0
    }

    Column {
        id: words

        x: Desk.space
        width: root.width - 2 * Desk.space
        anchors.verticalCenter: parent.verticalCenter

        DeskText {
            width: parent.width
            strong: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.title
            silent: true
        }

        DeskText {
            width: parent.width
            small: true
            quiet: true
            maximumLineCount: 2
            elide: Text.ElideRight
            text: root.excerpt
            silent: true
        }
    }

    FocusRing {
        inside: true
    }
}

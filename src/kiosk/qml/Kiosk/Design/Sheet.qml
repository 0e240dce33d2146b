import QtQuick

/*
    A modal card: from below on an upright screen, from the right on a wide one. Title on top, close low, where
    everybody reaches it; a tap beside it closes it too. It takes the keys while it is open.
*/
FocusScope {
    id: root

    property string title
    property bool isOpen: false
    property real breadth: Math.min(root.width, Math.max(Metrics.lineWidth + 2 * Metrics.margin, root.width / 2))
    property Item firstFocus: close
    default property alias content: words.content
    property alias spacing: words.spacing
    property alias footer: footer.data
    property real shown: root.isOpen ? 1 : 0

    signal closed

    function toTop(): void {
        words.toTop();
    }

    visible: root.shown > 0
    enabled: root.isOpen
    onIsOpenChanged: {
        if (!root.isOpen)
            return;
        words.toTop();
        root.firstFocus.forceActiveFocus();
    }
    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    Keys.onEscapePressed: root.closed()
    Keys.onBackPressed: root.closed()

    Behavior on shown {
        NumberAnimation {
            duration: Motion.settle
            easing.type: Motion.easing
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: Theme.scrimOpacity * root.shown

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.closed()
        }
    }

    Rectangle {
        id: panel

        readonly property real edge: Metrics.margin

        width: Metrics.portrait ? root.width : root.breadth
        height: Math.min(root.height * (Metrics.portrait ? 0.82 : 1),
                         words.contentHeight + title.height + low.height + 2 * edge + 2 * Metrics.gap)
        x: Metrics.portrait ? 0 : root.width - width * root.shown
        y: root.height - height * (Metrics.portrait ? root.shown : 1)
        color: Theme.card
        border.width: Theme.cardIsDark ? Metrics.hairline : 0
        border.color: Theme.cardLine

        TapHandler { // a tap on the card is none beside it
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        TitleText {
            id: title

            x: panel.edge
            y: panel.edge
            width: panel.width - 2 * panel.edge // anchors would round it anew with every move of the card
            onCard: true
            text: root.title
        }

        ScrollColumn {
            id: words

            anchors.left: title.left
            anchors.right: title.right
            anchors.top: title.bottom
            anchors.topMargin: Metrics.gap
            anchors.bottom: low.top
            anchors.bottomMargin: Metrics.gap
            spacing: Metrics.gap
            ownButtons: false
            onCard: true
        }

        Item {
            id: low

            anchors.left: title.left
            anchors.right: title.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: panel.edge
            height: Metrics.target

            RoundButton {
                id: close

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                icon: "x"
                name: qsTr("Close")
                onCard: true
                onActivated: root.closed()
            }

            Item {
                id: footer

                anchors.left: close.right
                anchors.leftMargin: Metrics.gap
                anchors.right: buttons.left
                anchors.rightMargin: Metrics.gap
                height: parent.height
            }

            ScrollButtons {
                id: buttons

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: words.overflows
                atTop: words.atTop
                atBottom: words.atBottom
                onCard: true
                onUpChosen: words.scrollUp()
                onDownChosen: words.scrollDown()
            }
        }
    }
}

import QtQuick

/*
    Words longer than their room: they scroll by drag, by the buttons and by the up and down keys, and fade out
    where there is more. The buttons take a row below the words, unless the owner places `ScrollButtons` elsewhere.
*/
FocusScope {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property color ground: root.onCard ? Theme.card : Theme.ground
    property bool onCard: false
    property bool ownButtons: true

    readonly property bool overflows: column.height > root.height + 1
    readonly property bool atTop: flick.contentY <= 1
    readonly property bool atBottom: flick.contentY >= flick.contentHeight - flick.height - 1
    readonly property real contentHeight: column.height
    readonly property real buttonRoom: root.overflows && root.ownButtons ? Metrics.smallTarget + Metrics.gap : 0
    readonly property real fadeHeight: Metrics.bodySize * 1.5

    function scrollTo(y: real): void {
        glide.stop();
        glide.to = Math.max(0, Math.min(y, flick.contentHeight - flick.height));
        if (Motion.settle === 0)
            flick.contentY = glide.to;
        else
            glide.start();
    }

    function page(): real {
        return Math.max(flick.height * 0.4, flick.height - root.fadeHeight * 1.5);
    }

    function scrollUp(): void {
        root.scrollTo(flick.contentY - root.page());
    }

    function scrollDown(): void {
        root.scrollTo(flick.contentY + root.page());
    }

    function toTop(): void {
        glide.stop();
        flick.contentY = 0;
    }

    activeFocusOnTab: root.overflows || root.activeFocus
    implicitHeight: column.height
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Text")
    Keys.onUpPressed: event => {
        event.accepted = root.overflows && !root.atTop;
        if (event.accepted)
            root.scrollUp();
    }
    Keys.onDownPressed: event => {
        event.accepted = root.overflows && !root.atBottom;
        if (event.accepted)
            root.scrollDown();
    }

    Flickable {
        id: flick

        width: root.width
        height: root.height - root.buttonRoom
        contentWidth: width
        contentHeight: column.height
        clip: root.overflows
        interactive: root.overflows
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        onMovementStarted: glide.stop()
        onHeightChanged: returnToBounds()
        onContentHeightChanged: returnToBounds()

        Column {
            id: column

            width: flick.width
        }

        NumberAnimation {
            id: glide

            target: flick
            property: "contentY"
            duration: Motion.settle
            easing.type: Motion.easing
        }
    }

    Rectangle {
        anchors.left: flick.left
        anchors.right: flick.right
        anchors.top: flick.top
        height: root.fadeHeight
        visible: root.overflows && !root.atTop
        gradient: Gradient {
            GradientStop { position: 0; color: root.ground }
            GradientStop { position: 1; color: Qt.alpha(root.ground, 0) }
        }
    }

    Rectangle {
        anchors.left: flick.left
        anchors.right: flick.right
        anchors.bottom: flick.bottom
        height: root.fadeHeight
        visible: root.overflows && !root.atBottom
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.alpha(root.ground, 0) }
            GradientStop { position: 1; color: root.ground }
        }
    }

    ScrollButtons {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        onCard: root.onCard
        atTop: root.atTop
        atBottom: root.atBottom
        visible: root.ownButtons && root.overflows
        onUpChosen: root.scrollUp()
        onDownChosen: root.scrollDown()
    }

    FocusRing {
        onCard: root.onCard
    }
}

import QtQuick
import Kiosk.Design

/* A language of the exhibit: the master and the one beside it are outlined strongly; how far it has come, in words. */
Pressable {
    id: root

    required property string tag
    required property string languageName
    required property string languageState
    required property bool isMaster
    required property bool isBeside

    readonly property string stateWords: ({"derived": qsTr("derived"), "missing": qsTr("something missing"), "stale": qsTr("stale"),
                                           "draft": qsTr("draft"), "reviewed": qsTr("reviewed")})[root.languageState] ?? ""

    name: root.languageName + (root.isMaster ? "" : ", " + root.stateWords)
    enabled: !root.isMaster
    implicitHeight: Desk.target
    implicitWidth: words.width + 2 * Desk.space
    Accessible.role: Accessible.RadioButton
    Accessible.checked: root.isBeside || root.isMaster

    Rectangle {
        anchors.fill: parent
        radius: Desk.radius
        color: root.isBeside || root.isMaster ? Desk.field : "transparent"
        border.width: root.isBeside || root.isMaster ? 2 * Desk.hairline : Desk.hairline
        border.color: root.isBeside || root.isMaster ? Desk.text : Desk.line
    }

    Row {
        id: words

        anchors.centerIn: parent
        spacing: Desk.gap

        DeskText {
            anchors.verticalCenter: parent.verticalCenter
            strong: true
            wrapMode: Text.NoWrap
            text: root.languageName
            silent: true
        }

        StateSign {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.isMaster
            sign: root.languageState
        }

        DeskText {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.isMaster
            small: true
            quiet: true
            wrapMode: Text.NoWrap
            text: root.stateWords
            silent: true
        }
    }

    DeskFocus {}
}

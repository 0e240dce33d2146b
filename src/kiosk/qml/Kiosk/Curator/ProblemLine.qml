import QtQuick
import Kiosk.Design

/* One problem: where it is, what is wrong, and a tap to its field. */
Pressable {
    id: root

    required property string recordKind
    required property string recordId
    required property string title
    required property string field
    required property string language
    required property string rule
    required property bool isError
    required property string detail
    required property bool isHere
    property bool tellsDetail: true // which is English

    readonly property string where: {
        const label = root.field.replace(/\.\d+/g, "");
        const parts = [label === "" ? "" : FieldWords.field(label, root.recordKind), root.language];
        return parts.filter(each => each !== "").join(", ");
    }

    function what(): string {
        return ({"missing-text": qsTr("is missing"), "stale-text": qsTr("the translation is older than the original"),
                 "draft-text": qsTr("is a draft that nobody has reviewed"), "missing-alt": qsTr("there are no words for those who cannot see the picture"),
                 "missing-credit": qsTr("the credit is missing"), "missing-rights": qsTr("nobody has said who may show it"),
                 "missing-source": qsTr("no source is named"), "budget": qsTr("is too long for a standing reader"),
                 "typography": qsTr("quotation marks, dashes or spaces are not as they should be"),
                 "mixed-script": qsTr("Latin and Cyrillic letters are mixed in a word"), "markup": qsTr("the marks do not fit together"),
                 "dead-reference": qsTr("points to something that is not there"), "wrong-language": qsTr("is in a language the exhibit does not have"),
                 "duplicate-id": qsTr("stands twice"), "missing-file": qsTr("the file is missing"),
                 "broken-file": qsTr("the file cannot be used"), "wrong-word": qsTr("is no word of the program")})[root.rule] ?? root.detail;
    }

    name: root.title + ": " + root.what()
    implicitHeight: Math.max(Desk.target, words.height + 1.4 * Desk.gap)

    HoverHandler {
        id: hover
    }

    Rectangle {
        anchors.fill: parent
        color: Desk.asideRaised
    }

    Rectangle {
        width: Math.round(Desk.gap * 0.4)
        height: parent.height
        color: root.isError ? Desk.asideBad : Desk.asideDoubtful
    }

    Rectangle {
        anchors.fill: parent
        color: Desk.asideText
        opacity: root.pressed ? Theme.pressedOpacity : hover.hovered ? Theme.ghostOpacity : 0
    }

    Column {
        id: words

        x: Desk.space
        width: root.width - 2 * Desk.space - go.width
        anchors.verticalCenter: parent.verticalCenter

        DeskText {
            width: parent.width
            onAside: true
            small: true
            textFormat: Text.StyledText
            maximumLineCount: 3
            elide: Text.ElideRight
            text: "<b>" + (root.isError ? qsTr("Blocks publishing") + " · " : "") + (root.isHere ? "" : root.title.replace(/</g, "&lt;") + " · ")
                  + root.where + "</b>: " + root.what()
            silent: true
        }

        DeskText {
            width: parent.width
            visible: root.tellsDetail && root.detail !== "" && (root.rule === "budget" || root.rule === "typography" || root.rule === "mixed-script")
            onAside: true
            quiet: true
            small: true
            maximumLineCount: 2
            elide: Text.ElideRight
            text: root.detail
            silent: true
        }
    }

    DeskText {
        id: go

        anchors.right: parent.right
        anchors.rightMargin: Desk.gap
        anchors.verticalCenter: parent.verticalCenter
        onAside: true
        small: true
        strong: true
        font.underline: true
        wrapMode: Text.NoWrap
        text: qsTr("Go there")
        silent: true
    }

    FocusRing {
        inside: true
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* A value that is no text: written by hand, or chosen from what the exhibit has. */
FocusScope {
    id: root

    required property StudioViewModel studio
    required property bool mayEdit
    required property string key
    required property string recordKind
    required property string recordId
    required property string field
    required property string label
    required property int number
    required property string editor
    required property string value
    required property bool isOptional
    required property string listedIn
    required property list<string> choices
    required property list<string> names

    readonly property bool isChosen: root.editor === "one-of" || root.editor === "record" || root.isMedia
    readonly property bool isMedia: root.editor === "picture" || root.editor === "film" || root.editor === "sound"
    readonly property string said: FieldWords.field(root.label, root.recordKind) + (root.number > 0 ? " " + root.number : "")

    function chosenName(): string {
        const at = root.choices.indexOf(root.value);
        if (at < 0)
            return "—";
        return root.editor === "one-of" ? FieldWords.choice(root.names[at]) : root.names[at];
    }

    implicitHeight: Math.max(Desk.target, thumb.visible ? thumb.height : 0)

    Row {
        width: parent.width
        spacing: Desk.gap

        DeskText {
            id: name

            width: Math.min(Desk.textSize * 9, root.width * 0.3)
            height: Desk.target
            verticalAlignment: Text.AlignVCenter
            small: true
            quiet: true
            strong: true
            lineHeight: Math.round(font.pixelSize * 1.1)
            text: root.said
            silent: true
        }

        DraftThumb {
            id: thumb

            visible: root.editor === "picture" && root.value !== ""
            studio: root.studio
            pictureId: visible ? root.value : ""
        }

        DeskField {
            visible: !root.isChosen
            focus: !root.isChosen
            width: root.width - x - (remove.visible ? remove.width + Desk.gap : 0)
            hasLabel: false
            label: root.said
            text: root.value
            placeholder: root.editor === "date" ? qsTr("1944-10-14") : root.editor === "numbers" ? "1, 2, 3" : ""
            enabled: root.mayEdit
            onAccepted: root.studio.values.write(root.recordKind, root.recordId, root.field, text)
            onActiveFocusChanged: if (!activeFocus && text !== root.value) root.studio.values.write(root.recordKind, root.recordId, root.field, text)
        }

        ChoiceLine {
            visible: root.isChosen
            focus: root.isChosen
            width: root.width - x - (remove.visible ? remove.width + Desk.gap : 0)
            label: root.said
            chosen: root.chosenName()
            enabled: root.mayEdit
            choices: root.choices
            names: root.editor === "one-of" ? root.names.map(each => FieldWords.choice(each)) : root.names
            onPicked: id => root.studio.values.write(root.recordKind, root.recordId, root.field, id)
        }

        DeskButton {
            id: remove

            visible: root.listedIn !== "" && root.mayEdit
            icon: "x"
            tip: qsTr("Take it out")
            onActivated: root.studio.values.removeItem(root.listedIn, root.number)
        }
    }
}

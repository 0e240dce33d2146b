pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* Where staff enter their PIN. What is entered shows as dots only, and is forgotten when the door is left. */
FocusScope {
    id: root

    required property VisitorViewModel visitor
    readonly property StaffDoorViewModel door: root.visitor.staff
    readonly property bool isOpen: root.visitor.sheet === "staff"
    readonly property bool takesDigits: !root.door.isBusy && root.door.waitSeconds === 0
                                        && root.door.answer !== "off" && root.door.answer !== "no-pin"
    readonly property int shortest: 6
    readonly property int longest: 12

    property string entered

    function press(digit: string): void {
        if (root.takesDigits && root.entered.length < root.longest)
            root.entered += digit;
    }

    function erase(): void {
        root.entered = root.entered.slice(0, -1);
    }

    function submit(): void {
        const tried = root.entered;
        root.entered = "";
        root.visitor.enterPin(tried);
    }

    function message(): string {
        if (root.door.answer === "no-pin")
            return qsTr("No PIN has been set on this kiosk.");
        if (root.door.answer === "off")
            return qsTr("The PIN is off after too many wrong tries. Set a new one.");
        if (root.door.waitSeconds > 0)
            return qsTr("Wait %1 s before the next try.").arg(root.door.waitSeconds);
        return root.door.answer === "wrong" ? qsTr("That is not the PIN.") : qsTr("Enter the PIN to leave the exhibit.");
    }

    visible: root.isOpen
    enabled: root.isOpen
    onIsOpenChanged: {
        root.entered = "";
        if (root.isOpen)
            leave.forceActiveFocus();
    }
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Staff")
    Keys.onEscapePressed: root.visitor.closeSheet()
    Keys.onBackPressed: root.visitor.closeSheet()
    Keys.onDigit0Pressed: root.press("0")
    Keys.onDigit1Pressed: root.press("1")
    Keys.onDigit2Pressed: root.press("2")
    Keys.onDigit3Pressed: root.press("3")
    Keys.onDigit4Pressed: root.press("4")
    Keys.onDigit5Pressed: root.press("5")
    Keys.onDigit6Pressed: root.press("6")
    Keys.onDigit7Pressed: root.press("7")
    Keys.onDigit8Pressed: root.press("8")
    Keys.onDigit9Pressed: root.press("9")

    Rectangle {
        anchors.fill: parent
        color: Theme.groundDeep

        MouseArea { // nothing behind the door is touched through it
            anchors.fill: parent
        }
    }

    Column {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: pad.top
        anchors.bottomMargin: 2 * Metrics.gap
        width: Math.min(parent.width - 2 * Metrics.margin, Metrics.lineWidth)
        spacing: Metrics.gap

        SubtitleText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Staff")
        }

        CaptionText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.message()
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            height: Metrics.unit * 2.4
            spacing: Metrics.unit * 1.2
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n digit(s) entered", "", root.entered.length)

            Repeater {
                model: Math.max(root.shortest, root.entered.length)

                Rectangle {
                    required property int index

                    width: Metrics.unit * 1.8
                    height: width
                    radius: width / 2
                    color: index < root.entered.length ? Theme.text : "transparent"
                    border.width: Metrics.hairline
                    border.color: Theme.line
                }
            }
        }
    }

    Grid {
        id: pad

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.margin
        columns: 3
        spacing: Metrics.gap

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            DigitButton {
                required property string modelData

                digit: modelData
                enabled: root.takesDigits
                onActivated: root.press(modelData)
            }
        }

        RoundButton {
            icon: "delete"
            name: qsTr("Erase the last digit")
            enabled: root.entered.length > 0
            onActivated: root.erase()
        }

        DigitButton {
            digit: "0"
            enabled: root.takesDigits
            onActivated: root.press("0")
        }

        RoundButton {
            icon: "check"
            name: qsTr("Enter the PIN")
            filled: true
            enabled: root.takesDigits && root.entered.length >= root.shortest
            onActivated: root.submit()
        }

        Item {
            width: Metrics.target
            height: Metrics.target
        }

        RoundButton {
            id: leave

            icon: "x"
            name: qsTr("Back to the exhibit")
            onActivated: root.visitor.closeSheet()
        }
    }
}

import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The very first start: there is no password anywhere until one is made here. */
DoorCard {
    id: root

    required property SessionViewModel session
    readonly property bool isWhole: name.text.trim() !== "" && password.text !== "" && again.text === password.text
                                    && root.session.weakness === ""

    function message(): string {
        if (root.session.fault !== "")
            return root.session.fault;
        if (again.text !== "" && again.text !== password.text)
            return qsTr("The two passwords differ.");
        return password.text === "" ? "" : root.session.weakness;
    }

    function submit(): void {
        if (root.isWhole && !root.session.isBusy)
            root.session.createAdministrator(name.text.trim(), password.text);
    }

    title: qsTr("Create the administrator")
    explanation: qsTr("You are the first here. The administrator gives others their accounts; nobody can look up the password, so keep it well.")

    DeskField {
        id: name

        width: parent.width
        focus: true
        label: qsTr("Name")
        onAccepted: password.forceActiveFocus()
    }

    DeskField {
        id: password

        width: parent.width
        secret: true
        label: qsTr("Password")
        onEdited: root.session.weigh(name.text, password.text)
        onAccepted: again.forceActiveFocus()
    }

    DeskField {
        id: again

        width: parent.width
        secret: true
        label: qsTr("The password again")
        onAccepted: root.submit()
    }

    DeskText {
        width: parent.width
        visible: text !== ""
        strong: true
        color: Desk.bad
        text: root.message()
    }

    DeskButton {
        kind: "filled"
        enabled: root.isWhole && !root.session.isBusy
        text: qsTr("Create the account")
        keys: "Enter"
        onActivated: root.submit()
    }
}

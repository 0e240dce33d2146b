import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* Signing in; locked, the same card for the one who was here, whose work lies untouched behind it. */
DoorCard {
    id: root

    required property SessionViewModel session
    readonly property bool isLocked: root.session.stage === "locked"
    readonly property bool isShut: root.session.waitSeconds > 0 || root.session.isBusy

    function message(): string {
        if (root.session.fault !== "")
            return root.session.fault;
        if (root.session.answer === "off")
            return qsTr("This account is shut after too many wrong tries. An administrator has to give it a new password.");
        if (root.session.waitSeconds > 0)
            return qsTr("Too many wrong tries. Wait %n second(s) before the next one.", "", root.session.waitSeconds);
        return root.session.answer === "wrong" ? qsTr("The name and the password do not go together.") : "";
    }

    function submit(): void {
        if (root.isShut || password.text === "")
            return;
        if (root.isLocked)
            root.session.unlock(password.text);
        else
            root.session.signIn(name.text, password.text);
        password.text = "";
    }

    title: root.isLocked ? qsTr("Locked") : qsTr("Sign in")
    explanation: root.isLocked ? qsTr("Nobody has touched the studio for a while. What %1 was writing is kept.").arg(root.session.accountName)
                               : qsTr("Write, translate and publish the exhibit.")
    onVisibleChanged: password.text = ""

    DeskField {
        id: name

        width: parent.width
        visible: !root.isLocked
        focus: !root.isLocked
        label: qsTr("Name")
        onAccepted: password.forceActiveFocus()
    }

    DeskField {
        id: password

        width: parent.width
        focus: root.isLocked
        secret: true
        label: qsTr("Password")
        onAccepted: root.submit()
    }

    DeskText {
        width: parent.width
        visible: text !== ""
        strong: true
        color: Desk.bad
        text: root.message()
    }

    Row {
        spacing: Desk.gap

        DeskButton {
            kind: "filled"
            enabled: !root.isShut && password.text !== ""
            text: root.isLocked ? qsTr("Unlock") : qsTr("Sign in")
            keys: "Enter"
            onActivated: root.submit()
        }

        DeskButton {
            visible: root.isLocked
            text: qsTr("Somebody else")
            tip: qsTr("Sign out, so that somebody else can sign in")
            onActivated: root.session.signOut()
        }
    }
}

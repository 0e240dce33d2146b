import QtQuick
import Kiosk.Backend

/* Who is signed in, the language of the studio, and the two ways to leave. */
DeskSheet {
    id: root

    required property StudioViewModel studio

    title: root.studio.session.accountName
    explanation: qsTr("The studio locks by itself after three minutes without a touch; what is being written is kept.")

    DeskText {
        strong: true
        text: qsTr("Language of the studio")
    }

    LanguageRow {
        studio: root.studio
        onSheet: true
    }

    acts: [
        DeskButton {
            icon: "lock"
            text: qsTr("Lock")
            keys: "Ctrl+L"
            onActivated: root.studio.session.lock()
        },
        DeskButton {
            text: qsTr("Sign out")
            onActivated: root.studio.session.signOut()
        }
    ]
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* Somebody of the exhibit. */
Sheet {
    id: root

    required property VisitorViewModel visitor

    focus: true
    title: root.person.name
    isOpen: root.visitor.sheet === "person"
    onClosed: root.visitor.closeSheet()

    readonly property PersonViewModel person: root.visitor.person

    CaptionText {
        width: parent?.width ?? 0
        visible: text !== ""
        onCard: true
        quiet: true
        text: root.person.personRole
    }

    BodyText {
        width: parent?.width ?? 0
        onCard: true
        text: root.person.about
    }

    SourceList {
        width: parent?.width ?? 0
        sources: root.person.sources
    }
}

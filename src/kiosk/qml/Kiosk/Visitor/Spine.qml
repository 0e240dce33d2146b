pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The bar along the lower edge: home, the days as stops, accessibility, language. Always there, in everybody's reach. */
FocusScope {
    id: root

    required property VisitorViewModel visitor

    Rectangle {
        anchors.fill: parent
        color: Theme.groundDeep
    }

    Rectangle {
        width: root.width
        height: Metrics.hairline
        color: Theme.line
    }

    SpineButton {
        id: home

        anchors.left: parent.left
        height: root.height
        icon: "house"
        text: qsTr("Home")
        isCurrent: root.visitor.screen === "home"
        onActivated: root.visitor.goHome()
    }

    SpineButton {
        id: map

        anchors.left: home.right
        width: visible ? implicitWidth : 0
        height: root.height
        visible: root.visitor.mapTitle !== ""
        icon: "map"
        text: qsTr("Map")
        description: root.visitor.mapTitle
        isCurrent: root.visitor.screen === "map"
        onActivated: root.visitor.openMap()
    }

    SpineStops {
        anchors.left: map.right
        anchors.right: access.left
        height: root.height
        chapters: root.visitor.chapters
        current: root.visitor.screen === "chapter" ? root.visitor.chapter.number - 1 : -1
        onChosen: chapterId => root.visitor.openChapter(chapterId)
    }

    SpineButton {
        id: access

        anchors.right: language.left
        height: root.height
        icon: "accessibility"
        text: qsTr("Access")
        onActivated: root.visitor.openAccess()
    }

    SpineButton {
        id: language

        anchors.right: parent.right
        height: root.height
        icon: "globe"
        text: root.visitor.languageName
        description: qsTr("Language")
        onActivated: root.visitor.openLanguages()
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The screens of a visit, above the spine along the lower edge. */
Item {
    id: root

    required property VisitorViewModel visitor

    Later {
        isShown: root.visitor.screen === "home"
        isWarm: true
        anchors.bottomMargin: Metrics.spineHeight
        sourceComponent: HomeScreen {
            visitor: root.visitor
        }
    }

    Later {
        isShown: root.visitor.screen === "chapter"
        isWarm: true
        anchors.bottomMargin: Metrics.spineHeight
        sourceComponent: ChapterScreen {
            visitor: root.visitor
        }
    }

    Later {
        isShown: root.visitor.screen === "map"
        isWarm: true
        anchors.bottomMargin: Metrics.spineHeight
        sourceComponent: MapScreen {
            visitor: root.visitor
        }
    }

    Later {
        isShown: ["home", "chapter", "map"].includes(root.visitor.screen)
        isWarm: true
        anchors.topMargin: root.height - Metrics.spineHeight
        sourceComponent: Spine {
            visitor: root.visitor
        }
    }
}

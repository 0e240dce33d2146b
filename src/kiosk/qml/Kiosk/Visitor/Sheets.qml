pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend

/* All the cards that can lie over a screen, one at a time. They are made once, in the background or when first asked for. */
FocusScope {
    id: root

    required property VisitorViewModel visitor

    component Card: Loader {
        required property string name
        readonly property bool isWanted: root.visitor.sheet === name

        anchors.fill: parent
        asynchronous: !isWanted
        visible: status === Loader.Ready
        focus: isWanted
    }

    Card {
        name: "access"
        sourceComponent: AccessSheet {
            visitor: root.visitor
        }
    }

    Card {
        name: "languages"
        sourceComponent: LanguageSheet {
            visitor: root.visitor
        }
    }

    Card {
        name: "sources"
        sourceComponent: SourcesSheet {
            visitor: root.visitor
        }
    }

    Card {
        name: "terms"
        sourceComponent: TermsSheet {
            visitor: root.visitor
        }
    }

    Card {
        name: "person"
        sourceComponent: PersonSheet {
            visitor: root.visitor
        }
    }

    Card {
        name: "passage"
        sourceComponent: PassageSheet {
            visitor: root.visitor
        }
    }

    Card {
        name: "place"
        sourceComponent: PlaceSheet {
            visitor: root.visitor
        }
    }

    Card {
        name: "steps"
        sourceComponent: StepsSheet {
            visitor: root.visitor
        }
    }

    Card {
        name: "step-sources"
        sourceComponent: StepSourcesSheet {
            visitor: root.visitor
        }
    }

    Card {
        name: "help"
        sourceComponent: HelpSheet {
            visitor: root.visitor
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The view of a panel by its kind. A kind without a view of its own gets the stand-in. */
FocusScope {
    id: root

    required property PanelViewModel panel
    property string kind: root.panel.kind
    property bool isCurrent: true
    property bool isOnScreen: true
    property string eyebrow
    property MapViewModel map: null
    property real footerHeight: Metrics.footerHeight
    readonly property Block block: loader.item as Block
    readonly property bool footerOnCard: root.block?.footerOnCard ?? true

    signal pictureOpened(string pictureId)
    signal termOpened(string termId)
    signal personOpened(string personId)
    signal passageOpened(string passageId)
    signal sourcesOpened
    signal placeOpened(string placeId)
    signal stepChosen(string stepId)
    signal mapOpened(string stepId)
    signal stepsOpened

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        sourceComponent: ({
            "text": text,
            "photo": photo,
            "gallery": gallery,
            "quote": quote,
            "figures": figures,
            "people": people,
            "video": video,
            "audio": audio,
            "map": root.map !== null && root.panel.mapId !== "" ? map : standIn
        })[root.kind] ?? standIn
    }

    Connections {
        target: root.block
        ignoreUnknownSignals: true

        function onPictureOpened(pictureId: string): void {
            root.pictureOpened(pictureId);
        }

        function onTermOpened(termId: string): void {
            root.termOpened(termId);
        }

        function onPersonOpened(personId: string): void {
            root.personOpened(personId);
        }

        function onPassageOpened(passageId: string): void {
            root.passageOpened(passageId);
        }

        function onSourcesOpened(): void {
            root.sourcesOpened();
        }

        function onPlaceOpened(placeId: string): void {
            root.placeOpened(placeId);
        }

        function onStepChosen(stepId: string): void {
            root.stepChosen(stepId);
        }

        function onMapOpened(stepId: string): void {
            root.mapOpened(stepId);
        }

        function onStepsOpened(): void {
            root.stepsOpened();
        }
    }

    Component {
        id: text

        TextBlock {
            panel: root.panel
            isCurrent: root.isCurrent
            eyebrow: root.eyebrow
            footerHeight: root.footerHeight
        }
    }

    Component {
        id: photo

        PhotoBlock {
            panel: root.panel
            isCurrent: root.isCurrent
            eyebrow: root.eyebrow
            footerHeight: root.footerHeight
        }
    }

    Component {
        id: gallery

        GalleryBlock {
            panel: root.panel
            isCurrent: root.isCurrent
            eyebrow: root.eyebrow
            footerHeight: root.footerHeight
        }
    }

    Component {
        id: quote

        QuoteBlock {
            panel: root.panel
            isCurrent: root.isCurrent
            eyebrow: root.eyebrow
            footerHeight: root.footerHeight
        }
    }

    Component {
        id: figures

        FiguresBlock {
            panel: root.panel
            isCurrent: root.isCurrent
            eyebrow: root.eyebrow
            footerHeight: root.footerHeight
        }
    }

    Component {
        id: people

        PeopleBlock {
            panel: root.panel
            isCurrent: root.isCurrent
            eyebrow: root.eyebrow
            footerHeight: root.footerHeight
        }
    }

    Component {
        id: map

        MapBlock {
            panel: root.panel
            map: root.map
            isCurrent: root.isCurrent
            isOnScreen: root.isOnScreen
            eyebrow: root.eyebrow
            footerHeight: root.footerHeight
        }
    }

    Component {
        id: video

        VideoBlock {
            panel: root.panel
            isCurrent: root.isCurrent
            isOnScreen: root.isOnScreen
            eyebrow: root.eyebrow
            footerHeight: root.footerHeight
        }
    }

    Component {
        id: audio

        AudioBlock {
            panel: root.panel
            isCurrent: root.isCurrent
            isOnScreen: root.isOnScreen
            eyebrow: root.eyebrow
            footerHeight: root.footerHeight
        }
    }

    Component {
        id: standIn

        StandInBlock {
            panel: root.panel
            isCurrent: root.isCurrent
            eyebrow: root.eyebrow
            footerHeight: root.footerHeight
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick

/* A film or a sound; where it cannot be played, its picture, words and transcript, so that nothing is missing to read. */
Block {
    id: root

    readonly property bool hasFailed: root.panel.recording.isEmpty || root.failedSource === root.panel.recording.source
    property string failedSource

    Loader {
        id: view

        anchors.fill: parent
        focus: true
        sourceComponent: root.hasFailed ? standIn : page
    }

    Connections {
        target: view.item as Block

        function onTermOpened(termId: string): void {
            root.termOpened(termId);
        }

        function onPictureOpened(pictureId: string): void {
            root.pictureOpened(pictureId);
        }

        function onPassageOpened(passageId: string): void {
            root.passageOpened(passageId);
        }

        function onSourcesOpened(): void {
            root.sourcesOpened();
        }
    }

    Component {
        id: page

        RecordingPage {
            panel: root.panel
            isCurrent: root.isCurrent
            isOnScreen: root.isOnScreen
            eyebrow: root.eyebrow
            footerHeight: root.footerHeight
            onHasFailedChanged: if (hasFailed) root.failedSource = root.panel.recording.source
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

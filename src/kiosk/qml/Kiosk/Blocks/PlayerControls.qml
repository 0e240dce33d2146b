pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* Play and pause, ten seconds back and on, how loud, captions and transcript. All within reach, low on the page. */
Column {
    id: root

    required property PlayerRemote remote
    required property RecordingViewModel recording
    property bool hasTranscript: false
    property bool showsTranscript: false
    readonly property PlaybackViewModel playback: root.recording.playback
    readonly property int stride: 10000

    signal transcriptSwitched

    spacing: Metrics.gap

    ScrubBar {
        width: root.width
        remote: root.remote
    }

    component Cell: Item {
        default property alias control: holder.data

        width: holder.childrenRect.width
        height: Metrics.target

        Item {
            id: holder

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: childrenRect.height
        }
    }

    Flow {
        width: root.width
        spacing: Metrics.gap

        RoundButton {
            property bool takesFirstFocus: true

            icon: root.remote.isPlaying ? "pause" : "play"
            name: root.remote.isPlaying ? qsTr("Pause") : qsTr("Play")
            filled: true
            focus: true
            onActivated: root.remote.toggle()
        }

        Cell {
            PillButton {
                text: qsTr("−10")
                name: qsTr("Back 10 seconds")
                onActivated: root.remote.skip(-root.stride)
            }
        }

        Cell {
            PillButton {
                text: qsTr("+10")
                name: qsTr("Forward 10 seconds")
                onActivated: root.remote.skip(root.stride)
            }
        }

        Cell {
            RoundButton {
                width: Metrics.smallTarget
                height: Metrics.smallTarget
                icon: "minus"
                name: qsTr("Quieter")
                enabled: !root.playback.isSilent
                onActivated: root.playback.quieter()
            }
        }

        Cell {
            Row {
                height: Metrics.smallTarget
                spacing: Metrics.gap / 4
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Volume: %1 %").arg(Math.round(root.playback.volume * 100))

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.playback.isSilent ? "volume-x" : "volume-2"
                }

                Repeater {
                    model: 5

                    Rectangle {
                        required property int index

                        anchors.verticalCenter: parent.verticalCenter
                        width: Metrics.bar
                        height: Metrics.iconSize * (0.4 + index * 0.15)
                        color: Theme.text
                        opacity: root.playback.volume * 5 > index + 0.5 ? 1 : Theme.disabledOpacity
                    }
                }
            }
        }

        Cell {
            RoundButton {
                width: Metrics.smallTarget
                height: Metrics.smallTarget
                icon: "plus"
                name: qsTr("Louder")
                enabled: !root.playback.isLoudest
                onActivated: root.playback.louder()
            }
        }

        Cell {
            visible: root.recording.hasCaptions

            PillButton {
                icon: root.playback.showsCaptions ? "check" : ""
                filled: root.playback.showsCaptions
                text: qsTr("Captions")
                Accessible.checkable: true
                Accessible.checked: root.playback.showsCaptions
                onActivated: root.playback.switchCaptions()
            }
        }

        Cell {
            visible: root.hasTranscript

            PillButton {
                icon: root.showsTranscript ? "check" : ""
                filled: root.showsTranscript
                text: qsTr("Transcript")
                Accessible.checkable: true
                Accessible.checked: root.showsTranscript
                onActivated: root.transcriptSwitched()
            }
        }
    }
}

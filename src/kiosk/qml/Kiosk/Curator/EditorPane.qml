pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The form: the languages as chips, then text by text the master beside its translation, then everything else. */
FocusScope {
    id: root

    required property StudioViewModel studio
    readonly property EditorViewModel editor: root.studio.editor
    readonly property bool mayEdit: root.studio.session.mayEdit

    function kindWords(): string {
        if (root.editor.kind === "chapter")
            return qsTr("Chapter");
        return ({"text": qsTr("Text"), "photo": qsTr("Picture"), "gallery": qsTr("Gallery"), "quote": qsTr("Quotation"),
                 "map": qsTr("Map"), "figures": qsTr("Figures"), "people": qsTr("People"), "video": qsTr("Film"),
                 "audio": qsTr("Sound")})[root.editor.panelKind] ?? "";
    }

    Connections {
        target: root.studio

        function onFieldChosen(kind: string, id: string, field: string, language: string): void {
            root.goToField(kind + ":" + id + ":" + field, language);
        }
    }

    function goToField(key: string, language: string): void {
        for (let at = 0; at < texts.count; ++at) {
            const pair = texts.itemAt(at) as TextPair;
            if (pair?.key === key) {
                page.contentY = Math.max(0, Math.min(pair.y, page.contentHeight - page.height));
                pair.takeFocus(language !== "" && language !== root.editor.master);
                return;
            }
        }
        for (let at = 0; at < values.count; ++at) {
            const line = values.itemAt(at) as ValueLine;
            if (line?.key === key || line?.key.startsWith(key + ".")) {
                page.contentY = Math.max(0, Math.min(more.y + line.y, page.contentHeight - page.height));
                line.forceActiveFocus();
                return;
            }
        }
    }

    // Keep what is being written in sight when the keyboard comes up.
    function reveal(item: Item): void {
        if (item === null || !root.activeFocus)
            return;
        const top = item.mapToItem(column, 0, 0).y;
        if (top < page.contentY || top + Desk.target * 1.5 > page.contentY + page.height)
            page.contentY = Math.max(0, Math.min(top - Desk.target, page.contentHeight - page.height));
    }

    Rectangle {
        anchors.fill: parent
        color: Desk.sheet
    }

    DeskText {
        anchors.centerIn: parent
        visible: !root.editor.isOpen
        quiet: true
        text: qsTr("Choose a chapter or a panel in the exhibit.")
    }

    Flickable {
        id: page

        anchors.fill: parent
        visible: root.editor.isOpen
        contentHeight: column.height + 2 * Desk.space
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        onHeightChanged: root.reveal(root.Window.activeFocusItem)

        Column {
            id: column

            x: Desk.space
            y: Desk.space
            width: page.width - 2 * Desk.space
            spacing: Desk.space

            Row {
                width: parent.width
                spacing: Desk.gap

                Column {
                    width: parent.width - acts.width - parent.spacing
                    anchors.verticalCenter: parent.verticalCenter

                    DeskText {
                        width: parent.width
                        small: true
                        quiet: true
                        strong: true
                        text: root.kindWords()
                    }

                    Text {
                        width: parent.width
                        text: root.editor.title === "" ? qsTr("Without a title") : root.editor.title
                        color: Desk.text
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        textFormat: Text.PlainText
                        font.family: Fonts.sans
                        font.weight: Font.Black
                        font.pixelSize: Math.round(Desk.headingSize * 0.8)
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }
                }

                Row {
                    id: acts

                    spacing: Desk.gap / 2

                    DeskButton {
                        text: qsTr("Duplicate")
                        enabled: root.mayEdit
                        onActivated: root.studio.structure.duplicate(root.editor.kind, root.editor.recordId)
                    }

                    DeskButton {
                        text: qsTr("Delete")
                        tip: qsTr("Into the bin, for 30 days")
                        enabled: root.mayEdit
                        onActivated: root.studio.remove()
                    }
                }
            }

            DeskText {
                width: parent.width
                visible: root.studio.othersHere !== ""
                strong: true
                color: Desk.doubtful
                text: qsTr("%1 is working here too. What both of you change, you will both see.").arg(root.studio.othersHere)
            }

            Flow {
                width: parent.width
                spacing: Desk.gap

                Repeater {
                    model: root.editor.tongues

                    TongueChip {
                        onActivated: root.editor.showBeside(tag)
                    }
                }
            }

            Repeater {
                id: texts

                model: root.editor.texts

                TextPair {
                    width: column.width
                    editor: root.editor
                    mayEdit: root.mayEdit
                }
            }

            Column {
                id: more

                width: parent.width
                spacing: Desk.gap

                Repeater {
                    id: values

                    model: root.editor.values

                    ValueLine {
                        width: more.width
                        studio: root.studio
                        mayEdit: root.mayEdit
                    }
                }
            }

            Flow {
                width: parent.width
                spacing: Desk.gap

                Repeater {
                    model: root.editor.lists

                    DeskButton {
                        required property string modelData

                        icon: "plus"
                        enabled: root.mayEdit
                        text: ({"pictures": qsTr("Another picture"), "people": qsTr("Another person"), "figures": qsTr("Another figure"),
                                "sources": qsTr("Another source")})[modelData] ?? ""
                        onActivated: root.studio.values.addItem(modelData)
                    }
                }
            }
        }

        DeskScrollBar {
            flickable: page
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/*
    The desk: the exhibit as a tree, the form in the middle, the visitor's view beside it. In a narrow window the tree
    comes when it is called, and the visitor's view stands below the form.
*/
FocusScope {
    id: root

    required property StudioViewModel studio
    property string sheet: ""
    property bool treeShown: false

    readonly property bool isWide: !Desk.narrow

    function openSheet(name: string): void {
        root.sheet = name;
        root.treeShown = false;
    }

    function closeSheet(): void {
        root.sheet = "";
        editor.forceActiveFocus();
    }

    Connections {
        target: root.studio

        function onRecordChosen(): void {
            root.treeShown = false;
            root.sheet = "";
        }
    }

    Shortcut { sequences: [StandardKey.Undo]; onActivated: root.studio.undo() }
    Shortcut { sequences: [StandardKey.Redo, "Ctrl+Shift+Z"]; onActivated: root.studio.redo() }
    Shortcut { sequences: [StandardKey.Find]; onActivated: tree.find() }
    Shortcut { sequences: ["Ctrl+H"]; onActivated: root.openSheet("history") }
    Shortcut { sequences: ["Ctrl+L"]; onActivated: root.studio.session.lock() }
    Shortcut { sequences: ["Alt+Up"]; onActivated: root.studio.tree.shift(-1) }
    Shortcut { sequences: ["Alt+Down"]; onActivated: root.studio.tree.shift(1) }
    Shortcut { sequences: ["Ctrl+PgUp"]; onActivated: root.studio.goAlong(-1) }
    Shortcut { sequences: ["Ctrl+PgDown"]; onActivated: root.studio.goAlong(1) }
    Shortcut { sequences: [StandardKey.Save]; onActivated: root.studio.editor.flush() }

    TopBar {
        id: bar

        width: root.width
        studio: root.studio
        hasMenu: !root.isWide
        onMenuChosen: root.treeShown = !root.treeShown
        onSheetChosen: name => root.openSheet(name)
        enabled: root.sheet === ""
        z: 2
    }

    EditorPane {
        id: editor

        anchors.top: bar.bottom
        x: root.isWide ? Desk.treeWidth : 0
        width: root.isWide ? root.width - Desk.treeWidth - Desk.asideWidth : root.width
        height: root.isWide ? root.height - bar.height : Math.round((root.height - bar.height) * 0.6)
        focus: true
        studio: root.studio
        enabled: root.sheet === "" && !tree.isOver
    }

    AsidePane {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: root.isWide ? Desk.asideWidth : root.width
        height: root.isWide ? root.height - bar.height : root.height - bar.height - editor.height
        studio: root.studio
        enabled: root.sheet === "" && !tree.isOver
    }

    Rectangle {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.width
        visible: tree.isOver
        opacity: Desk.veilOpacity
        color: Desk.veil
        z: 1

        TapHandler {
            onTapped: root.treeShown = false
        }
    }

    TreePane {
        id: tree

        readonly property bool isOver: !root.isWide && root.treeShown

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.isWide ? Desk.treeWidth : Math.min(root.width * 0.8, Desk.lineWidth)
        visible: root.isWide || root.treeShown
        enabled: visible && root.sheet === ""
        studio: root.studio
        z: 1
        onSheetChosen: name => root.openSheet(name)
    }

    Loader {
        anchors.fill: parent
        active: root.sheet !== ""
        focus: active
        z: 3
        sourceComponent: ({"gallery": gallery, "bin": bin, "history": history, "publish": publish, "editions": editions,
                           "account": account})[root.sheet] ?? null
        onLoaded: (item as Item)?.forceActiveFocus()
    }

    ConflictSheet {
        anchors.fill: parent
        visible: root.studio.editor.conflict.isOpen
        enabled: visible
        conflict: root.studio.editor.conflict
        z: 4
        onVisibleChanged: if (visible) forceActiveFocus()
    }

    Component { id: gallery; GallerySheet { studio: root.studio; onClosed: root.closeSheet() } }
    Component { id: bin; BinSheet { studio: root.studio; onClosed: root.closeSheet() } }
    Component { id: history; HistorySheet { studio: root.studio; onClosed: root.closeSheet() } }
    Component { id: publish; PublishSheet { studio: root.studio; onClosed: root.closeSheet(); onEditionsChosen: root.sheet = "editions" } }
    Component { id: editions; EditionsSheet { studio: root.studio; onClosed: root.closeSheet() } }
    Component { id: account; AccountSheet { studio: root.studio; onClosed: root.closeSheet() } }
}

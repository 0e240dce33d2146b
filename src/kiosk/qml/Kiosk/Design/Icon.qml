import QtQuick

/* One of the icons of icons/, by its file's name, in a tone: "light", "dark", "accent", "accent-on-paper". */
Image {
    id: root

    property string name
    property string tone: Theme.isDark ? "light" : "dark"

    source: root.name === "" ? "" : Qt.resolvedUrl("icons/" + root.tone + "/" + root.name + ".svg")
    sourceSize: Qt.size(Math.round(root.width), Math.round(root.height))
    width: Metrics.iconSize
    height: root.width
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Blocks
import Kiosk.Design

/* A quoted passage in full, with the quoted line in bold; of a translation, the original too. */
Sheet {
    id: root

    required property VisitorViewModel visitor

    focus: true
    spacing: Metrics.gap * 1.5
    title: root.passage.title
    isOpen: root.visitor.sheet === "passage"
    onClosed: {
        mark.isTurned = false;
        root.visitor.closeSheet();
    }

    readonly property PassageViewModel passage: root.visitor.passage

    CaptionText {
        width: parent?.width ?? 0
        visible: text !== ""
        onCard: true
        quiet: true
        text: root.passage.introduction
    }

    TranslationMark {
        id: mark

        width: parent?.width ?? 0
        onCard: true
        original: root.passage.original
    }

    Repeater {
        model: mark.showsOriginal ? root.passage.original.paragraphs : root.passage.paragraphs

        BodyText {
            required property string modelData

            width: parent?.width ?? 0
            onCard: true
            text: modelData
            font.features: mark.serifFeatures
        }
    }

    CaptionText {
        width: parent?.width ?? 0
        visible: text !== ""
        onCard: true
        text: [root.passage.author, root.passage.work].filter(part => part !== "").join(", ")
    }

    SourceList {
        width: parent?.width ?? 0
        sources: root.passage.sources
    }
}

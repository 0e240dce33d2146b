pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Kiosk.Backend
import Kiosk.Design

/*
    A chapter: one panel to a page, turned by swipe, by the pager and by the keys, over the chapter's ends into the next.
    The pages are filled again for every chapter; the row of pages itself slides in from where the chapter lies in time.
*/
FocusScope {
    id: root

    required property VisitorViewModel visitor
    readonly property ChapterViewModel chapter: root.visitor.chapter
    readonly property real pullToCross: 0.06

    property string shownChapter
    property int shownNumber: 0

    Component.onCompleted: root.follow()

    function follow(): void {
        if (root.chapter.chapterId === root.shownChapter)
            pages.goTo(root.chapter.panelIndex);
        else
            root.enterChapter();
    }

    function enterChapter(): void {
        const isForward = root.chapter.number >= root.shownNumber;
        root.shownChapter = root.chapter.chapterId;
        root.shownNumber = root.chapter.number;
        pages.hasArrived = false;
        pages.jumpTo(root.chapter.panelIndex);
        if (root.visible && Motion.settle > 0) {
            entering.from = isForward ? pages.width / 6 : -pages.width / 6;
            entering.restart();
        } else {
            Qt.callLater(pages.arrive);
        }
    }

    Connections {
        target: root.visitor

        function onMoved(): void {
            root.follow();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    ListView {
        id: pages

        property bool hasArrived: false
        readonly property bool isTurning: !pages.hasArrived || pages.moving || pages.contentX !== pages.currentIndex * pages.width

        function arrive(): void {
            pages.hasArrived = true;
        }

        function goTo(place: int): void {
            if (pages.currentIndex !== place)
                pages.currentIndex = place;
        }

        function jumpTo(place: int): void {
            pages.highlightMoveDuration = 0;
            pages.currentIndex = place;
            pages.positionViewAtIndex(place, ListView.Beginning);
            pages.highlightMoveDuration = Qt.binding(() => Motion.settle);
        }

        function cross(): void {
            if (pages.horizontalOvershoot > pages.width * root.pullToCross)
                root.visitor.nextPanel();
            else if (pages.horizontalOvershoot < -pages.width * root.pullToCross)
                root.visitor.previousPanel();
        }

        width: root.width
        height: root.height
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        preferredHighlightBegin: 0
        preferredHighlightEnd: 0
        highlightMoveDuration: Motion.settle
        boundsBehavior: Flickable.DragOverBounds
        cacheBuffer: pages.isTurning ? 0 : Math.ceil(root.width) // the next neighbours are made at rest
        model: root.chapter.panels
        onWidthChanged: pages.jumpTo(root.chapter.panelIndex)
        onDragEnded: pages.cross()
        onMovementEnded: if (pages.currentIndex !== root.chapter.panelIndex) root.visitor.openPanel(pages.currentIndex)

        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "text"

                ChapterPage {
                    kind: "text"
                    visitor: root.visitor
                }
            }

            DelegateChoice {
                roleValue: "photo"

                ChapterPage {
                    kind: "photo"
                    visitor: root.visitor
                }
            }

            DelegateChoice {
                roleValue: "gallery"

                ChapterPage {
                    kind: "gallery"
                    visitor: root.visitor
                }
            }

            DelegateChoice {
                roleValue: "quote"

                ChapterPage {
                    kind: "quote"
                    visitor: root.visitor
                }
            }

            DelegateChoice {
                roleValue: "figures"

                ChapterPage {
                    kind: "figures"
                    visitor: root.visitor
                }
            }

            DelegateChoice {
                roleValue: "people"

                ChapterPage {
                    kind: "people"
                    visitor: root.visitor
                }
            }

            DelegateChoice {
                roleValue: "map"

                ChapterPage {
                    kind: "map"
                    visitor: root.visitor
                }
            }

            DelegateChoice {
                roleValue: "video"

                ChapterPage {
                    kind: "video"
                    visitor: root.visitor
                }
            }

            DelegateChoice {
                roleValue: "audio"

                ChapterPage {
                    kind: "audio"
                    visitor: root.visitor
                }
            }
        }

        transform: Translate {
            id: slide
        }

        NumberAnimation {
            id: entering

            target: slide
            property: "x"
            onFinished: pages.arrive()
            to: 0
            duration: Motion.settle
            easing.type: Motion.easing
        }
    }

    Pager {
        id: pager

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (Metrics.footerHeight - pager.height) / 2
        width: Metrics.pagerWidth
        chapter: root.chapter
        onCard: (pages.currentItem as ChapterPage)?.footerOnCard ?? true
        onPreviousChosen: root.visitor.previousPanel()
        onNextChosen: root.visitor.nextPanel()
    }
}

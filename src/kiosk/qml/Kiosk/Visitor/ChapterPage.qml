import QtQuick
import Kiosk.Backend
import Kiosk.Blocks

/*
    A panel as a page of its chapter. A page is made for one kind of panel and keeps it: a view that gives way to another
    would still be told of the next panel while it is being taken down.
*/
BlockChooser {
    id: root

    required property int index
    required property VisitorViewModel visitor

    readonly property ChapterViewModel chapter: root.visitor.chapter

    width: ListView.view?.width ?? 0
    height: ListView.view?.height ?? 0
    visible: false // until it is whole: a page in the making has no place in the row yet
    enabled: root.isCurrent
    isCurrent: root.index === root.chapter.panelIndex
    eyebrow: root.chapter.number + " · " + (root.panel.date === "" ? root.chapter.date : root.panel.date)
    onPictureOpened: pictureId => root.visitor.openViewer(pictureId)
    onTermOpened: termId => root.visitor.openTerms(termId)
    onPersonOpened: personId => root.visitor.openPerson(personId)
    onPassageOpened: passageId => root.visitor.openPassage(passageId)
    onSourcesOpened: root.visitor.openSources()
    map: root.visitor.map as MapViewModel
    isOnScreen: root.visitor.screen === "chapter"
    onPlaceOpened: placeId => root.visitor.openPlace(placeId)
    onStepChosen: stepId => root.visitor.showStep(stepId)
    onMapOpened: stepId => root.visitor.openMapAt(stepId)
    onStepsOpened: root.visitor.openSteps()
    Component.onCompleted: root.visible = true
}

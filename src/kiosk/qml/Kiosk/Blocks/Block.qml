pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* What every panel's view has. The screen draws its pager over the lowest `footerHeight` of the page. */
FocusScope {
    id: root

    required property PanelViewModel panel
    property bool isCurrent: true
    property bool isOnScreen: true
    property string eyebrow
    property real footerHeight: Metrics.footerHeight
    property bool footerOnCard: true
    property MapViewModel map: null

    signal pictureOpened(string pictureId)
    signal termOpened(string termId)
    signal personOpened(string personId)
    signal passageOpened(string passageId)
    signal sourcesOpened
    signal placeOpened(string placeId)
    signal stepChosen(string stepId)
    signal mapOpened(string stepId)
    signal stepsOpened
}

import QtQuick

/*
    What every control is: it acts when the finger leaves it inside, or on the select key; sliding off cancels.
    It looks pressed from the first frame.
*/
Item {
    id: root

    property string name
    readonly property bool pressed: tap.pressed || root.keyPressed

    property bool keyPressed: false

    signal activated

    function press(event: KeyEvent): void {
        event.accepted = !event.isAutoRepeat;
        if (event.accepted)
            root.keyPressed = true;
    }

    function release(event: KeyEvent): void {
        const wasPressed = root.keyPressed && !event.isAutoRepeat;
        event.accepted = wasPressed;
        if (wasPressed) {
            root.keyPressed = false;
            root.activated();
        }
    }

    activeFocusOnTab: root.enabled
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.focusable: true
    Accessible.onPressAction: root.activated()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space)
            root.press(event);
    }
    Keys.onReleased: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space)
            root.release(event);
    }
    onActiveFocusChanged: root.keyPressed = false

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: root.activated()
    }
}

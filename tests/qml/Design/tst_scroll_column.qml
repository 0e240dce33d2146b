import QtQuick
import QtTest
import Kiosk.Design

Item {
    id: root

    property real wordsHeight: 1000

    width: 600
    height: 400

    ScrollColumn {
        id: column

        anchors.fill: parent

        Rectangle {
            width: column.width
            height: root.wordsHeight
        }
    }

    TestCase {
        name: "ScrollColumn"
        when: windowShown

        function init() {
            Motion.calm = true;
            root.wordsHeight = 1000;
            column.toTop();
            column.forceActiveFocus();
        }

        function cleanup() {
            Motion.calm = false;
        }

        function button(name) {
            return findControl(column, name);
        }

        function findControl(item, name) {
            for (const child of item.children) {
                if (child.name === name)
                    return child;
                const found = findControl(child, name);
                if (found)
                    return found;
            }
            return null;
        }

        function test_words_that_fit_have_no_buttons_and_take_no_keys() {
            root.forceActiveFocus();
            root.wordsHeight = 300;
            tryVerify(() => !column.overflows);
            verify(!column.activeFocusOnTab);
            tryVerify(() => !button("Scroll down").visible);
        }

        function test_a_tap_on_the_button_reaches_the_end_and_back() {
            verify(column.atTop);
            verify(!button("Scroll up").enabled);
            for (let taps = 0; taps < 10 && !column.atBottom; ++taps)
                mouseClick(button("Scroll down"));
            verify(column.atBottom, "ten taps are enough");
            for (let taps = 0; taps < 10 && !column.atTop; ++taps)
                mouseClick(button("Scroll up"));
            verify(column.atTop);
        }

        function test_a_screenful_keeps_the_last_lines_in_sight() {
            column.scrollDown();
            tryVerify(() => !column.atTop);
            verify(column.page() < column.height - column.buttonRoom);
        }

        function test_the_keys_scroll_while_there_is_more_and_then_let_go() {
            for (let presses = 0; presses < 10; ++presses)
                keyClick(Qt.Key_Down);
            verify(column.atBottom);
            for (let presses = 0; presses < 10; ++presses)
                keyClick(Qt.Key_Up);
            verify(column.atTop);
        }

        function test_the_buttons_are_large_enough_for_a_finger() {
            const down = button("Scroll down");
            verify(down.width >= 15 * Metrics.millimetre);
            verify(down.height >= 15 * Metrics.millimetre);
        }

        function test_shorter_words_are_never_left_scrolled_away() {
            column.scrollDown();
            root.wordsHeight = 200;
            tryVerify(() => column.atTop);
        }
    }
}

import QtQuick
import QtTest
import Kiosk.Design

Item {
    id: root

    width: 1200
    height: 800

    Sheet {
        id: sheet

        anchors.fill: parent
        title: "Појмови"

        Rectangle {
            width: 100
            height: 100
        }
    }

    SignalSpy {
        id: closings

        target: sheet
        signalName: "closed"
    }

    TestCase {
        name: "Sheet"
        when: windowShown

        function init() {
            Motion.calm = true;
            Metrics.windowWidth = root.width;
            Metrics.windowHeight = root.height;
            sheet.isOpen = true;
            tryCompare(sheet, "shown", 1);
            closings.clear();
        }

        function cleanup() {
            sheet.isOpen = false;
            Motion.calm = false;
            Metrics.windowWidth = 1920;
            Metrics.windowHeight = 1080;
        }

        function test_a_tap_beside_the_card_closes_it() {
            mouseClick(root, 40, 400);
            compare(closings.count, 1);
        }

        function test_a_tap_on_the_card_does_not() {
            mouseClick(root, root.width - 60, root.height - 60);
            compare(closings.count, 0);
        }

        function test_the_focus_goes_to_the_close_button_and_select_closes() {
            verify(sheet.firstFocus.activeFocus);
            keyClick(Qt.Key_Return);
            compare(closings.count, 1);
        }

        function test_the_close_button_lies_in_the_lower_part_that_everybody_reaches() {
            const place = sheet.firstFocus.mapToItem(root, 0, 0);
            verify(place.y > root.height * 0.6);
        }

        function test_a_closed_sheet_takes_no_taps() {
            sheet.isOpen = false;
            tryVerify(() => !sheet.visible);
            mouseClick(root, 40, 400);
            compare(closings.count, 0);
        }
    }
}

import QtQuick
import QtTest
import Kiosk.Design

Item {
    id: root

    width: 400
    height: 300

    Pressable {
        id: control

        x: 100
        y: 100
        width: 120
        height: 80
        name: "Даље"
    }

    SignalSpy {
        id: activations

        target: control
        signalName: "activated"
    }

    TestCase {
        name: "Pressable"
        when: windowShown

        function init() {
            control.enabled = true;
            control.forceActiveFocus();
            activations.clear();
        }

        function test_a_finger_that_leaves_inside_acts() {
            const touch = touchEvent(control);
            touch.press(0, control, 60, 40).commit();
            verify(control.pressed, "it looks pressed at once");
            touch.release(0, control, 60, 40).commit();
            compare(activations.count, 1);
            verify(!control.pressed);
        }

        function test_a_finger_held_long_acts_all_the_same() {
            mousePress(control, 60, 40);
            wait(900);
            mouseRelease(control, 60, 40);
            compare(activations.count, 1);
        }

        function test_sliding_off_cancels() {
            mousePress(control, 60, 40);
            mouseMove(control, 60, 150);
            mouseRelease(control, 60, 150);
            compare(activations.count, 0);
            verify(!control.pressed);
        }

        function test_a_disabled_one_does_nothing() {
            control.enabled = false;
            mouseClick(control, 60, 40);
            compare(activations.count, 0);
            verify(!control.activeFocusOnTab);
        }

        function test_the_select_key_acts_when_released_data() {
            return [{tag: "enter", key: Qt.Key_Enter}, {tag: "return", key: Qt.Key_Return}, {tag: "space", key: Qt.Key_Space}];
        }

        function test_the_select_key_acts_when_released(row) {
            keyPress(row.key);
            verify(control.pressed);
            compare(activations.count, 0);
            keyRelease(row.key);
            compare(activations.count, 1);
        }

        function test_a_key_pressed_elsewhere_does_not_act_here() {
            root.forceActiveFocus();
            keyPress(Qt.Key_Return);
            control.forceActiveFocus();
            keyRelease(Qt.Key_Return);
            compare(activations.count, 0);
        }

        function test_losing_the_focus_lets_the_key_go() {
            keyPress(Qt.Key_Return);
            verify(control.pressed);
            root.forceActiveFocus();
            verify(!control.pressed);
            keyRelease(Qt.Key_Return);
            compare(activations.count, 0);
        }

        function test_it_is_a_button_with_a_name_for_screen_readers() {
            compare(control.Accessible.role, Accessible.Button);
            compare(control.Accessible.name, "Даље");
            verify(control.Accessible.focusable);
        }
    }
}

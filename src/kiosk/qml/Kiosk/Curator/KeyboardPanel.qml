import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

/* The letters to type on the kiosk's own screen, in the languages of the studio. */
InputPanel {
    id: root

    visible: root.active
    Component.onCompleted: VirtualKeyboardSettings.activeLocales = ["sr_SP", "en_GB", "ru_RU"]
}

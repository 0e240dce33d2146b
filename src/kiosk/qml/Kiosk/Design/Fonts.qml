pragma Singleton
import QtQuick

/* The families by their part in the page. The program loads the files before the first page. */
QtObject {
    readonly property string serif: Tokens.serifFamily
    readonly property string sans: Tokens.sansFamily
    readonly property string display: Tokens.displayFamily

    // Features that give Serbian letters their Serbian forms where the screen speaks another language
    readonly property var serbianSerif: ({ "ss02": 1 })
    readonly property var serbianSans: ({ "cv13": 1 })
    readonly property var plain: ({})
}

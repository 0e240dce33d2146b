pragma Singleton
import QtQuick

/* Whether the visitor goes by keys: only then is the focus drawn. */
QtObject {
    property bool keyMode: false
}

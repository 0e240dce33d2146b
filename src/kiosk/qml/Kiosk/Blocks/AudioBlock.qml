import QtQuick

/* A sound recording. */
RecordingBlock {}

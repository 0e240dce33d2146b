import QtQuick

/* A film. */
RecordingBlock {}

import QtQuick

/* The exhibit's own title, and a date written across a screen. */
TitleText {
    size: Metrics.headlineSize
}

pragma Singleton
import QtQuick

/* What the fields of records are called, and the words that values are chosen from. */
QtObject {
    id: root

    function field(label: string, group: string): string {
        if (group === "media")
            return ({"caption": qsTr("Caption"), "credit": qsTr("Credit"), "alt": qsTr("Alt text, for those who cannot see it"),
                     "description": qsTr("Description"), "awaits.credit": qsTr("Credit of the original"), "date": qsTr("Date of the picture"),
                     "creator": qsTr("Made by"), "place": qsTr("Place"), "rights": qsTr("Rights (web address)")})[label] ?? label;
        return ({"heading": qsTr("Title"), "title": qsTr("Title"), "body": qsTr("Text"), "words": qsTr("Quoted words"),
                 "occasion": qsTr("Occasion"), "transcript": qsTr("Transcript"), "reported": qsTr("Who claims what"),
                 "not_known": qsTr("What is not known"), "figures.label": qsTr("What is counted"), "summary": qsTr("Introduction"),
                 "spine": qsTr("Place on the line of days"), "lead": qsTr("Lead"), "about": qsTr("About the exhibit"),
                 "picture": qsTr("Picture"), "pictures": qsTr("Picture"), "poster": qsTr("Still picture"), "media": qsTr("Recording"),
                 "speaker": qsTr("Who said it"), "work": qsTr("Work it stands in"), "page": qsTr("Page"), "passage": qsTr("Whole passage"),
                 "map": qsTr("Map"), "people": qsTr("Person"), "date": qsTr("Date"), "cover": qsTr("Cover picture"),
                 "figures.value": qsTr("Number"), "figures.precision": qsTr("How exact"), "figures.symbol": qsTr("Symbol"),
                 "figures.side": qsTr("Side"), "sources.source": qsTr("Source"), "sources.paragraphs": qsTr("Paragraphs of the source")})[label] ?? label;
    }

    function choice(value: string): string {
        return ({"exact": qsTr("exactly"), "about": qsTr("about"), "more-than": qsTr("more than"), "gun": qsTr("gun"),
                 "rocket-launcher": qsTr("rocket launcher"), "tank": qsTr("tank"), "aircraft": qsTr("aircraft"), "soldier": qsTr("soldier"),
                 "building": qsTr("building"), "day": qsTr("day"), "none": qsTr("none"), "soviet": qsTr("Soviet"),
                 "yugoslav": qsTr("Yugoslav"), "german": qsTr("German"), "bulgarian": qsTr("Bulgarian"), "allied": qsTr("Allied")})[value] ?? value;
    }

    function state(state: string): string {
        return ({"missing": qsTr("missing"), "draft": qsTr("draft"), "reviewed": qsTr("reviewed"), "stale": qsTr("the original has changed since"),
                 "derived": qsTr("derived")})[state] ?? "";
    }

    function moment(at: string): string {
        const when = new Date(at);
        return isNaN(when.getTime()) ? at : when.toLocaleString(Qt.locale(), "d. M. yyyy. H:mm");
    }
}

import QtQuick
import QtTest
import Kiosk.Design

Item {
    id: root

    width: 900
    height: 600

    BodyText {
        id: body

        width: 800
        text: 'У зору <a href="term:t-34">тенкови</a> избијају на ивицу града.'
    }

    SignalSpy {
        id: links

        target: body
        signalName: "linkTapped"
    }

    TitleText {
        id: title

        y: 300
        text: "Противтенковска одбрана"
    }

    TestCase {
        name: "Texts"
        when: windowShown

        function init() {
            links.clear();
        }

        // The middle of the link, found as the visitor finds it.
        function linkPlace() {
            let first = -1;
            let last = -1;
            for (let x = 0; x < body.width; x += 2) {
                if (body.linkAt(x, body.lineHeight / 2) !== "") {
                    first = first < 0 ? x : first;
                    last = x;
                }
            }
            verify(first >= 0, "the link is drawn");
            return {first: first, middle: (first + last) / 2, last: last};
        }

        function test_a_tap_on_a_glossary_word_tells_its_term() {
            mouseClick(body, linkPlace().middle, body.lineHeight / 2);
            compare(links.count, 1);
            compare(links.signalArguments[0][0], "term:t-34");
        }

        function test_a_tap_within_seven_and_a_half_millimetres_counts() {
            mouseClick(body, linkPlace().last + 5 * Metrics.millimetre, body.lineHeight / 2);
            compare(links.count, 1);
        }

        function test_a_tap_further_away_does_not() {
            mouseClick(body, linkPlace().last + 12 * Metrics.millimetre, body.lineHeight / 2);
            compare(links.count, 0);
        }

        function test_the_screen_reader_hears_words_and_no_tags() {
            compare(body.Accessible.name, "У зору тенкови избијају на ивицу града.");
        }

        function test_a_word_wider_than_its_room_makes_the_title_smaller() {
            title.text = "Противтенковска одбрана";
            title.width = 1200;
            compare(title.font.pixelSize, Metrics.titleSize);
            title.width = 420;
            verify(title.font.pixelSize < Metrics.titleSize);
            verify(title.contentWidth <= title.width, "no word sticks out");
        }

        function test_words_bound_by_a_hard_space_are_fitted_as_one() {
            title.text = "у\u00A0противнападу";
            title.width = 360;
            verify(title.font.pixelSize < Metrics.titleSize);
            verify(title.contentWidth <= title.width);
        }
    }
}

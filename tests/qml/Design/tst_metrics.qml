import QtQuick
import QtTest
import Kiosk.Design

TestCase {
    name: "Metrics"

    function screens() {
        return [
            {tag: "1080p, 21 inch", width: 1920, height: 1080, density: 4.1},
            {tag: "1080p, 32 inch", width: 1920, height: 1080, density: 2.7},
            {tag: "portrait", width: 1080, height: 1920, density: 4.1},
            {tag: "4K, 65 inch", width: 3840, height: 2160, density: 2.67},
            {tag: "4K, 27 inch", width: 3840, height: 2160, density: 6.4}
        ];
    }

    function show(screen, textScale) {
        Metrics.windowWidth = screen.width;
        Metrics.windowHeight = screen.height;
        Metrics.pixelsPerMillimetre = screen.density;
        Metrics.textScale = textScale;
    }

    function cleanup() {
        show({width: 1920, height: 1080, density: 3.6}, 1);
    }

    function test_targets_are_never_smaller_than_a_finger_data() {
        return screens();
    }

    function test_targets_are_never_smaller_than_a_finger(screen) {
        show(screen, 1);
        verify(Metrics.target >= Math.floor(20 * screen.density));
        verify(Metrics.smallTarget >= Math.floor(15 * screen.density));
        verify(Metrics.gap >= Math.floor(3 * screen.density));
    }

    function test_body_text_is_readable_from_where_one_stands_data() {
        return screens();
    }

    function test_body_text_is_readable_from_where_one_stands(screen) {
        show(screen, 1);
        const capHeight = Metrics.bodySize * Tokens.serifCapHeight / screen.density;
        verify(capHeight >= 4.8, "cap height " + capHeight + " mm");
    }

    function test_body_text_grows_as_the_visitor_says() {
        show({width: 1920, height: 1080, density: 3.6}, 1);
        const normal = Metrics.bodySize;
        Metrics.textScale = 2;
        compare(Metrics.bodySize, 2 * normal);
        verify(Metrics.titleSize >= Metrics.bodySize * 0.99, "a title stays above the text");
    }

    function test_a_window_higher_than_wide_is_portrait() {
        show({width: 1080, height: 1920, density: 4}, 1);
        verify(Metrics.portrait);
        show({width: 1920, height: 1080, density: 4}, 1);
        verify(!Metrics.portrait);
    }
}

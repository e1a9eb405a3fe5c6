#include "generator/model/colour.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("colours are read in the two forms, and nothing else is one") {
    CHECK(parse_colour("#0d4A56") == Colour{0x0d, 0x4a, 0x56});
    CHECK(parse_colour("#fA0") == Colour{0xff, 0xaa, 0x00});
    CHECK(Colour{0x0d, 0x4a, 0x56}.text() == "#0d4a56");
    for (const char* text :
         {"", "#", "#ff", "#ffff", "#fffffff", "fff", "0d4a56", "#0d4a5g", "#-12", "red", "#ffffff80", " #fff"}) {
        INFO(text);
        CHECK_FALSE(parse_colour(text));
    }
}

// Values of the examples in WCAG's techniques G18 and G145, and of its definition.
TEST_CASE("contrast is that of WCAG 2.2") {
    const auto contrast = [](const char* a, const char* b) {
        return contrast_between(*parse_colour(a), *parse_colour(b));
    };
    CHECK(contrast("#000", "#fff") == Approx(21));
    CHECK(contrast("#fff", "#000") == Approx(21));
    CHECK(contrast("#abc", "#abc") == Approx(1));
    CHECK(contrast("#767676", "#fff") == Approx(4.54).margin(0.005));
    CHECK(contrast("#777", "#fff") == Approx(4.48).margin(0.005));
    CHECK(contrast("#949494", "#fff") == Approx(3.03).margin(0.005));
}

TEST_CASE("the nearest colour with enough contrast is found, darker or lighter") {
    const Colour white{255, 255, 255}, black{}, grey{0x80, 0x80, 0x80};
    CHECK(with_contrast(black, {{white, 4.5}}) == black);
    const Colour darker = *with_contrast(grey, {{white, 4.5}});
    CHECK(contrast_between(darker, white) >= 4.5);
    CHECK(contrast_between(darker, white) < 4.7);
    const Colour lighter = *with_contrast(grey, {{black, 7}});
    CHECK(contrast_between(lighter, black) >= 7);
    CHECK(lighter.red > grey.red);
    CHECK_FALSE(with_contrast(grey, {{white, 5}, {black, 5}}));
}

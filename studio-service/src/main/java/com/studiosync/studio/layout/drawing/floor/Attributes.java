package com.studiosync.studio.layout.drawing.floor;

import static com.studiosync.platform.drawings.Svg.a;

import com.studiosync.platform.drawings.Svg.Attribute;

/** Attributes that come together. */
final class Attributes {

    private Attributes() {}

    static Attribute[] box(double x, double y, double width, double height, double corner, String fill) {
        return new Attribute[] {
            a("x", x), a("y", y), a("width", width), a("height", height), a("rx", corner), a("fill", fill)
        };
    }

    /** Text in one of the plan's own colours. */
    static Attribute[] text(double x, double y, double size, String anchor, String fill) {
        return new Attribute[] {
            a("x", x), a("y", y), a("font-size", size), a("text-anchor", anchor), a("font-weight", 650), a("fill", fill)
        };
    }

    /** Text in a colour that depends on light and dark. */
    static Attribute[] themed(String style, double x, double y, double size) {
        return new Attribute[] {a("class", style), a("x", x), a("y", y), a("font-size", size)};
    }
}

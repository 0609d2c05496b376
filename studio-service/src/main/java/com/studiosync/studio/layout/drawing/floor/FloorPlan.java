package com.studiosync.studio.layout.drawing.floor;

import static com.studiosync.platform.drawings.Svg.a;

import com.studiosync.platform.drawings.Svg;
import com.studiosync.platform.drawings.Svg.Attribute;
import com.studiosync.platform.drawings.TextWidth;
import com.studiosync.studio.layout.plan.Label;
import com.studiosync.studio.layout.plan.Layout;
import java.util.List;

/** The whole sheet: title, plan, scale and legend. */
public final class FloorPlan {

    private static final double TITLE = 26;
    private static final double SUBTITLE = 14;
    private static final double PLAN_TOP = 90;
    private static final double GAP = 22;

    private final String title;
    private final Layout layout;
    private final Frame frame;
    private final Svg body = new Svg();

    private FloorPlan(String studio, Layout layout) {
        this.title = studio;
        this.layout = layout;
        this.frame = Frame.below(PLAN_TOP, layout.grid());
    }

    /** Draws the layout of a studio of that name, as an SVG document. */
    public static String of(String studio, Layout layout) {
        return new FloorPlan(studio, layout).drawn();
    }

    private String drawn() {
        drawTitle();
        body.add("rect", paper());
        new Rooms(layout.rooms(), frame).draw(body);
        Things things = new Things(layout, frame);
        things.draw(body);
        RoomNames names = new RoomNames(layout, frame, things);
        names.draw(body);
        layout.labels().forEach(this::draw);
        drawInvitation();
        new ScaleBar(frame).draw(body);
        double end = new Legend(body, names, frame.bottom() + ScaleBar.HEIGHT + GAP).draw(layout);
        return sheet(end).addAll(body).close().toString();
    }

    /** What comes before all else; how long the sheet is, is known at the end. */
    private Svg sheet(double end) {
        Svg sheet = new Svg();
        sheet.open(
                "svg",
                a("xmlns", "http://www.w3.org/2000/svg"),
                a("class", "studio-layout"),
                a("viewBox", "0 0 " + Svg.number(Frame.WIDTH) + " " + Svg.number(end + Frame.MARGIN - 14)),
                a("role", "img"),
                a("aria-labelledby", "layout-title layout-summary"));
        sheet.addText("title", "Floor plan of " + title, a("id", "layout-title"));
        sheet.addText("desc", summary(), a("id", "layout-summary"));
        sheet.addText("style", Stylesheet.CSS);
        return sheet;
    }

    private String summary() {
        int pieces =
                layout.equipment().stream().mapToInt(thing -> thing.quantity()).sum();
        return String.join(
                " · ",
                List.of(
                        Words.sides(layout.grid()),
                        Words.count(layout.rooms().size(), "room", "rooms"),
                        Words.count(pieces, "piece of equipment", "pieces of equipment")));
    }

    private void drawTitle() {
        body.addText(
                "text", TextWidth.cut(title, Frame.INNER / TITLE), Attributes.themed("title", Frame.MARGIN, 48, TITLE));
        body.addText("text", summary(), Attributes.themed("detail", Frame.MARGIN, 72, SUBTITLE));
    }

    private Attribute[] paper() {
        return new Attribute[] {
            a("class", "paper"),
            a("x", frame.left()),
            a("y", frame.top()),
            a("width", frame.right() - frame.left()),
            a("height", frame.bottom() - frame.top())
        };
    }

    private void draw(Label label) {
        double width = TextWidth.ems(label.text()) * RoomNames.WORD;
        double x = Math.max(frame.left() + 4, Math.min(frame.x(label.position().x()), frame.right() - width - 4));
        body.addText(
                "text",
                label.text(),
                Attributes.themed("word", x, frame.centreY(label.position()) + 4, RoomNames.WORD));
    }

    private void drawInvitation() {
        if (layout.rooms().isEmpty()) {
            Attribute[] place = {
                a("class", "detail"),
                a("x", Frame.WIDTH / 2),
                a("y", (frame.top() + frame.bottom()) / 2),
                a("font-size", 16),
                a("text-anchor", "middle")
            };
            body.addText("text", "No rooms yet", place);
        }
    }
}

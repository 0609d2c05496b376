package com.studiosync.profile.progress.drawing;

import static com.studiosync.platform.drawings.Svg.a;

import com.studiosync.platform.drawings.Drawing;
import com.studiosync.platform.drawings.Svg;
import com.studiosync.profile.progress.ProgressChart;
import java.util.stream.Collectors;

/** The whole sheet: whose it is, attendance, and levels where the reader may see them. */
public final class ProgressDrawing {

    private static final double TITLE = 20;
    private static final double HEADING = 14;
    private static final double FIRST_HEADING = 70;
    private static final double BELOW_HEADING = 18;
    private static final double BETWEEN = 34;

    private ProgressDrawing() {}

    /** Draws a chart. */
    public static Drawing of(ProgressChart chart) {
        Svg body = new Svg();
        Sheet sheet = new Sheet(chart.attendance());
        Sheet.text(body, "title", Sheet.MARGIN, 32, TITLE, chart.displayName());
        Sheet.text(body, "detail", Sheet.MARGIN, 50, 12, days(chart));
        Sheet.text(body, "heading", Sheet.MARGIN, FIRST_HEADING + 6, HEADING, "Attendance");
        new AttendanceBars(sheet, chart.attendance()).draw(body, FIRST_HEADING + BELOW_HEADING);
        double end = FIRST_HEADING + BELOW_HEADING + AttendanceBars.HEIGHT;
        if (chart.skills() != null) {
            SkillStairs stairs = new SkillStairs(sheet, chart.skills());
            Sheet.text(body, "heading", Sheet.MARGIN, end + BETWEEN - BELOW_HEADING, HEADING, "Levels");
            stairs.draw(body, end + BETWEEN);
            end += BETWEEN + stairs.height();
        }
        String svg = begun(chart, end + Sheet.MARGIN).addAll(body).close().toString();
        return new Drawing(svg, Stylesheet.CSS);
    }

    private static Svg begun(ProgressChart chart, double height) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                a("xmlns", "http://www.w3.org/2000/svg"),
                a("class", "progress"),
                a("viewBox", "0 0 " + Svg.number(Sheet.WIDTH) + " " + Svg.number(height)),
                a("role", "img"),
                a("aria-labelledby", "progress-title progress-summary"));
        svg.addText("title", "Progress of " + chart.displayName(), a("id", "progress-title"));
        svg.addText("desc", summary(chart), a("id", "progress-summary"));
        return svg.addText("style", Stylesheet.CSS);
    }

    private static String days(ProgressChart chart) {
        return chart.attendance().from() + " to " + chart.attendance().to();
    }

    private static String summary(ProgressChart chart) {
        String attendance = "From " + days(chart) + ": "
                + AttendanceBars.words(chart.attendance().total()) + ".";
        return chart.skills() == null || chart.skills().isEmpty()
                ? attendance
                : attendance
                        + chart.skills().stream()
                                .map(SkillStairs::words)
                                .collect(Collectors.joining(", ", " Levels: ", "."));
    }
}

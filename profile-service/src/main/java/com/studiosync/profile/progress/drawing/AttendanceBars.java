package com.studiosync.profile.progress.drawing;

import static com.studiosync.platform.drawings.Svg.a;

import com.studiosync.platform.drawings.Svg;
import com.studiosync.profile.attendance.AttendanceCount;
import com.studiosync.profile.attendance.AttendanceSummary;
import java.util.List;
import java.util.Locale;

/** A bar for each month, with what became of its lessons one above the other. */
final class AttendanceBars {

    static final double HEIGHT = 176;

    private static final double PLOT = 96;
    private static final double GAP = 0.15;

    private record Part(String style, String word, long lessons) {}

    private final Sheet sheet;
    private final AttendanceSummary attendance;
    private final long most;

    AttendanceBars(Sheet sheet, AttendanceSummary attendance) {
        this.sheet = sheet;
        this.attendance = attendance;
        this.most = attendance.months().stream()
                .mapToLong(month -> lessons(month.count()))
                .reduce(1, Math::max);
    }

    void draw(Svg body, double top) {
        double ground = top + PLOT;
        Sheet.textBefore(
                body, "detail", Sheet.left() - 6, top + 4, Sheet.SMALL, most == 1 ? "1 lesson" : most + " lessons");
        Sheet.line(body, top);
        Sheet.line(body, ground);
        for (int month = 0; month < sheet.months(); month++) {
            drawMonth(body, month, ground);
        }
        MonthNames.draw(body, sheet, ground + 14);
        drawLegend(body, ground + 36);
    }

    private void drawMonth(Svg body, int month, double ground) {
        AttendanceCount count = attendance.months().get(month).count();
        double y = ground;
        body.open("g");
        body.addText("title", MonthNames.of(sheet.month(month)) + ": " + words(count));
        for (Part part : parts(count)) {
            double height = part.lessons() * PLOT / most;
            y -= height;
            if (part.lessons() > 0) {
                body.add(
                        "rect",
                        a("class", part.style()),
                        a("x", sheet.x(month) + GAP * sheet.monthWidth()),
                        a("y", y),
                        a("width", (1 - 2 * GAP) * sheet.monthWidth()),
                        a("height", height));
            }
        }
        body.close();
    }

    private void drawLegend(Svg body, double top) {
        List<Part> parts = parts(attendance.total());
        for (int i = 0; i < parts.size(); i++) {
            double x = Sheet.MARGIN + i % 2 * Sheet.INNER / 2;
            double y = top + i / 2 * 18;
            body.add("rect", a("class", parts.get(i).style()), a("x", x), a("y", y), a("width", 11), a("height", 11));
            Sheet.text(
                    body,
                    "word",
                    x + 18,
                    y + 10,
                    12,
                    parts.get(i).word() + " " + parts.get(i).lessons());
        }
    }

    /** What a count says, for those who do not see it. */
    static String words(AttendanceCount count) {
        return String.join(
                ", ",
                parts(count).stream()
                        .map(part -> part.lessons() + " " + part.word().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static List<Part> parts(AttendanceCount count) {
        return List.of(
                new Part("attended", "Attended", count.attended()),
                new Part("late", "Late", count.late()),
                new Part("no-show", "No-show", count.noShow()),
                new Part("cancelled", "Cancelled", count.cancelled()));
    }

    private static long lessons(AttendanceCount count) {
        return count.held() + count.cancelled();
    }
}

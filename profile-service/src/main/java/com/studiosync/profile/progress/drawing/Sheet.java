package com.studiosync.profile.progress.drawing;

import static com.studiosync.platform.drawings.Svg.a;

import com.studiosync.platform.drawings.Svg;
import com.studiosync.platform.drawings.Svg.Attribute;
import com.studiosync.platform.drawings.TextWidth;
import com.studiosync.profile.attendance.AttendanceSummary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Where things are on the sheet, in units that are pixels on a phone; time runs from left to right over whole months. */
final class Sheet {

    static final double WIDTH = 360;
    static final double MARGIN = 16;
    static final double INNER = WIDTH - 2 * MARGIN;
    static final double SMALL = 11;

    private static final double AXIS = 78;

    private final YearMonth first;
    private final int months;

    Sheet(AttendanceSummary attendance) {
        this.first = YearMonth.from(attendance.from());
        this.months = attendance.months().size();
    }

    /** Where the plot begins; left of it stand the words of its levels. */
    static double left() {
        return MARGIN + AXIS;
    }

    static double right() {
        return WIDTH - MARGIN;
    }

    double monthWidth() {
        return (right() - left()) / months;
    }

    double x(int month) {
        return left() + month * monthWidth();
    }

    /** Where a day begins; one from before the sheet at its left edge. */
    double x(LocalDate day) {
        long month = ChronoUnit.MONTHS.between(first, YearMonth.from(day));
        double within = (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
        return Math.max(left(), left() + (month + within) * monthWidth());
    }

    int months() {
        return months;
    }

    YearMonth month(int index) {
        return first.plusMonths(index);
    }

    static void text(Svg body, String style, double x, double y, double size, String words) {
        body.addText("text", TextWidth.cut(words, (WIDTH - MARGIN - x) / size), place(style, x, y, size));
    }

    static void textBefore(Svg body, String style, double x, double y, double size, String words) {
        body.addText(
                "text", words, a("class", style), a("x", x), a("y", y), a("font-size", size), a("text-anchor", "end"));
    }

    static void line(Svg body, double y) {
        body.add("line", a("class", "grid"), a("x1", left()), a("y1", y), a("x2", right()), a("y2", y));
    }

    private static Attribute[] place(String style, double x, double y, double size) {
        return new Attribute[] {a("class", style), a("x", x), a("y", y), a("font-size", size)};
    }
}

package com.studiosync.profile.progress.drawing;

import static com.studiosync.platform.drawings.Svg.a;

import com.studiosync.platform.drawings.Svg;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The months below a plot, as many as there is room for. */
final class MonthNames {

    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);
    private static final double ROOM = 44;

    private MonthNames() {}

    static String of(YearMonth month) {
        return WHOLE.format(month);
    }

    static void draw(Svg body, Sheet sheet, double y) {
        int every = (int) Math.ceil(ROOM / sheet.monthWidth());
        for (int month = 0; month < sheet.months(); month += every) {
            body.addText(
                    "text",
                    SHORT.format(sheet.month(month)),
                    a("class", "detail"),
                    a("x", sheet.x(month) + sheet.monthWidth() / 2),
                    a("y", y),
                    a("font-size", Sheet.SMALL),
                    a("text-anchor", "middle"));
        }
    }
}

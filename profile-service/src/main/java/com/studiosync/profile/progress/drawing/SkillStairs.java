package com.studiosync.profile.progress.drawing;

import static com.studiosync.platform.drawings.Svg.a;

import com.studiosync.platform.drawings.Svg;
import com.studiosync.profile.progress.SkillLine;
import com.studiosync.profile.progress.SkillStep;
import com.studiosync.profile.skills.SkillLevel;
import java.util.List;
import java.util.Locale;

/** How levels rise and fall, a line for each thing that is learnt. */
final class SkillStairs {

    private static final double PLOT = 84;
    private static final double ROW = 18;
    private static final int STYLES = 6;

    /** Lines for the same level lie a little apart, so that each is seen. */
    private static final double APART = 2.5;

    private final Sheet sheet;
    private final List<SkillLine> skills;

    SkillStairs(Sheet sheet, List<SkillLine> skills) {
        this.sheet = sheet;
        this.skills = skills;
    }

    double height() {
        return PLOT + 36 + ROW * Math.max(1, skills.size());
    }

    void draw(Svg body, double top) {
        for (SkillLevel level : SkillLevel.values()) {
            Sheet.line(body, y(top, level));
            Sheet.textBefore(body, "detail", Sheet.left() - 6, y(top, level) + 4, Sheet.SMALL, word(level));
        }
        MonthNames.draw(body, sheet, top + PLOT + 14);
        double legend = top + PLOT + 36;
        if (skills.isEmpty()) {
            Sheet.text(body, "detail", Sheet.MARGIN, legend, 12, "No levels yet");
        }
        for (int i = 0; i < skills.size(); i++) {
            String style = "skill skill-" + i % STYLES;
            body.add("path", a("class", style), a("d", path(skills.get(i), top - i % STYLES * APART)));
            double y = legend + i * ROW;
            body.add(
                    "path",
                    a("class", style),
                    a("d", "M%s %sh12".formatted(Svg.number(Sheet.MARGIN), Svg.number(y - 4))));
            Sheet.text(body, "word", Sheet.MARGIN + 18, y, 12, words(skills.get(i)));
        }
    }

    /** What a line says, for those who do not see it. */
    static String words(SkillLine line) {
        return line.label() + ": " + (line.lastLevel() == null ? "no level" : word(line.lastLevel()));
    }

    private String path(SkillLine line, double top) {
        StringBuilder path = new StringBuilder();
        List<SkillStep> steps = line.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).level() != null) {
                double end = i + 1 < steps.size() ? sheet.x(steps.get(i + 1).date()) : Sheet.right();
                String y = Svg.number(y(top, steps.get(i).level()));
                boolean goesOn = i > 0 && steps.get(i - 1).level() != null;
                path.append(
                        goesOn ? "V" + y : "M" + Svg.number(sheet.x(steps.get(i).date())) + " " + y);
                path.append("H").append(Svg.number(end));
            }
        }
        return path.toString();
    }

    private static double y(double top, SkillLevel level) {
        return top + PLOT - 10 - level.ordinal() * (PLOT - 20) / (SkillLevel.values().length - 1);
    }

    private static String word(SkillLevel level) {
        return level.name().charAt(0) + level.name().substring(1).toLowerCase(Locale.ROOT);
    }
}

package com.studiosync.profile.progress.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.profile.attendance.AttendanceCount;
import com.studiosync.profile.attendance.AttendanceMonth;
import com.studiosync.profile.attendance.AttendanceSummary;
import com.studiosync.profile.progress.ProgressChart;
import com.studiosync.profile.progress.SkillLine;
import com.studiosync.profile.progress.SkillStep;
import com.studiosync.profile.skills.SkillLevel;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ProgressDrawingTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Property(tries = 200)
    void every_chart_is_drawn_inside_its_sheet(
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @IntRange(min = 0, max = 500) int lessons,
            @ForAll @IntRange(min = 0, max = 20) int skills,
            @ForAll @StringLength(max = 200) String name)
            throws Exception {
        Document drawing = parsed(chart(name, months, lessons, skills));

        String[] box = drawing.getDocumentElement().getAttribute("viewBox").split(" ");
        for (Element bar : elements(drawing, "rect")) {
            double x = number(bar, "x");
            double y = number(bar, "y");
            assertTrue(x >= 0 && x + number(bar, "width") <= Double.parseDouble(box[2]), "x " + x);
            assertTrue(y >= 0 && y + number(bar, "height") <= Double.parseDouble(box[3]), "y " + y);
        }
        for (Element text : elements(drawing, "text")) {
            assertTrue(number(text, "y") <= Double.parseDouble(box[3]), text.getTextContent());
        }
        assertEquals(2 * skills, elements(drawing, "path").size());
    }

    @Example
    void levels_are_left_out_for_whom_they_are_not() throws Exception {
        ProgressChart chart = chart("Felix", 3, 2, 1);

        Document drawing = parsed(new ProgressChart(chart.displayName(), chart.attendance(), null));

        assertEquals(0, elements(drawing, "path").size());
        assertTrue(elements(drawing, "text").stream()
                .noneMatch(text -> text.getTextContent().equals("Levels")));
    }

    private static ProgressChart chart(String name, int months, int lessons, int skills) {
        AttendanceCount count = new AttendanceCount(lessons, lessons / 2, lessons / 3, 1, 0, null);
        List<AttendanceMonth> all = IntStream.range(0, months)
                .mapToObj(i ->
                        new AttendanceMonth(YearMonth.from(FIRST).plusMonths(i).toString(), count))
                .toList();
        List<SkillLine> lines = new ArrayList<>();
        for (int i = 0; i < skills; i++) {
            lines.add(new SkillLine(
                    "OWN_" + i,
                    name + i,
                    List.of(
                            new SkillStep(FIRST.minusYears(1), SkillLevel.BEGINNER),
                            new SkillStep(FIRST.plusDays(i), i % 2 == 0 ? null : SkillLevel.ADVANCED))));
        }
        LocalDate last = FIRST.plusMonths(months).minusDays(1);
        return new ProgressChart(name, new AttendanceSummary(FIRST, last, count, all), lines);
    }

    private static Document parsed(ProgressChart chart) throws Exception {
        String svg = ProgressDrawing.of(chart).svg();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Element> elements(Document drawing, String name) {
        NodeList found = drawing.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}

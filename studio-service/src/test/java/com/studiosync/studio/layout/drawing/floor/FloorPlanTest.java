package com.studiosync.studio.layout.drawing.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.money.Money;
import com.studiosync.studio.layout.plan.Door;
import com.studiosync.studio.layout.plan.Equipment;
import com.studiosync.studio.layout.plan.Extent;
import com.studiosync.studio.layout.plan.Grid;
import com.studiosync.studio.layout.plan.Label;
import com.studiosync.studio.layout.plan.Layout;
import com.studiosync.studio.layout.plan.Position;
import com.studiosync.studio.layout.plan.Room;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FloorPlanTest {

    @Property(tries = 200)
    void every_layout_is_drawn_inside_its_sheet(
            @ForAll @IntRange(min = 1, max = 200) int columns,
            @ForAll @IntRange(min = 1, max = 200) int rows,
            @ForAll @StringLength(min = 1, max = 60) @NotBlank String name)
            throws Exception {
        Document drawing = parsed(FloorPlan.of(name, filled(columns, rows, name)));

        String[] box = drawing.getDocumentElement().getAttribute("viewBox").split(" ");
        for (Element shape : elements(drawing, "rect")) {
            assertInside(shape, Double.parseDouble(box[2]), Double.parseDouble(box[3]));
        }
    }

    @Example
    void every_kind_of_equipment_has_a_symbol_and_an_entry() throws Exception {
        Document drawing = parsed(FloorPlan.of("Everything", filled(200, 200, "Hall")));

        List<String> texts = texts(drawing);
        Stream.of(Equipment.Kind.values())
                .map(Words::kind)
                .forEach(kind -> assertTrue(texts.contains("2 × " + kind), kind));
    }

    @Example
    void a_room_shows_its_name_its_size_and_its_price() throws Exception {
        Document drawing = parsed(FloorPlan.of("Rock School", filled(24, 16, "Piano room")));

        assertTrue(texts(drawing).containsAll(List.of("Piano room", "up to 3 people", "45.00 EUR/h")));
    }

    @Example
    void a_room_that_is_too_small_for_its_name_gets_a_number() throws Exception {
        Room closet = room("Tiny closet", 0, 0, 1, 1);
        Document drawing = parsed(FloorPlan.of("x", new Layout(grid(150, 20), List.of(closet), null, null)));

        assertEquals(2, texts(drawing).stream().filter("1"::equals).count());
        assertEquals(1, texts(drawing).stream().filter("Tiny closet"::equals).count());
    }

    @Example
    void it_can_be_told_by_who_does_not_see_it() throws Exception {
        Element drawing = parsed(FloorPlan.of("Rock School", filled(24, 16, "Piano room")))
                .getDocumentElement();

        assertEquals("img", drawing.getAttribute("role"));
        assertEquals("layout-title layout-summary", drawing.getAttribute("aria-labelledby"));
        assertEquals("Floor plan of Rock School", drawing.getFirstChild().getTextContent());
    }

    @Example
    void it_refers_to_nothing_outside() {
        String drawing = FloorPlan.of("Rock School", filled(60, 60, "https://elsewhere.example"))
                .replace("http://www.w3.org/2000/svg", "");

        assertFalse(drawing.contains("href"));
        assertFalse(drawing.contains("url("));
        assertFalse(drawing.contains("@import"));
        assertFalse(drawing.contains("<script"));
    }

    /** One room that is all of the grid, with all that goes into it. */
    private static Layout filled(int columns, int rows, String name) {
        List<Equipment> equipment = new ArrayList<>();
        IntStream.range(0, Math.min(columns * rows, Equipment.Kind.values().length))
                .forEach(i -> equipment.add(new Equipment(
                        "thing-" + i,
                        name + i,
                        Equipment.Kind.values()[i],
                        null,
                        2,
                        name,
                        new Position(i % columns, i / columns))));
        return new Layout(
                grid(columns, rows),
                List.of(room(name, 0, 0, columns, rows)),
                List.of(new Label(name, new Position(columns - 1, rows - 1))),
                equipment);
    }

    private static Grid grid(int columns, int rows) {
        return new Grid(columns, rows, new BigDecimal("0.5"), Grid.Unit.METRES);
    }

    private static Room room(String name, int x, int y, int width, int height) {
        return new Room(
                name,
                name,
                Room.Kind.LESSON,
                3,
                new Money(new BigDecimal("45"), "EUR"),
                new Position(x, y),
                new Extent(width, height),
                "#336699",
                Stream.of(Door.Wall.values()).map(wall -> new Door(wall, 0, 1)).toList());
    }

    private static void assertInside(Element shape, double width, double height) {
        double x = number(shape, "x");
        double y = number(shape, "y");
        assertTrue(x >= 0 && x + number(shape, "width") <= width, "x " + x);
        assertTrue(y >= 0 && y + number(shape, "height") <= height, "y " + y);
    }

    private static double number(Element shape, String attribute) {
        return Double.parseDouble(shape.getAttribute(attribute));
    }

    private static List<String> texts(Document drawing) {
        return elements(drawing, "text").stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document drawing, String name) {
        NodeList found = drawing.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}

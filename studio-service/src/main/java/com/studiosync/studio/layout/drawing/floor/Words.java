package com.studiosync.studio.layout.drawing.floor;

import com.studiosync.platform.money.Money;
import com.studiosync.studio.layout.plan.Equipment;
import com.studiosync.studio.layout.plan.Grid;
import com.studiosync.studio.layout.plan.Room;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the drawing says about things. */
final class Words {

    private static final String APART = " · ";

    private Words() {}

    static String of(Room room) {
        List<String> words = new ArrayList<>();
        if (!kind(room.kind()).equalsIgnoreCase(room.name())) {
            words.add(kind(room.kind()));
        }
        if (room.capacity() > 0) {
            words.add(people(room.capacity()));
        }
        return capitalized(String.join(APART, words));
    }

    static String of(Money hourlyRate) {
        return hourlyRate.amount().toPlainString() + " " + hourlyRate.currency() + "/h";
    }

    static String people(int capacity) {
        return capacity == 1 ? "1 person" : "up to " + capacity + " people";
    }

    static String kind(Room.Kind kind) {
        return switch (kind) {
            case LESSON -> "Lesson room";
            case PRACTICE -> "Practice room";
            case ENSEMBLE -> "Ensemble room";
            case RECORDING -> "Recording room";
            default -> sentence(kind);
        };
    }

    static String kind(Equipment.Kind kind) {
        return sentence(kind);
    }

    static String of(Equipment thing, String room) {
        return (thing.quantity() > 1 ? thing.quantity() + " pieces" : kind(thing.kind())) + APART + room;
    }

    static String length(BigDecimal length, Grid grid) {
        return length.stripTrailingZeros().toPlainString() + " " + grid.unit().symbol();
    }

    static String sides(Grid grid) {
        return length(grid.cellSize().multiply(BigDecimal.valueOf(grid.columns())), grid) + " × "
                + length(grid.cellSize().multiply(BigDecimal.valueOf(grid.rows())), grid);
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String sentence(Enum<?> constant) {
        return capitalized(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String capitalized(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

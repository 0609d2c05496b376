package com.studiosync.testing.isolation;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes rows that nobody has, with parents of their own; check constraints are not asked. */
final class Samples {

    private static final int DAYS = 20_000;
    private static final int NUMBERS = 30_000;

    private final Random random = new SecureRandom();
    private final Map<String, Table> tables;
    private final Consumer<Row> plant;
    private final Map<String, Row> onlyOnes = new HashMap<>();

    /** @param plant writes a parent before its child is made */
    Samples(Map<String, Table> tables, Consumer<Row> plant) {
        this.tables = tables;
        this.plant = plant;
    }

    /** A row of a studio that is not written yet; its parents are. */
    Row of(Table table, UUID studio) {
        return of(table, studio, new LinkedHashSet<>());
    }

    private Row of(Table table, UUID studio, Set<String> under) {
        under.add(table.name());
        Map<String, String> values = new LinkedHashMap<>();
        table.columns().stream()
                .filter(column -> column.required() || isKey(table, column.name()))
                .forEach(column -> values.put(column.name(), value(column)));
        if (table.isOfAStudio()) {
            values.put(table.tenant(), studio.toString());
        }
        for (Table.Parent key : table.parents()) {
            Row parent = under.contains(key.table()) ? null : parent(tables.get(key.table()), studio, under);
            for (int i = 0; i < key.columns().size(); i++) {
                String column = key.columns().get(i);
                if (!column.equals(table.tenant())) {
                    values.put(
                            column,
                            parent == null
                                    ? null
                                    : parent.values().get(key.itsColumns().get(i)));
                }
            }
        }
        under.remove(table.name());
        return new Row(table, values);
    }

    private Row parent(Table table, UUID studio, Set<String> under) {
        boolean onlyOne =
                table.isOfAStudio() && table.besidesStudio(table.primaryKey()).isEmpty();
        String name = table.name() + studio;
        if (onlyOne && onlyOnes.containsKey(name)) {
            return onlyOnes.get(name);
        }
        Row row = of(table, studio, under);
        plant.accept(row);
        if (onlyOne) {
            onlyOnes.put(name, row);
        }
        return row;
    }

    private static boolean isKey(Table table, String column) {
        return table.keys().stream().anyMatch(key -> key.columns().contains(column));
    }

    String value(Table.Column column) {
        return switch (column.category()) {
            case 'A' -> "{}";
            case 'B' -> "false";
            case 'N' -> column.type().equals("numeric") ? "1" : Integer.toString(1 + random.nextInt(NUMBERS));
            case 'R' -> "empty";
            case 'T' -> "1 day";
            case 'D' ->
                column.type().startsWith("time ")
                        ? "10:00"
                        : LocalDate.EPOCH.plusDays(random.nextInt(DAYS)).toString();
            case 'S' -> UUID.randomUUID().toString();
            default ->
                switch (column.type()) {
                    case "json", "jsonb" -> "{}";
                    case "bytea" -> "\\x" + UUID.randomUUID().toString().replace("-", "");
                    default -> UUID.randomUUID().toString();
                };
        };
    }
}

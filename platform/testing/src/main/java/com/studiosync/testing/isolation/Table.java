package com.studiosync.testing.isolation;

import com.studiosync.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table as the catalogue describes it.
 *
 * @param tenant the column that names the studio; {@code null} when the table belongs to none
 * @param keys the columns of each unique index, the primary key first
 */
record Table(String name, String tenant, List<Column> columns, List<Key> keys, List<Parent> parents) {

    record Column(String name, String type, char category, boolean required) {}

    record Key(String name, List<String> columns) {}

    /** A foreign key: which columns, to which columns of which table. */
    record Parent(String name, List<String> columns, String table, List<String> itsColumns) {}

    static Map<String, Table> all() {
        Map<String, List<List<Object>>> columns = byTable("""
                select c.relname::text, a.attname::text, format_type(a.atttypid, null), t.typcategory::text, a.attnotnull
                from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
                where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and a.attnum > 0
                  and not a.attisdropped and a.attgenerated = '' and a.attidentity = '' order by a.attnum""");
        Map<String, List<List<Object>>> keys = byTable("""
                select indrelid::regclass::text, indexrelid::regclass::text, (
                  select string_agg(a.attname, ',' order by a.attnum) from pg_attribute a
                  where a.attrelid = indrelid and a.attnum = any (indkey[0:indnkeyatts - 1]))
                from pg_index where indisunique or indisexclusion order by indisprimary desc""");
        Map<String, List<List<Object>>> parents = byTable("""
                select conrelid::regclass::text, conname::text, (
                    select string_agg(a.attname, ',' order by place) from unnest(conkey) with ordinality k (num, place)
                    join pg_attribute a on a.attrelid = conrelid and a.attnum = k.num),
                  confrelid::regclass::text, (
                    select string_agg(a.attname, ',' order by place) from unnest(confkey) with ordinality k (num, place)
                    join pg_attribute a on a.attrelid = confrelid and a.attnum = k.num)
                from pg_constraint where contype = 'f'""");
        return TestDatabase.rows("""
                select relname::text, (select tenant from %s where tenants.oid = pg_class.oid)
                from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                  and relname <> 'flyway_schema_history' order by relname""".formatted(Catalogue.TENANT_TABLES)).stream()
                .map(row -> new Table(
                        (String) row.get(0),
                        (String) row.get(1),
                        each(columns, row, Table::column),
                        each(keys, row, key -> new Key((String) key.get(1), names(key.get(2)))),
                        each(parents, row, Table::parent)))
                .collect(Collectors.toMap(Table::name, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    boolean isOfAStudio() {
        return tenant != null;
    }

    List<String> primaryKey() {
        return keys.get(0).columns();
    }

    /** Columns without the one of the studio. */
    List<String> besidesStudio(List<String> some) {
        return some.stream().filter(column -> !column.equals(tenant)).toList();
    }

    Column column(String wanted) {
        return columns.stream()
                .filter(column -> column.name().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static Column column(List<Object> row) {
        return new Column(
                (String) row.get(1), (String) row.get(2), row.get(3).toString().charAt(0), (Boolean) row.get(4));
    }

    private static Parent parent(List<Object> row) {
        return new Parent((String) row.get(1), names(row.get(2)), (String) row.get(3), names(row.get(4)));
    }

    private static <T> List<T> each(
            Map<String, List<List<Object>>> found, List<Object> table, Function<List<Object>, T> to) {
        return found.getOrDefault(table.get(0), List.of()).stream().map(to).toList();
    }

    private static Map<String, List<List<Object>>> byTable(String sql) {
        return TestDatabase.rows(sql).stream().collect(Collectors.groupingBy(row -> (String) row.get(0)));
    }

    private static List<String> names(Object joined) {
        return joined == null ? List.of() : List.of(joined.toString().split(","));
    }
}

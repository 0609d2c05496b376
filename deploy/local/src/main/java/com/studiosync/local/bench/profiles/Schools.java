package com.studiosync.local.bench.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Studios with a hundred students each, made by the database itself: the rows of thousands of requests in seconds. */
final class Schools {

    static final int STUDENTS_EACH = 100;

    private static final int AT_ONCE = 50;

    private static final String SOME = """
            select student.studio_id, student.id, teacher.id, teacher.account_id, guardian.account_id,
                lower(left(student.last_name, 3)), far.sort_name, far.id
            from generate_series(1, %1$d) as number
            join lateral (select * from students where studio_id = md5('studio ' || number * (%2$d / %1$d))::uuid
                order by id limit 1) as student on true
            join assignments as lesson on lesson.studio_id = student.studio_id and lesson.student_id = student.id
            join teachers as teacher on teacher.studio_id = student.studio_id and teacher.id = lesson.teacher_id
            join guardianships as family on family.studio_id = student.studio_id and family.student_id = student.id
            join guardians as guardian on guardian.studio_id = student.studio_id and guardian.id = family.guardian_id
            join lateral (select * from students where studio_id = student.studio_id
                order by sort_name, id offset %3$d limit 1) as far on true""";

    private final String superuserUrl;
    private final PrintStream out;
    private int studios;

    Schools(String superuserUrl, PrintStream out) {
        this.superuserUrl = superuserUrl;
        this.out = out;
    }

    int studios() {
        return studios;
    }

    /** Adds studios until there are so many. */
    void growTo(int wanted) {
        String load = resource("schools.sql");
        ProgressBar progress = new ProgressBar(
                out, "Loading %d studios, %d students".formatted(wanted, wanted * STUDENTS_EACH), wanted - studios);
        try (Connection connection = DriverManager.getConnection(superuserUrl);
                Statement statement = connection.createStatement()) {
            for (int first = studios + 1; first <= wanted; first += AT_ONCE) {
                int last = Math.min(wanted, first + AT_ONCE - 1);
                statement.execute(load.replace(":first", Integer.toString(first))
                        .replace(":last", Integer.toString(last))
                        .replace(":students", Integer.toString(STUDENTS_EACH)));
                progress.show(last - studios);
            }
            studios = wanted;
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        } catch (SQLException refused) {
            throw new IllegalStateException("The benchmark's studios could not be loaded", refused);
        }
    }

    /** One student of each of so many studios, spread over all, with those who may see the student. */
    List<Sample> some(int wanted) {
        List<Sample> samples = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(superuserUrl);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SOME.formatted(wanted, studios, STUDENTS_EACH * 3 / 4))) {
            while (row.next()) {
                samples.add(new Sample(
                        id(row, 1),
                        id(row, 2),
                        id(row, 3),
                        id(row, 4),
                        id(row, 5),
                        row.getString(6),
                        row.getString(7),
                        id(row, 8)));
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("The benchmark's studios could not be read", refused);
        }
        return samples;
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static String resource(String name) {
        try (InputStream text = Schools.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package com.studiosync.platform.house;

import static com.studiosync.platform.notes.OnVertx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.notes.Notes;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.testing.Statements;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class StatementsTest {

    @Inject
    Transactions transactions;

    @Inject
    Notes notes;

    private final UUID studio = UUID.randomUUID();

    @Test
    void each_statement_is_told_as_often_as_it_was_sent() {
        List<String> once = Statements.of(() -> count(1));

        List<String> thrice = Statements.of(() -> count(3));

        assertEquals(1, counting(once));
        assertEquals(3, counting(thrice));
        assertEquals(once.size() + 2, thrice.size());
    }

    private void count(int times) {
        await(() -> transactions.inStudio(
                studio,
                () -> times == 1
                        ? notes.count()
                        : notes.count().flatMap(first -> notes.count()).flatMap(second -> notes.count())));
    }

    private static long counting(List<String> statements) {
        return statements.stream()
                .filter(statement -> statement.contains("count("))
                .count();
    }
}

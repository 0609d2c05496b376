package com.studiosync.profile.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.studiosync.platform.tenancy.Transactions;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestrictionTest {

    private static final UUID STUDIO = UUID.randomUUID();

    @Test
    void what_asks_for_rows_enters_its_studio_by_itself() {
        Restriction entering = new Restriction("name = :name", Map.of("name", "Clara")).entering(STUDIO);

        assertEquals("(name = :name) and (" + Transactions.ENTERS + ")", entering.condition());
        assertEquals(Map.of("name", "Clara", "studio", STUDIO), entering.parameters());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not exists (select 1 from KnownStudio studio where studio.gone)",
                "id not in (select taken.teacherId from TakenSlug taken)",
                "guardians is empty"
            })
    void what_asks_for_the_absence_of_rows_needs_a_transaction(String absence) {
        Restriction wanted = Restriction.EVERYTHING.and(absence, Map.of());

        assertThrows(IllegalStateException.class, () -> wanted.entering(STUDIO));
    }

    @Test
    void what_visitors_see_needs_one() {
        assertThrows(
                IllegalStateException.class, () -> DataScope.publicTeachers().entering(STUDIO));
    }
}

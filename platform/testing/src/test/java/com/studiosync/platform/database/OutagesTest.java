package com.studiosync.platform.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"57P01", "53300", "40P01"})
    void what_passes_is_recognised_through_the_orm(String state) {
        assertTrue(Outages.isOutage(throughTheOrm(state)));
    }

    @Test
    void what_is_out_of_time_is_told_from_other_outages() {
        assertTrue(Outages.isOutage(throughTheOrm("57014")));
        assertTrue(Outages.isOutOfTime(throughTheOrm("57014")));
        assertFalse(Outages.isOutOfTime(throughTheOrm("57P01")));
    }

    @Test
    void a_broken_rule_is_no_outage() {
        assertFalse(Outages.isOutage(throughTheOrm("23505")));
        assertFalse(Outages.isOutage(throughTheOrm(null)));
        assertFalse(Outages.isOutage(new IllegalStateException()));
    }

    private static PersistenceException throughTheOrm(String state) {
        return new PersistenceException(new SQLException("refused", state));
    }
}

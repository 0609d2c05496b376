package com.studiosync.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.local.parts.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people read about permissions is what the services do. */
class PermissionsIT {

    private static final String WRITE = "permissions.write";
    static final String COMMAND = "mvn verify -pl system-tests -am -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dit.test=PermissionsIT -D" + WRITE;

    private final ApiDocuments documents = ApiDocuments.ofStack();

    @Test
    void every_operation_says_who_may_call_it() {
        assertEquals(
                List.of(),
                documents.operations().stream()
                        .filter(operation -> operation.permission().isEmpty())
                        .map(Operation::name)
                        .toList());
    }

    @Test
    void the_table_of_permissions_is_current() throws IOException {
        Path file = ProjectRoot.find().resolve("docs/permissions.md");
        String table = new PermissionTable(documents, Roles.published()).markdown();
        if (System.getProperty(WRITE) != null) {
            Files.writeString(file, table);
        }

        assertEquals(table, Files.readString(file), "docs/permissions.md is not current; write it anew: " + COMMAND);
    }
}

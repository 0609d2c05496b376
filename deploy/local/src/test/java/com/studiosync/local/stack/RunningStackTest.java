package com.studiosync.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.Topics;
import com.studiosync.embedded.FreePort;
import com.studiosync.local.parts.Port;
import com.studiosync.local.parts.Service;
import com.studiosync.local.parts.StackException;
import com.studiosync.local.processes.Readiness;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stack whose parts go and come back; each test leaves all of them running. */
class RunningStackTest {

    private static FakeProject project;
    private static LocalStack stack;

    private final Readiness readiness = new Readiness();

    @BeforeAll
    static void start(@TempDir Path parent) {
        project = FakeProject.in(parent);
        stack = project.stack().start();
    }

    @AfterAll
    static void close() {
        stack.close();
    }

    @Test
    void a_killed_service_leaves_the_others_alone_and_can_be_started_again() {
        long first = stack.pid(Service.PROFILE);
        stack.kill(Service.PROFILE);
        assertFalse(readiness.confirmedBy(stack.addresses().readiness(Service.PROFILE)));
        assertTrue(readiness.confirmedBy(stack.addresses().readiness(Service.IDENTITY)));

        stack.restart(Service.PROFILE);

        assertNotEquals(first, stack.pid(Service.PROFILE));
        assertTrue(readiness.confirmedBy(stack.addresses().readiness(Service.PROFILE)));
    }

    @Test
    void a_replica_runs_beside_the_service_and_goes_alone() {
        Replica replica = stack.replica(Service.IDENTITY);
        assertTrue(readiness.confirmedBy(replica.readiness()));

        replica.close();

        assertFalse(readiness.confirmedBy(replica.readiness()));
        assertTrue(readiness.confirmedBy(stack.addresses().readiness(Service.IDENTITY)));
    }

    @Test
    void the_broker_can_be_stopped_and_started_under_the_services() throws Exception {
        stack.stopKafka();
        assertTrue(FreePort.isFree(stack.addresses().ports().of(Port.KAFKA)));

        stack.startKafka();

        assertEquals(Topics.all().keySet(), topics());
    }

    @Test
    void secrets_are_in_the_environment_and_not_on_the_command_line() {
        String password = stack.database(Service.STUDIO).appPassword();
        String commandLine = ProcessHandle.of(stack.pid(Service.STUDIO))
                .flatMap(process -> process.info().arguments())
                .map(arguments -> String.join(" ", arguments))
                .orElseThrow();
        assertTrue(commandLine.contains("quarkus-run.jar"));
        assertFalse(commandLine.contains(password));
    }

    @Test
    void a_second_stack_on_the_same_data_is_refused_and_the_first_goes_on() {
        StackException failure = assertThrows(StackException.class, project.stack()::start);

        assertTrue(failure.getMessage().startsWith("StudioSync runs already (process "), failure.getMessage());
        assertTrue(readiness.confirmedBy(stack.addresses().readiness(Service.GATEWAY)));
    }

    private static Set<String> topics() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.kafkaBootstrapServers()))) {
            return admin.listTopics().names().get(60, TimeUnit.SECONDS);
        }
    }
}

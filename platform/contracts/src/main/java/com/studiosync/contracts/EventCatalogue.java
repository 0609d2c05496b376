package com.studiosync.contracts;

import com.studiosync.contracts.identity.AccountEvent;
import com.studiosync.contracts.identity.InvitationEvent;
import com.studiosync.contracts.identity.InvitationMailRequested;
import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.contracts.identity.MembershipEvent;
import com.studiosync.contracts.identity.RevocationEntry;
import com.studiosync.contracts.identity.SessionEvent;
import com.studiosync.contracts.notification.NotificationEvent;
import com.studiosync.contracts.profile.AssignmentEvent;
import com.studiosync.contracts.profile.EnrolmentEvent;
import com.studiosync.contracts.profile.EnrolmentMailRequested;
import com.studiosync.contracts.profile.GuardianshipEvent;
import com.studiosync.contracts.profile.InvitationRequested;
import com.studiosync.contracts.profile.ProgressEvent;
import com.studiosync.contracts.profile.StudentEvent;
import com.studiosync.contracts.profile.TeacherEvent;
import com.studiosync.contracts.scheduling.LessonEvent;
import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.contracts.studio.StudioEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every event that StudioSync core knows, found by the name on the wire or by its record. */
public final class EventCatalogue {

    private static final Map<String, EventType> BY_NAME = Stream.of(
                    AccountEvent.class,
                    SessionEvent.class,
                    MembershipEvent.class,
                    InvitationEvent.class,
                    RevocationEntry.class,
                    MailRequested.class,
                    InvitationMailRequested.class,
                    StudioEvent.class,
                    DirectoryEntry.class,
                    TeacherEvent.class,
                    StudentEvent.class,
                    EnrolmentEvent.class,
                    EnrolmentMailRequested.class,
                    InvitationRequested.class,
                    AssignmentEvent.class,
                    GuardianshipEvent.class,
                    ProgressEvent.class,
                    NotificationEvent.class,
                    LessonEvent.class)
            .flatMap(EventCatalogue::records)
            .map(EventType::of)
            .collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));

    private static final Map<Class<?>, EventType> BY_PAYLOAD =
            BY_NAME.values().stream().collect(Collectors.toUnmodifiableMap(EventType::payload, Function.identity()));

    private EventCatalogue() {}

    /** All event types, in no particular order. */
    public static Collection<EventType> all() {
        return BY_NAME.values();
    }

    /** The type with that name on the wire; empty for events of a newer or foreign producer. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The type of an event.
     *
     * @throws IllegalArgumentException when the record is not part of the catalogue
     */
    public static EventType of(DomainEvent event) {
        EventType type = BY_PAYLOAD.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(event.getClass().getName() + " is not in the event catalogue");
        }
        return type;
    }

    private static Stream<Class<? extends DomainEvent>> records(Class<? extends DomainEvent> root) {
        if (!root.isSealed()) {
            return Stream.of(root);
        }
        return Stream.of(root.getPermittedSubclasses())
                .flatMap(permitted -> records(permitted.asSubclass(DomainEvent.class)));
    }
}

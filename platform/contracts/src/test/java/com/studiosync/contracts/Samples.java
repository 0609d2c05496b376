package com.studiosync.contracts;

import com.studiosync.contracts.identity.AccountErased;
import com.studiosync.contracts.identity.AccountErasureCancelled;
import com.studiosync.contracts.identity.AccountErasureRequested;
import com.studiosync.contracts.identity.AccountUpdated;
import com.studiosync.contracts.identity.EmailVerified;
import com.studiosync.contracts.identity.InvitationAccepted;
import com.studiosync.contracts.identity.InvitationMailRequested;
import com.studiosync.contracts.identity.InvitationRevoked;
import com.studiosync.contracts.identity.InvitationSent;
import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.contracts.identity.MembershipChanged;
import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRequested;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.contracts.identity.PasswordChanged;
import com.studiosync.contracts.identity.PasswordResetRequested;
import com.studiosync.contracts.identity.RevocationEntry;
import com.studiosync.contracts.identity.SessionCompromised;
import com.studiosync.contracts.identity.SessionRevoked;
import com.studiosync.contracts.identity.UserRegistered;
import com.studiosync.contracts.notification.NotificationDelivered;
import com.studiosync.contracts.notification.NotificationFailed;
import com.studiosync.contracts.profile.AttendanceRecorded;
import com.studiosync.contracts.profile.AvailabilityChanged;
import com.studiosync.contracts.profile.EnrolmentAccepted;
import com.studiosync.contracts.profile.EnrolmentDeclined;
import com.studiosync.contracts.profile.EnrolmentMailRequested;
import com.studiosync.contracts.profile.EnrolmentOfferLapsed;
import com.studiosync.contracts.profile.EnrolmentOffered;
import com.studiosync.contracts.profile.EnrolmentRequested;
import com.studiosync.contracts.profile.EnrolmentWaitlisted;
import com.studiosync.contracts.profile.GoalAchieved;
import com.studiosync.contracts.profile.GoalSet;
import com.studiosync.contracts.profile.GuardianLinked;
import com.studiosync.contracts.profile.GuardianUnlinked;
import com.studiosync.contracts.profile.InvitationRequested;
import com.studiosync.contracts.profile.LessonNoteShared;
import com.studiosync.contracts.profile.RecordingAdded;
import com.studiosync.contracts.profile.StudentArchived;
import com.studiosync.contracts.profile.StudentEnrolled;
import com.studiosync.contracts.profile.StudentRemoved;
import com.studiosync.contracts.profile.StudentUpdated;
import com.studiosync.contracts.profile.TeacherAssigned;
import com.studiosync.contracts.profile.TeacherProfileCreated;
import com.studiosync.contracts.profile.TeacherProfilePublished;
import com.studiosync.contracts.profile.TeacherProfileUnpublished;
import com.studiosync.contracts.profile.TeacherProfileUpdated;
import com.studiosync.contracts.profile.TeacherUnassigned;
import com.studiosync.contracts.scheduling.LessonCancelled;
import com.studiosync.contracts.scheduling.LessonRescheduled;
import com.studiosync.contracts.scheduling.LessonScheduled;
import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioDeactivated;
import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.contracts.studio.StudioDeletionCancelled;
import com.studiosync.contracts.studio.StudioDeletionRequested;
import com.studiosync.contracts.studio.StudioHoursChanged;
import com.studiosync.contracts.studio.StudioLayoutChanged;
import com.studiosync.contracts.studio.StudioOwnershipTransferred;
import com.studiosync.contracts.studio.StudioPoliciesChanged;
import com.studiosync.contracts.studio.StudioReactivated;
import com.studiosync.contracts.studio.StudioSubdomainChanged;
import com.studiosync.contracts.studio.StudioUpdated;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One instance of every event with every component set, and the same ones with some set to null. */
final class Samples {

    private static final UUID ID = UUID.fromString("019ab400-0000-7000-8000-000000000001");
    private static final UUID STUDIO = UUID.fromString("019ab400-0000-7000-8000-000000000002");
    private static final UUID ACCOUNT = UUID.fromString("019ab400-0000-7000-8000-000000000003");

    private static final List<DomainEvent> ALL = List.of(
            new UserRegistered(ID, "clara@example.com", "Clara", "Wieck", "de"),
            new EmailVerified(ID),
            new SessionRevoked(ID, ACCOUNT, Instant.parse("2026-05-01T08:00:00.123456Z")),
            new SessionCompromised(ID, ACCOUNT),
            new MembershipGranted(ID, STUDIO, ACCOUNT, Set.of("TEACHER", "PARENT"), "INVITED"),
            new MembershipChanged(ID, STUDIO, ACCOUNT, Set.of(), Set.of("reports-view"), Set.of()),
            new MembershipRevoked(ID, STUDIO, ACCOUNT, "LEFT"),
            new AccountUpdated(ID, "clara@example.com", "Clara", "Wieck", "de", "Europe/Berlin", Set.of("phone")),
            new PasswordChanged(ID, PasswordChanged.Cause.CHANGED),
            new PasswordResetRequested(ID),
            new AccountErasureRequested(ID, Instant.parse("2026-05-01T08:00:00.123456Z")),
            new AccountErasureCancelled(ID),
            new AccountErased(ID),
            new RevocationEntry(ID, 2L, Instant.parse("2026-05-01T08:00:00.123456Z")),
            new MembershipRequested(ID, STUDIO, ACCOUNT, Set.of("STUDENT")),
            new InvitationSent(ID, STUDIO, ACCOUNT, Set.of("TEACHER"), Instant.parse("2026-05-01T08:00:00.123456Z")),
            new InvitationAccepted(ID, STUDIO, ACCOUNT),
            new InvitationRevoked(ID, STUDIO),
            new InvitationMailRequested(
                    STUDIO,
                    ID,
                    STUDIO,
                    "clara@example.com",
                    "de",
                    "Jazz House",
                    "jazzhouse",
                    "Robert S.",
                    "sealed",
                    Instant.parse("2026-05-01T08:00:00.123456Z")),
            new MailRequested(ID, ACCOUNT, STUDIO, "verify-email", "clara@example.com", "Clara", "de", "sealed"),
            new StudioCreated(
                    STUDIO, ACCOUNT, "Jazz House", "jazzhouse", "Europe/Vienna", "EUR", "AT", "OPEN", "de-AT"),
            new StudioUpdated(
                    STUDIO,
                    "Jazz House",
                    "Europe/Vienna",
                    "EUR",
                    "AT",
                    "APPROVAL",
                    Set.of("name", "phone", "address"),
                    "de-AT",
                    "Swing.",
                    "https://jazz.example",
                    "hello@jazz.example",
                    "+4312345678",
                    new StudioUpdated.Address(List.of("Ring 1"), "Wien", null, "1010", "AT"),
                    "#1e90ff",
                    "/logo?v=1",
                    "/cover?v=2",
                    new StudioUpdated.Former(
                            "Jazz",
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            "+4387654321",
                            new StudioUpdated.Address(null, "Graz", null, null, "AT"),
                            null,
                            null,
                            null)),
            new StudioHoursChanged(
                    STUDIO,
                    "Europe/Vienna",
                    Map.of(DayOfWeek.FRIDAY, List.of(new StudioHoursChanged.Interval("18:00", "02:00"))),
                    List.of(new StudioHoursChanged.DatedHours(
                            LocalDate.parse("2026-12-24"),
                            LocalDate.parse("2026-12-24"),
                            List.of(new StudioHoursChanged.Interval("10:00", "14:00")),
                            "Christmas Eve")),
                    List.of(new StudioHoursChanged.Closure(
                            LocalDate.parse("2026-12-25"), LocalDate.parse("2027-01-06"), null))),
            new StudioSubdomainChanged(STUDIO, "jazzhouse", "jazz-house", Instant.parse("2026-05-01T08:00:00.123456Z")),
            new StudioDeactivated(STUDIO),
            new StudioReactivated(STUDIO),
            new StudioDeletionRequested(STUDIO, ACCOUNT, Instant.parse("2026-05-01T08:00:00.123456Z")),
            new StudioDeletionCancelled(STUDIO),
            new StudioDeleted(STUDIO),
            new StudioOwnershipTransferred(STUDIO, ACCOUNT, ID),
            new DirectoryEntry(
                    STUDIO,
                    "jazzhouse",
                    "Jazz House",
                    DirectoryEntry.Status.PAUSED,
                    List.of(new DirectoryEntry.FormerName("jazz-house", Instant.parse("2026-05-01T08:00:00.123456Z")))),
            new StudioLayoutChanged(
                    STUDIO,
                    7L,
                    List.of(new StudioLayoutChanged.Room("piano", "Piano room", "LESSON", 3)),
                    Set.of(),
                    Set.of("piano"),
                    Set.of(),
                    List.of(new StudioLayoutChanged.Room("piano", "Klavier", "LESSON", 2))),
            new StudioPoliciesChanged(
                    STUDIO,
                    4L,
                    24,
                    List.of(new StudioPoliciesChanged.Text("terms", 2, LocalDate.of(2026, 4, 1), "PUBLIC")),
                    Set.of("cancellation", "texts"),
                    Set.of("terms", "photos")),
            new DirectoryEntry(STUDIO, "jazzhouse", "Jazz House", DirectoryEntry.Status.PAUSED),
            new TeacherProfileCreated(ID, STUDIO, ACCOUNT, "Clara W.", List.of()),
            new TeacherProfileUpdated(
                    ID, STUDIO, "Clara W.", List.of("PIANO", "COMPOSITION"), Set.of("headline", "photo")),
            new TeacherProfilePublished(ID, STUDIO, "clara-w"),
            new TeacherProfileUnpublished(ID, STUDIO),
            new EnrolmentRequested(ID, STUDIO, ACCOUNT, "STRINGS_CELLO"),
            new EnrolmentWaitlisted(ID, STUDIO, ACCOUNT),
            new EnrolmentOffered(ID, STUDIO, ACCOUNT, Instant.parse("2026-05-01T08:00:00.123456Z")),
            new EnrolmentAccepted(ID, STUDIO, ACCOUNT, ID),
            new EnrolmentDeclined(ID, STUDIO, true),
            new EnrolmentOfferLapsed(ID, STUDIO, ACCOUNT),
            new EnrolmentMailRequested(
                    STUDIO,
                    ID,
                    STUDIO,
                    "enrolment-offered",
                    "clara@example.com",
                    "Clara",
                    "de",
                    "sealed",
                    Instant.parse("2026-05-01T08:00:00.123456Z")),
            new InvitationRequested(ID, STUDIO, "clara@example.com", "PARENT", "de", ACCOUNT),
            new AvailabilityChanged(
                    ID,
                    STUDIO,
                    Map.of(DayOfWeek.FRIDAY, List.of(new AvailabilityChanged.Interval("18:00", "02:00"))),
                    List.of(new AvailabilityChanged.DatedIntervals(
                            LocalDate.parse("2026-08-03"), LocalDate.parse("2026-08-14"), List.of())),
                    10),
            new LessonScheduled(
                    ID, STUDIO, ACCOUNT, Instant.parse("2026-05-01T08:00:00Z"), Instant.parse("2026-05-01T08:45:00Z")),
            new LessonRescheduled(
                    ID, STUDIO, ACCOUNT, Instant.parse("2026-05-01T09:00:00Z"), Instant.parse("2026-05-01T09:45:00Z")),
            new LessonCancelled(ID, STUDIO, ACCOUNT),
            new StudentEnrolled(ID, STUDIO, ACCOUNT, "STRINGS_CELLO"),
            new StudentUpdated(ID, STUDIO, ACCOUNT, "PIANO", "ACTIVE", Set.of("primaryInstrument", "status")),
            new StudentArchived(ID, STUDIO),
            new StudentRemoved(ID, STUDIO),
            new TeacherAssigned(ID, STUDIO, ID, ACCOUNT, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 8, 1)),
            new TeacherUnassigned(ID, STUDIO, ID, ACCOUNT, LocalDate.of(2026, 5, 4)),
            new GuardianLinked(ID, STUDIO, ID, ACCOUNT),
            new GuardianUnlinked(ID, STUDIO, ID, ACCOUNT),
            new AttendanceRecorded(ID, STUDIO, ACCOUNT, LocalDate.of(2026, 3, 2), "LATE", 45),
            new LessonNoteShared(ID, STUDIO, ACCOUNT, Set.of("STUDENT", "GUARDIANS")),
            new GoalSet(ID, STUDIO, ACCOUNT, LocalDate.of(2026, 6, 30)),
            new GoalAchieved(ID, STUDIO, ACCOUNT, LocalDate.of(2026, 6, 12)),
            new RecordingAdded(ID, STUDIO, ACCOUNT, "AUDIO"),
            new NotificationDelivered(ID, STUDIO, ACCOUNT, "studio-created"),
            new NotificationFailed(ID, STUDIO, ACCOUNT, "studio-created", "550 mailbox unavailable"));

    private Samples() {}

    static DomainEvent of(EventType type) {
        return ALL.stream()
                .filter(type.payload()::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("add a sample of " + type.name()));
    }

    static DomainEvent withNulls(DomainEvent event, Predicate<String> nullComponents)
            throws ReflectiveOperationException {
        RecordComponent[] components = event.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean toNull = nullComponents.test(components[i].getName());
            values[i] = toNull ? null : components[i].getAccessor().invoke(event);
        }
        return (DomainEvent) event.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}

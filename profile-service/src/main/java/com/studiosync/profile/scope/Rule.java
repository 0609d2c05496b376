package com.studiosync.profile.scope;

import static com.studiosync.profile.scope.Relation.ADMIN;
import static com.studiosync.profile.scope.Relation.FORMER_TEACHER;
import static com.studiosync.profile.scope.Relation.GUARDIAN;
import static com.studiosync.profile.scope.Relation.SELF;
import static com.studiosync.profile.scope.Relation.TEACHER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do what with which resource or field of a person: the whole table, one line each. A permission of the caller's
 * role is asked for first; a rule then says whose data it may be used on.
 */
public enum Rule {
    STUDENT_VIEW("student", "", Action.VIEW, "See a student's profile", ADMIN, SELF, TEACHER, FORMER_TEACHER, GUARDIAN),
    STUDENT_EDIT("student", "", Action.EDIT, "Change a student's profile", ADMIN, TEACHER),
    STUDENT_STATUS_EDIT("student", "status", Action.EDIT, "Archive, pause and resume a student", ADMIN),
    STUDENT_DELETE("student", "", Action.DELETE, "Remove a student for good", ADMIN),
    STUDENT_BIRTHDAY_VIEW(
            "student", "dateOfBirth", Action.VIEW, "See when a student was born", ADMIN, SELF, TEACHER, GUARDIAN),
    STUDENT_ACCOUNT_VIEW("student", "accountId", Action.VIEW, "See which account a student has", ADMIN, SELF),
    STUDENT_ACCOUNT_EDIT("student", "accountId", Action.EDIT, "Tell which account a student has", ADMIN),
    CONTACTS_VIEW(
            "emergency-contacts", "", Action.VIEW, "See whom to call for a student", ADMIN, SELF, TEACHER, GUARDIAN),
    CONTACTS_EDIT("emergency-contacts", "", Action.EDIT, "Change whom to call for a student", ADMIN, GUARDIAN),
    MEDICAL_VIEW("medical", "", Action.VIEW, "Read, and learn of, medical notes", ADMIN, TEACHER, GUARDIAN),
    MEDICAL_EDIT("medical", "", Action.EDIT, "Write and remove medical notes", ADMIN, GUARDIAN),
    AUDIT_VIEW("audit", "", Action.VIEW, "See who read and changed sensitive data", ADMIN),
    SKILLS_VIEW("skills", "", Action.VIEW, "See what a student learns, and how far", ADMIN, SELF, TEACHER, GUARDIAN),
    SKILL_HISTORY_VIEW(
            "skill history",
            "",
            Action.VIEW,
            "See how levels came about",
            ADMIN,
            SELF,
            TEACHER,
            FORMER_TEACHER,
            GUARDIAN),
    SKILLS_EDIT("skills", "", Action.EDIT, "Tell what a student learns, and how far", ADMIN, TEACHER),
    REPERTOIRE_VIEW("repertoire", "", Action.VIEW, "See a student's pieces", ADMIN, SELF, TEACHER, GUARDIAN),
    REPERTOIRE_EDIT("repertoire", "", Action.EDIT, "Change a student's pieces", ADMIN, TEACHER),
    ASSIGNMENT_VIEW("student", "teachers", Action.VIEW, "See who teaches a student", ADMIN, SELF, TEACHER, GUARDIAN),
    ASSIGNMENT_EDIT("student", "teachers", Action.EDIT, "Decide who teaches a student", ADMIN),
    ASSIGNMENT_DELETE("student", "teachers", Action.DELETE, "End that a teacher teaches a student", ADMIN),
    GUARDIANS_VIEW("guardians", "", Action.VIEW, "See who answers for a student", ADMIN, SELF, TEACHER, GUARDIAN),
    GUARDIANS_EDIT("guardians", "", Action.EDIT, "Say who answers for a student", ADMIN),
    GUARDIANS_DELETE("guardians", "", Action.DELETE, "Take a guardian from a student", ADMIN),
    GUARDIAN_CONTACTS_VIEW(
            "guardians", "email, phone", Action.VIEW, "See how to reach other guardians", ADMIN, SELF, TEACHER),
    GUARDIAN_ACCOUNT_VIEW("guardians", "accountId", Action.VIEW, "See which account another guardian has", ADMIN),
    FAMILY_VIEW("family", "", Action.VIEW, "See the families of the studio, and where they live", ADMIN),
    FAMILY_EDIT("family", "", Action.EDIT, "Make and change families", ADMIN),
    FAMILY_DELETE("family", "", Action.DELETE, "Dissolve a family", ADMIN),
    TEACHER_STUDENTS_VIEW("teacher", "students", Action.VIEW, "See whom a teacher teaches", ADMIN, SELF),
    TEACHER_EDIT("teacher", "", Action.EDIT, "Make, change and publish a teacher's profile", ADMIN, SELF),
    TEACHER_PRIVATE_VIEW(
            "teacher", "hourlyRate, accountId", Action.VIEW, "See what a teacher earns, and her account", ADMIN, SELF),
    AVAILABILITY_VIEW("teacher", "availability", Action.VIEW, "See when a teacher teaches, and when not", ADMIN, SELF),
    AVAILABILITY_EDIT("teacher", "availability", Action.EDIT, "Tell when a teacher teaches", ADMIN, SELF),
    ATTENDANCE_VIEW(
            "attendance",
            "",
            Action.VIEW,
            "See whether a student came",
            ADMIN,
            SELF,
            TEACHER,
            FORMER_TEACHER,
            GUARDIAN),
    ATTENDANCE_EDIT("attendance", "", Action.EDIT, "Record, correct and remove attendance", ADMIN, TEACHER),
    NOTE_VIEW("lesson-notes", "", Action.VIEW, "Read every lesson note", ADMIN, TEACHER, FORMER_TEACHER),
    NOTE_FOR_STUDENT_VIEW(
            "lesson-notes", "shared with the student", Action.VIEW, "Read what is shared with the student", SELF),
    NOTE_FOR_GUARDIANS_VIEW(
            "lesson-notes", "shared with guardians", Action.VIEW, "Read what is shared with guardians", GUARDIAN),
    NOTE_EDIT(
            "lesson-notes", "", Action.EDIT, "Write notes; change and remove one's own, an admin all", ADMIN, TEACHER),
    GOAL_VIEW("goals", "", Action.VIEW, "See goals and their comments", ADMIN, SELF, TEACHER, FORMER_TEACHER, GUARDIAN),
    GOAL_EDIT("goals", "", Action.EDIT, "Set, change and settle goals", ADMIN, TEACHER),
    GOAL_COMMENT("goals", "comments", Action.EDIT, "Comment on goals", ADMIN, SELF, TEACHER, GUARDIAN),
    ACHIEVEMENT_VIEW(
            "achievements", "", Action.VIEW, "See achievements", ADMIN, SELF, TEACHER, FORMER_TEACHER, GUARDIAN),
    ACHIEVEMENT_EDIT("achievements", "", Action.EDIT, "Add, change and remove achievements", ADMIN, TEACHER),
    RECORDING_VIEW(
            "recordings", "", Action.VIEW, "See and hear recordings", ADMIN, SELF, TEACHER, FORMER_TEACHER, GUARDIAN),
    RECORDING_EDIT("recordings", "", Action.EDIT, "Add, upload, change and remove recordings", ADMIN, TEACHER),
    TEACHER_PHOTO_EDIT("teacher", "photo", Action.EDIT, "Show a picture of a teacher", ADMIN, SELF),
    TESTIMONIAL_WRITE(
            "testimonial", "", Action.EDIT, "Say something of a teacher of this student", ADMIN, SELF, GUARDIAN),
    TESTIMONIAL_MODERATE("testimonial", "status", Action.EDIT, "Decide whether a testimonial is shown", ADMIN),
    TESTIMONIAL_DELETE("testimonial", "", Action.DELETE, "Take a testimonial away, also the own one", ADMIN, SELF),
    STUDENT_LOGIN_EDIT("student", "login", Action.EDIT, "Invite a student to sign in", ADMIN),
    GUARDIAN_LOGIN_EDIT("guardian", "login", Action.EDIT, "Invite a guardian to sign in", ADMIN),
    ENROLMENT_VIEW("enrolment", "", Action.VIEW, "See who applies to be taken in", ADMIN),
    ENROLMENT_EDIT("enrolment", "", Action.EDIT, "Decide on who applies to be taken in", ADMIN),
    ;

    /** What is done with the resource or field. */
    public enum Action {
        VIEW,
        EDIT,
        DELETE
    }

    private final String resource;
    private final String field;
    private final Action action;
    private final String sentence;
    private final Set<Relation> relations;

    Rule(String resource, String field, Action action, String sentence, Relation first, Relation... others) {
        this.resource = resource;
        this.field = field;
        this.action = action;
        this.sentence = sentence;
        this.relations = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /** What the rule is about, such as {@code student}. */
    public String resource() {
        return resource;
    }

    /** The field, or group of fields, of the resource; empty when the rule is about the whole of it. */
    public String field() {
        return field;
    }

    public Action action() {
        return action;
    }

    /** What it allows, in one sentence for people. */
    public String sentence() {
        return sentence;
    }

    /** Those who pass. A former teacher passes only where she is among them and the studio lets former teachers read. */
    public Set<Relation> relations() {
        return relations;
    }

    /** Whether somebody passes who is all of that to a person. */
    public boolean lets(Set<Relation> held) {
        return relations.stream().anyMatch(held::contains);
    }
}

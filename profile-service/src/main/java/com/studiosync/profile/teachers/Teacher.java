package com.studiosync.profile.teachers;

import com.studiosync.contracts.profile.TeacherProfileCreated;
import com.studiosync.contracts.profile.TeacherProfilePublished;
import com.studiosync.contracts.profile.TeacherProfileUnpublished;
import com.studiosync.contracts.profile.TeacherProfileUpdated;
import com.studiosync.platform.money.Money;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.people.Person;
import com.studiosync.profile.people.PersonName;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody who teaches at a studio. */
@Entity
@Table(name = "teachers")
public class Teacher extends Person {

    private String slug;
    private String headline;
    private String biography;
    private String qualifications;
    private String[] specialties;
    private Integer yearsOfExperience;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "hourly_rate_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "hourly_rate_currency"))
    private Money hourlyRate;

    private Instant publishedAt;

    protected Teacher() {}

    private Teacher(UUID studioId, Instant now) {
        super(studioId, now);
    }

    /** A new teacher of a studio; not public yet. */
    static Teacher introduce(UUID studioId, TeacherProfile profile, Instant now) {
        Teacher teacher = new Teacher(studioId, now);
        teacher.write(profile);
        teacher.record(new TeacherProfileCreated(
                teacher.id(), studioId, teacher.accountId(), teacher.name().display(), teacher.specialties()));
        return teacher;
    }

    /** Takes over a changed profile; nothing happens when it is the same. */
    void revise(TeacherProfile profile, Instant now) {
        if (profile.slug() == null) {
            throw Problems.invalid("slug", "can be changed, but not removed");
        }
        if (profile.equals(profile())) {
            return;
        }
        write(profile);
        touch(now);
        record(new TeacherProfileUpdated(id(), studioId(), name().display(), specialties()));
    }

    /** Shows the profile to anyone; nothing happens when it is public already. */
    void publish(Instant now) {
        if (isPublished()) {
            return;
        }
        publishedAt = now;
        touch(now);
        record(new TeacherProfilePublished(id(), studioId(), slug));
    }

    /** Takes the profile back from the public; nothing happens when it is not public. */
    void unpublish(Instant now) {
        if (!isPublished()) {
            return;
        }
        publishedAt = null;
        touch(now);
        record(new TeacherProfileUnpublished(id(), studioId()));
    }

    private void write(TeacherProfile profile) {
        identify(PersonName.of(profile.firstName(), profile.lastName()), profile.accountId());
        slug = profile.slug();
        headline = profile.headline();
        biography = profile.biography();
        qualifications = profile.qualifications();
        specialties = profile.specialties().toArray(String[]::new);
        yearsOfExperience = profile.yearsOfExperience();
        hourlyRate = profile.hourlyRate();
    }

    /** What can be written about the teacher, as it is now. */
    public TeacherProfile profile() {
        return new TeacherProfile(
                name().firstName(),
                name().lastName(),
                slug,
                headline,
                biography,
                qualifications,
                specialties(),
                yearsOfExperience,
                hourlyRate,
                accountId());
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    private List<String> specialties() {
        return List.of(specialties);
    }
}

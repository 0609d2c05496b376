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
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Somebody who teaches at a studio. */
@Entity
@Table(name = "teachers")
public class Teacher extends Person {

    private String slug;
    private String headline;
    private String biography;
    private String qualifications;
    private String education;
    private String philosophy;
    private String awards;
    private String[] specialties;
    private Integer yearsOfExperience;

    @Enumerated(EnumType.STRING)
    private AvailabilityStatus availabilityStatus;

    private Integer capacity;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "hourly_rate_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "hourly_rate_currency"))
    private Money hourlyRate;

    private String photo;
    private Instant publishedAt;

    protected Teacher() {}

    private Teacher(UUID studioId, Instant now) {
        super(studioId, now);
    }

    /** A new teacher of a studio; not public yet. Slug and account are chosen by others where the profile leaves them open. */
    static Teacher introduce(UUID studioId, TeacherProfile profile, String slug, UUID accountId, Instant now) {
        Teacher teacher = new Teacher(studioId, now);
        teacher.write(profile, slug, accountId);
        teacher.record(new TeacherProfileCreated(
                teacher.id(), studioId, teacher.accountId(), teacher.name().display(), teacher.specialties()));
        return teacher;
    }

    /** Takes over a changed profile; nothing happens when it is the same. */
    void revise(TeacherProfile profile, Instant now) {
        if (profile.slug() == null) {
            throw Problems.invalid("slug", "can be changed, but not removed");
        }
        Set<String> changed = TeacherChanges.between(profile(), profile);
        if (changed.isEmpty()) {
            return;
        }
        write(profile, profile.slug(), profile.accountId());
        tell(changed, now);
    }

    /** Shows another picture, by its version, or with {@code null} none; false when it is the same. */
    public boolean showPhoto(String version, Instant now) {
        if (Objects.equals(photo, version)) {
            return false;
        }
        photo = version;
        tell(Set.of("photo"), now);
        return true;
    }

    private void tell(Set<String> changed, Instant now) {
        touch(now);
        record(new TeacherProfileUpdated(id(), studioId(), name().display(), specialties(), changed));
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

    private void write(TeacherProfile profile, String chosenSlug, UUID accountId) {
        identify(PersonName.of(profile.firstName(), profile.lastName()), accountId);
        slug = chosenSlug;
        headline = profile.headline();
        biography = profile.biography();
        qualifications = profile.qualifications();
        education = profile.education();
        philosophy = profile.philosophy();
        awards = profile.awards();
        specialties = profile.specialties().toArray(String[]::new);
        yearsOfExperience = profile.yearsOfExperience();
        availabilityStatus = profile.availabilityStatus();
        capacity = profile.capacity();
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
                education,
                philosophy,
                awards,
                specialties(),
                yearsOfExperience,
                availabilityStatus,
                capacity,
                hourlyRate,
                accountId());
    }

    /** Names the public page. */
    public String slug() {
        return slug;
    }

    public AvailabilityStatus availabilityStatus() {
        return availabilityStatus;
    }

    /** Whether lessons can be had of her, other than by waiting. */
    public boolean isAccepting() {
        return availabilityStatus == AvailabilityStatus.ACCEPTING;
    }

    /** The version of the picture, or {@code null} when there is none. */
    public String photo() {
        return photo;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    private List<String> specialties() {
        return List.of(specialties);
    }
}

package com.studiosync.studio.studios;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.contracts.studio.StudioEvent;
import com.studiosync.contracts.studio.StudioSubdomainChanged;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.platform.time.Ids;
import com.studiosync.studio.branding.BrandImage;
import com.studiosync.studio.branding.BrandImages;
import com.studiosync.studio.subdomains.Subdomain;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A music school: the tenant that everything else belongs to. */
@Entity
@Table(name = "studios")
public class Studio {

    @Id
    private UUID id;

    private UUID founderAccountId;
    private String subdomain;

    @Embedded
    private FormerNames formerNames;

    @Embedded
    private StudioDetails details;

    @Embedded
    private BrandImages images;

    @Embedded
    private Standing standing;

    private Instant createdAt;

    @Version
    private long version;

    @Transient
    private final List<DomainEvent> events = new ArrayList<>();

    protected Studio() {}

    /** A new studio, open from its first moment; its founder becomes its admin once the event is heard. */
    public static Studio found(UUID founder, Subdomain subdomain, StudioDetails details, Instant now) {
        Studio studio = new Studio();
        studio.id = Ids.next();
        studio.founderAccountId = founder;
        studio.subdomain = subdomain.name();
        studio.formerNames = FormerNames.NONE;
        studio.details = details;
        studio.standing = Standing.of(founder);
        studio.createdAt = now;
        studio.events.add(details.created(studio.id, founder, studio.subdomain));
        studio.events.add(studio.directoryEntry());
        return studio;
    }

    /** Lets the studio say something else about itself; saying the same again is no change. */
    void describeAs(StudioDetails said) {
        StudioDetails changed = said.inUsualSpelling();
        Set<String> differences = changed.differencesTo(details);
        if (differences.isEmpty()) {
            return;
        }
        Shown before = shown();
        details = changed;
        events.add(shown().insteadOf(before, id, differences));
        if (differences.contains("name")) {
            events.add(directoryEntry());
        }
    }

    /** Shows another version of a picture, or none any more if it is {@code null}; tells whether that is a change. */
    public boolean show(BrandImage image, String version) {
        if (Objects.equals(version, images().versionOf(image))) {
            return false;
        }
        Shown before = shown();
        images = images().with(image, version);
        events.add(shown().insteadOf(before, id, Set.of(image.wireName())));
        return true;
    }

    /** Tells that something that the studio keeps to itself has changed, and not what. */
    public StudioUpdated updated(String what) {
        return shown().insteadOf(shown(), id, Set.of(what));
    }

    private Shown shown() {
        return new Shown(details, images());
    }

    /** Moves the studio to another subdomain; 429 when it was renamed as often as it can be until redirects end. */
    public void rename(Subdomain wanted, Instant redirectedUntil, int atMost, Instant now) {
        String former = subdomain;
        formerNames = formerNames.and(former, redirectedUntil, atMost, now);
        subdomain = wanted.name();
        events.add(new StudioSubdomainChanged(id, former, subdomain, redirectedUntil));
        events.add(directoryEntry());
    }

    /** Closes the studio's host until it is resumed. */
    public void pause() {
        tellAndList(standing.pause(id));
    }

    /** Opens the studio's host again, and calls a deletion off; 409 when it is too late for that. */
    public void resume(Instant now) {
        tellAndList(standing.resume(id, now));
    }

    /** Closes the studio and has it deleted then, unless it is resumed before; 403 for anybody but its owner. */
    public void deleteAt(Instant then, UUID asking) {
        tellAndList(standing.deleteAt(id, then, asking));
    }

    public boolean isDueForDeletion(Instant now) {
        return standing.isDueForDeletion(now);
    }

    public StudioDeleted deleted() {
        return new StudioDeleted(id);
    }

    /** Makes another admin the owner; 403 for anybody but its owner, 422 for who is no admin. */
    public void handOver(UUID successor, UUID asking, Collection<UUID> admins) {
        events.addAll(standing.handOver(id, successor, asking, admins));
    }

    /**
     * Lets the longest-serving admin follow an owner who is concerned by a change and no admin after it. An admin who is not
     * known yet, because events come in any order, follows later.
     */
    public void succeed(UUID concerned, List<UUID> admins) {
        events.addAll(standing.succeed(id, concerned, admins));
    }

    private void tellAndList(List<StudioEvent> told) {
        events.addAll(told);
        if (!told.isEmpty()) {
            events.add(directoryEntry());
        }
    }

    /** How the directory shows the studio. */
    public DirectoryEntry directoryEntry() {
        return new DirectoryEntry(id, subdomain, details.name(), standing.status(), formerNames.leadingTo(subdomain));
    }

    /** What has happened to the studio and is not in the outbox yet. */
    public List<DomainEvent> releaseEvents() {
        List<DomainEvent> released = List.copyOf(events);
        events.clear();
        return released;
    }

    public UUID id() {
        return id;
    }

    public String subdomain() {
        return subdomain;
    }

    public StudioDetails details() {
        return details;
    }

    /** Which pictures it shows. */
    public BrandImages images() {
        return Objects.requireNonNullElse(images, BrandImages.NONE);
    }

    public DirectoryEntry.Status status() {
        return standing.status();
    }

    Standing standing() {
        return standing;
    }

    Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}

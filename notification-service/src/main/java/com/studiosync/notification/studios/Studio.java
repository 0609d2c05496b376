package com.studiosync.notification.studios;

import com.studiosync.contracts.studio.StudioCreated;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A studio as far as mail is concerned. */
@Entity
@Table(name = "studios")
public class Studio {

    @Id
    private UUID studioId;

    private String name;
    private String subdomain;

    @Version
    private long version;

    protected Studio() {}

    static Studio of(StudioCreated created) {
        Studio studio = new Studio();
        studio.studioId = created.studioId();
        studio.name = created.name();
        studio.subdomain = created.subdomain();
        return studio;
    }

    void rename(String newName) {
        name = newName;
    }

    void moveTo(String newSubdomain) {
        subdomain = newSubdomain;
    }

    public UUID studioId() {
        return studioId;
    }

    public String name() {
        return name;
    }

    public String subdomain() {
        return subdomain;
    }
}

package com.studiosync.notification.queue;

import com.studiosync.notification.recipients.Recipient;
import com.studiosync.notification.recipients.Recipients;
import com.studiosync.notification.studios.Studio;
import com.studiosync.notification.studios.Studios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells mails about the people and studios that they concern, as they are at the time of sending. */
@ApplicationScoped
class Projections {

    private final Recipients recipients;
    private final Studios studios;

    Projections(Recipients recipients, Studios studios) {
        this.recipients = recipients;
        this.studios = studios;
    }

    /** Looks all of them up at once. */
    Uni<Function<QueuedMail, Known>> of(List<QueuedMail> mails) {
        return recipients
                .of(ids(mails, mail -> Stream.of(mail.accountId(), mail.aboutId())))
                .flatMap(people -> studios.of(ids(mails, mail -> Stream.of(mail.namedStudio())))
                        .map(named -> mail -> new Known(
                                found(people, mail.accountId()),
                                found(named, mail.namedStudio()),
                                found(people, mail.aboutId()))));
    }

    private static <T> T found(Map<UUID, T> known, UUID id) {
        return id == null ? null : known.get(id);
    }

    private static Set<UUID> ids(Collection<QueuedMail> mails, Function<QueuedMail, Stream<UUID>> which) {
        return mails.stream().flatMap(which).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /**
     * What is known of those that one mail concerns; each is {@code null} where it is not known, or not asked for.
     *
     * @param recipient who reads it
     * @param studio which studio it names
     * @param person whom it tells about
     */
    record Known(Recipient recipient, Studio studio, Recipient person) {

        /** The model's words and those of the projections; the model's own count more. */
        Map<String, String> wordsWith(Map<String, String> model) {
            Map<String, String> words = new HashMap<>();
            if (recipient != null) {
                words.put("firstName", recipient.firstName());
            }
            if (studio != null) {
                words.put("studioName", studio.name());
                words.put("subdomain", studio.subdomain());
            }
            if (person != null) {
                words.put("person", person.fullName());
            }
            words.putAll(model);
            return words;
        }
    }
}

package com.studiosync.contracts.profile;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;

/** What happens to an application to be taken in; the application's id is the key. */
public sealed interface EnrolmentEvent extends DomainEvent
        permits EnrolmentRequested,
                EnrolmentWaitlisted,
                EnrolmentOffered,
                EnrolmentAccepted,
                EnrolmentDeclined,
                EnrolmentOfferLapsed {

    @Override
    default String topic() {
        return Topics.PROFILE;
    }
}

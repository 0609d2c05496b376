package com.studiosync.contracts.studio;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;

/** What happens to a studio; the studio's id is the key. */
public sealed interface StudioEvent extends DomainEvent
        permits StudioCreated,
                StudioUpdated,
                StudioHoursChanged,
                StudioPoliciesChanged,
                StudioLayoutChanged,
                StudioSubdomainChanged,
                StudioDeactivated,
                StudioReactivated,
                StudioDeletionRequested,
                StudioDeletionCancelled,
                StudioDeleted,
                StudioOwnershipTransferred {

    @Override
    default String topic() {
        return Topics.STUDIO;
    }
}

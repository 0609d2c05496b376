package com.studiosync.profile.guarding;

import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.guardians.ChangeGuardian;
import com.studiosync.profile.guardians.GuardianConflicts;
import com.studiosync.profile.guardians.GuardianDetails;
import com.studiosync.profile.guardians.Guardianships;
import com.studiosync.profile.guardians.LinkGuardian;
import com.studiosync.profile.guardians.Linked;
import com.studiosync.profile.members.MemberAccounts;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.students.SeenStudent;
import com.studiosync.profile.students.StudentAccess;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What is done with the guardians of one student, each in one transaction. */
@ApplicationScoped
class KeepGuardians {

    private final Transactions transactions;
    private final StudentAccess access;
    private final Guardianships guardianships;
    private final LinkGuardian linking;
    private final ChangeGuardian changing;
    private final MemberAccounts accounts;
    private final MergePatches patches;
    private final Caller caller;

    KeepGuardians(
            Transactions transactions,
            StudentAccess access,
            Guardianships guardianships,
            LinkGuardian linking,
            ChangeGuardian changing,
            MemberAccounts accounts,
            MergePatches patches,
            Caller caller) {
        this.transactions = transactions;
        this.access = access;
        this.guardianships = guardianships;
        this.linking = linking;
        this.changing = changing;
        this.accounts = accounts;
        this.patches = patches;
        this.caller = caller;
    }

    Uni<List<GuardianView>> list(UUID studentId) {
        return transactions.inStudio(caller.studioId(), () -> access.seen(studentId, Rule.GUARDIANS_VIEW)
                .flatMap(seen -> guardianships.ofStudent(studentId).map(all -> all.stream()
                        .map(linked -> view(seen, linked))
                        .toList())));
    }

    Uni<GuardianView> read(UUID studentId, UUID guardianId) {
        return transactions.inStudio(caller.studioId(), () -> access.seen(studentId, Rule.GUARDIANS_VIEW)
                .flatMap(seen -> guardianships.one(studentId, guardianId).map(linked -> view(seen, linked))));
    }

    Uni<GuardianView> link(UUID studentId, NewGuardian wanted) {
        GuardianDetails details = wanted.details();
        return GuardianConflicts.named(transactions.inStudio(caller.studioId(), () -> access.seenInTurn(
                        studentId, Rule.GUARDIANS_EDIT)
                .call(seen -> accounts.verify(details.accountId(), null, Role.PARENT))
                .flatMap(seen -> link(studentId, wanted.guardianId(), details).map(linked -> view(seen, linked)))));
    }

    private Uni<Linked> link(UUID studentId, UUID known, GuardianDetails details) {
        return known == null
                ? linking.linkNew(caller.studioId(), studentId, details)
                : linking.linkKnown(known, studentId, details);
    }

    Uni<GuardianView> edit(UUID studentId, UUID guardianId, IfMatch expected, MergePatch patch) {
        return GuardianConflicts.named(
                transactions.inStudio(caller.studioId(), () -> access.seenInTurn(studentId, Rule.GUARDIANS_EDIT)
                        .flatMap(seen -> guardianships
                                .one(studentId, guardianId)
                                .flatMap(linked -> edit(studentId, linked, expected, patch))
                                .map(linked -> view(seen, linked)))));
    }

    private Uni<Linked> edit(UUID studentId, Linked linked, IfMatch expected, MergePatch patch) {
        expected.verify(linked.version());
        GuardianDetails details = patches.apply(patch, linked.details());
        return accounts.verify(details.accountId(), linked.guardian().accountId(), Role.PARENT)
                .chain(() -> changing.revise(studentId, linked, details));
    }

    Uni<Void> unlink(UUID studentId, UUID guardianId) {
        return transactions.inStudio(caller.studioId(), () -> access.seenInTurn(studentId, Rule.GUARDIANS_DELETE)
                .flatMap(seen -> changing.unlink(studentId, guardianId)));
    }

    /** Everybody sees what is the own. */
    private GuardianView view(SeenStudent seen, Linked linked) {
        boolean own = caller.accountId().equals(linked.guardian().accountId());
        return GuardianView.of(
                linked, own || seen.may(Rule.GUARDIAN_CONTACTS_VIEW), own || seen.may(Rule.GUARDIAN_ACCOUNT_VIEW));
    }
}

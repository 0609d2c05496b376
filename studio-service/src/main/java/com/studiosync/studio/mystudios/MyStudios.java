package com.studiosync.studio.mystudios;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.members.Member;
import com.studiosync.studio.members.Members;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import com.studiosync.studio.subdomains.StudioUrls;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a person's memberships and their studios; which those are, the database decides. */
@ApplicationScoped
class MyStudios {

    private final Transactions transactions;
    private final Members members;
    private final Studios studios;
    private final StudioUrls urls;

    MyStudios(Transactions transactions, Members members, Studios studios, StudioUrls urls) {
        this.transactions = transactions;
        this.members = members;
        this.studios = studios;
        this.urls = urls;
    }

    Uni<Page<MyStudioView>> of(UUID accountId, PageRequest request) {
        return transactions.ofAccount(accountId, () -> members.pageOf(accountId, request)
                .map(found -> Page.cut(found, request, member -> Cursor.at(member.membershipId())))
                .flatMap(this::withStudios));
    }

    private Uni<Page<MyStudioView>> withStudios(Page<Member> page) {
        List<UUID> ids = page.items().stream().map(Member::studioId).toList();
        return studios.list("id in ?1", ids)
                .map(found -> found.stream().collect(Collectors.toMap(Studio::id, Function.identity())))
                .map(known -> new Page<>(present(page.items(), known), page.nextCursor()));
    }

    /** Without a studio that went away after the memberships were read. */
    private List<MyStudioView> present(List<Member> members, Map<UUID, Studio> known) {
        return members.stream()
                .filter(member -> known.containsKey(member.studioId()))
                .map(member -> view(member, known.get(member.studioId())))
                .toList();
    }

    private MyStudioView view(Member member, Studio studio) {
        return new MyStudioView(
                studio.id(),
                studio.details().name(),
                studio.subdomain(),
                urls.of(studio.subdomain()),
                studio.status(),
                member.roles());
    }
}

package com.studiosync.platform.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Turns the roles of a token, and what was granted to or withdrawn from this member, into permissions. */
@Singleton
public class PermissionAugmentor implements SecurityIdentityAugmentor {

    /** By tokens that were verified, as long as somebody remembers those. */
    private final LoadingCache<JsonWebToken, Set<String>> allowed =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build(PermissionAugmentor::wireNames);

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        Set<String> names = allowed.get(token);
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addPermissionChecker(asked -> Uni.createFrom().item(names.contains(asked.getName())))
                        .build());
    }

    private static Set<String> wireNames(JsonWebToken token) {
        return permissions(token).stream().map(Permission::wireName).collect(Collectors.toUnmodifiableSet());
    }

    static Set<Permission> permissions(JsonWebToken token) {
        return Permission.of(
                roles(token),
                named(token, Claims.GRANTED).toList(),
                named(token, Claims.WITHDRAWN).toList());
    }

    static Set<Role> roles(JsonWebToken token) {
        return Stream.of(Role.values())
                .filter(role -> token.getGroups().contains(role.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Stream<Permission> named(JsonWebToken token, String claim) {
        Optional<JsonArray> names = token.claim(claim);
        return names.stream()
                .flatMap(array -> array.getValuesAs(JsonString.class).stream())
                .map(JsonString::getString)
                .map(Permission::named)
                .flatMap(Optional::stream);
    }
}

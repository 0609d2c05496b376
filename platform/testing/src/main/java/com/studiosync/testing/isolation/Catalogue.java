package com.studiosync.testing.isolation;

import com.studiosync.testing.TestDatabase;
import java.util.List;
import java.util.stream.Stream;

/** What PostgreSQL's catalogue says about the rules that every table keeps. */
final class Catalogue {

    /** Tables under the policy of studios, with the column that it compares: the studio's own table calls it id. */
    static final String TENANT_TABLES = """
            (select c.oid, c.relname::text as name,
                    (regexp_match(pg_get_expr(p.polqual, c.oid), '^\\((studio_id|id) = app_studio\\(\\)\\)$'))[1] as tenant
             from pg_class c join pg_policy p on p.polrelid = c.oid
             where c.relkind in ('r', 'p') and c.relrowsecurity and c.relforcerowsecurity
               and p.polname = 'studio_isolation' and p.polpermissive and p.polcmd = '*' and p.polroles = '{0}'
               and pg_get_expr(p.polqual, c.oid) = pg_get_expr(p.polwithcheck, c.oid)) tenants""";

    private static final String MESSAGES = "('outbox', 'inbox')";

    private Catalogue() {}

    static List<Finding> findings() {
        return Stream.of(tables(), keys(), passages(), roles()).flatMap(s -> s).toList();
    }

    private static Stream<Finding> tables() {
        return Stream.of(
                        found("is not under row-level security with the policy studio_isolation", """
                        select relname from pg_class
                        where relkind in ('r', 'p', 'f') and relnamespace = 'public'::regnamespace
                          and relname not in ('outbox', 'inbox', 'flyway_schema_history')
                          and oid not in (select oid from %s where tenant is not null)""".formatted(
                                        TENANT_TABLES)),
                        found("can be of no studio", """
                        select t.name || '.' || t.tenant from %s join pg_attribute a on a.attrelid = t.oid
                        where a.attname = t.tenant and not a.attnotnull""".formatted(tenantsAs("t"))),
                        found("lets the service see more than studio_isolation does", """
                        select t.name || '.' || p.polname from %s join pg_policy p on p.polrelid = t.oid
                        where p.polpermissive and p.polname <> 'studio_isolation'
                          and (p.polroles && array[0::oid, (select oid from pg_roles where rolname = %s)])
                        """.formatted(
                                        tenantsAs("t"), role("app"))),
                        found("counts for all studios together, so its gaps tell of others", """
                        select t.name || '.' || a.attname from %s join pg_attribute a on a.attrelid = t.oid
                        where a.attidentity <> '' or exists (select from pg_attrdef d where d.adrelid = t.oid
                          and d.adnum = a.attnum and pg_get_expr(d.adbin, d.adrelid) like 'nextval%%')
                        """.formatted(
                                        tenantsAs("t"))))
                .flatMap(s -> s);
    }

    /** Keys are checked past row-level security: one without the studio tells that another studio has a row. */
    private static Stream<Finding> keys() {
        return Stream.of(
                        found("does not begin with the studio", """
                        select i.indexrelid::regclass::text from %s join pg_index i on i.indrelid = t.oid
                        where (i.indisunique or i.indisexclusion) and not exists (
                          select from pg_attribute a where a.attrelid = t.oid and a.attname = t.tenant
                            and a.attnum = i.indkey[0])""".formatted(tenantsAs("t"))),
                        found("does not take the studio along", """
                        select t.name || '.' || k.conname from %s join pg_constraint k on k.conrelid = t.oid
                        join %s on parent.oid = k.confrelid where k.contype = 'f' and not exists (
                          select from unnest(k.conkey, k.confkey) as pair (child, parent)
                          join pg_attribute a on a.attrelid = t.oid and a.attnum = pair.child and a.attname = t.tenant
                          join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.parent
                            and b.attname = parent.tenant)""".formatted(tenantsAs("t"), tenantsAs("parent"))))
                .flatMap(s -> s);
    }

    private static Stream<Finding> passages() {
        return Stream.of(found("reads tables as its owner", """
                        select relname from pg_class
                        where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace"""), found("runs with more rights than who calls it", """
                        select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace"""))
                .flatMap(s -> s);
    }

    private static Stream<Finding> roles() {
        String theirs =
                "(select oid, rolname from pg_roles where rolname in (%s, %s)) r".formatted(role("app"), role("relay"));
        return Stream.of(
                        found("is more than a plain role", """
                        select rolname from pg_roles where rolname in (%s, %s, %s)
                          and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                        """.formatted(role("app"), role("relay"), role("owner"))),
                        found("is a member of another role, owns something, or may create", """
                        select rolname from %s where exists (select from pg_auth_members where member = r.oid)
                          or exists (select from pg_class where relowner = r.oid)
                          or exists (select from pg_proc where proowner = r.oid)
                          or has_schema_privilege(r.oid, 'public', 'create')""".formatted(theirs)),
                        found("can be emptied or referred to past row-level security", """
                        select relname || ' by ' || rolname from pg_class, %s
                        where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                          and has_table_privilege(r.oid, pg_class.oid, 'truncate, references, trigger')
                        """.formatted(theirs)),
                        found("is open to the service, which may only write it", """
                        select relname from pg_class where relname in %s
                          and has_table_privilege(%s, oid, 'select, update, delete')""".formatted(MESSAGES, role("app"))),
                        found("is open to the relay", """
                        select relname from pg_class
                        where relkind in ('r', 'p', 'v', 'm') and relnamespace = 'public'::regnamespace
                          and relname not in %s and has_table_privilege(%s, oid, 'select, insert, update, delete')
                        """.formatted(MESSAGES, role("relay"))))
                .flatMap(s -> s);
    }

    private static String tenantsAs(String alias) {
        return TENANT_TABLES.substring(0, TENANT_TABLES.lastIndexOf(' ') + 1) + alias;
    }

    private static String role(String of) {
        return "current_database() || '_" + of + "'";
    }

    private static Stream<Finding> found(String what, String sql) {
        return TestDatabase.rows(sql).stream().map(row -> new Finding(row.get(0).toString(), what));
    }
}

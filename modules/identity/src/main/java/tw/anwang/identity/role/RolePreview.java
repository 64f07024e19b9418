package tw.anwang.identity.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.PreviewedKinds;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.Scopes;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.permission.PermissionBook;

/** Shows what a role sees from an office, on the demo's records and on no others. */
@ApplicationScoped
@Transactional
public class RolePreview {
    static final int MOST = 5;

    @Inject
    RoleRows rows;

    @Inject
    DemoRecords demo;

    @Inject
    Scopes scopes;

    @Inject
    Offices offices;

    @Inject
    PermissionBook book;

    @Inject
    @Any
    Instance<PreviewedKinds> modules;

    @Inject
    Trail trail;

    /** Every role, to choose from; retired ones last. */
    @Permitted(IdentityPermissions.ROLES)
    public List<Role> roles() {
        return rows.all();
    }

    /** @param office null where none was chosen: then no rows are shown */
    @Permitted(IdentityPermissions.ROLES)
    public RoleSight sight(Role role, OfficeId office, Locale locale) {
        OfficeRef from = office == null ? null : offices.byId(office).orElse(null);
        Map<String, Set<Long>> invented = demo.byKind();
        String obstacle = invented.isEmpty() ? demo.whyNone() : from == null ? "rolePreview.noOffice" : null;
        if (from != null) {
            trail.record("previewRole", RoleEditor.KIND, role.id(), role.code() + " in office " + office.value());
        }
        Scope scope =
                obstacle == null ? scopes.ofNewcomer(office, role.details().permissions()) : null;
        List<RoleSight.Kind> kinds = modules.stream()
                .sorted(Comparator.comparing(PreviewedKinds::bundle))
                .flatMap(module -> module.kinds().stream()
                        .map(kind -> seen(module, kind, ids(module, kind, role, scope, invented), role, locale)))
                .toList();
        return new RoleSight(role, from, kinds, obstacle);
    }

    private static List<Long> ids(
            PreviewedKinds module, PreviewedKinds.Kind kind, Role role, Scope scope, Map<String, Set<Long>> invented) {
        return scope != null && role.details().allows(kind.permission())
                ? visible(module.entities(), kind.scoped(), scope, invented.getOrDefault(kind.name(), Set.of()))
                : List.of();
    }

    private RoleSight.Kind seen(
            PreviewedKinds module, PreviewedKinds.Kind kind, List<Long> ids, Role role, Locale locale) {
        List<Long> first = ids.subList(0, Math.min(MOST, ids.size()));
        Map<Long, String> words = module.words(kind.name(), first);
        return new RoleSight.Kind(
                label(module, kind, locale),
                book.words(kind.permission(), locale),
                role.details().allows(kind.permission()),
                ids.size(),
                first.stream().map(words::get).filter(Objects::nonNull).toList());
    }

    /** Through the compiler that every list uses, and never beyond the demo's records. */
    private static <R, P> List<Long> visible(
            EntityManager entities, ScopedKind<R, P> kind, Scope scope, Set<Long> invented) {
        if (invented.isEmpty()) {
            return List.of();
        }
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<R> record = query.from(kind.record());
        query.select(record.get("id"))
                .where(record.get("id").in(invented), ScopeCriteria.visible(scope, kind, cb, query, record))
                .orderBy(cb.asc(record.get("id")));
        return entities.createQuery(query).getResultList();
    }

    private static String label(PreviewedKinds module, PreviewedKinds.Kind kind, Locale locale) {
        return ResourceBundle.getBundle(
                        module.bundle(), locale, Thread.currentThread().getContextClassLoader())
                .getString(kind.label());
    }
}

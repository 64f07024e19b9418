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
import java.util.Optional;
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
import tw.anwang.identity.account.Actors;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.permission.PermissionBook;

/** Shows what a role sees from an office, on the demo's records and on no others. */
@ApplicationScoped
@Transactional
public class RolePreview {
    static final int MOST = 5;

    @Inject
    RoleEditor editor;

    @Inject
    DemoRecords demo;

    @Inject
    Actors actors;

    @Inject
    Offices offices;

    @Inject
    PermissionBook book;

    @Inject
    @Any
    Instance<PreviewedKinds> modules;

    @Inject
    Trail trail;

    /** @param office null where none was chosen: then no rows are shown */
    @Permitted(IdentityPermissions.ROLES)
    public RoleSight sight(long id, OfficeId office, Locale locale) {
        Role role = editor.role(id);
        OfficeRef from = office == null ? null : offices.byId(office).orElse(null);
        Optional<String> obstacle =
                demo.whyNone().or(() -> from == null ? Optional.of("rolePreview.noOffice") : Optional.empty());
        if (from != null) {
            trail.record("previewRole", RoleEditor.KIND, id, role.code() + " in office " + office.value());
        }
        Scope scope = obstacle.isPresent()
                ? null
                : actors.previewed(office, role.details().permissions());
        List<RoleSight.Kind> kinds = modules.stream()
                .sorted(Comparator.comparing(PreviewedKinds::bundle))
                .flatMap(module -> module.kinds().stream().map(kind -> seen(module, kind, role, scope, locale)))
                .toList();
        return new RoleSight(role, from, kinds, obstacle.orElse(null));
    }

    private RoleSight.Kind seen(
            PreviewedKinds module, PreviewedKinds.Kind kind, Role role, Scope scope, Locale locale) {
        boolean open = role.details().allows(kind.permission());
        List<Long> ids = open && scope != null
                ? visible(module.entities(), kind.scoped(), scope, demo.of(kind.name()))
                : List.of();
        List<Long> first = ids.subList(0, Math.min(MOST, ids.size()));
        Map<Long, String> words = module.words(kind.name(), first);
        return new RoleSight.Kind(
                label(module, kind, locale),
                book.words(kind.permission(), locale),
                open,
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

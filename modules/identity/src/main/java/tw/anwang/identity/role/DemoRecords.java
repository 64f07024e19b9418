package tw.anwang.identity.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.DemoData;

/** The records that the demo brought along: nobody's, so that an administrator may see them. */
@ApplicationScoped
class DemoRecords {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    DemoData demo;

    /** Kind to ids; empty on a production database, where nothing is asked. */
    Map<String, Set<Long>> byKind() {
        if (!demo.isThere()) {
            return Map.of();
        }
        return RoleRows.rows(em.createNativeQuery("select kind, record_id from identity_demo_record")).stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> RoleRows.number(row[1]), Collectors.toSet())));
    }

    /** Key of the sentence that says why there are none. */
    String whyNone() {
        return demo.isThere() ? "rolePreview.oldDemo" : "rolePreview.noDemo";
    }
}

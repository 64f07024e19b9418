package tw.anwang.intake.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.GrantableKinds;
import tw.anwang.intake.report.Report;

/** Reports, which a window keeps. */
@ApplicationScoped
public class IntakeKinds implements GrantableKinds {
    /** 衛生福利部社會及家庭署 of the directory's own rows: the ministry's window for the programme [assumed]. */
    private static final OfficeId FAMILY_SUPPORT = new OfficeId(101);

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Override
    public String bundle() {
        return "tw.anwang.intake.messages";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(Report.KIND, "kind.intake.report", "/intake/report.xhtml", FAMILY_SUPPORT));
    }

    @Override
    public EntityManager entities() {
        return em;
    }

    /** By its official number, or the one it has at its source. */
    @Override
    public List<Numbered> numbered(String kind, String number) {
        return em.createQuery(
                        "select r.id, r.number from Report r where r.number = :number or r.sourceNumber = :number",
                        Object[].class)
                .setParameter("number", number.strip())
                .getResultStream()
                .map(row -> new Numbered((Long) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public Map<Long, String> words(String kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select r.id, r.number from Report r where r.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}

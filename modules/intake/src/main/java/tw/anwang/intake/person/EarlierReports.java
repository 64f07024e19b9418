package tw.anwang.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.intake.report.Report;

/** Reports before this one: what a page shows of them is what its reader may see. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EarlierReports {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    CurrentUser user;

    /** Those of these reports that the person of this request sees, by id. */
    public Map<Long, EarlierReport> visible(Collection<Long> reports) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<EarlierReport> query = cb.createQuery(EarlierReport.class);
        Root<Report> report = query.from(Report.class);
        query.select(cb.construct(
                        EarlierReport.class,
                        report.get("id"),
                        report.get("number"),
                        report.get("kind"),
                        report.get("state"),
                        report.get("receivedAt"),
                        report.get("sensitivity")))
                .where(
                        report.get("id").in(reports),
                        ScopeCriteria.visible(user.getMe().scope(), Report.KIND, cb, query, report));
        return em.createQuery(query)
                .getResultStream()
                .collect(Collectors.toMap(EarlierReport::id, Function.identity()));
    }
}

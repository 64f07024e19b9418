package tw.anwang.intake.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import tw.anwang.identity.Involvement;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportParty;

/** In a report take part its window, who entered it, where it was dispatched to, and who decides. */
@ApplicationScoped
public class ReportInvolvement implements Involvement {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Override
    public String kind() {
        return Report.KIND.name();
    }

    /** Every report is of a family: only those with a part have reason to open it. */
    @Override
    public Set<Long> restricted(Collection<Long> records) {
        return new HashSet<>(records);
    }

    @Override
    @Transactional
    public Set<Long> without(Collection<Long> records, Scope person) {
        if (records.isEmpty()) {
            return Set.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Report> report = query.from(Report.class);
        Subquery<Long> parts = query.subquery(Long.class);
        Root<ReportParty> party = parts.from(ReportParty.class);
        parts.select(party.get("recordId"))
                .where(
                        party.get("recordId").in(records),
                        ScopeCriteria.takesPart(person, Report.KIND, cb, query, party));
        query.select(report.get("id"))
                .where(report.get("id").in(records), cb.not(report.get("id").in(parts)));
        return new HashSet<>(em.createQuery(query).getResultList());
    }
}

package tw.anwang.intake.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.report.Report;

/** What a report said before each correction, as its reader may read it. */
@ApplicationScoped
public class CorrectionHistory {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Masking masking;

    @Inject
    CurrentUser user;

    /** The newest first, of a report that a page shows: it was found visible. Two statements, or none. */
    @Permitted(IntakePermissions.READ)
    @Transactional
    public List<CorrectionRow> of(Report report) {
        if (report.corrections() == 0) {
            return List.of();
        }
        Map<Long, List<CorrectionRow.Field>> fields = fields(report);
        boolean window = user.getMe().actsFor(report.window());
        return em.createQuery("select c from Correction c where c.reportId = :id order by c.id desc", Correction.class)
                .setParameter("id", report.id())
                .getResultStream()
                .map(one -> new CorrectionRow(
                        one.correctedAt(),
                        window || one.officeId() != report.entered().value() ? one.accountName() : null,
                        one.officeId(),
                        masking.text(one.why()),
                        fields.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<Long, List<CorrectionRow.Field>> fields(Report report) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<CorrectedField> field = query.from(CorrectedField.class);
        query.multiselect(
                        field.get("correctionId"),
                        field.get("label"),
                        field.get("about"),
                        shown(cb, field, "before"),
                        shown(cb, field, "after"))
                .where(cb.equal(field.get("reportId"), report.id()))
                .orderBy(cb.asc(field.get("id")));
        boolean own = user.getMe().actsFor(report.entered());
        Map<Long, List<CorrectionRow.Field>> found = new HashMap<>();
        em.createQuery(query).getResultStream().forEach(row -> found.computeIfAbsent(
                        (Long) row[0], id -> new ArrayList<>())
                .add(new CorrectionRow.Field(
                        (String) row[1],
                        (Integer) row[2],
                        masking.text((String) row[3], own),
                        masking.text((String) row[4], own))));
        return found;
    }

    /** The database masks what is sensitive, so that the clear words never leave it. */
    private Expression<String> shown(CriteriaBuilder cb, Root<CorrectedField> field, String words) {
        CriteriaBuilder.Case<String> shown = cb.selectCase();
        for (SensitiveKind kind : SensitiveKind.values()) {
            shown.when(cb.equal(field.get("sensitive"), kind), masking.column(cb, kind, field.get(words)));
        }
        return shown.otherwise(field.<String>get(words));
    }
}

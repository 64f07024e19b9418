package tw.anwang.intake.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.SearchChanges;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.ManyRows;
import tw.anwang.kernel.UtcInstant;

/** Writes down who sees a report: the window, who entered it, the office it lies with now, and who decides. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReportReaders {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    SearchChanges search;

    /** @param decider of the county where the report is before it, or was; else null */
    void publish(Report report, OfficeId decider) {
        em.createQuery("delete from ReportParty p where p.recordId = :id")
                .setParameter("id", report.id())
                .executeUpdate();
        Map<OfficeId, ReportPart> parts = new LinkedHashMap<>(); // an office once, in whatever parts it has
        parts.put(report.window(), ReportPart.WINDOW);
        parts.putIfAbsent(report.entered(), ReportPart.ENTERED);
        parts.putIfAbsent(report.office(), ReportPart.RECEIVES);
        parts.putIfAbsent(decider, ReportPart.DECIDES);
        parts.remove(null);
        parts.forEach((office, part) -> em.persist(new ReportParty(report, office.value(), part)));
        search.changed(Report.KIND.name(), report.id());
    }

    /** Nobody saw them before: the window and who entered them do now. */
    void publishNew(List<Report> reports) {
        ManyRows rows = new ManyRows(
                em, "intake_report_party", "record_id", "office_id", "part", "received_at", "kind", "state");
        reports.forEach(one -> {
            add(rows, one, one.window(), ReportPart.WINDOW);
            if (!one.entered().equals(one.window())) {
                add(rows, one, one.entered(), ReportPart.ENTERED);
            }
        });
        rows.write();
        search.changed(Report.KIND.name(), reports.stream().map(Report::id).toList());
    }

    private static void add(ManyRows rows, Report report, OfficeId office, ReportPart part) {
        rows.add(
                report.id(),
                office.value(),
                part.name(),
                new UtcInstant().convertToDatabaseColumn(report.receivedAt()),
                report.kind().name(),
                report.state().name());
    }
}

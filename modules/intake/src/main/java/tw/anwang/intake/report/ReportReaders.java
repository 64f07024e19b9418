package tw.anwang.intake.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import tw.anwang.desk.SearchChanges;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.ManyRows;

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
        add(report, report.window(), ReportPart.WINDOW);
        add(report, report.entered(), ReportPart.ENTERED);
        add(report, report.office(), ReportPart.RECEIVES);
        add(report, decider, ReportPart.DECIDES);
        search.changed(Report.KIND.name(), report.id());
    }

    /** Nobody saw them before: the window and who entered them do now. */
    void publishNew(List<Report> reports) {
        ManyRows rows = new ManyRows(em, "intake_report_party", "record_id", "office_id", "part");
        reports.forEach(one -> {
            rows.add(one.id(), one.window().value(), ReportPart.WINDOW.name());
            rows.add(one.id(), one.entered().value(), ReportPart.ENTERED.name());
        });
        rows.write();
        search.changed(Report.KIND.name(), reports.stream().map(Report::id).toList());
    }

    private void add(Report report, OfficeId office, ReportPart part) {
        if (office != null) {
            em.persist(new ReportParty(report.id(), office.value(), part));
        }
    }
}

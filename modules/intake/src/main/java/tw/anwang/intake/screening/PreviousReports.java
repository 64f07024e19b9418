package tw.anwang.intake.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.Sensitivity;
import tw.anwang.intake.AskedPerson;
import tw.anwang.intake.CrossCheckAnswer;
import tw.anwang.intake.CrossCheckSource;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.person.EarlierReports;
import tw.anwang.intake.person.Likeness;
import tw.anwang.intake.report.Report;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/**
 * 歷次通報: reports on any of these people. What is kept is read again by others: it names only what is ordinary and seen
 * by who asks, and tells of the rest how many there are.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PreviousReports implements CrossCheckSource {
    private static final int TOLD = 8;

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Likeness likeness;

    @Inject
    EarlierReports earlier;

    @Override
    public String label() {
        return "intake.crossCheck.reports";
    }

    @Override
    public boolean isElsewhere() {
        return false;
    }

    @Override
    public CrossCheckAnswer ask(ReportId report, List<AskedPerson> people) {
        Set<Long> others = likeness.of(report.value()).stream()
                .map(Likeness.Alike::otherReport)
                .collect(Collectors.toSet());
        Set<Long> visible = earlier.visible(others).keySet();
        List<Report> named = visible.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from Report r where r.id in :ids and r.sensitivity = :open"
                                        + " order by r.receivedAt desc",
                                Report.class)
                        .setParameter("ids", visible)
                        .setParameter("open", Sensitivity.ORDINARY)
                        .getResultList();
        return CrossCheckAnswer.found(
                named.size(),
                named.stream().limit(TOLD).map(PreviousReports::told).collect(Collectors.joining("\n")),
                others.size() - named.size());
    }

    private static String told(Report report) {
        String state = Sentences.of("intake", report.state().getLabelKey(), Locale.TAIWAN);
        return report.called() + "　" + RocDate.format(Taipei.dayOf(report.receivedAt())) + "　" + state;
    }
}

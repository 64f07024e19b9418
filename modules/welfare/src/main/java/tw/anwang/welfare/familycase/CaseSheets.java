package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tw.anwang.identity.Permitted;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportClocks;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.SeenReports;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Families;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.further.CaseReport;
import tw.anwang.welfare.further.CaseReports;
import tw.anwang.welfare.further.FurtherReport;
import tw.anwang.welfare.visit.Visit;

/** Reads a case with all that its page shows; who reads it stands in the trail. */
@ApplicationScoped
public class CaseSheets {
    /** Lines of a history that one page can still hold: a visit a day for some years. */
    private static final int MOST = 2000;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    FamilyCases cases;

    @Inject
    CaseReports reports;

    @Inject
    SeenReports seen;

    @Inject
    ReportClocks clocks;

    @Inject
    Families families;

    @Inject
    Clock clock;

    /** With the latest lines of its history. @throws tw.anwang.identity.NotVisible where the person does not see it */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public CaseSheet byId(long id) {
        return sheet(id, CaseStory.LATEST);
    }

    /** With its whole history. @throws tw.anwang.identity.NotVisible where the person does not see it */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public CaseSheet wholeById(long id) {
        return sheet(id, MOST);
    }

    private CaseSheet sheet(long id, int shown) {
        FamilyCase found = cases.read(id);
        Instant now = clock.instant();
        List<CaseReport> joined = reports.joined(found);
        List<ReportId> all = Stream.concat(
                        Stream.ofNullable(found.report()), joined.stream().map(CaseReport::report))
                .toList();
        Map<ReportId, List<ReportClock>> byReport = clocks.of(all);
        return new CaseSheet(
                found,
                found.report() == null ? List.of() : byReport.getOrDefault(found.report(), List.of()),
                joined.stream()
                        .map(one -> new FurtherReport(one, byReport.getOrDefault(one.report(), List.of())))
                        .toList(),
                joined.isEmpty() ? Set.of() : seen.of(all),
                families.members(found.household()),
                story(id, shown),
                now,
                Taipei.dayOf(now));
    }

    private CaseStory story(long id, int shown) {
        return CaseStory.of(
                newest(
                                "select s from CaseStep s where s.caseId = :id order by s.takenAt desc, s.id desc",
                                CaseStep.class,
                                id,
                                shown)
                        .map(CaseEvent::of)
                        .toList(),
                newest(
                                "select v from Visit v where v.caseId = :id order by v.words.visitedAt desc, v.id desc",
                                Visit.class,
                                id,
                                shown)
                        .map(CaseEvent::of)
                        .toList(),
                shown);
    }

    /** One more than is shown, which tells that there are earlier ones. */
    private <T> Stream<T> newest(String question, Class<T> kind, long id, int shown) {
        return em.createQuery(question, kind).setParameter("id", id).setMaxResults(shown + 1).getResultList().stream();
    }
}

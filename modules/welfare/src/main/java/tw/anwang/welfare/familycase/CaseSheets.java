package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** @throws tw.anwang.identity.NotVisible where the person does not see it */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public CaseSheet byId(long id) {
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
                story(id),
                now,
                Taipei.dayOf(now));
    }

    /** Newest first. */
    private List<CaseEvent> story(long id) {
        List<CaseEvent> all = new ArrayList<>();
        em.createQuery("select s from CaseStep s where s.caseId = :id", CaseStep.class)
                .setParameter("id", id)
                .getResultStream()
                .map(CaseEvent::of)
                .forEach(all::add);
        em.createQuery("select v from Visit v where v.caseId = :id", Visit.class)
                .setParameter("id", id)
                .getResultStream()
                .map(CaseEvent::of)
                .forEach(all::add);
        all.sort(Comparator.comparing(CaseEvent::at).reversed());
        return all;
    }
}

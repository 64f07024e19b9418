package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportClocks;
import tw.anwang.intake.ReportKind;
import tw.anwang.welfare.brought.GradedThere;
import tw.anwang.welfare.further.CaseReports;
import tw.anwang.welfare.visit.FirstVisit;

/**
 * By which clocks a case is due: by those of its reports; by the same rules from the day of its opening there where a
 * platform has it, no report is here, and nobody has decided yet what becomes of the family.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseClocks {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    CaseReports reports;

    @Inject
    ReportClocks clocks;

    @Inject
    FirstVisit first;

    @Inject
    GradedThere graded;

    /** The next one first. */
    List<ReportClock> of(FamilyCase one) {
        Stream<ReportClock> reported =
                clocks.of(reports.all(one)).values().stream().flatMap(Collection::stream);
        Stream<ReportClock> there = isOwedThere(one) ? reckoned(one) : Stream.empty();
        return Stream.concat(reported, there)
                .sorted(Comparator.comparing(
                        clock -> clock.deadline().dueAt(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static boolean isOwedThere(FamilyCase one) {
        return one.report() == null && (one.state() == CaseState.TO_ASSIGN || one.state() == CaseState.ASSESSING);
    }

    /** Who was graded at the platform was seen and assessed there, also where somebody here assesses anew. */
    private Stream<ReportClock> reckoned(FamilyCase one) {
        Instant came = one.source().broughtAt();
        Instant seen = graded.is(one) ? came : first.since(one, one.knownAt()).orElse(null);
        Instant assessed = one.grade() == null ? null : came;
        return clocks.reckoned(ReportKind.VULNERABLE_FAMILY, since(one)).stream()
                .filter(clock -> clock.step() == ClockStep.VISIT || clock.step() == ClockStep.ASSESSMENT)
                .map(clock -> clock.met(clock.step() == ClockStep.VISIT ? seen : assessed));
    }

    /** From its opening there; where people here took up what had ended, from then. */
    private Instant since(FamilyCase one) {
        return em.createQuery(
                        "select s.takenAt from CaseStep s where s.caseId = :id and s.act = :again order by s.id desc",
                        Instant.class)
                .setParameter("id", one.id())
                .setParameter("again", CaseAct.REOPENED)
                .setMaxResults(1)
                .getResultStream()
                .filter(again -> again.isAfter(one.knownAt()))
                .findFirst()
                .orElse(one.knownAt());
    }
}

package tw.anwang.welfare.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.anwang.intake.FamilyReported;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Families;
import tw.anwang.registry.HouseholdId;
import tw.anwang.welfare.FollowUpReading;
import tw.anwang.welfare.decision.CaseDecision;
import tw.anwang.welfare.familycase.CaseMoved;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;

/** Opens the windows of a case with its service and with its end, and notes what is reported within them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FollowUps {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    Families families;

    /** The case went on: what began or ended begins its window, and what was taken up again had not ended. */
    void renew(@Observes CaseMoved event) {
        FamilyCase moved = event.moved();
        if (moved.state() == CaseState.NOT_OPENED || moved.state() == CaseState.SHORT_SERVICE) {
            notServed(moved);
        }
        if (moved.state() != CaseState.SERVED && moved.state() != CaseState.CLOSED) {
            return;
        }
        List<FollowUp> there = counting(moved);
        if (there.stream().noneMatch(one -> one.reading() == FollowUpReading.AFTER_START)) {
            began(moved).ifPresent(day -> begin(moved, FollowUpReading.AFTER_START, day));
        }
        List<FollowUp> ends = there.stream()
                .filter(one -> one.reading() == FollowUpReading.AFTER_END)
                .toList();
        if (moved.state() == CaseState.SERVED) {
            ends.forEach(FollowUp::voidIt);
        } else {
            ended(moved, ends);
        }
    }

    /** A platform takes back that it was opened. */
    private void notServed(FamilyCase one) {
        List<FollowUp> there = counting(one);
        if (!there.isEmpty() && began(one).isEmpty()) {
            there.forEach(FollowUp::voidIt);
        }
    }

    /** Its window begins with the day of the end, also where a platform corrects that day. */
    private void ended(FamilyCase one, List<FollowUp> ends) {
        List<FollowUp> others =
                ends.stream().filter(end -> !end.from().equals(one.endedOn())).toList();
        others.forEach(FollowUp::voidIt);
        if (others.size() == ends.size() && began(one).isPresent()) {
            begin(one, FollowUpReading.AFTER_END, one.endedOn());
            stillWithin(one);
        }
    }

    /** Reports that were noted in a window of before and lie in the one of now, too. */
    private void stillWithin(FamilyCase one) {
        em.createNativeQuery("insert ignore into welfare_followup_report (followup_id, report_id, kind, known_on)"
                        + " select distinct n.id, h.report_id, h.kind, h.known_on from welfare_followup n"
                        + " join welfare_followup f on f.case_id = n.case_id"
                        + " join welfare_followup_report h on h.followup_id = f.id"
                        + " and h.known_on between n.from_on and n.to_on"
                        + " where n.case_id = ?1 and n.voided = false and n.reading = 'AFTER_END'")
                .setParameter(1, one.id())
                .executeUpdate();
    }

    private List<FollowUp> counting(FamilyCase one) {
        return em.createQuery("select f from FollowUp f where f.caseId = :id and f.voided = false", FollowUp.class)
                .setParameter("id", one.id())
                .getResultList();
    }

    /** The day on which its opening was first approved; what was never opened was never served. */
    private Optional<LocalDate> began(FamilyCase one) {
        return em.createQuery(
                        "select d from CaseDecision d where d.caseId = :id and d.state ="
                                + " tw.anwang.welfare.decision.CaseDecision.State.APPROVED order by d.id",
                        CaseDecision.class)
                .setParameter("id", one.id())
                .getResultStream()
                .filter(decision -> decision.outcome().result() == CaseState.SERVED)
                .findFirst()
                .map(decision -> Taipei.dayOf(decision.decidedAt()));
    }

    private void begin(FamilyCase one, FollowUpReading reading, LocalDate from) {
        em.createQuery(
                        "select r from FollowUpRule r where r.reading = :reading and r.validFrom <= :day"
                                + " and (r.validTo is null or r.validTo >= :day) order by r.validFrom desc",
                        FollowUpRule.class)
                .setParameter("reading", reading)
                .setParameter("day", from)
                .setMaxResults(1)
                .getResultStream()
                .forEach(rule -> open(one, rule, from));
    }

    /** Closed, taken up again and closed on one day: the window of that day counts once more. */
    private void open(FamilyCase one, FollowUpRule rule, LocalDate from) {
        em.createNativeQuery("insert into welfare_followup (case_id, rule_id, reading, from_on, to_on)"
                        + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update voided = false")
                .setParameter(1, one.id())
                .setParameter(2, rule.id())
                .setParameter(3, rule.reading().name())
                .setParameter(4, from)
                .setParameter(5, rule.last(from))
                .executeUpdate();
    }

    /** Every window of these people in which the day lies; dispatched a second time it is the same report. */
    void note(@Observes FamilyReported reported) {
        LocalDate day = Taipei.dayOf(reported.knownAt());
        List<FollowUp> within = em.createQuery(
                        "select f from FollowUp f, FamilyCase c where c.id = f.caseId and c.householdId in :households"
                                + " and f.voided = false and f.from <= :day and f.to >= :day and not exists"
                                + " (select h.id from FollowUpReport h where h.followUpId = f.id and h.reportId = :report)",
                        FollowUp.class)
                .setParameter(
                        "households",
                        families.sharing(reported.household()).stream()
                                .map(HouseholdId::value)
                                .toList())
                .setParameter("day", day)
                .setParameter("report", reported.report().value())
                .getResultList();
        within.forEach(one -> em.persist(new FollowUpReport(one, reported.report(), reported.kind(), day)));
    }
}

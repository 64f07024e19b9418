package tw.anwang.welfare.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.intake.ReportClocks;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Involvements;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.code.Code;
import tw.anwang.welfare.code.Codes;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.further.CaseReport;
import tw.anwang.welfare.further.CaseReports;
import tw.anwang.welfare.measure.Measures;

/** Proposals of workers, and what supervisors decide on them. */
@ApplicationScoped
public class Decisions {
    private static final int WORDS = 1500;
    private static final int WHY = 400;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    FamilyCases cases;

    @Inject
    CaseLife life;

    @Inject
    Codes codes;

    @Inject
    Involvements involvements;

    @Inject
    CaseReports reports;

    @Inject
    Measures measures;

    @Inject
    ReportClocks clocks;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The latest one of the case. @throws NotVisible where the person does not see it */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public Optional<CaseDecision> latest(long caseId) {
        cases.byId(caseId);
        return em.createQuery(
                        "select d from CaseDecision d where d.caseId = :id order by d.id desc", CaseDecision.class)
                .setParameter("id", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** To the supervisor, where nothing has to be said of a second measure. */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void propose(long caseId, Outcome outcome, Collection<String> reasons, String words) {
        propose(caseId, outcome, reasons, words, null);
    }

    /**
     * To the supervisor.
     *
     * @param reasons codes of the outcome's list
     * @param words why, in words
     * @param unmeasured why a case that was served is closed without a second measure, or null
     */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void propose(long caseId, Outcome outcome, Collection<String> reasons, String words, String unmeasured) {
        FamilyCase proposed = cases.held(caseId);
        DecisionRules.whyNotPropose(proposed, user.getMe()).ifPresent(RuleBroken::refuse);
        DecisionRules.whyNotOutcome(proposed, outcome, isMet(caseId)).ifPresent(RuleBroken::refuse);
        List<Code> chosen = chosen(outcome, reasons);
        DecisionRules.whyNotReasons(outcome, chosen, words).ifPresent(RuleBroken::refuse);
        String said = TextLength.atMost(WORDS, words);
        CaseDecision handedIn = new CaseDecision(caseId, outcome, chosen, said, user.getMe(), clock.instant());
        if (outcome == Outcome.CLOSE && measures.of(proposed).after() == null) {
            handedIn.unmeasured(needed(unmeasured));
        }
        em.persist(handedIn);
        proposed.become(CaseState.REVIEW);
        moved(proposed, CaseAct.PROPOSED, outcome, said);
        trail.record("propose", FamilyCase.KIND.name(), caseId, null);
    }

    private static String needed(String unmeasured) {
        String why = TextLength.atMost(WHY, unmeasured);
        if (why == null) {
            throw new RuleBroken("welfare.decision.notMeasured");
        }
        return why;
    }

    private boolean isMet(long caseId) {
        return em.createQuery(
                                "select count(v) from Visit v where v.caseId = :id and v.face = true"
                                        + " and v.state <> tw.anwang.welfare.visit.VisitState.TAKEN_BACK",
                                Long.class)
                        .setParameter("id", caseId)
                        .getSingleResult()
                > 0;
    }

    private List<Code> chosen(Outcome outcome, Collection<String> reasons) {
        LocalDate today = Taipei.today(clock);
        return outcome.reasons() == null
                ? List.of()
                : reasons.stream()
                        .map(code -> codes.chosen(outcome.reasons(), code, today))
                        .toList();
    }

    /** As proposed. What is not served ends, with the involvement of the centre. @param version that was read */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public void approve(long caseId, long id, int version) {
        FamilyCase proposed = cases.held(caseId);
        CaseDecision decided = held(proposed, id, version);
        if (ends(decided)) {
            reports.heldSince(proposed, decided.handedInAt())
                    .map(Decisions::unheard)
                    .ifPresent(RuleBroken::refuse);
        }
        decided.approve(user.getMe(), clock.instant());
        LocalDate today = Taipei.today(clock);
        if (decided.outcome().result().isOpen()) {
            proposed.become(decided.outcome().result());
        } else {
            proposed.end(decided.outcome().result(), today);
            involvements.end(FamilyCase.KIND.name(), caseId, today);
            reports.all(proposed).forEach(report -> clocks.over(report, clock.instant(), called(decided.outcome())));
        }
        moved(proposed, CaseAct.DECIDED, decided.outcome(), null);
        trail.record("approve", FamilyCase.KIND.name(), caseId, null);
    }

    /** Nothing ends under a further report that joined since: nobody has said yet what becomes of that one. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public Optional<RuleBroken> whyNotApprove(FamilyCase proposed, CaseDecision decided) {
        return ends(decided) ? reports.since(proposed, decided.handedInAt()).map(Decisions::unheard) : Optional.empty();
    }

    private static boolean ends(CaseDecision decided) {
        return !decided.outcome().result().isOpen();
    }

    private static RuleBroken unheard(CaseReport further) {
        return new RuleBroken("welfare.decision.reportSince", further.number());
    }

    /** Back to the worker. @param version that was read */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public void giveBack(long caseId, long id, int version, String why) {
        String said = TextLength.atMost(WHY, why);
        if (said == null) {
            throw new RuleBroken("welfare.decision.noReturnReason");
        }
        FamilyCase proposed = cases.held(caseId);
        CaseDecision decided = held(proposed, id, version);
        decided.giveBack(said, user.getMe(), clock.instant());
        proposed.become(decided.outcome().from());
        moved(proposed, CaseAct.RETURNED, decided.outcome(), said);
        trail.record("giveBack", FamilyCase.KIND.name(), caseId, null);
    }

    private CaseDecision held(FamilyCase proposed, long id, int version) {
        CaseDecision decision = latest(proposed.id())
                .filter(one -> one.id() == id)
                .orElseThrow(() -> new NotVisible(FamilyCase.KIND.name(), proposed.id()));
        em.refresh(decision, LockModeType.PESSIMISTIC_WRITE);
        DecisionRules.whyNotDecide(proposed, decision.writer(), user.getMe()).ifPresent(RuleBroken::refuse);
        if (decision.version() != version) {
            throw new OptimisticLockException();
        }
        return decision;
    }

    private static String called(Outcome outcome) {
        return Sentences.of("welfare", outcome.getLabelKey(), Locale.TAIWAN);
    }

    /** The outcome stands in the history as the forms call it, whatever the language of the screen. */
    private void moved(FamilyCase proposed, CaseAct act, Outcome outcome, String words) {
        String called = called(outcome);
        life.wrote(proposed, act, words == null ? called : called + " — " + words);
        if (act == CaseAct.RETURNED) {
            life.returned(proposed);
        } else {
            life.renew(proposed);
        }
    }
}

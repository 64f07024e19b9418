package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.welfare.WelfarePermissions;

/** Whose turn it is: a case lies on the desk of its supervisors, or of its worker by the clocks of the report. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseTasks {
    private static final String KIND = FamilyCase.KIND.name();
    private static final String ASSIGN = "welfare.task.assign";
    private static final String VISIT = "welfare.task.visit";
    private static final String NEXT_VISIT = "welfare.task.nextVisit";
    private static final String ASSESS = "welfare.task.assess";
    private static final String DECIDE = "welfare.task.decide";
    private static final String PROPOSE = "welfare.task.propose";
    private static final String AGAIN = "welfare.task.proposeAgain";
    private static final String VISIT_PAGE = "/welfare/visitForm.xhtml?case=";
    private static final String DECISION = "/welfare/decision.xhtml?case=";

    @Inject
    Tasks tasks;

    @Inject
    Deciders deciders;

    /** Lays it where its state says; what is done or lies elsewhere now is taken away. */
    void renew(FamilyCase one, List<ReportClock> clocks) {
        switch (one.state()) {
            case TO_ASSIGN -> assignment(one, clocks);
            case ASSESSING, SERVED, MISSING, REVIEW -> {
                tasks.close(KIND, one.id(), ASSIGN);
                review(one);
                visit(one, clocks);
                assessment(one, clocks);
                proposal(one, clocks);
            }
            case SHORT_SERVICE, NOT_OPENED, CLOSED -> tasks.closeAll(KIND, one.id());
        }
    }

    /** Who had it, where it waits again, has nothing of it any more. */
    private void assignment(FamilyCase one, List<ReportClock> clocks) {
        if (one.worker() != null) {
            List.of(VISIT, NEXT_VISIT, ASSESS, PROPOSE, AGAIN).forEach(verb -> tasks.close(KIND, one.id(), verb));
        }
        tasks.open(NewTask.of(ASSIGN, KIND, one.id(), "/welfare/assignment.xhtml")
                .forOffice(one.lead(), WelfarePermissions.SUPERVISE)
                .because("welfare.task.why.supervisor")
                .about(one.number())
                .due(deadline(clocks, ClockStep.VISIT)));
    }

    private void review(FamilyCase one) {
        if (one.state() == CaseState.REVIEW) {
            tasks.close(KIND, one.id(), AGAIN);
            tasks.open(NewTask.of(DECIDE, KIND, one.id(), DECISION + one.id())
                    .forOffice(deciders.of(one), WelfarePermissions.SUPERVISE)
                    .because("welfare.task.why.supervisor")
                    .about(one.number())
                    .asReview());
        } else {
            tasks.close(KIND, one.id(), DECIDE);
        }
    }

    /** Seen and assessed: the worker says what becomes of it, unless that came back already. */
    private void proposal(FamilyCase one, List<ReportClock> clocks) {
        boolean ready = one.state() == CaseState.ASSESSING
                && isMet(clocks, ClockStep.VISIT)
                && isMet(clocks, ClockStep.ASSESSMENT)
                && !isReturned(one);
        if (ready) {
            tasks.open(NewTask.of(PROPOSE, KIND, one.id(), DECISION + one.id())
                    .forAccount(one.worker())
                    .because("welfare.task.why.worker")
                    .about(one.number()));
        } else {
            tasks.close(KIND, one.id(), PROPOSE);
        }
    }

    /** For every report of the case. */
    private static boolean isMet(List<ReportClock> clocks, ClockStep step) {
        return clocks.stream().anyMatch(clock -> clock.step() == step && clock.metAt() != null)
                && clocks.stream().noneMatch(clock -> clock.step() == step && clock.isRunning());
    }

    private boolean isReturned(FamilyCase one) {
        return tasks.waiting(KIND, one.id(), AGAIN) > 0;
    }

    /** The supervisor returned what the worker had handed in. */
    void returned(FamilyCase one) {
        tasks.close(KIND, one.id(), PROPOSE);
        tasks.open(NewTask.of(AGAIN, KIND, one.id(), DECISION + one.id())
                .forAccount(one.worker())
                .because("welfare.task.why.worker")
                .about(one.number())
                .asReturned());
    }

    /** Another worker has it: nothing of it lies with the one before, and what came back is the new one's. */
    void handedOn(FamilyCase one, List<ReportClock> clocks) {
        boolean cameBack = isReturned(one);
        tasks.closeAll(KIND, one.id());
        renew(one, clocks);
        if (cameBack) {
            returned(one);
        }
    }

    /** One visit at a time: the first by the clock of the report, or earlier where that was planned, then the next. */
    private void visit(FamilyCase one, List<ReportClock> clocks) {
        boolean first = isRunning(clocks, ClockStep.VISIT);
        owed(one, VISIT, first, visitBy(one, deadline(clocks, ClockStep.VISIT)), VISIT_PAGE);
        owed(one, NEXT_VISIT, !first && one.visitOn() != null, Deadline.on(one.visitOn()), VISIT_PAGE);
    }

    private static Deadline visitBy(FamilyCase one, Deadline clock) {
        boolean planned =
                one.visitOn() != null && clock.day() != null && one.visitOn().isBefore(clock.day());
        return planned ? Deadline.on(one.visitOn()) : clock;
    }

    private void assessment(FamilyCase one, List<ReportClock> clocks) {
        boolean owed = isRunning(clocks, ClockStep.ASSESSMENT) || isUngraded(one);
        owed(one, ASSESS, owed, deadline(clocks, ClockStep.ASSESSMENT), "/welfare/assessment.xhtml?case=");
    }

    /** Served at a platform that does not say how vulnerable the family is: nothing says when it is seen next. */
    private static boolean isUngraded(FamilyCase one) {
        return one.report() == null
                && one.grade() == null
                && (one.state() == CaseState.SERVED || one.state() == CaseState.MISSING);
    }

    private static boolean isRunning(List<ReportClock> clocks, ClockStep step) {
        return clocks.stream().anyMatch(clock -> clock.step() == step && clock.isRunning());
    }

    private void owed(FamilyCase one, String verb, boolean owed, Deadline by, String page) {
        if (owed) {
            tasks.open(NewTask.of(verb, KIND, one.id(), page + one.id())
                    .forAccount(one.worker())
                    .because("welfare.task.why.worker")
                    .about(one.number())
                    .due(by));
        } else {
            tasks.close(KIND, one.id(), verb);
        }
    }

    private static Deadline deadline(List<ReportClock> clocks, ClockStep step) {
        return clocks.stream()
                .filter(clock -> clock.step() == step && clock.isRunning())
                .map(ReportClock::deadline)
                .findFirst()
                .orElse(Deadline.none());
    }
}

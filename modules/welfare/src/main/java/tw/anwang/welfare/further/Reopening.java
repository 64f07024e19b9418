package tw.anwang.welfare.further;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.desk.Notices;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.People.Person;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.intake.ReportClocks;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Involvements;
import tw.anwang.registry.NewInvolvement;
import tw.anwang.registry.ServiceSystem;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.assignment.Workers;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.norm.Norm;
import tw.anwang.welfare.norm.Norms;

/** 重新開案: an ended case goes on under its number, with its history; what its report still owed is owed again. */
@ApplicationScoped
public class Reopening {
    private static final int WHY = 400;

    @Inject
    FamilyCases cases;

    @Inject
    FamiliesServed served;

    @Inject
    CaseReports reports;

    @Inject
    CaseLife life;

    @Inject
    Assignments assignments;

    @Inject
    Workers workers;

    @Inject
    ReportClocks clocks;

    @Inject
    Involvements involvements;

    @Inject
    Norms norms;

    @Inject
    Notices notices;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Why it stays as it ended, or nothing. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public Optional<RuleBroken> whyNotReopen(FamilyCase ended) {
        LocalDate today = Taipei.today(clock);
        return ReopeningRules.whyNotReopen(ended, norms.on(today).get(Norm.Kind.REOPENING), user.getMe(), today);
    }

    /**
     * @param version that was read
     * @param worker who works on it from now on: somebody of the centre
     * @param why told to the worker, and kept
     */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public void reopen(long id, int version, AccountId worker, String why) {
        boolean another = !served.running(cases.byId(id).household()).isEmpty(); // whose turn it is, then the case
        FamilyCase ended = cases.held(id);
        whyNotReopen(ended).ifPresent(RuleBroken::refuse);
        String said = TextLength.atMost(WHY, why);
        if (said == null) {
            throw new RuleBroken("welfare.reopening.noReason");
        }
        if (another) {
            throw new RuleBroken("welfare.reopening.running");
        }
        goOn(cases.held(id, version), workers.one(worker, ended.lead()), said);
        notices.tell(worker, "welfare.notice.reopened", "/welfare/familyCase.xhtml?id=" + id, ended.number());
        trail.record("reopen", FamilyCase.KIND.name(), id, null);
    }

    private void goOn(FamilyCase again, Person worker, String why) {
        LocalDate was = again.endedOn();
        again.reopen();
        involve(again, worker.id());
        reports.all(again).forEach(clocks::goOn);
        life.wrote(again, CaseAct.REOPENED, RocDate.format(was) + " — " + why);
        if (worker.id().equals(again.worker())) {
            life.renew(again);
        } else {
            assignments.hand(again, worker, why);
        }
    }

    private void involve(FamilyCase again, AccountId worker) {
        involvements.begin(new NewInvolvement(
                again.household(),
                again.person(),
                ServiceSystem.WELFARE,
                again.lead(),
                worker,
                true,
                Taipei.today(clock),
                again.sensitivity(),
                FamilyCase.KIND.name(),
                again.id()));
    }
}

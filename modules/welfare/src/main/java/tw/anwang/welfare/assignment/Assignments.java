package tw.anwang.welfare.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import tw.anwang.desk.Notices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.People.Person;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Involvements;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;

/** Gives cases to workers. */
@ApplicationScoped
public class Assignments {
    @Inject
    FamilyCases cases;

    @Inject
    CaseLife life;

    @Inject
    Workers workers;

    @Inject
    Involvements involvements;

    @Inject
    Notices notices;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** One or several that nobody has yet; all of them, or none. @param chosen ids with the versions that were shown */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public void assign(Map<Long, Integer> chosen, AccountId worker) {
        if (chosen.isEmpty()) {
            throw new RuleBroken("welfare.assignment.nothing");
        }
        chosen.forEach((id, version) -> assign(cases.held(id), version, worker));
    }

    private void assign(FamilyCase given, int version, AccountId worker) {
        AssignmentRules.whyNotAssign(given, user.getMe()).ifPresent(RuleBroken::refuse);
        give(cases.held(given.id(), version), workers.one(worker, given.lead()), CaseAct.ASSIGNED, null);
    }

    /** To another worker. @param why told to both, and kept */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public void reassign(long id, int version, AccountId worker, String why) {
        FamilyCase given = cases.held(id);
        AssignmentRules.whyNotReassign(given, user.getMe()).ifPresent(RuleBroken::refuse);
        Person next = workers.one(worker, given.lead());
        AssignmentRules.whyNotInstead(given, worker, why).ifPresent(RuleBroken::refuse);
        AccountId before = given.worker();
        give(cases.held(id, version), next, CaseAct.REASSIGNED, why.strip());
        notices.tell(before, "welfare.notice.handedOn", page(id), given.number());
        notices.tell(worker, "welfare.notice.entrusted", page(id), given.number());
    }

    /** One of many that move together, after whoever moves them asked the rules. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional(TxType.MANDATORY)
    public void hand(FamilyCase held, Person next, String why) {
        give(held, next, CaseAct.REASSIGNED, why);
    }

    /** The same, to whoever had it before, since that day. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional(TxType.MANDATORY)
    public void handBack(FamilyCase held, Person before, LocalDate since, String why) {
        give(held, before, since, CaseAct.REASSIGNED, why);
    }

    private void give(FamilyCase given, Person worker, CaseAct act, String why) {
        give(given, worker, Taipei.today(clock), act, why);
    }

    private void give(FamilyCase given, Person worker, LocalDate since, CaseAct act, String why) {
        given.entrust(worker, user.getMe(), since);
        involvements.entrust(FamilyCase.KIND.name(), given.id(), worker.id());
        life.handedOn(given, act, why == null ? worker.name() : worker.name() + " — " + why);
        trail.record("assign", FamilyCase.KIND.name(), given.id(), worker.name());
    }

    private static String page(long id) {
        return "/welfare/familyCase.xhtml?id=" + id;
    }
}

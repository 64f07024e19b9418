package tw.anwang.welfare.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.desk.Notices;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.People.Person;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.assignment.Workers;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.CaseMoved;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCaseOpening;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.norm.Norm;
import tw.anwang.welfare.norm.Norms;

/** Offers cases to other centres, and takes or refuses what is offered. */
@ApplicationScoped
public class Transfers {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    FamilyCases cases;

    @Inject
    TransferSheets sheets;

    @Inject
    CaseMove move;

    @Inject
    CaseLife life;

    @Inject
    FamilyCaseOpening openings;

    @Inject
    Workers workers;

    @Inject
    Offices offices;

    @Inject
    Norms norms;

    @Inject
    TransferTasks tasks;

    @Inject
    Notices notices;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @param version of the case as it was shown @param summary what the other centre reads before @return its id */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public long offer(long caseId, int version, OfficeId to, String reason, String summary) {
        FamilyCase offered = cases.held(caseId, version);
        TransferRules.whyNotOffer(offered, user.getMe()).ifPresent(RuleBroken::refuse);
        sheets.newest(offered).filter(Transfer::isOpen).ifPresent(open -> {
            throw new RuleBroken("welfare.transfer.offered", offered.number());
        });
        OfficeRef centre = receiver(offered, to);
        boolean other = offices.byId(offered.lead())
                .map(OfficeRef::countyCode)
                .filter(centre.countyCode()::equals)
                .isEmpty();
        LocalDate due =
                Taipei.today(clock).plusDays(norms.on(Taipei.today(clock)).get(Norm.Kind.TRANSFER));
        Transfer made = new Transfer(offered, centre, other, reason, summary, due);
        made.offeredBy(user.getMe(), clock.instant());
        settleEarlier(offered);
        em.persist(made);
        em.flush();
        tasks.renew(made);
        life.wrote(offered, CaseAct.TRANSFER_OFFERED, centre.name() + " — " + made.reason());
        trail.record("offerTransfer", FamilyCase.KIND.name(), caseId, centre.name());
        return made.id();
    }

    private OfficeRef receiver(FamilyCase offered, OfficeId to) {
        if (to == null || to.equals(offered.lead()) || !openings.takes(ReportKind.VULNERABLE_FAMILY, to)) {
            throw new RuleBroken("welfare.transfer.notCentre");
        }
        return offices.byId(to).orElseThrow(() -> new RuleBroken("welfare.transfer.notCentre"));
    }

    /** What was refused before is answered by the new offer. */
    private void settleEarlier(FamilyCase offered) {
        sheets.newest(offered).filter(before -> !before.isSettled()).ifPresent(before -> {
            before.settle();
            tasks.renew(before);
        });
    }

    /** The case is the other centre's from now on, with that worker. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public void accept(long id, AccountId worker) {
        FamilyCase moving = lockedCase(sheets.byId(id));
        Transfer offered = locked(id);
        TransferRules.whyNotAnswer(offered, user.getMe()).ifPresent(RuleBroken::refuse);
        TransferRules.whyNotMove(offered, moving).ifPresent(RuleBroken::refuse);
        Person next = workers.one(worker, offered.to());
        AccountId before = moving.worker();
        offered.accept(user.getMe(), clock.instant());
        em.flush();
        move.to(offered, moving, next, name(offered.from()) + " → " + name(offered.to()) + " " + next.name());
        tasks.renew(offered);
        if (before != null) {
            notices.tell(
                    before,
                    "welfare.notice.transferred",
                    "/welfare/familyCaseList.xhtml",
                    moving.number(),
                    name(offered.to()));
        }
        notices.tell(
                worker, "welfare.notice.entrusted", "/welfare/familyCase.xhtml?id=" + moving.id(), moving.number());
        notices.tell(offered.from(), "welfare.notice.transferAccepted", TransferTasks.page(id), moving.number());
        trail.record("acceptTransfer", FamilyCase.KIND.name(), moving.id(), next.name());
    }

    /** The person need not see the case yet: what was offered may be taken. */
    private FamilyCase lockedCase(Transfer offered) {
        FamilyCase moving = em.find(FamilyCase.class, offered.caseId());
        em.refresh(moving, LockModeType.PESSIMISTIC_WRITE);
        return moving;
    }

    private Transfer locked(long id) {
        Transfer one = sheets.byId(id);
        em.refresh(one, LockModeType.PESSIMISTIC_WRITE);
        return one;
    }

    private String name(OfficeId office) {
        return offices.byId(office).map(OfficeRef::name).orElse("");
    }

    /** It stays with the centre that offered it, which is told why. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public void refuse(long id, String why) {
        FamilyCase stays = lockedCase(sheets.byId(id));
        Transfer offered = locked(id);
        TransferRules.whyNotAnswer(offered, user.getMe()).ifPresent(RuleBroken::refuse);
        offered.refuse(why, user.getMe(), clock.instant());
        ended(offered, stays, "refuseTransfer", offered.why());
    }

    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public void withdraw(long id) {
        FamilyCase stays = lockedCase(sheets.byId(id));
        Transfer offered = locked(id);
        TransferRules.whyNotWithdraw(offered, user.getMe()).ifPresent(RuleBroken::refuse);
        offered.withdraw(user.getMe(), clock.instant());
        ended(offered, stays, "withdrawTransfer", null);
    }

    private void ended(Transfer offered, FamilyCase stays, String verb, String why) {
        em.flush();
        tasks.renew(offered);
        life.wrote(stays, CaseAct.TRANSFER_ENDED, why == null ? name(offered.to()) : name(offered.to()) + " — " + why);
        trail.record(verb, Transfer.KIND, offered.id(), null);
    }

    /** The centre whose offer was refused goes on with the case. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public void keep(long id) {
        Transfer refused = locked(id);
        TransferRules.whyNotKeep(refused, user.getMe()).ifPresent(RuleBroken::refuse);
        refused.settle();
        tasks.renew(refused);
        trail.record("keepTransfer", Transfer.KIND, id, null);
    }

    /** A case that ends is offered no more. */
    void ended(@Observes CaseMoved moved) {
        if (!moved.moved().state().isOpen()) {
            List<Transfer> open = em.createQuery("select t from Transfer t where t.openCaseId = :id", Transfer.class)
                    .setParameter("id", moved.moved().id())
                    .getResultList();
            open.forEach(one -> {
                one.withdraw(user.getMe(), clock.instant());
                tasks.renew(one);
            });
        }
    }
}

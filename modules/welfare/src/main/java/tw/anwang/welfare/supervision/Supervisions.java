package tw.anwang.welfare.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.People;
import tw.anwang.identity.People.Person;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.assignment.Workers;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;

/** Writes records of supervision; workers read them and say what became of what was agreed on. */
@ApplicationScoped
public class Supervisions {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    FamilyCases cases;

    @Inject
    CaseLife life;

    @Inject
    Workers workers;

    @Inject
    People people;

    @Inject
    SupervisionTasks tasks;

    @Inject
    SupervisionSheets sheets;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** All of it, or nothing. @return its id */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public long write(Sitting sitting) {
        SupervisionRules.whyNotWrite(sitting, Taipei.today(clock)).ifPresent(RuleBroken::refuse);
        List<Person> there = there(sitting);
        OfficeId centre = there.get(0).office();
        Supervision one = new Supervision(
                centre, sitting.kind(), sitting.heldOn(), sitting.words(), user.getMe(), clock.instant());
        em.persist(one);
        em.flush();
        new TreeMap<>(sitting.cases()).forEach((id, said) -> discuss(one, id, said, sitting));
        for (Person worker : there) {
            SupervisedWorker part = new SupervisedWorker(one.id(), worker);
            em.persist(part);
            tasks.read(one, part);
        }
        trail.record("writeSupervision", Supervision.KIND, one.id(), null);
        return one.id();
    }

    /** All of one centre for which the person acts, and there today. */
    private List<Person> there(Sitting sitting) {
        List<Person> named =
                people.byIds(sitting.workers().stream().map(one -> one.value()).toList());
        OfficeId centre = named.stream().map(Person::office).findFirst().orElse(null);
        if (!user.getMe().actsFor(centre)
                || named.stream().anyMatch(one -> one.id().equals(user.getMe().id()))) {
            throw new RuleBroken("welfare.supervision.whichWorkers");
        }
        List<Person> there = workers.of(centre).stream()
                .filter(one -> sitting.workers().contains(one.id()))
                .toList();
        if (there.size() != sitting.workers().size()) {
            throw new RuleBroken("welfare.assignment.notHere");
        }
        return there;
    }

    private void discuss(Supervision one, long id, Said said, Sitting sitting) {
        FamilyCase about = cases.held(id);
        SupervisionRules.whyNotDiscuss(about, said, sitting).ifPresent(RuleBroken::refuse);
        DiscussedCase line = new DiscussedCase(one.id(), about, said);
        em.persist(line);
        em.flush();
        life.wrote(about, CaseAct.SUPERVISED, line.agreed());
        tasks.owe(line, about);
    }

    /** The record stays; its workers read it again. @throws RuleBroken for anybody but who wrote it, or without words */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public void add(long id, String words) {
        Supervision one = sheets.visible(id);
        SupervisionRules.whyNotAdd(one, user.getMe()).ifPresent(RuleBroken::refuse);
        SupervisionAddition added = new SupervisionAddition(id, words, user.getMe(), clock.instant());
        if (added.words() == null) {
            throw new RuleBroken("welfare.supervision.noAddition");
        }
        em.persist(added);
        em.createQuery("select w from SupervisedWorker w where w.supervisionId = :id", SupervisedWorker.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(SupervisedWorker::readAgain);
        em.flush();
        tasks.wasRead(one);
        trail.record("addSupervision", Supervision.KIND, id, null);
    }

    /** The worker has read it. @param remark what the worker adds, or null */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void confirm(long id, String remark) {
        Supervision one = sheets.visible(id);
        SupervisedWorker part = em.createQuery(
                        "select w from SupervisedWorker w where w.supervisionId = :id and w.accountId = :me",
                        SupervisedWorker.class)
                .setParameter("id", id)
                .setParameter("me", user.getMe().scope().account())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElse(null);
        SupervisionRules.whyNotConfirm(part, user.getMe()).ifPresent(RuleBroken::refuse);
        part.confirm(remark, clock.instant());
        em.flush();
        tasks.wasRead(one);
        trail.record("confirmSupervision", Supervision.KIND, id, null);
    }

    /** What became of what was agreed on. @throws RuleBroken without saying so */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void done(long line, String how) {
        DiscussedCase ended = em.find(DiscussedCase.class, line, LockModeType.PESSIMISTIC_WRITE);
        if (ended == null) {
            throw new NotVisible(DiscussedCase.KIND, line);
        }
        cases.byId(ended.caseId());
        SupervisionRules.whyNotEnd(ended, user.getMe()).ifPresent(RuleBroken::refuse);
        if (TextLength.atMost(Integer.MAX_VALUE, how) == null) {
            throw new RuleBroken("welfare.supervision.noResult");
        }
        ended.done(how, user.getMe(), clock.instant());
        tasks.done(ended);
        trail.record("endAgreed", FamilyCase.KIND.name(), ended.caseId(), null);
    }
}

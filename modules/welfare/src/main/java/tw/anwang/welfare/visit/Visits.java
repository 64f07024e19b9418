package tw.anwang.welfare.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import tw.anwang.desk.Tasks;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.code.Code;
import tw.anwang.welfare.code.Codes;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;

/** The notes of workers. */
@ApplicationScoped
public class Visits {
    /** As tasks about a note call it. */
    public static final String KIND = "welfare.visit";

    private static final int BACK_WHY = 400;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    FamilyCases cases;

    @Inject
    CaseLife life;

    @Inject
    FirstVisit first;

    @Inject
    Codes codes;

    @Inject
    Tasks tasks;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The note with that id. @throws NotVisible where the person does not see its case */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public Visit byId(long id) {
        Visit found = em.find(Visit.class, id);
        if (found == null) {
            throw new NotVisible(KIND, id);
        }
        cases.byId(found.caseId());
        return found;
    }

    /** What it said before, newest first. @throws NotVisible as {@link #byId} */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<VisitEdition> editions(long id) {
        byId(id);
        return em.createQuery(
                        "select e from VisitEdition e where e.visitId = :id order by e.edition desc",
                        VisitEdition.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** A new note. @return its id */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public long write(long caseId, VisitWords words) {
        return write(caseId, words, null, "addVisit");
    }

    /** 補登 after a day without the network: clocks are met by when the visit was. @param why it is typed only now */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public long writeAfterwards(long caseId, VisitWords words, String why) {
        String said = TextLength.atMost(BACK_WHY, why);
        if (said == null) {
            throw new RuleBroken("welfare.backEntry.noReason");
        }
        return write(caseId, words, said, "addVisitAfterwards");
    }

    private long write(long caseId, VisitWords words, String backWhy, String verb) {
        FamilyCase visited = cases.held(caseId);
        VisitRules.whyNotWrite(visited, user.getMe()).ifPresent(RuleBroken::refuse);
        boolean face = isFace(visited, words);
        Visit note = new Visit(caseId, words, face, user.getMe(), clock.instant());
        note.typedAfterwards(backWhy);
        em.persist(note);
        changed(visited, verb);
        return note.id();
    }

    /** @throws RuleBroken for a time that cannot be, or a code that may not be chosen */
    private boolean isFace(FamilyCase visited, VisitWords words) {
        Instant now = clock.instant();
        VisitRules.whyNotAt(visited, words.visitedAt(), now).ifPresent(RuleBroken::refuse);
        codes.chosen(Code.List.WHOM, words.whom(), Taipei.dayOf(words.visitedAt()));
        return codes.chosen(Code.List.METHOD, words.method(), Taipei.dayOf(words.visitedAt()))
                .isFace();
    }

    /** Other words; those before stay to be read. @param version that was read @param why needed once it was signed */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void correct(long id, int version, VisitWords words, String why) {
        Visit note = byId(id);
        FamilyCase visited = cases.held(note.caseId());
        em.refresh(note, LockModeType.PESSIMISTIC_WRITE);
        VisitRules.whyNotCorrect(note, user.getMe()).ifPresent(RuleBroken::refuse);
        VisitRules.whyNotWithout(note, why).ifPresent(RuleBroken::refuse);
        if (note.version() != version) {
            throw new OptimisticLockException();
        }
        em.persist(note.correct(words, isFace(visited, words), user.getMe(), clock.instant(), why));
        tasks.closeAll(KIND, id);
        changed(visited, "correctVisit");
    }

    /** Entered by mistake: it counts no more, and stays to be read. */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void takeBack(long id) {
        Visit note = byId(id);
        FamilyCase visited = cases.held(note.caseId());
        em.refresh(note, LockModeType.PESSIMISTIC_WRITE);
        VisitRules.whyNotTakeBack(note, user.getMe()).ifPresent(RuleBroken::refuse);
        note.takeBack();
        tasks.closeAll(KIND, id);
        changed(visited, "takeVisitBack");
    }

    private void changed(FamilyCase visited, String verb) {
        em.flush();
        first.renew(visited);
        life.renew(visited);
        trail.record(verb, FamilyCase.KIND.name(), visited.id(), null);
    }
}

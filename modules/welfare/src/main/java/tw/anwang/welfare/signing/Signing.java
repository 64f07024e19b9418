package tw.anwang.welfare.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.visit.Visit;
import tw.anwang.welfare.visit.VisitRules;
import tw.anwang.welfare.visit.Visits;

/** Reads, signs and returns what workers wrote. */
@ApplicationScoped
public class Signing {
    /** One sitting. */
    private static final int MOST = 20;

    private static final int WHY = 400;

    private static final String WAITING = """
             from Visit v, FamilyCase c where c.id = v.caseId and c.leadOfficeId in :centres
              and v.state = tw.anwang.welfare.visit.VisitState.WRITTEN and v.writerId not in (:me, :person)""";

    private static final String OLDEST_FIRST = " order by v.words.visitedAt, v.id";

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    FamilyCases cases;

    @Inject
    Masking masking;

    @Inject
    Tasks tasks;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** How many notes of others wait, those beyond one sitting too. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public long count() {
        return asked("select count(v) " + WAITING, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> asked(String query, Class<T> type) {
        return em.createQuery(query, type)
                .setParameter("centres", user.getMe().scope().offices())
                .setParameter("me", user.getMe().id().value())
                .setParameter("person", user.getMe().scope().account());
    }

    /** Notes of others in the centres that the person answers for, the oldest visit first. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public List<WaitingNote> waiting() {
        List<Object[]> rows = asked("select v, c " + WAITING + OLDEST_FIRST, Object[].class)
                .setMaxResults(MOST)
                .getResultList();
        trail.listed(
                FamilyCase.KIND.name(),
                "",
                rows.stream().map(row -> ((FamilyCase) row[1]).id()).distinct().toList());
        return rows.stream()
                .map(row -> note((Visit) row[0], (FamilyCase) row[1]))
                .toList();
    }

    private WaitingNote note(Visit note, FamilyCase visited) {
        return new WaitingNote(
                note.id(),
                note.version(),
                note.edition(),
                visited.id(),
                visited.number(),
                note.words().visitedAt(),
                note.words().method(),
                masking.text(note.words().met()),
                masking.text(note.words().words()),
                note.writerName());
    }

    /** All of them, or none. @param read ids with the versions that were read */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public void sign(Map<Long, Integer> read) {
        if (read.isEmpty()) {
            throw new RuleBroken("welfare.visit.nothing");
        }
        read.forEach((id, version) -> {
            Visit note = held(id, version);
            note.sign(user.getMe(), clock.instant());
            trail.record("signVisit", FamilyCase.KIND.name(), note.caseId(), null);
        });
    }

    /** Back to the writer, as a task. @param why what is missing */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public void giveBack(long id, int version, String why) {
        String said = TextLength.atMost(WHY, why);
        if (said == null) {
            throw new RuleBroken("welfare.visit.noReturnReason");
        }
        Visit note = held(id, version);
        note.giveBack(said);
        tasks.open(NewTask.of("welfare.task.correctVisit", Visits.KIND, id, "/welfare/visitForm.xhtml?id=" + id)
                .forAccount(note.writer())
                .because("welfare.task.why.writer")
                .about(cases.byId(note.caseId()).number())
                .asReturned());
        trail.record("returnVisit", FamilyCase.KIND.name(), note.caseId(), null);
    }

    private Visit held(long id, int version) {
        Visit note = em.find(Visit.class, id);
        if (note == null) {
            throw new NotVisible(Visits.KIND, id);
        }
        FamilyCase visited = cases.held(note.caseId());
        em.refresh(note, LockModeType.PESSIMISTIC_WRITE);
        VisitRules.whyNotSign(visited, note, user.getMe()).ifPresent(RuleBroken::refuse);
        if (note.version() != version) {
            throw new OptimisticLockException();
        }
        return note;
    }
}

package tw.anwang.welfare.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.visit.NotesHandedOn;
import tw.anwang.welfare.visit.Visit;
import tw.anwang.welfare.visit.VisitRules;
import tw.anwang.welfare.visit.VisitState;
import tw.anwang.welfare.visit.Visits;

/** Reads, signs and returns what workers wrote. */
@ApplicationScoped
public class Signing {
    /** One sitting. */
    private static final int MOST = 20;

    private static final int WHY = 400;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    FamilyCases cases;

    @Inject
    Masking masking;

    @Inject
    NotesHandedOn handedOn;

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
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Visit> note = query.from(Visit.class);
        Root<FamilyCase> visited = query.from(FamilyCase.class);
        query.select(cb.count(note)).where(waits(cb, query, note, visited));
        return em.createQuery(query).getSingleResult();
    }

    /** Of the cases that the person sees, as the list of cases has them; own notes are read by somebody else. */
    private Predicate[] waits(CriteriaBuilder cb, AbstractQuery<?> query, Root<Visit> note, Root<FamilyCase> visited) {
        Actor me = user.getMe();
        return new Predicate[] {
            cb.equal(visited.get("id"), note.get("caseId")),
            visited.get("leadOfficeId").in(me.scope().offices()),
            cb.equal(note.get("state"), VisitState.WRITTEN),
            cb.not(note.get("writerId").in(me.id().value(), me.scope().account())),
            cb.not(cb.coalesce(note.get("answeringId"), note.get("writerId"))
                    .in(me.id().value(), me.scope().account())),
            ScopeCriteria.visible(me.scope(), FamilyCase.KIND, cb, query, visited)
        };
    }

    /** Notes of others in the centres that the person answers for, the oldest visit first. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public List<WaitingNote> waiting() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<Visit> note = query.from(Visit.class);
        Root<FamilyCase> visited = query.from(FamilyCase.class);
        query.multiselect(note, visited)
                .where(waits(cb, query, note, visited))
                .orderBy(cb.asc(note.get("words").get("visitedAt")), cb.asc(note.get("id")));
        List<Object[]> rows = em.createQuery(query).setMaxResults(MOST).getResultList();
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
                note.writerName(),
                masking.text(note.backWhy()));
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
        handedOn.ask(note, cases.byId(note.caseId()).number());
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

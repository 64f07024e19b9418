package tw.anwang.welfare.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.AccountId;
import tw.anwang.welfare.familycase.FamilyCase;

/** Notes that nobody has signed when their writer leaves: who takes the case answers for them. Asks no right itself. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NotesHandedOn {
    private static final String CORRECT = "welfare.task.correctVisit";

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    Tasks tasks;

    /** Those for which the leaver answers become the taker's. @return their ids */
    public Set<Long> handOn(FamilyCase handed, AccountId leaver, AccountId taker) {
        List<Visit> moving = unsigned(handed.id()).stream()
                .filter(note -> note.answering().equals(leaver))
                .toList();
        moving.forEach(note -> move(handed, note, taker));
        return moving.stream().map(Visit::id).collect(Collectors.toSet());
    }

    /** Those that had gone with the case are again whose they were, whoever wrote them; the taker's own stay. */
    public void handBack(FamilyCase handed, Set<Long> gone, AccountId leaver) {
        unsigned(handed.id()).stream()
                .filter(note -> gone.contains(note.id()))
                .forEach(note -> move(handed, note, leaver));
    }

    private void move(FamilyCase handed, Visit note, AccountId taker) {
        note.answeredBy(taker);
        if (note.state() == VisitState.RETURNED) {
            tasks.close(Visits.KIND, note.id(), CORRECT);
            ask(note, handed.number());
        }
    }

    /** Lays a note that came back on the desk of whoever answers for it. */
    public void ask(Visit note, String number) {
        tasks.open(NewTask.of(CORRECT, Visits.KIND, note.id(), "/welfare/visitForm.xhtml?id=" + note.id())
                .forAccount(note.answering())
                .because("welfare.task.why.writer")
                .about(number)
                .asReturned());
    }

    private List<Visit> unsigned(long caseId) {
        return em.createQuery(
                        "select v from Visit v where v.caseId = :case and v.state in :unsigned order by v.id",
                        Visit.class)
                .setParameter("case", caseId)
                .setParameter("unsigned", List.of(VisitState.WRITTEN, VisitState.RETURNED))
                .getResultList();
    }

    /** Other as soon as a note of the case is written or changed. */
    public long mark(long caseId) {
        em.flush();
        return em.createQuery(
                        "select coalesce(sum(v.version), 0) + count(v) from Visit v where v.caseId = :case",
                        Number.class)
                .setParameter("case", caseId)
                .getSingleResult()
                .longValue();
    }
}

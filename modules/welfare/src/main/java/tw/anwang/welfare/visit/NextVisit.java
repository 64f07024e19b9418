package tw.anwang.welfare.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.day.VisitMove;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.norm.Norms;

/** By which day the family of a case has to be seen next, by {@link VisitPace} and the notes that are there. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NextVisit {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    Norms norms;

    @Inject
    Clock clock;

    /** Nothing where nothing is planned and the family is not assessed. */
    public Optional<LocalDate> of(FamilyCase visited) {
        List<VisitPace.Contact> contacts = contacts(visited);
        Optional<LocalDate> moved = moved(visited, contacts);
        return moved.isPresent() && contacts.isEmpty()
                ? moved
                : VisitPace.next(
                        moved.map(to -> VisitPace.moved(contacts, to)).orElse(contacts),
                        visited.grade(),
                        norms.on(Taipei.today(clock)),
                        visited.countedFrom());
    }

    /** The last day that its grade allows, whatever is planned; nothing while the family is not assessed. */
    public Optional<LocalDate> latest(FamilyCase visited) {
        return VisitPace.latest(
                contacts(visited), visited.grade(), norms.on(Taipei.today(clock)), visited.countedFrom());
    }

    /** Newest first. */
    private List<VisitPace.Contact> contacts(FamilyCase visited) {
        return em.createQuery(
                        "select v from Visit v where v.caseId = :id"
                                + " and v.state <> tw.anwang.welfare.visit.VisitState.TAKEN_BACK"
                                + " order by v.words.visitedAt desc",
                        Visit.class)
                .setParameter("id", visited.id())
                .getResultStream()
                .map(note -> new VisitPace.Contact(
                        note.words().visitedAt(), note.words().nextOn(), note.isFace()))
                .toList();
    }

    /** To which day it was moved since the last contact. */
    private Optional<LocalDate> moved(FamilyCase visited, List<VisitPace.Contact> contacts) {
        return em.createQuery("select m from VisitMove m where m.caseId = :id order by m.id desc", VisitMove.class)
                .setParameter("id", visited.id())
                .setMaxResults(1)
                .getResultStream()
                .filter(move -> contacts.isEmpty() || !contacts.get(0).at().isAfter(move.movedAt()))
                .map(VisitMove::to)
                .findFirst();
    }
}

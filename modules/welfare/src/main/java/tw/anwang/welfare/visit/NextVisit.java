package tw.anwang.welfare.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.kernel.Taipei;
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
        LocalDate today = Taipei.today(clock);
        return VisitPace.next(
                em.createQuery(
                                "select v from Visit v where v.caseId = :id"
                                        + " and v.state <> tw.anwang.welfare.visit.VisitState.TAKEN_BACK"
                                        + " order by v.words.visitedAt desc",
                                Visit.class)
                        .setParameter("id", visited.id())
                        .getResultStream()
                        .map(note -> new VisitPace.Contact(
                                note.words().visitedAt(), note.words().nextOn(), note.isFace()))
                        .toList(),
                visited.grade(),
                norms.on(today),
                Taipei.dayOf(visited.openedAt()));
    }
}

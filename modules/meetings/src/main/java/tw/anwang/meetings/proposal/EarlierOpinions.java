package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What opinions said before they were rewritten: a settled agenda keeps what stood on it, and the history is read. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EarlierOpinions {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** Keeps what an opinion says before other words take its place. */
    void keep(Opinion opinion) {
        if (opinion.isGiven()) {
            em.persist(new EarlierOpinion(opinion));
        }
    }

    /** What the one said before belongs to the other, which says the same from now on. */
    void goAlong(Opinion from, Opinion to) {
        em.createQuery("update EarlierOpinion e set e.opinionId = :to where e.opinionId = :from")
                .setParameter("to", to.id())
                .setParameter("from", from.id())
                .executeUpdate();
    }

    /** By opinion, the oldest first; one statement, none where nobody has given any. */
    Map<Long, List<OpinionRow.Said>> of(Collection<Opinion> opinions) {
        List<Long> given =
                opinions.stream().filter(Opinion::isGiven).map(Opinion::id).toList();
        return given.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select e from EarlierOpinion e where e.opinionId in :opinions order by e.id",
                                EarlierOpinion.class)
                        .setParameter("opinions", given)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                EarlierOpinion::opinionId,
                                Collectors.mapping(EarlierOpinion::said, Collectors.toList())));
    }
}

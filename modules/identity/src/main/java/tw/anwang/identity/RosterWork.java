package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.LongConsumer;
import tw.anwang.identity.roster.LineResult;
import tw.anwang.identity.roster.RosterKind;
import tw.anwang.identity.roster.Rosters;
import tw.anwang.kernel.RuleBroken;

/** Taking over a confirmed list (匯入清冊): what the job of it does, as the person who confirmed it. */
@ApplicationScoped
public class RosterWork {
    /** Kind of the job. */
    public static final String KIND = "identity.roster";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Rosters rosters;

    /** How many rows wait. @throws NotVisible where the list is somebody else's, or deleted */
    @Transactional
    @Permitted(Permitted.ANYONE)
    public long waiting(long roster) {
        Map<LineResult, Long> counts = rosters.counts(kind(roster), roster);
        return counts.entrySet().stream()
                .filter(one -> one.getKey().isWaiting())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Takes all rows over, some in a transaction. @param taken is told after each how many are done in all */
    @Permitted(Permitted.ANYONE)
    public void takeOver(long roster, LongConsumer taken) {
        RosterKind kind = kind(roster);
        long done = 0;
        for (int some = next(kind, roster); some > 0; some = next(kind, roster)) {
            done += some;
            taken.accept(done);
        }
    }

    private int next(RosterKind kind, long roster) {
        try {
            return rosters.takeOver(kind, roster);
        } catch (RuleBroken refused) {
            rosters.refuseNext(kind, roster, refused);
            return 1;
        }
    }

    /** Where its owner reads what became of each row. */
    public String page(long roster) {
        return kind(roster).getPage() + ".xhtml?id=" + roster;
    }

    private RosterKind kind(long roster) {
        return em.createQuery("select r.kind from Roster r where r.id = :id", RosterKind.class)
                .setParameter("id", roster)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(KIND, roster));
    }
}

package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import tw.anwang.identity.TrailAlarm;
import tw.anwang.identity.TrailNotWritten;

/** Writes acts, each in the transaction that is open: what cannot be written there stops the act itself. */
@ApplicationScoped
public class NewActs {
    private static final int MOST_SIGNS = 2000;
    private static final int MOST_ROLES = 400;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    TrailTables tables;

    @Inject
    ThisWriter writer;

    @Inject
    Chain chain;

    @Inject
    TrailAlarms alarms;

    /** @throws TrailNotWritten where the database does not take it */
    public void add(NewAct act) {
        ThisWriter.Numbered place = writer.next();
        try {
            write(row(act, place));
        } catch (PersistenceException refused) {
            alarms.note(TrailAlarm.Kind.NOT_WRITTEN, act.verb() + " " + act.kind());
            throw new TrailNotWritten(refused);
        }
    }

    private ActRow row(NewAct act, ThisWriter.Numbered place) {
        return new ActRow(
                place.writer(),
                place.number(),
                writer.now(),
                act.account(),
                act.office(),
                fitting(act.roles(), MOST_ROLES),
                act.address(),
                act.verb(),
                act.kind(),
                act.record(),
                fitting(act.shownIds(), MOST_SIGNS),
                fitting(act.detail(), MOST_SIGNS),
                act.grant());
    }

    private void write(ActRow act) {
        em.createNativeQuery("insert into " + tables.acts()
                        + " (happened_at, account_id, office_id, verb, kind, record_id, shown_ids, detail,"
                        + " writer, number, roles, address, mac, grant_id)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)")
                .setParameter(1, act.at())
                .setParameter(2, act.account())
                .setParameter(3, act.office())
                .setParameter(4, act.verb())
                .setParameter(5, act.kind())
                .setParameter(6, act.record())
                .setParameter(7, act.shownIds())
                .setParameter(8, act.detail())
                .setParameter(9, act.writer())
                .setParameter(10, act.number())
                .setParameter(11, act.roles())
                .setParameter(12, act.address())
                .setParameter(13, chain.code(act))
                .setParameter(14, act.grant())
                .executeUpdate();
    }

    /** As the column takes it: the code is computed over what can be read back. */
    private static String fitting(String words, int most) {
        if (words == null) {
            return null;
        }
        String cut = words.length() <= most ? words : words.substring(0, most);
        // half a sign outside the basic plane cannot be stored
        return new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}

package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import tw.anwang.identity.TrailAlarm;
import tw.anwang.identity.TrailNotWritten;
import tw.anwang.kernel.Deadlock;
import tw.anwang.kernel.ManyRows;

/** Writes acts, each in the transaction that is open: what cannot be written there stops the act itself. */
@ApplicationScoped
public class NewActs {
    private static final int MOST_SIGNS = 2000;
    private static final int MOST_ROLES = 400;
    private static final String[] COLUMNS = {
        "happened_at",
        "account_id",
        "office_id",
        "verb",
        "kind",
        "record_id",
        "shown_ids",
        "detail",
        "writer",
        "number",
        "roles",
        "address",
        "mac",
        "grant_id"
    };

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
        addAll(List.of(act));
    }

    /** The same of acts that belong to one transaction, each with its own place in the chain. */
    public void addAll(Collection<NewAct> some) {
        try {
            ManyRows rows = new ManyRows(em, tables.acts(), COLUMNS);
            some.forEach(act -> rows.add(columns(row(act, writer.next()))));
            rows.write();
        } catch (PersistenceException refused) {
            if (Deadlock.isBehind(refused)) {
                throw refused; // taken back with all of its transaction, and done again: nothing is wrong with the
                // trail
            }
            some.forEach(act -> alarms.note(TrailAlarm.Kind.NOT_WRITTEN, act.verb() + " " + act.kind()));
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

    private Object[] columns(ActRow act) {
        return new Object[] {
            act.at(),
            act.account(),
            act.office(),
            act.verb(),
            act.kind(),
            act.record(),
            act.shownIds(),
            act.detail(),
            act.writer(),
            act.number(),
            act.roles(),
            act.address(),
            chain.code(act),
            act.grant()
        };
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

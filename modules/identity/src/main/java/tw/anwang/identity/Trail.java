package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.grant.UnderGrant;
import tw.anwang.identity.trail.NewAct;
import tw.anwang.identity.trail.NewActs;
import tw.anwang.identity.trail.TrailTables;

/**
 * The access trail: one row per act, in a schema where the application may only add and read. A change's row stands
 * in the change's transaction; a read's row is committed before the answer leaves, because no transaction is open
 * then and this one ends at once.
 */
@ApplicationScoped
public class Trail {
    /** MariaDB lets one connection write into both schemas; the trail's is the portal's name with this ending. */
    public static final String SCHEMA_ENDING = "_trail";

    /** So many ids fit into their column, whatever their length. */
    private static final int EXPORTED_IDS = 100;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    TrailTables tables;

    @Inject
    NewActs acts;

    @Inject
    UnderGrant underGrant;

    /** One record was read, changed or left the house. @param verb what was done, such as {@code read}, {@code handOut} */
    @Transactional
    public void record(String verb, String kind, long recordId, String detail) {
        record(verb, kind, recordId, detail, grantFor(kind, recordId));
    }

    /** The same, under a grant that the caller knows: what hangs on the granted record. @param grant or null */
    @Transactional
    public void record(String verb, String kind, long recordId, String detail, Long grant) {
        write(verb, kind, recordId, null, detail, grant);
    }

    /** The same of many records that were changed together: one row each. */
    @Transactional
    public void recordAll(String verb, String kind, Collection<Long> records) {
        Map<Long, Long> grants = underGrant.of(kind, records);
        acts.addAll(records.stream()
                .map(record -> act(verb, kind, record, null, null, grants.get(record)))
                .toList());
    }

    /** The grant by which alone the person of this request sees the record; null where it needs none. */
    @Transactional
    public Long grantFor(String kind, long recordId) {
        return underGrant.of(kind, List.of(recordId)).get(recordId);
    }

    /** A list was shown: its question and the ids on the page, in one row; those seen by a grant alone in one of its own. */
    @Transactional
    public void listed(String kind, String question, Collection<Long> shownIds) {
        Map<Long, Long> granted = underGrant.of(kind, shownIds);
        List<Long> others =
                shownIds.stream().filter(id -> !granted.containsKey(id)).toList();
        write("list", kind, null, joined(others), question, null);
        byGrant(granted).forEach((grant, ids) -> write("list", kind, null, joined(ids), question, grant));
    }

    /** Rows left the house in a file: those that were seen by a grant alone are told, some in a row. */
    @Transactional
    public void exported(String kind, String question, Collection<Long> ids) {
        byGrant(underGrant.of(kind, ids)).forEach((grant, seen) -> {
            for (int from = 0; from < seen.size(); from += EXPORTED_IDS) {
                List<Long> some = seen.subList(from, Math.min(seen.size(), from + EXPORTED_IDS));
                write("export", kind, null, joined(some), question, grant);
            }
        });
    }

    /** So many rows of a file leave now. @param question as the act that began it has it */
    @Transactional
    public void exportedRows(String kind, String question, long rows) {
        String asked = question.replaceFirst("^\\{", "").replaceFirst("}$", "");
        write("exported", kind, null, null, "{rows=" + rows + (asked.isEmpty() ? "" : ", " + asked) + "}", null);
    }

    private static Map<Long, List<Long>> byGrant(Map<Long, Long> granted) {
        return granted.keySet().stream().sorted().collect(Collectors.groupingBy(granted::get));
    }

    private static String joined(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /**
     * An act at the door, where nobody is known yet.
     *
     * @param who whose right password it was; null where the password was wrong
     * @param office of the account, so that its auditors see the attempt; null where there is no such account
     */
    @Transactional
    public void atTheDoor(String verb, AccountId who, AccountId account, OfficeId office, String detail) {
        acts.add(new NewAct(
                who == null ? null : who.value(),
                office == null ? null : office.value(),
                null,
                user.address(),
                verb,
                "identity.account",
                account.value(),
                null,
                detail,
                null));
    }

    private void write(String verb, String kind, Long recordId, String shownIds, String detail, Long grant) {
        acts.add(act(verb, kind, recordId, shownIds, detail, grant));
    }

    private NewAct act(String verb, String kind, Long recordId, String shownIds, String detail, Long grant) {
        Actor actor = user.isSignedIn() ? user.getMe() : null;
        return new NewAct(
                actor == null ? null : actor.id().value(),
                actor == null ? null : actor.office().value(),
                user.roles(),
                user.address(),
                verb,
                kind,
                recordId,
                shownIds,
                detail,
                grant);
    }
}

package tw.anwang.identity.roster;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stored rows of lists; many are written with one statement. */
final class RosterRows {
    private static final int AT_ONCE = 200;
    private static final int COLUMNS = 8;
    private static final String LINE =
            "select row_no, result, name, cells, target_id, target_version, words from identity_roster_line";

    private final EntityManager em;

    RosterRows(EntityManager em) {
        this.em = em;
    }

    /** Writes the rows, or writes them anew. */
    void put(long roster, List<RosterLine> lines) {
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            some(roster, lines.subList(from, Math.min(lines.size(), from + AT_ONCE)));
        }
    }

    private void some(long roster, List<RosterLine> lines) {
        String marks = "(?, ?, ?, ?, ?, ?, ?, ?)";
        String values = String.join(", ", java.util.Collections.nCopies(lines.size(), marks));
        Query insert = em.createNativeQuery("insert into identity_roster_line"
                + " (roster_id, row_no, result, name, cells, target_id, target_version, words) values " + values
                + " on duplicate key update result = values(result), target_id = values(target_id),"
                + " words = values(words)");
        int at = 0;
        for (RosterLine line : lines) {
            insert.setParameter(at + 1, roster)
                    .setParameter(at + 2, line.row())
                    .setParameter(at + 3, line.result().name())
                    .setParameter(at + 4, line.name())
                    .setParameter(at + 5, json(line.cells()))
                    .setParameter(at + 6, line.target())
                    .setParameter(at + 7, line.version())
                    .setParameter(at + 8, line.words());
            at += COLUMNS;
        }
        insert.executeUpdate();
    }

    /** @param result or null for all; those that need a look first */
    List<RosterLine> page(long roster, LineResult result, int first, int size) {
        String asked = result == null ? "" : " and result = ?2";
        Query query = em.createNativeQuery(
                LINE + " where roster_id = ?1" + asked
                        + " order by field(result, 'OVERTAKEN', 'REFUSED', 'CHANGED', 'NEW', 'SAVED', 'ADDED', 'UNCHANGED'), row_no");
        query.setParameter(1, roster).setFirstResult(first).setMaxResults(size);
        if (result != null) {
            query.setParameter(2, result.name());
        }
        return lines(query);
    }

    /** The next rows that wait, in the order of the file. */
    List<RosterLine> waiting(long roster, int size) {
        return lines(
                em.createNativeQuery(LINE + " where roster_id = ?1 and result in ('NEW', 'CHANGED') order by row_no")
                        .setParameter(1, roster)
                        .setMaxResults(size));
    }

    /** Ids of what this list added. */
    List<Long> added(long roster) {
        List<?> ids = em.createNativeQuery("select target_id from identity_roster_line"
                        + " where roster_id = ?1 and result = 'ADDED' order by row_no")
                .setParameter(1, roster)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    Map<LineResult, Long> counts(long roster) {
        Map<LineResult, Long> counts = new EnumMap<>(LineResult.class);
        em.createNativeQuery("select result, count(*) from identity_roster_line where roster_id = ?1 group by result")
                .setParameter(1, roster)
                .getResultList()
                .forEach(row -> counts.put(
                        LineResult.valueOf((String) ((Object[]) row)[0]), ((Number) ((Object[]) row)[1]).longValue()));
        return counts;
    }

    private static List<RosterLine> lines(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> line((Object[]) row)).toList();
    }

    private static RosterLine line(Object[] row) {
        return new RosterLine(
                ((Number) row[0]).intValue(),
                LineResult.valueOf((String) row[1]),
                (String) row[2],
                cells((String) row[3]),
                row[4] == null ? null : ((Number) row[4]).longValue(),
                row[5] == null ? null : ((Number) row[5]).intValue(),
                (String) row[6]);
    }

    private static String json(Map<String, String> cells) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        cells.forEach(object::add);
        return object.build().toString();
    }

    private static Map<String, String> cells(String json) {
        Map<String, String> cells = new LinkedHashMap<>();
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet().forEach(column -> cells.put(column, object.getString(column)));
        }
        return cells;
    }
}

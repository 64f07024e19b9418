package tw.anwang.meetings.worksheet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tw.anwang.meetings.answer.AnswerWords;

/** The stored rows of worksheets; many are written with one statement. */
final class WorksheetRows {
    private static final int AT_ONCE = 100;
    private static final int COLUMNS = 11;
    private static final String LINE =
            "select row_no, result, number, answer_id, text, expected_on, submit, seen, choice,"
                    + " words from meetings_worksheet_line";

    private final EntityManager em;

    WorksheetRows(EntityManager em) {
        this.em = em;
    }

    /** Writes the rows, or what became of them. */
    void put(long worksheet, List<WorksheetLine> lines) {
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            some(worksheet, lines.subList(from, Math.min(lines.size(), from + AT_ONCE)));
        }
    }

    private void some(long worksheet, List<WorksheetLine> lines) {
        String marks = "(" + String.join(", ", Collections.nCopies(COLUMNS, "?")) + ")";
        Query insert = em.createNativeQuery("insert into meetings_worksheet_line (worksheet_id, row_no, result, number,"
                + " answer_id, text, expected_on, submit, seen, choice, words) values "
                + String.join(", ", Collections.nCopies(lines.size(), marks))
                + " on duplicate key update result = values(result), seen = values(seen), choice = values(choice),"
                + " words = values(words)");
        int at = 0;
        for (WorksheetLine line : lines) {
            fill(insert, at, worksheet, line);
            at += COLUMNS;
        }
        insert.executeUpdate();
    }

    private static void fill(Query insert, int at, long worksheet, WorksheetLine line) {
        insert.setParameter(at + 1, worksheet)
                .setParameter(at + 2, line.row())
                .setParameter(at + 3, line.result().name())
                .setParameter(at + 4, line.number())
                .setParameter(at + 5, line.answer())
                .setParameter(at + 6, line.typed().text())
                .setParameter(at + 7, line.typed().expectedOn())
                .setParameter(at + 8, line.submit())
                .setParameter(at + 9, line.seen())
                .setParameter(
                        at + 10, line.choice() == null ? null : line.choice().name())
                .setParameter(at + 11, line.words());
    }

    /** @param result or null for all; those that need a look first */
    List<WorksheetLine> page(long worksheet, RowResult result, int first, int size) {
        String asked = result == null ? "" : " and result = ?2";
        Query query = em.createNativeQuery(LINE + " where worksheet_id = ?1" + asked
                + " order by field(result, 'CONFLICT', 'REFUSED', 'CHANGED', 'NEW', 'SUBMIT', 'SUBMITTED', 'SAVED',"
                + " 'KEPT', 'UNCHANGED'), row_no");
        query.setParameter(1, worksheet).setFirstResult(first).setMaxResults(size);
        if (result != null) {
            query.setParameter(2, result.name());
        }
        return lines(query);
    }

    List<WorksheetLine> line(long worksheet, int row) {
        return lines(em.createNativeQuery(LINE + " where worksheet_id = ?1 and row_no = ?2")
                .setParameter(1, worksheet)
                .setParameter(2, row));
    }

    /** The next rows that wait, in the order of the file. */
    List<WorksheetLine> waiting(long worksheet, int size) {
        return lines(em.createNativeQuery(LINE + " where worksheet_id = ?1 and result in ('NEW', 'CHANGED', 'SUBMIT')"
                        + " order by row_no")
                .setParameter(1, worksheet)
                .setMaxResults(size));
    }

    Map<RowResult, Long> counts(long worksheet) {
        Map<RowResult, Long> counts = new EnumMap<>(RowResult.class);
        em.createNativeQuery(
                        "select result, count(*) from meetings_worksheet_line where worksheet_id = ?1 group by result")
                .setParameter(1, worksheet)
                .getResultList()
                .forEach(row -> counts.put(
                        RowResult.valueOf((String) ((Object[]) row)[0]), ((Number) ((Object[]) row)[1]).longValue()));
        return counts;
    }

    private static List<WorksheetLine> lines(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> line((Object[]) row)).toList();
    }

    private static WorksheetLine line(Object[] row) {
        LocalDate expected = row[5] instanceof Date day ? day.toLocalDate() : (LocalDate) row[5];
        return new WorksheetLine(
                ((Number) row[0]).intValue(),
                RowResult.valueOf((String) row[1]),
                (String) row[2],
                row[3] == null ? null : ((Number) row[3]).longValue(),
                new AnswerWords((String) row[4], expected),
                row[6] instanceof Boolean yes ? yes : ((Number) row[6]).intValue() == 1,
                (String) row[7],
                row[8] == null ? null : Side.valueOf((String) row[8]),
                (String) row[9]);
    }
}

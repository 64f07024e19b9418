package tw.anwang.meetings.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stored results of an archive. A file whose head somebody completed by hand is taken the moment its upload has
 * become minutes, whatever stands in the row.
 */
record ArchiveLines(EntityManager em) {
    private static final int COLUMNS = 15;
    private static final String RESULT = "if(u.minutes_id is null, f.result, 'TAKEN')";
    private static final String FROM = " from meetings_archive_file f"
            + " left join meetings_minutes_upload u on u.id = f.upload_id where f.archive_id = ?1";
    private static final String LINE = "select f.file_no, f.part_no, f.entry_no, f.path, f.size, f.sha256, " + RESULT
            + ", f.words, f.upload_id, coalesce(u.minutes_id, f.minutes_id), f.ordinal, f.held_on, f.title, f.items"
            + FROM;
    private static final String LOOK_FIRST = "'FURTHER', 'INCOMPLETE', 'REFUSED', 'READ', 'REVISION', 'SCAN', 'LOCKED',"
            + " 'BROKEN', 'TOO_LARGE', 'BOMB', 'NESTED', 'UNSUPPORTED', 'PATH', 'SECRET', 'NOT_MINUTES', 'TAKEN', 'LEFT',"
            + " 'TWICE', 'KNOWN'";

    void put(long archive, ArchiveLine line) {
        String marks = String.join(", ", Collections.nCopies(COLUMNS, "?"));
        em.createNativeQuery("insert into meetings_archive_file (archive_id, file_no, part_no, entry_no, path, size,"
                        + " sha256, result, words, upload_id, minutes_id, ordinal, held_on, title, items) values ("
                        + marks
                        + ") on duplicate key update result = values(result), words = values(words),"
                        + " minutes_id = values(minutes_id)")
                .setParameter(1, archive)
                .setParameter(2, line.number())
                .setParameter(3, line.place().part())
                .setParameter(4, line.place().entry())
                .setParameter(5, line.path())
                .setParameter(6, line.place().size())
                .setParameter(7, line.sha256())
                .setParameter(8, line.result().name())
                .setParameter(9, line.words())
                .setParameter(10, line.upload())
                .setParameter(11, line.minutes())
                .setParameter(12, line.ordinal())
                .setParameter(13, line.heldOn())
                .setParameter(14, line.title())
                .setParameter(15, line.items())
                .executeUpdate();
    }

    List<ArchiveLine> all(long archive) {
        return lines(em.createNativeQuery(LINE + " order by f.file_no").setParameter(1, archive));
    }

    /** @param result or null for all; what needs a look first, then by the day of the meeting */
    List<ArchiveLine> page(long archive, FileResult result, int first, int size) {
        String asked = result == null ? "" : " and " + RESULT + " = ?2";
        Query query = em.createNativeQuery(
                LINE + asked + " order by field(" + RESULT + ", " + LOOK_FIRST + "), f.held_on, f.ordinal, f.file_no");
        query.setParameter(1, archive).setFirstResult(first).setMaxResults(size);
        if (result != null) {
            query.setParameter(2, result.name());
        }
        return lines(query);
    }

    List<ArchiveLine> line(long archive, int number) {
        return lines(em.createNativeQuery(LINE + " and f.file_no = ?2")
                .setParameter(1, archive)
                .setParameter(2, number));
    }

    /** What waits to become minutes, in the order of the meetings' days. */
    List<ArchiveLine> waiting(long archive, int most) {
        return lines(em.createNativeQuery(LINE + " and f.result in ('READ', 'REVISION') and u.minutes_id is null"
                        + " order by f.held_on, f.ordinal, f.file_no")
                .setParameter(1, archive)
                .setMaxResults(most));
    }

    /** How many files have a result. */
    int count(long archive) {
        return ((Number) em.createNativeQuery("select count(*) from meetings_archive_file where archive_id = ?1")
                        .setParameter(1, archive)
                        .getSingleResult())
                .intValue();
    }

    /** Bytes that were unpacked for them. */
    long unpacked(long archive) {
        return ((Number) em.createNativeQuery("select coalesce(sum(size), 0) from meetings_archive_file"
                                + " where archive_id = ?1 and sha256 is not null")
                        .setParameter(1, archive)
                        .getSingleResult())
                .longValue();
    }

    /** The first file of those bytes. */
    Optional<ArchiveLine> ofBytes(long archive, String sha256) {
        return first(em.createNativeQuery(LINE + " and f.sha256 = ?2 order by f.file_no")
                .setParameter(1, archive)
                .setParameter(2, sha256));
    }

    /** The first file that speaks of the same meeting and is not left out: by number, else by title and day. */
    Optional<ArchiveLine> ofMeeting(long archive, Integer ordinal, LocalDate day, String title) {
        String same =
                ordinal == null ? " and f.ordinal is null and f.held_on = ?2 and f.title = ?3" : " and f.ordinal = ?2";
        Query query = em.createNativeQuery(
                LINE + " and f.upload_id is not null and f.result <> 'LEFT'" + same + " order by f.file_no");
        query.setParameter(1, archive).setParameter(2, ordinal == null ? day : ordinal);
        if (ordinal == null) {
            query.setParameter(3, ArchiveLine.fitting(title));
        }
        return first(query);
    }

    private static Optional<ArchiveLine> first(Query query) {
        return lines(query.setMaxResults(1)).stream().findFirst();
    }

    /** Numbers of the entries of a part that have a result. */
    Set<Integer> entriesDone(long archive, int part) {
        Set<Integer> done = new HashSet<>();
        em.createNativeQuery("select entry_no from meetings_archive_file where archive_id = ?1 and part_no = ?2")
                .setParameter(1, archive)
                .setParameter(2, part)
                .getResultList()
                .forEach(entry -> done.add(((Number) entry).intValue()));
        return done;
    }

    Map<FileResult, Long> counts(long archive) {
        Map<FileResult, Long> counts = new EnumMap<>(FileResult.class);
        em.createNativeQuery("select " + RESULT + ", count(*)" + FROM + " group by 1")
                .setParameter(1, archive)
                .getResultList()
                .forEach(row -> counts.put(
                        FileResult.valueOf((String) ((Object[]) row)[0]), ((Number) ((Object[]) row)[1]).longValue()));
        return counts;
    }

    private static List<ArchiveLine> lines(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> line((Object[]) row)).toList();
    }

    private static ArchiveLine line(Object[] row) {
        Place place = new Place(number(row[1]), number(row[2]), (String) row[3], ((Number) row[4]).longValue());
        return new ArchiveLine(
                number(row[0]),
                place,
                row[5] == null ? null : row[5].toString(),
                FileResult.valueOf((String) row[6]),
                (String) row[7],
                row[8] == null ? null : ((Number) row[8]).longValue(),
                row[9] == null ? null : ((Number) row[9]).longValue(),
                number(row[10]),
                row[11] instanceof Date day ? day.toLocalDate() : (LocalDate) row[11],
                (String) row[12],
                number(row[13]));
    }

    private static Integer number(Object column) {
        return column == null ? null : ((Number) column).intValue();
    }
}

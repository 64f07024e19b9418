package tw.anwang.desk.file;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.anwang.desk.FileRef;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.UtcInstant;

/** The table of files; a removed one keeps its row, so that the trail can still name it. */
public record FileRows(EntityManager em) {
    private static final String COLUMNS =
            "select id, name, media_type, size, record_kind, record_id, added_by, cast(added_at as char), sha256"
                    + " from desk_file where removed_at is null";

    /** A file and the key of its bytes. */
    public record Kept(FileRef file, String sha256) {}

    /** @return the same file with its number */
    public FileRef insert(String sha256, FileRef file) {
        em.createNativeQuery("""
                insert into desk_file (sha256, name, media_type, size, record_kind, record_id, added_by, added_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, sha256)
                .setParameter(2, file.name())
                .setParameter(3, file.mediaType())
                .setParameter(4, file.size())
                .setParameter(5, file.recordKind())
                .setParameter(6, file.recordId())
                .setParameter(7, file.addedBy().value())
                .setParameter(8, column(file.addedAt()))
                .executeUpdate();
        Number id = (Number) em.createNativeQuery("select last_insert_id()").getSingleResult();
        return byId(id.longValue()).orElseThrow().file();
    }

    public Optional<Kept> byId(long id) {
        List<?> rows = em.createNativeQuery(COLUMNS + " and id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> kept((Object[]) row));
    }

    public List<FileRef> of(String recordKind, long recordId) {
        List<?> rows = em.createNativeQuery(COLUMNS + " and record_kind = ?1 and record_id = ?2 order by id")
                .setParameter(1, recordKind)
                .setParameter(2, recordId)
                .getResultList();
        return rows.stream().map(row -> kept((Object[]) row).file()).toList();
    }

    public List<FileRef> ofAll(String recordKind, Collection<Long> recordIds) {
        List<?> rows = em.createNativeQuery(COLUMNS + " and record_kind = ?1 and record_id in ("
                        + recordIds.stream().map(String::valueOf).collect(Collectors.joining(",")) + ") order by id")
                .setParameter(1, recordKind)
                .getResultList();
        return rows.stream().map(row -> kept((Object[]) row).file()).toList();
    }

    public void handOver(String fromKind, long fromId, String toKind, long toId) {
        em.createNativeQuery("update desk_file set record_kind = ?1, record_id = ?2"
                        + " where record_kind = ?3 and record_id = ?4 and removed_at is null")
                .setParameter(1, toKind)
                .setParameter(2, toId)
                .setParameter(3, fromKind)
                .setParameter(4, fromId)
                .executeUpdate();
    }

    /** @return whether the record had that file */
    public boolean remove(String recordKind, long recordId, long id, Instant now) {
        return em.createNativeQuery("update desk_file set removed_at = ?1"
                                + " where id = ?2 and record_kind = ?3 and record_id = ?4 and removed_at is null")
                        .setParameter(1, column(now))
                        .setParameter(2, id)
                        .setParameter(3, recordKind)
                        .setParameter(4, recordId)
                        .executeUpdate()
                > 0;
    }

    /** All of a record, also what was added since this transaction first read: an update sees what is there now. */
    public void removeAll(String recordKind, long recordId, Instant now) {
        em.createNativeQuery("update desk_file set removed_at = ?1"
                        + " where record_kind = ?2 and record_id = ?3 and removed_at is null")
                .setParameter(1, column(now))
                .setParameter(2, recordKind)
                .setParameter(3, recordId)
                .executeUpdate();
    }

    /** Which of these keys a file that is not removed still needs. */
    public Collection<String> namedAmong(Collection<String> keys) {
        // keys are names found on disk; only what looks like a key of ours enters the statement
        String list = keys.stream()
                .filter(key -> key.matches("[0-9a-f]{64}"))
                .map(key -> "'" + key + "'")
                .collect(Collectors.joining(","));
        List<?> named = list.isEmpty()
                ? List.of()
                : em.createNativeQuery("select distinct sha256 from desk_file where removed_at is null and sha256 in ("
                                + list + ")")
                        .getResultList();
        return named.stream().map(String::valueOf).toList();
    }

    private static Kept kept(Object[] row) {
        LocalDateTime added = LocalDateTime.parse(row[7].toString().replace(' ', 'T'));
        FileRef file = new FileRef(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                (String) row[4],
                ((Number) row[5]).longValue(),
                new AccountId(((Number) row[6]).longValue()),
                new UtcInstant().convertToEntityAttribute(added));
        return new Kept(file, row[8].toString());
    }

    private static LocalDateTime column(Instant moment) {
        return new UtcInstant().convertToDatabaseColumn(moment);
    }
}

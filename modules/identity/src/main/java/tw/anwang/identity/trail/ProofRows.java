package tw.anwang.identity.trail;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What a proof reads, piece by piece with plain statements: entities would cost ten times as much over millions of rows. */
final class ProofRows {
    private final Asking asking;
    private final String schema;

    /** @param schema of the trail */
    ProofRows(Asking asking, String schema) {
        this.asking = asking;
        this.schema = schema;
    }

    private interface Reader<T> {
        T row(ResultSet row) throws SQLException;
    }

    List<WriterRow> writers() {
        return rows(
                "select id, node, started_at, mac from " + schema + ".trail_writer order by id",
                row -> new WriterRow(
                        row.getInt(1), row.getString(2), row.getObject(3, LocalDateTime.class), row.getBytes(4)));
    }

    /** Writers that acts name. */
    List<Integer> writersNamed() {
        return rows(
                "select distinct writer from " + schema + ".trail_act where writer is not null order by writer",
                row -> row.getInt(1));
    }

    /** The next links of a writer, in order. @param after null for the first; a closing link comes last */
    List<SealRow> seals(int writer, SealRow after, int most) {
        return rows(
                SealRow.SELECT + schema + ".trail_seal where writer = ? and (number > ? or number = ? and closes > ?)"
                        + " order by number, closes limit " + most,
                SealRow::read,
                writer,
                after == null ? -1 : after.number(),
                after == null ? -1 : after.number(),
                after != null && after.closes());
    }

    /** Links of a writer that end after one number and not after another, in order. */
    List<SealRow> sealsBetween(int writer, long after, long to) {
        return rows(
                SealRow.SELECT + schema
                        + ".trail_seal where writer = ? and number > ? and number <= ? order by number, closes",
                SealRow::read,
                writer,
                after,
                to);
    }

    /** The next acts of a writer after a number, in order. */
    List<CodedAct> acts(int writer, long after, int most) {
        return rows(
                CodedAct.SELECT + schema + ".trail_act where writer = ? and number > ? order by number limit " + most,
                CodedAct::read,
                writer,
                after);
    }

    /** The last link of a writer that ends before a number, or at it where that is allowed; null where there is none. */
    SealRow lastSeal(int writer, long number, boolean atIt) {
        return rows(
                        SealRow.SELECT + schema + ".trail_seal where writer = ? and number " + (atIt ? "<=" : "<")
                                + " ? order by number desc, closes desc limit 1",
                        SealRow::read,
                        writer,
                        number)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** When the first act that has a number happened, in UTC; null where there is none. */
    LocalDateTime oldest() {
        return rows(
                        "select happened_at from " + schema
                                + ".trail_act where writer is not null order by happened_at limit 1",
                        row -> row.getObject(1, LocalDateTime.class))
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** How many acts happened from one moment to another, the second not included. */
    long count(LocalDateTime from, LocalDateTime to) {
        return rows(
                        "select count(*) from " + schema + ".trail_act where happened_at >= ? and happened_at < ?",
                        row -> row.getLong(1),
                        from,
                        to)
                .get(0);
    }

    /** Numbers of a writer. */
    record Reach(int writer, long first, long last) {}

    /** Which numbers of each writer happened from one moment to another, the second not included. */
    List<Reach> reaches(LocalDateTime from, LocalDateTime to) {
        return rows(
                "select writer, min(number), max(number) from " + schema + ".trail_act"
                        + " where writer is not null and happened_at >= ? and happened_at < ? group by writer order by writer",
                row -> new Reach(row.getInt(1), row.getLong(2), row.getLong(3)),
                from,
                to);
    }

    /** The first number of a writer after another that happened at a moment or later; null where none did. */
    Long firstSince(int writer, long after, LocalDateTime moment) {
        return rows(
                        "select number from " + schema + ".trail_act where writer = ? and number > ?"
                                + " and happened_at >= ? order by number limit 1",
                        row -> row.getLong(1),
                        writer,
                        after,
                        moment)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Where writers begin since acts were taken out, the last of each writer at the end. */
    List<BeginRow> begins() {
        return rows(BeginRow.SELECT + schema + ".trail_begin order by writer, number, closes", BeginRow::read);
    }

    /** Whether this link is there as it was. */
    boolean isThere(Anchors.Anchor anchor) {
        return !rows(
                        "select 1 from " + schema + ".trail_seal where writer = ? and number = ? and head = ?",
                        row -> true,
                        anchor.writer(),
                        anchor.number(),
                        anchor.head())
                .isEmpty();
    }

    /** How many acts bear no number, since that moment or before it. */
    long withoutWriter(boolean since, LocalDateTime moment) {
        return rows(
                        "select count(*) from " + schema + ".trail_act where writer is null and happened_at "
                                + (since ? ">=" : "<") + " ?",
                        row -> row.getLong(1),
                        moment)
                .get(0);
    }

    private <T> List<T> rows(String sql, Reader<T> reader, Object... values) {
        return asking.ask(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                try (ResultSet found = statement.executeQuery()) {
                    List<T> rows = new ArrayList<>();
                    while (found.next()) {
                        rows.add(reader.row(found));
                    }
                    return rows;
                }
            }
        });
    }
}

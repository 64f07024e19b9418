package tw.anwang.identity.trail;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import tw.anwang.kernel.Taipei;

/**
 * Takes old acts out of the database, each writer's from its first up to a link: where that lies, a row with a code says
 * before anything goes, so that a removal that was cut off is gone on with by the next.
 */
final class Removal {
    private static final int PIECE = 5000;

    private static final LocalDateTime ANY = LocalDateTime.of(1000, 1, 1, 0, 0);
    private static final String SHOWN =
            "delete s from %s.trail_shown s join (select one.id record_id, t.id act_id from %s.trail_act t"
                    + " join json_table(if(json_valid(concat('[', t.shown_ids, ']')), concat('[', t.shown_ids, ']'), '[]'),"
                    + " '$[*]' columns (id bigint path '$')) one where t.writer = ? and t.number between ? and ?"
                    + " and t.shown_ids <> '') gone on gone.record_id = s.record_id and gone.act_id = s.act_id";

    private final Connection connection;
    private final ProofRows rows;
    private final String schema;
    private final Chain chain;
    private final Anchors anchors;
    private final ArchivesProof archives;
    private final Clock clock;
    private final PrintStream out;
    private final CommandRun run;

    /** @param connection of an account that may remove; @param archives that were proven just now */
    Removal(Connection connection, Chain chain, Anchors anchors, ArchivesProof archives, Clock clock, PrintStream out)
            throws SQLException {
        this.connection = connection;
        this.rows = ConnectionAsking.rows(connection);
        this.schema = ConnectionAsking.schema(connection);
        this.chain = chain;
        this.anchors = anchors;
        this.archives = archives;
        this.clock = clock;
        this.out = out;
        run = new CommandRun(connection, schema, chain);
    }

    /** @param months that acts stay at least */
    void remove(int months) throws SQLException {
        LocalDateTime before = ArchiveYear.utc(Taipei.today(clock).minusMonths(months));
        connection.setAutoCommit(false);
        Map<Integer, BeginRow> begins = Verification.begins(rows, chain, new Faults());
        for (WriterRow writer : rows.writers()) {
            BeginRow begin = begins.get(writer.id());
            SealRow to = last(writer.id(), begin, before);
            if (to != null) {
                begin = begin(writer.id(), begin, to, before);
                note(begin);
            }
            if (begin != null) {
                delete(begin);
            }
        }
        run.close(now());
        connection.commit();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    /** The last link up to which all is old and archived; null where nothing more may go. */
    private SealRow last(int writer, BeginRow begin, LocalDateTime before) {
        long from = begin == null ? 0 : begin.number();
        long archived = archives.reach(writer, from);
        Long young = rows.firstSince(writer, from, before);
        SealRow to = rows.lastSeal(writer, young == null ? archived : Math.min(archived, young - 1), true);
        SealRow end = rows.lastSeal(writer, Long.MAX_VALUE, true);
        if (to != null && !to.closes() && to.number() == end.number()) {
            // a run that goes on binds its next acts to its last link
            to = rows.lastSeal(writer, to.number(), false);
        }
        return to == null || to.number() <= from ? null : to;
    }

    private BeginRow begin(int writer, BeginRow last, SealRow to, LocalDateTime before) throws SQLException {
        long from = last == null ? 0 : last.number();
        long acts = rows.sealsBetween(writer, from, to.number()).stream()
                .mapToLong(SealRow::acts)
                .sum();
        BeginRow open = new BeginRow(
                writer,
                to.number(),
                to.closes(),
                acts + (last == null ? 0 : last.acts()),
                to.head(),
                before,
                now(),
                new byte[0]);
        return new BeginRow(
                writer,
                open.number(),
                open.closes(),
                open.acts(),
                open.head(),
                before,
                open.removedAt(),
                chain.codeOf(open.words()));
    }

    /** The row and the act that tells of it, in one transaction. */
    private void note(BeginRow begin) throws SQLException {
        CommandRun.insert(
                connection,
                schema,
                "trail_begin (writer, number, closes, acts, head, before_at, removed_at, mac)",
                begin.writer(),
                begin.number(),
                begin.closes(),
                begin.acts(),
                begin.head(),
                begin.before(),
                begin.removedAt(),
                begin.code());
        String words = "writer %d, up to %d, acts %d, before %sZ, by %s"
                .formatted(
                        begin.writer(), begin.number(), begin.acts(), begin.before(), System.getProperty("user.name"));
        SealRow seal = run.write("removeActs", words, begin.removedAt());
        connection.commit();
        anchors.write(seal, begin.removedAt());
        out.printf("writer %d: acts up to %d are taken out%n", begin.writer(), begin.number());
    }

    /** All that lies before the beginning, in portions; what another removal left goes too. */
    private void delete(BeginRow begin) throws SQLException {
        Long lowest = rows.firstSince(begin.writer(), -1, ANY);
        for (long from = lowest == null ? Long.MAX_VALUE : lowest; from <= begin.number(); from += PIECE) {
            long to = Math.min(begin.number(), from + PIECE - 1);
            delete(SHOWN, begin.writer(), from, to);
            delete("delete from %s.trail_act where writer = ? and number between ? and ?", begin.writer(), from, to);
            connection.commit();
        }
        delete(
                "delete from %s.trail_seal where writer = ? and (number < ? or number = ? and closes <= ?)",
                begin.writer(), begin.number(), begin.number(), begin.closes());
        connection.commit();
    }

    private void delete(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.replace("%s", schema))) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

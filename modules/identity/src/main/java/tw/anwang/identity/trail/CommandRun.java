package tw.anwang.identity.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;

/** What an administrator's command does is in the trail as well: a run of its own, each act bound at once. */
final class CommandRun {
    private static final String NODE = "command";

    private final Connection connection;
    private final String schema;
    private final Chain chain;
    private WriterRow writer;
    private SealRow last;

    CommandRun(Connection connection, String schema, Chain chain) {
        this.connection = connection;
        this.schema = schema;
        this.chain = chain;
    }

    /** In the transaction that is open. @return the link that binds the act */
    SealRow write(String verb, String detail, LocalDateTime now) throws SQLException {
        if (writer == null) {
            begin(now);
        }
        long number = last == null ? 1 : last.number() + 1;
        ActRow act = new ActRow(
                writer.id(), number, now, null, null, null, null, verb, TracedHere.TRAIL, 0L, null, detail, null);
        byte[] code = chain.code(act);
        insert(
                "trail_act (writer, number, happened_at, verb, kind, record_id, detail, mac)",
                act.writer(),
                number,
                now,
                verb,
                act.kind(),
                act.record(),
                detail,
                code);
        return seal(number, List.of(code), false, now);
    }

    /** Nothing comes after it. */
    void close(LocalDateTime now) throws SQLException {
        if (last != null) {
            seal(last.number(), List.of(), true, now);
        }
    }

    private void begin(LocalDateTime now) throws SQLException {
        int id = nextWriter();
        writer = new WriterRow(id, NODE, now, chain.codeOfWriter(id, NODE, now));
        insert("trail_writer (id, node, started_at, mac)", id, NODE, now, writer.mac());
    }

    private int nextWriter() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select coalesce(max(id), 0) + 1 from " + schema + ".trail_writer")) {
            found.next();
            return found.getInt(1);
        }
    }

    private SealRow seal(long number, List<byte[]> codes, boolean closes, LocalDateTime now) throws SQLException {
        SealRow open = new SealRow(writer.id(), number, codes.size(), "", closes, now, new byte[0]);
        byte[] head = chain.head(last == null ? writer.mac() : last.head(), open, codes);
        insert(
                "trail_seal (writer, number, acts, unused, closes, sealed_at, head)",
                writer.id(),
                number,
                codes.size(),
                "",
                closes,
                now,
                head);
        last = new SealRow(writer.id(), number, codes.size(), "", closes, now, head);
        return last;
    }

    private void insert(String into, Object... values) throws SQLException {
        insert(connection, schema, into, values);
    }

    static void insert(Connection connection, String schema, String into, Object... values) throws SQLException {
        String places = "?, ".repeat(values.length - 1) + "?";
        try (PreparedStatement row =
                connection.prepareStatement("insert into " + schema + "." + into + " values (" + places + ")")) {
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
            row.executeUpdate();
        }
    }
}

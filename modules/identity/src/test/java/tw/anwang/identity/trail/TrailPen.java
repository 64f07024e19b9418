package tw.anwang.identity.trail;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes one run of a node into a database as the portal does, at any moment: acts, gaps of transactions that were rolled back, links. */
final class TrailPen {
    private final Connection connection;
    private final String schema;
    private final Chain chain;
    private final int writer;
    private final List<byte[]> codes = new ArrayList<>();
    private final Set<Long> gaps = new TreeSet<>();
    private byte[] head;
    private long number;

    TrailPen(Connection connection, Chain chain, int writer, LocalDateTime at) throws SQLException {
        this.connection = connection;
        this.schema = ConnectionAsking.schema(connection);
        this.chain = chain;
        this.writer = writer;
        head = chain.codeOfWriter(writer, "node" + writer, at);
        CommandRun.insert(
                connection, schema, "trail_writer (id, node, started_at, mac)", writer, "node" + writer, at, head);
    }

    /** Act upon act, a second between two. */
    TrailPen acts(int count, LocalDateTime from) throws SQLException {
        for (int i = 0; i < count; i++) {
            act(from.plusSeconds(i));
        }
        return this;
    }

    TrailPen act(LocalDateTime at) throws SQLException {
        number++;
        ActRow act = new ActRow(
                writer,
                number,
                at,
                7L,
                100L,
                "caseOfficer",
                "192.0.2.7",
                "list",
                "sample.archived",
                null,
                number + "," + (number + 1),
                "{text=\"訪視\"\n第二行\u2028𠀀}",
                null);
        byte[] code = chain.code(act);
        CommandRun.insert(
                connection,
                schema,
                "trail_act (writer, number, happened_at, account_id, office_id, roles, address, verb, kind, shown_ids, detail, mac)",
                writer,
                number,
                at,
                7L,
                100L,
                act.roles(),
                act.address(),
                act.verb(),
                act.kind(),
                act.shownIds(),
                act.detail(),
                code);
        CommandRun.insert(connection, schema, "trail_shown (record_id, act_id)", number, lastId());
        codes.add(code);
        return this;
    }

    private long lastId() throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select max(id) from " + schema + ".trail_act")) {
            found.next();
            return found.getLong(1);
        }
    }

    /** A number was given, and its transaction rolled back. */
    TrailPen gap() {
        gaps.add(++number);
        return this;
    }

    TrailPen seal(LocalDateTime at) throws SQLException {
        return seal(at, false);
    }

    TrailPen seal(LocalDateTime at, boolean closes) throws SQLException {
        SealRow open = new SealRow(writer, number, codes.size(), NumberRanges.written(gaps), closes, at, new byte[0]);
        head = chain.head(head, open, codes);
        CommandRun.insert(
                connection,
                schema,
                "trail_seal (writer, number, acts, unused, closes, sealed_at, head)",
                writer,
                number,
                codes.size(),
                open.unused(),
                closes,
                at,
                head);
        codes.clear();
        gaps.clear();
        return this;
    }

    /** Writes the last link down outside the database. */
    TrailPen anchor(Anchors anchors, LocalDateTime at) {
        anchors.write(new SealRow(writer, number, 0, "", false, at, head), at);
        return this;
    }

    long number() {
        return number;
    }
}

package tw.anwang.portal.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;
import tw.anwang.identity.Trail;

/**
 * Whether an account of the database may what it has to, and no more (docs/deploy.md): what the portal's own account may
 * not, nobody does who takes over the portal.
 *
 * @param changesTables whether migrations run with it
 * @param alone whether it is for rows alone: whatever else it may is told
 */
record AccountRights(DataSource source, String schema, boolean changesTables, boolean alone) implements NodeCheck {
    private static final Set<String> ROWS = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
    private static final Set<String> ACTS = Set.of("SELECT", "INSERT");
    private static final Set<String> TABLES = Set.of(
            "SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "ALTER", "DROP", "INDEX", "REFERENCES", "CREATE VIEW");

    /** Of this account alone; one that may read the server's own tables sees those of others too. */
    private static final String MINE = " where grantee = concat('''', replace(current_user(), '@', '''@'''), '''')";

    private static final String GLOBAL =
            "select privilege_type from information_schema.user_privileges" + MINE + " and privilege_type <> 'USAGE'";

    /** A name of a grant may hold % and \_ . */
    private static final String OF_SCHEMA =
            "select privilege_type from information_schema.schema_privileges" + MINE + " and ? like table_schema";

    @Override
    public String key() {
        return "rights";
    }

    @Override
    public String module() {
        return "portal";
    }

    @Override
    public Finding look() {
        try (Connection connection = source.getConnection()) {
            String account = asked(connection, "select current_user()", null).first();
            TreeSet<String> global = asked(connection, GLOBAL, null);
            TreeSet<String> rows = asked(connection, OF_SCHEMA, schema);
            TreeSet<String> acts = asked(connection, OF_SCHEMA, schema + Trail.SCHEMA_ENDING);
            return seen(account, global, rows, acts);
        } catch (SQLException refused) {
            return bad("refused", refused.getMessage());
        }
    }

    Finding seen(String account, Set<String> global, Set<String> rows, Set<String> acts) {
        List<String> missing = new ArrayList<>();
        missing(missing, changesTables ? TABLES : ROWS, global, rows, schema);
        missing(missing, changesTables ? TABLES : ACTS, global, acts, schema + Trail.SCHEMA_ENDING);
        if (!missing.isEmpty()) {
            return bad("missing", account, String.join(", ", missing));
        }
        List<String> more = new ArrayList<>();
        more(more, Set.of(), global, "*.*");
        if (alone) {
            TreeSet<String> allowed = new TreeSet<>(ROWS);
            allowed.add("CREATE TEMPORARY TABLES");
            more(more, allowed, rows, schema);
            more(more, ACTS, acts, schema + Trail.SCHEMA_ENDING);
        }
        if (!more.isEmpty()) {
            return wary("tooMany", account, String.join(", ", more));
        }
        return changesTables && !alone ? good("tables", account) : good("fine", account);
    }

    private static void missing(List<String> all, Set<String> needed, Set<String> global, Set<String> had, String on) {
        TreeSet<String> lacking = new TreeSet<>(needed);
        lacking.removeAll(global);
        lacking.removeAll(had);
        lacking.forEach(one -> all.add(one + " on " + on));
    }

    private static void more(List<String> all, Set<String> allowed, Set<String> had, String on) {
        TreeSet<String> beyond = new TreeSet<>(had);
        beyond.removeAll(allowed);
        if (!beyond.isEmpty()) {
            all.add(String.join("/", beyond) + " on " + on);
        }
    }

    private static TreeSet<String> asked(Connection connection, String sql, String about) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (about != null) {
                statement.setString(1, about);
            }
            TreeSet<String> found = new TreeSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}

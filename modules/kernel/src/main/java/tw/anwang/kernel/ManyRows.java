package tw.anwang.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows that go into one table together, a hundred in a statement: an import of a whole county is then some thousand
 * trips to the database and not some million. Entities whose key the database gives cannot go in batches.
 */
public final class ManyRows {
    private static final int A_STATEMENT = 100;

    private final EntityManager em;
    private final String into;
    private final int columns;
    private final String ending;
    private final List<Object[]> rows = new ArrayList<>();

    /** @param ending what follows the values, such as {@code on duplicate key update}; may be empty */
    public ManyRows(EntityManager em, String table, List<String> columns, String ending) {
        this.em = em;
        this.into = "insert into " + table + " (" + String.join(", ", columns) + ") values ";
        this.columns = columns.size();
        this.ending = ending;
    }

    public ManyRows(EntityManager em, String table, String... columns) {
        this(em, table, List.of(columns), "");
    }

    /** One value for each column, in their order, as the driver takes it. */
    public void add(Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        rows.add(values);
    }

    /** Sends what was added, within the transaction that is open. */
    public void write() {
        for (int from = 0; from < rows.size(); from += A_STATEMENT) {
            write(rows.subList(from, Math.min(rows.size(), from + A_STATEMENT)));
        }
        rows.clear();
    }

    private void write(List<Object[]> some) {
        // EclipseLink would look for each of thousands of places in the text; the statement goes on its connection
        em.flush();
        String sql = into + String.join(", ", places(some.size())) + " " + ending;
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            int place = 1;
            for (Object[] values : some) {
                for (Object value : values) {
                    statement.setObject(place++, value);
                }
            }
            statement.executeUpdate();
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }

    private List<String> places(int many) {
        return Collections.nCopies(many, "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")");
    }
}

package tw.anwang.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * The SQL statements a block of code sends to the database on its own thread. A batch is one statement; begin and
 * commit are none.
 */
public final class SqlCounter {
    private static final ThreadLocal<SqlCounter> CURRENT = new ThreadLocal<>();

    private final List<String> statements = new ArrayList<>();

    private SqlCounter() {}

    /** Runs the work and tells what it sent; use {@code SqlCounter.during(() -> list.page(1)).count()}. */
    public static SqlCounter during(Callable<?> work) throws Exception {
        SqlCounter outer = CURRENT.get();
        var counter = new SqlCounter();
        CURRENT.set(counter);
        try {
            work.call();
        } finally {
            CURRENT.set(outer);
        }
        return counter;
    }

    public int count() {
        return statements.size();
    }

    /** The texts in the order sent, for the message of a failing assertion. */
    public List<String> statements() {
        return List.copyOf(statements);
    }

    @Override
    public String toString() {
        return count() + " statements:\n" + String.join("\n", statements);
    }

    static DataSource counted(DataSource pool) {
        return ProxyDataSourceBuilder.create(pool).listener(new Listener()).build();
    }

    private static final class Listener implements QueryExecutionListener {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            SqlCounter counter = CURRENT.get();
            if (counter != null && !queries.isEmpty()) {
                counter.statements.add(queries.get(0).getQuery());
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
    }
}

package tw.anwang.portal.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Asks the database outside the caller's transaction: what everybody else sees. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Rows {
    @Resource(lookup = "java:app/jdbc/anwang")
    DataSource dataSource;

    /** The first column of the only row. */
    public long number(String sql, Object... values) {
        return Long.parseLong(words(sql, values).get(0));
    }

    /** The first column of each row. */
    public List<String> words(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                query.setObject(place + 1, values[place]);
            }
            var result = query.executeQuery();
            List<String> words = new ArrayList<>();
            while (result.next()) {
                words.add(result.getString(1));
            }
            return words;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}

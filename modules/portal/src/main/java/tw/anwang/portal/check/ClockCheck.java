package tw.anwang.portal.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;

/** How far the clock of this node is from the database's: deadlines and one-time codes are reckoned by both. */
@ApplicationScoped
public class ClockCheck implements NodeCheck {
    private static final String DIFFERENCE = "clock_difference_seconds";
    private static final double WARY_SECONDS = 2;

    /** A one-time code is good for as long before and after its half minute. */
    private static final double BAD_SECONDS = 30;

    @Resource(lookup = "java:app/jdbc/anwang")
    DataSource pool;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return "clock";
    }

    @Override
    public String module() {
        return "portal";
    }

    @Override
    public List<String> figures() {
        return List.of(DIFFERENCE);
    }

    @Override
    public Finding look() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            Instant before = clock.instant();
            try (ResultSet row = statement.executeQuery("select utc_timestamp(6)")) {
                Instant after = clock.instant();
                row.next();
                Instant there = row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                // asked in the middle between the two, as near as one can know
                Instant here = before.plus(Duration.between(before, after).dividedBy(2));
                return seen(Duration.between(there, here).toNanos() / 1e9);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** @param seconds that this node is ahead */
    Finding seen(double seconds) {
        double apart = Math.abs(seconds);
        String word = seconds > 0 ? "ahead" : "behind";
        Finding found =
                apart < WARY_SECONDS ? good("fine", apart) : apart < BAD_SECONDS ? wary(word, apart) : bad(word, apart);
        return found.with(DIFFERENCE, seconds);
    }
}

package tw.anwang.identity.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.Offices;
import tw.anwang.kernel.Taipei;
import tw.anwang.testing.ModuleContainer;

/** Who is told to see the records of an office is who sees them: of every pair of offices, one way round as the other. */
class OfficesThatActForAnotherIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    OfficeTree tree;

    @Inject
    Offices offices;

    @Test
    void an_office_acts_for_another_where_the_other_lies_below_it_or_ended_and_it_goes_on() throws SQLException {
        List<OfficeId> all = all();
        var today = Taipei.today(container.clock());
        Set<String> below = new HashSet<>();
        Set<String> acting = new HashSet<>();
        List<OfficeId> living =
                all.stream().filter(one -> offices.livesOn(one, today)).toList();
        living.forEach(one -> tree.below(one).forEach(other -> below.add(one.value() + " for " + other)));
        Set<Long> live = new HashSet<>(living.stream().map(OfficeId::value).toList());
        all.forEach(other -> tree.actingFor(other).stream()
                .filter(live::contains)
                .forEach(one -> acting.add(one + " for " + other.value())));
        assertEquals(below, acting);
        assertTrue(living.size() < all.size(), "an office that ended must be among them");
        assertTrue(below.size() > all.size(), "an office below another must be among them");
    }

    private static List<OfficeId> all() throws SQLException {
        List<OfficeId> all = new ArrayList<>();
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement();
                var rows = sql.executeQuery("select id from directory_office")) {
            while (rows.next()) {
                all.add(new OfficeId(rows.getLong(1)));
            }
        }
        return all;
    }
}

package tw.anwang.intake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.kernel.Paging;
import tw.anwang.testing.ModuleContainer;

/** Whoever sees a whole county, or the country, is told of ten thousand reports and more without waiting for the rest. */
class ManyReportsIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    ReportSearch search;

    @Test
    void counting_for_a_wide_scope_stops_where_it_is_said_to_stop() throws Exception {
        IntakeFixture house = new IntakeFixture(container);
        run("insert ignore into identity_role (code, position) values ('intakeOfCount', 98)");
        run("insert ignore into identity_role_permission values ('intakeOfCount', 'scope.everything'),"
                + " ('intakeOfCount', 'intake.read')");
        run("insert into intake_report (number, kind, county_code, received_at, told, state, lead_office_id,"
                + " entered_office_id, sensitivity) select concat('計', seq), 'VULNERABLE_FAMILY', '6400000000',"
                + " '2020-01-01', '案情', 'ENDED', 10220, 10220, 0 from seq_1_to_10050");
        house.actAs(house.person("全國計數", 101, "intakeOfCount"));
        try {
            assertEquals(Paging.COUNT_LIMIT + 1L, search.count(ReportFilter.ALL));
            assertEquals("10,000+", search.found(ReportFilter.ALL, 1).paging().getTotalWords());
        } finally {
            run("delete from intake_report where number like '計%'");
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

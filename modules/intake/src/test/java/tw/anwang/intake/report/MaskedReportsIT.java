package tw.anwang.intake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.dispatch.Dispatching;
import tw.anwang.intake.screening.Proposal;
import tw.anwang.intake.screening.Screenings;
import tw.anwang.testing.ModuleContainer;

/** Whoever reads masked reads no number of a person in words typed beside a report, and no match tells what a mask hides. */
class MaskedReportsIT {
    private static final String PHONE = "0912345678";
    private static final int MANY = 500;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    Reports reports;

    @Inject
    ReportSheets sheets;

    @Inject
    ReportSearch search;

    @Inject
    Screenings screenings;

    @Inject
    Dispatching dispatching;

    private IntakeFixture house;
    private AccountId masked;

    @BeforeEach
    void somebody_of_the_window_who_reads_and_checks_but_sees_no_number() throws Exception {
        house = new IntakeFixture(container);
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("insert ignore into identity_role (code, position) values ('intakeMasked', 97)");
            statement.execute("insert ignore into identity_role_permission values ('intakeMasked', 'intake.read'),"
                    + " ('intakeMasked', 'intake.check')");
        }
        masked = house.person("遮罩", IntakeFixture.WINDOW, "intakeMasked");
    }

    @Test
    void what_is_typed_beside_a_report_is_masked_where_it_is_read() {
        house.actAs(house.worker);
        long id = reports.register(
                new ReportHead(
                        ReportKind.VULNERABLE_FAMILY,
                        IntakeFixture.COUNTY,
                        null,
                        container.clock().instant().minus(Duration.ofHours(1)),
                        true,
                        "請速電 " + PHONE,
                        null,
                        null),
                IntakeFixture.words("案情"),
                List.of(IntakeFixture.child("遮甲乙")),
                IntakeFixture.TEACHER);
        house.actAs(house.screener);
        screenings.propose(
                id,
                house.version(id),
                new Proposal(new OfficeId(IntakeFixture.SANMIN), null, "案母電話 " + PHONE, Set.of()));
        house.actAs(house.checker);
        dispatching.pause(id, ClockStep.VISIT, "等候回電 " + PHONE);
        house.actAs(masked);
        ReportSheet sheet = sheets.byId(id);
        List<String> shown = List.of(
                sheet.urgentWhy(),
                sheet.screening().why(),
                sheet.clocks().stream()
                        .filter(one -> one.step() == ClockStep.VISIT)
                        .findFirst()
                        .orElseThrow()
                        .pausedWhy());
        shown.forEach(words -> assertTrue(words.contains("0912***678") && !words.contains(PHONE), words));
        house.actAs(house.screener);
        assertTrue(sheets.byId(id).screening().why().contains(PHONE), "who sees telephones reads it in clear");
    }

    @Test
    void a_name_that_is_shown_masked_is_found_by_what_the_mask_leaves_and_by_nothing_else() {
        long one = house.entered(ReportKind.VULNERABLE_FAMILY, "龘小明");
        long other = house.entered(ReportKind.VULNERABLE_FAMILY, "龘大明");
        house.actAs(masked);
        assertEquals(found("龘小明"), found("龘大明"), "both are shown as 龘○明");
        assertTrue(found("龘小明").containsAll(List.of(one, other)));
        assertTrue(found("龘").containsAll(List.of(one, other)));
        assertFalse(found("龘小").contains(one), "a part of a name tells what stands under the mask");
        house.actAs(house.screener);
        assertEquals(List.of(one), found("龘小"));
    }

    private List<Long> found(String name) {
        return search.rows(new ReportFilter(name, null, null, null, null), 0, MANY).stream()
                .map(ReportRow::id)
                .toList();
    }
}

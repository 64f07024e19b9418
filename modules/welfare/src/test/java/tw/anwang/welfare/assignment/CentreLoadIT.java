package tw.anwang.welfare.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;

/** What a centre has to do against what it should have, and who decides where there is one supervisor. */
class CentreLoadIT {
    /** 仁武, in which no other test has people. */
    private static final OfficeId CENTRE = new OfficeId(10225);

    private static final OfficeId ABOVE = new OfficeId(10201);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    CentreLoads loads;

    @Inject
    FamilyCases cases;

    @Inject
    CaseLife life;

    @Inject
    Assignments assignments;

    private AccountId supervisor;

    @BeforeEach
    void nobody_but_one_supervisor() throws Exception {
        change("update identity_account set disabled_at = utc_timestamp() where office_id in (10225, 10201)");
        supervisor = CaseFixture.supervisor(container, CENTRE);
        assertTrue(user.actAs(supervisor));
    }

    private static void change(String statement) throws Exception {
        try (var connection = container.database().connect();
                var changing = connection.createStatement()) {
            changing.execute(statement);
        }
    }

    @Test
    void more_workers_than_one_supervisor_should_have_are_told_and_block_nothing() throws Exception {
        for (int i = 0; i < 7; i++) {
            CaseFixture.worker(container, CENTRE);
        }
        assertFalse(loads.ofMine().isTooMany());
        CaseFixture.worker(container, CENTRE);
        CentreLoad centre = loads.ofMine();
        assertTrue(centre.isTooMany());
        assertTrue(centre.isAlone());
        assertEquals(8, centre.workers());
        CaseFixture.supervisor(container, CENTRE);
        assertFalse(loads.ofMine().isTooMany());
        assertFalse(loads.ofMine().isAlone());
    }

    @Test
    void a_deputy_is_named_beside_the_supervisor() throws Exception {
        assertNull(loads.ofMine().supervisors().get(0).deputy());
        AccountId deputy = CaseFixture.worker(container, CENTRE);
        change("insert into identity_deputy (person_id, deputy_id, from_day, to_day, named_by) values ("
                + supervisor.value() + ", " + deputy.value() + ", '2000-01-01', '2999-12-31', " + supervisor.value()
                + ")");
        assertEquals("社工", loads.ofMine().supervisors().get(0).deputy());
    }

    @Test
    void what_the_only_supervisor_hands_in_lies_with_those_above() throws Exception {
        assertNull(loads.ofMine().above());
        CaseFixture.supervisor(container, ABOVE);
        assertEquals(ABOVE.value(), loads.ofMine().above());
        long id = CaseFixture.accepted(container, CENTRE, container.clock().instant());
        assignments.assign(Map.of(id, cases.byId(id).version()), supervisor);
        assertEquals("office:" + ABOVE.value(), decider(id));
        CaseFixture.supervisor(container, CENTRE);
        change("delete from desk_task where record_id = " + id);
        assertEquals("office:" + CENTRE.value(), decider(id));
    }

    private String decider(long id) throws Exception {
        container.inTransaction(() -> {
            FamilyCase one = cases.held(id);
            if (one.state() != CaseState.REVIEW) {
                one.become(CaseState.REVIEW);
            }
            life.renew(one);
        });
        try (var connection = container.database().connect();
                var asking = connection.createStatement();
                var rows = asking.executeQuery("select recipient from desk_task where closed_at is null and verb ="
                        + " 'welfare.task.decide' and record_id = " + id)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

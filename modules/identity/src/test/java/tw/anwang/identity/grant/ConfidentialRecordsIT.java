package tw.anwang.identity.grant;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Sensitivity;
import tw.anwang.testing.FiveWays;
import tw.anwang.testing.ModuleContainer;

/** What is 密 is seen by the scope and the right together, in every way one can ask for a record. */
class ConfidentialRecordsIT {
    private static final long LEAD = 10201;
    private static final long ELSEWHERE = 10101;
    private static final long OPEN = 72_001;
    private static final long KEPT = 72_002;
    private static final long SECRET = 72_003;
    private static final long SECRET_KEPT = 72_004;
    private static final long SECRET_ELSEWHERE = 72_005;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    SampleCases cases;

    @Inject
    CurrentUser user;

    private SamplePeople people;
    private AccountId officer;
    private AccountId reader;

    @BeforeEach
    void five_cases() {
        people = new SamplePeople(container);
        people.tables();
        people.caseOf(OPEN, LEAD, Sensitivity.ORDINARY);
        people.caseOf(KEPT, LEAD, Sensitivity.PARTIES_ONLY);
        people.caseOf(SECRET, LEAD, Sensitivity.CONFIDENTIAL);
        people.caseOf(SECRET_KEPT, LEAD, Sensitivity.CONFIDENTIAL_PARTIES_ONLY);
        people.caseOf(SECRET_ELSEWHERE, ELSEWHERE, Sensitivity.CONFIDENTIAL);
        officer = people.of(LEAD, "caseOfficer");
        reader = people.of(LEAD, "reader");
    }

    private FiveWays<AccountId> seen() {
        return FiveWays.<AccountId>of(SampleCase.KIND.name(), NotVisible.class)
                .actingAs(user::actAs)
                .list(() -> cases.listed(SampleCase.KIND))
                .export(() -> cases.exported(SampleCase.KIND))
                .search(() -> cases.searched(SampleCase.KIND))
                .count(() -> cases.count(SampleCase.KIND))
                .dashboard(() -> cases.count(SampleCase.KIND))
                .open(id -> cases.opened(SampleCase.KIND, id));
    }

    @Test
    void a_colleague_without_the_right_sees_what_is_not_confidential() throws Exception {
        seen().sees(officer, List.of(OPEN, KEPT, SECRET, SECRET_KEPT))
                .sees(reader, List.of(OPEN, KEPT))
                .prove();
    }

    @Test
    void the_right_alone_opens_nothing_out_of_scope() throws Exception {
        seen().sees(officer, List.of(OPEN, KEPT, SECRET, SECRET_KEPT))
                .sees(people.of(ELSEWHERE, "officeHead"), List.of(SECRET_ELSEWHERE))
                .sees(people.of(ELSEWHERE, "reader"), List.of())
                .prove();
    }

    @Test
    void who_sees_everything_needs_the_right_as_well_and_sees_nothing_kept_to_its_parties() throws Exception {
        AccountId national = people.of(300, "caseOfficer");
        AccountId nationalReader = people.of(300, "reader");
        people.seesEverything(national);
        people.seesEverything(nationalReader);
        seen().sees(national, List.of(OPEN, SECRET, SECRET_ELSEWHERE))
                .sees(nationalReader, List.of(OPEN))
                .prove();
    }

    @Test
    void a_grant_of_the_one_record_opens_it_whatever_it_is() throws Exception {
        people.grantOf(SECRET_KEPT, reader);
        seen().sees(officer, List.of(OPEN, KEPT, SECRET, SECRET_KEPT))
                .sees(reader, List.of(OPEN, KEPT, SECRET_KEPT))
                .prove();
    }
}

package tw.anwang.identity.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.identity.sso.SsoPeople.KAOHSIUNG;
import static tw.anwang.identity.sso.SsoPeople.KAOHSIUNG_SOCIAL;
import static tw.anwang.identity.sso.SsoPeople.MINISTRY;
import static tw.anwang.identity.sso.SsoPeople.TAIPEI_SOCIAL;
import static tw.anwang.identity.sso.SsoPeople.fresh;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.GroupMappingWaits;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.account.Accounts;
import tw.anwang.identity.signin.Client;
import tw.anwang.identity.signin.OpenSignIns;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;

/** Who may say what a group means, and who may link whose account. */
class GroupMappingsIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    GroupMappings mappings;

    @Inject
    AccountLinks links;

    @Inject
    Accounts accounts;

    @Inject
    OpenSignIns open;

    @Inject
    SsoPeople people;

    @Inject
    ToldOfSso told;

    @Inject
    CurrentUser user;

    private AccountId administrator;
    private AccountId county;
    private AccountId officer;
    private String group;

    @BeforeEach
    void people() {
        administrator = people.made(MINISTRY, "administrator");
        county = people.made(KAOHSIUNG, "countyAdministrator");
        officer = people.made(KAOHSIUNG_SOCIAL, "caseOfficer");
        group = fresh("group-");
    }

    private static String broken(Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }

    private List<GroupMappingRow> ofGroup() {
        return mappings.list().rows().stream()
                .filter(row -> row.group().equals(group))
                .toList();
    }

    @Test
    void a_countys_administrator_maps_offices_of_the_own_county_and_sees_no_others() {
        user.actAs(administrator);
        mappings.add(group, "reader", null);
        mappings.add(group, "auditor", null);
        mappings.add(group, "reader", TAIPEI_SOCIAL);
        mappings.add(group, "administrator", KAOHSIUNG_SOCIAL);
        assertEquals(4, ofGroup().size());
        long everywhere = ofGroup().get(0).id();
        long administrators = ofGroup().get(3).id();
        user.actAs(county);
        mappings.add(group, "reader", KAOHSIUNG_SOCIAL);
        assertEquals(2, ofGroup().size(), "those of the own county");
        assertEquals("identity.groupMapping.otherCounty", broken(() -> mappings.add(group, "reader", TAIPEI_SOCIAL)));
        assertEquals("identity.groupMapping.otherCounty", broken(() -> mappings.add(group, "reader", null)));
        assertEquals("identity.account.administrators", broken(() -> mappings.add(group, "auditor", KAOHSIUNG_SOCIAL)));
        assertFalse(mappings.list().roles().contains("administrator"));
        assertThrows(NotVisible.class, () -> mappings.remove(everywhere));
        assertEquals("identity.account.administrators", broken(() -> mappings.remove(administrators)));
    }

    @Test
    void a_line_is_there_once_and_says_something() {
        user.actAs(administrator);
        mappings.add(group, "reader", KAOHSIUNG_SOCIAL);
        assertEquals("identity.groupMapping.there", broken(() -> mappings.add(group, "reader", KAOHSIUNG_SOCIAL)));
        assertEquals("identity.groupMapping.nothing", broken(() -> mappings.add(group, null, null)));
        mappings.add(group, null, KAOHSIUNG_SOCIAL);
        mappings.remove(ofGroup().get(0).id());
        assertEquals(1, ofGroup().size());
        assertEquals("高雄市政府社會局", ofGroup().get(0).office());
        assertThrows(NotVisible.class, () -> mappings.remove(Long.MAX_VALUE));
    }

    @Test
    void a_second_administrator_confirms_a_line_and_never_its_maker() {
        AccountId second = people.made(MINISTRY, "administrator");
        user.actAs(administrator);
        mappings.add(group, "auditor", KAOHSIUNG_SOCIAL);
        long line = ofGroup().get(0).id();
        assertTrue(ofGroup().get(0).waiting());
        assertEquals("identity.groupMapping.own", ofGroup().get(0).obstacle().key());
        assertEquals("identity.groupMapping.own", broken(() -> mappings.confirm(line)));
        user.actAs(county);
        assertEquals(
                "identity.account.administrators", broken(() -> mappings.confirm(line)), "nor who cannot give that");
        user.actAs(people.made(TAIPEI_SOCIAL, "countyAdministrator"));
        assertThrows(NotVisible.class, () -> mappings.confirm(line));
        user.actAs(second);
        mappings.confirm(line);
        assertFalse(ofGroup().get(0).waiting());
        assertEquals("單一登入", ofGroup().get(0).confirmedBy());
        assertEquals("identity.groupMapping.confirmed", broken(() -> mappings.confirm(line)));
    }

    @Test
    void a_line_of_an_office_alone_is_confirmed() {
        AccountId second = people.made(MINISTRY, "administrator");
        user.actAs(administrator);
        mappings.add(group, null, KAOHSIUNG_SOCIAL);
        long line = ofGroup().get(0).id();
        user.actAs(second);
        mappings.confirm(line);
        assertFalse(ofGroup().get(0).waiting());
    }

    @Test
    void a_line_made_anew_is_confirmed_anew_and_the_other_administrators_are_told() {
        AccountId second = people.made(MINISTRY, "administrator");
        user.actAs(county);
        mappings.add(group, "reader", KAOHSIUNG_SOCIAL);
        GroupMappingWaits waits = told.waits().get(told.waits().size() - 1);
        assertEquals(group, waits.group());
        assertTrue(waits.others().containsAll(List.of(administrator, second)), "" + waits.others());
        assertFalse(waits.others().contains(county));
        long line = ofGroup().get(0).id();
        user.actAs(second);
        mappings.confirm(line);
        mappings.remove(line);
        mappings.add(group, "reader", KAOHSIUNG_SOCIAL);
        assertTrue(ofGroup().get(0).waiting());
        assertEquals(
                "identity.groupMapping.own",
                broken(() -> mappings.confirm(ofGroup().get(0).id())));
    }

    @Test
    void who_administers_nothing_maps_and_links_nothing() {
        user.actAs(officer);
        assertThrows(NotPermitted.class, () -> mappings.list());
        assertThrows(NotPermitted.class, () -> mappings.add(group, "reader", KAOHSIUNG_SOCIAL));
        assertThrows(NotPermitted.class, () -> mappings.remove(1));
        assertThrows(NotPermitted.class, () -> mappings.confirm(1));
        assertThrows(NotPermitted.class, () -> links.announce(officer, "somebody"));
        assertThrows(NotPermitted.class, () -> links.remove(officer));
    }

    @Test
    void an_account_is_announced_by_those_who_administer_it_and_nobody_announces_for_oneself() {
        AccountId elsewhere = people.made(TAIPEI_SOCIAL, "reader");
        String name = fresh("Announced.");
        user.actAs(county);
        assertThrows(NotVisible.class, () -> links.announce(elsewhere, name));
        assertEquals("identity.account.own", broken(() -> links.announce(county, name)));
        links.announce(officer, " " + name + " ");
        assertEquals(
                name.toLowerCase(java.util.Locale.ROOT),
                links.link(officer).orElseThrow().announced());
        assertEquals("identity.accountLink.there", broken(() -> links.announce(officer, "another")));
        user.actAs(administrator);
        assertEquals("identity.accountLink.taken", broken(() -> links.announce(elsewhere, name)));
        links.remove(officer);
        links.announce(elsewhere, name);
        assertTrue(links.link(officer).isEmpty());
    }

    @Test
    void removing_the_link_ends_what_came_by_it() {
        user.actAs(administrator);
        links.announce(officer, fresh("announced."));
        open.begin(officer, new Client("192.0.2.7", ""), container.clock().instant());
        links.remove(officer);
        assertTrue(open.of(officer).isEmpty());
    }
}

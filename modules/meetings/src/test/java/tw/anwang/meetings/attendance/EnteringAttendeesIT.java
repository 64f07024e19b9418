package tw.anwang.meetings.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.directory.NewOffice;
import tw.anwang.directory.OfficeChanges;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.Offices;
import tw.anwang.documents.Block;
import tw.anwang.documents.Document;
import tw.anwang.documents.PaperFormat;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.agenda.MeetingPapers;
import tw.anwang.meetings.round.House;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** Who comes to a meeting, and the papers that say so. */
class EnteringAttendeesIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    Attendees attendees;

    @Inject
    Invitations invitations;

    @Inject
    MeetingPapers papers;

    @Inject
    OfficeChanges changes;

    @Inject
    Offices offices;

    private House house;

    @BeforeEach
    void a_meeting_to_come() throws SQLException {
        house = new House(container, LocalDate.of(2023, 2, 8));
        for (OfficeId office : new OfficeId[] {house.first, house.second}) {
            container
                    .database()
                    .run("insert into meetings_meeting_participant values (" + house.meeting + ", " + office.value()
                            + ")");
        }
        container.clock().setTo(TODAY);
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }

    private static AttendeeTyped person(String name) {
        AttendeeTyped typed = new AttendeeTyped();
        typed.setName(name);
        typed.setJobTitle("科長");
        return typed;
    }

    private long only() {
        return attendees.of(house.meeting).get(0).id();
    }

    @Test
    void an_office_enters_its_own_people_and_the_staff_unit_anybody() {
        as(house.firstOfficer);
        attendees.enter(house.meeting, house.first, person("林知遠"));
        assertEquals(
                "meetings.attendee.notYours",
                refused(() -> attendees.enter(house.meeting, house.second, person("林知遠"))));
        assertEquals("meetings.attendee.notYours", refused(() -> attendees.enter(house.meeting, null, person("王"))));
        as(house.keeper);
        AttendeeTyped expert = person("石若水");
        expert.setBody("示範大學");
        expert.setVoice(Voice.OBSERVING);
        attendees.enter(house.meeting, null, expert);
        attendees.enter(house.meeting, house.second, person("葉書寧"));
        assertEquals(3, attendees.of(house.meeting).size());
        assertEquals("石若水", attendees.of(house.meeting).get(2).name());
    }

    @Test
    void an_office_that_goes_on_with_the_work_of_one_that_ended_enters_its_own_people() throws SQLException {
        OfficeId former = changes.add(
                new NewOffice(new OfficeId(100), "測試司" + house.meeting, null, OfficeKind.DEPARTMENT, Set.of(), null));
        house = new House(container, LocalDate.of(2023, 2, 8));
        container
                .database()
                .run("insert into meetings_meeting_participant values (" + house.meeting + ", " + former.value() + ")");
        as(house.firstOfficer);
        assertEquals(
                "meetings.attendee.notYours",
                refused(() -> attendees.enter(house.meeting, house.first, person("林知遠"))));
        LocalDate last = LocalDate.of(2023, 1, 12);
        changes.close(former, offices.details(former).version(), last, List.of(house.first));
        container.clock().setTo(last.plusDays(1));
        as(house.firstOfficer);
        attendees.enter(house.meeting, house.first, person("林知遠"));
        assertEquals(1, attendees.of(house.meeting).size());
        as(house.keeper);
        String sheet = words(papers.signIn(house.meeting).document());
        assertFalse(sheet.contains("測試司"), sheet);
    }

    @Test
    void the_same_person_stands_there_once_however_the_name_is_spaced() {
        as(house.keeper);
        attendees.enter(house.meeting, house.first, person("林 知遠"));
        assertEquals(
                "meetings.attendee.twice", refused(() -> attendees.enter(house.meeting, house.first, person("林知　遠"))));
        long id = only();
        attendees.enter(house.meeting, house.second, confirmed(house.second, person("林知遠")));
        attendees.change(id, attendees.byId(id).version(), house.first, confirmed(id, house.first, person("林知遠")));
        assertEquals("林知遠", attendees.byId(id).name());
        assertEquals(
                "meetings.attendee.twice",
                refused(() -> attendees.change(
                        id, attendees.byId(id).version(), house.second, confirmed(id, house.second, person("林知遠")))));
    }

    @Test
    void the_same_person_for_two_offices_is_warned_of_and_entered_once_somebody_confirms_it() {
        as(house.keeper);
        attendees.enter(house.meeting, house.first, person("林 知遠"));
        AttendeeTyped typed = person("林知遠");
        assertEquals("meetings.attendee.alike", refused(() -> attendees.enter(house.meeting, house.second, typed)));
        assertEquals("林知遠", typed.getName(), "nothing typed is lost");
        assertTrue(typed.warned(attendees.alike(house.meeting, null, house.second, typed)));
        assertEquals(
                List.of("林 知遠"),
                typed.getAlike().stream().map(AttendeeLine::name).toList());
        typed.confirm();
        assertEquals(List.of(), attendees.alike(house.meeting, null, house.second, typed));
        attendees.enter(house.meeting, house.second, typed);
        assertEquals(2, attendees.of(house.meeting).size());
        AttendeeTyped titled = person("林知遠");
        titled.setJobTitle("專門委員");
        attendees.change(only(), attendees.byId(only()).version(), house.first, titled); // confirmed once for all
        long third = house.staff.value();
        assertEquals(
                "meetings.attendee.alike",
                refused(() -> attendees.enter(house.meeting, new OfficeId(third), typed)),
                "a line that came meanwhile was not seen yet");
    }

    @Test
    void the_same_person_in_two_capacities_or_in_person_and_as_a_proxy_is_warned_of_too() {
        as(house.keeper);
        attendees.enter(house.meeting, house.first, person("林知遠"));
        AttendeeTyped observing = person("林知遠");
        observing.setVoice(Voice.OBSERVING);
        assertEquals("meetings.attendee.alike", refused(() -> attendees.enter(house.meeting, house.first, observing)));
        AttendeeTyped absent = person("葉書寧");
        absent.setProxyName("林　知遠");
        assertEquals("meetings.attendee.alike", refused(() -> attendees.enter(house.meeting, house.second, absent)));
        attendees.enter(house.meeting, house.second, confirmed(house.second, absent));
        AttendeeTyped proxy = person("林知遠");
        assertEquals(
                2,
                attendees.alike(house.meeting, null, house.staff, proxy).size(),
                "who comes, and whom he stands in for");
        AttendeeTyped own = person("石若水");
        own.setProxyName("石 若水");
        assertEquals("meetings.attendee.ownProxy", refused(() -> attendees.enter(house.meeting, house.first, own)));
        attendees.enter(house.meeting, house.first, confirmed(house.first, observing));
        assertEquals(3, attendees.of(house.meeting).size());
    }

    private AttendeeTyped confirmed(OfficeId office, AttendeeTyped typed) {
        return confirmed(null, office, typed);
    }

    /** As the page does once the person has read whose name stands there too. */
    private AttendeeTyped confirmed(Long id, OfficeId office, AttendeeTyped typed) {
        typed.warned(attendees.alike(house.meeting, id, office, typed));
        typed.confirm();
        return typed;
    }

    @Test
    void a_line_needs_a_name_an_office_or_a_body_and_nobody_with_a_proxy_is_on_leave() {
        as(house.keeper);
        assertEquals(
                "meetings.attendee.noName", refused(() -> attendees.enter(house.meeting, house.first, person(" "))));
        assertEquals("meetings.attendee.noOffice", refused(() -> attendees.enter(house.meeting, null, person("王"))));
        AttendeeTyped typed = person("王");
        typed.setPresence(Presence.ON_LEAVE);
        typed.setProxyName("李");
        assertEquals(
                "meetings.attendee.leaveWithProxy", refused(() -> attendees.enter(house.meeting, house.first, typed)));
    }

    @Test
    void who_read_an_older_line_does_not_overwrite_a_newer_one_and_others_do_not_see_it() throws SQLException {
        as(house.keeper);
        attendees.enter(house.meeting, house.first, person("甲"));
        long id = only();
        int read = attendees.byId(id).version();
        attendees.change(id, read, house.first, person("乙"));
        assertThrows(OptimisticLockException.class, () -> attendees.change(id, read, house.first, person("丙")));
        as(new AccountId(TestAccount.called("外").with("officeHead").in(container.database(), 102)));
        assertThrows(NotVisible.class, () -> attendees.byId(id));
        assertThrows(NotVisible.class, () -> attendees.enter(house.meeting, new OfficeId(102), person("丁")));
    }

    @Test
    void the_sign_in_sheet_has_a_line_for_everybody_and_an_empty_one_for_offices_that_named_nobody()
            throws IOException {
        as(house.keeper);
        AttendeeTyped typed = person("林知遠");
        typed.setProxyName("杜以晴");
        typed.setPresence(Presence.ONLINE);
        attendees.enter(house.meeting, house.first, typed);
        String printed = words(papers.signIn(house.meeting).document());
        for (String words : new String[] {"林知遠（杜以晴 代理）", "視訊", "衛生福利部心理健康司"}) {
            assertTrue(printed.contains(words), words + " in " + printed);
        }
        assertFalse(printed.contains("列席"));
        write(papers.signIn(house.meeting).document());
    }

    @Test
    void the_notice_bears_what_the_document_system_gave_and_is_entered_by_the_staff_unit_alone() throws IOException {
        as(house.keeper);
        InvitationTyped typed = new InvitationTyped();
        typed.setLetterDate(TODAY.plusDays(1));
        assertEquals("meetings.invitation.dayToCome", refused(() -> invitations.enter(house.meeting, 0, typed)));
        typed.setLetterDate(TODAY);
        typed.setLetterNumber("社家字第1120000123號");
        typed.setFileNumber("112/030101");
        typed.setKeptYears(-1);
        assertEquals("meetings.invitation.years", refused(() -> invitations.enter(house.meeting, 0, typed)));
        typed.setKeptYears(0);
        int read = invitations.letterOf(house.meeting).version();
        invitations.enter(house.meeting, read, typed);
        Document notice = papers.notice(house.meeting).document();
        assertEquals("檔號：112/030101　保存年限：永久", notice.header());
        String printed = words(notice);
        for (String words : new String[] {"112年1月10日", "社家字第1120000123號", "衛生福利部心理健康司"}) {
            assertTrue(printed.contains(words), words + " in " + printed);
        }
        write(notice);
        // the fields of the official form, in its order
        List<String> form = List.of(
                "受文者",
                "發文日期",
                "發文字號",
                "速別",
                "密等及解密條件或保密期限",
                "附件",
                "開會事由",
                "開會時間",
                "開會地點",
                "主持人",
                "聯絡人及電話",
                "出席者",
                "列席者",
                "副本",
                "備註");
        assertEquals(form, labels(notice));
        typed.setNote("另一人");
        invitations.enter(house.meeting, invitations.letterOf(house.meeting).version(), typed);
        assertThrows(OptimisticLockException.class, () -> invitations.enter(house.meeting, read - 1, typed));
        as(house.firstHead);
        assertEquals("meetings.round.notStaffUnit", refused(() -> invitations.enter(house.meeting, 1, typed)));
    }

    private static void write(Document document) throws IOException {
        for (PaperFormat format : PaperFormat.values()) {
            var out = new ByteArrayOutputStream();
            format.write(document, out);
            assertTrue(out.size() > 1000, format + " " + out.size());
        }
    }

    private static List<String> labels(Document document) {
        return document.blocks().stream()
                .filter(Block.Labels.class::isInstance)
                .flatMap(block -> ((Block.Labels) block).labels().stream())
                .map(label -> label.printed().replaceAll("[：　\\s]", ""))
                .toList();
    }

    private static String words(Document document) {
        return document.blocks().toString();
    }

    private static String refused(Executable verb) {
        return assertThrows(RuleBroken.class, verb).key();
    }
}

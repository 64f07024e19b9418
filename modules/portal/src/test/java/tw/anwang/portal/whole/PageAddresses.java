package tw.anwang.portal.whole;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import tw.anwang.portal.House.PageFile;

/**
 * With which record a page is opened. A page with {@code f:viewParam name="id"} shows the first row of the table that
 * its name tells: {@code /meetings/trackedItem.xhtml} that of {@code meetings_tracked_item}; other cases stand here.
 */
final class PageAddresses {
    /** The meeting of the sample's open round; journeys have rounds of their own. */
    private static final String OPEN_ROUND =
            "select concat('meeting=', min(meeting_id)) from meetings_round where state = 'OPEN'";

    /** The meeting of the sample's call for proposals; journeys have calls of their own. */
    private static final String CALL = "select concat('meeting=', meeting_id) from meetings_call order by id limit 1";

    /** Cases that somebody has and nobody has decided on. */
    private static final String WORKED_ON = " where state = 'ASSESSING'";

    /** Page to the statement whose value is the query string after the question mark. */
    private static final Map<String, String> SPECIAL = Map.ofEntries(
            entry("/identity/applicationEndorse.xhtml", "select concat('id=', max(id)) from identity_application"),
            entry("/identity/accountLink.xhtml", "select concat('id=', min(id)) from identity_account"),
            entry("/identity/glassReview.xhtml", "select concat('id=', min(id)) from identity_glass"),
            entry(
                    "/identity/rolePreview.xhtml",
                    "select concat('role=', id, '&office=%E7%A4%BE%E5%AE%B6%E7%BD%B2') from identity_role where code = 'caseOfficer'"),
            entry(
                    "/intake/screening.xhtml",
                    "select concat('id=', min(id)) from intake_report where state = 'RECEIVED'"),
            entry(
                    "/intake/correctionForm.xhtml",
                    "select concat('id=', min(id)) from intake_report where state = 'RECEIVED'"),
            entry("/intake/clockRuleForm.xhtml", "select concat('id=', min(id)) from intake_clock_rule"),
            entry(
                    "/intake/platformReporter.xhtml",
                    "select concat('id=', min(report_id)) from intake_platform_reporter"),
            entry("/identity/office.xhtml", "select concat('id=', min(id)) from directory_office"),
            entry("/meetings/meetingForm.xhtml", "select concat('series=', min(id)) from meetings_series"),
            entry("/meetings/openingBalance.xhtml", "select concat('series=', min(id)) from meetings_series"),
            entry("/meetings/minutesReview.xhtml", "select concat('id=', min(id)) from meetings_minutes"),
            entry("/meetings/minutesChanges.xhtml", "select concat('id=', min(id)) from meetings_minutes"),
            entry("/meetings/minutesImport.xhtml", "select concat('upload=', min(id)) from meetings_minutes_upload"),
            entry("/registry/householdNumbers.xhtml", "select concat('id=', min(id)) from registry_household"),
            entry("/registry/kinForm.xhtml", "select concat('household=', min(id)) from registry_household"),
            entry("/registry/familyDrawing.xhtml", "select concat('household=', max(id)) from registry_household"),
            entry("/registry/memberForm.xhtml", "select concat('household=', min(id)) from registry_household"),
            entry("/registry/whereabouts.xhtml", "select concat('member=', min(id)) from registry_member"),
            entry("/registry/traits.xhtml", "select concat('member=', min(id)) from registry_member"),
            entry("/registry/memberMove.xhtml", "select concat('member=', min(id)) from registry_member"),
            entry("/registry/personMerge.xhtml", "select concat('twin=', min(id)) from registry_twin"),
            entry("/registry/householdMerge.xhtml", "select concat('twin=', min(id)) from registry_household_twin"),
            entry("/registry/householdMerged.xhtml", "select concat('id=', min(id)) from registry_household_merge"),
            entry("/registry/personMerged.xhtml", "select concat('id=', min(id)) from registry_merge"),
            entry("/registry/householdOpenings.xhtml", "select concat('id=', min(id)) from registry_household"),
            entry("/meetings/trackedItemOpenings.xhtml", "select concat('id=', min(id)) from meetings_tracked_item"),
            entry("/meetings/grade.xhtml", "select concat('item=', min(id)) from meetings_tracked_item"),
            entry("/meetings/decision.xhtml", "select concat('id=', min(id)) from meetings_tracked_item"),
            entry(
                    "/meetings/selection.xhtml",
                    "select concat('minutes=', min(id)) from meetings_minutes where state <> 'REVIEW'"),
            entry(
                    "/meetings/review.xhtml",
                    "select concat('round=', round_id, '&item=', tracked_item_id) from meetings_answer order by id limit 1"),
            entry(
                    "/meetings/requestForChange.xhtml",
                    "select concat('item=', min(tracked_item_id)) from meetings_answer"),
            entry("/meetings/minutesConfirm.xhtml", "select concat('id=', min(meeting_id)) from meetings_minutes"),
            entry("/meetings/centralReply.xhtml", "select concat('item=', min(id)) from meetings_tracked_item"),
            entry(
                    "/meetings/callForm.xhtml",
                    "select concat('meeting=', min(id)) from meetings_meeting where state = 'PLANNED'"),
            entry(
                    "/meetings/meetingCancel.xhtml",
                    "select concat('id=', min(id)) from meetings_meeting where state = 'PLANNED'"),
            entry(
                    "/meetings/consultationAsk.xhtml",
                    "select concat('id=', min(id)) from meetings_consultation where state = 'OPEN'"),
            entry(
                    "/meetings/matterForm.xhtml",
                    "select concat('id=', min(id)) from meetings_agenda_item where proposal_id is null"),
            entry(
                    "/meetings/publication.xhtml",
                    "select concat('meeting=', min(meeting_id)) from meetings_publication"),
            entry("/meetings/call.xhtml", CALL),
            entry("/meetings/proposalForm.xhtml", CALL),
            entry("/meetings/agenda.xhtml", CALL),
            entry("/meetings/attendance.xhtml", CALL),
            entry("/meetings/invitation.xhtml", CALL),
            // the office's own alone: that of an office of which a person is there
            entry(
                    "/meetings/consultationReply.xhtml",
                    "select concat('id=', min(r.id)) from meetings_consultation_reply r"
                            + " join identity_account a on a.office_id = r.office_id and a.sign_in_name = 'yimin.officer'"),
            entry("/meetings/recordingComment.xhtml", "select concat('item=', min(id)) from meetings_recording_item"),
            entry(
                    "/meetings/recordingAnswers.xhtml",
                    "select concat('id=', min(i.recording_id)) from meetings_recording_item i"
                            + " join meetings_recording_comment c on c.item_id = i.id where c.office_id is not null"),
            entry("/meetings/recordingReply.xhtml", "select concat('id=', min(id)) from meetings_recording_comment"),
            entry(
                    "/meetings/worksheet.xhtml",
                    "select concat('round=', min(id)) from meetings_round where state = 'OPEN'"),
            entry("/meetings/urging.xhtml", "select concat('id=', min(id)) from meetings_round where state = 'OPEN'"),
            entry("/meetings/report.xhtml", OPEN_ROUND),
            entry("/meetings/disposition.xhtml", OPEN_ROUND),
            entry("/meetings/readingPatterns.xhtml", "select concat('id=', min(id)) from meetings_series"),
            entry("/meetings/reportColumns.xhtml", "select concat('id=', min(id)) from meetings_series"),
            // a new one: who keeps a question alone may change it
            entry("/indicators/savedQuestion.xhtml", "select 'question=rows%3Ddistrict'"),
            // the one that costs most: served, and with a report that joined it
            entry(
                    "/welfare/familyCase.xhtml",
                    "select concat('id=', min(id)) from welfare_family_case where joined_reports > 0"),
            entry(
                    "/welfare/familyCaseServices.xhtml",
                    "select concat('id=', min(id)) from welfare_family_case where joined_reports > 0"),
            entry("/welfare/familyCaseOpenings.xhtml", "select concat('id=', min(id)) from welfare_family_case"),
            entry("/welfare/reassignment.xhtml", "select concat('id=', min(id)) from welfare_family_case" + WORKED_ON),
            entry(
                    "/welfare/reopening.xhtml",
                    "select concat('id=', max(id)) from welfare_family_case where state = 'CLOSED' and id < 5000000"),
            entry("/welfare/visitForm.xhtml", "select concat('case=', min(id)) from welfare_family_case" + WORKED_ON),
            entry("/welfare/visitMove.xhtml", "select concat('case=', min(id)) from welfare_family_case" + WORKED_ON),
            entry("/welfare/assessment.xhtml", "select concat('case=', min(id)) from welfare_family_case" + WORKED_ON),
            entry("/welfare/plan.xhtml", "select concat('case=', min(case_id)) from welfare_plan"),
            entry(
                    "/welfare/transferForm.xhtml",
                    "select concat('case=', min(id)) from welfare_family_case" + WORKED_ON),
            entry(
                    "/welfare/referralForm.xhtml",
                    "select concat('case=', min(id)) from welfare_family_case" + WORKED_ON),
            entry(
                    "/welfare/developmentAccountForm.xhtml",
                    "select concat('household=', min(household_id)) from welfare_development_account"),
            entry("/welfare/depositCorrection.xhtml", "select concat('id=', min(id)) from welfare_deposit"),
            entry(
                    "/welfare/accountCoaching.xhtml",
                    "select concat('account=', min(id)) from welfare_development_account"),
            entry(
                    "/welfare/accountClosing.xhtml",
                    "select concat('account=', min(id)) from welfare_development_account"),
            entry("/welfare/decision.xhtml", "select concat('case=', min(id)) from welfare_family_case" + WORKED_ON),
            entry(
                    "/meetings/roundForm.xhtml",
                    "select concat('meeting=', min(m.id)) from meetings_meeting m"
                            + " where m.state = 'PLANNED' and not exists (select 1 from meetings_round r where r.meeting_id = m.id)"));

    private final Portal portal;

    PageAddresses(Portal portal) {
        this.portal = portal;
    }

    String of(PageFile page) {
        String special = SPECIAL.get(page.address());
        Optional<String> query = special != null ? portal.value(special) : firstRow(page);
        return page.address() + query.map(words -> "?" + words).orElse("");
    }

    private Optional<String> firstRow(PageFile page) {
        String table = page.address()
                .replaceFirst("\\.xhtml$", "")
                .substring(1)
                .replace('/', '_')
                .replaceAll("([A-Z])", "_$1")
                .toLowerCase(java.util.Locale.ROOT);
        boolean wantsRecord = page.text().matches("(?s).*<f:viewParam[^>]*name=\"id\".*");
        if (!wantsRecord || !exists(table)) {
            return Optional.empty();
        }
        return portal.value("select min(id) from " + table).map(id -> "id=" + id);
    }

    private boolean exists(String table) {
        return portal.value("select table_name from information_schema.tables where table_schema = '"
                        + portal.database().schema() + "' and table_name = '" + table + "'")
                .isPresent();
    }
}

package tw.anwang.intake.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.documents.SheetFormat;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.person.ToldPerson;
import tw.anwang.intake.report.ReportFilter;
import tw.anwang.intake.report.ReportHead;
import tw.anwang.intake.report.ReportWords;
import tw.anwang.intake.report.Reports;
import tw.anwang.intake.report.ToldReporter;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** What was entered here leaves for a platform, and as FHIR. */
class LeavingFilesIT {
    private static final long WINDOW = 10220;
    private static final long ELSEWHERE = 10301;
    private static final String WHY = "補登夜間通報";
    private static int mark;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    LeavingFiles files;

    @Inject
    PlatformUploads uploads;

    @Inject
    PlatformImports imports;

    @Inject
    Reports reports;

    @Inject
    CurrentUser user;

    private final ReportFilter now = new ReportFilter(null, null, null, LocalDate.of(2026, 1, 1), null);
    private String told;

    @BeforeEach
    void at_the_window() throws Exception {
        user.actAs(new AccountId(TestAccount.called("窗口").with("intakeOfficer").in(container.database(), WINDOW)));
        told = "外送案情" + ++mark + "號";
    }

    private long enter(ReportKind kind) {
        ReportHead head = new ReportHead(
                kind, "6400000000", null, container.clock().instant().minusSeconds(60), false, null, null, null);
        return reports.register(
                head,
                new ReportWords(told, "A", "D", "7", null, "64000050", "三民區某路 1 號"),
                List.of(new ToldPerson(
                        "林小安", Sex.FEMALE, LocalDate.of(2018, 3, 1), MemberRole.CHILD, true, "A223456781", null)),
                new ToldReporter("祕密通報人", null, null, null));
    }

    private byte[] csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFormat.CSV.write(files.sheet(Platform.PROTECTION, now, WHY), out);
        return out.toByteArray();
    }

    private List<JsonObject> ndjson() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.fhir(now, WHY, false, out);
        List<JsonObject> all = new ArrayList<>();
        out.toString(StandardCharsets.UTF_8).lines().forEach(line -> all.add(read(line)));
        return all;
    }

    private static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    @Test
    void the_file_that_leaves_is_one_that_can_be_read_again_by_the_same_columns_and_words() throws Exception {
        String number = reports.byId(enter(ReportKind.CHILD_PROTECTION)).number();
        byte[] csv = csv();
        String text = new String(csv, StandardCharsets.UTF_8);
        assertTrue(text.contains(number) && text.contains(told) && text.contains("林小安") && text.contains("三民區"), text);
        assertFalse(text.contains("祕密通報人"));
        long id = uploads.bring(Platform.PROTECTION, "回讀.csv", new ByteArrayInputStream(csv));
        assertEquals(imports.byId(id).rowsRead(), imports.byId(id).count(RowResult.NEW));
    }

    @Test
    void columns_are_those_that_the_county_settled() throws Exception {
        enter(ReportKind.ELDER_PROTECTION);
        String export = "案號,類,接獲,案情,案主\nX-1,老人虐待,115/11/01,案情,林測\n";
        long id = uploads.bring(
                Platform.FAMILY, "樣式.csv", new ByteArrayInputStream(export.getBytes(StandardCharsets.UTF_8)));
        Map<String, FeedField> columns = Map.of(
                "案號", FeedField.NUMBER,
                "類", FeedField.KIND,
                "接獲", FeedField.RECEIVED,
                "案情", FeedField.TOLD,
                "案主", FeedField.NAME);
        imports.settle(id, columns, Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFormat.CSV.write(files.sheet(Platform.FAMILY, now, WHY), out);
        String heading =
                out.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        assertEquals(
                Set.of("案號", "類", "接獲", "案情", "案主"), Set.of(heading.substring(1).split(",")));
    }

    @Test
    void nothing_leaves_without_a_purpose_and_each_export_stands_in_the_trail() throws Exception {
        enter(ReportKind.VULNERABLE_FAMILY);
        assertEquals(
                "intake.platform.noPurpose",
                assertThrows(RuleBroken.class, () -> files.sheet(Platform.ECARE, now, " 無 "))
                        .key());
        ndjson();
        try (var connection = container.dataSource().getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select detail from anwang_intake_trail.trail_act where kind = 'intake.report'"
                                + " and verb = 'exported' order by id desc limit 1")) {
            assertTrue(rows.next());
            String detail = rows.getString(1);
            assertTrue(detail.contains("why=" + WHY) && detail.contains("platform=FHIR"), detail);
        }
    }

    @Test
    void what_another_county_keeps_and_what_came_from_a_platform_stays_out() throws Exception {
        enter(ReportKind.VULNERABLE_FAMILY);
        String feed = "案號,通報類別,通報時間,案情,案主\nOUT-%d,脆弱家庭,115/11/01,平台來的%d,林測\n".formatted(mark, mark);
        long id =
                uploads.bring(Platform.ECARE, "來.csv", new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)));
        imports.confirm(id);
        container.get(PlatformImportWork.class).run(String.valueOf(id), new PlatformImportsIT.Counting(null));
        String here = new String(csv(), StandardCharsets.UTF_8);
        assertTrue(here.contains(told));
        assertFalse(here.contains("平台來的" + mark));
        user.actAs(new AccountId(TestAccount.called("新北").with("intakeOfficer").in(container.database(), ELSEWHERE)));
        container.nextRequest();
        user.actAs(new AccountId(TestAccount.called("新北").with("intakeOfficer").in(container.database(), ELSEWHERE)));
        assertFalse(new String(csv(), StandardCharsets.UTF_8).contains(told));
    }

    @Test
    void each_resource_keeps_the_base_rules_of_fhir_and_the_codes_of_the_guide() throws Exception {
        String number = reports.byId(enter(ReportKind.VULNERABLE_FAMILY)).number();
        List<JsonObject> all = ndjson();
        Set<String> patients = new HashSet<>();
        all.forEach(one -> {
            assertTrue(one.getString("id").matches("[A-Za-z0-9\\-.]{1,64}"));
            if (one.getString("resourceType").equals("Patient")) {
                patients.add("Patient/" + one.getString("id"));
                assertTrue(Set.of("male", "female", "other", "unknown").contains(one.getString("gender")));
            } else {
                assertTrue(Set.of("draft", "active", "on-hold", "revoked", "completed", "entered-in-error", "unknown")
                        .contains(one.getString("status")));
                assertEquals("order", one.getString("intent"));
                assertTrue(one.getString("authoredOn").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+08:00"));
                assertFalse(one.getJsonObject("subject").isEmpty());
                assertEquals(1, one.getJsonArray("category").size());
            }
            assertTrue(empties(one).isEmpty(), () -> "FHIR has no empty values: " + one);
        });
        JsonObject mine = only(all, one -> one.toString().contains(number));
        assertTrue(patients.contains(mine.getJsonObject("subject").getString("reference")));
        assertTrue(mine.toString().contains("CodeSystem/twss-case-report-type\",\"code\":\"A\""), mine.toString());
        assertTrue(mine.toString().contains("CodeSystem/twss-reporting-unit\",\"code\":\"7\""));
        assertTrue(mine.toString().contains("CodeSystem/twss-case-source\",\"code\":\"D\""));
        assertTrue(mine.getJsonArray("orderDetail").toString().contains("\"VFS\""));
        assertFalse(all.toString().contains("祕密通報人"));
    }

    @Test
    void a_kind_that_the_guide_has_no_code_for_says_so() throws Exception {
        String number = reports.byId(enter(ReportKind.SUICIDE)).number();
        JsonObject mine = only(ndjson(), one -> one.toString().contains(number));
        JsonObject service = mine.getJsonArray("orderDetail").getJsonObject(0);
        assertFalse(service.containsKey("coding"));
        assertTrue(service.toString().contains("data-absent-reason"), service.toString());
    }

    @Test
    void a_bundle_refers_to_its_own_entries() throws Exception {
        enter(ReportKind.VULNERABLE_FAMILY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.fhir(now, WHY, true, out);
        JsonObject bundle = read(out.toString(StandardCharsets.UTF_8));
        assertEquals("collection", bundle.getString("type"));
        Set<String> urls = new HashSet<>();
        bundle.getJsonArray("entry")
                .forEach(entry -> assertTrue(urls.add(entry.asJsonObject().getString("fullUrl")), "each once"));
        bundle.getJsonArray("entry").forEach(entry -> {
            JsonObject resource = entry.asJsonObject().getJsonObject("resource");
            if (resource.containsKey("subject")) {
                assertTrue(urls.contains(resource.getJsonObject("subject").getString("reference")));
            }
        });
        out.reset();
        files.fhir(new ReportFilter(null, null, null, null, LocalDate.of(1990, 1, 1)), WHY, true, out);
        assertFalse(read(out.toString(StandardCharsets.UTF_8)).containsKey("entry"));
    }

    private static JsonObject only(List<JsonObject> all, Predicate<JsonObject> which) {
        List<JsonObject> found = all.stream().filter(which).toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    /** Empty texts, arrays and objects, and nulls: none may stand in a resource. */
    private static List<String> empties(JsonObject object) {
        List<String> found = new ArrayList<>();
        String text = object.toString();
        List.of("\"\"", "[]", "{}", ":null").forEach(one -> {
            if (text.contains(one)) {
                found.add(one);
            }
        });
        return found;
    }
}

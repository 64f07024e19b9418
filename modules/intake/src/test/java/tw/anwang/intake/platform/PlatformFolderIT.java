package tw.anwang.intake.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** Exports that are laid into a folder come in by the clock. */
class PlatformFolderIT {
    private static final long WINDOW = 10220;
    private static final String COUNTY = "6400000000";
    private static final String HEAD = "案號,通報時間,案情,案主\n";
    private static int mark;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @TempDir
    Path root;

    @Inject
    PlatformFolder folder;

    @Inject
    PlatformUploads uploads;

    @Inject
    PlatformImports imports;

    @Inject
    CurrentUser user;

    private Path lies;

    @BeforeEach
    void a_county_has_settled_its_columns() throws Exception {
        user.actAs(new AccountId(TestAccount.called("窗口").with("intakeOfficer").in(container.database(), WINDOW)));
        lies = Files.createDirectories(root.resolve(COUNTY).resolve("FAMILY"));
        String first = HEAD + "HAND-" + ++mark + ",115/11/01,案情,林測\n";
        long id = uploads.bring(
                Platform.FAMILY, "親手.csv", new ByteArrayInputStream(first.getBytes(StandardCharsets.UTF_8)));
        imports.settle(id, imports.columns(id), java.util.Map.of());
    }

    private Path lay(String name, String words, Duration ago) throws IOException {
        Path file = lies.resolve(name);
        Files.writeString(file, words);
        Files.setLastModifiedTime(
                file, FileTime.from(container.clock().instant().minus(ago)));
        return file;
    }

    private static List<String> in(Path lies) throws IOException {
        if (!Files.isDirectory(lies)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(lies)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replaceFirst("^\\d+-", ""))
                    .sorted()
                    .toList();
        }
    }

    private long told(String key) throws Exception {
        try (var connection = container.dataSource().getConnection();
                var sql = connection.prepareStatement("select count(*) from desk_notice where text_key = ?")) {
            sql.setString(1, key);
            try (var rows = sql.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void a_file_comes_in_once_by_the_settled_columns_and_those_with_the_right_are_told() throws Exception {
        long before = told("intake.notice.laidTaken");
        String words = HEAD + "LAID-" + mark + ",115/11/01,案情,林測\n";
        lay("今日.csv", words, Duration.ofMinutes(6));
        folder.look(root);
        PlatformImport taken = imports.list().get(0);
        assertEquals("今日.csv", taken.fileName());
        assertEquals(ImportState.RUNNING, taken.state());
        assertEquals(List.of("今日.csv"), in(lies.resolve(PlatformFolder.DONE)));
        assertEquals(List.of(), in(lies));
        assertTrue(told("intake.notice.laidTaken") > before);

        lay("明日.csv", words, Duration.ofMinutes(6));
        folder.look(root);
        assertEquals(taken.id(), imports.list().get(0).id());
        assertEquals(List.of("今日.csv", "明日.csv"), in(lies.resolve(PlatformFolder.DONE)));
    }

    @Test
    void one_that_still_grows_waits_and_one_that_is_cut_off_is_refused_whole() throws Exception {
        long refused = told("intake.notice.laidRefused");
        long last = imports.list().get(0).id();
        lay("還在寫.csv", HEAD + "G-" + mark + ",115/11/01,案情,林測\n", Duration.ofMinutes(1));
        lay("上傳中.csv.part", HEAD, Duration.ofHours(1));
        lay("斷掉.csv", HEAD + "CUT-" + mark + ",115/11/01,案情,林測\n共 2 筆\n", Duration.ofMinutes(6));
        folder.look(root);
        assertEquals(List.of("上傳中.csv.part", "還在寫.csv"), in(lies));
        assertEquals(List.of("斷掉.csv"), in(lies.resolve(PlatformFolder.FAILED)));
        assertEquals(last, imports.list().get(0).id());
        assertTrue(told("intake.notice.laidRefused") > refused);
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(8)));
        folder.look(root);
        assertEquals(List.of(), in(lies.resolve(PlatformFolder.FAILED)));
    }

    @Test
    void a_column_that_nobody_has_settled_waits_for_somebody() throws Exception {
        lay("新欄.csv", HEAD.strip() + ",新欄" + mark + "\nNEW-" + mark + ",115/11/01,案情,林測,甲\n", Duration.ofMinutes(6));
        folder.look(root);
        PlatformImport taken = imports.list().get(0);
        assertEquals("新欄.csv", taken.fileName());
        assertEquals(ImportState.PREVIEW, taken.state());
    }

    private static final String CASE_HEAD = "案號,開案日,社福中心,姓名\n";

    private void lay_cases(String number, String name) throws IOException {
        lies = Files.createDirectories(lies.resolve(PlatformFolder.CASES));
        lay(name, CASE_HEAD + number + ",115/03/02,三民社福中心,林測\n", Duration.ofMinutes(6));
    }

    private void settle_the_columns_of_cases() throws Exception {
        long id = uploads.bring(
                Platform.FAMILY,
                Subject.CASES,
                "親手.csv",
                new ByteArrayInputStream(
                        (CASE_HEAD + "HAND-C-" + mark + ",115/03/02,三民社福中心,林測\n").getBytes(StandardCharsets.UTF_8)));
        imports.settle(id, imports.columns(id), java.util.Map.of());
    }

    @Test
    void a_list_of_cases_lies_in_a_folder_of_its_own_and_waits_for_somebody_who_looks_at_it() throws Exception {
        settle_the_columns_of_cases();
        lay_cases("C-" + mark, "個案.csv");
        folder.look(root);
        PlatformImport taken = imports.list().get(0);
        assertEquals("個案.csv", taken.fileName());
        assertEquals(Subject.CASES, taken.subject());
        assertEquals(ImportState.PREVIEW, taken.state());
        assertEquals(List.of("個案.csv"), in(lies.resolve(PlatformFolder.DONE)));
    }

    @Test
    void without_anybody_who_answers_for_it_a_file_stays_where_it_lies() throws Exception {
        Path elsewhere = Files.createDirectories(root.resolve("1000900000").resolve("FAMILY"));
        Path file = elsewhere.resolve("雲林.csv");
        Files.writeString(file, HEAD + "Y-1,115/11/01,案情,林測\n");
        Files.setLastModifiedTime(
                file, FileTime.from(container.clock().instant().minus(Duration.ofHours(1))));
        folder.look(root);
        assertEquals(List.of("雲林.csv"), in(elsewhere));
        assertFalse(Files.exists(elsewhere.resolve(PlatformFolder.DONE)));
    }
}

package tw.anwang.meetings.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesInZipsTest {
    private static final ArchiveLimits LIMITS = new ArchiveLimits(300, 5, 100, 200, 20);
    private static final byte[] WORDS = "文字".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void names_of_windows_in_taiwan_are_read_though_the_zip_does_not_say_its_encoding() throws Exception {
        assertEquals(List.of("許功蓋/第３次　會議紀錄.txt"), paths(Zip.ofWindows().with("許功蓋/第３次　會議紀錄.txt", WORDS)));
    }

    @Test
    void names_of_macos_and_names_that_say_that_they_are_utf8_are_read() throws Exception {
        assertEquals(List.of("第3次會議紀錄𠮷.txt"), paths(Zip.ofMac().with("第3次會議紀錄𠮷.txt", WORDS)));
        assertEquals(List.of("第3次會議紀錄𠮷.txt"), paths(Zip.plain().with("第3次會議紀錄𠮷.txt", WORDS)));
    }

    @Test
    void what_systems_leave_beside_files_is_no_file() throws Exception {
        Zip zip = Zip.plain()
                .with("__MACOSX/._第3次.txt", WORDS)
                .with("紀錄/.DS_Store", WORDS)
                .with("紀錄/Thumbs.db", WORDS)
                .with("紀錄/~$第3次.docx", WORDS)
                .with("紀錄/第3次.txt", WORDS)
                .with("紀錄/空/", new byte[0]);
        assertEquals(List.of("紀錄/第3次.txt"), paths(zip));
    }

    @Test
    void a_name_that_leads_out_of_its_folder_is_refused_and_a_name_with_dots_is_not() {
        for (String name : List.of("../a.txt", "a/../../b.txt", "/etc/a.txt", "C:/a.txt", "a/..")) {
            assertEquals(
                    FileResult.PATH,
                    assertThrows(NotTaken.class, () -> EntryName.needInside(name))
                            .result(),
                    name);
        }
        assertEquals("a/b.txt", EntryName.plain("a\\b.txt"));
        assertEquals("atxt.exe", EntryName.plain("a\u202Etxt.exe\n"));
        org.junit.jupiter.api.Assertions.assertDoesNotThrow(() -> EntryName.needInside("112..3/第3次...txt"));
    }

    @Test
    void more_files_than_may_be_are_refused_as_a_whole() throws IOException {
        Zip zip = Zip.plain();
        for (int n = 0; n < 6; n++) {
            zip.with(n + ".txt", WORDS);
        }
        assertEquals(
                FileResult.TOO_LARGE,
                assertThrows(NotTaken.class, () -> paths(zip)).result());
    }

    @Test
    void a_list_far_longer_than_may_be_is_not_even_built() throws IOException {
        Zip zip = Zip.plain();
        for (int n = 0; n < 300; n++) {
            zip.with(n + ".txt", WORDS);
        }
        Path file = Files.write(folder.resolve("long.zip"), zip.bytes());
        assertTrue(CentralRecords.exceed(file, 5));
        assertEquals(
                FileResult.TOO_LARGE,
                assertThrows(NotTaken.class, () -> contents(file)).result());
    }

    @Test
    void a_word_file_is_a_file_and_no_zip_of_files() throws Exception {
        Path file = Files.write(folder.resolve("第3次.docx"), OldMinutes.docx("會議紀錄"));
        try (PartContents contents = contents(file)) {
            assertEquals(1, contents.entries().size());
            assertEquals(0, contents.entries().get(0).place().entry());
        }
    }

    private List<String> paths(Zip zip) throws IOException, NotTaken {
        Path file = Files.write(folder.resolve("x.zip"), zip.bytes());
        try (PartContents contents = contents(file)) {
            return contents.entries().stream()
                    .map(entry -> entry.place().path())
                    .toList();
        }
    }

    private static PartContents contents(Path file) throws IOException, NotTaken {
        return PartContents.of(new Place(1, 0, file.getFileName().toString(), Files.size(file)), file, LIMITS, 0);
    }
}

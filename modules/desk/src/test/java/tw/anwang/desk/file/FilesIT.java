package tw.anwang.desk.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Files;
import tw.anwang.desk.People;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestKeys;

class FilesIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("desk");

    @Inject
    Files files;

    @Inject
    FileStore store;

    @Inject
    FileUpkeep upkeep;

    @Inject
    CurrentUser user;

    @BeforeEach
    void sign_in_an_officer() throws Exception {
        user.actAs(People.inNewOffice(container).officer());
    }

    @Test
    void what_was_put_in_comes_out_again() throws Exception {
        byte[] bytes = SampleFile.words();
        FileRef file = files.add(SampleGuard.KIND, 1, "附件.txt", new ByteArrayInputStream(bytes));
        assertEquals(bytes.length, file.size());
        Files.Download download = files.download(file.id());
        assertEquals("附件.txt", download.file().name());
        assertArrayEquals(bytes, new SampleFile(bytes, download).readIn(files));
    }

    @Test
    void what_waited_under_one_record_moves_to_another_and_is_listed_there() {
        FileRef waiting = files.add("desk.waiting", 71, "a.txt", new ByteArrayInputStream(SampleFile.words()));
        files.handOver("desk.waiting", 71, SampleGuard.KIND, 1);
        assertTrue(files.of("desk.waiting", 71).isEmpty());
        assertTrue(
                files.ofAll(SampleGuard.KIND, List.of(1L, 99L)).stream().anyMatch(file -> file.id() == waiting.id()));
        assertTrue(files.ofAll(SampleGuard.KIND, List.of()).isEmpty());
    }

    @Test
    void without_the_guards_consent_there_is_no_such_file() {
        FileRef other = files.add(SampleGuard.KIND, 2, "a.txt", new ByteArrayInputStream(SampleFile.words()));
        FileRef unguarded = files.add("desk.nobody", 1, "a.txt", new ByteArrayInputStream(SampleFile.words()));
        assertThrows(NotVisible.class, () -> files.download(other.id()));
        assertThrows(NotVisible.class, () -> files.download(unguarded.id()));
        assertThrows(NotVisible.class, () -> files.download(Long.MAX_VALUE));
    }

    @Test
    void an_empty_file_and_one_too_large_are_refused() {
        assertEquals("desk.file.empty", refused(new ByteArrayInputStream(new byte[0])));
        assertEquals("desk.file.tooLarge", refused(endless()));
    }

    @Test
    void a_removed_file_is_off_its_record_and_its_bytes_go_a_day_later() throws Exception {
        SampleFile file = SampleFile.in(files);
        files.remove(SampleGuard.KIND, 1, file.id());
        assertTrue(files.of(SampleGuard.KIND, 1).stream().noneMatch(f -> f.id() == file.id()));
        files.sweepOrphans();
        assertTrue(file.readIn(files).length > 0);
        sweepTwoDaysLater();
        assertThrows(java.io.UncheckedIOException.class, () -> file.readIn(files));
    }

    private void sweepTwoDaysLater() {
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(2)));
        files.sweepOrphans();
    }

    @Test
    void what_else_lies_in_the_folder_stays_however_old() throws Exception {
        Path archive = store.folder().resolve("trail-archives/trail-2020.seal.json");
        java.nio.file.Files.deleteIfExists(archive);
        java.nio.file.Files.createDirectories(archive.getParent());
        java.nio.file.Files.writeString(archive, "{}");
        sweepTwoDaysLater();
        assertTrue(java.nio.file.Files.exists(archive));
    }

    @Test
    void nothing_lies_open_among_the_files_of_all_nodes_not_even_while_it_comes_in() throws Exception {
        byte[] bytes = SampleFile.words();
        List<Path> open = new java.util.ArrayList<>();
        InputStream watched = new java.io.SequenceInputStream(new ByteArrayInputStream(bytes), new InputStream() {
            @Override
            public int read() {
                open.addAll(holding(bytes, store.folder()));
                return -1;
            }
        });
        files.add(SampleGuard.KIND, 1, "a.txt", watched);
        assertEquals(List.of(), open);
        assertEquals(List.of(), holding(bytes, Path.of("target")), "nor anywhere else afterwards");
    }

    private static List<Path> holding(byte[] bytes, Path folder) {
        try (var all = java.nio.file.Files.walk(folder)) {
            return all.filter(java.nio.file.Files::isRegularFile)
                    .filter(file -> hasWords(file, bytes))
                    .toList();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static boolean hasWords(Path file, byte[] bytes) {
        try {
            String held = java.nio.file.Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
            return held.contains(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void bytes_another_record_needs_stay() throws Exception {
        SampleFile first = SampleFile.in(files);
        SampleFile second = SampleFile.in(files, first.bytes());
        files.remove(SampleGuard.KIND, 1, first.id());
        sweepTwoDaysLater();
        assertArrayEquals(first.bytes(), second.readIn(files));
    }

    @Test
    void a_file_of_another_record_cannot_be_removed_through_this_one() {
        SampleFile file = SampleFile.in(files);
        files.remove(SampleGuard.KIND, 2, file.id());
        assertFalse(files.of(SampleGuard.KIND, 1).isEmpty());
        assertEquals(file.id(), files.download(file.id()).file().id());
    }

    @Test
    void what_lies_on_the_disk_tells_nothing_and_opens_under_no_other_name() throws Exception {
        SampleFile file = SampleFile.in(files);
        Path stored = file.hiddenIn(store);
        assertTrue(stored.toString().endsWith(file.download().sha256() + ".1"), stored::toString);
        assertFalse(read(stored).contains("辦理情形"));

        SampleFile other = SampleFile.in(files);
        java.nio.file.Files.copy(stored, other.hiddenIn(store), StandardCopyOption.REPLACE_EXISTING);
        assertThrows(IOException.class, () -> other.readIn(files));
    }

    @Test
    void a_changed_byte_is_not_handed_out() throws Exception {
        SampleFile file = SampleFile.in(files);
        Path stored = file.hiddenIn(store);
        byte[] hidden = java.nio.file.Files.readAllBytes(stored);
        hidden[hidden.length - 1] ^= 1;
        java.nio.file.Files.write(stored, hidden);
        assertThrows(IOException.class, () -> file.readIn(files));
    }

    @Test
    void what_an_earlier_release_left_open_is_readable_and_hidden_in_the_night() throws Exception {
        SampleFile file = SampleFile.in(files);
        Path open = file.leftOpenIn(store);
        assertArrayEquals(file.bytes(), file.readIn(files));
        assertTrue(upkeep.rehide(() -> {}) >= 1);
        assertFalse(java.nio.file.Files.exists(open));
        assertArrayEquals(file.bytes(), file.readIn(files));
        assertEquals(0, upkeep.rehide(() -> {}), "what cannot be opened is left, and stops nothing");
    }

    @Test
    void after_a_new_key_old_files_open_and_are_hidden_with_it_in_the_night() throws Exception {
        SampleFile file = SampleFile.in(files);
        byte[] bytes = file.bytes();
        String sha256 = file.download().sha256();
        String newer = TestKeys.key(2, "keys for tests: the newer files.");
        FileStore rotated = new FileStore();
        rotated.filesFolder = store.folder().toString();
        rotated.cipher = new FileCipher(newer + " " + TestKeys.DATA);
        assertArrayEquals(bytes, rotated.open(sha256).readAllBytes());
        FileUpkeep night = new FileUpkeep();
        night.store = rotated;
        night.cipher = rotated.cipher;
        assertTrue(night.rehide(() -> {}) >= 1);
        assertTrue(file.hiddenIn(store).toString().endsWith(".2"));
        rotated.cipher = new FileCipher(newer);
        assertArrayEquals(bytes, rotated.open(sha256).readAllBytes());
        // the others of this run are opened with the keys it has
        rotated.cipher = new FileCipher(TestKeys.DATA + " " + newer);
        night.cipher = rotated.cipher;
        night.rehide(() -> {});
        assertArrayEquals(bytes, file.readIn(files));
    }

    private static String read(Path file) throws IOException {
        return new String(java.nio.file.Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private String refused(InputStream content) {
        return assertThrows(RuleBroken.class, () -> files.add(SampleGuard.KIND, 1, "a.txt", content))
                .key();
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] chunk, int from, int length) {
                java.util.Arrays.fill(chunk, from, from + length, (byte) 'a');
                return length;
            }
        };
    }
}

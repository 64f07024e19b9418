package tw.anwang.minutes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The real records beside the repository, where they are there: expected against found against wrong, per file. */
class AcceptanceTest {
    private static final List<String> PLACES = List.of("../shared/minutes", "../../../shared/minutes");

    @Test
    void real_records_are_read_as_a_person_read_them() throws IOException, UnreadableMinutes {
        Path folder = PLACES.stream()
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(folder != null, "no ../shared/minutes here: acceptance on real records skipped");
        System.out.println("file | what | expected | found | wrong");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("expected-.*\\.json"))
                    .sorted()
                    .toList()) {
                Measurement measured = Measurement.of(folder, file);
                System.out.println(measured.table());
                assertTrue(measured.passes(), () -> String.join("\n", measured.faults()));
            }
        }
    }
}

package tw.anwang.portal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.House;

/** The example of a service says what the program has. */
class ServiceUnitTest {
    private static final Path UNIT = Path.of("../../config/systemd/anwang.service");

    private final String text = House.read(UNIT);

    @Test
    void asks_the_checks_before_the_start_and_readiness_after_it_and_keeps_its_folder_for_temporary_files() {
        assertTrue(text.contains(" " + CheckCommand.class.getName() + "; test $$? -ne 3'\n"), text);
        for (String line :
                new String[] {"PrivateTmp=true", "ProtectSystem=strict", "Restart=on-failure", "/health/ready"}) {
            assertTrue(text.contains(line), line);
        }
    }

    @Test
    void systemd_finds_nothing_wrong_with_it() throws IOException, InterruptedException {
        Path program = Path.of("/usr/bin/systemd-analyze");
        assumeTrue(Files.isExecutable(program), "systemd is not installed here");
        Process verify = new ProcessBuilder(program.toString(), "verify", UNIT.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(verify.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assumeTrue(!said.contains("is not executable"), said);
        assertEquals(0, verify.waitFor(), said);
        assertEquals("", said.strip());
    }
}

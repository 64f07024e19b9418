package tw.anwang.portal.whole;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The administrator's command that proves the trail, as docs/deploy.md tells it. */
final class TrailProven {
    private TrailProven() {}

    /** @param settings as in the environment; @return how it ended, and what it said */
    static String with(Map<String, String> settings) throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "tw.anwang.identity.trail.TrailCommand")
                .redirectErrorStream(true);
        command.environment().putAll(settings);
        Process running = command.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return running.waitFor() + " " + said;
    }
}

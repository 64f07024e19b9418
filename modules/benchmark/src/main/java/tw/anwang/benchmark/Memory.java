package tw.anwang.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is held after a step, in MB; nothing where it could not be read.
 *
 * @param heap of the portal, used after a full collection
 */
record Memory(OptionalLong heap, OptionalLong portal, OptionalLong database) {
    private static final Pattern USED = Pattern.compile("heap +total \\d+K, used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    static Memory of(RunningPortal running) throws IOException, InterruptedException {
        jcmd(running.portal().pid(), "GC.run");
        return new Memory(
                megabytes(USED, jcmd(running.portal().pid(), "GC.heap_info")),
                megabytes(RESIDENT, status(running.portal().pid())),
                megabytes(RESIDENT, status(running.database().pid())));
    }

    private static String status(long pid) throws IOException {
        return Files.readString(Path.of("/proc/" + pid + "/status"));
    }

    /** Empty where there is only a JRE. */
    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (!Files.isExecutable(tool)) {
            return "";
        }
        Process process = new ProcessBuilder(tool.toString(), String.valueOf(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    static OptionalLong heapUsed(String heapInfo) {
        return megabytes(USED, heapInfo);
    }

    private static OptionalLong megabytes(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        return found.find() ? OptionalLong.of(Long.parseLong(found.group(1)) / 1024) : OptionalLong.empty();
    }

    static String words(OptionalLong megabytes) {
        return megabytes.isPresent() ? megabytes.getAsLong() + " MB" : "–";
    }
}

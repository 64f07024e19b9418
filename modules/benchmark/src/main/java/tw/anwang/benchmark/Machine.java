package tw.anwang.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** On what was measured, read before the first step. */
final class Machine {
    private static final List<String> TABLES = List.of(
            "identity_account",
            "registry_household",
            "registry_person",
            "intake_report",
            "welfare_family_case",
            "welfare_visit",
            "meetings_meeting",
            "meetings_tracked_item",
            "meetings_answer");

    private Machine() {}

    static Map<String, String> describe(RunningPortal running) throws IOException, SQLException, InterruptedException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "begun",
                DateTimeFormatter.ofPattern("d MMM yyyy HH:mm z").format(ZonedDateTime.now(ZoneId.of("Asia/Taipei"))));
        facts.put("commit", commit());
        facts.put("processor", line("/proc/cpuinfo", "model name") + ", " + cores() + " cores");
        facts.put("memory", gigabytes(line("/proc/meminfo", "MemTotal")));
        facts.put("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("JDK", System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"));
        facts.put("MariaDB", running.value("select version()"));
        facts.put("load before", Files.readString(Path.of("/proc/loadavg")).replaceFirst("(( ?\\S+){3}).*\\s*", "$1"));
        facts.put("rows", rows(running));
        return facts;
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    static String line(String file, String name) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceFirst("[^:]*:\\s*", ""))
                .findFirst()
                .orElse("unknown");
    }

    static String gigabytes(String kilobytes) {
        String digits = kilobytes.replaceAll("\\D", "");
        return digits.isEmpty() ? "unknown" : "%.1f GB".formatted(Long.parseLong(digits) / 1024.0 / 1024);
    }

    /** Of the sources in the working folder; unknown where they came without their history. */
    private static String commit() throws InterruptedException {
        String commit = said("git", "rev-parse", "--short=12", "HEAD");
        return commit.isEmpty()
                ? "unknown"
                : commit + (said("git", "status", "--porcelain").isEmpty() ? "" : ", changed");
    }

    private static String said(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? said : "";
        } catch (IOException noSuchProgram) {
            return "";
        }
    }

    /** As the server estimates them: counting millions of rows would warm what is measured afterwards. */
    private static String rows(RunningPortal running) throws SQLException {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String table : TABLES) {
            String number = running.value("select table_rows from information_schema.tables"
                    + " where table_schema = 'anwang' and table_name = '" + table + "'");
            if (!number.isEmpty()) {
                rows.put(table, "about %,d".formatted(Long.parseLong(number)));
            }
        }
        return rows.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}

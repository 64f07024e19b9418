package tw.anwang.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the portal writes while it runs, in the data folder: the terminal stays free for the one address a newcomer needs. */
record PortalLog(Path path) {
    private static final int LAST_LINES = 40;
    private static final Pattern REASON = Pattern.compile("(設定有誤|資料庫連不上|資料庫未能更新).*");

    /** What the server says of a portal that it could not load, whatever the reason; it lives on without it. */
    private static final String NOT_LOADED = "Exception while loading the app";

    File file() {
        return path.toFile();
    }

    boolean saysThatItWasNotLoaded() {
        return refusal().isPresent() || lines().stream().anyMatch(line -> line.contains(NOT_LOADED));
    }

    /** The portal's own sentence about its settings or its database, once it has refused to start. */
    Optional<String> refusal() {
        return REASON.matcher(String.join("\n", lines()))
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

    /** Why the portal did not start, and where to read more. */
    String reason() {
        List<String> lines = lines();
        String last = String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        return refusal().orElse(last) + "\n(" + path + ")";
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}

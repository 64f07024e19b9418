package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * The list of parts beside the WAR (CycloneDX) names the jars that lie in it, one by one, and none besides. The scan
 * (-Pscan) writes it; the plug-in refuses to work while Maven is offline, so that an ordinary build has none.
 */
class TheWarSaysWhatItIsMadeOfIT {
    private static final Path WAR = Path.of(System.getProperty("portal.war", "target/portal.war"));
    private static final Path LIST = WAR.resolveSibling("bom.json");

    @Test
    void one_by_one() throws IOException {
        assumeTrue(Files.exists(LIST), "skipped: no list of parts; mvn -Pscan writes one");
        assertEquals(jars(), parts());
        assertTrue(parts().size() > 50, parts().toString());
    }

    private static Set<String> jars() throws IOException {
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            return war.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("WEB-INF/lib/".length(), name.length() - ".jar".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> parts() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(LIST))) {
            return reader.readObject().getJsonArray("components").stream()
                    .map(JsonValue::asJsonObject)
                    .map(TheWarSaysWhatItIsMadeOfIT::jar)
                    .filter(jar -> !jar.matches("jakarta\\..*-api-.*")) // the server's own: the WAR leaves them out
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** As Maven calls it: a classifier stands behind the version. */
    private static String jar(JsonObject part) {
        String purl = part.getString("purl");
        String classifier = purl.contains("classifier=") ? "-" + purl.replaceAll(".*classifier=([^&]*).*", "$1") : "";
        return part.getString("name") + "-" + part.getString("version") + classifier;
    }
}

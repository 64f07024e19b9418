package tw.anwang.minutes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The units and people of an expectation file, whose notes are written for readers and not for programs. */
final class NamedInExpectation {
    /** Short and long names of one office, as the real records use them. */
    private static final Map<String, String> ALIASES = Map.of(
            "社家署", "社會及家庭署",
            "社工司", "社會救助及社工司",
            "心口司", "心理及口腔健康司",
            "地方主管機關", "主管機關",
            "勞動部分署", "勞動部",
            "檢警", "檢警體系");

    private NamedInExpectation() {}

    static List<String> units(JsonNode item) {
        List<String> units = new ArrayList<>();
        String written = item.get("units").isNull() ? "" : item.get("units").asText();
        if (written.equals("none")
                || written.startsWith("not stated")
                || item.get("kind").asText().endsWith("_ITEM")) {
            return units;
        }
        String outside =
                written.replaceAll("\\([^)]*implied[^)]*\\)", "implied").replaceAll("\\([^)]*\\)", "");
        for (String part : outside.split(";|→")) {
            if (!part.contains("implied")) {
                String bare = part.replaceAll("[A-Za-z]+", "").strip();
                for (String name : bare.split("、")) {
                    units.add(name.strip());
                }
            }
        }
        units.removeIf(String::isBlank);
        // said with the person, not as a unit
        units.removeIf(u -> u.equals("警察局員警") || u.equals("家防中心系統總管理者"));
        if (item.get("kind").asText().equals("REPORT_POINT")
                || item.get("kind").asText().equals("STATEMENT")) {
            units.removeIf(u -> units.size() > 1
                    && (u.equals("地方政府") || u.equals("中央"))
                    && !item.get("startsWith").asText().startsWith("地方政府"));
        }
        return units;
    }

    static boolean among(String unit, List<NamedUnit> found) {
        String other = ALIASES.getOrDefault(unit, unit);
        return found.stream()
                .map(NamedUnit::name)
                .anyMatch(n -> n.equals(unit) || n.endsWith(unit) || n.endsWith(other) || unit.endsWith(n));
    }

    static List<String> people(JsonNode item) {
        String who = item.get("who").isNull() ? "" : item.get("who").asText();
        if (who.isEmpty() || who.startsWith("(") || who.equals("lead sentence")) {
            return List.of();
        }
        return who.contains("單位 ") ? List.of(who) : List.of(who.split("[ ,(]")[0]);
    }
}

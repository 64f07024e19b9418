package tw.anwang.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person reads in a sample, in plain lines: {@code key: value} for the head, then a line per item,
 * {@code KIND beginning | outcome=… | prev=1:解除列管,… | due=2024-01-31 or ~words | who=… | unit=… | orders=n}.
 */
record Expectation(Map<String, String> header, List<Point> points, List<String> warnings) {
    record Point(String kind, String beginning, Map<String, List<String>> said) {}

    static Expectation of(List<String> lines) {
        Map<String, String> header = new LinkedHashMap<>();
        List<Point> points = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("warn: ")) {
                warnings.add(line.substring(6).strip());
            } else if (line.matches("[a-zA-Z.]+: .*")) {
                header.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 2).strip());
            } else if (!line.isBlank()) {
                points.add(point(line));
            }
        }
        return new Expectation(header, points, warnings);
    }

    private static Point point(String line) {
        String[] parts = line.split("\\s*\\|\\s*");
        String[] first = parts[0].split(" ", 2);
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            said.computeIfAbsent(pair[0], k -> new ArrayList<>()).add(pair[1].strip());
        }
        return new Point(first[0], first.length > 1 ? first[1] : "", said);
    }
}

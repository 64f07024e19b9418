package tw.anwang.portal.whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.anwang.portal.House;

/**
 * A day at which somebody's database may stand: {@code earlier-states.txt}, a line for each folder.
 *
 * @param tables of each module the highest migration that had landed
 * @param rows of each module the highest of its sample rows
 */
record EarlierState(String name, Map<String, String> tables, Map<String, String> rows) {
    static List<EarlierState> all() {
        Map<String, EarlierState> states = new LinkedHashMap<>();
        House.read(House.file("portal", "src/test/resources/earlier-states.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[ /]"))
                .forEach(words -> states.computeIfAbsent(
                                words[0], name -> new EarlierState(name, new TreeMap<>(), new TreeMap<>()))
                        .of(words[1])
                        .put(words[2], words[3]));
        return List.copyOf(states.values());
    }

    private Map<String, String> of(String kind) {
        return kind.equals("db") ? tables : rows;
    }

    @Override
    public String toString() {
        return name;
    }
}
